//! Each rule in both directions, at its edges, and switched off.

use super::*;
use crate::domain::scale::Scale;
use crate::domain::settings::Settings;
use crate::domain::{Event, Record};
use proptest::prelude::*;

/// The evening on which the guard looks.
fn now() -> Stamp {
    at(0, "21:00")
}

fn at(days_ago: i64, time: &str) -> Stamp {
    let day = Day::parse("2026-11-23").expect("a date").plus(-days_ago);
    Stamp::parse(&format!("{day}T{time}:00+01:00")).expect("a stamp")
}

fn blank(days_ago: i64) -> Entry {
    Entry::blank(at(days_ago, "12:00").day, Mode::Free)
}

fn after(days_ago: i64, after: After) -> Record {
    kept(at(days_ago, "12:00"), Entry { after: Some(after), ..blank(days_ago) })
}

fn strong(days_ago: i64, strength: u8) -> Record {
    kept(at(days_ago, "12:00"), Entry { intensity: Scale::new(strength), ..blank(days_ago) })
}

fn text(days_ago: i64, text: &str) -> Record {
    kept(at(days_ago, "12:00"), Entry { text: text.into(), ..blank(days_ago) })
}

fn kept(made: Stamp, page: Entry) -> Record {
    Record::new(id(0), made, Event::Entry(page))
}

fn id(n: usize) -> Id {
    Id::from_random((n as u64).to_be_bytes())
}

/// A journal of these records, named 1, 2, 3 and so on.
fn journal(records: Vec<Record>) -> Journal {
    Journal::of(records.into_iter().zip(1..).map(|(record, n)| Record { id: id(n), ..record }))
}

fn seen(records: Vec<Record>, draft: &str) -> Vec<Seen> {
    look(&journal(records), Draft { id: None, text: draft }, now(), SwitchedOff::default())
}

#[test]
fn two_heavy_pages_in_a_row_are_seen_and_named() {
    for heavy in [After::Heavier, After::Circles] {
        let found = seen(vec![after(3, After::Lighter), after(2, After::Heavier), after(0, heavy)], "");
        assert_eq!(found, [Seen::Heavier { pages: vec![id(3), id(2)] }]);
    }
}

#[test]
fn a_lighter_page_ends_the_row_and_an_unanswered_one_does_not() {
    let between = |page: Record| seen(vec![after(2, After::Heavier), page, after(0, After::Circles)], "");
    assert_eq!(between(after(1, After::Lighter)), []);
    assert_eq!(between(after(1, After::Same)), []);
    assert_eq!(between(text(1, "Rain.")), [Seen::Heavier { pages: vec![id(3), id(1)] }]);
    assert_eq!(seen(vec![after(0, After::Heavier)], ""), []);
}

#[test]
fn heavy_pages_of_another_week_say_nothing_about_this_one() {
    assert_eq!(seen(vec![after(7, After::Heavier), after(0, After::Heavier)], ""), []);
    assert_eq!(seen(vec![after(6, After::Heavier), after(0, After::Heavier)], "").len(), 1);
}

const PAGE: &str = "I keep thinking about the kitchen and what was said there that Sunday night.";

#[test]
fn the_same_words_again_are_seen_however_they_are_set() {
    let again = "i keep thinking about the kitchen, and what was said there that sunday – and rain";
    let found = seen(vec![text(8, PAGE), text(6, PAGE)], again);
    assert_eq!(found, [Seen::Again { page: id(2), day: at(6, "12:00").day }]);
}

