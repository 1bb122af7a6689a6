//! One small thing for today: the person's own lines first, else something small from the book.

use super::copy::small_things::SMALL_THINGS;
use super::day::Day;
use super::journal::Journal;
use super::plan::IfThen;

/// A suggestion, and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub enum SmallThing {
    /// One of their own "if …, then …" lines, with the day it was written.
    IfThen(IfThen, Day),
    /// One of their own "instead" lines, with the day it was written.
    Instead(String, Day),
    /// From the app's list.
    Offered(&'static str),
}

/// The small thing for `day`; `turn` counts how often the person asked for a different one.
pub fn small_thing(journal: &Journal, day: Day, turn: usize) -> SmallThing {
    let mut all = Vec::new();
    if let Some(plan) = journal.plan() {
        let written = plan.record.changed.day;
        let whole = plan.event.if_then.iter().filter(|line| !line.when.is_empty() && !line.then.is_empty());
        all.extend(whole.cloned().map(|line| SmallThing::IfThen(line, written)));
        all.extend(plan.event.instead.iter().cloned().map(|line| SmallThing::Instead(line, written)));
    }
    let own = all.len();
    all.extend(SMALL_THINGS.iter().copied().map(SmallThing::Offered));
    let shift =
        usize::try_from(day.days_since(Day::parse("2026-01-01").expect("a date")).rem_euclid(10_000)).unwrap_or(0);
    // Their own lines take turns by day; asking for a different one walks through all.
    let first = if own > 0 { shift % own } else { shift % all.len() };
    let place = (first + turn) % all.len();
    all.swap_remove(place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Plan;
    use crate::domain::{Event, Id, Record, Stamp};

    #[test]
    fn their_own_line_comes_first_and_asking_again_gives_another() {
        let day = Day::parse("2026-11-23").expect("a date");
        let made = Stamp::parse("2026-11-20T12:00:00+01:00").expect("a stamp");
        let line = IfThen { when: "a song comes on".into(), then: "I let it play".into() };
        let plan = Plan { if_then: vec![line.clone()], ..Plan::usual(day) };
        let journal = Journal::of([Record::new(Id::from_random([1; 8]), made, Event::Plan(plan))]);
        assert_eq!(small_thing(&journal, day, 0), SmallThing::IfThen(line, made.day));
        assert!(matches!(small_thing(&journal, day, 1), SmallThing::Offered(_)));
    }

    #[test]
    fn every_day_has_one_even_far_away() {
        for day in ["0001-01-01", "1660-01-01", "9999-12-31"] {
            let thing = small_thing(&Journal::default(), Day::parse(day).expect("a date"), 3);
            assert!(matches!(thing, SmallThing::Offered(_)));
        }
    }
}
