//! The envelope around a stored record: what it is, which revision, and whether it is whole.
//!
//! As bytes, which [`text15`] then writes as text (numbers are little-endian):
//!
//! ```text
//! plain      version 1 │ flags 1 │ revision 4 │ body …            │ checksum 8
//! encrypted  version 1 │ flags 1 │ revision 4 │ nonce 24 │ body … │ tag 16
//! ```
//!
//! - *version* is 2. (Version one is JSON as it is, and begins with `{`.)
//! - *flags*: bit 0, the body is packed; bit 1, it is encrypted; bit 2, it is no record but says of which
//!   pages one is made; bit 3 is zero; bits 4 to 7 are the number of the dictionary it was packed with, or
//!   zero. An app that does not know bit 2 calls such a value [`Damage::Newer`] and leaves it alone.
//! - *checksum* is XXH64 with seed 0 over the associated data and the body.
//!
//! The associated data are `qj1|rec|`, the name of what is sealed, `|`, and the six bytes before the
//! body. They hold the name, so that a value that was copied to the place of another is noticed, and the
//! revision, so that none can be put on another body. What can't be noticed is an older value as a whole
//! put back in its own place: it is a record, only not the last one.
//!
//! An encrypted body is the body as it would stand, packed or not, padded to steps of 64 bytes, under
//! XChaCha20-Poly1305 with the same associated data. Without a key it is [`Damage::Locked`].
//!
//! What is deliberately not here: the JSON inside, where keys come from, and what becomes of damage.

use super::{dictionary, pack, text15};
use crate::domain::vault::{Key, NONCE, TAG, seal as vault};
use xxhash_rust::xxh64::xxh64;

/// The version this build writes.
pub const VERSION: u8 = 2;
/// The longest body that is packed, and that unpacking gives, in bytes.
pub const LIMIT: usize = 64 << 20;

const PACKED: u8 = 1;
const ENCRYPTED: u8 = 1 << 1;
const MANIFEST: u8 = 1 << 2;
/// The flag that no version has used so far.
const UNUSED: u8 = 1 << 3;
const DICTIONARY_SHIFT: u32 = 4;

/// Version, flags and revision, in bytes.
const HEADER: usize = 6;
const CHECKSUM: usize = 8;
/// What stands around a body that is not encrypted, in bytes, and at most around one that is.
pub const AROUND: usize = HEADER + CHECKSUM;
pub const AROUND_LOCKED: usize = HEADER + NONCE + vault::STEP + TAG;

/// What was in an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsealed {
    pub rev: u32,
    pub kind: Kind,
    pub body: String,
}

/// What an envelope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text as it is: a record, a header, a page.
    Whole,
    /// The list of the pages that a record is made of.
    Manifest,
}

/// Why an envelope can't be opened. The value is kept as it is, whichever it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Not one of ours at all, by its first letter.
    Foreign,
    /// Written by a newer version, or with a dictionary that only a newer version has.
    Newer,
    /// Encrypted, and there is no key.
    Locked,
    /// Sealed once, and not as it was sealed: changed, cut, or sealed under another name or with another key.
    Broken,
}

/// What a value is encrypted with. The nonce is random and new for each.
#[derive(Debug, Clone, Copy)]
pub struct With<'a> {
    pub key: &'a Key,
    pub nonce: [u8; NONCE],
}

/// Whether a stored value begins as a sealed one, of whichever version. The JSON of version one
/// does not, and an empty value does not.
pub fn is_sealed(stored: &str) -> bool {
    stored.chars().next().is_some_and(text15::is_letter)
}

/// Whether a stored value calls itself a manifest. Whether it is whole is only seen by opening it.
pub fn is_manifest(stored: &str) -> bool {
    has(stored, MANIFEST)
}

/// Whether a stored value calls itself encrypted.
pub fn is_locked(stored: &str) -> bool {
    has(stored, ENCRYPTED)
}

fn has(stored: &str, flag: u8) -> bool {
    // Eight letters are fifteen bytes.
    let start: String = stored.chars().take(8).collect();
    text15::decode(&start).is_some_and(|bytes| bytes.get(1).is_some_and(|flags| flags & flag != 0))
}

/// The value to store for revision `rev` of the record called `name`, whose JSON is `body`. A name is
/// what no two values share and what stays with a value: a record's id, or the key of anything else. It
/// holds no `|`.
pub fn seal(name: &str, rev: u32, body: &str) -> String {
    seal_with(None, name, rev, Kind::Whole, body)
}

/// The same for the list of the pages that a record is made of.
pub fn seal_manifest(name: &str, rev: u32, body: &str) -> String {
    seal_with(None, name, rev, Kind::Manifest, body)
}

/// The same for either kind, encrypted where there is something to do it with.
pub fn seal_with(with: Option<With>, name: &str, rev: u32, kind: Kind, body: &str) -> String {
    seal_within(with, name, rev, kind, body, LIMIT)
}

