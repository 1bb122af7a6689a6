//! Step three: which small actions run, how they went, and what a lesson becomes (brief, 3.4).

use super::copy::sheets::grow::{ACTION, ACTION_LOG, KEEP, MOST_RUNNING};
use super::journal::{Journal, Of};
use super::sheet::{Answer, Answers};
use super::words::words;
use super::{Day, Id};

/// Actions that are neither finished nor dropped, oldest first.
pub fn running(journal: &Journal) -> Vec<Of<'_, Answers>> {
    journal.sheets(ACTION.slug).into_iter().filter(|action| action.event.text("over").is_empty()).collect()
}

/// Whether as many run as is good: three.
pub fn is_plenty(journal: &Journal) -> bool {
    running(journal).len() >= MOST_RUNNING
}

/// What was noted of an action on a day: done, the tiny version, or not today.
pub fn noted<'a>(journal: &'a Journal, action: &str, day: Day) -> Option<Of<'a, Answers>> {
    let is_it = |log: &Of<Answers>| log.event.text("action") == action && log.event.day("day") == Some(day);
    journal.sheets(ACTION_LOG.slug).into_iter().rev().find(is_it)
}

/// How often an action was done, its tiny version counted, and the records that say so. A day on which it was
/// not is a gap, and takes nothing away.
pub fn done(journal: &Journal, action: &str) -> Vec<Id> {
    let logs = journal.sheets(ACTION_LOG.slug).into_iter();
    let is_done =
        |log: &Of<Answers>| log.event.text("action") == action && matches!(log.event.text("done"), "done" | "tiny");
    logs.filter(is_done).map(|log| log.record.id).collect()
}

/// The note of a day.
pub fn note(action: &str, day: Day, done: &str) -> Answers {
    let mut log = Answers::blank(&ACTION_LOG);
    for (field, text) in [("action", action), ("day", &day.to_string()), ("done", done)] {
        log.set(field, Some(Answer::Text(text.to_owned())));
    }
    log
}

/// A lesson as a small action: what I’ll do, and when (brief, S20). `None` while the lesson does not say what
/// to do.
pub fn action_of(lesson: &Answers) -> Option<Answers> {
    let then = lesson.text("then").trim();
    if then.is_empty() {
        return None;
    }
    let mut action = Answers::blank(&ACTION);
    for (field, text) in [("action", then), ("when", lesson.text("when").trim())] {
        action.set(field, Some(Answer::Text(text.to_owned())));
    }
    Some(action)
}

/// Things that the person said they’re keeping.
pub fn kept(journal: &Journal) -> Vec<String> {
    let sheet = journal.sheets(KEEP.slug).pop();
    let list = sheet.map(|sheet| sheet.event.many("keep").to_vec()).unwrap_or_default();
    list.into_iter().filter(|line| !line.trim().is_empty()).collect()
}

/// Words for giving something up.
const GIVING_UP: [&str; 8] = ["stop", "quit", "give", "drop", "less", "without", "sell", "cancel"];
/// Shorter words say too little about what a thing is.
const TELLING: usize = 4;

/// What of the kept things an action seems to give up (brief, S24): it speaks of giving up, and names one by a
/// word of four or more letters.
pub fn gives_up<'a>(action: &str, kept: &'a [String]) -> Option<&'a str> {
    let said: Vec<String> = words(action).into_iter().map(|word| word.plain).collect();
    if !said.iter().any(|word| GIVING_UP.contains(&word.as_str())) {
        return None;
    }
    let names = |thing: &&String| {
        let mut own = words(thing).into_iter().map(|word| word.plain);
        own.any(|word| word.chars().count() >= TELLING && !GIVING_UP.contains(&word.as_str()) && said.contains(&word))
    };
    kept.iter().find(names).map(String::as_str)
}

#[cfg(test)]
mod tests;
