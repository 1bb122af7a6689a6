//! “Then and now”: the same five questions on days 1, 14, 30, 60 and 90, side by side (peers, and brief 3.13).

use crate::domain::copy::sheets::decision::THEN_NOW;
use crate::domain::space::Space;
use crate::domain::{Day, Id, Journal, Stamp};

/// Days since the beginning on which it is asked.
pub const DAYS: [i64; 5] = [1, 14, 30, 60, 90];

/// When the time it counts from began: the start of the first plan, or the first record.
pub fn began(journal: &Journal, now: Stamp) -> Option<Day> {
    let first = journal.records().map(|record| record.made.day).min();
    Space::of(journal, now).start.into_iter().chain(first).min()
}

/// The day of the series that is due: the last one that has come, unless it was answered since it came.
pub fn due(journal: &Journal, now: Stamp) -> Option<i64> {
    let began = began(journal, now)?;
    let since = now.day.days_since(began) + 1;
    let due = DAYS.into_iter().rev().find(|day| since >= *day)?;
    let came = began.plus(due - 1);
    let last = journal.sheets(THEN_NOW.slug).last().map(|of| of.record.made.day);
    last.is_none_or(|last| last < came).then_some(due)
}

/// A set of answers, and the day since the beginning on which it was given, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Set {
    pub id: Id,
    pub day: Day,
    pub since: i64,
}

/// The answers to be seen side by side: for each day of the series the first that was given from it on, and before
/// the next one; and the newest.
pub fn sets(journal: &Journal, now: Stamp) -> Vec<Set> {
    let Some(began) = began(journal, now) else { return Vec::new() };
    let all: Vec<Set> = journal
        .sheets(THEN_NOW.slug)
        .into_iter()
        .map(|of| Set { id: of.record.id, day: of.record.made.day, since: of.record.made.day.days_since(began) + 1 })
        .collect();
    let mut shown: Vec<Set> = Vec::new();
    for (n, from) in DAYS.into_iter().enumerate() {
        let until = DAYS.get(n + 1).copied().unwrap_or(i64::MAX);
        shown.extend(all.iter().find(|set| (from..until).contains(&set.since)));
    }
    if let Some(newest) = all.last().filter(|newest| shown.last() != Some(newest)) {
        shown.push(*newest);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sheet::{Answer, Answers};
    use crate::domain::{Event, Record};

    fn at(day: i64) -> Stamp {
        let first = Stamp::parse("2026-08-01T20:00:00+02:00").expect("a stamp");
        Stamp::new(first.day.plus(day - 1), first.time, 120)
    }

    fn journal(days: &[i64]) -> Journal {
        let one = |(n, day): (usize, &i64)| {
            let mut answers = Answers::blank(&THEN_NOW);
            answers.set("today", Some(Answer::Text(format!("day {day}"))));
            Record::new(Id::from_random([u8::try_from(n + 1).expect("few"); 8]), at(*day), Event::Sheet(answers))
        };
        Journal::of(days.iter().enumerate().map(one))
    }

    #[test]
    fn it_is_asked_on_its_days_and_once_for_each() {
        let first = journal(&[1]);
        assert_eq!(due(&first, at(1)), None, "answered");
        assert_eq!(due(&first, at(13)), None);
        assert_eq!(due(&first, at(14)), Some(14));
        assert_eq!(due(&first, at(29)), Some(14), "it waits, and is not missed");
        assert_eq!(due(&first, at(45)), Some(30), "what went by is not asked for");
        assert_eq!(due(&journal(&[1, 33]), at(45)), None);
        assert_eq!(due(&journal(&[1, 33]), at(400)), Some(90));
        assert_eq!(due(&Journal::default(), at(1)), None);
    }

    #[test]
    fn one_set_for_each_day_stands_beside_the_newest() {
        let shown = sets(&journal(&[1, 3, 15, 61, 62, 200]), at(210));
        assert_eq!(shown.iter().map(|set| set.since).collect::<Vec<_>>(), [1, 15, 61, 200]);
        let two = sets(&journal(&[1, 3]), at(4));
        assert_eq!(two.iter().map(|set| set.since).collect::<Vec<_>>(), [1, 3]);
    }
}
