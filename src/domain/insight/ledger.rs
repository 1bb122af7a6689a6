//! The ledger of promises: which are open, what became of the others, and what that shows (brief 3.9, S52 to S59).

use super::{Counted, FEWEST};
use crate::domain::copy::sheets::trust::{COUNT_ON, PROMISE};
use crate::domain::order::by_key;
use crate::domain::sheet::{Answer, Answers};
use crate::domain::{Choice, Day, Id, Journal, choice::choices};

choices! {
    /// What became of a promise.
    Outcome {
        Kept = "kept",
        /// It came late, and they knew before.
        ToldLate = "told_late",
        Late = "late",
        /// It was missed, and they heard it from the person who promised.
        MissedTold = "missed_told",
        Missed = "missed",
        Renegotiated = "renegotiated",
    }
}

impl Outcome {
    /// Whether they could rely on a word: it was kept, or they knew before they found out.
    pub fn is_reliable(self) -> bool {
        !matches!(self, Self::Late | Self::Missed)
    }
}

/// So many may be open at a time.
pub const MOST_OPEN: usize = 3;
/// Weeks that the picture shows.
pub const WEEKS: usize = 8;
const WEEK: i64 = 7;

/// A promise, as the ledger looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    pub id: Id,
    pub what: String,
    pub made: Day,
    pub by: Option<Day>,
    /// Stored name of whom it was made to; empty where it wasn’t said.
    pub to: String,
    /// Stored name of what it is about.
    pub kind: String,
    pub outcome: Option<Outcome>,
    /// The day it was settled; the day it was due, or made, where none was named.
    pub settled: Day,
}

impl Promise {
    fn of(id: Id, made: Day, answers: &Answers) -> Self {
        let by = answers.day("by");
        Self {
            id,
            what: answers.text("what").trim().to_owned(),
            made,
            by,
            to: answers.text("to").to_owned(),
            kind: answers.text("kind").to_owned(),
            outcome: Outcome::from_slug(answers.text("outcome")),
            settled: answers.day("settled").or(by).unwrap_or(made),
        }
    }

    pub fn is_open(&self) -> bool {
        self.outcome.is_none()
    }

    pub fn is_to_self(&self) -> bool {
        self.to == "self"
    }
}

/// Every promise, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    pub promises: Vec<Promise>,
    /// The weekly answers to who did the work: the day, the stored name, the record; oldest first.
    pub work: Vec<(Day, String, Id)>,
}

/// The promises of one week, by what became of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    pub first: Day,
    /// In the order in which they were settled.
    pub settled: Vec<(Outcome, Id)>,
}

impl Ledger {
    pub fn of(journal: &Journal) -> Self {
        let promises = journal.sheets(PROMISE.slug).into_iter();
        let work = journal.sheets(COUNT_ON.slug).into_iter();
        let work = work.filter(|of| !of.event.text("work").is_empty());
        Self {
            promises: promises.map(|of| Promise::of(of.record.id, of.record.made.day, of.event)).collect(),
            work: work.map(|of| (of.record.made.day, of.event.text("work").to_owned(), of.record.id)).collect(),
        }
    }

    /// Those that nothing is noted for, the one that is due first in front; without a day, last.
    pub fn open(&self) -> Vec<&Promise> {
        let open = self.promises.iter().filter(|promise| promise.is_open()).collect();
        by_key(open, |promise: &&Promise| promise.by.map_or(i64::MAX, Day::epoch_day))
    }

    /// Whether a fourth would be one too many (S56).
    pub fn is_full(&self) -> bool {
        self.open().len() >= MOST_OPEN
    }

    /// Open ones whose day is today or behind.
    pub fn due(&self, today: Day) -> Vec<&Promise> {
        self.open().into_iter().filter(|promise| promise.by.is_some_and(|by| by <= today)).collect()
    }

    /// Promises with one outcome.
    pub fn with(&self, outcome: Outcome) -> Counted {
        self.of_kind(|promise| promise.outcome == Some(outcome))
    }

