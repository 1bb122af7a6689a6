//! What the path promises: it is the same for the same records, it opens a way out from everywhere, and it
//! closes nothing but help with contact.

use super::*;
use crate::domain::about::{About, Hope};
use crate::domain::entry::{Entry, Mode};
use crate::domain::event::Hoped;
use crate::domain::moment::{Happened, Moment};
use crate::domain::plan::Plan;
use crate::domain::scale::Scale;
use crate::domain::settings::Settings;
use crate::domain::sheet::{Answer, Answers, Kind, Sheet};
use crate::domain::slip::{Reply, Slip, What};
use crate::domain::space_day::{Mark, SpaceDay};
use crate::domain::urge::Urge;
use crate::domain::{Choice, Day, Event, Id, Record, Time};
use proptest::prelude::*;

const START: &str = "2026-03-01T12:00:00+01:00";

fn day(n: i64) -> Day {
    Day::parse("2026-03-01").expect("a date").plus(n)
}

/// Noon on the `n`th day.
fn noon(n: i64) -> Stamp {
    Stamp::new(day(n), Time::new(12, 0, 0).expect("noon"), 60)
}

fn record(n: u64, made: Stamp, event: Event) -> Record {
    Record::new(Id::from_random(n.to_be_bytes()), made, event)
}

fn journal(events: &[(i64, Event)]) -> Journal {
    Journal::of(events.iter().zip(0..).map(|((on, event), n)| record(n, noon(*on), event.clone())))
}

pub(super) fn path(events: &[(i64, Event)], on: i64) -> Path {
    Path::of(&journal(events), noon(on))
}

pub(super) fn plan() -> Event {
    Event::Plan(Plan { length: 30, ..Plan::usual(day(0)) })
}

pub(super) fn moment(happened: Happened) -> Event {
    Event::Moment(Moment::of(happened))
}

pub(super) fn past(gate: Gate) -> Event {
    Event::Moment(Moment::past(gate, "because"))
}

pub(super) fn slip(what: What, on: i64, reply: Option<Reply>) -> (i64, Event) {
    let noon = Time::new(12, 0, 0).expect("noon");
    (on, Event::Slip(Slip { what: Some(what), reply, ..Slip::blank(day(on), noon) }))
}

pub(super) fn sheet(slug: &str, field: &str, text: &str) -> Event {
    let mut answers = Answers::blank(Sheet::named(slug).expect("a sheet"));
    answers.set(field, Some(Answer::Text(text.into())));
    Event::Sheet(answers)
}

/// On the way to the message, with every gate gone through by hand.
pub(super) fn until_open() -> Vec<(i64, Event)> {
    vec![
        (0, plan()),
        (1, past(Gate::Understand)),
        (2, past(Gate::Grow)),
        (3, past(Gate::Ready)),
        (4, past(Gate::Write)),
        (5, moment(Happened::Cooling)),
        (6, past(Gate::Cooled)),
    ]
}

pub(super) fn with(mut events: Vec<(i64, Event)>, more: &[(i64, Event)]) -> Vec<(i64, Event)> {
    events.extend_from_slice(more);
    events
}

#[test]
fn an_empty_journal_is_an_arrival_and_a_plan_is_space() {
    assert_eq!(path(&[], 0).state, State::Arrive);
    assert_eq!(path(&[(0, plan())], 1).state, State::Space);
    assert!(Stamp::parse(START).is_some());
}

#[test]
fn seven_days_of_space_open_understanding_and_a_lesson_opens_growing() {
    assert_eq!(path(&[(0, plan())], 6).state, State::Space);
    assert_eq!(path(&[(0, plan())], 7).state, State::Reflect);
    let lesson = sheet("lesson", "then", "say it early");
    assert_eq!(path(&[(0, plan()), (2, lesson)], 7).state, State::Grow);
}

#[test]
fn each_line_of_a_gate_names_the_records_behind_it() {
    let events =
        [(0, plan()), (3, sheet("trust", "my_part", "I kept it from you")), (4, sheet("neglect", "heard", "x"))];
    let lines = path(&events, 9).gate(Gate::Ready);
    let own = lines.iter().find(|line| line.need == Need::OwnPart).expect("a line");
    assert_eq!((own.is_done, own.count, own.records.len()), (false, 1, 1));
    let weeks = lines.iter().find(|line| line.need == Need::ThreeWeeks).expect("a line");
    assert_eq!((weeks.is_done, weeks.count, weeks.records.len()), (false, 9, 1));
}

