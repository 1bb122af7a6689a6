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
pub mod header;
pub mod memory;
mod reading;
pub mod room;
mod storage;

use super::schema;
use super::{Change, Id, Journal, Record, Stamp};
use canary::{Canary, Held};
use codec::envelope;
use engine::Engine;
use header::Header;
pub use reading::{Left, Opened, Unread};
use room::Room;
use std::cell::{Cell, RefCell};
pub use storage::{Refused, Storage};

/// Every key of ours starts so. Short, neutral, ASCII.
pub const PREFIX: &str = "qj1:";
const RECORD: &str = "qj1:r:";
/// Values that could not be read and stood where a record had to go. They are kept as they are.
const QUARANTINE: &str = "qj1:q:";
/// Mirrors the chosen theme for the script that runs before the first paint.
pub const LOOK: &str = "qj1:look";

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
    header: RefCell<Option<Header>>,
    /// A newer version keeps this store: nothing is written.
    is_newer: Cell<bool>,
    room: Cell<Room>,
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
            header: RefCell::default(),
            is_newer: Cell::default(),
            room: Cell::default(),
            written: Cell::new(0),
            is_tight: Cell::new(false),
        }
    }

    /// Reads every record. What can't be read is listed and left where it is. Nothing is written.
    pub fn open(&self) -> Opened {
        let (mut opened, room) = self.look();
        self.find_header();
        opened.header.clone_from(&self.header.borrow());
        self.room.set(room);
        self.is_tight.set(self.is_short());
        opened
    }

    /// Everything that is stored, and what it costs.
    fn look(&self) -> (Opened, Room) {
        let (mut opened, mut room) = (Opened::default(), Room::default());
        for key in self.storage.keys() {
            let Some(text) = self.storage.get(&key) else { continue };
            self.count(&mut room, &key, &text);
            opened.take(key, &text);
        }
        (opened, room)
    }

    /// The journal is in use now: notes in the header that it was opened once more. A store that holds
    /// nothing so far gets its header with its first record.
    pub fn begin(&self, vault: impl FnOnce() -> [u8; 16], now: Stamp, is_empty: bool) {
        if self.is_newer.get() {
            return;
        }
        let standing = self.header.borrow().clone();
        let is_new = standing.is_none();
        let header = standing.unwrap_or_else(|| Header::new(vault(), now));
        if is_new {
            self.header.replace(Some(header.clone()));
        }
        if !(is_new && is_empty) {
            self.write_header(header.opened_again());
        }
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
            if let Err(failed) = self.write_record(&record) {
                return Saved { kept, failed: Some(failed) };
            }
            kept.keep.push(record);
        }
        for id in change.forget {
            self.take(&key_of(id));
            kept.forget.push(id);
        }
        if !kept.is_empty() {
            self.settle_in();
        }
        Saved { kept, failed: None }
    }

    /// Undoes what was kept a moment ago: each record is again as it is in `before`. What was new goes
    /// first, so that there is room.
    pub fn take_back(&self, kept: &Change, before: &Journal) {
        let ids = || kept.keep.iter().map(|record| record.id).chain(kept.forget.iter().copied());
        for id in ids().filter(|id| before.record(*id).is_none()) {
            self.take(&key_of(id));
        }
        for record in ids().filter_map(|id| before.record(id)) {
            // Where that fails, the later version stays.
            let _ = self.write(&key_of(record.id), &seal(record));
        }
    }

    /// The record as it is kept now, by this window or another.
    pub fn record(&self, id: Id) -> Option<Record> {
        let text = self.storage.get(&key_of(id))?;
        reading::record(&id.to_string(), &text).ok()
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
        self.look().0.left
    }

    /// Every value that can't be read, under its key, as it stands.
    pub fn unreadable(&self) -> Vec<(String, String)> {
        let left = self.left().into_iter();
        left.filter_map(|Left { key, .. }| self.storage.get(&key).map(|text| (key, text))).collect()
    }

    /// Puts a value that could not be read back where it stood, or aside where something else stands.
    ///
    /// # Errors
    /// It was not kept.
    pub fn put_back(&self, key: &str, text: &str) -> Result<(), NotSaved> {
        let is_ours = key.starts_with(RECORD) || key.starts_with(QUARANTINE);
        match self.storage.get(key) {
            Some(standing) if standing == text => Ok(()),
            None if is_ours => self.write(key, text),
            _ => self.set_aside(key.rsplit(':').next().unwrap_or_default(), text),
        }
    }

    /// Takes away everything of ours, and nothing else.
    pub fn erase(&self) {
        for key in self.storage.keys().into_iter().filter(|key| key.starts_with(PREFIX)) {
            self.storage.remove(&key);
        }
        self.header.replace(None);
        self.is_newer.set(false);
        self.room.set(Room { ours: 0, ..self.room.get() });
        self.is_tight.set(false);
    }

    fn write_record(&self, record: &Record) -> Result<(), NotSaved> {
        let key = key_of(record.id);
        let name = record.id.to_string();
        let text = seal(record);
        match self.storage.get(&key) {
            Some(standing) if standing == text => return Ok(()),
            Some(standing) => match reading::record(&name, &standing) {
                // Another window was faster. Its words stay; what becomes of ours is decided above.
                Ok(other) if other.rev >= record.rev => return Err(NotSaved::ChangedElsewhere(record.id)),
                Ok(_) => {}
                Err(_) => self.set_aside(&name, &standing)?,
            },
            None => {}
        }
        match self.write(&key, &text) {
            Err(NotSaved::Full) if !record.is_live() && self.lighten(0) => self.write(&key, &text),
            outcome => outcome,
        }
    }

    /// Puts a value that can't be read where nothing writes, before its place is needed.
    fn set_aside(&self, name: &str, standing: &str) -> Result<(), NotSaved> {
        let mut keys = (0..u32::MAX).map(|n| format!("{QUARANTINE}{name}.{n}"));
        let free = keys.find(|key| self.storage.get(key).is_none_or(|there| there == standing));
        self.write(&free.expect("there are more numbers than keys"), standing)
    }

    /// Writes, and reads back. Where no room is left the ballast goes, and the words stay.
    fn write(&self, key: &str, text: &str) -> Result<(), NotSaved> {
        if self.is_newer.get() {
            return Err(NotSaved::Newer);
        }
        let before = self.storage.get(key);
        match self.storage.set(key, text) {
            Ok(()) => {}
            Err(Refused::Full) if self.lighten(ballast::RESERVE) => self.storage.set(key, text).map_err(reason)?,
            Err(refused) => return Err(reason(refused)),
        }
        if self.storage.get(key).as_deref() != Some(text) {
            self.mend(key, before);
            return Err(NotSaved::NotReadBack);
        }
        let mut room = self.room.get();
        let freed = before.map_or(0, |before| self.cost(key, &before));
        room.ours = (room.ours + self.cost(key, text)).saturating_sub(freed);
        self.room.set(room);
        self.written.set(self.written.get() + 2 * self.cost(key, text));
        Ok(())
    }

    /// Puts back what stood there before a write that became something else. Where what stands there now
    /// is whole, another window wrote it, and it stays.
    fn mend(&self, key: &str, before: Option<String>) {
        let now = self.storage.get(key);
        if now == before || now.is_some_and(|now| reading::is_whole(key, &now)) {
            return;
        }
        match before {
            Some(before) => drop(self.storage.set(key, &before)),
            None => self.storage.remove(key),
        }
    }

    fn take(&self, key: &str) {
        if let Some(text) = self.storage.get(key) {
            self.storage.remove(key);
            let room = self.room.get();
            self.room.set(Room { ours: room.ours.saturating_sub(self.cost(key, &text)), ..room });
        }
    }

    /// After a change: the header, where this is the first one, and ballast while there is room for it.
    fn settle_in(&self) {
        let header = self.header.borrow().clone().filter(|header| header.opens == 0);
        if let Some(header) = header {
            self.write_header(header.opened_again());
        }
        self.hold_back();
    }

    /// Writes a header to the older of its two copies, and to the third when it is new. A header that
    /// can't be written is no loss now; the other copies stand, and the visit is not counted.
    fn write_header(&self, header: Header) {
        let text = schema::header::write(&header);
        let mut slots = vec![header.slot()];
        if header.opens <= 1 {
            slots.push(header::KEYS[2]);
        }
        let written = slots.into_iter().map(|slot| self.write(slot, &envelope::seal(slot, 0, &text)).is_ok());
        if written.fold(false, |any, is_written| any | is_written) {
            self.header.replace(Some(header));
        }
    }

    fn cost(&self, key: &str, text: &str) -> u64 {
        self.engine.cost(key) + self.engine.cost(text)
    }
}

fn reason(refused: Refused) -> NotSaved {
    match refused {
        Refused::Full => NotSaved::Full,
        Refused::Other => NotSaved::Refused,
    }
}

/// The record whose key this is.
pub fn id_of(key: &str) -> Option<Id> {
    key.strip_prefix(RECORD).and_then(Id::parse)
}

fn seal(record: &Record) -> String {
    envelope::seal(&record.id.to_string(), record.rev, &schema::write(record))
}

fn key_of(id: Id) -> String {
    format!("{RECORD}{id}")
}

#[cfg(test)]
mod tests;
