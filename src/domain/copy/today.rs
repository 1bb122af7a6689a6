//! Today.

use super::{dates, pause, review, trust};
use crate::domain::capital;
use crate::domain::copy_due::CopyDue;
use crate::domain::desk::Stage;
use crate::domain::due::Due;
use crate::domain::snippet::snippet;
use crate::domain::{Day, small_thing::SmallThing};

pub const TITLE: &str = "Today only has to be today.";
pub const SPACE: &str = "Space";
pub const SEE_DAYS: &str = "See the days";
pub const SLIP: &str = "I reached out, or looked";
pub const CHANGE_PLAN: &str = "Change the plan";
pub const NO_PLAN: &str = "No plan. You can use everything without one.";
pub const NO_PLAN_LEAD: &str = "A few weeks of quiet gives both of you room.";
pub const MAKE_PLAN: &str = "Make a plan for space";
pub const BEGINS_TODAY: &str = "Your space begins today.";
pub const PLAN_OVER: &str = "The days you planned have passed. You can make a new plan, or leave it open.";
pub const A_SLIP: &str = "You can change this any time, and a slip won’t undo it.";

/// Goes after the large number of days.
pub fn days_in_all(count: i64) -> &'static str {
    if count == 1 { "day of space in all," } else { "days of space in all," }
}

pub fn longest(count: i64) -> String {
    format!("longest run {count}, so far")
}

pub fn since(days: Option<i64>) -> Option<String> {
    Some(match days? {
        0 => "You noted today that you reached out.".into(),
        1 => "One day since you last reached out.".into(),
        days => format!("{days} days since you last reached out."),
    })
}

pub fn no_contact_noted(start: Day, today: Day) -> String {
    format!("You haven’t noted reaching out since {}.", dates::date(start, today))
}

pub fn begins_on(start: Day, today: Day) -> String {
    format!("Your space begins on {}.", dates::long_date(start, today))
}

pub fn plan_dates(start: Day, end: Day, today: Day) -> String {
    format!("Your space: {} to {}.", dates::date(start, today), dates::date(end, today))
}

/// The tally for someone who can't see it.
pub fn tally(kept: i64, slips: i64, to_come: i64) -> String {
    let slips = match slips {
        0 => String::new(),
        1 => " One day with a slip.".into(),
        slips => format!(" {slips} days with a slip."),
    };
    let to_come = if to_come > 0 { format!(" {} of the plan to come.", dates::days(to_come)) } else { String::new() };
    format!("Drawn: {} of space.{slips}{to_come}", dates::days(kept))
}

pub const CHECK_IN: &str = "Today’s check-in";
pub const HOW_WAS_IT: &str = "How was today?";
pub const URGES: &str = "Urges I noticed";
pub const ONE_LESS: &str = "One less";
pub const ONE_MORE: &str = "One more";
pub const HELPED: &str = "What helped, even a bit?";
pub const HELPED_EXAMPLE: &str = "a walk, a call, nothing so far";
pub const CHECKED: &str = "Kept for today. You can change it until the day turns, and after.";
pub const NOTE_SLIP: &str = "That’s information, not failure. Want to note what happened? It takes a minute.";
pub const NOTE_SLIP_LINK: &str = "Note what happened";

pub fn counts_for(day: Day, today: Day) -> String {
    format!("It’s past midnight, so this counts for {}.", dates::long_date(day, today))
}

pub const SMALL_THING: &str = "One small thing";
pub const ANOTHER: &str = "A different one";

/// The suggestion, and where it comes from.
pub fn small_thing(thing: &SmallThing, today: Day) -> (String, String) {
    match thing {
        SmallThing::IfThen(line, written) => {
            let when = line.when.trim_end_matches([',', ' ']);
            let when = strip_start(when, "if ");
            let then = strip_start(strip_start(&line.then, "then "), "i will ");
            (format!("If {when}, then I will {}", ended(then)), own(*written, today))
        }
        SmallThing::Instead(line, written) => (capital(line), own(*written, today)),
        SmallThing::Offered(line) => ((*line).to_owned(), OFFERED.to_owned()),
    }
}

const OFFERED: &str = "From the book. Small is enough.";

fn own(written: Day, today: Day) -> String {
    format!("Your own line, from {}.", dates::date(written, today))
}

fn strip_start<'a>(text: &'a str, start: &str) -> &'a str {
    let text = text.trim();
    match text.get(..start.len()) {
        Some(head) if head.eq_ignore_ascii_case(start) => text[start.len()..].trim_start(),
        _ => text,
    }
}

