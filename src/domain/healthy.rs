//! Is getting back together healthy? What the check says, and what moved since an earlier one (brief, 3.5).
//!
//! There is no score. The lines of a check fall into three short lists; of two checks, each line that moved
//! is shown with both answers; and what nobody can know so far is named as open.

use super::copy::sheets::healthy::{ANSWERS, HEALTHY};
use super::journal::{Journal, Of};
use super::moment::{Happened, Moment};
use super::order::by_key;
use super::path::RedLine;
use super::sheet::{Answers, Field, Sheet};
use super::slip::What;
use super::space_day::Mark;
use super::{Day, Event, Id, Record};

/// An answer to one line, by its place in [`ANSWERS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    Not,
    Little,
    Mostly,
    True,
    /// It stands apart from the other four.
    Unknown,
}

impl Truth {
    const ALL: [Self; 5] = [Self::Not, Self::Little, Self::Mostly, Self::True, Self::Unknown];

    /// What a check answers to a line; nothing where it was left out.
    fn of(check: &Answers, line: &Field) -> Option<Self> {
        let place = ANSWERS.iter().position(|(slug, _)| *slug == check.text(line.slug))?;
        Some(Self::ALL[place])
    }

    /// The words on the screen.
    pub fn label(self) -> &'static str {
        ANSWERS[self as usize].1
    }

    fn holds(self) -> bool {
        matches!(self, Self::Mostly | Self::True)
    }

    fn is_denied(self) -> bool {
        matches!(self, Self::Not | Self::Little)
    }

    /// Steps towards true from `earlier` to `self`; none where one of them is not known.
    fn steps_from(self, earlier: Self) -> Option<i8> {
        let place = |truth| (truth != Self::Unknown).then_some(truth as i8);
        Some(place(self)? - place(earlier)?)
    }
}

type Line = &'static Field;

/// A check in three lists, each in the order of the sheet. A line that was left out is in none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lists {
    /// The record of the check; every line rests on it.
    pub check: Id,
    pub day: Day,
    pub holds: Vec<Line>,
    pub denied: Vec<Line>,
    pub unknown: Vec<Line>,
}

/// The last check.
pub fn lists(journal: &Journal) -> Option<Lists> {
    let check = checks(journal).pop()?;
    let those = |is: fn(Truth) -> bool| {
        HEALTHY.fields().filter(move |line| Truth::of(check.event, line).is_some_and(is)).collect()
    };
    Some(Lists {
        check: check.record.id,
        day: check.record.made.day,
        holds: those(Truth::holds),
        denied: those(Truth::is_denied),
        unknown: those(|truth| truth == Truth::Unknown),
    })
}

/// Checks, oldest first.
fn checks(journal: &Journal) -> Vec<Of<'_, Answers>> {
    journal.sheets(HEALTHY.slug)
}

/// Something that is open, beside what the last check doesn’t know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Open {
    /// On this card’s topic neither of the two can bend. The topic may be left out.
    NeitherBends { topic: Option<&'static str>, card: Id },
    /// Nothing is written down that shows that they want to work on it too; so it is not known, and never
    /// taken for a yes. The sheet is there where something else on it was answered.
    WillingnessNotKnown { sheet: Option<Id> },
}

impl Open {
    /// The record it rests on, where it doesn’t rest on there being none.
    pub fn record(&self) -> Option<Id> {
        match self {
            Self::NeitherBends { card, .. } => Some(*card),
            Self::WillingnessNotKnown { sheet } => *sheet,
        }
    }
}

/// What is open beside the check, the topics first.
pub fn open(journal: &Journal) -> Vec<Open> {
    let cards = journal.sheets("value").into_iter();
    let neither = cards.filter(|card| ["i_bend", "they_bend"].iter().all(|field| card.event.text(field) == "cant"));
    let mut found: Vec<Open> =
        neither.map(|card| Open::NeitherBends { topic: picked(card.event, "topic"), card: card.record.id }).collect();
    let willing = journal.sheets("both_willing").pop();
    if willing.is_none_or(|sheet| !says_willing(sheet.event)) {
        found.push(Open::WillingnessNotKnown { sheet: willing.map(|sheet| sheet.record.id) });
    }
    found
}

fn says_willing(sheet: &Answers) -> bool {
    !sheet.text("they_said").trim().is_empty()
}

/// The words of the answer that was picked for a field.
fn picked(answers: &Answers, field: &str) -> Option<&'static str> {
    Sheet::named(&answers.sheet)?.field(field)?.word(answers.text(field))
}

/// A line that was answered differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    pub line: Line,
    pub before: Truth,
    pub now: Truth,
    /// Steps towards true, negative away from it; none to or from “don’t know”.
    pub steps: Option<i8>,
}

