//! How far the message is, hour by hour.

use super::*;
use crate::domain::path::{Gate, RedLine};
use crate::domain::plan::Plan;
use crate::domain::sheet::Answer;
use crate::domain::{Event, Record};
use proptest::prelude::*;

/// The moment `hours` after noon on 1 March.
fn at(hours: i64) -> Stamp {
    let start = Day::parse("2026-03-01").expect("a date");
    let hour = u32::try_from((12 + hours).rem_euclid(24)).expect("an hour");
    Stamp::new(start.plus((12 + hours).div_euclid(24)), crate::domain::Time::new(hour, 0, 0).expect("a time"), 60)
}

/// What was kept, each some hours after the beginning.
fn journal(events: &[(i64, Event)]) -> Journal {
    Journal::of(
        events
            .iter()
            .zip(0_u64..)
            .map(|((hours, event), n)| Record::new(Id::from_random(n.to_be_bytes()), at(*hours), event.clone())),
    )
}

fn stage(events: &[(i64, Event)], hours: i64) -> Stage {
    let journal = journal(events);
    Desk::of(&journal, &Path::of(&journal, at(hours)), at(hours)).stage
}

fn moment(happened: Happened) -> Event {
    Event::Moment(Moment::of(happened))
}

fn past(gate: Gate) -> Event {
    Event::Moment(Moment::past(gate, ""))
}

fn sheet(slug: &str, given: &[(&str, &str)]) -> Event {
    let given = given.iter().map(|(field, text)| ((*field).to_owned(), Answer::Text((*text).to_owned()))).collect();
    Event::Sheet(Answers { sheet: slug.into(), given, ..Answers::default() })
}

fn heat(strength: u16, body: &[&str]) -> Event {
    let mut answers = Answers::blank(&HEAT);
    answers.set("strength", Some(Answer::Number(strength)));
    answers.set("body", Some(Answer::Many(body.iter().map(|each| (*each).to_owned()).collect())));
    Event::Sheet(answers)
}

const TEXT: &str =
    "Hello Robin. I went quiet when you needed me. If you’d ever like to talk, I’d be glad. No need to reply.";

fn message(text: &str) -> Event {
    sheet("message", &[("way", "whole"), ("whole", text)])
}

fn rest(text: &str) -> Event {
    Event::Moment(Moment { note: text.into(), ..Moment::of(Happened::Cooling) })
}

/// Ready, by hand.
fn ready() -> Vec<(i64, Event)> {
    vec![
        (0, Event::Plan(Plan::usual(at(0).day))),
        (0, past(Gate::Understand)),
        (0, past(Gate::Grow)),
        (0, past(Gate::Ready)),
    ]
}

fn then(mut events: Vec<(i64, Event)>, more: &[(i64, Event)]) -> Vec<(i64, Event)> {
    events.extend_from_slice(more);
    events
}

/// Writing.
fn drafting() -> Vec<(i64, Event)> {
    then(ready(), &[(1, past(Gate::Write))])
}

/// Laid to rest after two hours.
fn resting() -> Vec<(i64, Event)> {
    then(drafting(), &[(1, message(TEXT)), (2, rest(TEXT))])
}

fn sent() -> Vec<(i64, Event)> {
    then(resting(), &[(46, heat(3, &[])), (46, past(Gate::Cooled)), (47, moment(Happened::Sent))])
}

#[test]
fn it_is_early_until_ready_and_then_it_is_prepared() {
    assert_eq!(stage(&[(0, Event::Plan(Plan::usual(at(0).day)))], 1), Stage::Early);
    assert_eq!(stage(&ready(), 1), Stage::Prepare);
}

#[test]
fn it_asks_how_warm_it_is_before_the_paper_and_the_answer_holds_for_two_hours() {
    assert_eq!(stage(&drafting(), 2), Stage::HeatCheck);
    let cool = then(drafting(), &[(2, heat(6, &["tired"]))]);
    assert_eq!(stage(&cool, 3), Stage::Write);
    assert_eq!(stage(&cool, 4), Stage::HeatCheck);
    assert_eq!(stage(&then(drafting(), &[(2, sheet("heat", &[]))]), 2), Stage::HeatCheck, "no answer is none");
}

