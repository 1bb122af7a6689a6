//! What the header of a locked store says, and what stands in the way of opening it.

use super::codec::envelope;
use super::header::Header;
use super::keys::{self, Place, SPARE};
use super::{NotSaved, Store};
use crate::domain::schema;
use crate::domain::vault::Lock;
use crate::domain::vault::lock::Wrapped;

/// The lock of a store, and what is being done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locked {
    pub lock: Lock,
    pub turning: Turning,
}

/// What is being done with the records. It is said before the first of them is written, and what was begun
/// goes on at the next visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Turning {
    /// Nothing: every record is sealed with the key of the lock.
    #[default]
    Settled,
    /// The lock is being turned on. Some records are not sealed so far.
    On,
    /// It is being turned off. Some are not sealed any more.
    Off,
    /// They are sealed anew, with another master key. The one of before is wrapped with it.
    Anew(Wrapped),
}

/// What the recovery code opens where no copy of the header can be read. It stands by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spare {
    pub vault: String,
    pub by_code: Wrapped,
    /// The master key of before, while everything is sealed anew.
    pub older: Option<Wrapped>,
}

/// What somebody meets who opens the app.
#[derive(Debug, Clone, PartialEq)]
pub enum Door {
    /// It is not locked.
    Open,
    /// The passphrase opens it, or the recovery code.
    Locked { vault: String, locked: Locked },
    /// It is locked and no copy of the header can be read. The recovery code opens it where there is a spare.
    Damaged(Option<Spare>),
}

/// Records that are looked at for a lock that the header does not know of.
const LOOKED_AT: usize = 16;

impl Store {
    /// Looks whether the store is locked. Nothing is written.
    pub fn door(&self) -> Door {
        self.find_header();
        if let Some(Header { vault, lock: Some(locked), .. }) = &*self.header.borrow() {
            return Door::Locked { vault: vault.clone(), locked: locked.clone() };
        }
        let spare = self.spare();
        // A header that says nothing of a lock beside records that are locked is not the one that was written.
        if spare.is_some() || self.has_locked_records() {
            return Door::Damaged(spare);
        }
        Door::Open
    }

    /// Whether one of a few records, taken from all over the store, is locked. Ten years of them would be read twice
    /// otherwise at every visit; one that is locked and not among these is counted as unreadable, and kept.
    fn has_locked_records(&self) -> bool {
        let is_record = |key: &String| matches!(Place::of(key), Some(Place::Record { .. } | Place::Page { .. }));
        let records: Vec<String> = self.storage.keys().into_iter().filter(is_record).collect();
        let is_locked = |key: &String| self.storage.get(key).is_some_and(|stored| envelope::is_locked(&stored));
        records.iter().step_by(records.len().div_ceil(LOOKED_AT).max(1)).any(is_locked)
    }

    fn spare(&self) -> Option<Spare> {
        let unsealed = envelope::open(SPARE, &self.storage.get(SPARE)?).ok()?;
        schema::header::read_spare(&unsealed.body)
    }

    /// Writes what the recovery code opens, where something else stands.
    pub(super) fn write_spare(&self, vault: &str, locked: &Locked) -> Result<(), NotSaved> {
        let older = if let Turning::Anew(older) = locked.turning { Some(older) } else { None };
        let spare = Spare { vault: vault.to_owned(), by_code: locked.lock.by_code, older };
        if self.spare().as_ref() == Some(&spare) {
            return Ok(());
        }
        self.write(SPARE, &envelope::seal(SPARE, 0, &schema::header::write_spare(&spare)))
    }

    /// What the header says of the lock.
    pub fn locked(&self) -> Option<Locked> {
        self.header.borrow().as_ref().and_then(|header| header.lock.clone())
    }

    /// The name of the store; empty while it has none.
    pub fn vault(&self) -> String {
        self.header.borrow().as_ref().map(|header| header.vault.clone()).unwrap_or_default()
    }

    /// Every name under which something of the journal is sealed, with its key.
    pub(super) fn sealed_names(&self) -> Vec<(String, String)> {
        let name = |key: &str| match Place::of(key)? {
            Place::Record { name } => Some(name.to_owned()),
            Place::Page { of, number } => Some(keys::page_name(of, number)),
            Place::Aside { .. } => None,
        };
        self.storage.keys().into_iter().filter_map(|key| Some((name(&key)?, key))).collect()
    }
}
