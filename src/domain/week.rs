//! The last seven days in plain counts, for the look back on a week (brief, 3.13).

use super::feeling::Feeling;
use super::journal::Journal;
use super::order::by_key;
use super::space::Space;
use super::{Choice, Day, Id, Stamp};

/// What was noted in seven days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    pub first: Day,
    /// Today, which is the space day.
    pub last: Day,
    /// Days of it that a plan covers so far, today among them.
    pub days: usize,
    /// Up to three feeling words, those on most pages first.
    pub feelings: Vec<Feeling>,
    /// The lowest and the highest strength that was noted, 0 to 10.
    pub range: Option<(u8, u8)>,
    /// Days without contact that the person started; nothing without a plan.
    pub space: Option<usize>,
    /// Urges that the cards of the days count.
    pub noticed: u32,
    /// Pauses that were taken.
    pub ridden: Vec<Id>,
    /// The records that all of this rests on.
    pub records: Vec<Id>,
}

const DAYS: i64 = 7;
const MOST_WORDS: usize = 3;

impl Week {
    /// The seven days that end with the space day of `now`.
    pub fn of(journal: &Journal, now: Stamp) -> Self {
        let turn = journal.settings().turn;
        let last = now.space_day(turn);
        let first = last.plus(1 - DAYS);
        let is_in = |day: Day| (first..=last).contains(&day);
        let mut records = Vec::new();
        // A page keeps its own date, and one that was written after midnight is of this night.
        let is_of_week = |day: Day| (first..=now.day).contains(&day);
        let pages: Vec<_> = journal.pages(now.day).filter(|page| is_of_week(page.event.day)).collect();
        records.extend(pages.iter().map(|page| page.record.id));
        let count = |word: Feeling| pages.iter().filter(|page| page.event.feelings.contains(&word)).count();
        let counted = Feeling::ALL.iter().map(|word| (*word, count(*word))).filter(|(_, count)| *count > 0).collect();
        let most = by_key(counted, |(_, count)| -i64::try_from(*count).unwrap_or(i64::MAX));
        let strengths = || pages.iter().filter_map(|page| page.event.intensity).map(super::scale::Scale::value);
        let cards: Vec<_> = journal.space_days().into_iter().filter(|card| is_in(card.event.day)).collect();
        records.extend(cards.iter().map(|card| card.record.id));
        let pauses = journal.urges().into_iter().filter(|urge| is_in(urge.record.made.space_day(turn)));
        let ridden: Vec<Id> = pauses.map(|urge| urge.record.id).collect();
        records.extend(&ridden);
        let space = Space::of(journal, now);
        let start = space.start.filter(|start| *start <= last).map(|start| start.max(first));
        let days: Vec<Day> =
            start.map_or_else(Vec::new, |start| (0..DAYS).map(|n| start.plus(n)).filter(|day| *day <= last).collect());
        Self {
            first,
            last,
            days: days.len(),
            feelings: most.into_iter().map(|(word, _)| word).take(MOST_WORDS).collect(),
            range: strengths().min().zip(strengths().max()),
            space: start.map(|_| days.iter().filter(|day| !space.on(**day).contact).count()),
            noticed: cards.iter().map(|card| u32::from(card.event.urges)).sum(),
            ridden,
            records,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::plan::Plan;
    use crate::domain::scale::Scale;
    use crate::domain::slip::{Slip, What};
    use crate::domain::space_day::SpaceDay;
    use crate::domain::{Command, Event, Time};

    fn now() -> Stamp {
        Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
    }

    fn week(events: Vec<Event>) -> Week {
        let mut journal = Journal::default();
        for (n, event) in events.into_iter().enumerate() {
            let id = Id::from_random([u8::try_from(n + 1).expect("few"); 8]);
            let change = journal.apply(Command::keep(id, event), now()).expect("it can be kept");
            journal.absorb(change);
        }
        Week::of(&journal, now())
    }

    #[test]
    fn a_week_without_records_says_nothing() {
        let week = week(Vec::new());
        assert_eq!((week.first, week.last), (now().day.plus(-6), now().day));
        assert_eq!((week.range, week.space, week.noticed), (None, None, 0));
        assert!(week.feelings.is_empty() && week.ridden.is_empty() && week.records.is_empty());
    }

    #[test]
    fn a_page_that_was_written_after_midnight_is_in_the_week_at_once() {
        let night = Stamp::parse("2026-11-24T01:40:00+01:00").expect("a stamp");
        let mut entry = Entry::blank(night.day, Mode::Free);
        entry.intensity = Scale::new(7);
        let page = crate::domain::Record::new(Id::from_random([1; 8]), night, Event::Entry(entry));
        let week = Week::of(&Journal::of([page]), night);
        assert_eq!((week.last, week.range, week.records.len()), (now().day, Some((7, 7)), 1));
    }

    #[test]
    fn a_week_counts_what_was_noted_in_it_and_nothing_older() {
        let page = |ago: i64, strength: u8, feelings: &[Feeling]| {
            let mut entry = Entry::blank(now().day.plus(-ago), Mode::Free);
            entry.intensity = Scale::new(strength);
            entry.feelings = feelings.to_vec();
            Event::Entry(entry)
        };
        let words = Feeling::ALL;
        let mut card = SpaceDay::blank(now().day);
        card.urges = 4;
        let plan = Plan { start: now().day.plus(-3), ..Plan::usual(now().day) };
        let mut slip = Slip::blank(now().day.plus(-1), Time::parse("20:00").expect("a time"));
        slip.what = Some(What::Message);
        let week = week(vec![
            page(0, 3, &words[..1]),
            page(6, 8, &words[..2]),
            page(7, 10, &words[2..3]),
            Event::SpaceDay(card),
            Event::Plan(plan),
            Event::Slip(slip),
        ]);
        assert_eq!(week.range, Some((3, 8)));
        assert_eq!(week.feelings, words[..2]);
        assert_eq!((week.space, week.days), (Some(3), 4), "the plan is three days old, and one day had contact");
        assert_eq!((week.noticed, week.records.len()), (4, 3));
    }
}
