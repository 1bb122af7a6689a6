//! The red lines: the only hard stops, and only for help with contact (brief, 3.6, 4.4 and 4.5).

use super::State;
use super::facts::{Facts, Told};
use crate::domain::choice::choices;
use crate::domain::moment::Happened;
use crate::domain::order::by_key;
use crate::domain::{Day, Id};

choices! {
    /// Why there is no help with contact.
    RedLine {
        AskedForNone = "asked_for_none",
        Blocked = "blocked",
        Order = "order",
        Fear = "fear",
        SomeoneNew = "someone_new",
        ChildrensChannel = "childrens_channel",
        Crisis = "crisis",
        TurningUp = "turning_up",
        /// Reaching out again and again, or after a no. It is computed, never drawn by hand.
        Pursuit = "pursuit",
    }
}

impl RedLine {
    /// Whether it can be lifted here. Fear needs a person, not an app; pursuit ends by itself.
    pub fn can_be_lifted(self) -> bool {
        !matches!(self, Self::Fear | Self::Pursuit)
    }

    /// Hours that pass between saying that it changed and the line being gone.
    fn rest(self) -> i64 {
        match self {
            Self::AskedForNone | Self::Blocked | Self::Crisis | Self::TurningUp => 24,
            _ => 0,
        }
    }
}

/// A line that stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    pub line: RedLine,
    /// The day on which it ends by itself, where it does.
    pub until: Option<Day>,
    /// The records it rests on.
    pub records: Vec<Id>,
}

/// Days for which pursuit closes help with contact.
const PURSUIT_DAYS: i64 = 30;
/// So many contacts within so many days, unanswered, are pursuit.
const CONTACTS: usize = 3;
const WITHIN: i64 = 7;

/// Every line that stands.
pub fn drawn(facts: &Facts, state: State) -> Vec<Drawn> {
    let by_hand = [
        RedLine::AskedForNone,
        RedLine::Blocked,
        RedLine::Order,
        RedLine::Fear,
        RedLine::SomeoneNew,
        RedLine::ChildrensChannel,
        RedLine::Crisis,
        RedLine::TurningUp,
    ];
    let mut lines: Vec<Drawn> = by_hand.into_iter().filter_map(|line| standing(line, facts, state)).collect();
    lines.extend(pursuit(facts));
    lines
}

fn standing(line: RedLine, facts: &Facts, state: State) -> Option<Drawn> {
    let is_drawn = |told: &&Told| match (line, told.happened) {
        (RedLine::AskedForNone, Happened::Stop | Happened::SaidNo | Happened::ToldOthers)
        | (RedLine::SomeoneNew, Happened::TheyHaveSomeone) => true,
        (_, Happened::LineDrawn) => told.line == Some(line),
        _ => false,
    };
    let last = facts.told.iter().filter(is_drawn).map(|told| (told.at, told.id)).max();
    let stopped = facts.contacts.iter().filter(|contact| contact.stop && line == RedLine::AskedForNone);
    let stopped = stopped.map(|contact| (contact.day.epoch_day() * 86_400, contact.id)).max();
    let (at, id) = last.max(stopped)?;
    let lifts = |told: &&Told| match (line, told.happened) {
        (_, Happened::LineLifted) => line.can_be_lifted() && told.line == Some(line),
        // They got in touch first, which is their right at any time.
        (RedLine::Crisis, Happened::SafeForNow) | (RedLine::AskedForNone | RedLine::Blocked, Happened::TheyWrote) => {
            true
        }
        _ => false,
    };
    // The first word counts: saying it again doesn’t make anybody wait anew.
    let lifted = facts.told.iter().filter(lifts).map(|told| told.at).find(|lifted| *lifted > at);
    let is_lifted = lifted.is_some_and(|lifted| facts.now - lifted >= line.rest() * 3600);
    // Somebody who is single again stays off limits for as long as the state says so.
    let is_over = line == RedLine::SomeoneNew && state != State::MovedOn && is_single_again(facts, at);
    (!is_lifted && !is_over).then(|| Drawn { line, until: None, records: vec![id] })
}

fn is_single_again(facts: &Facts, since: i64) -> bool {
    facts.moments(Happened::TheyAreSingle).any(|told| told.at > since && facts.now - told.at >= 60 * 86_400)
}

/// Three contacts within seven days, one after a stop, or going where they are twice in thirty days. It
/// holds for thirty days from the last of them; an answer of theirs in between ends the counting.
fn pursuit(facts: &Facts) -> Option<Drawn> {
    let answered: Vec<Day> = facts.moments(Happened::TheyWrote).map(|told| told.day).collect();
    let contacts = by_key(facts.contacts.clone(), |contact| contact.day.epoch_day());
    let stop = facts.moments(Happened::Stop).chain(facts.moments(Happened::SaidNo)).map(|told| told.day).min();
    let stop = stop.into_iter().chain(contacts.iter().filter(|contact| contact.stop).map(|contact| contact.day)).min();
    // Only the last of what is found counts, and nothing that has rested for long enough.
    let mut recent = (0..contacts.len()).rev().take_while(|n| facts.today < contacts[*n].day.plus(PURSUIT_DAYS));
    let (day, records) = recent.find_map(|n| {
        let last = &contacts[n];
        // What they answered is not counted.
        let answer = answered.iter().filter(|day| **day <= last.day).max();
        let near = |days: i64| {
            let since = contacts[..=n].iter().rev().take_while(move |each| last.day.days_since(each.day) < days);
            since.filter(|each| answer.is_none_or(|day| *day <= each.day))
        };
        let mut close: Vec<Id> = near(WITHIN).map(|each| each.id).collect();
        let mut went: Vec<Id> = near(PURSUIT_DAYS).filter(|each| each.went).map(|each| each.id).collect();
        close.reverse();
        went.reverse();
        let after_stop = stop.is_some_and(|stop| last.day > stop);
        if close.len() >= CONTACTS {
            Some((last.day, close))
        } else if last.went && went.len() >= 2 {
            Some((last.day, went))
        } else {
            after_stop.then(|| (last.day, vec![last.id]))
        }
    })?;
    let until = day.plus(PURSUIT_DAYS);
    Some(Drawn { line: RedLine::Pursuit, until: Some(until), records })
}
