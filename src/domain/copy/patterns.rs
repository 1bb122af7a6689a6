//! Patterns, as far as they go in this version: the days themselves.

use super::dates;
use crate::domain::Day;
use crate::domain::space::{DayOfSpace, LISTED};
use crate::domain::{Choice, space_day::Mark};

pub const TITLE: &str = "The days of your space";
pub const LEAD: &str = "Every day behind the numbers on Today, newest first.";
pub const EMPTY: &str = "Nothing to show so far. The days appear here once there’s a plan or a check-in.";
pub const SLIP: &str = "you reached out";
pub const LOOKED: &str = "you looked";
pub const GOING_ON: &str = "today, still going on";
pub const WHOLE_DAY: &str = "a day of space";
pub const EARLIER: &str = "Earlier days";
pub const PICTURES: &str =
    "Pictures of your own records come in a later version. Under five records, there would be no pattern to see.";

pub fn more_days() -> String {
    format!("The last {LISTED} days are listed. The counts go back to the start.")
}

/// What is known of a day, in words.
pub fn day(seen: DayOfSpace, is_today: bool) -> String {
    let mut parts = vec![if seen.contact {
        SLIP
    } else if is_today {
        GOING_ON
    } else {
        WHOLE_DAY
    }];
    if seen.looked {
        parts.push(LOOKED);
    }
    parts.extend(seen.mark.filter(|mark| !matches!(mark, Mark::ReachedOut | Mark::Looked)).map(Choice::label));
    parts.join(" · ")
}

pub fn heading(day: Day, today: Day) -> String {
    dates::long_date(day, today)
}
