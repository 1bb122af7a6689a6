//! The days behind the counts of space, one by one.

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

pub fn more_days() -> String {
    format!("The last {LISTED} days are listed. The counts go back to the start.")
}

/// How long urges take to ease: minutes from and to, and how many were timed.
pub fn easing(ends: (i64, i64), timed: usize) -> String {
    match ends {
        (0, high) => format!("Yours often ease within {high} minutes, from {timed} timed so far."),
        (low, high) => format!("Yours often ease in {low}–{high} minutes, from {timed} timed so far."),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_urges_take_is_said_roughly_and_with_how_many_were_timed() {
        assert_eq!(easing((10, 20), 7), "Yours often ease in 10–20 minutes, from 7 timed so far.");
        assert_eq!(easing((0, 10), 5), "Yours often ease within 10 minutes, from 5 timed so far.");
    }
}
