//! All records, and what a command changes in them.
//!
//! A command is answered in two steps: [`Journal::apply`] says what would change and touches
//! nothing; once the store has kept that change and read it back, [`Journal::absorb`] takes it in.
//! So nothing on screen is ever ahead of what is kept.

use super::about::{About, Hope};
use super::command::Command;
use super::day::Day;
use super::entry::Entry;
use super::event::Event;
use super::id::Id;
use super::moment::Moment;
use super::order::by_key;
use super::plan::Plan;
use super::put_away::is_closed;
use super::record::Record;
use super::settings::Settings;
use super::sheet::Answers;
use super::slip::Slip;
use super::sorted::{Map, Set};
use super::space_day::SpaceDay;
use super::stamp::Stamp;
use super::urge::Urge;
use super::validate::Refusal;

/// Records to keep and records to forget, in this order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Change {
    pub keep: Vec<Record>,
    pub forget: Vec<Id>,
}

impl Change {
    pub fn is_empty(&self) -> bool {
        self.keep.is_empty() && self.forget.is_empty()
    }

    fn of(record: Record) -> Self {
        Self { keep: vec![record], forget: Vec::new() }
    }
}

/// Everything a person has kept.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Journal {
    records: Map<Id, Box<Record>>,
    /// Live pages by day, then by when they were begun.
    pages: Set<(Day, i64, Id)>,
}

/// Records that are put in their places one by one. More are put in order first.
const FEW: usize = 32;

/// Where a live page stands among the others.
fn place_of(record: &Record) -> Option<(Day, i64, Id)> {
    let entry = record.event.as_entry().filter(|_| record.is_live())?;
    Some((entry.day, record.made.instant(), record.id))
}

/// A live record seen as one kind of event.
#[derive(Debug)]
pub struct Of<'a, E> {
    pub record: &'a Record,
    pub event: &'a E,
}

// Derived `Clone` would ask for `E: Clone`; a pair of references needs nothing.
impl<E> Clone for Of<'_, E> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<E> Copy for Of<'_, E> {}

impl Journal {
    pub fn of(records: impl IntoIterator<Item = Record>) -> Self {
        let mut journal = Self::default();
        journal.absorb(Change { keep: records.into_iter().collect(), forget: Vec::new() });
        journal
    }

    /// What `command` would change at `now`. An empty change means that it already is so.
    ///
    /// # Errors
    /// What the person would have to change first; a record that isn't there.
    pub fn apply(&self, command: Command, now: Stamp) -> Result<Change, Refusal> {
        match command {
            Command::Keep { id, event } => self.keep(id, event, now),
            Command::Remove { id } => self.set_gone(id, Some(now), now),
            Command::PutBack { id } => self.set_gone(id, None, now),
            Command::Forget { id } => {
                let record = self.records.get(&id).ok_or(Refusal::MissingRecord)?;
                Ok(Change { keep: Vec::new(), forget: (!record.is_live()).then_some(id).into_iter().collect() })
            }
            Command::PurgeSpent => {
                let spent = self.records.values().filter(|record| record.is_spent(now));
                Ok(Change { keep: Vec::new(), forget: spent.map(|record| record.id).collect() })
            }
        }
    }

    fn keep(&self, id: Id, event: Event, now: Stamp) -> Result<Change, Refusal> {
        let event = event.tidy();
        event.validate(now)?;
        let standing = match &event {
            Event::About(_) => self.latest(Event::as_about).map(|of| of.record),
            Event::Settings(_) => self.latest(Event::as_settings).map(|of| of.record),
            Event::SpaceDay(card) => self.space_day(card.day).map(|of| of.record),
            _ => self.record(id),
        };
        Ok(match standing {
            Some(record) if record.is_live() && record.event == event => Change::default(),
            Some(record) => Change::of(record.with(event, now)),
            None => Change::of(Record::new(id, now, event)),
        })
    }

    fn set_gone(&self, id: Id, gone: Option<Stamp>, now: Stamp) -> Result<Change, Refusal> {
        let record = self.records.get(&id).ok_or(Refusal::MissingRecord)?;
        if record.gone.is_some() == gone.is_some() {
            return Ok(Change::default());
        }
        Ok(Change::of(Record { gone, ..record.with(record.event.clone(), now) }))
    }

    /// Takes in a change that was kept.
    pub fn absorb(&mut self, change: Change) {
        let Change { keep, forget } = change;
        for id in forget {
            self.take_out(id);
        }
        if keep.len() <= FEW {
            return keep.into_iter().for_each(|record| self.put_in(record));
        }
        // What comes in order is put at the end, and the pages are put in order once.
        for record in by_key(keep, |record| record.id.number()) {
            self.records.insert(record.id, Box::new(record));
        }
        let pages = self.records.values().filter_map(|record| place_of(record)).collect();
        let pages = by_key(pages, |(_, made, _)| *made);
        self.pages = by_key(pages, |(day, ..)| day.epoch_day()).into_iter().collect();
    }

    fn put_in(&mut self, record: Record) {
        self.take_out(record.id);
        self.pages.extend(place_of(&record));
        self.records.insert(record.id, Box::new(record));
    }

    fn take_out(&mut self, id: Id) {
        if let Some(place) = self.records.remove(&id).as_deref().and_then(place_of) {
            self.pages.remove(&place);
        }
    }

