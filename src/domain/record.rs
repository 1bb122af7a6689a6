//! An event as it is kept: its name, its history in numbers, and the event.

use super::day::Day;
use super::event::Event;
use super::id::Id;
use super::rest::Rest;
use super::stamp::Stamp;

/// How long a deleted record can be put back, in days.
pub const GONE_FOR: i64 = 30;

/// One kept event.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    pub id: Id,
    /// How often it was changed.
    pub rev: u32,
    /// When it was first written, by the person's own clock. Never changes.
    pub made: Stamp,
    pub changed: Stamp,
    /// When it was deleted. It stays for [`GONE_FOR`] days and can be put back.
    pub gone: Option<Stamp>,
    pub event: Event,
    pub rest: Rest,
}

impl Record {
    pub fn new(id: Id, made: Stamp, event: Event) -> Self {
        Self { id, rev: 0, made, changed: made, gone: None, event, rest: Rest::default() }
    }

    pub fn is_live(&self) -> bool {
        self.gone.is_none()
    }

    /// The day that it is about; the day it was made on, where it is about none.
    pub fn day(&self) -> Day {
        match &self.event {
            Event::Entry(entry) => entry.day,
            Event::Slip(slip) => slip.day,
            Event::SpaceDay(card) => card.day,
            Event::Sheet(answers) => answers.day("day").unwrap_or(self.made.day),
            _ => self.made.day,
        }
    }

    /// Whether its time as a deleted record is over.
    pub fn is_spent(&self, now: Stamp) -> bool {
        self.gone.is_some_and(|gone| now.day.days_since(gone.day) > GONE_FOR)
    }

    #[must_use]
    pub(super) fn with(&self, event: Event, now: Stamp) -> Self {
        Self { rev: self.rev + 1, changed: now, gone: None, event, ..self.clone() }
    }
}