fn ended(text: &str) -> String {
    if text.ends_with(['.', '?', '…']) { text.to_owned() } else { format!("{text}.") }
}

fn capital(text: &str) -> String {
    ended(&capital::capital(text.trim()))
}

pub const LANES: &str = "Three lanes, and room beside them";
pub const WAITING: &str = "Waiting for you";
pub const COPY_TITLE: &str = "Save a copy somewhere else";
pub const COPY_LATER: &str = "Not now";

/// Why a copy is mentioned.
pub fn copy_due(due: CopyDue, today: Day) -> String {
    let pages = match due.pages {
        1 => "One page is".to_owned(),
        pages => format!("{pages} pages are"),
    };
    match due.last {
        Some(last) => format!("{pages} in no copy. The last one is from {}.", dates::date(last, today)),
        None => format!("{pages} in this browser only."),
    }
}
pub const WRITE_TITLE: &str = "Write a few words";
pub const WRITE_WHAT: &str = "One word counts.";

fn when(day: Day, today: Day) -> String {
    match day.days_since(today) {
        0 => "Today.".into(),
        1 => "Tomorrow.".into(),
        _ => format!("On {}.", dates::WEEKDAYS[day.weekday()]),
    }
}

/// What waits: its name, and why it is there.
pub fn due(due: &Due, today: Day) -> (String, String) {
    let (title, what): (&str, String) = match due {
        Due::Pause => ("A pause is going on", "It’s where you left it.".into()),
        Due::Letter(_, day) => (pause::OPENED, pause::opened_what(*day, today)),
        Due::Message(Stage::Rests(hours)) => {
            let hours = if *hours == 1 { "One hour".to_owned() } else { format!("{hours} hours") };
            ("A message rests", format!("{hours} left. Nothing is lost if you wait longer."))
        }
        Due::Message(_) => ("A message has rested", "It can be read once more, or stay unsent.".into()),
        Due::Silence(30) => ("Thirty days without a reply", "You can decide now, for your side.".into()),
        Due::Silence(days) => {
            return (
                format!("{days} days without a reply"),
                "That can be a hard kind of answer. Your plan for it is here.".into(),
            );
        }
        Due::Promises { first, by, count } => {
            let more = match count {
                1 => String::new(),
                2 => " One more is due.".to_owned(),
                count => format!(" {} more are due.", count - 1),
            };
            return (snippet(first), format!("A promise, {}.{more}", trust::by(Some(*by), today)));
        }
        Due::HardDay(label, day) => {
            return (label.clone(), format!("{} Your lines for it are in the plan.", when(*day, today)));
        }
        Due::OpenDebrief(_) => ("After the talk", "One line is open: on what they seemed heard.".into()),
        Due::Talk(topic) => {
            ("After the talk", format!("You planned one: {}. If you had it, what did they say?", snippet(topic)))
        }
        Due::Pace(day) => ("Our pace", format!("You wanted to look at it again on {}.", dates::date(*day, today))),
        Due::Decision(day) => {
            ("My decision", format!("You wanted to look at it again on {}.", dates::date(*day, today)))
        }
        Due::ThenNow(day) => ("Five questions", format!("The same ones each time. This is day {day}, or a bit after.")),
        Due::Healthy => ("Is it good for both of you?", "Once a month, the same lines beside the last ones.".into()),
        Due::Acceptance => ("How letting go goes", "Once a month. There’s no date for any of this.".into()),
        Due::MovedOn => ("How is it now?", "Thirty days have passed. Only what you know without looking.".into()),
        Due::Copy(due) => (COPY_TITLE, copy_due(*due, today)),
        Due::Review => (review::DUE, review::DUE_WHAT.to_owned()),
    };
    (title.to_owned(), what)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::IfThen;

    #[test]
    fn an_if_then_line_reads_as_one_sentence_however_it_was_typed() {
        let day = Day::parse("2026-03-20").expect("a date");
        for (when, then) in [
            ("a song comes on", "let it play"),
            ("If a song comes on,", "then I will let it play."),
            (" IF a song comes on", "I will let it play"),
        ] {
            let line = IfThen { when: when.into(), then: then.into() };
            let (said, _) = small_thing(&SmallThing::IfThen(line, day), day);
            assert_eq!(said, "If a song comes on, then I will let it play.");
        }
    }
}
