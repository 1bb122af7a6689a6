//! The stored text of a lock.

use super::fields::Fields;
use crate::domain::rest::Rest;
use crate::domain::vault::{Cost, Lock};
use serde_json::Value;

/// The one way from a passphrase to a key that this version knows.
const KDF: &str = "argon2id";

/// Reads a lock; `None` where it is none, or asks for a way to the key that this version doesn’t know.
pub fn read(text: &str) -> Option<Lock> {
    match serde_json::from_str(text) {
        Ok(Value::Object(map)) => of(&mut Fields::of(map)),
        _ => None,
    }
}

pub fn write(lock: &Lock) -> String {
    fields(lock).into_value().to_string()
}

pub(super) fn of(fields: &mut Fields) -> Option<Lock> {
    let number = |fields: &mut Fields, name| fields.whole(name).and_then(|number| u32::try_from(number).ok());
    if fields.text("kdf")? != KDF || fields.whole("lanes")? != 1 {
        return None;
    }
    Some(Lock {
        cost: Cost { memory: number(fields, "memory")?, passes: number(fields, "passes")? },
        salt: fields.parsed("salt", bytes)?,
        by_passphrase: fields.parsed("passphrase", bytes)?,
        by_code: fields.parsed("code", bytes)?,
    })
}

pub(super) fn fields(lock: &Lock) -> Fields {
    let mut fields = Fields::over(&Rest::default());
    fields.put("kdf", KDF.into());
    fields.put("memory", lock.cost.memory.into());
    fields.put("passes", lock.cost.passes.into());
    fields.put("lanes", 1.into());
    fields.put("salt", hex(&lock.salt).into());
    fields.put("passphrase", hex(&lock.by_passphrase).into());
    fields.put("code", hex(&lock.by_code).into());
    fields
}

/// Bytes as hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|half| char::from_digit(half.into(), 16)).collect()
}

/// Exactly so many bytes, out of hexadecimal digits.
pub(super) fn bytes<const N: usize>(text: &str) -> Option<[u8; N]> {
    let half = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let mut halves = text.bytes().map(half);
    let mut bytes = [0; N];
    for byte in &mut bytes {
        *byte = halves.next()?? << 4 | halves.next()??;
    }
    halves.next().is_none().then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        Lock { cost: Cost::STEPS[0], salt: [1; 16], by_passphrase: [0x5A; 72], by_code: [0xAB; 72] }
    }

    #[test]
    fn a_lock_reads_back() {
        assert_eq!(read(&write(&lock())), Some(lock()));
    }

    #[test]
    fn what_is_no_lock_or_one_of_another_kind_is_none() {
        let text = write(&lock());
        let changed = [
            text.replace("argon2id", "argon2i"),
            text.replace("\"lanes\":1", "\"lanes\":2"),
            text.replace("65536", "4294967296"),
            text.replace("65536", "-1"),
            text.replace("abab", "ab"),
            text.replace("abab", "ababab"),
            text.replace("0101", "0x01"),
            text.replace("\"salt\"", "\"pepper\""),
            String::new(),
            "[]".into(),
        ];
        for text in changed {
            assert_eq!(read(&text), None, "{text}");
        }
    }
}
