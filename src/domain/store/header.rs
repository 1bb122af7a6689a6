//! What the store knows of itself: whose it is, since when, how often it was opened, and how new an
//! app has to be to write in it. No word of the journal stands here.

use crate::domain::Stamp;
use crate::domain::rest::Rest;

/// The format this version writes. A store that asks for more is read and not written.
pub const WRITER: u64 = 2;

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
        Self { vault, created: Some(created), min_writer: WRITER, opens: 0, epoch: 0, rest: Rest::default() }
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
