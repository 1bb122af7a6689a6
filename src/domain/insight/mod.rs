//! What a person’s own records say in numbers: counts, spans, intervals, and the rules that look at them.
//!
//! Every number comes with the records it was counted from, and under five records there is no pattern
//! ([`FEWEST`]). The sentences around them stand in [`super::copy`].

pub mod balance;
pub mod choices_made;
pub mod counts;
pub mod heavier;
pub mod interval;
pub mod ledger;
pub mod map;
pub mod own_words;
pub mod pace;
pub mod period;
pub mod strength_weeks;
pub mod talks;
pub mod then_now;
pub mod urge_times;

use super::order::by_key;
use super::{Id, Record};

/// Under this many records they are shown, and no pattern.
pub const FEWEST: usize = 5;

/// Something that was counted under its words, and the records that it was counted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub said: String,
    pub records: Vec<Id>,
}

/// Records by the day that they are about, and on one day by when they were made; the oldest first.
pub fn in_order(records: Vec<&Record>) -> Vec<&Record> {
    by_key(by_key(records, |record| record.made.instant()), |record| record.day().epoch_day())
}

/// A count, and the records that were counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counted(pub Vec<Id>);

impl Counted {
    pub fn count(&self) -> usize {
        self.0.len()
    }
}
