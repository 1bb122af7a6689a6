//! Small actions, lessons, and what stays.

use super::*;
use crate::domain::copy::sheets::understand::LESSON;
use crate::domain::sheet::Sheet;
use crate::domain::{Command, Event, Stamp};

fn now() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

fn sheet(sheet: &Sheet, given: &[(&str, &str)]) -> Answers {
    let mut answers = Answers::blank(sheet);
    for (field, text) in given {
        answers.set(field, Some(Answer::Text((*text).to_owned())));
    }
    answers
}

fn journal(sheets: impl IntoIterator<Item = Answers>) -> Journal {
    let mut journal = Journal::default();
    for (n, answers) in sheets.into_iter().enumerate() {
        let id = Id::from_random([u8::try_from(n + 1).expect("few sheets"); 8]);
        let change = journal.apply(Command::keep(id, Event::Sheet(answers)), now()).expect("it can be kept");
        journal.absorb(change);
    }
    journal
}

fn action(words: &str) -> Answers {
    sheet(&ACTION, &[("action", words)])
}

#[test]
fn three_running_actions_are_plenty_and_a_finished_one_makes_room() {
    let over = sheet(&ACTION, &[("action", "three songs"), ("over", "finished")]);
    let two = [action("walk"), action("cook"), over];
    assert!(!is_plenty(&journal(two.clone())));
    assert!(is_plenty(&journal(two.into_iter().chain([action("read")]))));
}

#[test]
fn a_day_without_it_is_a_gap_and_takes_nothing_away() {
    let day = now().day;
    let days = [(2, "done"), (1, "not_today"), (0, "tiny")];
    let logs = days.map(|(ago, done)| note("walk", day.plus(-ago), done));
    let journal = journal([action("walk")].into_iter().chain(logs).chain([note("cook", day, "done")]));
    assert_eq!(done(&journal, "walk").len(), 2);
    assert_eq!(noted(&journal, "walk", day).expect("it was noted").event.text("done"), "tiny");
    assert!(noted(&journal, "walk", day.plus(-3)).is_none());
}

#[test]
fn a_lesson_becomes_a_small_action_in_one_step_s20() {
    let lesson =
        sheet(&LESSON, &[("when", "it gets tense"), ("then", "say that I need ten minutes"), ("instead", "leaving")]);
    let action = action_of(&lesson).expect("it says what to do");
    assert_eq!((action.text("action"), action.text("when")), ("say that I need ten minutes", "it gets tense"));
    assert!(action.validate(now().day).is_ok());
    assert_eq!(action_of(&sheet(&LESSON, &[("when", "it gets tense")])), None, "nothing to do is no action");
}

#[test]
fn giving_up_what_is_kept_is_asked_about_and_nothing_else_is_s24() {
    let mut keep = Answers::blank(&KEEP);
    keep.set("keep", Some(Answer::Many(["my guitar", "Being on time", " "].map(str::to_owned).to_vec())));
    let kept = kept(&journal([keep]));
    assert_eq!(kept, ["my guitar", "Being on time"]);
    for action in ["Sell the guitar", "Stop playing guitar", "less time on things"] {
        assert!(gives_up(action, &kept).is_some(), "{action}");
    }
    for action in ["Play guitar", "Stop smoking", "Be on my own for an evening", ""] {
        assert_eq!(gives_up(action, &kept), None, "{action}");
    }
}

#[test]
fn every_area_has_eight_examples_or_more_s25() {
    use crate::domain::copy::sheets::grow::EXAMPLES;
    use crate::domain::sheet::Kind;
    let Some(Kind::One(areas)) = ACTION.field("area").map(|field| field.kind) else { panic!("areas are picked") };
    for area in areas {
        let examples = EXAMPLES.iter().find(|(slug, _)| *slug == area.0).map(|(_, list)| list);
        assert!(examples.is_some_and(|list| list.len() >= 8 && list.iter().all(|line| !line.is_empty())), "{}", area.0);
    }
}
