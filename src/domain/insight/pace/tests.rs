//! Each sign by its rule, and the ladder.

use super::*;
use crate::domain::sheet::Sheet;
use crate::domain::{Choice, Event, Record, Stamp};

fn day(n: i64) -> Day {
    Day::parse("2026-09-01").expect("a day").plus(n)
}

/// A meeting on day `n`: texts, what was part of it, and how often they were in touch.
fn met(n: i64, given: &[(&str, &str)], part: &[&str]) -> (&'static Sheet, i64, Answers) {
    let mut answers = Answers::blank(&TIME);
    for (slug, words) in given {
        let answer = match *slug {
            "contacts" => Answer::Number(words.parse().expect("a number")),
            _ => Answer::Text((*words).to_owned()),
        };
        answers.set(slug, Some(answer));
    }
    answers.set("day", Some(Answer::Text(day(n).to_string())));
    answers.set("part", Some(Answer::Many(part.iter().map(|one| (*one).to_owned()).collect())));
    (&TIME, n, answers)
}

fn step(n: i64, name: &str, how: &str) -> (&'static Sheet, i64, Answers) {
    let place = RUNGS.iter().position(|rung| rung.0 == name).expect("a step");
    (&RUNG, n, note(place, how, day(n)))
}

fn journal(all: &[(&'static Sheet, i64, Answers)]) -> Journal {
    let time = Stamp::parse("2026-09-01T20:00:00+02:00").expect("a stamp").time;
    let record = |(n, (_, made, answers)): (usize, &(&'static Sheet, i64, Answers))| {
        let id = Id::from_random((n as u64 + 1).to_be_bytes());
        Record::new(id, Stamp::new(day(*made), time, 120), Event::Sheet(answers.clone()))
    };
    Journal::of(all.iter().enumerate().map(record))
}

fn shown(all: &[(&'static Sheet, i64, Answers)], today: i64) -> Vec<Sign> {
    signals(&journal(all), day(today)).into_iter().map(|shown| shown.sign).collect()
}

#[test]
fn s68_two_nights_in_the_first_week_show_the_sign_with_their_records() {
    let all = [met(0, &[], &["night"]), met(4, &[], &["night"]), met(9, &[], &[])];
    let found = signals(&journal(&all), day(10));
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].sign, found[0].day, found[0].records.len()), (Sign::Nights, day(4), 2));
    assert_eq!(shown(&[met(0, &[], &["night"]), met(14, &[], &["night"])], 15), []);
    assert_eq!(shown(&all, 61), [], "it is not held up for ever");
}

#[test]
fn each_sign_shows_by_its_rule_and_not_short_of_it() {
    let many = |n: i64, count: &'static str| met(n, &[("contacts", count)], &[]);
    let by = |n: i64, who: &'static str| met(n, &[("suggested", who)], &[]);
    let text = |n: i64, slug: &'static str, said: &'static str| met(n, &[(slug, said)], &[]);
    let cases: Vec<(Sign, Vec<_>, Vec<_>)> = vec![
        (
            Sign::Contacts,
            vec![many(0, "6"), many(1, "7"), many(2, "6")],
            vec![many(0, "6"), many(1, "7"), many(3, "9")],
        ),
        (
            Sign::OneSided,
            vec![by(0, "them"), by(1, "me"), by(2, "me"), by(3, "me")],
            vec![by(0, "me"), by(1, "me"), by(2, "both")],
        ),
        (
            Sign::FutureTalk,
            vec![met(0, &[], &[]), met(27, &[], &["future"])],
            vec![met(0, &[], &[]), met(28, &[], &["future"])],
        ),
        (
            Sign::Children,
            vec![met(0, &[], &[]), met(55, &[], &["children"])],
            vec![met(0, &[], &[]), met(56, &[], &["children"])],
        ),
        (
            Sign::Cancelled,
            vec![met(0, &[], &["cancelled"]), met(6, &[], &["cancelled"])],
            vec![met(0, &[], &["cancelled"]), met(7, &[], &["cancelled"])],
        ),
        (Sign::Hidden, vec![met(0, &[], &["hidden"])], vec![met(0, &[], &[])]),
        (
            Sign::Pressure,
            vec![text(0, "pressure", "3"), text(5, "pressure", "4")],
            vec![text(0, "pressure", "3"), text(1, "pressure", "1"), text(2, "pressure", "4")],
        ),
        (
            Sign::Alcohol,
            vec![text(0, "alcohol", "lot"), text(1, "alcohol", "lot"), text(2, "alcohol", "none")],
            vec![text(0, "alcohol", "lot"), text(1, "alcohol", "lot")],
        ),
        (
            Sign::WorseAfter,
            vec![text(0, "after", "worse"), text(1, "after", "worse"), text(2, "after", "worse")],
            vec![text(0, "after", "worse"), text(1, "after", "better"), text(2, "after", "worse")],
        ),
        (Sign::BigWords, vec![met(0, &[], &["big_words"])], vec![met(0, &[], &[]), met(7, &[], &["big_words"])]),
    ];
    for (signal, yes, no) in cases {
        assert!(shown(&yes, 60.min(yes.last().expect("one").1 + 1)).contains(&signal), "{signal:?} shows");
        assert!(!shown(&no, no.last().expect("one").1 + 1).contains(&signal), "{signal:?} doesn’t");
    }
}

#[test]
fn sex_is_a_sign_only_where_somebody_wanted_to_wait_and_nothing_was_talked_about() {
    let mut pace = Answers::blank(&PACE);
    pace.set("waited", Some(Answer::Text("them".to_owned())));
    let wanted = (&PACE, 0, pace);
    let night = met(3, &[], &["sex"]);
    assert!(shown(&[wanted.clone(), night.clone()], 4).contains(&Sign::Sex));
    assert!(!shown(std::slice::from_ref(&night), 4).contains(&Sign::Sex), "nobody said so");
    let talked = step(2, "went_wrong", "talked");
    assert!(!shown(&[wanted, talked, night], 4).contains(&Sign::Sex), "they talked first");
}

#[test]
fn an_old_breach_that_nobody_mentions_is_a_sign_until_somebody_does() {
    let mut trust = Answers::blank(&TRUST);
    trust.set("broken", Some(Answer::Many(vec!["lie".to_owned()])));
    let breach = (&TRUST, 0, trust);
    let three = [met(1, &[], &[]), met(2, &[], &[]), met(3, &[], &[])];
    let mut all = vec![breach.clone()];
    all.extend(three.clone());
    assert!(shown(&all, 4).contains(&Sign::Unmentioned));
    assert!(!shown(&three, 4).contains(&Sign::Unmentioned), "nothing was broken");
    all.push(met(4, &[("old", "the lie; we dealt with it")], &[]));
    assert!(!shown(&all, 5).contains(&Sign::Unmentioned));
}

#[test]
fn s69_a_step_that_jumps_over_two_shows_and_one_that_jumps_over_one_does_not() {
    let walk = [step(0, "message", "tried"), step(10, "walk", "tried")];
    let over = |name: &str| {
        let mut all = walk.to_vec();
        all.push(step(20, name, "tried"));
        shown(&all, 21).contains(&Sign::Jumped)
    };
    assert!(!over("hobby"));
    assert!(!over("longer"), "one was left out");
    assert!(over("went_wrong"), "two were left out");
    let all = [step(0, "message", "tried"), step(1, "walk", "tried"), step(9, "went_wrong", "talked")];
    assert!(!shown(&all, 10).contains(&Sign::Jumped), "talking about it is no jump");
    let found = jumps(&rungs(&journal(&[step(0, "overnight", "tried")])));
    assert_eq!(found.len(), 1, "from the ground, too");
    assert_eq!(found[0].1, 0);
}

#[test]
fn the_ladder_shows_the_last_word_on_each_step() {
    let all = journal(&[step(0, "walk", "talked"), step(5, "walk", "tried"), step(6, "away", "not_yet")]);
    let ladder = ladder(&all);
    assert_eq!(ladder.len(), 15);
    assert_eq!(ladder.iter().flatten().map(|rung| rung.how.as_str()).collect::<Vec<_>>(), ["tried", "not_yet"]);
}

#[test]
fn initiative_is_counted_over_the_last_ten() {
    let all: Vec<_> = (0..12).map(|n| met(n, &[("suggested", if n < 4 { "them" } else { "me" })], &[])).collect();
    let counted = initiative(&meetings(&journal(&all)));
    assert_eq!((counted.me.len(), counted.them.len(), counted.both.len()), (8, 2, 0));
}

#[test]
fn every_sign_has_a_name_and_a_rule() {
    assert_eq!(Sign::ALL.len(), 14);
}
