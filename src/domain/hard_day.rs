//! Dates that may be hard, and when their card is shown: from two days before until the day itself
//! (brief, section 3.1).

use super::journal::Journal;
use super::order::by_key;
use super::{Day, Id};

/// Days before a hard date on which its card is first shown.
const BEFORE: i64 = 2;

/// The card of one hard date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The record of the plan that it stands in.
    pub plan: Id,
    pub day: Day,
    pub label: String,
    /// Days until then, 0 on the day itself.
    pub days_left: i64,
}

/// Whether the card of `day` is shown on `today`.
pub fn is_near(day: Day, today: Day) -> bool {
    (0..=BEFORE).contains(&day.days_since(today))
}

/// Cards that are shown on `today`, which is the space day, so that the day itself lasts into the night. The
/// nearest comes first. They are those of the plan made last; a date counts once and does not come back by
/// itself in another year.
pub fn cards(journal: &Journal, today: Day) -> Vec<Card> {
    let Some(plan) = journal.plan() else { return Vec::new() };
    let near = plan.event.hard_days_near(today).map(|hard| Card {
        plan: plan.record.id,
        day: hard.day,
        label: hard.label.clone(),
        days_left: hard.day.days_since(today),
    });
    by_key(near.collect(), |card| card.days_left)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::{HardDay, Plan};
    use crate::domain::{Event, Record, Stamp};
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn plan(n: u8, made: &str, dates: &[&str]) -> Record {
        let hard_days = dates.iter().map(|date| HardDay { day: day(date), label: format!("the {date}") });
        let plan = Plan { hard_days: hard_days.collect(), ..Plan::usual(day(made)) };
        let made = Stamp::parse(&format!("{made}T12:00:00+01:00")).expect("a stamp");
        Record::new(Id::from_random([n; 8]), made, Event::Plan(plan))
    }

    /// Dates with a card on `today`, and the days left.
    fn shown(dates: &[&str], today: &str) -> Vec<(String, i64)> {
        let cards = cards(&Journal::of([plan(1, "2026-11-01", dates)]), day(today));
        cards.into_iter().map(|card| (card.day.to_string(), card.days_left)).collect()
    }

    #[test]
    fn a_card_is_shown_from_two_days_before_until_the_day_itself() {
        let left = |today| shown(&["2026-12-24"], today).first().map(|(_, left)| *left);
        let days = ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24", "2026-12-25"];
        assert_eq!(days.map(left), [None, Some(2), Some(1), Some(0), None]);
    }

    #[test]
    fn the_new_year_has_its_card_in_the_old_one() {
        let left = |today| shown(&["2027-01-01"], today).first().map(|(_, left)| *left);
        assert_eq!(
            ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01"].map(left),
            [None, Some(2), Some(1), Some(0)]
        );
        assert_eq!(left("2026-01-01"), None, "another year");
        assert_eq!(left("2028-01-01"), None, "another year");
    }

    #[test]
    fn a_leap_day_is_a_day_like_any_other() {
        let left = |date, today| shown(&[date], today).first().map(|(_, left)| *left);
        assert_eq!(
            ["2028-02-27", "2028-02-28", "2028-02-29"].map(|today| left("2028-02-29", today)),
            [Some(2), Some(1), Some(0)]
        );
        assert_eq!(
            ["2028-02-27", "2028-02-28", "2028-02-29"].map(|today| left("2028-03-01", today)),
            [None, Some(2), Some(1)]
        );
        assert_eq!(
            ["2027-02-26", "2027-02-27", "2027-02-28"].map(|today| left("2027-03-01", today)),
            [None, Some(2), Some(1)]
        );
    }

    #[test]
    fn the_nearest_comes_first_and_the_plan_is_named() {
        assert_eq!(
            shown(&["2026-12-25", "2026-12-24", "2027-03-01"], "2026-12-23"),
            [("2026-12-24".to_owned(), 1), ("2026-12-25".to_owned(), 2)]
        );
        let journal = Journal::of([plan(1, "2026-11-01", &["2026-12-24"]), plan(2, "2026-12-01", &["2026-12-25"])]);
        let cards = cards(&journal, day("2026-12-24"));
        assert_eq!(
            cards.iter().map(|card| (card.plan, card.label.as_str())).collect::<Vec<_>>(),
            [(Id::from_random([2; 8]), "the 2026-12-25")]
        );
    }

    #[test]
    fn without_a_plan_or_a_date_there_is_none() {
        assert_eq!(cards(&Journal::default(), day("2026-12-24")), []);
        assert_eq!(shown(&[], "2026-12-24"), []);
    }

    proptest! {
        #[test]
        fn every_date_has_a_card_on_three_days(n in -200_000_i64..200_000) {
            let hard = day("2000-01-01").plus(n);
            let shown: Vec<i64> = (-9..=9).filter(|days| is_near(hard, hard.plus(*days))).collect();
            prop_assert_eq!(shown, [-2, -1, 0]);
        }
    }
}
