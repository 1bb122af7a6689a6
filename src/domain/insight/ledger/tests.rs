//! The ledger over journals of a few records.

use super::*;
use crate::domain::{Event, Record, Stamp};

fn day(n: i64) -> Day {
    Day::parse("2026-09-01").expect("a day").plus(n)
}

fn at(n: i64) -> Stamp {
    let time = Stamp::parse("2026-09-01T20:00:00+02:00").expect("a stamp").time;
    Stamp::new(day(n), time, 120)
}

fn id(n: usize) -> Id {
    Id::from_random((n as u64 + 1).to_be_bytes())
}

fn promise(made: i64, by: Option<i64>, outcome: &str) -> (i64, Answers) {
    let mut answers = Answers::blank(&PROMISE);
    answers.set("what", Some(Answer::Text("ring on Sunday".to_owned())));
    if let Some(by) = by {
        answers.set("by", Some(Answer::Text(day(by).to_string())));
    }
    answers.set("outcome", Some(Answer::Text(outcome.to_owned())));
    (made, answers)
}

fn week_of(made: i64, work: &str) -> (i64, Answers) {
    let mut answers = Answers::blank(&COUNT_ON);
    answers.set("work", Some(Answer::Text(work.to_owned())));
    (made, answers)
}

fn ledger(all: Vec<(i64, Answers)>) -> Ledger {
    let record = |(n, (made, answers)): (usize, (i64, Answers))| Record::new(id(n), at(made), Event::Sheet(answers));
    Ledger::of(&Journal::of(all.into_iter().enumerate().map(record)))
}

#[test]
fn s56_a_fourth_open_promise_is_one_too_many_and_a_settled_one_makes_room() {
    let mut all = vec![promise(0, Some(9), ""), promise(1, None, ""), promise(2, Some(4), "")];
    let full = ledger(all.clone());
    assert!(full.is_full());
    let open: Vec<_> = full.open().iter().map(|promise| promise.by).collect();
    assert_eq!(open, [Some(day(4)), Some(day(9)), None], "what is due first comes first");
    all[1] = promise(1, None, "renegotiated");
    assert!(!ledger(all).is_full());
}

#[test]
fn a_promise_is_due_on_its_day_and_one_without_a_day_never() {
    let all = ledger(vec![promise(0, Some(3), ""), promise(0, None, ""), promise(0, Some(2), "kept")]);
    assert_eq!(all.due(day(2)).len(), 0);
    assert_eq!(all.due(day(3)).iter().map(|promise| promise.id).collect::<Vec<_>>(), [id(0)]);
    assert_eq!(all.due(day(99)).len(), 1);
}

#[test]
fn a_day_before_the_promise_was_made_is_asked_about_until_it_is_settled() {
    let (_, early) = promise(5, Some(1), "");
    assert!(is_due_before_made(&early, day(5)));
    assert!(!is_due_before_made(&early, day(1)));
    assert!(!is_due_before_made(&settled(early, Outcome::Kept, day(5)), day(5)), "kept before it was written down");
}

#[test]
fn s59_the_last_eight_weeks_are_counts_by_outcome_and_nothing_older() {
    let today = day(60);
    let all = ledger(vec![
        promise(50, Some(60), "kept"),
        promise(50, Some(54), "told_late"),
        promise(50, Some(53), "missed"),
        promise(1, Some(4), "kept"),
        promise(1, Some(5), "kept"),
        promise(58, Some(59), ""),
    ]);
    let weeks = all.weeks(today);
    assert_eq!(weeks.len(), WEEKS);
    assert_eq!((weeks[7].first, weeks[0].first), (day(54), day(5)));
    let counts: Vec<usize> = weeks.iter().map(|week| week.settled.len()).collect();
    assert_eq!(counts, [1, 0, 0, 0, 0, 0, 1, 2]);
    assert_eq!(weeks[7].settled, [(Outcome::ToldLate, id(1)), (Outcome::Kept, id(0))]);
}

#[test]
fn under_five_settled_promises_there_is_no_pattern() {
    let kept = |count: usize| (0..count).map(|_| promise(0, Some(1), "kept")).collect::<Vec<_>>();
    assert_eq!(ledger(kept(4)).reliable(), None);
    let mut all = kept(4);
    all.extend([promise(0, Some(1), "missed"), promise(0, Some(1), "missed_told"), promise(0, Some(1), "")]);
    let (reliable, settled) = ledger(all).reliable().expect("six are settled");
    assert_eq!((reliable.count(), settled.count()), (5, 6), "missed and told first can be relied on, too");
}

#[test]
fn promises_that_outgrow_the_kept_ones_are_noticed() {
    let made = |count: usize, outcome: &str| (0..count).map(|_| promise(40, Some(45), outcome)).collect::<Vec<_>>();
    assert_eq!(ledger(made(4, "")).outgrows(day(50)), None, "too few");
    assert!(ledger(made(5, "")).outgrows(day(50)).is_some());
    let mut most_kept = made(3, "kept");
    most_kept.extend(made(2, ""));
    assert_eq!(ledger(most_kept).outgrows(day(50)), None);
    assert_eq!(ledger(made(5, "")).outgrows(day(90)), None, "long ago");
}

#[test]
fn s54_four_weeks_of_one_sided_work_are_named_and_a_week_of_both_ends_it() {
    let weeks = |all: &[&str]| ledger(all.iter().zip(0..).map(|(who, n)| week_of(n * 7, who)).collect());
    assert_eq!(weeks(&["me", "me", "me"]).one_sided(), None);
    let (is_mine, records) = weeks(&["both", "me", "me", "me", "me"]).one_sided().expect("four in a row");
    assert_eq!((is_mine, records.count()), (true, 4));
    assert!(!weeks(&["them"; 4]).one_sided().expect("theirs").0);
    assert_eq!(weeks(&["me", "me", "me", "me", "both"]).one_sided(), None);
    assert_eq!(weeks(&["unclear"; 5]).one_sided(), None);
    let on_one_day = ledger((0..4).map(|_| week_of(0, "me")).collect());
    assert_eq!(on_one_day.one_sided(), None, "four answers are not four weeks");
}
