//! How strong it was, week by week: the lowest and the highest that was noted (brief, section 4.6). No average:
//! between two ends there is a week that nobody lived.

use super::period::{Period, WEEKS, pages};
use crate::domain::{Day, Id, Journal};

/// A week with a noted strength.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week {
    /// From 0 to 10; nothing where none was noted.
    pub range: Option<(u8, u8)>,
    /// The pages that say so.
    pub records: Vec<Id>,
}

/// The weeks of a period, the first one in front.
pub fn weeks(journal: &Journal, period: Period, today: Day) -> Vec<Week> {
    let mut weeks = vec![Week::default(); WEEKS];
    for page in pages(journal, period, today) {
        let (Some(at), Some(strength)) = (period.week_of(page.event.day), page.event.intensity) else { continue };
        let (week, value) = (&mut weeks[at], strength.value());
        week.range = Some(week.range.map_or((value, value), |(low, high)| (low.min(value), high.max(value))));
        week.records.push(page.record.id);
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::scale::Scale;
    use crate::domain::{Event, Record, Stamp};
    use proptest::prelude::*;

    fn journal(pages: &[(i64, Option<u8>)], today: Day) -> Journal {
        let now = Stamp::parse("2026-11-23T20:00:00+01:00").expect("a stamp");
        let page = |(n, (ago, strength)): (usize, &(i64, Option<u8>))| {
            let entry =
                Entry { intensity: strength.and_then(Scale::new), ..Entry::blank(today.plus(-ago), Mode::Free) };
            Record::new(Id::from_random((n as u64 + 1).to_be_bytes()), now, Event::Entry(entry))
        };
        Journal::of(pages.iter().enumerate().map(page))
    }

    #[test]
    fn a_week_has_both_of_its_ends_and_nothing_between_them() {
        // 23 November 2026 is a Monday.
        let today = Day::parse("2026-11-23").expect("a date");
        let journal =
            journal(&[(0, Some(4)), (1, Some(3)), (2, None), (6, Some(9)), (7, Some(0)), (8, Some(10))], today);
        let weeks = weeks(&journal, Period::ending(today), today);
        let last: Vec<_> = weeks.iter().rev().take(3).map(|week| (week.range, week.records.len())).collect();
        assert_eq!(last, [(Some((4, 4)), 1), (Some((0, 9)), 3), (Some((10, 10)), 1)]);
        assert!(weeks[..WEEKS - 3].iter().all(|week| *week == Week::default()));
    }

    proptest! {
        #[test]
        fn the_ends_are_those_that_a_plain_look_finds(
            pages in prop::collection::vec((0_i64..200, prop::option::of(0_u8..=10)), 0..60),
        ) {
            let today = Day::parse("2026-11-23").expect("a date");
            let period = Period::ending(today);
            let found = weeks(&journal(&pages, today), period, today);
            for (week, monday) in found.iter().zip(period.weeks()) {
                let noted: Vec<u8> = pages
                    .iter()
                    .filter(|(ago, _)| (0..7).contains(&today.plus(-ago).days_since(monday)))
                    .filter_map(|(_, strength)| *strength)
                    .collect();
                prop_assert_eq!(week.range, noted.iter().min().copied().zip(noted.iter().max().copied()));
                prop_assert_eq!(week.records.len(), noted.len());
            }
        }
    }
}
