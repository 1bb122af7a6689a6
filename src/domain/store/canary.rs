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
    pub records: u64,
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

/// Fewer lost records than this may have been deleted on purpose.
const NOTICED: u64 = 10;
/// Visits of which the browser kept nothing. One can be a crash in the first seconds.
const VISITS: u64 = 2;

/// Compares what is there now with what the canary remembers. `None` when nothing seems to be missing.
pub fn missing(header: Option<&Header>, records: u64, canary: Option<&Canary>) -> Option<Missing> {
    let canary = canary?;
    if canary.records > 0 && records == 0 {
        return Some(Missing::Everything { records: canary.records });
    }
    if records < canary.records / 2 && canary.records - records >= NOTICED {
        return Some(Missing::Most { was: canary.records, now: records });
    }
    (missed(header, canary) >= VISITS).then_some(Missing::LastVisits)
}

/// Visits in a row of which the browser kept nothing, up to the last one.
pub fn missed(header: Option<&Header>, canary: &Canary) -> u64 {
    match header {
        Some(header) if header.vault == canary.vault && header.opens < canary.opens => canary.missed.saturating_add(1),
        _ => 0,
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
        Canary { vault: header(0).vault, opens, missed: 0, records }
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
}
