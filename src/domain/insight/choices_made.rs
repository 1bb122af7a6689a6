//! What somebody chose over time, so that one bad evening does not decide (brief 3.12).

use crate::domain::copy::sheets::decision::{CHOICES, MINE};
use crate::domain::{Day, Id, Journal};

/// A choice on its day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    pub id: Id,
    pub day: Day,
    /// Place in the list of choices.
    pub place: usize,
}

/// Every choice, oldest first; where two windows kept one each on the same day, the later one stands.
pub fn chosen(journal: &Journal) -> Vec<Chosen> {
    let mut all: Vec<Chosen> = Vec::new();
    for of in journal.sheets(MINE.slug) {
        let Some(place) = CHOICES.iter().position(|choice| choice.0 == of.event.text("choice")) else { continue };
        let next = Chosen { id: of.record.id, day: of.record.made.day, place };
        match all.last_mut() {
            Some(last) if last.day == next.day => *last = next,
            _ => all.push(next),
        }
    }
    all
}

/// Whether the last three answers, from the first to the last at least a week apart, are the same one.
pub fn settled(chosen: &[Chosen]) -> Option<usize> {
    let last = chosen.len().checked_sub(3).map(|from| &chosen[from..])?;
    let is_same = last.iter().all(|one| one.place == last[0].place);
    (is_same && last[2].day.days_since(last[0].day) >= 7).then_some(last[0].place)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sheet::{Answer, Answers};
    use crate::domain::{Event, Record, Stamp};

    fn journal(days: &[(i64, &str)]) -> Journal {
        let first = Stamp::parse("2026-10-01T20:00:00+01:00").expect("a stamp");
        let one = |(n, (ahead, choice)): (usize, &(i64, &str))| {
            let mut answers = Answers::blank(&MINE);
            answers.set("choice", Some(Answer::Text((*choice).to_owned())));
            let made = Stamp::new(first.day.plus(*ahead), first.time, 60);
            Record::new(Id::from_random([u8::try_from(n + 1).expect("few"); 8]), made, Event::Sheet(answers))
        };
        Journal::of(days.iter().enumerate().map(one))
    }

    #[test]
    fn one_evening_decides_nothing_and_three_answers_over_a_week_agree() {
        assert_eq!(settled(&chosen(&journal(&[(0, "let_go")]))), None);
        assert_eq!(settled(&chosen(&journal(&[(0, "let_go"), (3, "let_go"), (6, "let_go")]))), None, "six days");
        assert_eq!(settled(&chosen(&journal(&[(0, "let_go"), (7, "reach_out"), (14, "let_go")]))), None);
        let place = CHOICES.iter().position(|choice| choice.0 == "let_go");
        assert_eq!(
            settled(&chosen(&journal(&[(0, "reach_out"), (7, "let_go"), (14, "let_go"), (21, "let_go")]))),
            place
        );
    }

    #[test]
    fn of_two_answers_on_one_day_the_later_one_stands() {
        let all = chosen(&journal(&[(0, "let_go"), (0, "keep_quiet"), (8, "nonsense")]));
        assert_eq!(all.len(), 1);
        assert_eq!(CHOICES[all[0].place].0, "keep_quiet");
    }
}