#[test]
fn days_are_counted_from_the_first_plan_and_since_the_last_contact_and_these_are_the_records_named() {
    let again = Event::Plan(Plan { length: 30, ..Plan::usual(day(20)) });
    let card = Event::SpaceDay(SpaceDay { mark: Some(Mark::ReachedOut), ..SpaceDay::blank(day(9)) });
    let events = [(0, plan()), slip(What::Message, 4, None), (9, card), (20, again)];
    let journal = journal(&events);
    let lines = Path::of(&journal, noon(25)).gate(Gate::Ready);
    let line = |need| lines.iter().find(|line| line.need == need).map(|line| (line.count, line.records.clone()));
    let named = |event: fn(&Event) -> bool| journal.records().filter(move |record| event(&record.event));
    let first = named(|event| matches!(event, Event::Plan(plan) if plan.start == day(0))).map(|record| record.id);
    assert_eq!(line(Need::ThreeWeeks), Some((25, first.collect())));
    let card = named(|event| matches!(event, Event::SpaceDay(_))).map(|record| record.id);
    assert_eq!(line(Need::TwoQuietWeeks), Some((16, card.collect())));
}

#[test]
fn going_on_anyway_is_always_possible_and_going_back_is_free() {
    assert_eq!(path(&until_open(), 7).state, State::Open);
    let back = with(until_open(), &[(7, moment(Happened::BackToSpace))]);
    // It stays there although the gates behind it are open.
    assert_eq!(path(&back, 30).state, State::Space);
    assert_eq!(path(&with(back, &[(31, past(Gate::Understand))]), 31).state, State::Reflect);
}

#[test]
fn after_the_one_message_there_is_no_second_and_silence_ends_in_weighing() {
    let sent = with(until_open(), &[(7, moment(Happened::Sent))]);
    assert_eq!(path(&sent, 8).state, State::Waiting);
    let silent = with(sent, &[(10, moment(Happened::NoReply))]);
    assert_eq!(path(&silent, 39).state, State::Quiet);
    assert!(!path(&silent, 39).is_open(Help::Contact));
    assert_eq!(path(&silent, 40).state, State::Decide);
    let not_now = with(until_open(), &[(7, moment(Happened::Sent)), (8, moment(Happened::NotNow))]);
    assert_eq!((path(&not_now, 67).state, path(&not_now, 68).state), (State::Quiet, State::Decide));
}

#[test]
fn when_they_write_first_it_is_talking_and_nobody_is_pulled_back_from_letting_go() {
    assert_eq!(path(&[(0, plan()), (3, moment(Happened::TheyWrote))], 3).state, State::Talking);
    for put_down in [Happened::LetGo, Happened::TheyHaveSomeone, Happened::Break] {
        let events = [(0, plan()), (2, moment(put_down)), (3, moment(Happened::TheyWrote))];
        assert_ne!(path(&events, 3).state, State::Talking, "{put_down:?}");
    }
}

#[test]
fn letting_go_is_picked_up_at_understanding_and_a_break_ends_where_it_began() {
    let let_go = with(until_open(), &[(7, moment(Happened::LetGo)), (9, moment(Happened::PickUp))]);
    assert_eq!(path(&let_go[..8], 8).state, State::LetGo);
    assert_eq!(path(&let_go, 9).state, State::Reflect);
    let rest = with(until_open(), &[(7, moment(Happened::Break)), (9, moment(Happened::BackFromBreak))]);
    assert_eq!((path(&rest[..8], 8).state, path(&rest, 9).state), (State::Break, State::Open));
}

#[test]
fn somebody_new_closes_contact_until_sixty_days_after_that_ended() {
    let events = [(0, plan()), (10, moment(Happened::TheyHaveSomeone)), (40, moment(Happened::TheyAreSingle))];
    for (on, state, is_open) in [(39, State::MovedOn, false), (99, State::MovedOn, false), (100, State::Reflect, true)]
    {
        let path = path(&events, on);
        assert_eq!((path.state, path.is_open(Help::Contact)), (state, is_open), "day {on}");
    }
}

