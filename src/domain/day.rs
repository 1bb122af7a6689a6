//! Civil dates.
//!
//! Counts are made from dates on the calendar, never from elapsed hours, so a clock change cannot
//! take a day away (29 instead of 30 days from 1 to 31 March is the field's common defect).

use chrono::{Datelike, Days, NaiveDate};
use std::fmt;

/// A date on the calendar, from 0001-01-01 to 9999-12-31. It has no time and no zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The date, or `None` where the calendar has no such day or the year is not 1 to 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        (1..=9999).contains(&year).then_some(())?;
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `YYYY-MM-DD`, the form that date fields and stored records use.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let mut number = |width: usize| {
            let part = parts.next()?;
            let plain = part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse::<u32>().ok()).flatten()
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        Self::new(i32::try_from(year).ok()?, month, day)
    }

    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> usize {
        self.0.weekday().num_days_from_monday() as usize
    }

    /// Days from `earlier` to this day; negative when `earlier` is the later one.
    pub fn days_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_days()
    }

    /// The day `days` after this one (before, when negative), held inside the calendar's ends.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        let span = Days::new(days.unsigned_abs());
        let (moved, end) = if days < 0 {
            (self.0.checked_sub_days(span), Self::new(1, 1, 1))
        } else {
            (self.0.checked_add_days(span), Self::new(9999, 12, 31))
        };
        match moved {
            Some(date) if (1..=9999).contains(&date.year()) => Self(date),
            _ => end.expect("both ends of the calendar are dates"),
        }
    }

    pub fn in_month(self) -> Month {
        Month { year: self.year(), month: self.month() }
    }

    /// Days since 1970-01-01.
    pub(super) fn epoch_day(self) -> i64 {
        self.0.signed_duration_since(NaiveDate::default()).num_days()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

/// A month of a year, for grouping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    pub year: i32,
    /// 1 to 12.
    pub month: u32,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    #[test]
    fn first_to_last_of_march_is_thirty_days_across_the_clock_change() {
        assert_eq!(day("2026-03-31").days_since(day("2026-03-01")), 30);
        assert_eq!(day("2026-11-30").days_since(day("2026-11-01")), 29);
    }

    #[test]
    fn pepys_dates_are_dates() {
        assert_eq!(day("1660-01-01").weekday(), 3);
        assert_eq!(day("1660-01-01").to_string(), "1660-01-01");
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in ["", "2026-02-30", "2026-13-01", "0000-01-01", "26-01-01", "2026-1-1", "2026-01-01T", "+226-01-01"]
        {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_calendar_ends_hold() {
        assert_eq!(day("9999-12-31").plus(1), day("9999-12-31"));
        assert_eq!(day("0001-01-01").plus(-1), day("0001-01-01"));
    }

    proptest! {
        #[test]
        fn reading_what_was_printed_gives_the_same_day(n in -719_000_i64..2_900_000) {
            let day = day("1970-01-01").plus(n);
            prop_assert_eq!(Day::parse(&day.to_string()), Some(day));
        }

        #[test]
        fn adding_days_and_counting_them_agree(a in -700_000_i64..2_000_000, b in -9_000_i64..9_000) {
            let from = day("1970-01-01").plus(a);
            prop_assert_eq!(from.plus(b).days_since(from), b);
        }
    }
}
