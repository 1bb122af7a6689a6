//! What waits, in which order, and for how long.

use super::*;
use crate::domain::copy::sheets::decision::THEN_NOW;
use crate::domain::copy::sheets::trust::PROMISE;
use crate::domain::moment::Moment;
use crate::domain::path::Gate;
use crate::domain::sheet::{Answer, Answers, Sheet};
use crate::domain::{Event, Record};

fn at(day: i64) -> Stamp {
    let first = Stamp::parse("2026-07-01T20:00:00+02:00").expect("a stamp");
    Stamp::new(first.day.plus(day), first.time, 120)
}

fn sheet(sheet: &Sheet, given: &[(&str, String)]) -> Event {
    let mut answers = Answers::blank(sheet);
    for (field, text) in given {
        answers.set(field, Some(Answer::Text(text.clone())));
    }
    Event::Sheet(answers)
}

fn journal(all: Vec<(i64, Event)>) -> Journal {
    let one = |(n, (day, event)): (usize, (i64, Event))| {
        Record::new(Id::from_random((n as u64 + 1).to_be_bytes()), at(day), event)
    };
    Journal::of(all.into_iter().enumerate().map(one))
}

fn waits(all: Vec<(i64, Event)>, day: i64) -> Vec<Due> {
    let journal = journal(all);
    due(&journal, &Path::of(&journal, at(day)), at(day))
}

/// Answered today, so that nothing of the kind waits.
fn asked(day: i64) -> [(i64, Event); 2] {
    let today = |of| sheet(of, &[("today", "quiet".to_owned()), ("clearer", "that".to_owned())]);
    [(day, today(&THEN_NOW)), (day, today(&REVIEW))]
}

fn slowly(day: i64) -> Vec<(i64, Event)> {
    let moment = |happened| Event::Moment(Moment::of(happened));
    let past = |gate| Event::Moment(Moment::past(gate, "both said so"));
    vec![(day, moment(Happened::TheyWrote)), (day, past(Gate::Trust)), (day, past(Gate::Slowly))]
}

#[test]
fn nothing_waits_for_somebody_new() {
    assert_eq!(waits(Vec::new(), 0), []);
}

#[test]
fn there_are_never_more_than_three_and_the_weightiest_come_first() {
    let day = |n: i64| at(n).day.to_string();
    let mut all = slowly(0);
    all.push((1, sheet(&PROMISE, &[("what", "ring on Sunday".into()), ("by", day(4))])));
    all.push((1, sheet(&PACE, &[("rule", "home by ten".into()), ("review", day(9))])));
    all.push((2, sheet(&TALK, &[("topic", "Sundays".into())])));
    all.push((2, sheet(&MINE, &[("choice", "later".into()), ("review", day(5))])));
    let found = waits(all, 20);
    assert_eq!(found.len(), MOST);
    assert_eq!(found[0], Due::Promises { first: "ring on Sunday".into(), by: at(4).day, count: 1 });
    assert_eq!(found[1], Due::Talk("Sundays".into()));
    assert_eq!(found[2], Due::Pace(at(9).day));
}

#[test]
fn a_talk_is_asked_about_until_it_was_looked_back_on() {
    let planned = || (0, sheet(&TALK, &[("topic", "Sundays".into())]));
    let with = |more: Vec<(i64, Event)>, day| {
        let mut all = vec![planned()];
        all.extend(more);
        all.extend(asked(day));
        waits(all, day)
    };
    assert_eq!(with(Vec::new(), 1), []);
    assert_eq!(with(Vec::new(), 2), [Due::Talk("Sundays".into())]);
    assert_eq!(with(Vec::new(), 30), [], "it isn’t held up for ever");
    let half = (3, sheet(&DEBRIEF, &[("said", "too much at once".into())]));
    assert!(matches!(with(vec![half.clone()], 4)[..], [Due::OpenDebrief(_)]));
    let whole = [("said", "too much".to_owned()), ("got_it", "yes".to_owned()), ("heard_on", "the hours".to_owned())];
    assert_eq!(with(vec![(3, sheet(&DEBRIEF, &whole))], 4), []);
}

#[test]
fn s66_the_pace_comes_up_on_its_day_and_s58_the_healthy_check_once_a_month() {
    let pace = |made: i64| (made, sheet(&PACE, &[("rule", "home by ten".into()), ("review", at(42).day.to_string())]));
    let healthy = |made: i64| (made, sheet(&HEALTHY, &[("say_no", "true".into())]));
    let on = |more: Vec<(i64, Event)>, day| {
        let mut all = slowly(0);
        all.extend(more);
        all.extend(asked(day));
        waits(all, day)
    };
    assert_eq!(on(vec![pace(0), healthy(40)], 41), []);
    assert_eq!(on(vec![pace(0), healthy(40)], 42), [Due::Pace(at(42).day)]);
    assert_eq!(on(vec![healthy(12)], 41), []);
    assert_eq!(on(vec![healthy(12)], 42), [Due::Healthy]);
}

#[test]
fn after_letting_go_it_is_asked_once_a_month_how_it_goes_and_nothing_is_weighed() {
    let let_go = (0, Event::Moment(Moment::of(Happened::LetGo)));
    let mine = (-3, sheet(&MINE, &[("choice", "later".into()), ("review", at(5).day.to_string())]));
    let on = |more: Vec<(i64, Event)>, day| {
        let mut all = vec![mine.clone(), let_go.clone()];
        all.extend(more);
        all.extend(asked(day));
        waits(all, day)
    };
    assert_eq!(on(Vec::new(), 29), []);
    assert_eq!(on(Vec::new(), 30), [Due::Acceptance]);
    assert_eq!(on(vec![(31, sheet(&ACCEPTANCE, &[("check", "true".into())]))], 40), []);
}