    /// Promises that a rule holds for.
    pub fn of_kind(&self, rule: impl Fn(&Promise) -> bool) -> Counted {
        Counted(self.promises.iter().filter(|promise| rule(promise)).map(|promise| promise.id).collect())
    }

    /// The last eight weeks, the oldest first; a week begins on the weekday of tomorrow, so that today closes one.
    pub fn weeks(&self, today: Day) -> Vec<Week> {
        let count = i64::try_from(WEEKS).unwrap_or(0);
        let week = |n: i64| {
            let first = today.plus(1 - WEEK * (count - n));
            let is_in = |day: Day| (0..WEEK).contains(&day.days_since(first));
            let settled = self.promises.iter().filter(|promise| is_in(promise.settled));
            let settled = by_key(settled.collect(), |promise: &&Promise| promise.settled.epoch_day());
            let settled = settled.into_iter().filter_map(|promise| Some((promise.outcome?, promise.id)));
            Week { first, settled: settled.collect() }
        };
        (0..count).map(week).collect()
    }

    /// Those that could be relied on, and all that are settled; nothing under five.
    pub fn reliable(&self) -> Option<(Counted, Counted)> {
        let all = self.of_kind(|promise| promise.outcome.is_some());
        let reliable = self.of_kind(|promise| promise.outcome.is_some_and(Outcome::is_reliable));
        (all.count() >= FEWEST).then_some((reliable, all))
    }

    /// Promises made in the last four weeks, where they outgrow those that were kept in them: at least five, and
    /// at least three more made than kept.
    pub fn outgrows(&self, today: Day) -> Option<(Counted, Counted)> {
        let is_recent = |day: Day| (0..4 * WEEK).contains(&today.days_since(day));
        let made = self.of_kind(|promise| is_recent(promise.made));
        let kept = self.of_kind(|promise| promise.outcome == Some(Outcome::Kept) && is_recent(promise.settled));
        (made.count() >= FEWEST && made.count() >= kept.count() + 3).then_some((made, kept))
    }

    /// Weeks in a row, ending with the last answer, in which only one of the two did the work: from four on, whose
    /// work it was and the records (S54). A day between two answers that is missing breaks nothing; four weeks do.
    pub fn one_sided(&self) -> Option<(bool, Counted)> {
        const FEW: usize = 4;
        let (_, last, _) = self.work.last()?;
        if !matches!(last.as_str(), "me" | "them") {
            return None;
        }
        let same: Vec<_> = self.work.iter().rev().take_while(|(_, who, _)| who == last).collect();
        let is_close = same.windows(2).all(|two| two[0].0.days_since(two[1].0) <= 4 * WEEK);
        let span = same.first()?.0.days_since(same.last()?.0);
        let ids = same.iter().rev().map(|(.., id)| *id).collect();
        (same.len() >= FEW && span >= 3 * WEEK && is_close).then(|| (last == "me", Counted(ids)))
    }

    /// Days from the first promise to the last that was settled, and the records of all that are.
    pub fn span(&self) -> (i64, Counted) {
        let settled = self.of_kind(|promise| promise.outcome.is_some());
        let first = self.promises.iter().map(|promise| promise.made).min();
        let last =
            self.promises.iter().filter(|promise| promise.outcome.is_some()).map(|promise| promise.settled).max();
        (first.zip(last).map_or(0, |(first, last)| last.days_since(first).max(0)), settled)
    }
}

/// Why a day asks for a second look: it was behind before the promise was made.
pub fn is_due_before_made(answers: &Answers, made: Day) -> bool {
    answers.day("by").is_some_and(|by| by < made) && answers.text("outcome").is_empty()
}

/// A promise with its outcome noted on a day.
#[must_use]
pub fn settled(mut promise: Answers, outcome: Outcome, day: Day) -> Answers {
    promise.set("outcome", Some(Answer::Text(outcome.slug().to_owned())));
    promise.set("settled", Some(Answer::Text(day.to_string())));
    promise
}

#[cfg(test)]
mod tests;
