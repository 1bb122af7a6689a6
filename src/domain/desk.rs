//! The desk for the one message: how far it is, and what has to come first (brief, 3.6, 3.7 and 4.2).
//!
//! A pure function of the journal and the moment, as the path is. The desk never sends anything. It opens
//! after three plans for three outcomes, asks how warm it is before it shows the paper, lets the message rest
//! for a day, and is closed once it was said: the next word is theirs.

use super::check::{Context, Finding, check};
use super::copy::sheets::reach::{HEAT, MESSAGE, REPLY_TREE, SLOTS, WHOLE};
use super::journal::{Journal, Of};
use super::moment::{Happened, Moment};
use super::path::{Path, RedLine, State};
use super::sheet::Answers;
use super::{Day, Id, Stamp};

/// Hours that a message rests from its last real edit.
pub const REST: i64 = 24;
/// Hours where the rest was shortened, with a typed reason.
pub const SHORT_REST: i64 = 12;
/// Hours of the day between which it can be copied: from nine to nine.
const DAYLIGHT: std::ops::Range<u32> = 9..21;
/// Minutes for which an answer to “How warm is it now?” holds.
const HOLDS: i64 = 120;
/// From this strength on, Pause comes first.
const HOT: u16 = 7;

/// How far the message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A red line stands, and there is no help with contact.
    Closed,
    /// It was put down, they have someone, or this is a break.
    PutDown,
    /// The steps before come first; they advise.
    Early,
    /// What it is for, and three plans.
    Prepare,
    /// How warm is it now?
    HeatCheck,
    /// Too warm to choose words.
    Hot,
    Write,
    /// It rests for so many hours more.
    Rests(i64),
    /// It has rested, and it is night.
    Night,
    /// It has rested: it is read again, and may stay unsent.
    Reread,
    /// It may be copied.
    Copy,
    /// It was sent on that day, and no word of theirs was noted.
    Sent(Day),
    /// It was said, and this is quiet, or weighing. The next word is theirs.
    Said,
    /// They are talking, or further on.
    Talking,
}

/// The desk at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Desk {
    pub stage: Stage,
    /// What comes before a message that rests can be changed: the question how warm it is, Pause, or nothing.
    /// Where nothing rests, it is the stage itself.
    pub change: Stage,
    /// The message that is being written.
    pub message: Option<Id>,
}

impl Desk {
    pub fn of(journal: &Journal, path: &Path, now: Stamp) -> Self {
        let message = message(journal);
        let stage = stage(journal, path, now, message);
        let rests = matches!(stage, Stage::Rests(_) | Stage::Night | Stage::Reread);
        let change = if rests { warm_or(journal, now, Stage::Write) } else { stage };
        Self { stage, change, message: message.map(|of| of.record.id) }
    }
}

fn stage(journal: &Journal, path: &Path, now: Stamp, message: Option<Of<'_, Answers>>) -> Stage {
    match path.state {
        State::LetGo | State::MovedOn | State::Break => Stage::PutDown,
        _ if !path.drawn.is_empty() => Stage::Closed,
        State::Talking | State::Rebuild | State::Openly | State::Slow | State::Together => Stage::Talking,
        State::Waiting => last(journal, Happened::Sent).map_or(Stage::Said, |sent| Stage::Sent(sent.record.made.day)),
        _ if path.is_their_turn() => Stage::Said,
        State::Ready => Stage::Prepare,
        State::Draft => warm_or(journal, now, Stage::Write),
        State::Cool => resting(journal, now, message),
        State::Open if changed_since_rest(journal, message) => warm_or(journal, now, Stage::Write),
        State::Open => by_day(journal, now, Stage::Copy),
        State::Arrive | State::Space | State::Reflect | State::Grow | State::Quiet | State::Decide => Stage::Early,
    }
}

/// The stage, if nothing is too warm for it.
fn warm_or(journal: &Journal, now: Stamp, stage: Stage) -> Stage {
    let holds = |of: &Of<Answers>| (0..HOLDS * 60).contains(&(now.instant() - of.record.changed.instant()));
    match journal.sheets(HEAT.slug).into_iter().next_back().filter(holds) {
        Some(of) if is_hot(of.event) => Stage::Hot,
        Some(of) if of.event.number("strength").is_some() => stage,
        _ => Stage::HeatCheck,
    }
}

/// Whether an answer to “How warm is it now?” asks for Pause first: seven or more, or anything drunk or taken.
pub fn is_hot(heat: &Answers) -> bool {
    heat.number("strength").is_some_and(|strength| strength >= HOT)
        || heat.many("body").iter().any(|each| each == "took")
}