impl Moved {
    /// Whether it moved so far that it is shown first, opened, with a question.
    pub fn is_far(&self) -> bool {
        self.steps.is_some_and(|steps| steps.abs() >= 2)
    }
}

/// Two checks beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drift {
    pub earlier: (Id, Day),
    pub later: (Id, Day),
    /// Lines that moved two steps or more, then those that moved one, then those to and from “don’t know”;
    /// each in the order of the sheet.
    pub moved: Vec<Moved>,
    /// What was written down since the earlier check that happened between the two people.
    pub between: Vec<Id>,
}

/// Days that two checks are apart before they are compared.
const APART: i64 = 14;
/// So many lines that move one way are several.
const SEVERAL: usize = 5;

impl Drift {
    /// Five or more answers moved towards true, and nothing new between the two people is written down.
    pub fn is_rosier(&self) -> bool {
        self.between.is_empty() && self.count(|steps| steps > 0) >= SEVERAL
    }

    /// The opposite, with the same neutral note.
    pub fn is_greyer(&self) -> bool {
        self.between.is_empty() && self.count(|steps| steps < 0) >= SEVERAL
    }

    fn count(&self, is_that_way: fn(i8) -> bool) -> usize {
        self.moved.iter().filter(|moved| moved.steps.is_some_and(is_that_way)).count()
    }
}

/// The last check beside the newest one that is fourteen or more days older. Lines that were left out in one
/// of them are not compared.
pub fn drift(journal: &Journal) -> Option<Drift> {
    let mut checks = checks(journal);
    let later = checks.pop()?;
    let is_apart = |check: &Of<Answers>| later.record.made.day.days_since(check.record.made.day) >= APART;
    let earlier = checks.into_iter().rev().find(is_apart)?;
    let moved = HEALTHY.fields().filter_map(|line| {
        let (before, now) = (Truth::of(earlier.event, line)?, Truth::of(later.event, line)?);
        (before != now).then(|| Moved { line, before, now, steps: now.steps_from(before) })
    });
    let moved = by_key(moved.collect(), |moved| match moved.steps {
        Some(_) if moved.is_far() => 0,
        Some(_) => 1,
        None => 2,
    });
    let since = earlier.record.made.instant();
    let between = journal.records().filter(|record| record.is_live() && is_between_them(record, since));
    let stands = |check: Of<Answers>| (check.record.id, check.record.made.day);
    Some(Drift {
        earlier: stands(earlier),
        later: stands(later),
        moved,
        between: by_key(between.collect(), |record| record.made.instant()).into_iter().map(|of| of.id).collect(),
    })
}

/// Whether a record that was begun since then tells something that happened between the two people. What is
/// written down after the later check counts too, so that answering its question answers the note.
///
/// Events between them are: a slip that is contact, and a card of a day with contact or a meeting; the
/// message, and what they did; a red line that is an act of theirs; a point of the timeline; words of theirs
/// about wanting to work on it, or about their decision. Looking at a profile is none, and pages are none,
/// because nobody but the person knows what they tell. A sheet there is only one of counts when it was
/// changed.
fn is_between_them(record: &Record, since: i64) -> bool {
    let is_new = record.made.instant() > since;
    match &record.event {
        Event::Slip(slip) => is_new && slip.what.is_some_and(What::is_contact),
        Event::SpaceDay(card) => is_new && card.mark.is_some_and(is_meeting),
        Event::Moment(moment) => is_new && is_theirs(moment),
        Event::Sheet(sheet) => match sheet.sheet.as_str() {
            "timeline" | "their_decision" => is_new,
            "both_willing" => record.changed.instant() > since && says_willing(sheet),
            _ => false,
        },
        Event::About(_)
        | Event::Entry(_)
        | Event::Hope(_)
        | Event::Newer(_)
        | Event::Plan(_)
        | Event::Settings(_)
        | Event::Urge(_) => false,
    }
}

fn is_meeting(mark: Mark) -> bool {
    match mark {
        Mark::Necessary | Mark::TheyContacted | Mark::ReachedOut | Mark::ByChance => true,
        Mark::Quiet | Mark::Looked => false,
    }
}

fn is_theirs(moment: &Moment) -> bool {
    use Happened as H;
    match moment.happened {
        Some(
            H::Sent
            | H::TheyWrote
            | H::Warm
            | H::Friendly
            | H::NotNow
            | H::NoReply
            | H::SaidNo
            | H::Stop
            | H::TheyHaveSomeone
            | H::TheyAreSingle,
        ) => true,
        Some(H::LineDrawn) => moment.line.is_some_and(|line| {
            matches!(line, RedLine::AskedForNone | RedLine::Blocked | RedLine::Order | RedLine::SomeoneNew)
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
