//! The calendar: a year in small squares, and a month with its pages.

use super::dates;
use crate::domain::Day;
use crate::domain::calendar::InMonth;

pub const TITLE: &str = "Calendar";
pub const LEAD: &str = "Your pages on the days they are for. Empty days are days, too.";
pub const NONE: &str = "There are no pages so far. The first one stands here on its day.";
pub const YEAR_BEFORE: &str = "The year before";
pub const YEAR_AFTER: &str = "The year after";
pub const MONTH_BEFORE: &str = "The month before";
pub const MONTH_AFTER: &str = "The month after";
pub const DARKER: &str = "A fuller square is a day with a higher strength. A ring is a page without one.";
pub const WRITE_FOR_DAY: &str = "Write for this day";
pub const IN_WORDS: &str = "The year in words";

/// “12 pages on 9 days, strength from 3 to 8”
pub fn month(of: &InMonth, today: Day) -> String {
    let strength = match of.strength {
        None => String::new(),
        Some((low, high)) if low == high => format!(", strength {low}"),
        Some((low, high)) => format!(", strength from {low} to {high}"),
    };
    let days = dates::days(i64::try_from(of.days).unwrap_or(i64::MAX));
    format!("{}: {} on {days}{strength}", dates::month(of.month, today), dates::pages(of.pages))
}

/// “Thursday 9 April, 2 pages”
pub fn day(day: Day, pages: usize, today: Day) -> String {
    format!("{}, {}", dates::long_date(day, today), dates::pages(pages))
}
