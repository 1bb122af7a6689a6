//! The three lists, the drift in both directions, and what counts as something between the two people.

use super::*;
use crate::domain::Stamp;
use crate::domain::choice::Choice;
use crate::domain::entry::{Entry, Mode};
use crate::domain::sheet::Answer;
use crate::domain::slip::Slip;
use crate::domain::space_day::SpaceDay;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn at(day: i64) -> Stamp {
    let day = Day::parse("2026-03-01").expect("a date").plus(day);
    Stamp::parse(&format!("{day}T12:00:00+01:00")).expect("a stamp")
}

fn id(n: u64) -> Id {
    Id::from_random(n.to_be_bytes())
}

/// A journal of events, each with its day; they are named 0, 1, 2 and so on.
fn journal(events: &[(i64, Event)]) -> Journal {
    Journal::of(events.iter().zip(0..).map(|((day, event), n)| Record::new(id(n), at(*day), event.clone())))
}

fn sheet(name: &str, given: &[(&str, &str)]) -> Event {
    let mut answers = Answers::blank(Sheet::named(name).expect("a sheet"));
    for (field, text) in given {
        answers.set(field, Some(Answer::Text((*text).into())));
    }
    Event::Sheet(answers)
}

fn check(given: &[(&str, &str)]) -> Event {
    sheet("healthy", given)
}

/// The same answer to the first lines.
fn first(count: usize, answer: &str) -> Event {
    let lines: Vec<&str> = HEALTHY.fields().map(|line| line.slug).take(count).collect();
    check(&lines.into_iter().map(|line| (line, answer)).collect::<Vec<_>>())
}

fn slugs(lines: &[Line]) -> Vec<&'static str> {
    lines.iter().map(|line| line.slug).collect()
}

#[test]
fn the_last_check_falls_into_three_lists_and_what_was_left_out_into_none() {
    let given = [("good_year", "not"), ("say_no", "true"), ("free", "dont_know"), ("steady", "little")];
    let events = [(0, first(24, "true")), (9, check(&[given.as_slice(), &[("disagree", "mostly")]].concat()))];
    let lists = lists(&journal(&events)).expect("a check");
    assert_eq!((lists.check, lists.day), (id(1), at(9).day));
    assert_eq!(slugs(&lists.holds), ["say_no", "disagree"]);
    assert_eq!(slugs(&lists.denied), ["steady", "good_year"]);
    assert_eq!(slugs(&lists.unknown), ["free"]);
}

#[test]
fn without_a_check_there_is_nothing_to_show() {
    assert_eq!((lists(&Journal::default()), drift(&Journal::default())), (None, None));
}

#[test]
fn each_answer_has_its_own_words() {
    let said: BTreeMap<&str, &str> = ANSWERS.iter().copied().collect();
    for (truth, slug) in Truth::ALL.into_iter().zip(["not", "little", "mostly", "true", "dont_know"]) {
        assert_eq!(truth.label(), said[slug]);
    }
}

#[test]
fn checks_are_compared_from_fourteen_days_on() {
    let apart = |days| drift(&journal(&[(0, first(3, "not")), (days, first(3, "true"))]));
    assert_eq!(apart(13), None);
    assert_eq!(apart(14).map(|drift| (drift.earlier.1, drift.later.1)), Some((at(0).day, at(14).day)));
}

#[test]
fn the_last_check_is_compared_with_the_newest_that_is_old_enough() {
    let drift = drift(&journal(&[0, 3, 10, 17, 18].map(|day| (day, first(1, "not"))))).expect("two of them");
    assert_eq!((drift.earlier.0, drift.later.0), (id(1), id(4)));
    assert_eq!(drift.moved, []);
}