#[test]
fn at_seven_or_with_something_taken_pause_comes_first() {
    assert_eq!(stage(&then(drafting(), &[(2, heat(7, &[]))]), 2), Stage::Hot);
    assert_eq!(stage(&then(drafting(), &[(2, heat(8, &[]))]), 2), Stage::Hot);
    assert_eq!(stage(&then(drafting(), &[(2, heat(1, &["took"]))]), 2), Stage::Hot);
    assert_eq!(stage(&then(drafting(), &[(2, heat(1, &["hungry", "tired", "alone_late"]))]), 2), Stage::Write);
    // Tomorrow it is asked again.
    assert_eq!(stage(&then(drafting(), &[(2, heat(8, &[])), (26, heat(4, &[]))]), 26), Stage::Write);
}

#[test]
fn it_rests_for_a_day_and_opens_in_daylight() {
    assert_eq!(stage(&resting(), 2), Stage::Rests(24));
    assert_eq!(stage(&resting(), 25), Stage::Rests(1));
    // Two hours past noon the next day, the rest is over.
    assert_eq!(stage(&resting(), 26), Stage::HeatCheck);
    assert_eq!(stage(&then(resting(), &[(26, heat(2, &[]))]), 26), Stage::Reread);
    assert_eq!(stage(&then(resting(), &[(26, heat(9, &[]))]), 26), Stage::Hot);
    for (hours, is_night) in [(33, true), (44, true), (32, false), (45, false)] {
        let asked = then(resting(), &[(hours, heat(2, &[]))]);
        assert_eq!(stage(&asked, hours), if is_night { Stage::Night } else { Stage::Reread }, "hour {hours}");
    }
}

#[test]
fn changing_what_rests_asks_how_warm_it_is_and_opens_nothing_that_is_closed() {
    let change = |events: &[(i64, Event)], hours: i64| {
        let journal = journal(events);
        Desk::of(&journal, &Path::of(&journal, at(hours)), at(hours)).change
    };
    assert_eq!(change(&resting(), 5), Stage::HeatCheck);
    assert_eq!(change(&then(resting(), &[(5, heat(3, &[]))]), 5), Stage::Write);
    assert_eq!(change(&then(resting(), &[(5, heat(9, &[]))]), 5), Stage::Hot);
    let drawn = Event::Moment(Moment::drawing(RedLine::Order));
    assert_eq!(change(&then(resting(), &[(5, heat(3, &[])), (5, drawn)]), 5), Stage::Closed);
}

#[test]
fn a_typed_reason_makes_it_half_a_day_and_never_less() {
    let short = then(resting(), &[(3, moment(Happened::RestShortened))]);
    assert_eq!(stage(&short, 3), Stage::Rests(11));
    assert_eq!(stage(&short, 14), Stage::Night, "two in the morning");
    let long_before = then(drafting(), &[(1, message(TEXT)), (1, moment(Happened::RestShortened)), (2, rest(TEXT))]);
    assert_eq!(stage(&long_before, 3), Stage::Rests(23), "a reason of another time shortens nothing");
}

#[test]
fn a_real_edit_begins_the_rest_again_and_a_comma_does_not() {
    let edited = |text: &str, again: bool| {
        let mut events = then(drafting(), &[(1, message(text)), (2, rest(TEXT)), (20, heat(2, &[]))]);
        if again {
            events.push((20, rest(text)));
        }
        stage(&events, 20)
    };
    assert_eq!(edited(&TEXT.replace("Hello", "Hi"), false), Stage::Rests(6));
    let other = TEXT.replace("No need to reply.", "Please answer me as soon as you can.");
    assert_eq!(edited(&other, false), Stage::Write);
    assert_eq!(edited(&other, true), Stage::Rests(24));
    // Also where it could be copied already.
    let open = then(resting(), &[(46, heat(3, &[])), (46, past(Gate::Cooled))]);
    assert_eq!(stage(&open, 47), Stage::Copy);
    let swapped = then(open, &[(46, message(&other))]);
    assert_eq!(stage(&swapped, 47), Stage::Write);
}

