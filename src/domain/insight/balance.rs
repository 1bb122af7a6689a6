//! When the balance sheet of a decision may be filled in again (brief 2.9 and 3.12): at most weekly while
//! undecided, and not at all after letting go, where it would open again what was put down.

use crate::domain::copy::sheets::decision::MINE;
use crate::domain::path::State;
use crate::domain::{Day, Id, Journal};

const WEEK: i64 = 7;

/// Whether it may be weighed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weighing {
    Open,
    /// It was weighed today, and can be gone on with.
    Today(Id),
    /// From that day on again.
    From(Day),
    /// It was put down: what helps from here looks forward.
    PutDown,
}

pub fn weighing(journal: &Journal, state: State, today: Day) -> Weighing {
    if matches!(state, State::LetGo | State::MovedOn) {
        return Weighing::PutDown;
    }
    match journal.sheets(MINE.slug).last() {
        Some(of) if of.record.made.day == today => Weighing::Today(of.record.id),
        Some(of) if (0..WEEK).contains(&today.days_since(of.record.made.day)) => {
            Weighing::From(of.record.made.day.plus(WEEK))
        }
        _ => Weighing::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sheet::{Answer, Answers};
    use crate::domain::{Event, Record, Stamp};

    #[test]
    fn the_scales_come_out_once_a_week_and_not_after_letting_go() {
        let made = Stamp::parse("2026-11-23T20:00:00+01:00").expect("a stamp");
        let mut answers = Answers::blank(&MINE);
        answers.set("choice", Some(Answer::Text("later".to_owned())));
        let id = Id::from_random([1; 8]);
        let journal = Journal::of([Record::new(id, made, Event::Sheet(answers))]);
        let at = |days: i64| weighing(&journal, State::Decide, made.day.plus(days));
        assert_eq!(at(0), Weighing::Today(id), "two answers on one day are one");
        assert_eq!(at(1), Weighing::From(made.day.plus(7)));
        assert_eq!(at(6), Weighing::From(made.day.plus(7)));
        assert_eq!(at(7), Weighing::Open);
        assert_eq!(weighing(&Journal::default(), State::Space, made.day), Weighing::Open);
        assert_eq!(weighing(&journal, State::LetGo, made.day.plus(90)), Weighing::PutDown);
        assert_eq!(weighing(&journal, State::MovedOn, made.day.plus(90)), Weighing::PutDown);
    }
}
