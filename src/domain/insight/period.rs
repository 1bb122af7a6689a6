//! The half year that the pictures show, in weeks from Monday to Sunday.

use crate::domain::entry::Entry;
use crate::domain::journal::Of;
use crate::domain::{Day, Id, Journal};

/// Weeks that one picture shows.
pub const WEEKS: usize = 26;
const WEEK: i64 = 7;
const SPAN: i64 = 26 * WEEK;

/// So many whole weeks; the last of them may be going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// A Monday.
    pub first: Day,
    /// A Sunday.
    pub last: Day,
}

impl Period {
    /// The one that ends with the week of a day.
    pub fn ending(day: Day) -> Self {
        let last = monday(day).plus(WEEK - 1);
        Self { first: last.plus(1 - SPAN), last }
    }

    /// The one that is shown first: it ends with this week, or with the week of the newest record where that lies
    /// further back than one picture reaches.
    pub fn newest(journal: &Journal, today: Day) -> Self {
        let page = journal.pages(today).next().map(|page| page.event.day);
        let others = journal.records().filter(|record| record.is_live() && record.event.as_entry().is_none());
        // What was set up once, such as the settings, is no sign of life in a year.
        let others = others.filter(|record| record.event.as_settings().is_none() && record.event.as_about().is_none());
        let newest = others.map(|record| record.made.day).chain(page).max().unwrap_or(today);
        let this = Self::ending(today);
        if newest < this.first { Self::ending(newest) } else { this }
    }

    /// The same length, so many half years later.
    #[must_use]
    pub fn moved(self, by: i64) -> Self {
        Self::ending(self.last.plus(by * SPAN))
    }

    pub fn holds(self, day: Day) -> bool {
        (self.first..=self.last).contains(&day)
    }

    /// Place of the week that a day lies in.
    pub fn week_of(self, day: Day) -> Option<usize> {
        usize::try_from(day.days_since(self.first).div_euclid(WEEK)).ok().filter(|week| *week < WEEKS)
    }

    /// The Mondays.
    pub fn weeks(self) -> impl Iterator<Item = Day> {
        (0..SPAN / WEEK).map(move |n| self.first.plus(n * WEEK))
    }
}

/// The Monday of a day’s week.
fn monday(day: Day) -> Day {
    day.plus(-i64::try_from(day.weekday()).unwrap_or(0))
}

/// Open pages of a period, oldest first.
pub fn pages(journal: &Journal, period: Period, today: Day) -> Vec<Of<'_, Entry>> {
    let newest_first = journal.pages(today).skip_while(|page| page.event.day > period.last);
    let mut pages: Vec<_> = newest_first.take_while(|page| page.event.day >= period.first).collect();
    pages.reverse();
    pages
}

/// Records by week, from records with their days.
pub fn by_week(period: Period, records: &[(Day, Id)]) -> Vec<Vec<Id>> {
    let mut weeks = vec![Vec::new(); WEEKS];
    for (day, id) in records {
        if let Some(week) = period.week_of(*day) {
            weeks[week].push(*id);
        }
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Mode;
    use crate::domain::{Event, Record, Stamp};
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn journal(days: &[&str]) -> Journal {
        let now = Stamp::parse("2026-11-23T20:00:00+01:00").expect("a stamp");
        let page = |(n, on): (u8, &&str)| {
            let mut entry = Entry::blank(day(on), Mode::Free);
            entry.text = "a word".into();
            Record::new(Id::from_random([n; 8]), now, Event::Entry(entry))
        };
        Journal::of((1..).zip(days).map(page))
    }

    #[test]
    fn a_period_is_half_a_year_of_whole_weeks() {
        let period = Period::ending(day("2026-11-23"));
        assert_eq!((period.first, period.last), (day("2026-06-01"), day("2026-11-29")));
        assert_eq!((period.first.weekday(), period.last.weekday()), (0, 6));
        assert_eq!(period.weeks().count(), WEEKS);
        assert_eq!(period.moved(-1).last, day("2026-05-31"), "the one before ends where this one begins");
        assert_eq!(period.moved(-1).moved(1), period);
    }

    #[test]
    fn an_old_diary_is_shown_where_it_ends_and_a_young_one_today() {
        let today = day("2026-11-23");
        assert_eq!(Period::newest(&journal(&["2026-09-01", "1669-05-31"]), today), Period::ending(today));
        assert_eq!(Period::newest(&journal(&["1665-01-01", "1669-05-31"]), today), Period::ending(day("1669-05-31")));
        assert_eq!(Period::newest(&Journal::default(), today), Period::ending(today));
    }

    #[test]
    fn only_pages_of_the_period_are_in_it() {
        let journal = journal(&["2026-05-31", "2026-06-01", "2026-11-23"]);
        let period = Period::ending(day("2026-11-23"));
        let days: Vec<_> = pages(&journal, period, day("2026-11-23")).iter().map(|page| page.event.day).collect();
        assert_eq!(days, [day("2026-06-01"), day("2026-11-23")]);
    }

    proptest! {
        #[test]
        fn every_day_of_a_period_lies_in_one_of_its_weeks(end in 0_i64..60_000, n in -20_i64..220) {
            let period = Period::ending(day("1900-01-01").plus(end));
            let one = period.first.plus(n);
            let week = period.week_of(one);
            prop_assert_eq!(week.is_some(), period.holds(one));
            if let Some(week) = week {
                let first = period.weeks().nth(week).expect("a week");
                prop_assert!((0..7).contains(&one.days_since(first)));
            }
        }
    }
}