#[test]
fn a_few_letters_that_say_something_new_begin_the_rest_again() {
    let long = TEXT.repeat(3);
    let edited =
        |text: String| stage(&then(drafting(), &[(1, message(&text)), (2, rest(&long)), (20, heat(2, &[]))]), 20);
    assert_eq!(edited(long.clone() + " Take care."), Stage::Rests(6));
    assert_eq!(edited(long.clone() + " Answer me tonight or I’ll come over."), Stage::Write);
}

#[test]
fn a_finding_is_set_aside_by_its_class_and_what_closes_the_desk_never_is() {
    let found = |text: &str| check(text, &Context::default()).findings.swap_remove(0);
    let mut answers = Answers::blank(&MESSAGE);
    answers
        .set("set_aside", Some(Answer::Many(vec!["meet_now: they asked me to ask".into(), "threat: a joke".into()])));
    assert!(is_set_aside(&answers, &found("Can I come over tonight?")));
    assert!(!is_set_aside(&answers, &found("I'm outside yours, come down")), "now it closes the desk");
    assert!(!is_set_aside(&answers, &found("you’re a selfish cow and everyone sees it now")), "another class");
    assert!(!is_set_aside(&answers, &found("I know where you live and I will hurt you.")));
}

#[test]
fn once_it_was_said_the_next_word_is_theirs() {
    assert_eq!(stage(&sent(), 48), Stage::Sent(at(47).day));
    for happened in [Happened::NoReply, Happened::Friendly, Happened::Upset] {
        let quiet = then(sent(), &[(60, moment(happened))]);
        for hours in [61, 60 + 31 * 24, 60 + 300 * 24] {
            assert_eq!(stage(&quiet, hours), Stage::Said, "{happened:?}");
        }
        // No gate leads back.
        let pressed = then(quiet, &[(60 + 40 * 24, past(Gate::Ready)), (60 + 40 * 24, past(Gate::Write))]);
        assert_eq!(stage(&pressed, 60 + 41 * 24), Stage::Said, "{happened:?}");
    }
    assert_eq!(stage(&then(sent(), &[(60, moment(Happened::Warm))]), 61), Stage::Talking);
    assert_eq!(
        stage(&then(sent(), &[(60, moment(Happened::NoReply)), (90, moment(Happened::TheyWrote))]), 91),
        Stage::Talking
    );
    for happened in [Happened::Stop, Happened::SaidNo, Happened::ToldOthers] {
        assert_eq!(stage(&then(sent(), &[(60, moment(happened))]), 61 + 200 * 24), Stage::Closed, "{happened:?}");
    }
    assert_eq!(stage(&then(sent(), &[(60, moment(Happened::TheyHaveSomeone))]), 61), Stage::PutDown);
}

#[test]
fn after_a_not_now_there_is_one_more_on_the_day_they_named_or_after_sixty() {
    let named = |until: Option<i64>| {
        let until = until.map(|days| at(0).day.plus(days));
        then(sent(), &[(60, Event::Moment(Moment { until, ..Moment::of(Happened::NotNow) }))])
    };
    let day = |days: i64| days * 24;
    assert_eq!(stage(&named(None), day(61)), Stage::Said);
    assert_eq!(stage(&named(None), day(63)), Stage::Early);
    assert_eq!(stage(&named(Some(20)), day(19)), Stage::Said);
    assert_eq!(stage(&named(Some(20)), day(20)), Stage::Early);
    assert_eq!(stage(&then(named(Some(20)), &[(day(21), past(Gate::Ready))]), day(21)), Stage::Prepare);
    // And no third.
    let second = then(
        named(Some(20)),
        &[
            (day(21), past(Gate::Ready)),
            (day(21), past(Gate::Write)),
            (day(21), message(TEXT)),
            (day(21), rest(TEXT)),
            (day(22), past(Gate::Cooled)),
            (day(22), moment(Happened::Sent)),
        ],
    );
    assert_eq!(stage(&second, day(22)), Stage::Sent(at(day(22)).day));
    let again = then(second, &[(day(23), moment(Happened::NotNow))]);
    assert_eq!(stage(&again, day(200)), Stage::Said);
}

