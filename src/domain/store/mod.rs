//! Keeping records: one key a record, written, read back, and only then called saved.
//!
//! Nothing here ever clears the storage or overwrites what it can't read. Other apps may live under
//! the same origin, and somebody else's value may stand under our prefix: it is counted, left as it
//! is, and never in the way of the rest.

pub mod memory;

use super::id::Id;
use super::journal::Change;
use super::record::Record;
use super::schema::{self, Unreadable};

/// Every key of ours starts so. Short, neutral, ASCII.
pub const PREFIX: &str = "qj1:";
const RECORD: &str = "qj1:r:";
/// Mirrors the chosen theme for the script that runs before the first paint.
pub const LOOK: &str = "qj1:look";

/// Why the browser did not take a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// No room is left.
    Full,
    /// Anything else: storage was blocked or broke while the page was open.
    Other,
}

/// A place that keeps text under keys, in the browser or in a test.
pub trait Storage {
    fn keys(&self) -> Vec<String>;
    fn get(&self, key: &str) -> Option<String>;
    /// # Errors
    /// The value was not taken; what stood there before still stands.
    fn set(&self, key: &str, value: &str) -> Result<(), Refused>;
    fn remove(&self, key: &str);
}

/// A change that was not kept. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSaved {
    /// The storage is full.
    Full,
    /// The storage took it, and then gave back something else.
    NotReadBack,
    /// The storage refused.
    Refused,
}

/// A value under our prefix that is no record for this version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub key: String,
    pub why: Unreadable,
}

/// What was found on opening.
#[derive(Debug, Default)]
pub struct Opened {
    pub records: Vec<Record>,
    pub left: Vec<Left>,
}

/// The store over a [`Storage`].
pub struct Store {
    storage: Box<dyn Storage>,
}

impl Store {
    pub fn over(storage: impl Storage + 'static) -> Self {
        Self { storage: Box::new(storage) }
    }

    /// Reads every record. What can't be read is listed and left where it is.
    pub fn open(&self) -> Opened {
        let mut opened = Opened::default();
        let mut keys = self.storage.keys();
        keys.retain(|key| key.starts_with(RECORD));
        for key in keys {
            let Some(text) = self.storage.get(&key) else { continue };
            let id = Id::parse(&key[RECORD.len()..]).ok_or(Unreadable::NotARecord);
            match id.and_then(|id| schema::read(id, &text)) {
                Ok(record) => opened.records.push(record),
                Err(why) => opened.left.push(Left { key, why }),
            }
        }
        opened
    }

    /// Keeps a change: writes each record and reads it back, then forgets what is to be forgotten.
    ///
    /// # Errors
    /// The first record that was not kept; the ones before it are.
    pub fn save(&self, change: &Change) -> Result<(), NotSaved> {
        for record in &change.keep {
            self.write(&key_of(record.id), &schema::write(record))?;
        }
        for id in &change.forget {
            self.storage.remove(&key_of(*id));
        }
        Ok(())
    }

    /// Mirrors the theme for the next start. A mirror that can't be written is no loss.
    pub fn mirror_look(&self, look: Option<&str>) {
        match look {
            Some(look) => drop(self.storage.set(LOOK, look)),
            None => self.storage.remove(LOOK),
        }
    }

    fn write(&self, key: &str, text: &str) -> Result<(), NotSaved> {
        self.storage.set(key, text).map_err(|refused| match refused {
            Refused::Full => NotSaved::Full,
            Refused::Other => NotSaved::Refused,
        })?;
        if self.storage.get(key).as_deref() == Some(text) { Ok(()) } else { Err(NotSaved::NotReadBack) }
    }
}

fn key_of(id: Id) -> String {
    format!("{RECORD}{id}")
}

#[cfg(test)]
mod tests {
    use super::memory::{Fault, MemoryStorage};
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::{Command, Day, Event, Journal, Stamp};

    fn at() -> Stamp {
        Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
    }

    fn page(n: u8, text: &str) -> Change {
        let mut entry = Entry::blank(Day::parse("2026-11-23").expect("a date"), Mode::Free);
        entry.text = text.into();
        let command = Command::keep(Id::from_random([n; 8]), Event::Entry(entry));
        Journal::default().apply(command, at()).expect("a page")
    }

    #[test]
    fn what_was_saved_is_there_after_opening_again() {
        let storage = MemoryStorage::default();
        let store = Store::over(storage.clone());
        store.save(&page(1, "a")).expect("saved");
        store.save(&page(2, "b")).expect("saved");
        let opened = Store::over(storage).open();
        assert_eq!(opened.records, [page(1, "a").keep, page(2, "b").keep].concat());
        assert_eq!(opened.left, []);
    }

    #[test]
    fn a_value_of_somebody_else_is_counted_left_alone_and_not_in_the_way() {
        let storage = MemoryStorage::default();
        let foreign = [
            ("qj1:r:hello", "hello", Unreadable::NotARecord),
            ("qj1:r:0123456789ab", "{\"v\":1", Unreadable::NotARecord),
            ("qj1:r:0123456789ac", "{\"v\":99}", Unreadable::Newer),
        ];
        for (key, value, _) in foreign {
            storage.set(key, value).expect("room");
        }
        storage.set("other-app", "theirs").expect("room");
        let store = Store::over(storage.clone());
        store.save(&page(1, "a")).expect("saved");
        let opened = store.open();
        assert_eq!(opened.records.len(), 1);
        assert_eq!(opened.left.len(), 3);
        for (key, value, why) in foreign {
            assert_eq!(storage.get(key).as_deref(), Some(value));
            assert!(opened.left.contains(&Left { key: key.into(), why }));
        }
        assert_eq!(storage.get("other-app").as_deref(), Some("theirs"));
    }

    #[test]
    fn a_full_storage_says_so_and_keeps_what_stood_there() {
        let storage = MemoryStorage::default();
        let store = Store::over(storage.clone());
        store.save(&page(1, "a")).expect("saved");
        storage.fail_with(Some(Fault::Full));
        assert_eq!(store.save(&page(1, "b")), Err(NotSaved::Full));
        storage.fail_with(None);
        assert_eq!(store.open().records, page(1, "a").keep);
        assert_eq!(store.save(&page(1, "b")), Ok(()));
    }

    #[test]
    fn a_storage_that_forgets_or_changes_a_value_is_noticed() {
        let storage = MemoryStorage::default();
        let store = Store::over(storage.clone());
        for fault in [Fault::Silent, Fault::Garbled] {
            storage.fail_with(Some(fault));
            assert_eq!(store.save(&page(1, "a")), Err(NotSaved::NotReadBack));
        }
        storage.fail_with(Some(Fault::Blocked));
        assert_eq!(store.save(&page(1, "a")), Err(NotSaved::Refused));
    }

    #[test]
    fn forgetting_touches_nothing_else() {
        let storage = MemoryStorage::default();
        let store = Store::over(storage);
        store.save(&page(1, "a")).expect("saved");
        store.save(&page(2, "b")).expect("saved");
        store.save(&Change { keep: Vec::new(), forget: vec![Id::from_random([1; 8])] }).expect("saved");
        assert_eq!(store.open().records, page(2, "b").keep);
    }
}
