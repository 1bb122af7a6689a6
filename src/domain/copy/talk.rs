//! Step 7 beside its sheets: the map, a soft start, listening, and after a talk (brief 3.10, S60 to S65).

use super::dates;
use crate::domain::Day;
use crate::domain::insight::talks::Goal;

pub const MINE: &str = "Mine";
pub const THEIRS: &str = "Theirs, in their words";
pub const GUESSED: &str = "Written without their words";
pub const GUESSED_WHY: &str = "These stay off their column until they’ve said so.";
pub const NO_SOURCE: &str = "Without their words for it, it stays off their column.";
pub const EMPTY_MINE: &str = "Nothing of yours so far.";
pub const EMPTY_THEIRS: &str = "Nothing they’ve said so far. You could ask.";
pub const PRINT: &str = "Print on one page";
pub const NOT_ALONE: &str = "Then it’s a request. It belongs a line higher, and they may refuse it.";

pub const FROM_THE_LIST: &str = "From the list of feelings";
pub const AS_SAID: &str = "As it would be said";
pub const SPOKEN_FOUND: &str = "Worth another look before you say it";
pub const SPOKEN_NONE: &str = "Nothing stands out. A calm voice does the rest.";
pub const GOAL: &str = "What you wanted to practise";
pub const LISTEN: &str = "Listening";
pub const LISTEN_STEPS: [&str; 7] = [
    "Put the phone away.",
    "Face them.",
    "Let them finish.",
    "Say it back: “So for you it was … and the hard part was …”",
    "Ask: “Did I get it?”",
    "Ask: “Is there more?”",
    "Only then your side, one minute.",
];
pub const TWO_MINUTES: &str = "Begin two minutes";
pub const STOP: &str = "Stop";
pub const TIME_LEFT: &str = "Time left";
pub const TIME_IS_UP: &str = "Two minutes have passed. What did they say?";

pub const NOT_DONE: &str = "still open: on what they seemed heard";
pub const OPEN_TALK: &str = "A talk is open: on what did they seem heard?";
pub const DONE: &str = "looked back on";
pub const DIDNT_ASK: &str = "Next time, one question does it: “Did I get it?”";
pub const AFRAID: &str =
    "Then talking isn’t what comes first. There are people who know this, for whichever side you’re on.";
pub const MAKE_PROMISES: &str = "Make what we agreed promises";
pub const MADE: &str = "They’re among your promises.";
pub const NONE_TO_MAKE: &str = "There’s nothing agreed that isn’t among your promises.";

/// “They said on 3 April: “…””
pub fn source(words: &str, day: Option<Day>, today: Day) -> String {
    let on = day.map(|day| format!(" on {}", dates::date(day, today))).unwrap_or_default();
    format!("They said{on}: “{}”", words.trim())
}

/// “If …, I will …”
pub fn boundary(when: &str, then: &str) -> String {
    format!("If {}, I will {}", when.trim(), then.trim())
}

/// “On a Tuesday: …”
pub fn tuesday(words: &str) -> String {
    format!("On a Tuesday: {}", words.trim())
}

/// “I can ask: …”
pub fn request(words: &str) -> String {
    format!("I can ask: {}", words.trim())
}

pub fn goal(goal: &Goal) -> String {
    match goal {
        Goal::Start(words) => format!("You’d start like this: “{words}”"),
        Goal::InsteadOf(words) => format!("When it got tense, you wrote, you used to: {words}."),
    }
}
