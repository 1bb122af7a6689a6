//! Noticing that the browser lost the journal.
//!
//! A damaged localStorage often looks like an empty one: Chromium shows no key, takes new writes, reads
//! them back, and throws them away at its end, while the old data still lies on the disk. An app that
//! greets such a store as a first visit makes it worse. So a canary lives outside localStorage. It
//! holds a name and some numbers, and no word of the journal.

use super::header::Header;

/// What was there at the last visit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Canary {
    /// The store's name.
    pub vault: String,
    /// How often the store had been opened, by its own header.
    pub opens: u64,
    /// Visits in a row whose opening the header did not remember at the next one.
    pub missed: u64,
    pub held: Held,
}

/// How much a store holds, in numbers that a loss makes smaller and a visit does not, unless something
/// was forgotten on purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Held {
    /// Records, and values that can't be read.
    pub records: u64,
    pub unreadable: u64,
    /// How often the records that can be read were written, in all.
    pub writes: u64,
}

/// What of a store seems to be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// All of it.
    Everything { records: u64 },
    /// More than half of it.
    Most { was: u64, now: u64 },
    /// What was written at the last visits; the browser takes words and doesn't keep them.
    LastVisits,
}

/// What is not as it was at the last visit, where it is too little for [`missing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fewer {
    /// Records that are not there.
    Records(u64),
    /// Records that can't be read any more.
    Unreadable(u64),
    /// Changes: what is there is what was there before.
    Writes,
}

/// Fewer lost records than this may have been deleted on purpose.
const NOTICED: u64 = 10;
/// Visits of which the browser kept nothing. One can be a crash in the first seconds.
const VISITS: u64 = 2;

/// Compares what is there now with what the canary remembers. `None` when nothing seems to be missing.
pub fn missing(header: Option<&Header>, records: u64, canary: Option<&Canary>) -> Option<Missing> {
    let canary = canary?;
    let was = canary.held.records;
    if missed(header, canary) >= VISITS {
        return Some(Missing::LastVisits);
    }
    if was > 0 && records == 0 {
        return Some(Missing::Everything { records: was });
    }
    (records < was / 2 && was - records >= NOTICED).then_some(Missing::Most { was, now: records })
}

/// What of a journal that is mostly there is not as it was.
pub fn fewer(now: Held, canary: Option<&Canary>) -> Option<Fewer> {
    let was = canary?.held;
    if now.records < was.records {
        Some(Fewer::Records(was.records - now.records))
    } else if now.unreadable > was.unreadable {
        Some(Fewer::Unreadable(now.unreadable - was.unreadable))
    } else {
        (now.writes < was.writes && now.unreadable == was.unreadable).then_some(Fewer::Writes)
    }
}

/// Visits in a row of which the browser kept nothing, up to the last one. No header at all is one of them.
pub fn missed(header: Option<&Header>, canary: &Canary) -> u64 {
    match header {
        Some(header) if header.vault != canary.vault || header.opens >= canary.opens => 0,
        _ => canary.missed.saturating_add(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Stamp;

    fn header(opens: u64) -> Header {
        let created = Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp");
        Header { opens, ..Header::new([7; 16], created) }
    }

    fn canary(opens: u64, records: u64) -> Canary {
        let held = Held { records, ..Held::default() };
        Canary { vault: header(0).vault, opens, missed: 0, held }
    }

    #[test]
    fn a_first_visit_misses_nothing() {
        assert_eq!(missing(None, 0, None), None);
        assert_eq!(missing(None, 0, Some(&canary(3, 0))), None);
        assert_eq!(missing(Some(&header(1)), 5, None), None);
    }

    #[test]
    fn an_empty_store_after_a_full_one_is_no_first_visit() {
        let everything = Some(Missing::Everything { records: 40 });
        assert_eq!(missing(None, 0, Some(&canary(9, 40))), everything);
        assert_eq!(missing(Some(&header(9)), 0, Some(&canary(9, 40))), everything);
    }

    #[test]
    fn losing_more_than_half_is_noticed_and_deleting_a_few_is_not() {
        assert_eq!(missing(Some(&header(9)), 12, Some(&canary(9, 40))), Some(Missing::Most { was: 40, now: 12 }));
        assert_eq!(missing(Some(&header(9)), 30, Some(&canary(9, 40))), None);
        assert_eq!(missing(Some(&header(9)), 2, Some(&canary(9, 8))), None);
    }

    #[test]
    fn a_store_that_keeps_nothing_is_noticed_at_the_second_visit_and_not_at_the_first() {
        let first = canary(5, 9);
        assert_eq!((missing(Some(&header(4)), 9, Some(&first)), missed(Some(&header(4)), &first)), (None, 1));
        let second = Canary { missed: 1, ..first };
        assert_eq!(missing(Some(&header(4)), 9, Some(&second)), Some(Missing::LastVisits));
        assert_eq!(missed(Some(&header(5)), &second), 0, "a visit that was kept ends the row");
        let other = Canary { vault: "another".into(), ..canary(90, 9) };
        assert_eq!(missing(Some(&header(4)), 9, Some(&other)), None);
    }

    #[test]
    fn an_empty_store_again_after_starting_new_is_a_store_that_keeps_nothing() {
        let first = canary(5, 9);
        assert_eq!(missing(None, 0, Some(&first)), Some(Missing::Everything { records: 9 }));
        let started_new = Canary { missed: missed(None, &first), ..canary(1, 2) };
        assert_eq!(missing(None, 0, Some(&started_new)), Some(Missing::LastVisits));
        assert_eq!(missing(Some(&header(1)), 2, Some(&started_new)), None, "this time it was kept");
    }

    #[test]
    fn losing_a_few_records_or_only_their_last_changes_is_noticed_too() {
        let was = Held { records: 60, unreadable: 1, writes: 90 };
        let told = |now| fewer(now, Some(&Canary { held: was, ..canary(5, 0) }));
        assert_eq!(told(was), None);
        assert_eq!(told(Held { records: 57, writes: 80, ..was }), Some(Fewer::Records(3)));
        assert_eq!(told(Held { unreadable: 3, writes: 80, ..was }), Some(Fewer::Unreadable(2)));
        assert_eq!(told(Held { writes: 89, ..was }), Some(Fewer::Writes));
        let more = Held { records: 61, unreadable: 0, writes: 100 };
        assert_eq!((told(more), fewer(was, None)), (None, None));
    }
}
