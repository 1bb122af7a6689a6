//! The journal: writing and reading.

use super::dates;
use crate::domain::entry::{Entry, Mode};
use crate::domain::store::Unread;
use crate::domain::{Choice, Day};

pub const TITLE: &str = "Journal";
pub const EMPTY: &str = "A blank page is fine. One word counts.";
pub const NEW: &str = "Write";
pub const NEW_PAGE: &str = "A new page";
pub const WRITE_LABEL: &str = "Write";
pub const FOR_DAY: &str = "The day this page is for";
pub const OTHER_DAY: &str = "Another day";
pub const CLOSEST: &str = "What’s the closest word?";
pub const CLOSER: &str = "Is there a closer one?";
pub const FAMILIES: &str = "Families of feelings";
pub const PICKED: &str = "Picked";
pub const STRENGTH: &str = "How strong is it?";
pub const NOT_STRENGTH: &str = "Leave it unanswered";
pub const SLEEP: &str = "How did you sleep?";
pub const AFTER: &str = "How did writing leave you?";
pub const CLOSE_PAGE: &str = "Close the page";
pub const EDIT: &str = "Go on writing";
pub const DELETE: &str = "Delete this page";
pub const DELETED: &str = "Deleted. You can put it back for thirty days.";
pub const DELETED_ONES: &str = "Deleted in the last thirty days";
pub const PUT_BACK: &str = "Put back";
pub const FORGET: &str = "Delete for good";
pub const FORGET_SURE: &str = "Yes, for good";
pub const FORGOTTEN: &str = "Deleted for good. Its room is free.";
pub const NO_WORDS: &str = "No words, and that’s fine.";
pub const SAVED: &str = "Saved";
pub const ON_DISK: &str = "Safe on disk";
pub const KEPT_BOTH: &str = "Another window had changed this page. Both versions are kept.";
pub const SAVING: &str = "Saving";
pub const NOT_SAVED: &str = "Not saved";
pub const UNKEPT: &str = "Words of a page you left aren’t kept so far.";
pub const UNKEPT_WHY: &str =
    "They’re held until this window closes. As soon as there’s room, they’re kept by themselves.";
pub const KEPT_NOW: &str = "The words from before are kept now.";
pub const STARTS_SAVING: &str = "Saves by itself from the first word";
pub const EMPTIED: &str = "This page is empty now. What stood here before is kept until you delete the page.";
pub const GONE_TITLE: &str = "This page isn’t here.";
pub const GONE: &str = "It was deleted, or the address belongs to another device.";
pub const TO_JOURNAL: &str = "To the journal";
pub const OTHER_WAY: &str = "Another way to write";
pub const GOOD_PLACE: &str = "A quarter of an hour. This is a good place to stop, if you like.";
pub const OWN_NAME: &str = "Your first name";
pub const OWN_NAME_HELP: &str = "Seen from a little further off, things can look calmer. It stays on this device.";
pub const OWN_NAME_KEEP: &str = "Use it here";
pub const FORMATTING: &str = "You can use *light* marks, like **bold**, lists and > quotes. They show when you read.";

pub fn left(count: usize) -> String {
    if count == 1 {
        "One record here couldn’t be read.".into()
    } else {
        format!("{count} records here couldn’t be read.")
    }
}

pub fn left_why(left: Unread) -> &'static str {
    if left.newer == left.all {
        "Kept as they are, and nothing is lost. A newer version may be able to read them."
    } else {
        "Kept as they are. If you have a copy in a file, bring it back under Yours, Your data."
    }
}

/// "missing, homesick · intensity 6 · slept ok"
pub fn about_page(entry: &Entry) -> String {
    let words: Vec<_> = entry.feelings.iter().map(|feeling| feeling.word()).collect();
    let mut parts = Vec::new();
    if !words.is_empty() {
        parts.push(words.join(", "));
    }
    parts.extend(entry.intensity.map(|scale| format!("intensity {}", scale.value())));
    parts.extend(entry.sleep.map(|sleep| format!("slept {}", sleep.label())));
    parts.extend(entry.tags.iter().map(|tag| format!("#{tag}")));
    parts.join(" · ")
}

pub fn after_page(entry: &Entry) -> Option<String> {
    entry.after.map(|after| format!("Writing left you {}.", after.label()))
}

/// When a page was written, where that is another day than the one it is for.
pub fn written_on(day: Day, today: Day) -> String {
    format!("written on {}", dates::date(day, today))
}

/// What a way of writing asks; a page and an unsent letter ask nothing.
pub fn cue(mode: Mode, own_name: &str) -> String {
    match mode {
        Mode::Free | Mode::Prompt | Mode::Unsent => String::new(),
        Mode::Plain => "What did you do today? Only the facts, no analysing.".into(),
        Mode::Three => "Three things that were good enough today. Small ones count.".into(),
        Mode::Friend => "What would a friend who’s on your side say?".into(),
        Mode::Distance if own_name.is_empty() => "Write about yourself by your first name, as a friend would.".into(),
        Mode::Distance => format!("What was {own_name} hoping for when this happened?"),
    }
}
