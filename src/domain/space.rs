//! Days of space, counted (brief, section 4.6).
//!
//! A day of space is a whole day on which the person started no contact, from the start of their
//! first plan. Today is still going on and joins when it is over, so a slip logged today takes
//! nothing away. Looking at a profile is counted apart. Every count can name its days.

use super::day::Day;
use super::journal::Journal;
use super::slip::What;
use super::sorted::Map;
use super::space_day::Mark;
use super::stamp::Stamp;

/// How far back days are listed one by one. Counts go further.
pub const LISTED: i64 = 400;

/// What is known of one space day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DayOfSpace {
    /// The person started contact.
    pub contact: bool,
    /// The person looked, and that is counted apart.
    pub looked: bool,
    /// What the day's card says.
    pub mark: Option<Mark>,
}

/// The picture of space on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct Space {
    pub today: Day,
    /// First day of the first plan.
    pub start: Option<Day>,
    /// First and last day of the plan made last.
    pub plan: Option<(Day, Day)>,
    /// Whole days without contact started by the person, from `start` to yesterday.
    pub kept: i64,
    /// The longest row of such days.
    pub longest: i64,
    /// Days since the person last reached out, where they ever noted it.
    pub since_contact: Option<i64>,
    /// Days on which something was noted, by date.
    noted: Map<Day, DayOfSpace>,
}

impl Space {
    /// The picture at `now`.
    pub fn of(journal: &Journal, now: Stamp) -> Self {
        let turn = journal.settings().turn;
        let today = now.space_day(turn);
        let mut noted: Map<Day, DayOfSpace> = Map::default();
        for card in journal.space_days() {
            let day = noted.or_default(card.event.day);
            day.mark = card.event.mark;
            day.contact |= card.event.mark == Some(Mark::ReachedOut);
            day.looked |= card.event.mark == Some(Mark::Looked);
        }
        for slip in journal.slips() {
            let day = noted.or_default(slip.event.space_day(turn));
            let contact = slip.event.what.is_some_and(What::is_contact);
            day.contact |= contact;
            day.looked |= !contact;
        }
        let plans = journal.plans();
        let start = plans.iter().map(|plan| plan.event.start).min();
        let contacts: Vec<Day> =
            noted.iter().filter(|(day, seen)| seen.contact && **day <= today).map(|(day, _)| *day).collect();
        let (kept, longest) = start.map_or((0, 0), |start| count(start, today, &contacts));
        Self {
            today,
            start,
            plan: plans.last().map(|plan| (plan.event.start, plan.event.end())),
            kept,
            longest,
            since_contact: contacts.last().map(|day| today.days_since(*day)),
            noted,
        }
    }

    /// What is known of `day`.
    pub fn on(&self, day: Day) -> DayOfSpace {
        self.noted.get(&day).copied().unwrap_or_default()
    }

    /// Days of the period so far, today first, at most [`LISTED`]; with no plan, the days on which
    /// something was noted.
    pub fn days(&self) -> Vec<(Day, DayOfSpace)> {
        let Some(start) = self.start.filter(|start| *start <= self.today) else {
            return self.noted.iter().rev().map(|(day, seen)| (*day, *seen)).collect();
        };
        let back = self.today.days_since(start).min(LISTED);
        (0..=back).map(|back| self.today.plus(-back)).map(|day| (day, self.on(day))).collect()
    }
}

