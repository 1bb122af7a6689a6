//! Tags, the check-in, and the tools beside the paper.

use super::dates;
use crate::domain::markdown::marking::Mark;
use crate::domain::{Day, Time};

pub const TAGS: &str = "Tags";
pub const ABOUT: &str = "What is it about?";
pub const ANOTHER: &str = "A tag";
pub const ADD: &str = "Add";
pub const EXAMPLE: &str = "work, mum, the flat";

pub const NOW: &str = "How is it now?";
pub const LATELY: &str = "Words you used lately";
pub const MORE_WORDS: &str = "Write a few words to it";
pub const ONCE_MORE: &str = "Another one";
pub const TAKE_BACK: &str = "Take it back";
pub const TAKEN_BACK: &str = "Taken back.";

/// “Kept at 20:31.”
pub fn kept_at(time: Time) -> String {
    format!("Kept at {}.", dates::time(time))
}

pub const TOOLS: &str = "Light marks";
pub const SEE_PAGE: &str = "See the page";
pub const GO_ON: &str = "Go on writing";
pub const ALONE: &str = "Only the paper";
pub const NOT_ALONE: &str = "Everything else again";
pub const ASK_ME: &str = "A question to begin with";
pub const BEGIN_WITH: &str = "Begin with a form";
pub const BLANK: &str = "A blank page";
pub const OWN_FORMS: &str = "Your pages with the tag “template”";

/// What a mark is called, with its keys.
pub fn mark(mark: Mark) -> (&'static str, &'static str) {
    match mark {
        Mark::Strong => ("B", "Strong, Ctrl B"),
        Mark::Emphasis => ("i", "Emphasis, Ctrl I"),
        Mark::Heading => ("H", "Heading"),
        Mark::List => ("•", "List"),
        Mark::Quote => ("”", "Quote"),
    }
}

/// “214 words”
pub fn count(words: usize) -> String {
    match words {
        0 => String::new(),
        1 => "1 word".into(),
        _ => format!("{words} words"),
    }
}

/// Forms to begin a page with: the name, and what stands on the page then.
pub const FORMS: [(&str, &str); 4] = [
    ("Morning", "## This morning\n\nHow I slept:\n\nOne thing I want today to hold:\n\nOne thing that can wait:\n"),
    (
        "Evening",
        "## This evening\n\nWhat happened, in facts:\n- \n\nWhat was good enough:\n- \n\nWhat I put down for tonight:\n",
    ),
    ("When, I feel, I’d like", "When …\n\nI feel …\n\nI’d like …\n"),
    ("After a hard talk", "What was said:\n\nWhat I heard under it:\n\nWhat I felt:\n\nWhat I’d say now:\n"),
];

pub const ON_THIS_DAY: &str = "On this day";
pub const NOT_THIS_DATE: &str = "Not on this date";
pub const MUTED: &str = "This date brings nothing back from now on. You can change that under Yours, Look.";
pub const MUTED_DATES: &str = "Dates that bring nothing back";
pub const MUTED_DATES_LEAD: &str =
    "On these days no earlier page is shown by itself. Hard dates of your plan are quiet, too.";
pub const NO_MUTED_DATES: &str = "None so far.";
pub const AGAIN: &str = "Show again";

/// “A month ago”, “Two years ago”
pub fn ago(months: u32) -> String {
    match months {
        1 => "A month ago".into(),
        12 => "A year ago".into(),
        months if months < 12 => format!("{months} months ago"),
        months => format!("{} years ago", months / 12),
    }
}

/// “14 February”, from how a date is kept.
pub fn date_of_any_year(kept: &str) -> String {
    // A leap year has every date.
    let day = Day::parse(&format!("2024-{kept}"));
    day.map_or_else(|| kept.to_owned(), |day| dates::date(day, day))
}
