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
use super::record::Record;
use super::settings::Settings;
use super::sheet::Answers;
use super::slip::Slip;
use super::space_day::SpaceDay;
use super::stamp::Stamp;
use super::urge::Urge;
use super::validate::Refusal;
use std::collections::{BTreeMap, BTreeSet};

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
    records: BTreeMap<Id, Record>,
    /// Live pages by day, then by when they were begun.
    pages: BTreeSet<(Day, i64, Id)>,
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
            _ => self.records.get(&id),
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
        for id in &change.forget {
            self.take_out(*id);
        }
        for record in change.keep {
            self.take_out(record.id);
            if let (true, Some(entry)) = (record.is_live(), record.event.as_entry()) {
                self.pages.insert((entry.day, record.made.instant(), record.id));
            }
            self.records.insert(record.id, record);
        }
    }

    fn take_out(&mut self, id: Id) {
        if let Some(record) = self.records.remove(&id)
            && let Some(entry) = record.event.as_entry()
        {
            self.pages.remove(&(entry.day, record.made.instant(), id));
        }
    }

    /// Every record, deleted ones too, by id.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// How often records were written, in all.
    pub fn writes(&self) -> u64 {
        self.records.values().map(|record| u64::from(record.rev) + 1).sum()
    }

    pub fn record(&self, id: Id) -> Option<&Record> {
        self.records.get(&id)
    }

    /// Live records of one kind, by id.
    fn each<'a, E: 'a>(&'a self, view: impl Fn(&'a Event) -> Option<&'a E>) -> impl Iterator<Item = Of<'a, E>> {
        self.records
            .values()
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

    /// Pages, newest day first; on one day the page begun last comes first.
    pub fn pages(&self) -> impl DoubleEndedIterator<Item = Of<'_, Entry>> {
        self.pages.iter().rev().filter_map(|(_, _, id)| self.page(*id))
    }

    /// Words in all live pages, parted by white space.
    pub fn word_count(&self) -> u64 {
        self.pages().map(|of| of.event.text.split_whitespace().count() as u64).sum()
    }

    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// A live page.
    pub fn page(&self, id: Id) -> Option<Of<'_, Entry>> {
        let record = self.records.get(&id).filter(|record| record.is_live())?;
        record.event.as_entry().map(|event| Of { record, event })
    }

    /// Pages that were deleted and can still be put back, the last deleted first.
    pub fn deleted_pages(&self) -> Vec<Of<'_, Entry>> {
        let gone = self.records.values().filter(|record| !record.is_live());
        let found = gone.filter_map(|record| record.event.as_entry().map(|event| Of { record, event }));
        by_key(found.collect(), |of| -of.record.changed.instant())
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
mod tests {
    use super::*;
    use crate::domain::entry::Mode;
    use crate::domain::space_day::Mark;

