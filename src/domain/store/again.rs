//! Looking again: what other windows kept since this one last looked.

use super::codec::envelope;
use super::keys::id_of;
use super::{Change, Record, Room, Store, header};
use crate::domain::ids::Ids;

impl Store {
    /// What is new, changed or gone, compared with `known`. A value that can't be read is nothing new. Room
    /// is counted again, and the header is read again: it says how new a writer must be.
    ///
    /// Only what has another revision is unpacked, so this takes a fraction of the time of opening.
    pub fn look_again<'a>(&self, known: impl Iterator<Item = &'a Record>) -> Change {
        let mut before = Ids::default();
        for record in known {
            before.insert(record.id, record.rev);
        }
        let mut there = Ids::default();
        let (mut change, mut room) = (Change::default(), Room::default());
        for key in self.storage.keys() {
            let Some(text) = self.storage.get(&key) else { continue };
            self.count(&mut room, &key, &text);
            let Some(id) = id_of(&key) else { continue };
            there.insert(id, 0);
            let rev = before.get(id);
            if rev.is_none() || rev != envelope::revision(&text) {
                change.keep.extend(self.record(id));
            }
        }
        change.forget = before.iter().map(|(id, _)| id).filter(|id| !there.contains(*id)).collect();
        self.room.set(room);
        self.find_header();
        change
    }
}

/// Whether a key is one of the header's. One that another window removed means that it erased everything.
pub fn is_header(key: &str) -> bool {
    header::KEYS.contains(&key)
}

#[cfg(test)]
mod tests;
