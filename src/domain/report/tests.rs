//! What is offered and printed: what holds something, what was ticked, and nothing that was not.

use super::*;
use crate::domain::scale::Scale;
use crate::domain::{Stamp, story};
use std::collections::BTreeSet;

fn now() -> Stamp {
    Stamp::parse("2026-11-23T20:30:00+01:00").expect("a stamp")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

fn whole() -> RangeInclusive<Day> {
    day("0001-01-01")..=day("9999-12-31")
}

fn page(n: u8, on: &str, make: impl FnOnce(&mut Entry)) -> Record {
    let mut entry = Entry::blank(day(on), Mode::Free);
    make(&mut entry);
    Record::new(Id::from_random([n; 8]), now(), Event::Entry(entry))
}

fn journal() -> Journal {
    Journal::of([
        page(1, "2026-11-02", |page| page.text = "Later.".into()),
        page(2, "2026-11-01", |page| page.intensity = Scale::new(0)),
        page(3, "2026-10-31", |page| page.text = "Before.".into()),
        page(4, "2026-11-03", |page| {
            (page.mode, page.text) = (Mode::Unsent, "To you.".into());
        }),
        page(5, "2026-11-04", |page| {
            (page.text, page.closed_until) = ("Closed.".into(), Some(now().day.plus(3)));
        }),
    ])
}

#[test]
fn a_kind_offers_the_parts_that_hold_something_in_these_days() {
    let offered = offered(&journal(), day("2026-11-01")..=day("2026-11-30"), now().day);
    assert_eq!(offered.len(), 1);
    let parts: Vec<&str> = offered[0].parts.iter().map(|part| part.0).collect();
    assert_eq!(parts, ["strength", "words", "unsent"]);
    assert_eq!(super::offered(&journal(), day("2025-01-01")..=day("2025-12-31"), now().day), []);
}

#[test]
fn only_records_with_a_wanted_part_are_printed_in_the_order_of_their_days() {
    let records = |wants: &dyn Fn(&str, &str) -> bool| {
        let found = chapters(&journal(), whole(), wants, now().day);
        found.first().map(|chapter| chapter.records.clone()).unwrap_or_default()
    };
    let id = |n: u8| Id::from_random([n; 8]);
    assert_eq!(records(&|_, part| part == "words"), [id(3), id(1)]);
    assert_eq!(records(&|_, part| part == "strength"), [id(2)], "a strength of nought was noted");
    assert_eq!(records(&|_, _| true), [id(3), id(2), id(1), id(4)], "what is put away stays away");
    assert_eq!(records(&|_, _| false), []);
}

#[test]
fn nothing_written_is_ticked_at_first_and_everything_ticked_can_be_offered() {
    let wants = |kind: &str, part: &str| AT_FIRST.contains(&(kind, part));
    let mut seen = BTreeSet::new();
    for (_, story) in story::ALL {
        let journal = Journal::of(story(365, now()));
        for chapter in chapters(&journal, whole(), &wants, now().day) {
            for record in chapter.records.iter().filter_map(|id| journal.record(*id)) {
                for part in parts(record, now().day).into_iter().filter(|part| wants(chapter.slug, part.slug)) {
                    assert!(matches!(part.said, Said::Short(_)), "{} {}", chapter.slug, part.slug);
                    seen.insert((chapter.slug, part.slug));
                }
            }
        }
    }
    assert_eq!(seen, BTreeSet::from(AT_FIRST));
}

#[test]
fn no_sheet_has_the_name_of_another_kind_and_all_of_a_story_can_be_printed() {
    let names: BTreeSet<&str> = kinds().map(|kind| kind.0).collect();
    assert_eq!(names.len(), kinds().count());
    for (name, story) in story::ALL {
        let journal = Journal::of(story(365, now()));
        let offered = offered(&journal, whole(), now().day);
        let printed = chapters(&journal, whole(), &|_, _| true, now().day);
        let slugs = |all: Vec<&'static str>| all.into_iter().collect::<BTreeSet<_>>();
        assert_eq!(
            slugs(offered.iter().map(|kind| kind.slug).collect()),
            slugs(printed.iter().map(|chapter| chapter.slug).collect()),
            "{name}"
        );
    }
}
