//! What the store knows of itself: whose it is, since when, how often it was opened, and how new an
//! app has to be to write in it. No word of the journal stands here.

use super::codec::envelope::{self, Damage, Kind};
use super::locked::Locked;
use super::{NotSaved, Store};
use crate::domain::rest::Rest;
use crate::domain::{Stamp, schema};

/// The format this version writes. A store that asks for more is read and not written.
pub const WRITER: u64 = LOCKED;
/// The format of a store that keeps no record as pages.
const SEALED: u64 = 2;
/// The format of one that does. An app that doesn't know pages would take them for damage.
pub(super) const PAGES: u64 = 3;
/// The format of one that is locked, or ever was. An app that doesn't know locks would write plain text in it.
pub(super) const LOCKED: u64 = 4;

/// The header of a store.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Random name of this store, as 32 hexadecimal digits. It says nothing else.
    pub vault: String,
    pub created: Option<Stamp>,
    /// Lowest [`WRITER`] that may write.
    pub min_writer: u64,
    /// How often the store was opened. If it stands still, the browser throws writes away.
    pub opens: u64,
    /// Grows with each writing of the header; of three copies the one with the highest is right.
    pub epoch: u64,
    /// The lock, where the store is locked.
    pub lock: Option<Locked>,
    pub rest: Rest,
}

impl Header {
    pub fn new(vault: [u8; 16], created: Stamp) -> Self {
        let vault = format!("{:032x}", u128::from_be_bytes(vault));
        Self {
            vault,
            created: Some(created),
            min_writer: SEALED,
            opens: 0,
            epoch: 0,
            lock: None,
            rest: Rest::default(),
        }
    }

    /// Whether this version may write here.
    pub fn is_writable(&self) -> bool {
        self.min_writer <= WRITER
    }

    /// The header for the next opening.
    #[must_use]
    pub fn opened_again(&self) -> Self {
        Self { opens: self.opens.saturating_add(1), ..self.next() }
    }

    /// The same, to be written over the copy that is older.
    #[must_use]
    pub fn next(&self) -> Self {
        Self { epoch: self.epoch.saturating_add(1), ..self.clone() }
    }

    /// The key of the copy that this one goes to: two take turns, so that one is always whole.
    pub fn slot(&self) -> &'static str {
        if self.epoch.is_multiple_of(2) { KEYS[0] } else { KEYS[1] }
    }
}

/// Keys of the two copies that take turns, and of a third that lies far from them.
pub const KEYS: [&str; 3] = ["qj1:h0", "qj1:h1", "qj1:hz"];

impl Store {
    /// The journal is in use now: notes in the header that it was opened once more, and takes away what an
    /// interrupted save left behind. A store that holds nothing so far gets its header with its first record.
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
        if self.is_torn.get() {
            // Somebody changed the lock and could not say so everywhere.
            let _ = self.write_all_copies(header.opened_again());
        } else if !(is_new && is_empty) {
            self.write_header(header.opened_again());
        }
        if self.is_paged.get() {
            // Where it can't be said now, it is said before the next page is written.
            let _ = self.keep_older_apps_out();
        }
        self.sweep_all();
    }

    /// Says in every copy of the header that only an app which knows pages may write here.
    pub(super) fn keep_older_apps_out(&self) -> Result<(), NotSaved> {
        self.is_paged.set(true);
        let header = self.header.borrow().clone().filter(|header| header.min_writer < PAGES);
        let Some(header) = header else { return Ok(()) };
        self.write_all_copies(Header { min_writer: PAGES, ..header.next() })
    }

    /// Writes every copy of a header. What it says is so once all of them stand; where one does not, those
    /// that do are written over with what was said before, as far as that goes.
    pub(super) fn write_all_copies(&self, header: Header) -> Result<(), NotSaved> {
        let before = self.header.borrow().clone();
        for (written, slot) in KEYS.into_iter().enumerate() {
            let Err(failed) = self.write(slot, &sealed(&header, slot)) else { continue };
            let again = before.map(|before| Header { epoch: header.epoch.saturating_add(1), ..before });
            for slot in &KEYS[..written] {
                let is_back = again.as_ref().is_none_or(|again| self.write(slot, &sealed(again, slot)).is_ok());
                if !is_back {
                    // It has the highest epoch, so it is what the next visit finds.
                    self.header.replace(Some(header));
                    return Err(failed);
                }
            }
            if written > 0 && again.is_some() {
                self.header.replace(again);
            }
            return Err(failed);
        }
        self.header.replace(Some(header));
        Ok(())
    }

    /// After a change: the header, where this is the first one, and ballast while there is room for it.
    pub(super) fn settle_in(&self) {
        let header = self.header.borrow().clone().filter(|header| header.opens == 0);
        if let Some(header) = header {
            self.write_header(header.opened_again());
        }
        self.hold_back();
    }

    /// Writes a header to the older of its two copies, and to the third when it is new. A header that
    /// can't be written is no loss now; the other copies stand, and the visit is not counted.
    fn write_header(&self, header: Header) {
        let third = (header.opens <= 1).then_some(KEYS[2]);
        let slots = [header.slot()].into_iter().chain(third);
        let written = slots.map(|slot| self.write(slot, &sealed(&header, slot)).is_ok());
        if written.fold(false, |any, is_written| any | is_written) {
            self.header.replace(Some(header));
        }
    }

    /// Reads the header: of its copies the whole one with the highest epoch. And whether a newer version
    /// keeps this store, so that this one must not write in it.
    pub(super) fn find_header(&self) {
        let stored = KEYS.iter().filter_map(|key| self.storage.get(key).map(|text| (key, text)));
        let copies: Vec<_> = stored.map(|(key, text)| envelope::open(key, &text)).collect();
        let whole = copies.iter().flatten().filter(|copy| copy.kind == Kind::Whole);
        let headers: Vec<Header> = whole.filter_map(|copy| schema::header::read(&copy.body)).collect();
        let header = headers.iter().max_by_key(|header| header.epoch).cloned();
        self.is_newer.set(match &header {
            Some(header) => !header.is_writable(),
            // No copy can be read, and one of them says that a newer version sealed it.
            None => copies.iter().any(|copy| matches!(copy, Err(Damage::Newer | Damage::Locked))),
        });
        if let Some(header) = header {
            self.is_torn.set(headers.iter().any(|copy| copy.lock != header.lock));
            self.follow_lock(header.lock.as_ref());
            self.header.replace(Some(header));
        }
    }
}

fn sealed(header: &Header, slot: &str) -> String {
    envelope::seal(slot, 0, &schema::header::write(header))
}
