//! What was kept, act by act, and the records that it leaves.

use super::deck::Dice;
use crate::domain::order::by_key;
use crate::domain::{Command, Day, Event, Id, Journal, Record, Stamp, Time};

/// One act on a thread: an event that is kept, or the deletion of what was.
#[derive(Debug)]
struct Act {
    at: Stamp,
    thread: usize,
    event: Option<Event>,
}

/// A story while it is told. Acts on the same thread change the same record.
#[derive(Debug)]
pub struct Tale {
    first: Day,
    now: Stamp,
    /// Minutes east of UTC, as the clock shows it now.
    offset: i32,
    seed: u64,
    threads: usize,
    acts: Vec<Act>,
}

impl Tale {
    /// A story that began `days` days before `now`. Stories with different seeds have different ids.
    pub fn new(days: i64, now: Stamp, seed: u64) -> Self {
        let east = Stamp::new(now.day, now.time, 0).instant() - now.instant();
        let offset = i32::try_from(east / 60).unwrap_or(0);
        Self { first: now.day.plus(-days), now, offset, seed, threads: 0, acts: Vec::new() }
    }

    /// A moment of a day of the story, in minutes after its midnight; those of the next night are above 1,440.
    pub fn at(&self, day: i64, minutes: i64, second: u32) -> Stamp {
        let minute = u32::try_from(minutes.rem_euclid(1440)).unwrap_or(0);
        let time = Time::new(minute / 60, minute % 60, second).expect("the minutes of a day are a time");
        Stamp::new(self.first.plus(day + minutes.div_euclid(1440)), time, self.offset)
    }

    /// The first day.
    pub fn first(&self) -> Day {
        self.first
    }

    /// A new record to come.
    pub fn thread(&mut self) -> usize {
        self.threads += 1;
        self.threads - 1
    }

    /// Keeps an event.
    pub fn keep(&mut self, at: Stamp, thread: usize, event: Event) {
        self.acts.push(Act { at, thread, event: Some(event) });
    }

    /// Deletes what was kept.
    pub fn delete(&mut self, at: Stamp, thread: usize) {
        self.acts.push(Act { at, thread, event: None });
    }

    /// The records, in the order of time, which is that of their ids.
    pub fn records(self) -> Vec<Record> {
        let Self { now, seed, threads, acts, .. } = self;
        let told = acts.into_iter().filter(|act| act.at.instant() <= now.instant()).collect();
        let mut ids: Vec<Option<Id>> = vec![None; threads];
        let (mut journal, mut dice, mut count) = (Journal::default(), Dice::new(seed, u64::MAX), 0);
        for Act { at, thread, event } in by_key(told, |act: &Act| act.at.instant()) {
            let id = *ids[thread].get_or_insert_with(|| {
                count += 1;
                next_id(count, &mut dice)
            });
            let command = event.map_or(Command::Remove { id }, |event| Command::keep(id, event));
            let change = journal.apply(command, at).expect("a test keeps every event of the stories");
            journal.absorb(change);
        }
        let spent = journal.apply(Command::PurgeSpent, now).unwrap_or_default();
        journal.absorb(spent);
        journal.records().cloned().collect()
    }
}

/// Ids that grow: six digits that count, the first of them the highest, and six that tell the stories apart.
fn next_id(count: u64, dice: &mut Dice) -> Id {
    let digits = (0..6).fold(0, |bits, place| bits | (count >> (5 * (5 - place)) & 31) << (5 * place));
    Id::from_random((digits | dice.bits() << 30).to_be_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Mode;
    use crate::domain::story::page;

    fn tale() -> Tale {
        Tale::new(3, Stamp::parse("2026-11-23T20:30:00+01:00").expect("a stamp"), 7)
    }

    #[test]
    fn a_moment_of_the_night_belongs_to_the_next_date_and_has_the_offset_of_now() {
        let tale = tale();
        assert_eq!(tale.at(0, 1300, 5).to_string(), "2026-11-20T21:40:05+01:00");
        assert_eq!(tale.at(0, 1540, 0).to_string(), "2026-11-21T01:40:00+01:00");
    }

    #[test]
    fn acts_on_one_thread_change_one_record_and_what_is_to_come_is_left_out() {
        let mut tale = tale();
        let (one, other) = (tale.thread(), tale.thread());
        for (day, thread, text) in [(2, one, "b"), (1, one, "a"), (1, other, "c"), (3, one, "d"), (4, one, "e")] {
            let at = tale.at(day, 600, 0);
            tale.keep(at, thread, Event::Entry(page("free", at.day, text)));
        }
        let at = tale.at(2, 700, 0);
        tale.delete(at, other);
        let records = tale.records();
        let told: Vec<_> =
            records.iter().map(|record| (record.rev, record.is_live(), record.event.written())).collect();
        assert_eq!(told, [(2, true, "d".to_owned()), (1, false, "c".to_owned())]);
        assert!(records[0].id < records[1].id);
        assert_eq!(records[0].event.as_entry().map(|entry| entry.mode), Some(Mode::Free));
    }

    #[test]
    fn ids_grow_with_their_number() {
        let mut dice = Dice::new(1, 2);
        let ids: Vec<Id> = (1..3000).map(|count| next_id(count, &mut dice)).collect();
        assert!(ids.is_sorted());
    }
}
