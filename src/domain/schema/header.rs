//! The stored text of a store's header, and of its canary.

use super::fields::Fields;
use super::lock;
use crate::domain::rest::Rest;
use crate::domain::store::canary::{Canary, Held};
use crate::domain::store::header::{Header, WRITER};
use crate::domain::store::locked::{Locked, Spare, Turning};
use serde_json::Value;

const LOCK: &str = "lock";
const TURNING: &str = "turning";
const OLDER: &str = "older";

/// Reads a header; `None` where the text is none. One whose lock can't be read is none either, unless a newer
/// version wrote it: it would pass for the header of a store that is not locked.
pub fn read(text: &str) -> Option<Header> {
    let mut fields = object(text)?;
    let min_writer = fields.whole("min_writer")?;
    let lock = if min_writer > WRITER { None } else { fields.any(LOCK).map(read_locked) };
    Some(Header {
        vault: fields.text("vault")?,
        created: fields.stamp("created"),
        min_writer,
        opens: fields.whole("opens").unwrap_or(0),
        epoch: fields.whole("epoch")?,
        lock: match lock {
            Some(lock) => Some(lock?),
            None => None,
        },
        rest: fields.rest(),
    })
}

fn read_locked(value: Value) -> Option<Locked> {
    let Value::Object(map) = value else { return None };
    let mut fields = Fields::of(map);
    let turning = match fields.any(TURNING).as_ref().map(Value::as_str) {
        None => Turning::Settled,
        Some(Some("on")) => Turning::On,
        Some(Some("off")) => Turning::Off,
        Some(Some("anew")) => Turning::Anew(fields.parsed(OLDER, lock::bytes)?),
        Some(_) => return None,
    };
    Some(Locked { lock: lock::of(&mut fields)?, turning })
}

fn locked(locked: &Locked) -> Value {
    let mut fields = lock::fields(&locked.lock);
    let turning = match locked.turning {
        Turning::Settled => return fields.into_value(),
        Turning::On => "on",
        Turning::Off => "off",
        Turning::Anew(older) => {
            fields.put(OLDER, lock::hex(&older).into());
            "anew"
        }
    };
    fields.put(TURNING, turning.into());
    fields.into_value()
}

/// Reads the spare wrap; `None` where the text is none.
pub fn read_spare(text: &str) -> Option<Spare> {
    let mut fields = object(text)?;
    let older = fields.parsed(OLDER, lock::bytes);
    Some(Spare { vault: fields.text("vault")?, by_code: fields.parsed("code", lock::bytes)?, older })
}

pub fn write_spare(spare: &Spare) -> String {
    let mut fields = Fields::over(&Rest::default());
    fields.put("vault", spare.vault.as_str().into());
    fields.put("code", lock::hex(&spare.by_code).into());
    fields.put_some(OLDER, spare.older.map(|older| lock::hex(&older)));
    fields.into_value().to_string()
}

pub fn write(header: &Header) -> String {
    let mut fields = Fields::over(&header.rest);
    fields.put("vault", header.vault.as_str().into());
    fields.put_some("created", header.created);
    fields.put("min_writer", header.min_writer.into());
    fields.put("opens", header.opens.into());
    fields.put("epoch", header.epoch.into());
    if let Some(lock) = &header.lock {
        fields.put(LOCK, locked(lock));
    }
    fields.into_value().to_string()
}

pub fn read_canary(text: &str) -> Option<Canary> {
    let mut fields = object(text)?;
    Some(Canary {
        vault: fields.text("vault")?,
        opens: fields.whole("opens")?,
        missed: fields.whole("missed").unwrap_or(0),
        held: Held {
            records: fields.whole("records")?,
            unreadable: fields.whole("unreadable").unwrap_or(0),
            writes: fields.whole("writes").unwrap_or(0),
        },
    })
}

pub fn write_canary(canary: &Canary) -> String {
    let mut fields = Fields::over(&Rest::default());
    fields.put("vault", canary.vault.as_str().into());
    fields.put("opens", canary.opens.into());
    fields.put("missed", canary.missed.into());
    fields.put("records", canary.held.records.into());
    fields.put("unreadable", canary.held.unreadable.into());
    fields.put("writes", canary.held.writes.into());
    fields.into_value().to_string()
}

fn object(text: &str) -> Option<Fields> {
    match serde_json::from_str(text) {
        Ok(Value::Object(map)) => Some(Fields::of(map)),
        _ => None,
    }
}
