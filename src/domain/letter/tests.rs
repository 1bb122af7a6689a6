//! What a letter says, what it leaves out, and that no word of it is invented.

use super::*;
use crate::domain::copy::dates;
use crate::domain::copy::letter::line as sentence;
use crate::domain::plan::Plan;
use crate::domain::sheet::{Answer, Answers, Sheet};
use crate::domain::slip::Slip;
use crate::domain::space_day::SpaceDay;
use crate::domain::urge::Urge;
use crate::domain::{Event, Record, Time};
use proptest::prelude::*;

const APRIL: Month = Month { year: 2026, month: 4 };

/// The first of May, when the letter of April is read.
fn may() -> Stamp {
    at("2026-05-01", "09:00")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

fn at(date: &str, time: &str) -> Stamp {
    Stamp::new(day(date), Time::parse(time).expect("a time"), 120)
}

fn id(n: usize) -> Id {
    Id::from_random((n as u64).to_be_bytes())
}

/// A journal of events, each kept at noon of its date; they are named 0, 1, 2 and so on.
fn journal(events: Vec<(&str, Event)>) -> Journal {
    let made = |date: &str| at(date, "12:00");
    Journal::of(events.into_iter().zip(0..).map(|((date, event), n)| Record::new(id(n), made(date), event)))
}

fn page(date: &str, text: &str) -> Event {
    Event::Entry(Entry { text: text.into(), ..Entry::blank(day(date), Mode::Free) })
}

fn felt(date: &str, words: &[&str]) -> Event {
    let feelings = words.iter().map(|word| Feeling::from_slug(word).expect("a feeling")).collect();
    Event::Entry(Entry { feelings, ..Entry::blank(day(date), Mode::Free) })
}

fn sheet(name: &str, given: &[(&str, &str)]) -> Event {
    let mut answers = Answers::blank(Sheet::named(name).expect("a sheet"));
    for (field, text) in given {
        answers.set(field, Some(Answer::Text((*text).to_owned())));
    }
    Event::Sheet(answers)
}

fn keep(list: &[&str]) -> Event {
    let mut answers = Answers::blank(Sheet::named("keep").expect("a sheet"));
    answers.set("keep", Some(Answer::Many(list.iter().map(|kept| (*kept).to_owned()).collect())));
    Event::Sheet(answers)
}

fn slip(date: &str, time: &str, what: What) -> Event {
    let at = at(date, time);
    Event::Slip(Slip { what: Some(what), ..Slip::blank(at.day, at.time) })
}

fn said(events: Vec<(&str, Event)>) -> Vec<String> {
    letter(&journal(events), APRIL, may()).iter().map(|line| sentence(&line.said, may().day)).collect()
}

#[test]
fn a_whole_letter_says_what_the_brief_says_in_their_own_words() {
    let mut events = vec![
        ("2026-03-20", felt("2026-03-20", &["low"])),
        ("2026-03-25", Event::Plan(Plan::usual(day("2026-03-25")))),
        ("2026-03-28", keep(&["my Sunday walks", "my laugh"])),
        ("2026-04-03", page("2026-04-03", "Rain.\nThe flat was quiet all day. I read.")),
        ("2026-04-09", Event::Urge(Urge::of_minutes(15))),
        ("2026-04-12", page("2026-04-12", "This one is in the middle.")),
        ("2026-04-16", Event::Urge(Urge::of_minutes(15))),
        ("2026-04-20", page("2026-04-20", "I cooked for Ana and slept.")),
        ("2026-04-22", slip("2026-04-22", "15:00", What::Message)),
        (
            "2026-04-27",
            sheet("lesson", &[("when", "it gets tense"), ("then", "say it early"), ("instead", "going quiet")]),
        ),
    ];
    for date in ["2026-04-04", "2026-04-05", "2026-04-06", "2026-04-07"] {
        events.push((date, felt(date, &["low", "tender"])));
    }
    events.push(("2026-04-08", felt("2026-04-08", &["steady", "low"])));
    assert_eq!(
        said(events),
        [
            "On 3 April you wrote: “The flat was quiet all day.” On 20 April: “I cooked for Ana and slept.”",
            "You kept: “my Sunday walks”, “my laugh”.",
            "You rode out 2 urges.",
            "You had 29 days of space.",
            "Feeling words you used a lot: low, tender.",
            "Feeling words you used for the first time: tender, steady.",
            "Something you learned: “say it early”, when “it gets tense”, instead of “going quiet”.",
        ]
    );
}

#[test]
fn a_month_that_holds_nothing_has_no_line() {
    assert_eq!(said(vec![]), Vec::<String>::new());
    assert_eq!(
        said(vec![("2026-05-01", page("2026-05-01", "This is already May, and it rains."))]),
        Vec::<String>::new()
    );
    assert_eq!(said(vec![("2026-05-01", keep(&["my laugh"]))]), Vec::<String>::new());
}

#[test]
fn what_cannot_stand_alone_is_not_quoted() {
    let quoted = |text: &str| said(vec![("2026-04-03", page("2026-04-03", text))]).len();
    assert_eq!(quoted("I read all day long."), 1);
    assert_eq!(quoted("I read all day."), 1);
    for text in ["I read.", "# The plan for the week", "He hit me in the hall.", &"so ".repeat(31), ""] {
        assert_eq!(quoted(text), 0, "{text}");
    }
    let unsent = Entry { text: "I read all day.".into(), ..Entry::blank(day("2026-04-03"), Mode::Unsent) };
    assert_eq!(said(vec![("2026-04-03", Event::Entry(unsent))]), Vec::<String>::new());
}

/// How many of the pauses of 9 April at noon were ridden out, beside what else was kept.
fn ridden(beside: Option<Event>, now: Stamp) -> usize {
    let urge = ("2026-04-09", Event::Urge(Urge::of_minutes(15)));
    let events = [urge].into_iter().chain(beside.map(|event| ("2026-04-12", event)));
    let lines = letter(&journal(events.collect()), APRIL, now);
    lines.iter().find_map(|line| if let Said::RodeOut(count) = line.said { Some(count) } else { None }).unwrap_or(0)
}

#[test]
fn an_urge_is_ridden_out_when_a_day_passed_without_contact() {
    let card = |date| Event::SpaceDay(SpaceDay { mark: Some(Mark::ReachedOut), ..SpaceDay::blank(day(date)) });
    for contact in [
        slip("2026-04-09", "12:00", What::Call),
        slip("2026-04-10", "11:59", What::Message),
        card("2026-04-09"),
        card("2026-04-10"),
    ] {
        assert_eq!(ridden(Some(contact.clone()), may()), 0, "{contact:?}");
    }
    for none in [
        slip("2026-04-09", "11:59", What::Message),
        slip("2026-04-10", "12:00", What::Message),
        slip("2026-04-09", "13:00", What::Looked),
        card("2026-04-08"),
        card("2026-04-11"),
    ] {
        assert_eq!(ridden(Some(none.clone()), may()), 1, "{none:?}");
    }
    assert_eq!((ridden(None, at("2026-04-10", "11:59")), ridden(None, at("2026-04-10", "12:00"))), (0, 1));
}

#[test]
fn days_of_space_are_those_of_the_month_and_today_is_not_over() {
    let plan = |start| vec![(start, Event::Plan(Plan::usual(day(start))))];
    let days = |start, now| {
        let lines = letter(&journal(plan(start)), APRIL, now);
        lines.iter().map(|line| sentence(&line.said, now.day)).collect::<Vec<_>>().concat()
    };
    assert_eq!(days("2026-03-01", may()), "You had 30 days of space.");
    assert_eq!(days("2026-04-30", may()), "You had one day of space.");
    assert_eq!(days("2026-04-01", at("2026-04-11", "12:00")), "You had 10 days of space.");
    assert_eq!(days("2026-05-01", may()), "");
}

#[test]
fn under_five_pages_with_a_feeling_there_are_no_words_used_a_lot() {
    let pages = |count| {
        let days = ["2026-04-01", "2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05"];
        days[..count].iter().map(|date| (*date, felt(date, &["low"]))).collect::<Vec<_>>()
    };
    assert_eq!(said(pages(4)), Vec::<String>::new());
    assert_eq!(said(pages(5)), ["Feeling words you used a lot: low."]);
}

#[test]
fn no_word_is_new_in_the_first_month() {
    let now = ("2026-04-02", felt("2026-04-02", &["low", "tender"]));
    assert_eq!(said(vec![now.clone()]), Vec::<String>::new());
    let before = ("2026-03-02", felt("2026-03-02", &["low"]));
    assert_eq!(said(vec![before, now]), ["Feeling words you used for the first time: tender."]);
}

#[test]
fn without_a_lesson_what_got_clearer_was_learned() {
    let clearer = |date, text| (date, sheet("clearer", &[("clearer", text)]));
    let events =
        vec![clearer("2026-04-06", "I like quiet mornings."), clearer("2026-04-13", "The nights get shorter.")];
    assert_eq!(said(events), ["Something you learned: “The nights get shorter.”."]);
}

/// Everything a record says in the person’s own words.
fn own_words(record: &Record) -> Vec<String> {
    match &record.event {
        Event::Entry(page) => {
            std::iter::once(page.text.clone()).chain(page.feelings.iter().map(|word| word.word().to_owned())).collect()
        }
        Event::Sheet(answers) => {
            let all = answers.given.values().flat_map(|answer| match answer {
                Answer::Text(text) => vec![text.clone()],
                Answer::Many(list) => list.clone(),
                Answer::Number(_) => vec![],
            });
            all.collect()
        }
        _ => vec![],
    }
}

/// What a line quotes, in the order in which it is read, with the date before each where there is one.
fn quotes(said: &Said) -> Vec<(Option<Day>, &str)> {
    match said {
        Said::Wrote(quotes) | Said::Elsewhere(quotes) => {
            quotes.iter().map(|(day, quote)| (Some(*day), quote.as_str())).collect()
        }
        Said::Kept(list) => list.iter().map(|kept| (None, kept.as_str())).collect(),
        Said::Learned { then, when, instead } => [then, when, instead]
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(|part| (None, part.as_str()))
            .collect(),
        Said::OftenFelt(words) | Said::FirstFelt(words) => words.iter().map(|word| (None, word.word())).collect(),
        Said::RodeOut(_) | Said::DaysOfSpace(_) => vec![],
    }
}

/// A line with a gap for each quote, for each date and for its count.
fn frame(said: &Said) -> String {
    let mut rest = sentence(said, may().day);
    let mut frame = String::new();
    for (date, quote) in quotes(said) {
        let at = rest.find(quote).expect("it is quoted letter for letter");
        let before = date.map_or(rest[..at].to_owned(), |day| rest[..at].replace(&dates::date(day, may().day), "DATE"));
        frame += &(before + "…");
        rest.drain(..at + quote.len());
    }
    if let Said::RodeOut(count) | Said::DaysOfSpace(count) = said {
        rest = rest.replace(&count.to_string(), "COUNT");
    }
    frame + &rest
}

/// Every sentence a letter can be made of.
const FRAMES: [&str; 19] = [
    "On DATE you wrote: “…”",
    "On DATE you wrote: “…” On DATE: “…”",
    "You kept: “…”.",
    "You kept: “…”, “…”.",
    "You kept: “…”, “…”, “…”.",
    "You rode out one urge.",
    "You rode out COUNT urges.",
    "You had one day of space.",
    "You had COUNT days of space.",
    "Feeling words you used a lot: ….",
    "Feeling words you used a lot: …, ….",
    "Feeling words you used a lot: …, …, ….",
    "Feeling words you used for the first time: ….",
    "Feeling words you used for the first time: …, ….",
    "Feeling words you used for the first time: …, …, ….",
    "Something you learned: “…”.",
    "Something you learned: “…”, when “…”.",
    "Something you learned: “…”, instead of “…”.",
    "Something you learned: “…”, when “…”, instead of “…”.",
];

/// Words that are in no frame, so that a quote is only found where it stands.
const TEXT: &str = "[qxzäß ]{1,3}( [qxzäß”’]{1,4}){0,40}[.?!]?( [qxzé\n]{1,6}){0,20}";

fn any_event() -> impl Strategy<Value = Event> {
    let feelings = proptest::collection::vec(proptest::sample::select(Feeling::ALL), 0..3);
    prop_oneof![
        4 => (TEXT, feelings, 1_u32..31, 3_u32..6).prop_map(|(text, feelings, day, month)| {
            let day = Day::new(2026, month, day).expect("a date");
            Event::Entry(Entry { feelings, text, ..Entry::blank(day, Mode::Free) })
        }),
        1 => (TEXT, TEXT, TEXT).prop_map(|(then, when, instead)| {
            sheet("lesson", &[("then", then.as_str()), ("when", &when), ("instead", &instead)])
        }),
        1 => TEXT.prop_map(|text| sheet("clearer", &[("clearer", &text)])),
        1 => proptest::collection::vec(TEXT, 1..4).prop_map(|list| keep(&list.iter().map(String::as_str).collect::<Vec<_>>())),
        1 => Just(Event::Urge(Urge::of_minutes(15))),
        1 => Just(Event::Plan(Plan::usual(day("2026-04-20")))),
    ]
}

proptest! {
    #[test]
    fn every_line_is_a_fixed_sentence_around_words_and_counts_of_its_records(
        events in proptest::collection::vec((any_event(), proptest::sample::select(&["2026-03-09", "2026-04-09", "2026-04-21"][..])), 0..14),
    ) {
        let journal = journal(events.into_iter().map(|(event, date)| (date, event)).collect());
        for line in letter(&journal, APRIL, may()) {
            let frame = frame(&line.said);
            prop_assert!(FRAMES.contains(&frame.as_str()), "{}", frame);
            let records: Vec<&Record> = line.records.iter().filter_map(|id| journal.record(*id)).collect();
            prop_assert!(!records.is_empty() && records.len() == line.records.len(), "{:?}", line);
            let own: Vec<String> = records.iter().flat_map(|record| own_words(record)).collect();
            for (date, quote) in quotes(&line.said) {
                prop_assert!(own.iter().any(|text| text.contains(quote)), "{} is nobody’s", quote);
                let is_of_that_day = |record: &Record| record.event.as_entry().is_some_and(|page| Some(page.day) == date);
                prop_assert!(date.is_none() || records.iter().any(|record| is_of_that_day(record)));
            }
            if let Said::RodeOut(count) = line.said {
                prop_assert_eq!(count, records.len());
            }
        }
    }
}

#[test]
fn where_else_it_showed_is_in_the_letter_of_the_month_s28() {
    let week = |date: &'static str, words: &str| (date, sheet("week", &[("elsewhere", words)]));
    let journal = journal(vec![
        week("2026-04-05", "At work I asked before I decided."),
        week("2026-04-19", "Slept through two nights in a row."),
        week("2026-03-29", "This was in the month before it."),
    ]);
    let letter = letter(&journal, APRIL, may());
    let found = letter.iter().find(|line| matches!(line.said, Said::Elsewhere(_))).expect("a line");
    assert_eq!(found.records, [id(0), id(1)]);
    let said = sentence(&found.said, may().day);
    assert!(said.contains("At work I asked before I decided.") && said.contains("Slept through two nights"), "{said}");
}