fn resting(journal: &Journal, now: Stamp, message: Option<Of<'_, Answers>>) -> Stage {
    let Some(laid) = last(journal, Happened::Cooling) else { return Stage::Write };
    if changed_since_rest(journal, message) {
        return warm_or(journal, now, Stage::Write);
    }
    let at = laid.record.made.instant();
    let is_short = last(journal, Happened::RestShortened).is_some_and(|of| of.record.made.instant() >= at);
    let ends = at + if is_short { SHORT_REST } else { REST } * 3600;
    let left = ends - now.instant();
    if left > 0 { Stage::Rests((left + 3599) / 3600) } else { by_day(journal, now, Stage::Reread) }
}

fn by_day(journal: &Journal, now: Stamp, stage: Stage) -> Stage {
    if DAYLIGHT.contains(&now.time.hour()) { warm_or(journal, now, stage) } else { Stage::Night }
}

/// Whether the message is another one than the one that was laid to rest.
fn changed_since_rest(journal: &Journal, message: Option<Of<'_, Answers>>) -> bool {
    let laid = last(journal, Happened::Cooling).map(|of| of.event.note.as_str()).unwrap_or_default();
    message.is_none_or(|of| {
        let now = text(of.event);
        is_real_edit(laid, &now) || says_more(laid, &now)
    })
}

fn last(journal: &Journal, happened: Happened) -> Option<Of<'_, Moment>> {
    journal.moments().into_iter().rev().find(|of| of.event.happened == Some(happened))
}

/// The message that is being written: the last one begun since one was sent or left unsent.
fn message(journal: &Journal) -> Option<Of<'_, Answers>> {
    let ends = |of: &Of<Moment>| matches!(of.event.happened, Some(Happened::Sent | Happened::NotSent));
    let since = journal.moments().into_iter().filter(ends).map(|of| of.record.made.instant()).max();
    let mut messages = journal.sheets(MESSAGE.slug).into_iter().rev();
    messages.find(|of| since.is_none_or(|since| of.record.made.instant() > since))
}

/// The message as it would be sent: the lines one after the other, or the one piece.
pub fn text(message: &Answers) -> String {
    if message.text("way") == "whole" {
        return message.text(WHOLE.slug).trim().to_owned();
    }
    let lines: Vec<&str> =
        SLOTS.iter().map(|slot| message.text(slot.slug).trim()).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// Whether more than a fifth of the characters is another: then the day of rest begins again.
pub fn is_real_edit(before: &str, after: &str) -> bool {
    let (before, after): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    let longer = before.len().max(after.len());
    let alike = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let rest = before.iter().rev().zip(after.iter().rev()).take_while(|(one, other)| one == other).count();
    let same = (alike + rest).min(before.len().min(after.len()));
    (longer - same) * 5 > longer
}

/// Whether something is found in it that was not found before: a few letters can be a threat.
fn says_more(before: &str, after: &str) -> bool {
    if before == after {
        return false;
    }
    let classes =
        |text: &str| check(text, &Context::default()).findings.into_iter().map(|one| one.class).collect::<Vec<_>>();
    let known = classes(before);
    classes(after).iter().any(|class| !known.contains(class))
}

/// Whether one closing line is offered: on the day on which they wrote that they don’t want it, where nothing else
/// stands against it (brief, 3.7 and S75). It is words to send from one’s own phone, once, and no paper.
pub fn may_close_kindly(journal: &Journal, path: &Path, today: Day) -> bool {
    let answers = journal.moments().into_iter().rev();
    let mut answers = answers.filter(|of| of.event.happened.is_some_and(Happened::is_answer));
    let is_no = |of: &Of<Moment>| matches!(of.event.happened, Some(Happened::SaidNo | Happened::Stop));
    let last = answers.next().filter(is_no);
    let has_written = last.is_some_and(|of| !of.event.note.trim().is_empty() && of.record.made.day == today);
    has_written && path.drawn.iter().all(|drawn| drawn.line == RedLine::AskedForNone)
}

/// What the app knows beside the text of a message.
pub fn context(message: &Answers, hour: u32) -> Context {
    let logistics = message.text("mode") == "logistics";
    Context { hour: u8::try_from(hour).ok(), logistics, ..Context::default() }
}

/// Whether what was found was looked at and left as it is, with a reason for its class.
pub fn is_set_aside(message: &Answers, found: &Finding) -> bool {
    let is_of_class = |line: &String| line.split(':').next() == Some(found.class.name());
    found.class.may_be_dismissed(found.level) && message.many("set_aside").iter().any(is_of_class)
}

/// Whether there is a line for whatever comes back, which is written before the message is copied.
pub fn has_reply_tree(journal: &Journal) -> bool {
    let last = journal.sheets(REPLY_TREE.slug).into_iter().next_back();
    last.is_some_and(|of| REPLY_TREE.fields().all(|field| !of.event.text(field.slug).trim().is_empty()))
}

#[cfg(test)]
mod tests;
