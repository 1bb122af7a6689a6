//! The plan for space, and the slip log (brief, section 3.1).

use super::arrive::them;
use super::dates;
use crate::domain::Day;

pub const TITLE: &str = "A plan for space";

pub fn lead(nickname: &str) -> String {
    let them = them(nickname);
    format!("A few weeks of quiet gives both of you room. It isn’t a tactic and it isn’t a punishment. What {them} does with the room is theirs.")
        .replace("What them does", "What they do")
}

pub const START: &str = "From when?";
pub const LENGTH: &str = "For how long?";
pub const OWN_LENGTH: &str = "my own";
pub const OWN_LENGTH_LABEL: &str = "Days, 14 to 365";
pub const SHORT: &str = "The guide suggests at least a few weeks. Shorter is your call.";
pub const KEEP_PLAN: &str = "Keep this plan";
pub const KEEP_CHANGES: &str = "Keep the changes";
pub const MORE: &str = "More, if it helps";
pub const MORE_WHY: &str = "All of this can wait. The plan stands without it.";
pub const WHY: &str = "Why am I doing this? Write it for the version of you who’ll want to stop.";
pub const COUNTS: &str = "For me, contact means:";
pub const EXCEPTIONS: &str = "What has to go on:";
pub const NECESSARY: &str =
    "Necessary contact is not a slip. Keep it brief, practical and kind, about one thing at a time.";
pub const CHANNEL: &str = "One agreed channel for that";
pub const CHANNEL_EXAMPLE: &str = "for example email only";
pub const IF_THEN: &str = "If this happens, then I will";
pub const IF: &str = "If";
pub const THEN: &str = "then I will";
pub const IF_EXAMPLE: &str = "I wake up at night and want to write";
pub const THEN_EXAMPLE: &str = "open Pause and keep the phone off the bed";
pub const ADD_LINE: &str = "Add a line";
pub const EASIER: &str = "Make it easier";
pub const HARD_DAYS: &str = "Dates that may be hard";
pub const HARD_DAYS_HELP: &str =
    "A birthday, an anniversary, a holiday, a moving day. Today shows a card two days before.";
pub const HARD_DAY: &str = "What it is";
pub const HARD_DATE: &str = "Date";
pub const ADD_DATE: &str = "Add a date";
pub const INSTEAD: &str = "Five things that last at least ten minutes";
pub const ADD_THING: &str = "Add one";
pub const END_VIEW: &str = "When the time is up, what do you want from this app?";

pub fn thing(number: usize) -> String {
    format!("Thing {number}")
}

pub fn length(days: u16) -> String {
    format!("{days} days")
}

pub fn saved(start: Day, end: Day, today: Day) -> String {
    format!("Your space: {} to {}.", dates::date(start, today), dates::date(end, today))
}
pub const SAVED_MORE: &str = "You can change this any time, and a slip won’t undo it.";
pub const TO_TODAY: &str = "To Today";
pub const NEW_PLAN: &str = "Make a new plan";

pub const SLIP_TITLE: &str = "Noting a slip";

pub fn slip_lead(kept: i64) -> String {
    match kept {
        0 => "You reached out, or looked. That’s information, not failure.".into(),
        1 => "You reached out, or looked. That’s information, not failure. Your day of space still happened.".into(),
        kept => format!(
            "You reached out, or looked. That’s information, not failure. Your {kept} days of space still happened."
        ),
    }
}

pub const WHAT: &str = "What happened?";
pub const WHEN_DAY: &str = "On which day?";
pub const WHEN_TIME: &str = "At what time, roughly?";
pub const PLACE: &str = "Where were you?";
pub const STATE: &str = "How were you before?";
pub const WANTED: &str = "What did I want from it?";
pub const HOUR_AFTER: &str = "An hour later I felt:";
pub const REPLY: &str = "Did they answer?";
pub const LEARN: &str = "Next time this comes up, I’ll try:";
pub const LEARN_EXAMPLE: &str = "phone in the kitchen after ten";
pub const LOG: &str = "Note it";
pub const REST_OPTIONAL: &str = "The rest, as far as you like";

pub const LOGGED: &str = "Noted.";

pub fn logged(kept: i64, since: Option<i64>) -> String {
    let since = since.map(|days| format!(", {} since you last reached out", dates::days(days))).unwrap_or_default();
    format!("{} of space in all{since}.", dates::days(kept)).replace(", 0 days since", ", and today is the day")
}

pub fn earliest(day: Day, today: Day) -> String {
    format!("If you want to write to them, the plan suggests {} at the earliest.", dates::date(day, today))
}
pub const KIND: &str = "For now, what would be kind to you in the next hour?";
pub const LOOKED: &str = "Looking keeps the wound warm. It happens to most people. Want to mute or log out now, while you’re thinking about it?";
pub const STOPPED: &str =
    "They asked you to stop, and that’s a full answer. Their word stands. These people can talk it through with you.";
pub const SLIPS_SO_FAR: &str = "Noted so far";
pub const REMOVE_SLIP: &str = "Noted by mistake";
pub const SLIP_REMOVED: &str = "Removed.";
