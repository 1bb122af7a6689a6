//! What a new sheet begins with: what was answered elsewhere, and dates that are nearly always right. Nothing of it
//! is kept before somebody writes.

use super::copy::sheets::{slowly, talk, trust, understand};
use super::insight::talks::{Goal, practice_goal};
use super::sheet::{Answer, Answers, Sheet};
use super::{Day, Journal};

/// Days after which the pace is looked at again (brief, S66).
const SIX_WEEKS: i64 = 42;

pub fn begun(journal: &Journal, sheet: &Sheet, today: Day) -> Answers {
    let mut answers = Answers::blank(sheet);
    let mut set = |field: &str, answer: Answer| answers.set(field, Some(answer));
    match sheet.slug {
        slug if slug == slowly::TIME.slug || slug == slowly::RUNG.slug => set("day", Answer::Text(today.to_string())),
        slug if slug == slowly::PACE.slug => set("review", Answer::Text(today.plus(SIX_WEEKS).to_string())),
        slug if slug == trust::OPENNESS.slug => {
            // What was broken by me, as the worksheet of step two says (S53).
            let found = journal.sheets(understand::TRUST.slug);
            let broken = found.last().filter(|of| matches!(of.event.text("by"), "me" | "both"));
            set("broken", Answer::Many(broken.map(|of| of.event.many("broken").to_vec()).unwrap_or_default()));
        }
        slug if slug == talk::TALK.slug => {
            // What they wanted to practise when they looked at how talks went (S62).
            if let Some((_, Goal::Start(start))) = practice_goal(journal) {
                set("practise", Answer::Text(start));
            }
        }
        _ => {}
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Event, Id, Record, Stamp};

    fn journal(sheet: &Sheet, given: &[(&str, Answer)]) -> Journal {
        let now = Stamp::parse("2026-11-23T20:00:00+01:00").expect("a stamp");
        let mut answers = Answers::blank(sheet);
        for (field, answer) in given {
            answers.set(field, Some(answer.clone()));
        }
        Journal::of([Record::new(Id::from_random([1; 8]), now, Event::Sheet(answers))])
    }

    fn today() -> Day {
        Day::parse("2026-11-24").expect("a day")
    }

    #[test]
    fn s53_what_i_broke_stands_on_the_list_of_openness_and_what_they_broke_does_not() {
        let broken = |by: &str| {
            let text = Answer::Text(by.to_owned());
            let journal =
                journal(&understand::TRUST, &[("broken", Answer::Many(vec!["cheating".to_owned()])), ("by", text)]);
            begun(&journal, &trust::OPENNESS, today()).many("broken").to_vec()
        };
        assert_eq!(broken("me"), ["cheating"]);
        assert_eq!(broken("both"), ["cheating"]);
        assert!(broken("them").is_empty());
    }

    #[test]
    fn s62_the_start_that_was_written_in_step_two_is_the_goal_of_the_next_talk() {
        let start = Answer::Text("When plans change, I’d like to know by noon.".to_owned());
        let journal = journal(&understand::COMMUNICATION, &[("soft_start", start)]);
        assert_eq!(
            begun(&journal, &talk::TALK, today()).text("practise"),
            "When plans change, I’d like to know by noon."
        );
    }

    #[test]
    fn s66_the_pace_is_looked_at_again_in_six_weeks() {
        let journal = Journal::default();
        assert_eq!(begun(&journal, &slowly::PACE, today()).text("review"), "2027-01-05");
        assert_eq!(begun(&journal, &slowly::TIME, today()).day("day"), Some(today()));
        assert!(begun(&journal, &trust::PROMISE, today()).is_blank());
    }
}
