//! Reading what is stored: records of either version, headers, and what neither is.

use super::codec::envelope::{self, Damage};
use super::header::{self, Header};
use super::{QUARANTINE, RECORD, Storage};
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::domain::schema::{self, Unreadable};

/// A value under our prefix that is no record for this version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub key: String,
    pub why: Unreadable,
}

/// How many values can't be read, and how many of those another version may be able to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Unread {
    pub all: usize,
    pub newer: usize,
}

impl Unread {
    pub fn of(left: &[Left]) -> Self {
        let is_newer = |left: &&Left| matches!(left.why, Unreadable::Newer | Unreadable::Locked);
        Self { all: left.len(), newer: left.iter().filter(is_newer).count() }
    }
}

/// What was found on opening. Opening writes nothing.
#[derive(Debug, Default)]
pub struct Opened {
    pub records: Vec<Record>,
    pub left: Vec<Left>,
    pub header: Option<Header>,
}

impl Opened {
    /// Takes in the value under one of our keys.
    pub(super) fn take(&mut self, key: String, text: &str) {
        if let Some(name) = key.strip_prefix(RECORD) {
            match record(name, text) {
                Ok(record) => self.records.push(record),
                Err(why) => self.left.push(Left { key, why }),
            }
        } else if key.starts_with(QUARANTINE) {
            self.left.push(Left { key, why: Unreadable::Broken });
        }
    }
}

/// The header: of its copies the whole one with the highest epoch. And whether a newer version keeps this
/// store, so that this one must not write in it.
pub(super) fn header(storage: &dyn Storage) -> (Option<Header>, bool) {
    let stored = header::KEYS.iter().filter_map(|key| storage.get(key).map(|text| (key, text)));
    let copies: Vec<_> = stored.map(|(key, text)| envelope::open(key, &text)).collect();
    let whole = copies.iter().flatten().filter_map(|copy| schema::header::read(&copy.body));
    let header = whole.max_by_key(|header| header.epoch);
    let is_newer = match &header {
        Some(header) => !header.is_writable(),
        // No copy can be read, and one of them says that a newer version sealed it.
        None => copies.iter().any(|copy| matches!(copy, Err(Damage::Newer | Damage::Locked))),
    };
    (header, is_newer)
}

/// Reads a stored record: sealed, or the plain text of version one.
pub(super) fn record(name: &str, stored: &str) -> Result<Record, Unreadable> {
    let id = Id::parse(name).ok_or(Unreadable::NotARecord)?;
    if !envelope::is_sealed(stored) {
        return schema::read(id, stored);
    }
    let unsealed = envelope::open(name, stored).map_err(|damage| match damage {
        Damage::Foreign => Unreadable::NotARecord,
        Damage::Newer => Unreadable::Newer,
        Damage::Locked => Unreadable::Locked,
        Damage::Broken => Unreadable::Broken,
    })?;
    schema::read(id, &unsealed.body)
}

/// Whether the value under a key is one that some window of ours wrote as it stands.
pub(super) fn is_whole(key: &str, stored: &str) -> bool {
    match key.strip_prefix(RECORD) {
        Some(name) => record(name, stored).is_ok(),
        None => envelope::open(key, stored).is_ok(),
    }
}