#[test]
fn three_contacts_in_a_week_close_contact_for_thirty_days_and_looking_never_does() {
    let three = [(0, plan()), slip(What::Message, 10, None), slip(What::Call, 12, None), slip(What::Message, 16, None)];
    let path_on = |on| path(&three, on);
    assert_eq!(path_on(16).drawn.first().map(|drawn| (drawn.line, drawn.records.len())), Some((RedLine::Pursuit, 3)));
    assert!(path_on(45).overlays.contains(&Overlay::Safety));
    assert!(path_on(46).drawn.is_empty());
    let looks =
        [(0, plan()), slip(What::Looked, 10, None), slip(What::Looked, 11, None), slip(What::OldChats, 12, None)];
    assert!(path(&looks, 12).drawn.is_empty());
    let week_apart =
        [(0, plan()), slip(What::Message, 3, None), slip(What::Message, 10, None), slip(What::Message, 17, None)];
    assert!(path(&week_apart, 17).drawn.is_empty());
}

#[test]
fn an_answer_of_theirs_in_between_ends_the_counting() {
    let events = [
        (0, plan()),
        slip(What::Message, 10, None),
        slip(What::Message, 11, None),
        (12, moment(Happened::TheyWrote)),
        slip(What::Message, 13, None),
    ];
    assert!(path(&events, 13).drawn.is_empty());
}

#[test]
fn any_contact_after_a_stop_is_pursuit_and_so_is_going_there_twice() {
    let stop = [(0, plan()), slip(What::Message, 3, Some(Reply::AskedToStop)), slip(What::Message, 9, None)];
    let lines: Vec<_> = path(&stop, 9).drawn.iter().map(|drawn| drawn.line).collect();
    assert_eq!(lines, [RedLine::AskedForNone, RedLine::Pursuit]);
    let went = [(0, plan()), slip(What::Went, 3, None), slip(What::Went, 30, None)];
    assert_eq!(path(&went, 30).drawn.first().map(|drawn| drawn.line), Some(RedLine::Pursuit));
}

#[test]
fn a_line_is_lifted_as_the_brief_says() {
    let draw = |line| Event::Moment(Moment::drawing(line));
    let lift = |line| Event::Moment(Moment::lifting(line, "it changed"));
    let stands = |events: &[(i64, Event)], on| !path(events, on).drawn.is_empty();
    // Fear needs a person, not an app.
    assert!(stands(&[(0, draw(RedLine::Fear)), (1, lift(RedLine::Fear))], 400));
    assert!(!stands(&[(0, draw(RedLine::Order)), (1, lift(RedLine::Order))], 1));
    // Those that are about today lift a day later.
    let blocked = [(0, draw(RedLine::Blocked)), (1, lift(RedLine::Blocked))];
    assert_eq!((stands(&blocked, 1), stands(&blocked, 2)), (true, false));
    let crisis = [(0, draw(RedLine::Crisis)), (1, moment(Happened::SafeForNow))];
    assert_eq!((stands(&crisis, 1), stands(&crisis, 2)), (true, false));
    assert!(path(&crisis, 1).overlays.contains(&Overlay::Crisis));
    // Saying it again makes nobody wait anew, and a line that is drawn anew waits for a word of its own.
    let twice = [(0, draw(RedLine::Blocked)), (1, lift(RedLine::Blocked)), (2, lift(RedLine::Blocked))];
    assert!(!stands(&twice, 2));
    let anew = [(0, draw(RedLine::Blocked)), (1, lift(RedLine::Blocked)), (3, draw(RedLine::Blocked))];
    assert!(stands(&anew, 5));
}