#[test]
fn lines_that_moved_two_steps_come_first_and_those_to_and_from_not_knowing_last() {
    let before = [
        ("say_no", "dont_know"),
        ("disagree", "little"),
        ("respected", "true"),
        ("treated", "mostly"),
        ("can_name", "true"),
        ("steady", "not"),
        ("free", "not"),
    ];
    let now = [
        ("say_no", "not"),
        ("disagree", "mostly"),
        ("respected", "little"),
        ("treated", "mostly"),
        ("steady", "true"),
        ("free", "dont_know"),
        ("can_wait", "true"),
    ];
    let drift = drift(&journal(&[(0, check(&before)), (14, check(&now))])).expect("apart");
    let moved: Vec<_> = drift.moved.iter().map(|moved| (moved.line.slug, moved.steps)).collect();
    let far = [("respected", Some(-2)), ("steady", Some(3))];
    assert_eq!(moved, [&far[..], &[("disagree", Some(1)), ("say_no", None), ("free", None)]].concat());
    assert_eq!(drift.moved.iter().filter(|moved| moved.is_far()).count(), 2);
}

#[test]
fn five_rosier_answers_with_nothing_new_are_noted_and_four_are_not() {
    let moved = |count, from, to| drift(&journal(&[(0, first(count, from)), (20, first(count, to))])).expect("apart");
    let notes = |drift: Drift| (drift.is_rosier(), drift.is_greyer());
    assert_eq!(notes(moved(5, "little", "mostly")), (true, false));
    assert_eq!(notes(moved(4, "little", "mostly")), (false, false));
    assert_eq!(notes(moved(5, "true", "mostly")), (false, true));
    assert_eq!(notes(moved(4, "true", "mostly")), (false, false));
    assert_eq!(notes(moved(9, "dont_know", "true")), (false, false), "coming to know is no drift");
}

/// Whether the note is still said when this was written down on that day, between checks on 0 and 20.
fn is_noted_beside(day: i64, event: Event) -> bool {
    let events = [(0, first(5, "not")), (20, first(5, "mostly")), (day, event)];
    let drift = drift(&journal(&events)).expect("apart");
    assert_eq!(drift.between, if drift.is_rosier() { vec![] } else { vec![id(2)] });
    drift.is_rosier()
}

fn slip(what: What) -> Event {
    Event::Slip(Slip { what: Some(what), ..Slip::blank(at(9).day, at(9).time) })
}

fn card(mark: Mark) -> Event {
    Event::SpaceDay(SpaceDay { mark: Some(mark), ..SpaceDay::blank(at(9).day) })
}

#[test]
fn what_happened_between_them_answers_the_note() {
    let point = sheet("timeline", &[("point", "the_end"), ("happened", "the talk in March")]);
    let willing = sheet("both_willing", &[("they_said", "“I’d like to see someone with you”")]);
    let theirs = sheet("their_decision", &[("words", "“not this year”")]);
    for event in [slip(What::Message), slip(What::Went), card(Mark::TheyContacted), card(Mark::ByChance)] {
        assert!(!is_noted_beside(9, event.clone()), "{event:?}");
    }
    for event in [point, willing, theirs, Event::Moment(Moment::drawing(RedLine::Blocked))] {
        assert!(!is_noted_beside(9, event.clone()), "{event:?}");
        assert!(!is_noted_beside(21, event.clone()), "written down after the later check: {event:?}");
        assert!(is_noted_beside(0, event.clone()), "it was there at the earlier check: {event:?}");
    }
}

#[test]
fn what_happened_elsewhere_does_not() {
    let page = Event::Entry(Entry { text: "They called.".into(), ..Entry::blank(at(9).day, Mode::Free) });
    let asked = sheet("both_willing", &[("i_did", "booked a course")]);
    let lesson = sheet("lesson", &[("then", "ask first")]);
    for event in [page, asked, lesson, slip(What::Looked), slip(What::OldChats), card(Mark::Quiet), card(Mark::Looked)]
    {
        assert!(is_noted_beside(9, event.clone()), "{event:?}");
    }
    assert!(is_noted_beside(9, Event::Moment(Moment::drawing(RedLine::Crisis))));
}