#[test]
fn a_red_line_closes_it_at_every_stage() {
    for events in [ready(), drafting(), resting(), sent()] {
        let drawn = then(events, &[(48, Event::Moment(Moment::drawing(RedLine::Order)))]);
        assert_eq!(stage(&drawn, 49), Stage::Closed);
    }
}

#[test]
fn a_new_message_is_begun_after_one_was_sent_or_left_unsent() {
    let id = |events: &[(i64, Event)], hours| {
        let journal = journal(events);
        Desk::of(&journal, &Path::of(&journal, at(hours)), at(hours)).message
    };
    assert!(id(&resting(), 3).is_some());
    assert_eq!(id(&sent(), 48), None);
    assert_eq!(id(&then(resting(), &[(5, moment(Happened::NotSent))]), 6), None);
}

#[test]
fn the_message_is_its_lines_or_the_one_piece() {
    let mut answers = Answers::blank(&MESSAGE);
    for (field, line) in
        [("seen", " I went quiet. "), ("hello", "Hello Robin."), ("free", "No need to reply."), ("whole", "Else.")]
    {
        answers.set(field, Some(Answer::Text(line.into())));
    }
    assert_eq!(text(&answers), "Hello Robin. I went quiet. No need to reply.");
    answers.set("way", Some(Answer::Text("whole".into())));
    assert_eq!(text(&answers), "Else.");
}

#[test]
fn whatever_comes_back_has_a_line_once_all_six_are_there() {
    let lines: Vec<(&str, &str)> = REPLY_TREE.fields().map(|field| (field.slug, "breathe")).collect();
    assert!(has_reply_tree(&journal(&[(0, sheet("reply_tree", &lines))])));
    assert!(!has_reply_tree(&journal(&[(0, sheet("reply_tree", &lines[1..]))])));
    assert!(!has_reply_tree(&Journal::default()));
}

proptest! {
    #[test]
    fn more_than_a_fifth_is_a_real_edit(before in "[a-z ]{0,60}", from in 0_usize..60, count in 0_usize..60) {
        let letters: Vec<char> = before.chars().collect();
        let (from, to) = (from.min(letters.len()), (from + count).min(letters.len()));
        // Letters that stand nowhere in it, in the place of some of it.
        let after: String = letters.iter().enumerate().map(|(at, letter)| if (from..to).contains(&at) { '*' } else { *letter }).collect();
        prop_assert_eq!(is_real_edit(&before, &after), (to - from) * 5 > letters.len());
        prop_assert!(!is_real_edit(&before, &before));
    }
}

#[test]
fn s75_one_closing_line_is_offered_only_if_they_wrote_and_only_that_day() {
    let sent = || then(drafting(), &[(2, moment(Happened::Sent))]);
    let no = |note: &str| Event::Moment(Moment { note: note.into(), ..Moment::of(Happened::SaidNo) });
    let offered = |events: &[(i64, Event)], hours: i64| {
        let journal = journal(events);
        may_close_kindly(&journal, &Path::of(&journal, at(hours)), at(hours).day)
    };
    let wrote = then(sent(), &[(30, no("Please leave it."))]);
    assert!(offered(&wrote, 31));
    assert!(!offered(&wrote, 60), "the day after it is closed");
    assert!(!offered(&then(sent(), &[(30, no(" "))]), 31), "they said nothing that could be answered");
    assert!(!offered(&then(sent(), &[(30, moment(Happened::Warm))]), 31));
    let order = Event::Moment(Moment::drawing(RedLine::Order));
    assert!(!offered(&then(wrote, &[(31, order)]), 31), "an order stands");
}