    fn id(n: u8) -> Id {
        Id::from_random([n; 8])
    }

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).expect("a stamp")
    }

    fn page(day: &str, text: &str) -> Event {
        let mut entry = Entry::blank(Day::parse(day).expect("a date"), Mode::Free);
        entry.text = text.into();
        Event::Entry(entry)
    }

    fn keep(journal: &mut Journal, id: Id, event: Event, now: &str) {
        let change = journal.apply(Command::keep(id, event), at(now)).expect("kept");
        journal.absorb(change);
    }

    const NOW: &str = "2026-11-23T21:00:00+01:00";

    #[test]
    fn pages_come_newest_day_first_and_on_one_day_the_last_begun_first() {
        let mut journal = Journal::default();
        keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
        keep(&mut journal, id(2), page("1660-01-01", "b"), NOW);
        keep(&mut journal, id(3), page("2026-11-23", "c"), "2026-11-23T08:00:00+01:00");
        keep(&mut journal, id(4), page("2026-11-23", "d"), NOW);
        let texts: Vec<_> = journal.pages().map(|of| of.event.text.as_str()).collect();
        assert_eq!(texts, ["d", "c", "a", "b"]);
    }

    #[test]
    fn moving_a_page_to_another_day_moves_it_in_the_list() {
        let mut journal = Journal::default();
        keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
        keep(&mut journal, id(2), page("2026-11-22", "b"), NOW);
        keep(&mut journal, id(1), page("2026-11-23", "a"), NOW);
        assert_eq!(journal.pages().map(|of| of.record.id).collect::<Vec<_>>(), [id(1), id(2)]);
        assert_eq!(journal.page_count(), 2);
    }

    #[test]
    fn keeping_the_same_again_changes_nothing() {
        let mut journal = Journal::default();
        keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
        let again = journal.apply(Command::keep(id(1), page("2026-11-21", "a")), at(NOW));
        assert_eq!(again, Ok(Change::default()));
    }

    #[test]
    fn a_deleted_page_can_be_put_back_with_every_word() {
        let mut journal = Journal::default();
        keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
        let removed = journal.apply(Command::Remove { id: id(1) }, at(NOW)).expect("there");
        journal.absorb(removed);
        assert_eq!((journal.page_count(), journal.deleted_pages().len()), (0, 1));
        let back = journal.apply(Command::PutBack { id: id(1) }, at(NOW)).expect("there");
        journal.absorb(back);
        assert_eq!(journal.page(id(1)).map(|of| of.event.text.clone()), Some("a".into()));
        assert_eq!(journal.record(id(1)).map(|record| record.rev), Some(2));
    }

    #[test]
    fn what_was_deleted_is_forgotten_after_thirty_days_and_not_before() {
        let mut journal = Journal::default();
        keep(&mut journal, id(1), page("2026-10-01", "a"), "2026-10-01T12:00:00+02:00");
        let removed = journal.apply(Command::Remove { id: id(1) }, at("2026-10-24T12:00:00+02:00")).expect("there");
        journal.absorb(removed);
        let on = |now| journal.apply(Command::PurgeSpent, at(now)).expect("always").forget;
        assert_eq!(on(NOW), []);
        assert_eq!(on("2026-11-24T00:00:00+01:00"), [id(1)]);
    }

    #[test]
    fn only_what_was_deleted_before_can_be_forgotten_for_good() {
        let mut journal = Journal::default();
        keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
        let forget =
            |journal: &Journal| journal.apply(Command::Forget { id: id(1) }, at(NOW)).map(|change| change.forget);
        assert_eq!(forget(&journal), Ok(vec![]));
        let removed = journal.apply(Command::Remove { id: id(1) }, at(NOW)).expect("there");
        journal.absorb(removed);
        assert_eq!(forget(&journal), Ok(vec![id(1)]));
        assert_eq!(forget(&Journal::default()), Err(Refusal::MissingRecord));
    }

    #[test]
    fn removing_what_is_not_there_says_so() {
        assert_eq!(Journal::default().apply(Command::Remove { id: id(9) }, at(NOW)), Err(Refusal::MissingRecord));
    }

    #[test]
    fn a_day_has_one_card_and_answering_again_changes_it() {
        let mut journal = Journal::default();
        let day = Day::parse("2026-11-23").expect("a date");
        let card = |mark| Event::SpaceDay(SpaceDay { mark: Some(mark), ..SpaceDay::blank(day) });
        keep(&mut journal, id(1), card(Mark::Quiet), NOW);
        keep(&mut journal, id(2), card(Mark::Looked), NOW);
        assert_eq!(journal.space_days().len(), 1);
        assert_eq!(journal.space_day(day).and_then(|of| of.event.mark), Some(Mark::Looked));
    }

    #[test]
    fn about_and_settings_exist_once() {
        let mut journal = Journal::default();
        for (n, nickname) in [(1, "R"), (2, "Robin")] {
            keep(&mut journal, id(n), Event::About(About { nickname: nickname.into(), ..About::default() }), NOW);
        }
        assert_eq!(journal.about().nickname, "Robin");
        assert_eq!(journal.records().count(), 1);
    }

    #[test]
    fn a_pause_goes_on_until_it_is_closed() {
        let mut journal = Journal::default();
        keep(&mut journal, id(1), Event::Urge(Urge::of_minutes(15)), NOW);
        assert!(journal.open_pause(at("2026-11-23T21:05:00+01:00")).is_some());
        assert!(journal.open_pause(at("2026-11-24T21:05:00+01:00")).is_none());
        let ended = Urge { ended: Some(at(NOW)), ..Urge::of_minutes(15) };
        keep(&mut journal, id(1), Event::Urge(ended), NOW);
        assert!(journal.open_pause(at("2026-11-23T21:05:00+01:00")).is_none());
    }
}
