//! The calendar: a year in small squares, and a month with its pages.

use super::dates;
use crate::domain::calendar::InMonth;
use crate::domain::{Day, Month};
use std::ops::RangeInclusive;

pub const TITLE: &str = "Calendar";
pub const LEAD: &str = "Your pages on the days they are for. Empty days are days, too.";
pub const NONE: &str = "There are no pages so far. The first one stands here on its day.";
pub const YEAR_BEFORE: &str = "The year before";
pub const YEAR_AFTER: &str = "The year after";
pub const MONTH_BEFORE: &str = "The month before";
pub const MONTH_AFTER: &str = "The month after";
pub const DARKER: &str = "A fuller square is a day with a higher strength. A ring is a page without one.";
pub const WRITE_FOR_DAY: &str = "Write for this day";
pub const SHOWS: &str = "What the squares show";
pub const STRENGTH: &str = "How strong it was";
pub const IN_WORDS: &str = "The year in words";

fn between(strength: Option<(u8, u8)>) -> String {
    match strength {
        None => String::new(),
        Some((low, high)) if low == high => format!(", strength {low}"),
        Some((low, high)) => format!(", strength from {low} to {high}"),
    }
}

/// “12 pages on 9 days, strength from 3 to 8”
pub fn month(of: &InMonth, today: Day) -> String {
    let strength = between(of.strength);
    let days = dates::days(i64::try_from(of.days).unwrap_or(i64::MAX));
    format!("{}: {} on {days}{strength}", dates::month(of.month, today), dates::pages(of.pages))
}

/// What a full square is, where a family of feelings is shown.
pub fn filled(family: &str) -> String {
    format!("A full square is a day with a word of “{family}”. A ring is another day with a page.")
}

/// Half a year for who listens: “January to June 2026: 12 pages on 9 days, strength from 3 to 8.”
pub fn half(year: i32, months: &RangeInclusive<u32>, of: &[InMonth], family: Option<&str>, today: Day) -> String {
    let name = |month: u32| dates::month(Month { year: today.year(), month }, today);
    let what = family.map(|family| format!(", days with “{family}”")).unwrap_or_default();
    let head = format!("{} to {} {year}{what}:", name(*months.start()), name(*months.end()));
    if of.is_empty() {
        return format!("{head} none.");
    }
    let (mut pages, mut days, mut strength) = (0, 0, None::<(u8, u8)>);
    for month in of {
        pages += month.pages;
        days += month.days;
        strength = match (strength, month.strength) {
            (Some((low, high)), Some((lower, higher))) => Some((low.min(lower), high.max(higher))),
            (one, other) => one.or(other),
        };
    }
    let days = dates::days(i64::try_from(days).unwrap_or(i64::MAX));
    let strength = between(strength);
    format!("{head} {} on {days}{strength}.", dates::pages(pages))
}

/// “Thursday 9 April, 2 pages”
pub fn day(day: Day, pages: usize, today: Day) -> String {
    if pages == 0 {
        return format!("{}, no pages", dates::long_date(day, today));
    }
    format!("{}, {}", dates::long_date(day, today), dates::pages(pages))
}