#[test]
fn a_small_thing_counts_after_two_weeks_and_four_notes_and_names_its_own_records() {
    let action = |on: i64, name: &str| (on, sheet("action", "action", name));
    let log = |on: i64, name: &str| (on, sheet("action_log", "action", name));
    let line = |events: &[(i64, Event)]| {
        let lines = path(events, 40).gate(Gate::Ready);
        let found = lines.into_iter().find(|line| line.need == Need::Growth).expect("the line is there");
        (found.is_done, found.count, found.records.len())
    };
    let swim = vec![action(1, "swim"), log(2, "swim"), log(5, "swim"), log(9, "swim")];
    assert_eq!(line(&swim[..1]), (false, 0, 0));
    assert_eq!(line(&swim), (false, 3, 4));
    assert_eq!(line(&with(swim.clone(), &[log(14, "swim")])), (false, 4, 5));
    assert_eq!(line(&with(swim.clone(), &[log(15, "swim")])), (true, 4, 5));
    // Notes on something else add nothing, and one that is done goes before one with more notes.
    let read: Vec<_> = [2, 3, 4, 5, 6, 7].map(|on| log(on, "read")).to_vec();
    assert_eq!(line(&with(swim.clone(), &read)), (false, 3, 4));
    let both = with(swim, &[log(15, "swim"), action(1, "read")]);
    assert_eq!(line(&with(both, &read)), (true, 4, 5));
}

/// Any sheet with any of its questions answered, each by something that it offers.
fn any_sheet() -> impl Strategy<Value = Event> {
    let sheets = proptest::sample::select(crate::domain::copy::sheets::ALL);
    (sheets, proptest::collection::vec((any::<proptest::sample::Index>(), any::<proptest::sample::Index>()), 0..9))
        .prop_map(|(sheet, picks)| {
            let mut answers = Answers::blank(sheet);
            let fields: Vec<_> = sheet.fields().collect();
            for (field, answer) in picks {
                let field = fields[field.index(fields.len())];
                let words = || format!("words {}", answer.index(9));
                let given = match field.kind {
                    Kind::One(offered) => Answer::Text(answer.get(offered).0.to_owned()),
                    Kind::Any(offered) => Answer::Many(vec![answer.get(offered).0.to_owned()]),
                    Kind::Strength => Answer::Number(u16::try_from(answer.index(11)).expect("small")),
                    Kind::Count => Answer::Number(u16::try_from(answer.index(30)).expect("small")),
                    Kind::Day => Answer::Text(day(i64::try_from(answer.index(220)).expect("small")).to_string()),
                    Kind::List(_) => Answer::Many(vec![words()]),
                    Kind::Line | Kind::Lines => Answer::Text(words()),
                };
                answers.set(field.slug, Some(given));
            }
            Event::Sheet(answers)
        })
}

fn any_event() -> impl Strategy<Value = (i64, Event)> {
    let happened = proptest::sample::select(Happened::ALL);
    let line = proptest::sample::select(RedLine::ALL);
    let gate = proptest::sample::select(Gate::ALL);
    let what = proptest::sample::select(What::ALL);
    let event = prop_oneof![
        4 => happened.prop_map(moment),
        2 => gate.prop_map(past),
        1 => line.clone().prop_map(|line| Event::Moment(Moment::drawing(line))),
        1 => line.prop_map(|line| Event::Moment(Moment::lifting(line, ""))),
        1 => Just(plan()),
        1 => Just(sheet("lesson", "then", "x")),
        1 => Just(sheet("healthy", "can_name", "true")),
        6 => any_sheet(),
        1 => (0_i64..200, 0_u8..=10).prop_map(|(on, strength)| {
            Event::Entry(Entry { intensity: Scale::new(strength), ..Entry::blank(day(on), Mode::Free) })
        }),
        1 => proptest::sample::select(Hope::ALL).prop_map(|hope| Event::Hope(Hoped { hope: Some(hope), ..Hoped::default() })),
        1 => any::<bool>().prop_map(|arrived| Event::About(About { arrived, ..About::default() })),
        1 => Just(Event::Settings(Settings::default())),
        1 => (0_u8..=10).prop_map(|strength| Event::Urge(Urge { strength: Scale::new(strength), ..Urge::of_minutes(15) })),
        1 => (0_i64..200).prop_map(|on| Event::SpaceDay(SpaceDay { mark: Some(Mark::ReachedOut), ..SpaceDay::blank(day(on)) })),
    ];
    prop_oneof![
        5 => (0_i64..200, event),
        2 => (0_i64..200, what, any::<bool>()).prop_map(|(on, what, stop)| slip(what, on, stop.then_some(Reply::AskedToStop))),
    ]
}

