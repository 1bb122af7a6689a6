//! What the store knows of itself: whose it is, since when, how often it was opened, and how new an
//! app has to be to write in it. No word of the journal stands here.

use super::codec::envelope::{self, Kind};
use super::keys::BALLAST;
use super::{BALLAST_UNITS, LOW, NotSaved, Store};
use crate::domain::rest::Rest;
use crate::domain::{Stamp, schema};

/// The format this version writes. A store that asks for more is read and not written.
pub const WRITER: u64 = PAGES;
/// The format of a store that keeps no record as pages.
const SEALED: u64 = 2;
/// The format of one that does. An app that doesn't know pages would take them for damage.
pub(super) const PAGES: u64 = 3;

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
    pub rest: Rest,
}

impl Header {
    pub fn new(vault: [u8; 16], created: Stamp) -> Self {
        let vault = format!("{:032x}", u128::from_be_bytes(vault));
        Self { vault, created: Some(created), min_writer: SEALED, opens: 0, epoch: 0, rest: Rest::default() }
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
        let header = self.header.borrow().clone();
        match header {
            Some(header) if header.is_writable() => self.write_header(header.opened_again()),
            Some(_) => return,
            None => {
                let header = Header::new(vault(), now);
                if is_empty {
                    self.header.replace(Some(header));
                } else {
                    self.write_header(header.opened_again());
                }
            }
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
        let header = Header { min_writer: PAGES, ..header.next() };
        for slot in KEYS {
            self.write(slot, &sealed(&header, slot))?;
        }
        self.header.replace(Some(header));
        Ok(())
    }

    /// After the first record: the header, and ballast while there is room for it.
    pub(super) fn settle_in(&self) {
        let header = self.header.borrow().clone().filter(|header| header.opens == 0);
        if let Some(header) = header {
            self.write_header(header.opened_again());
        }
        let has_room = !self.is_tight.get() && self.room.get().left() >= LOW;
        if has_room && self.storage.get(BALLAST).is_none() {
            // Without ballast there is one chance less, and nothing is lost now.
            let _ = self.write(BALLAST, &" ".repeat(BALLAST_UNITS));
        }
    }

    /// Writes a header to the older of its two copies, and to the third when it is new. A header that
    /// can't be written is no loss now; the other copies stand.
    fn write_header(&self, header: Header) {
        let third = (header.opens <= 1).then_some(KEYS[2]);
        for slot in [header.slot()].into_iter().chain(third) {
            let _ = self.write(slot, &sealed(&header, slot));
        }
        self.header.replace(Some(header));
    }

    pub(super) fn read_header(&self, key: &str) -> Option<Header> {
        let text = self.storage.get(key)?;
        let unsealed = envelope::open(key, &text).ok().filter(|unsealed| unsealed.kind == Kind::Whole)?;
        schema::header::read(&unsealed.body)
    }
}

fn sealed(header: &Header, slot: &str) -> String {
    envelope::seal(slot, 0, &schema::header::write(header))
}