/// A body over `limit` bytes is left unpacked, because unpacking would refuse it.
fn seal_within(with: Option<With>, name: &str, rev: u32, kind: Kind, body: &str, limit: usize) -> String {
    let body = body.as_bytes();
    let packed = (body.len() <= limit).then(|| pack::pack(body)).filter(|packed| packed.len() < body.len());
    let (mut flags, body) = match packed {
        Some(packed) => (PACKED | dictionary::newest().id << DICTIONARY_SHIFT, packed),
        None => (0, body.to_vec()),
    };
    if kind == Kind::Manifest {
        flags |= MANIFEST;
    }
    if with.is_some() {
        flags |= ENCRYPTED;
    }
    let mut bytes = Vec::with_capacity(AROUND_LOCKED + body.len());
    bytes.extend_from_slice(&[VERSION, flags]);
    bytes.extend_from_slice(&rev.to_le_bytes());
    if let Some(With { key, nonce }) = with {
        let sealed = key.seal(&nonce, &about(name, &bytes), vault::pad(body));
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&sealed);
    } else {
        bytes.extend_from_slice(&body);
        bytes.extend_from_slice(&checksum(name, &bytes));
    }
    text15::encode(&bytes)
}

/// Opens what stands where the value called `name` is kept.
///
/// # Errors
/// [`Damage`] says why not.
pub fn open(name: &str, stored: &str) -> Result<Unsealed, Damage> {
    open_with(None, name, stored)
}

/// The same for a value that may be encrypted, with this key. One that is not is opened without.
///
/// # Errors
/// [`Damage`] says why not.
pub fn open_with(key: Option<&Key>, name: &str, stored: &str) -> Result<Unsealed, Damage> {
    if !is_sealed(stored) {
        return Err(Damage::Foreign);
    }
    let bytes = text15::decode(stored).ok_or(Damage::Broken)?;
    let [version, flags, rev @ ..] = *bytes.first_chunk::<HEADER>().ok_or(Damage::Broken)?;
    // How a newer version checks itself is not known here, so its first byte has to be believed.
    match version {
        VERSION => {}
        newer if newer > VERSION => return Err(Damage::Newer),
        _ => return Err(Damage::Broken),
    }
    let body = if flags & ENCRYPTED == 0 {
        let (sealed, check) = bytes.split_last_chunk::<CHECKSUM>().ok_or(Damage::Broken)?;
        if sealed.len() < HEADER || checksum(name, sealed) != *check {
            return Err(Damage::Broken);
        }
        sealed[HEADER..].to_vec()
    } else {
        let key = key.ok_or(Damage::Locked)?;
        let (nonce, sealed) = bytes[HEADER..].split_first_chunk().ok_or(Damage::Broken)?;
        let padded = key.open(nonce, &about(name, &bytes[..HEADER]), sealed);
        padded.ok().and_then(vault::unpad).ok_or(Damage::Broken)?
    };
    // From here on it is as it was written.
    let body = match (flags & PACKED, flags >> DICTIONARY_SHIFT) {
        _ if flags & UNUSED != 0 => return Err(Damage::Newer),
        (0, 0) => body,
        (0, _) => return Err(Damage::Newer),
        (_, id) => {
            let dictionary = dictionary::of(id).ok_or(Damage::Newer)?;
            pack::unpack(&body, dictionary.bytes, LIMIT).ok_or(Damage::Broken)?
        }
    };
    let body = String::from_utf8(body).map_err(|_| Damage::Broken)?;
    let kind = if flags & MANIFEST == 0 { Kind::Whole } else { Kind::Manifest };
    Ok(Unsealed { rev: u32::from_le_bytes(rev), kind, body })
}

/// The revision that an envelope says it holds, read from its first letters alone and not checked.
/// `None` for anything too short, and for anything that is no envelope.
pub fn revision(stored: &str) -> Option<u32> {
    /// Sixteen letters are thirty bytes, with no bit left over.
    const LETTERS: usize = 16;
    let (end, _) = stored.char_indices().nth(LETTERS)?;
    let bytes = text15::decode(&stored[..end])?;
    let [_, _, rev @ ..] = *bytes.first_chunk::<HEADER>()?;
    Some(u32::from_le_bytes(rev))
}

/// The checksum of a header and a body sealed as `name`.
fn checksum(name: &str, sealed: &[u8]) -> [u8; CHECKSUM] {
    // The header ends the associated data, and the body comes next.
    xxh64(&about(name, sealed), 0).to_le_bytes()
}

/// The associated data of a value sealed as `name` with this header.
fn about(name: &str, header: &[u8]) -> Vec<u8> {
    [b"qj1|rec|", name.as_bytes(), b"|", header].concat()
}

#[cfg(test)]
mod tests;
