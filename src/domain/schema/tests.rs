//! The stored form: what is written, what comes back, and what is left alone.

use super::*;
use crate::domain::Choice;
use crate::domain::about::{About, Hope, HowEnded, Shape};
use crate::domain::entry::{After, Entry, Mode, Sleep};
use crate::domain::event::Hoped;
use crate::domain::feeling::Feeling;
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Gate, RedLine};
use crate::domain::plan::{Counts, EndView, HardDay, IfThen, Plan};
use crate::domain::rumination::{Rule, SwitchedOff};
use crate::domain::scale::Scale;
use crate::domain::settings::{Settings, Tab, Theme, Wait};
use crate::domain::sheet::{Answer, Answers};
use crate::domain::slip::{Slip, State, What};
use crate::domain::space_day::{Mark, SpaceDay};
use crate::domain::urge::Urge;
use crate::domain::{Command, Day, Journal, Stamp, Time, Turn};
use proptest::prelude::*;

const ID: &str = "0123456789ab";

fn id() -> Id {
    Id::parse(ID).expect("an id")
}

fn at() -> Stamp {
    Stamp::parse("2026-06-10T20:30:00-07:00").expect("a stamp")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

/// Every kind of event with every field filled.
fn full_events() -> Vec<Event> {
    vec![
        Event::About(About {
            nickname: "R".into(),
            own_name: "Mara".into(),
            how_ended: Some(HowEnded::Faded),
            when_ended: Some(day("2026-02-01")),
            shape: vec![Shape::Children, Shape::Pet],
            values: vec!["kind".into(), "own word".into()],
            people: vec!["Ana".into()],
            arrived: true,
            ..About::default()
        }),
        Event::Entry(Entry {
            mode: Mode::Unsent,
            feelings: vec![Feeling::ALL[59], Feeling::ALL[0]],
            intensity: Scale::new(0),
            sleep: Some(Sleep::Ok),
            text: "a\n\n\u{202e}b \u{0}\u{7f}é👩‍👩‍👧 \"\\".into(),
            after: Some(After::Circles),
            closed_until: Some(day("1660-01-08")),
            ..Entry::blank(day("1660-01-01"), Mode::Free)
        }),
        Event::Hope(Hoped { hope: Some(Hope::LetGo), ..Hoped::default() }),
        Event::Plan(Plan {
            why: "so I sleep".into(),
            counts: vec![Counts::Calls],
            channel: "email".into(),
            if_then: vec![IfThen { when: "a song".into(), then: "let it play".into() }],
            hard_days: vec![HardDay { day: day("2026-12-24"), label: "Christmas Eve".into() }],
            instead: vec!["walk".into()],
            end_view: Some(EndView::AskThen),
            ..Plan::usual(day("2026-03-16"))
        }),
        Event::Settings(Settings {
            theme: Some(Theme::Night),
            night_hours: true,
            turn: Turn::new(0).expect("midnight"),
            region: crate::domain::help::Region::from_slug("uk"),
            emergency: "112".into(),
            spelling: true,
            tab: Some(Tab::Recipes),
            way_out: "https://example.org/weather".into(),
            copied: Some(at()),
            copy_later: Some(day("2026-06-17")),
            guard_off: SwitchedOff::default().with(Rule::Whys, true),
            lock_idle: Some(Wait::Hour),
            lock_hidden: Some(Wait::Now),
            guard_later: Some(day("2026-06-18")),
            ..Settings::default()
        }),
        Event::Moment(Moment {
            gate: Some(Gate::Ready),
            line: Some(RedLine::Order),
            note: "because".into(),
            until: Some(day("2026-09-01")),
            ..Moment::of(Happened::GoneOn)
        }),
        Event::Sheet(Answers {
            sheet: "lesson".into(),
            given: [
                ("when".to_owned(), Answer::Text("it gets loud".into())),
                ("tags".to_owned(), Answer::Many(vec!["any".into(), "me".into()])),
                ("times".to_owned(), Answer::Number(3)),
            ]
            .into_iter()
            .collect(),
            ..Answers::default()
        }),
        Event::Slip(Slip {
            what: Some(What::Else),
            state: vec![State::Tired],
            learn: "phone in the kitchen".into(),
            ..Slip::blank(day("2026-04-04"), Time::new(1, 40, 0).expect("a time"))
        }),
        Event::SpaceDay(SpaceDay {
            mark: Some(Mark::ByChance),
            urges: 2,
            helped: "a walk".into(),
            ..SpaceDay::blank(day("2026-04-09"))
        }),
        Event::Urge(Urge {
            strength: Scale::new(9),
            strength_after: Scale::new(3),
            ended: Some(at()),
            screen: "letter".into(),
            feelings: vec![Feeling::ALL[3]],
            answers: Answers {
                given: [("need".to_owned(), Answer::Text("rest".into()))].into_iter().collect(),
                ..Answers::default()
            },
            ..Urge::of_minutes(15)
        }),
    ]
}

#[test]
fn every_kind_reads_back_as_it_was_written() {
    for event in full_events() {
        let record = Record { rev: 7, gone: Some(at()), ..Record::new(id(), at(), event) };
        assert_eq!(read(id(), &write(&record)), Ok(record));
    }
}

#[test]
fn the_stored_form_of_version_one_stays_as_it_is() {
    let stored: Vec<String> = full_events().into_iter().map(|event| write(&Record::new(id(), at(), event))).collect();
    insta::assert_snapshot!(stored.join("\n"));
}

#[test]
fn what_a_newer_version_added_survives_an_edit() {
    let text = r#"{"v":1,"kind":"entry","rev":3,"made":"2026-06-10T20:30:00-07:00","weather":"rain",
        "data":{"day":"2026-06-10","text":"old","mood":7,"sleep":"like a log","feelings":["low","wistful"],"intensity":99,"mode":"dream"}}"#;
    let mut record = read(id(), text).expect("readable");
    let Event::Entry(entry) = &mut record.event else { panic!("an entry") };
    assert_eq!((entry.sleep, entry.intensity, entry.feelings.len(), entry.mode), (None, None, 1, Mode::Free));
    entry.text = "new".into();
    let value: Value = serde_json::from_str(&write(&record)).expect("JSON");
    assert_eq!(value["weather"], "rain");
    assert_eq!(value["data"]["text"], "new");
    assert_eq!(value["data"]["mood"], 7);
    assert_eq!(value["data"]["sleep"], "like a log");
    assert_eq!(value["data"]["intensity"], 99);
    assert_eq!(value["data"]["mode"], "dream");
    assert_eq!(value["data"]["feelings"], serde_json::json!(["low", "wistful"]));
}

