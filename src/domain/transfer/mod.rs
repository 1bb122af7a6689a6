//! Bringing a journal over from another app.
//!
//! ```text
//! bytes ─► Reader::open ─► next_batch, a few entries at a time ─► ImportPlan::take_in ─► Preview
//!                                                                             └─► change ─► Store::save
//! ```
//!
//! Reading touches nothing. A [`Reader`] takes a file apart and hands out what it finds; an
//! [`ImportPlan`] holds that against the journal and says what is new, what is there already, and
//! what differs; only its [`ImportPlan::change`] is for keeping, and it never overwrites a record.
//! To cancel, drop them.
//!
//! A file that can't be read at all is a [`BadFile`]. An entry that can't be taken is a [`Refusal`],
//! with its number, and the others come in without it.
//!
//! Like [`super::schema`], this folder knows JSON, because that is what other apps write. It reads
//! theirs, and [`backup`] reads and writes our own.

pub mod backup;
pub mod day_one;
pub mod limits;
mod mend;
mod moment;
mod name;
mod plan;
mod scan;
mod words;

pub use day_one::Reader;
pub use moment::{NoZones, Zones};
pub use plan::{Addition, ImportPlan, OnConflict, Preview};
pub use words::Media;

use super::record::Record;

/// The field of a record's rest that holds what came along and has no other place here.
pub const FROM_DAY_ONE: &str = "from_day_one";

/// A place in a file, as editors count: from line 1, column 1, in letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    pub line: usize,
    pub column: usize,
}

impl Spot {
    fn of(text: &str, at: usize) -> Self {
        let before = &text[..text.floor_char_boundary(at)];
        let last = before.rsplit('\n').next().unwrap_or_default();
        Self { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 }
    }
}

/// Why nothing of a file can be taken. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadFile {
    /// It stops being JSON there.
    Broken(Spot),
    Empty,
    /// It ends inside something; perhaps it was not copied whole.
    EndsEarly {
        /// Entries that are complete.
        whole: usize,
    },
    /// Text or JSON, but no journal of Day One.
    NotDayOne,
    /// Letters that are none begin there.
    NotUtf8(Spot),
    /// Brackets inside brackets, more than [`limits::DEPTH`].
    TooDeep(Spot),
    /// More than [`limits::FILE`].
    TooLarge,
    /// More than [`limits::ENTRIES`].
    TooMany,
    /// It is complete, and then something else follows.
    Trailing(Spot),
    Utf16,
    Zip,
}

/// Why one entry can't be taken. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is no JSON, or its text isn't.
    Garbled,
    NoDate,
    NotADate,
    /// A number, a list or nothing stands where an entry belongs.
    NotAnEntry,
    NotText,
    /// Not in the years 1 to 9999.
    OutOfCalendar,
    /// More than [`limits::TEXT`].
    TextTooLong,
    /// On a day that is still to come.
    ToCome,
}

/// An entry that can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// Its place in the file, from 1.
    pub entry: usize,
    pub why: Why,
}

/// An entry that can be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// Its place in the file, from 1.
    pub entry: usize,
    /// A page, under an id that the same entry always gets.
    pub record: Record,
    /// Its zone wasn't known, so the device's own clock gave the day.
    pub zone_unknown: bool,
    /// A note stands in the text for a picture or a recording.
    pub without_media: bool,
    /// A letter of it was damaged, and U+FFFD stands in its place.
    pub mended: bool,
}

/// What a [`Reader`] found in the next few entries.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Batch {
    pub incoming: Vec<Incoming>,
    pub refused: Vec<Refusal>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_counted_as_editors_count() {
        let text = "é1\n\né2";
        let spot = |at| Spot::of(text, at);
        assert_eq!(spot(0), Spot { line: 1, column: 1 });
        assert_eq!(spot(2), Spot { line: 1, column: 2 });
        assert_eq!(spot(4), Spot { line: 2, column: 1 });
        assert_eq!(spot(7), Spot { line: 3, column: 2 });
        assert_eq!(spot(99), Spot { line: 3, column: 3 });
        assert_eq!(Spot::of("\nx", 1), Spot { line: 2, column: 1 });
    }
}
