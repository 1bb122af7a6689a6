//! Room that is held back for somebody whose storage is full.

use super::keys::{BALLAST as KEY, PREFIX};
use super::{Room, Store};

/// Its size, in UTF-16 units: some 35,000 words.
pub(super) const UNITS: usize = 48 * 1024;
/// What of it stays for deleting, which takes a few letters and is how room is made.
pub(super) const RESERVE: usize = 1024;
/// With less room than this there is no ballast to be had.
const LOW: u64 = 4 * UNITS as u64;

impl Store {
    fn ballast(&self) -> usize {
        self.storage.get(KEY).map_or(0, |ballast| ballast.len())
    }

    /// Whether there is neither ballast nor much room.
    pub(super) fn is_short(&self) -> bool {
        self.ballast() < UNITS && self.room.get().left() < LOW
    }

    /// Holds room back: all of the ballast while there is enough room, else what stays for deleting.
    pub(super) fn hold_back(&self) {
        if self.is_tight.get() {
            // Somebody else may have made room since.
            self.measure();
        }
        self.is_tight.set(self.is_short());
        let left = self.room.get().left();
        let units = if left >= LOW { UNITS } else { RESERVE };
        if self.ballast() < units && left > units as u64 {
            // Without ballast there is one chance less, and nothing is lost now.
            let _ = self.write(KEY, &" ".repeat(units));
        }
    }

    /// Makes the ballast smaller where it is larger than so many units, and says whether it was. Somebody
    /// else may have filled the room, so it is counted again.
    pub(super) fn lighten(&self, units: usize) -> bool {
        let is_larger = self.ballast() > units;
        if is_larger {
            self.storage.remove(KEY);
            if units > 0 {
                let _ = self.storage.set(KEY, &" ".repeat(units));
            }
        }
        self.is_tight.set(true);
        self.measure();
        is_larger
    }

    /// Counts what is used, by everybody.
    pub(super) fn measure(&self) -> Room {
        let mut room = Room::default();
        for key in self.storage.keys() {
            if let Some(text) = self.storage.get(&key) {
                self.count(&mut room, &key, &text);
            }
        }
        self.room.set(room);
        room
    }

    /// Adds what a value takes to what is used.
    pub(super) fn count(&self, room: &mut Room, key: &str, text: &str) {
        *Self::share(room, key) += self.cost(key, text);
    }

    /// Whose room a key takes.
    pub(super) fn share<'a>(room: &'a mut Room, key: &str) -> &'a mut u64 {
        if key.starts_with(PREFIX) { &mut room.ours } else { &mut room.others }
    }
}

#[cfg(test)]
mod tests;