#[test]
fn half_of_the_runs_is_not_over_half() {
    // Fourteen words are twelve runs; seven words of the page are five of them, eight are six.
    let draft = |shared: usize| {
        let old = words(PAGE).into_iter().map(|word| word.plain).take(shared);
        let new = ["x1", "x2", "x3", "x4", "x5", "x6", "x7"].map(str::to_owned).into_iter().take(14 - shared);
        old.chain(new).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(seen(vec![text(1, PAGE)], &draft(8)), []);
    assert_eq!(seen(vec![text(1, PAGE)], &draft(9)).len(), 1);
}

#[test]
fn two_pages_that_share_half_each_are_not_one_page() {
    let (first, second) = PAGE.split_at(PAGE.find("and what").expect("it says so"));
    assert_eq!(seen(vec![text(1, first), text(2, second)], PAGE), []);
}

#[test]
fn a_short_text_an_older_page_and_the_draft_itself_are_not_compared() {
    let eleven = "I keep thinking about the kitchen and what was said there";
    assert_eq!(words(eleven).len(), 11);
    assert_eq!(seen(vec![text(1, PAGE)], eleven), []);
    assert_eq!(seen(vec![text(7, PAGE)], PAGE), []);
    let itself = Draft { id: Some(id(1)), text: PAGE };
    assert_eq!(look(&journal(vec![text(0, PAGE)]), itself, now(), SwitchedOff::default()), []);
}

#[test]
fn of_several_close_pages_the_closest_is_named() {
    let close = PAGE.replace("Sunday night", "Monday");
    let found = seen(vec![text(3, PAGE), text(1, &close)], PAGE);
    assert_eq!(found.iter().map(|seen| seen.records().to_vec()).collect::<Vec<_>>(), [[id(1)]]);
}

#[test]
fn three_whys_without_a_look_ahead_are_many() {
    let whys = "Why then? Why me. “Why’s it always nights?” She left.";
    assert_eq!(seen(vec![], whys), [Seen::Whys { count: 3 }]);
    assert_eq!(seen(vec![], "why\nwhy\nwhy\nwhy"), [Seen::Whys { count: 4 }]);
    for ahead in ["I will call Ana.", "I’ll sleep.", "Next I cook.", "So tomorrow, rain.", "What comes next?"] {
        assert_eq!(seen(vec![], &format!("{whys} {ahead}")), [], "{ahead}");
    }
    // What they may do tomorrow is one more why.
    assert_eq!(seen(vec![], &format!("{whys} Why won’t she call tomorrow?")), [Seen::Whys { count: 4 }]);
}

#[test]
fn two_whys_or_a_why_inside_a_sentence_are_fine() {
    for fine in ["Why? Why?", "I ask why. And why? But why? That’s why.", "Whyte came. Whyte ate. Whyte left.", ""] {
        assert_eq!(seen(vec![], fine), [], "{fine}");
    }
}

/// A page of so many words, written between two times of today.
fn written(from: &str, to: &str, words: usize) -> Record {
    let page = Entry { text: "word ".repeat(words), ..blank(0) };
    Record { changed: at(0, to), ..kept(at(0, from), page) }
}

fn minutes(records: Vec<Record>) -> i64 {
    minutes_written(&journal(records), now()).0
}

#[test]
fn more_than_forty_minutes_in_a_day_are_plenty_and_forty_are_not() {
    let found = seen(vec![written("19:00", "19:20", 500), written("20:00", "20:21", 500)], "");
    assert_eq!(found, [Seen::Plenty { minutes: 41, pages: vec![id(1), id(2)] }]);
    assert_eq!(seen(vec![written("19:00", "19:20", 500), written("20:00", "20:20", 500)], ""), []);
}

#[test]
fn minutes_of_two_open_pages_count_once() {
    let pages = vec![written("19:00", "19:30", 500), written("19:10", "19:20", 500), written("19:25", "19:40", 500)];
    assert_eq!(minutes(pages), 40);
}

#[test]
fn a_comma_set_right_at_night_makes_no_day_of_writing() {
    assert_eq!(minutes(vec![written("08:00", "20:00", 50)]), 10);
    assert_eq!(minutes(vec![written("08:00", "20:00", 0)]), 0);
}

#[test]
fn writing_past_midnight_is_one_evening_and_other_days_are_left_out() {
    let late = written("23:30", "23:59", 500);
    let past = kept(at(-1, "00:10"), Entry { text: "word ".repeat(500), ..blank(-1) });
    let past = Record { changed: at(-1, "00:31"), ..past };
    let journal = journal(vec![late, past]);
    assert_eq!(minutes_written(&journal, at(-1, "00:31")), (50, vec![id(1), id(2)]));
    assert_eq!(minutes_written(&journal, at(-1, "12:00")), (0, vec![]));
}

#[test]
fn nine_or_ten_on_five_days_of_seven_is_a_while() {
    let days: Vec<Record> = [0, 1, 2, 4, 6].map(|ago| strong(ago, if ago == 2 { 10 } else { 9 })).into();
    let found = seen(days.clone(), "");
    assert_eq!(found, [Seen::StrongDays { days: 5, pages: vec![id(1), id(2), id(3), id(4), id(5)] }]);
    assert_eq!((found[0].rule(), found[0].records().len()), (Rule::Long, 5));
    assert_eq!(seen(days[..4].to_vec(), ""), []);
    assert_eq!(seen([0, 1, 2, 4, 7].map(|ago| strong(ago, 9)).into(), ""), []);
    assert_eq!(seen([0, 1, 2, 4, 6].map(|ago| strong(ago, 8)).into(), ""), []);
    assert_eq!(seen([0, 0, 1, 1, 2].map(|ago| strong(ago, 9)).into(), ""), [], "three days");
}

/// Two heavy pages in the week that ends so many days ago.
fn heavy_week(days_ago: i64) -> Vec<Record> {
    vec![after(days_ago + 1, After::Heavier), after(days_ago, After::Circles)]
}

#[test]
fn four_heavy_weeks_are_a_while_also_when_they_are_apart() {
    let with_this = [60, 40, 21, 0].map(heavy_week).concat();
    let weeks = |seen: Vec<Seen>| seen.into_iter().find(|seen| matches!(seen, Seen::HeavyWeeks { .. }));
    let found = weeks(seen(with_this.clone(), "")).expect("four weeks");
    assert_eq!(found.records().len(), 8);
    assert!(matches!(found, Seen::HeavyWeeks { weeks: 4, .. }));
    assert_eq!(weeks(seen(with_this[2..].to_vec(), "")), None, "three weeks");
    assert_eq!(weeks(seen([60, 40, 21, 9].map(heavy_week).concat(), "")), None, "none is this week");
    assert_eq!(weeks(seen([90, 40, 21, 0].map(heavy_week).concat(), "")), None, "one is long ago");
    assert_eq!(weeks(seen([4, 3, 2, 0].map(heavy_week).concat(), "")), None, "all are one week");
}

#[test]
fn each_rule_can_be_switched_off_and_the_others_go_on() {
    let mut records = vec![text(1, PAGE), written("19:00", "20:00", 500)];
    records.extend([0, 1, 2, 3, 4].map(|ago| {
        let page = Entry { intensity: Scale::new(9), after: Some(After::Heavier), ..blank(ago) };
        kept(at(ago, "12:00"), page)
    }));
    let journal = journal(records);
    let draft = Draft { id: None, text: &format!("{PAGE} Why? Why? Why?") };
    let rules = |off| look(&journal, draft, now(), off).iter().map(Seen::rule).collect::<Vec<_>>();
    assert_eq!(rules(SwitchedOff::default()), Rule::ALL);
    for rule in Rule::ALL {
        let others: Vec<Rule> = Rule::ALL.iter().copied().filter(|each| each != rule).collect();
        assert_eq!(rules(SwitchedOff::from_iter([*rule])), others);
    }
    assert_eq!(rules(Rule::ALL.iter().copied().collect()), []);
}

proptest! {
    #[test]
    fn what_is_switched_off_is_a_set_of_rules(rules in proptest::collection::btree_set(proptest::sample::select(Rule::ALL), 0..6)) {
        let off: SwitchedOff = rules.iter().copied().collect();
        prop_assert_eq!(off.rules(), rules.iter().copied().collect::<Vec<_>>());
        for rule in Rule::ALL {
            prop_assert_eq!(off.has(*rule), rules.contains(rule));
            prop_assert!(!off.with(*rule, false).has(*rule));
        }
    }

    #[test]
    fn counting_minute_by_minute_gives_the_same(spans in proptest::collection::vec((0_u32..600, 0_u32..120), 0..6)) {
        let clock = |minute: u32| format!("{:02}:{:02}", 8 + minute / 60, minute % 60);
        let pages = spans.iter().map(|(from, length)| written(&clock(*from), &clock(from + length), 600));
        let open = (0..720).filter(|minute| spans.iter().any(|(from, length)| (*from..from + length).contains(minute)));
        prop_assert_eq!(minutes(pages.collect()), i64::try_from(open.count()).expect("few"));
    }

    #[test]
    fn a_page_written_once_more_is_always_noticed(text in "[a-d]{1,2}( [a-d]{1,2}){11,30}") {
        let found = seen(vec![self::text(2, &text)], &text);
        prop_assert_eq!(found, [Seen::Again { page: id(1), day: at(2, "12:00").day }]);
    }

    #[test]
    fn it_never_panics(draft in any::<String>()) {
        seen(vec![text(1, PAGE)], &draft);
    }
}

#[test]
fn after_two_heavy_pages_a_new_one_begins_with_a_plain_day_unless_that_is_not_wanted() {
    let heavy = || vec![after(2, After::Heavier), after(0, After::Circles)];
    let with = |settings: Settings| {
        let mut records = heavy();
        records.push(Record::new(id(0), at(0, "20:00"), Event::Settings(settings)));
        let journal = journal(records);
        (first_mode(&journal, now()), said(&journal, Draft { id: None, text: "" }, now()).len())
    };
    assert_eq!(with(Settings::default()), (Mode::Plain, 1));
    assert_eq!(first_mode(&journal(vec![after(0, After::Heavier)]), now()), Mode::Free);
    let off = SwitchedOff::default().with(Rule::Heavier, true);
    assert_eq!(with(Settings { guard_off: off, ..Settings::default() }), (Mode::Free, 0));
    assert_eq!(with(Settings { guard_later: Some(at(0, "12:00").day), ..Settings::default() }), (Mode::Free, 0));
    assert_eq!(with(Settings { guard_later: Some(at(1, "12:00").day), ..Settings::default() }), (Mode::Plain, 1));
}

#[test]
fn a_plain_day_and_three_good_things_are_not_counted_as_writing_about_them() {
    for (mode, minutes) in [(Mode::Plain, 0), (Mode::Three, 0), (Mode::Distance, 50), (Mode::Friend, 50)] {
        let page = Entry { mode, text: "word ".repeat(400), ..blank(0) };
        let record = Record { changed: at(0, "20:50"), ..kept(at(0, "20:00"), page) };
        assert_eq!(minutes_written(&journal(vec![record]), now()).0, minutes, "{mode:?}");
    }
}