/// The day on which reaching out again and again was last noticed, straight from the rule: contacts by day,
/// with whether one was going there and whether they asked for it to stop; and the days they wrote.
fn last_pursuit(contacts: &[(i64, bool, bool)], answers: &[i64]) -> Option<i64> {
    let stop = contacts.iter().filter(|contact| contact.2).map(|contact| contact.0).min();
    let is_one = |(n, last): (usize, &(i64, bool, bool))| {
        let counts = |each: &&(i64, bool, bool), days: i64| {
            last.0 - each.0 < days && !answers.iter().any(|day| *day > each.0 && *day <= last.0)
        };
        let close = contacts[..=n].iter().filter(|each| counts(each, 7)).count();
        let went = contacts[..=n].iter().filter(|each| each.1 && counts(each, 30)).count();
        (close >= 3 || (last.1 && went >= 2) || stop.is_some_and(|stop| last.0 > stop)).then_some(last.0)
    };
    contacts.iter().enumerate().filter_map(is_one).max()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn reaching_out_again_and_again_is_noticed_as_the_rule_says_and_for_thirty_days(
        contacts in proptest::collection::vec((0_i64..60, any::<bool>(), proptest::bool::weighted(0.1)), 0..12),
        answers in proptest::collection::vec(0_i64..60, 0..3),
        on in 60_i64..90,
    ) {
        let contacts: Vec<_> = crate::domain::order::by_key(contacts, |contact| contact.0);
        let mut events: Vec<_> = contacts.iter().map(|(on, went, stop)| {
            slip(if *went { What::Went } else { What::Message }, *on, stop.then_some(Reply::AskedToStop))
        }).collect();
        events.extend(answers.iter().map(|on| (*on, moment(Happened::TheyWrote))));
        let drawn = path(&events, on).drawn.into_iter().find(|drawn| drawn.line == RedLine::Pursuit);
        let expected = last_pursuit(&contacts, &answers).map(|last| last + 30).filter(|until| on < *until);
        prop_assert_eq!(drawn.and_then(|drawn| drawn.until), expected.map(day));
    }

    #[test]
    fn whatever_happened_the_way_out_is_open_and_only_contact_is_ever_closed(
        events in proptest::collection::vec(any_event(), 0..24),
        on in 0_i64..400,
    ) {
        let path = path(&events, on);
        for help in Help::ALL.into_iter().filter(|help| *help != Help::Contact) {
            prop_assert!(path.is_open(help), "{help:?} in {:?}", path.state);
        }
        if !path.drawn.is_empty() {
            prop_assert!(!path.is_open(Help::Contact));
        }
        for gate in Gate::ALL {
            prop_assert!(!path.gate(*gate).is_empty());
        }
        let next = with(events, &[(on, moment(Happened::LetGo))]);
        let after = self::path(&next.iter().filter(|(day, _)| *day <= on).cloned().collect::<Vec<_>>(), on);
        prop_assert_eq!(after.state, State::LetGo);
    }

    #[test]
    fn the_same_records_are_the_same_path_in_whichever_order_they_came(
        events in proptest::collection::vec(any_event(), 0..16),
        cut in 0_usize..16,
    ) {
        let records: Vec<Record> =
            events.iter().zip(0..).map(|((on, event), n)| record(n, noon(*on), event.clone())).collect();
        let (here, there) = records.split_at(cut.min(records.len()));
        let one = Journal::of(here.iter().chain(there).cloned());
        let other = Journal::of(there.iter().chain(here).chain(here).cloned());
        prop_assert_eq!(Path::of(&one, noon(250)), Path::of(&other, noon(250)));
    }

    #[test]
    fn a_slip_never_takes_a_day_of_space_that_was_kept(
        slips in proptest::collection::vec((0_i64..60, proptest::sample::select(What::ALL)), 0..8),
        on in 60_i64..80,
    ) {
        let mut events = vec![(0, plan())];
        let before = path(&events, on).facts.space.kept;
        events.extend(slips.iter().map(|(on, what)| slip(*what, *on, None)));
        let days: std::collections::BTreeSet<i64> =
            slips.iter().filter(|(_, what)| what.is_contact()).map(|(on, _)| *on).collect();
        let after = path(&events, on).facts.space.kept;
        // A slip takes its own day and no other.
        prop_assert_eq!(after, before - i64::try_from(days.len()).expect("few"));
    }
}
