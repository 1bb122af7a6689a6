//! A pause, and the morning after (brief, section 3.1). Its questions stand in [`super::sheets::pause`].

use super::dates;
use super::sheets::pause::{AFTER, MORNING};
use crate::domain::morning_after::{Earlier, Said};
use crate::domain::{Choice, Day};

pub const DANGER: &str = "If you might hurt yourself or someone else, or you’re in danger,";
pub const DANGER_LINK: &str = "go here now";
pub const RUNNING: &str = "Pause";

pub fn lead(minutes: u16) -> String {
    let minutes = match minutes {
        5 => "five".to_owned(),
        10 => "ten".to_owned(),
        15 => "fifteen".to_owned(),
        20 => "twenty".to_owned(),
        other => other.to_string(),
    };
    format!("Let’s give it {minutes} minutes. You can still decide afterwards.")
}

pub const MINUTES: &str = "How long?";

pub fn minutes(count: u16) -> String {
    format!("{count} minutes")
}

pub const STRENGTH: &str = "How strong is it?";
pub const BEGIN: &str = "Begin";
pub const BEGIN_WHAT: &str = "Eleven short screens. You can skip any of them, and go back.";

pub const BREATHE: &str = "Let the out-breath be the long one.";
pub const BREATHE_TWIN: &str = "Breathe in for a count of four and out for a count of six, six times over.";
pub const DECIDE_LATER: &str = "You can still decide afterwards.";
pub const BREATHE_IN: &str = "In, for four";
pub const BREATHE_OUT: &str = "Out, for six";
pub const TIME_UP: &str = "The time is up, and you’re still here.";

pub fn round(number: i64, all: i64) -> String {
    format!("round {number} of {all}")
}
pub const ROUNDS_DONE: &str = "as long as you like";

pub fn left(timer: &str) -> String {
    format!("{timer} left")
}

/// What there is to find, and how many of each.
pub const SENSES: [(usize, &str); 3] = [(5, "five things you see"), (3, "three you hear"), (1, "one you can touch")];

pub const NEARBY: &str = "From your own lists";

pub const LETTER_LABEL: &str = "Unsent page";
pub const LETTER_KEPT: &str = "What you write is kept as an unsent letter in your journal.";
pub const KEEP_LETTER: &str = "Keep as an unsent letter";
pub const LETTER_IS_KEPT: &str = "Kept in your journal, as an unsent letter.";
pub const LET_GO: &str = "Let it go";
pub const LET_GO_DONE: &str = "Let go. You can put it back for thirty days.";
pub const PUT_AWAY: &str = "Put it away for a week";

pub fn put_away_sure(until: Day, today: Day) -> String {
    format!("Yes, close it until {}", dates::long_date(until, today))
}
pub const PUT_AWAY_WHAT: &str = "It’s closed until then, for you too. It can’t be opened earlier here.";

pub fn put_away_done(until: Day, today: Day) -> String {
    format!("Put away. It opens on {}.", dates::long_date(until, today))
}

/// A letter at its own address while it is closed.
pub fn is_closed(until: Day, today: Day) -> String {
    format!("This letter is closed until {}.", dates::long_date(until, today))
}
pub const IS_CLOSED_WHY: &str = "You put it away. It opens by itself, and stands in your journal then.";
pub const OPENED: &str = "A letter is open again";

pub fn opened_what(until: Day, today: Day) -> String {
    format!("You put it away until {}. Reading it can wait.", dates::date(until, today))
}

pub const BEFORE: &str = "What you said before";

/// An earlier answer in a sentence.
pub fn earlier(earlier: &Earlier, today: Day) -> String {
    let on = dates::date(earlier.day, today);
    match &earlier.said {
        Said::HourAfterSlip { is_contact, felt } => {
            let did = if *is_contact { "reached out" } else { "looked" };
            format!("On {on} you {did}. An hour later you felt: {}.", felt.label())
        }
        Said::Expected(word) => {
            format!("On {on} you thought that in the morning you’d feel: {}.", MORNING.word(word).unwrap_or(word))
        }
        Said::MorningAfter { felt, words } if words.is_empty() => {
            format!("The morning after {on} you felt: {}.", AFTER.word(felt).unwrap_or(felt))
        }
        Said::MorningAfter { words, .. } => format!("On {on} you wrote: “{words}”"),
    }
}

pub const END: &str = "Close the pause";
pub const END_STRENGTH: &str = "How strong is it now?";
pub const RIDDEN: &str = "Kept: an urge you noticed and stayed with.";

pub const MORNING_TITLE: &str = "The morning after";

/// Which pause it is about, and what was expected then.
pub fn morning_lead(day: Day, today: Day, expected: &str) -> String {
    let on = dates::date(day, today);
    match MORNING.word(expected) {
        Some(word) => {
            format!("On {on} you took a pause. You thought that if you sent it, in the morning you’d feel: {word}.")
        }
        None => format!("On {on} you took a pause."),
    }
}
pub const MORNING_KEPT: &str = "Kept. It stands beside the question in the next pause.";
pub const MORNING_LATER: &str = "Not now";