#[test]
fn of_all_moments_those_with_them_count() {
    use Happened as H;
    let with_them = [
        H::Sent,
        H::TheyWrote,
        H::Warm,
        H::Friendly,
        H::NotNow,
        H::NoReply,
        H::SaidNo,
        H::Stop,
        H::TheyHaveSomeone,
        H::TheyAreSingle,
    ];
    for happened in H::ALL {
        let event = Event::Moment(Moment::of(*happened));
        assert_eq!(!is_noted_beside(9, event), with_them.contains(happened), "{happened:?}");
    }
}

#[test]
fn a_willingness_added_to_an_old_sheet_is_new() {
    let mut records: Vec<Record> = [(0, first(5, "not")), (20, first(5, "mostly"))]
        .into_iter()
        .zip(0..)
        .map(|((day, event), n)| Record::new(id(n), at(day), event))
        .collect();
    let willing = sheet("both_willing", &[("they_said", "“yes”")]);
    records.push(Record { changed: at(9), ..Record::new(id(2), at(-5), willing) });
    assert_eq!(drift(&Journal::of(records)).map(|drift| drift.between), Some(vec![id(2)]));
}

#[test]
fn what_was_deleted_happened_nowhere() {
    let gone = Record { gone: Some(at(10)), ..Record::new(id(2), at(9), slip(What::Call)) };
    let checks = [(0, first(5, "not")), (20, first(5, "mostly"))];
    let mut journal = journal(&checks);
    journal.absorb(crate::domain::Change { keep: vec![gone], forget: vec![] });
    assert!(drift(&journal).expect("apart").is_rosier());
}

#[test]
fn a_topic_on_which_neither_can_bend_is_open_and_another_is_not() {
    let value = |topic, mine, theirs| sheet("value", &[("topic", topic), ("i_bend", mine), ("they_bend", theirs)]);
    let willing = sheet("both_willing", &[("they_said", "“yes”")]);
    let events = [
        (0, willing),
        (1, value("children", "cant", "cant")),
        (1, value("money", "cant", "can")),
        (1, value("faith", "can", "cant")),
        (1, value("where", "cant", "dont_know")),
        (1, sheet("value", &[("i_bend", "cant"), ("they_bend", "cant")])),
    ];
    let found = open(&journal(&events));
    let neither = |topic, n| Open::NeitherBends { topic, card: id(n) };
    assert_eq!(found, [neither(Some("children"), 1), neither(None, 5)]);
    assert_eq!(found[0].record(), Some(id(1)));
}

#[test]
fn willingness_is_not_known_until_something_shows_it() {
    let not_known = |sheet| [Open::WillingnessNotKnown { sheet }];
    assert_eq!(open(&Journal::default()), not_known(None));
    let own = sheet("both_willing", &[("i_did", "booked a course")]);
    assert_eq!(open(&journal(&[(0, own)])), not_known(Some(id(0))));
    let blank = sheet("both_willing", &[("they_said", "“yes”")]);
    assert_eq!(open(&journal(&[(0, blank)])), []);
}

proptest! {
    #[test]
    fn every_answered_line_is_in_one_list_and_every_moved_one_in_the_drift(
        before in proptest::collection::vec(0_usize..6, 24),
        now in proptest::collection::vec(0_usize..6, 24),
    ) {
        let lines: Vec<&str> = HEALTHY.fields().map(|line| line.slug).collect();
        let given = |places: &[usize]| {
            let answered = lines.iter().zip(places).filter(|(_, place)| **place < 5);
            check(&answered.map(|(line, place)| (*line, ANSWERS[*place].0)).collect::<Vec<_>>())
        };
        let journal = journal(&[(0, given(&before)), (30, given(&now))]);
        let lists = lists(&journal).expect("a check");
        let listed = lists.holds.len() + lists.denied.len() + lists.unknown.len();
        prop_assert_eq!(listed, now.iter().filter(|place| **place < 5).count());
        let drift = drift(&journal).expect("apart");
        let moved = before.iter().zip(&now).filter(|(before, now)| before != now && **before < 5 && **now < 5);
        prop_assert_eq!(drift.moved.len(), moved.clone().count());
        let rosier = moved.filter(|(before, now)| before < now && **now < 4).count();
        prop_assert_eq!(drift.is_rosier(), rosier >= 5);
    }
}