#[test]
fn an_answer_given_here_replaces_one_that_was_not_understood() {
    let text =
        r#"{"v":1,"kind":"entry","made":"2026-06-10T20:30:00-07:00","data":{"day":"2026-06-10","sleep":"like a log"}}"#;
    let mut record = read(id(), text).expect("readable");
    let Event::Entry(entry) = &mut record.event else { panic!("an entry") };
    entry.sleep = Some(Sleep::Good);
    assert!(write(&record).contains(r#""sleep":"good""#));
}

#[test]
fn a_kind_from_a_newer_version_is_kept_whole() {
    let text = r#"{"changed":"2026-06-10T20:30:00-07:00","data":[1,{"a":null}],"kind":"dream","made":"2026-06-10T20:30:00-07:00","rev":0,"v":1}"#;
    let record = read(id(), text).expect("readable");
    assert!(matches!(record.event, Event::Newer(_)));
    assert_eq!(write(&record), text);
}

#[test]
fn a_number_that_only_another_version_knows_stays_the_digits_that_it_was() {
    // Read as a fraction it would be another one each time it is written, and no copy would hold it.
    let text = r#"{"changed":"2026-06-10T20:30:00-07:00","data":{"a":1.111111111e+54,"b":1e+999},"kind":"dream","made":"2026-06-10T20:30:00-07:00","rev":0,"v":1}"#;
    assert_eq!(write(&read(id(), text).expect("readable")), text);
}

#[test]
fn a_record_that_claims_to_have_been_changed_for_ever_can_still_be_changed() {
    for rev in ["4294967295", "18446744073709551615"] {
        let text = format!(
            r#"{{"v":1,"kind":"hope","rev":{rev},"made":"2026-06-10T20:30:00-07:00","data":{{"hope":"let_go"}}}}"#
        );
        let record = read(id(), &text).expect("readable");
        let mut journal = Journal::of([record.clone()]);
        for command in [Command::Remove { id: id() }, Command::PutBack { id: id() }] {
            let change = journal.apply(command, at()).expect("it is there");
            assert!(change.keep[0].rev > record.rev);
            journal.absorb(change);
        }
    }
}

#[test]
fn brackets_lie_inside_each_other_as_deep_as_a_copy_can_hold_and_no_deeper() {
    let deep = |lists: usize| {
        let (open, close) = ("[".repeat(lists), "]".repeat(lists));
        format!(r#"{{"v":1,"kind":"dream","made":"2026-06-10T20:30:00-07:00","data":{open}{close}}}"#)
    };
    let record = read(id(), &deep(DEEPEST - 1)).expect("readable");
    assert_eq!(backup::read_line(&backup::record(&record)), Ok(backup::Line::Record(Box::new(record))));
    assert_eq!(read(id(), &deep(DEEPEST)), Err(Unreadable::NotARecord));
    let line = |lists: usize| format!(r#"{{"key":"a","raw":"b","more":{}{}}}"#, "[".repeat(lists), "]".repeat(lists));
    assert!(backup::read_line(&line(DEEPEST)).is_ok());
    assert_eq!(backup::read_line(&line(DEEPEST + 1)), Err(Unreadable::NotARecord));
}

#[test]
fn what_is_no_record_says_why() {
    let made = r#""made":"2026-06-10T20:30:00-07:00""#;
    let cases = [
        (String::new(), Unreadable::NotARecord),
        ("hello".into(), Unreadable::NotARecord),
        ("[1]".into(), Unreadable::NotARecord),
        ("{}".into(), Unreadable::NotARecord),
        ("[".repeat(100_000), Unreadable::NotARecord),
        (format!(r#"{{"v":2,"kind":"entry",{made},"data":{{}}}}"#), Unreadable::Newer),
        (format!(r#"{{"v":1,"kind":"entry",{made},"data":{{}}}}"#), Unreadable::Incomplete),
        (format!(r#"{{"v":1,"kind":"entry",{made},"data":7}}"#), Unreadable::Incomplete),
        (r#"{"v":1,"kind":"hope","made":"yesterday","data":{}}"#.into(), Unreadable::Incomplete),
    ];
    for (text, why) in cases {
        assert_eq!(read(id(), &text), Err(why), "{}", text.get(..60).unwrap_or(&text));
    }
}

proptest! {
    #[test]
    fn any_text_comes_back_letter_for_letter(text in any::<String>(), helped in any::<String>()) {
        let entry = Event::Entry(Entry { text, ..Entry::blank(day("2026-06-10"), Mode::Free) });
        let card = Event::SpaceDay(SpaceDay { helped, ..SpaceDay::blank(day("2026-06-10")) });
        for event in [entry, card] {
            let record = Record::new(id(), at(), event);
            prop_assert_eq!(read(id(), &write(&record)), Ok(record));
        }
    }

    #[test]
    fn reading_never_panics(text in any::<String>()) {
        let _ = read(id(), &text);
    }
}

#[test]
fn answers_of_a_newer_version_stay_on_their_sheet() {
    let text = |given: &str| {
        format!(
            r#"{{"data":{{"given":{given},"sheet":"of tomorrow"}},"kind":"sheet","made":"2026-06-10T20:30:00-07:00","rev":0,"v":1}}"#
        )
    };
    for given in [r#"{"a":"words","b":{"deep":[1]},"c":-4,"d":["x",1]}"#, r#""not an object""#, "{}"] {
        let record = read(id(), &text(given)).expect("a record");
        let again: Value = serde_json::from_str(&write(&record)).expect("JSON");
        assert_eq!(again["data"]["given"], serde_json::from_str::<Value>(given).expect("JSON"), "{given}");
        assert!(record.event.validate(at()).is_ok() || given == "{}", "{given}");
    }
}

#[test]
fn a_pause_and_a_page_of_an_earlier_version_open_as_they_were() {
    let of = |kind: &str, data: &str| {
        format!(
            r#"{{"changed":"2026-06-10T20:30:00-07:00","data":{data},"kind":"{kind}","made":"2026-06-10T20:30:00-07:00","rev":0,"v":1}}"#
        )
    };
    let pause = of("urge", r#"{"ended":"2026-06-10T20:30:00-07:00","minutes":15,"strength":9,"strength_after":3}"#);
    let page = of("entry", r#"{"day":"2026-06-10","mode":"unsent","text":"kept"}"#);
    for text in [pause, page] {
        assert_eq!(write(&read(id(), &text).expect("readable")), text, "and nothing is added to it");
    }
    // What a newer version asks in a pause stays there.
    let newer = of("urge", r#"{"given":{"heart":{"rate":90},"need":"rest"},"minutes":15,"screen":"of tomorrow"}"#);
    assert_eq!(write(&read(id(), &newer).expect("readable")), newer);
}
