//! The words around every sheet: its list, its form, its earlier answers.

use super::dates;
use crate::domain::Day;

pub const CLOSE: &str = "Close the sheet";
pub const DELETE: &str = "Delete";
pub const DELETED: &str = "Deleted.";
pub const BACK_TO_STEP: &str = "To the step";
pub const ADD: &str = "Add one";
pub const ANSWER: &str = "Answer it now";
pub const ANSWER_AGAIN: &str = "Answer it again";
pub const GO_ON_TODAY: &str = "Go on with today’s answers";
pub const NONE_SO_FAR: &str = "Nothing here so far. There’s no hurry.";
pub const UNTITLED: &str = "Begun, without words so far";
pub const SO_FAR: &str = "So far";
pub const THEN_AND_NOW: &str = "Then and now";
pub const OTHER_VERSIONS: &str = "Another version of this sheet is kept too";
pub const GONE_TITLE: &str = "This sheet isn’t here.";
pub const GONE: &str = "It was deleted, or never was.";

/// The short version of a worksheet, from the first day on.
pub const SHORT: &str = "This is the short version.";
pub const SHORT_WHY: &str = "The rest opens after a week of space, or after three calmer days. Looking closely while it’s raw mostly hurts. It can be opened now, too.";
pub const SHOW_ALL: &str = "Open all of it now";

/// “Answered on 3 April”
pub fn answered_on(day: Day, today: Day) -> String {
    format!("Answered on {}", dates::date(day, today))
}

/// “4 of 11 answered”, or that it is open.
pub fn answered(count: usize, all: usize) -> String {
    if count == 0 { "open".into() } else { format!("{count} of {all} answered") }
}

/// “3 cards”
pub fn cards(count: usize) -> String {
    match count {
        0 => "none so far".into(),
        1 => "1 card".into(),
        count => format!("{count} cards"),
    }
}

/// “answered 3 times, last on 3 April”
pub fn times(count: usize, last: Option<Day>, today: Day) -> String {
    match (count, last) {
        (1, Some(last)) => format!("answered on {}", dates::date(last, today)),
        (_, Some(last)) => format!("answered {count} times, last on {}", dates::date(last, today)),
        (_, None) => "open".into(),
    }
}

/// The label of one line of a list.
pub fn numbered(ask: &str, number: usize) -> String {
    format!("{ask} ({number})")
}

/// “Day 14, 3 April”
pub fn day_of(since: i64, day: Day, today: Day) -> String {
    format!("Day {since}, {}", dates::date(day, today))
}