    /// Every record, deleted ones too, by id.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values().map(|record| &**record)
    }

    /// How often records were written, in all.
    pub fn writes(&self) -> u64 {
        self.records.values().map(|record| u64::from(record.rev) + 1).sum()
    }

    pub fn record(&self, id: Id) -> Option<&Record> {
        self.records.get(&id).map(|record| &**record)
    }

    /// Live records of one kind, by id.
    fn each<'a, E: 'a>(&'a self, view: impl Fn(&'a Event) -> Option<&'a E>) -> impl Iterator<Item = Of<'a, E>> {
        self.records()
            .filter(|record| record.is_live())
            .filter_map(move |record| view(&record.event).map(|event| Of { record, event }))
    }

    /// The live record of one kind that was changed last.
    fn latest<'a, E: 'a>(&'a self, view: impl Fn(&'a Event) -> Option<&'a E>) -> Option<Of<'a, E>> {
        self.each(view).max_by_key(|of| (of.record.changed.instant(), of.record.id))
    }

    /// Live records of one kind in the order in which they were made.
    fn in_order<'a, E: 'a>(&'a self, view: impl Fn(&'a Event) -> Option<&'a E>) -> Vec<Of<'a, E>> {
        by_key(self.each(view).collect(), |of| of.record.made.instant())
    }

    /// Pages that are open on a day, newest day first; on one day the page begun last comes first. Letters
    /// that are put away are not among them.
    pub fn pages(&self, today: Day) -> impl DoubleEndedIterator<Item = Of<'_, Entry>> {
        self.kept_pages().filter(move |page| !is_closed(page.event, today))
    }

    /// All pages, those that are put away too: for what counts and keeps them, and never shows them.
    pub(super) fn kept_pages(&self) -> impl DoubleEndedIterator<Item = Of<'_, Entry>> {
        self.pages.iter().rev().filter_map(|(_, _, id)| self.kept_page(*id))
    }

    /// Words in all live pages, parted by white space.
    pub fn word_count(&self) -> u64 {
        self.kept_pages().map(|of| of.event.text.split_ascii_whitespace().count() as u64).sum()
    }

    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// A live page, if it is open on a day.
    pub fn page(&self, id: Id, today: Day) -> Option<Of<'_, Entry>> {
        self.kept_page(id).filter(|page| !is_closed(page.event, today))
    }

    fn kept_page(&self, id: Id) -> Option<Of<'_, Entry>> {
        let record = self.record(id).filter(|record| record.is_live())?;
        record.event.as_entry().map(|event| Of { record, event })
    }

    /// Pages that were deleted, can still be put back and are open on a day, the last deleted first.
    pub fn deleted_pages(&self, today: Day) -> Vec<Of<'_, Entry>> {
        let gone = self.records().filter(|record| !record.is_live());
        let found = gone.filter_map(|record| record.event.as_entry().map(|event| Of { record, event }));
        by_key(found.filter(|of| !is_closed(of.event, today)).collect(), |of| -of.record.changed.instant())
    }

    /// The record of something that exists once, such as `event`: about, settings.
    pub fn single(&self, event: &Event) -> Option<&Record> {
        match event {
            Event::About(_) => self.latest(Event::as_about).map(|of| of.record),
            Event::Settings(_) => self.latest(Event::as_settings).map(|of| of.record),
            _ => None,
        }
    }

    /// What was told on arrival, as it stands now.
    pub fn about(&self) -> About {
        self.latest(Event::as_about).map(|of| of.event.clone()).unwrap_or_default()
    }

    pub fn settings(&self) -> Settings {
        self.latest(Event::as_settings).map(|of| of.event.clone()).unwrap_or_default()
    }

    /// Answers to "What are you hoping for?", oldest first.
    pub fn hopes(&self) -> Vec<(&Record, Hope)> {
        let answered = self.in_order(Event::as_hope).into_iter();
        answered.filter_map(|of| of.event.hope.map(|hope| (of.record, hope))).collect()
    }

    /// Plans for space, oldest first.
    pub fn plans(&self) -> Vec<Of<'_, Plan>> {
        self.in_order(Event::as_plan)
    }

    /// The plan that was made last.
    pub fn plan(&self) -> Option<Of<'_, Plan>> {
        self.plans().pop()
    }

    /// Slips, oldest first by when they happened.
    pub fn slips(&self) -> Vec<Of<'_, Slip>> {
        by_key(self.in_order(Event::as_slip), |of| Stamp::new(of.event.day, of.event.time, 0).instant())
    }

    /// Daily cards, oldest day first.
    pub fn space_days(&self) -> Vec<Of<'_, SpaceDay>> {
        by_key(self.in_order(Event::as_space_day), |of| of.event.day.epoch_day())
    }

    /// The card of one space day.
    pub fn space_day(&self, day: Day) -> Option<Of<'_, SpaceDay>> {
        self.each(Event::as_space_day)
            .filter(|of| of.event.day == day)
            .max_by_key(|of| (of.record.changed.instant(), of.record.id))
    }

    /// Answered sheets of one name, oldest first.
    pub fn sheets(&self, name: &str) -> Vec<Of<'_, Answers>> {
        self.in_order(|event| event.as_sheet().filter(|answers| answers.sheet == name))
    }

    /// Moments of the path, oldest first.
    pub fn moments(&self) -> Vec<Of<'_, Moment>> {
        self.in_order(Event::as_moment)
    }

    /// Pauses, oldest first.
    pub fn urges(&self) -> Vec<Of<'_, Urge>> {
        self.in_order(Event::as_urge)
    }

    /// The pause that is going on: begun last, not closed, and begun within the last twelve hours.
    pub fn open_pause(&self, now: Stamp) -> Option<Of<'_, Urge>> {
        let last = self.urges().pop()?;
        let age = now.instant() - last.record.made.instant();
        (last.event.ended.is_none() && age < 12 * 3600).then_some(last)
    }

    /// Records of kinds that a newer version wrote.
    pub fn newer_count(&self) -> usize {
        self.records.values().filter(|record| matches!(record.event, Event::Newer(_))).count()
    }
}

#[cfg(test)]
mod tests;
