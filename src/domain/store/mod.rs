//! Keeping records: one key a record, written, read back, and only then called saved.
//!
//! Nothing here ever clears the storage or overwrites what it can't read. Other apps may live under
//! the same origin, and somebody else's value may stand under our prefix: it is counted, left as it
//! is, and never in the way of the rest.
//!
//! What the store promises and how it was measured is in `docs/storage-format.md` and
//! `docs/reliability.md`.

pub mod again;
mod ballast;
pub mod canary;
pub mod codec;
pub mod engine;
pub mod fit;
pub mod header;
mod keys;
pub mod locked;
pub mod memory;
pub mod opening;
pub mod paged;
pub mod room;
mod roster;
mod sealing;
mod standing;
pub mod stock;
mod storage;
pub mod turning;
mod writing;

use super::ids::Ids;
use super::{Change, Id, Record};
use canary::{Canary, Held};
use engine::Engine;
use header::Header;
use keys::Place;
pub use keys::{LOOK, PREFIX, id_of};
use opening::Pages;
pub use opening::{Left, Opened, Unread};
use room::Room;
pub use roster::Rolled;
pub use sealing::Keys;
use sealing::Seals;
use std::cell::{Cell, RefCell};
pub use storage::{Refused, Storage};

/// A change that was not kept. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSaved {
    /// Another window kept a change of the same record in between; this is the one it kept.
    ChangedElsewhere(Id),
    /// The storage is full.
    Full,
    /// A newer version of the app keeps this store, and this one must not write in it.
    Newer,
    /// Another window writes; this one reads along.
    OtherWindow,
    /// The storage took it, and then gave back something else.
    NotReadBack,
    /// The storage refused.
    Refused,
}

/// What became of a change.
#[derive(Debug, PartialEq)]
pub struct Saved {
    /// The part of the change that is kept now: all of it, or what came before the failure.
    pub kept: Change,
    pub failed: Option<NotSaved>,
}

impl Saved {
    /// # Errors
    /// Why not all of it was kept.
    pub fn all(&self) -> Result<(), NotSaved> {
        self.failed.map_or(Ok(()), Err)
    }
}

/// The store over a [`Storage`].
pub struct Store {
    storage: Box<dyn Storage>,
    engine: Engine,
    is_borrowed: bool,
    header: RefCell<Option<Header>>,
    /// A newer version keeps this store: nothing is written.
    is_newer: Cell<bool>,
    /// What records are sealed with.
    seals: RefCell<Seals>,
    /// The copies of the header don't agree about the lock.
    is_torn: Cell<bool>,
    room: Cell<Room>,
    /// Pages that no readable record is made of.
    loose: RefCell<Pages>,
    /// Some record is kept as pages.
    is_paged: Cell<bool>,
    /// Bytes written since the app was opened, for how long it takes them to reach the disk.
    written: Cell<u64>,
    /// The ballast was dropped to make room for words.
    is_tight: Cell<bool>,
}

impl Store {
    pub fn over(storage: impl Storage + 'static, engine: Engine) -> Self {
        Self {
            storage: Box::new(storage),
            engine,
            is_borrowed: false,
            header: RefCell::default(),
            is_newer: Cell::default(),
            seals: RefCell::default(),
            is_torn: Cell::default(),
            room: Cell::default(),
            loose: RefCell::default(),
            is_paged: Cell::default(),
            written: Cell::new(0),
            is_tight: Cell::new(false),
        }
    }

    /// A store in memory, which nothing is left of.
    pub fn borrowed(engine: Engine) -> Self {
        Self { is_borrowed: true, ..Self::over(memory::MemoryStorage::default(), engine) }
    }

    pub fn is_borrowed(&self) -> bool {
        self.is_borrowed
    }

    /// Reads every record, all at once. What can't be read is listed and left where it is. Nothing is
    /// written.
    pub fn open(&self) -> Opened {
        let mut opening = self.opening();
        while !self.read_on(&mut opening, || false) {}
        self.opened(opening)
    }

    /// What the canary has to remember, with so much in the journal, and after so many visits in a row of
    /// which nothing was kept.
    pub fn canary(&self, held: Held, missed: u64) -> Option<Canary> {
        let header = self.header.borrow();
        let header = header.as_ref().filter(|header| header.opens > 0)?;
        Some(Canary { vault: header.vault.clone(), opens: header.opens, missed, held })
    }

    /// Keeps a change: writes each record and reads it back, then forgets what is to be forgotten.
    pub fn save(&self, change: Change) -> Saved {
        let mut kept = Change::default();
        if self.is_newer.get() {
            return Saved { kept, failed: Some(NotSaved::Newer) };
        }
        for record in change.keep {
            if let Err(failed) = self.keep(&record) {
                return Saved { kept, failed: Some(failed) };
            }
            kept.keep.push(record);
        }
        for id in change.forget {
            self.forget(id);
            kept.forget.push(id);
        }
        if !kept.is_empty() {
            self.settle_in();
        }
        Saved { kept, failed: None }
    }

    /// The record as it is kept now, by this window or another.
    pub fn record(&self, id: Id) -> Option<Record> {
        self.standing(id).ok().flatten().map(|standing| standing.record)
    }

    /// Mirrors the theme for the next start. A mirror that can't be written is no loss.
    pub fn mirror_look(&self, look: Option<&str>) {
        if self.is_newer.get() || self.storage.get(LOOK).as_deref() == look {
            return;
        }
        match look {
            Some(look) => drop(self.storage.set(LOOK, look)),
            None => self.storage.remove(LOOK),
        }
    }

    /// What is used of the room there is. It follows every write.
    pub fn room(&self) -> Room {
        self.room.get()
    }

    /// Whether the ballast had to go: what is typed is kept, and there is little more to drop.
    pub fn is_tight(&self) -> bool {
        self.is_tight.get()
    }

    /// Seconds until everything that was written is on the disk.
    pub fn seconds_to_disk(&self) -> u64 {
        self.engine.horizon(self.written.get())
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// What can't be read now, each value under its key.
    pub fn left(&self) -> Vec<Left> {
        self.open().left
    }

    /// Every value that can't be read, under its key, as it stands; with the pages that belong to it.
    pub fn unreadable(&self) -> Vec<(String, String)> {
        let keys = self.storage.keys();
        let ids = keys.iter().filter_map(|key| id_of(key));
        let sound: Ids = ids.filter(|id| self.standing(*id).is_ok()).collect();
        let ours = keys.into_iter().filter(|key| match Place::of(key) {
            Some(Place::Record { name }) => Id::parse(name).is_none_or(|id| !sound.contains(id)),
            Some(Place::Page { of, .. }) => !sound.contains(of),
            Some(Place::Aside { .. }) => true,
            None => false,
        });
        ours.filter_map(|key| self.storage.get(&key).map(|text| (key, text))).collect()
    }

    /// Takes away everything of ours, and nothing else.
    pub fn erase(&self) {
        for key in self.storage.keys().into_iter().filter(|key| key.starts_with(PREFIX)) {
            self.storage.remove(&key);
        }
        self.header.replace(None);
        self.seals.take();
        self.loose.take();
        self.is_paged.set(false);
        self.is_newer.set(false);
        self.room.set(Room { ours: 0, ..self.room.get() });
        self.is_tight.set(false);
    }

    fn cost(&self, key: &str, text: &str) -> u64 {
        self.engine.cost(key) + self.engine.cost(text)
    }
}

#[cfg(test)]
mod tests;
