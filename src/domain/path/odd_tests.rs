//! Records that are odd: dates long ago and to come, a clock set back, the same thing twice, two windows that
//! disagree, and what only a newer version knows. None of them takes a step or a kept day away.

use super::tests::{moment, path, plan, sheet, slip, until_open, with};
use super::*;
use crate::domain::moment::Happened;
use crate::domain::plan::Plan;
use crate::domain::schema;
use crate::domain::slip::{Slip, What};
use crate::domain::space_day::{Mark, SpaceDay};
use crate::domain::validate::Refusal;
use crate::domain::{Change, Command, Day, Event, Id, Record, Time};
use proptest::prelude::*;

fn at(text: &str) -> Stamp {
    Stamp::parse(text).expect("a stamp")
}

fn id(n: u8) -> Id {
    Id::from_random([0, 0, 0, 0, 0, 0, 0, n])
}

const NOON: &str = "2026-03-21T12:00:00+01:00";

#[test]
fn a_date_to_come_is_asked_about_and_nothing_is_kept() {
    let keep = |event| Journal::default().apply(Command::keep(id(1), event), at(NOON));
    let noon = Time::new(12, 0, 0).expect("noon");
    let slip = Slip { what: Some(What::Message), ..Slip::blank(at(NOON).day.plus(1), noon) };
    assert_eq!(keep(Event::Slip(slip)), Err(Refusal::SlipToCome));
    let start = |days| Event::Plan(Plan { start: at(NOON).day.plus(days), ..Plan::usual(at(NOON).day) });
    assert_eq!(keep(start(367)), Err(Refusal::StartTooFar));
    assert_eq!(keep(start(-36_525)), Err(Refusal::StartTooFar), "a century ago");
    assert!(keep(start(7)).is_ok(), "a plan for next week");
}

#[test]
fn what_happened_before_the_plan_counts_for_nothing_in_it() {
    let before = path(&[(0, plan())], 20);
    let long_ago = |text: &str| {
        let day = Day::parse(text).expect("a date");
        let noon = Time::new(12, 0, 0).expect("noon");
        (1, Event::Slip(Slip { what: Some(What::Message), ..Slip::blank(day, noon) }))
    };
    let after = path(&[(0, plan()), long_ago("1660-01-01"), long_ago("2026-02-27")], 20);
    assert_eq!((after.state, after.facts.space.kept), (before.state, before.facts.space.kept));
    assert!(after.drawn.is_empty(), "two of them, centuries apart, are no pursuit");
}

#[test]
fn a_plan_that_is_moved_after_a_slip_gives_back_no_day_and_takes_none() {
    let slipped = [(0, plan()), slip(What::Message, 4, None)];
    let kept = |later: i64| {
        let moved = Event::Plan(Plan { start: at(NOON).day.plus(later), ..Plan::usual(at(NOON).day) });
        path(&with(slipped.to_vec(), &[(6, moved)]), 20).facts.space.kept
    };
    let before = path(&slipped, 20).facts.space.kept;
    assert_eq!(before, 19);
    assert_eq!(kept(-5), before, "past the slip");
    assert_eq!(kept(5), before, "into the days to come");
}

#[test]
fn an_event_that_came_twice_is_there_once() {
    let lesson = Record::new(id(2), at(NOON), sheet("lesson", "then", "say so"));
    let mut journal = Journal::of([lesson.clone()]);
    let once = Path::of(&journal, at(NOON));
    journal.absorb(Change { keep: vec![lesson.clone(), lesson], forget: Vec::new() });
    assert_eq!(Path::of(&journal, at(NOON)), once);
}

#[test]
fn of_two_that_disagree_both_are_kept_and_the_later_one_tells_by_time_and_then_by_id() {
    let begun = until_open()
        .into_iter()
        .zip(10..)
        .map(|((_, event), n)| Record::new(id(n), at(&format!("2026-03-{n:02}T12:00:00+01:00")), event));
    let mut journal = Journal::of(begun);
    let here = Record::new(id(200), at(NOON), moment(Happened::LetGo));
    let there = Record::new(id(201), at(NOON), moment(Happened::Sent));
    journal.absorb(Change { keep: vec![there.clone(), here.clone()], forget: Vec::new() });
    let state = Path::of(&journal, at(NOON)).state;
    assert!(journal.record(here.id).is_some() && journal.record(there.id).is_some());
    let mut other = journal.clone();
    other.absorb(Change { keep: vec![here, there], forget: Vec::new() });
    assert_eq!(Path::of(&other, at(NOON)).state, state);
}

#[test]
fn a_kind_of_a_newer_version_is_kept_and_changes_nothing() {
    let text = r#"{"v":1,"kind":"tide","rev":3,"made":"2026-03-02T12:00:00+01:00","changed":"2026-03-02T12:00:00+01:00","data":{"high":[1,2]}}"#;
    let newer = schema::read(id(99), text).expect("a record of a newer version");
    assert_eq!(schema::read(id(99), &schema::write(&newer)).as_ref(), Ok(&newer));
    let records = |more: Option<Record>| {
        let known = Record::new(id(1), at(NOON), plan());
        Journal::of(std::iter::once(known).chain(more))
    };
    let with_it = records(Some(newer));
    assert_eq!(with_it.newer_count(), 1);
    assert_eq!(Path::of(&with_it, at(NOON)), Path::of(&records(None), at(NOON)));
}

proptest! {
    /// Somebody sets their clock back, or flies west, after they wrote: the path is where it was.
    #[test]
    fn a_clock_set_back_takes_no_step_and_no_count_below_nothing(back in 0_i64..60, slips in proptest::collection::vec(0_i64..30, 0..3)) {
        let slips: Vec<_> = slips.into_iter().map(|on| slip(What::Message, on, None)).collect();
        let events = with(until_open(), &slips);
        let (then, now) = (path(&events, 30), path(&events, 30 - back));
        prop_assert_eq!(now.reached, then.reached);
        prop_assert!((0..=then.facts.space.kept).contains(&now.facts.space.kept));
        prop_assert!(now.facts.space.since_contact.is_none_or(|days| days >= 0));
        // Set right again, everything is as it was.
        prop_assert_eq!(path(&events, 30), then);
    }
}

#[test]
fn a_card_that_says_i_reached_out_counts_as_a_contact_and_not_twice_beside_a_slip() {
    let card = |on: i64| {
        let day = at(NOON).day.plus(on - 20);
        (on, Event::SpaceDay(SpaceDay { mark: Some(Mark::ReachedOut), ..SpaceDay::blank(day) }))
    };
    let pursuit = |events: &[(i64, Event)]| {
        path(&with(vec![(0, plan())], events), 20).drawn.into_iter().find(|drawn| drawn.line == RedLine::Pursuit)
    };
    assert!(pursuit(&[card(16), card(18)]).is_none());
    assert_eq!(pursuit(&[card(16), card(17), card(18)]).map(|drawn| drawn.records.len()), Some(3));
    let slipped = slip(What::Message, 17, None);
    assert!(pursuit(&[card(16), card(17), slipped.clone()]).is_none(), "one evening, noted twice");
    assert!(pursuit(&[card(16), card(18), slipped]).is_some());
}
