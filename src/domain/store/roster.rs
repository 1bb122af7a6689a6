//! What was there when the store was last locked: every record and its revision, sealed.
//!
//! A record that was put back in its own place as it stood once is sealed as it should be, and no checksum
//! notices. This list does. It is written when the store is locked, and a crash writes none, so it only ever
//! says too little: of what was changed since, nothing.
//!
//! What is deliberately not here: somebody who puts everything back, this list included. The canary notices
//! that where it is another store than the one it saw.

use super::Store;
use super::codec::envelope::Kind;
use super::keys::ROSTER;
use crate::domain::ids::Ids;
use crate::domain::{Id, Record};

/// What is not as it was when the store was locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rolled {
    /// Records that are older than they were.
    pub older: usize,
    /// Records that are not there any more.
    pub gone: usize,
}

impl Store {
    /// Notes what is there now. Where that fails, the list of before stands, and says less.
    pub fn note_roster<'a>(&self, records: impl Iterator<Item = &'a Record>) {
        if self.keys().is_none() {
            return;
        }
        let mut list = String::new();
        for record in records.filter(|record| record.is_live()) {
            list.push_str(&record.id.to_string());
            list.push_str(&record.rev.to_string());
            list.push(' ');
        }
        let _ = self.write(ROSTER, &self.seal(ROSTER, 0, Kind::Whole, &list));
    }

    /// Compares what was read with what was noted. `None` where nothing was, or all of it is there.
    pub fn rolled_back<'a>(&self, records: impl Iterator<Item = &'a Record>) -> Option<Rolled> {
        let stored = self.storage.get(ROSTER)?;
        let noted = self.unseal(ROSTER, &stored).ok()?.body;
        let mut now = Ids::default();
        for record in records {
            now.insert(record.id, record.rev);
        }
        let mut rolled = Rolled::default();
        for note in noted.split(' ') {
            let Some((id, rev)) = note.split_at_checked(12) else { continue };
            let (Some(id), Ok(rev)) = (Id::parse(id), rev.parse::<u32>()) else { continue };
            match now.get(id) {
                None => rolled.gone += 1,
                Some(now) if now < rev => rolled.older += 1,
                Some(_) => {}
            }
        }
        (rolled != Rolled::default()).then_some(rolled)
    }
}