/// Whole days from `start` to the day before `today` without one of `contacts`, which are in order, and the
/// longest row of them.
fn count(start: Day, today: Day, contacts: &[Day]) -> (i64, i64) {
    if start >= today {
        return (0, 0);
    }
    let (mut kept, mut longest, mut from) = (0, 0, start);
    for end in contacts.iter().filter(|day| (start..today).contains(*day)).chain([&today]) {
        let run = end.days_since(from);
        kept += run;
        longest = longest.max(run);
        from = end.plus(1);
    }
    (kept, longest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Plan;
    use crate::domain::slip::Slip;
    use crate::domain::space_day::SpaceDay;
    use crate::domain::{Event, Id, Record, Time};
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).expect("a stamp")
    }

    fn journal(events: Vec<Event>) -> Journal {
        let made = at("2026-01-01T12:00:00+00:00");
        let records = events
            .into_iter()
            .zip(0_u64..)
            .map(|(event, n)| Record::new(Id::from_random(n.to_be_bytes()), made, event));
        Journal::of(records)
    }

    fn plan(start: &str) -> Event {
        Event::Plan(Plan { length: 45, ..Plan::usual(day(start)) })
    }

    fn slip(what: What, on: &str, time: &str) -> Event {
        let time = Time::parse(time).expect("a time");
        Event::Slip(Slip { what: Some(what), ..Slip::blank(day(on), time) })
    }

    #[test]
    fn from_1_to_31_march_is_thirty_days_in_los_angeles_and_in_berlin() {
        for zone in ["-07:00", "+02:00"] {
            let space = Space::of(&journal(vec![plan("2026-03-01")]), at(&format!("2026-03-31T12:00:00{zone}")));
            assert_eq!((space.kept, space.longest, space.since_contact), (30, 30, None));
        }
    }

    #[test]
    fn a_slip_splits_the_row_and_takes_its_own_day_only() {
        let events = vec![plan("2026-03-16"), slip(What::Message, "2026-04-04", "15:00")];
        let space = Space::of(&journal(events), at("2026-04-09T12:00:00+02:00"));
        assert_eq!((space.kept, space.longest, space.since_contact), (23, 19, Some(5)));
    }

    #[test]
    fn a_slip_today_takes_nothing_away() {
        let now = at("2026-04-09T22:00:00+02:00");
        let before = Space::of(&journal(vec![plan("2026-03-16")]), now);
        let after = Space::of(&journal(vec![plan("2026-03-16"), slip(What::Call, "2026-04-09", "21:00")]), now);
        assert_eq!((before.kept, after.kept, after.since_contact), (24, 24, Some(0)));
    }

    #[test]
    fn a_message_at_twenty_to_two_belongs_to_the_evening_before() {
        let events = vec![plan("2026-03-16"), slip(What::Message, "2026-04-05", "01:40")];
        let space = Space::of(&journal(events), at("2026-04-09T12:00:00+02:00"));
        assert!(space.on(day("2026-04-04")).contact);
        assert!(!space.on(day("2026-04-05")).contact);
    }

    #[test]
    fn looking_their_contact_chance_and_what_is_necessary_take_nothing() {
        let card = |mark, on: &str| Event::SpaceDay(SpaceDay { mark: Some(mark), ..SpaceDay::blank(day(on)) });
        let events = vec![
            plan("2026-03-16"),
            slip(What::Looked, "2026-03-20", "15:00"),
            slip(What::OldChats, "2026-03-21", "15:00"),
            card(Mark::TheyContacted, "2026-03-22"),
            card(Mark::ByChance, "2026-03-23"),
            card(Mark::Necessary, "2026-03-24"),
            card(Mark::Looked, "2026-03-25"),
        ];
        let space = Space::of(&journal(events), at("2026-04-09T12:00:00+02:00"));
        assert_eq!((space.kept, space.since_contact), (24, None));
        assert!(space.on(day("2026-03-20")).looked);
    }

    #[test]
    fn saying_i_reached_out_on_the_card_counts_like_a_slip() {
        let card = Event::SpaceDay(SpaceDay { mark: Some(Mark::ReachedOut), ..SpaceDay::blank(day("2026-04-04")) });
        let space = Space::of(&journal(vec![plan("2026-03-16"), card]), at("2026-04-09T12:00:00+02:00"));
        assert_eq!((space.kept, space.since_contact), (23, Some(5)));
    }

    #[test]
    fn a_second_plan_keeps_the_days_of_the_first() {
        let events = vec![plan("2026-03-01"), plan("2026-04-09")];
        let space = Space::of(&journal(events), at("2026-04-09T12:00:00+02:00"));
        assert_eq!(space.kept, 39);
        assert_eq!(space.plan, Some((day("2026-04-09"), day("2026-05-23"))));
    }

    #[test]
    fn before_a_plan_begins_nothing_is_counted() {
        let space = Space::of(&journal(vec![plan("2026-12-01")]), at("2026-11-23T12:00:00+01:00"));
        assert_eq!((space.kept, space.longest), (0, 0));
        assert_eq!(space.days(), []);
    }

    proptest! {
        #[test]
        fn counting_day_by_day_gives_the_same(days in proptest::collection::btree_set(0_i64..80, 0..20), length in 0_i64..80) {
            let start = day("2026-03-01");
            let today = start.plus(length);
            let contacts: Vec<Day> = days.iter().map(|n| start.plus(*n)).collect();
            let kept: Vec<bool> = (0..length).map(|n| !contacts.contains(&start.plus(n))).collect();
            let longest = kept.split(|kept| !kept).map(<[bool]>::len).max().unwrap_or(0);
            let total = kept.iter().filter(|kept| **kept).count();
            let expected = (i64::try_from(total).expect("small"), i64::try_from(longest).expect("small"));
            prop_assert_eq!(count(start, today, &contacts), expected);
        }
    }
}
