//! Printing: a page, a month, a step, and a report that is chosen part by part.

use super::dates;
use crate::domain::sheet::Word;
use crate::domain::{Day, Month};

pub const PRINT: &str = "Print";
pub const PRINT_MONTH: &str = "This month as a book";
pub const TO_CALENDAR: &str = "To the calendar";
pub const PRINT_STEP: &str = "This step as a book";
pub const TITLE: &str = "A report";
pub const LEAD: &str = "For a counsellor, a doctor, or for you. Choose what’s in it, and print it or keep it as a PDF. It goes nowhere by itself.";
pub const FROM: &str = "From";
pub const TO: &str = "To";
pub const CHOOSE: &str = "What’s in it";
pub const CHOOSE_WHY: &str = "At first it holds counts and picked words, and nothing you wrote. What somebody else said stays out unless you tick it.";
pub const SHEETS: &str = "Answers of the steps, question by question";
pub const NONE: &str = "Nothing of what’s chosen was noted in these days.";
pub const NOTHING: &str = "Nothing was noted in these days.";
pub const PREVIEW: &str = "As it will be printed";
pub const EMPTY_MONTH: &str = "No page is for a day in this month.";
pub const EMPTY_STEP: &str = "Nothing was answered in this step so far.";
pub const OWN_RECORDS: &str = "From my own records. Counts and words as I noted them, and no measure of me.";

/// Kinds of records that are no sheets, by stored name.
pub const KINDS: [Word; 5] = [
    ("entry", "Pages"),
    ("urge", "Pauses"),
    ("space_day", "Days of space"),
    ("slip", "Slips"),
    ("hope", "What I hoped for"),
];

pub const STRENGTH: Word = ("strength", "Strength, 0 to 10");
pub const FEELINGS: Word = ("feelings", "Feelings");
pub const SLEEP: Word = ("sleep", "Sleep");
pub const TAGS: Word = ("tags", "Tags");
pub const QUESTION: Word = ("question", "The question");
pub const LEFT: Word = ("after", "Writing left me");
pub const WORDS: Word = ("words", "What I wrote");
pub const UNSENT: Word = ("unsent", "Letters that were never sent");
pub const TRIGGER: Word = ("trigger", "What set it off");
pub const NEED: Word = ("need", "What I needed");
pub const MARK: Word = ("mark", "How the day was");
pub const URGES: Word = ("urges", "Urges noticed");
pub const WHAT: Word = ("what", "What it was");
pub const STATE: Word = ("state", "How I was before");
pub const AFTER: Word = ("after", "An hour later");
pub const HOPE: Word = ("hope", "My answer");

/// “from 8 to 3”
pub fn from_to(before: u8, after: u8) -> String {
    format!("from {before} to {after}")
}

/// “From 1 June 2026 to 23 November 2026”
pub fn days(from: Day, to: Day) -> String {
    format!("From {} to {}", whole_date(from), whole_date(to))
}

/// On paper the year is always said.
pub fn whole_date(day: Day) -> String {
    format!("{} {}", day.day(), dates::month_and_year(day.year(), day.month()))
}

/// “Thursday 9 April 2026”
pub fn heading(day: Day) -> String {
    format!("{} {}", dates::WEEKDAYS[day.weekday()], whole_date(day))
}

/// “November 2026”
pub fn month(month: Month) -> String {
    dates::month_and_year(month.year, month.month)
}

/// “Strength, 0 to 10: 7”
pub fn short(label: &str, said: &str) -> String {
    format!("{label}: {said}")
}
