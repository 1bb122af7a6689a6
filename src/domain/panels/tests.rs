//! The pictures over whole journals: nothing of nothing, records under five, and what each says is in its records.

use super::*;
use crate::domain::day::Month;
use crate::domain::entry::{Entry, Mode};
use crate::domain::insight::own_words::InMonth;
use crate::domain::scale::Scale;
use crate::domain::{Event, Record, story};
use std::collections::BTreeSet;

fn now() -> Stamp {
    Stamp::parse("2026-11-23T20:30:00+01:00").expect("a stamp")
}

fn all(journal: &Journal, period: Period) -> Vec<Panel> {
    let of = Of { journal, period, now: now() };
    let mut own = OwnWords::of("Robin");
    assert!(own.read(journal, now().day, usize::MAX));
    ALL.iter().filter_map(|make| make(&of)).chain(super::own_words(&own, "Robin", now().day)).collect()
}

fn newest(journal: &Journal) -> Vec<Panel> {
    all(journal, Period::newest(journal, now().day))
}

fn pages(count: u8) -> Journal {
    let page = |n: u8| {
        let mut entry = Entry::blank(now().day.plus(-i64::from(n)), Mode::Free);
        entry.intensity = Scale::new(n % 11);
        entry.text = "I rang Robin. Did we?".into();
        Record::new(Id::from_random([n + 1; 8]), now(), Event::Entry(entry))
    };
    Journal::of((0..count).map(page))
}

#[test]
fn an_empty_journal_has_no_picture() {
    assert_eq!(newest(&Journal::default()), []);
}

#[test]
fn three_pages_are_shown_as_records_and_as_no_pattern() {
    let panels = newest(&pages(3));
    assert!(!panels.is_empty());
    for panel in panels {
        assert_eq!((panel.plot, panel.sentence.as_str(), panel.records.len()), (None, words::FEW, 3));
        assert_eq!(panel.lines, []);
    }
}

#[test]
fn from_five_on_there_is_a_picture_and_its_sentence() {
    let panels = newest(&pages(5));
    let drawn: Vec<_> = panels.iter().filter(|panel| panel.plot.is_some()).map(|panel| panel.named.slug).collect();
    assert_eq!(drawn, ["strength", "pages", "own-words"], "five days can’t be parted in five and five");
    let said = |slug: &str| panels.iter().find(|panel| panel.named.slug == slug).map(|panel| panel.sentence.clone());
    assert_eq!(said("strength").as_deref(), Some("In the week from 23 November it was 0, so far."));
    assert_eq!(said("heavier-days").as_deref(), Some(words::HEAVIER_NONE));
    assert_eq!(said("own-words").as_deref(), Some("In November: “Robin” 5, “I” 5, “we” 5, questions 5, in 25 words."));
    assert_eq!(
        panels[0].from,
        "From 5 pages with a strength. Both ends of each week, and nothing made up between them."
    );
}

#[test]
fn every_number_of_a_story_rests_on_records_that_are_there() {
    let mut seen = BTreeSet::new();
    for (name, story) in story::ALL {
        for days in [1, 14, 60, 200, 365] {
            let journal = Journal::of(story(days, now()));
            for back in [0, -1] {
                for panel in all(&journal, Period::newest(&journal, now().day).moved(back)) {
                    let what = format!("{name} {days} {back} {}", panel.named.slug);
                    let ids: BTreeSet<Id> = panel.records.iter().copied().collect();
                    assert!(!panel.sentence.is_empty() && !panel.from.is_empty(), "{what}");
                    assert!(ids.iter().all(|id| journal.record(*id).is_some_and(Record::is_live)), "{what}");
                    assert_eq!(panel.plot.is_none(), panel.lines.is_empty(), "{what}: {:?}", panel.lines);
                    for line in &panel.lines {
                        assert!(!line.records.is_empty(), "{what}: {}", line.said);
                        assert!(line.records.iter().all(|id| ids.contains(id)), "{what}: {}", line.said);
                    }
                    if panel.plot.is_some() {
                        seen.insert(panel.named.slug);
                    }
                }
            }
        }
    }
    let every = [
        words::STRENGTH,
        words::FEELINGS,
        words::HEAVIER,
        words::URGES,
        words::TRIGGERS,
        words::EASING,
        words::SPACE,
        words::GROWTH,
        words::PROMISES,
        words::HOPE,
        words::WRITING,
        words::OWN_WORDS,
    ];
    let missing: Vec<&str> = every.iter().map(|named| named.slug).filter(|slug| !seen.contains(slug)).collect();
    assert!(missing.is_empty(), "no story has a picture of {missing:?}");
}

#[test]
fn the_years_of_ten_years_stand_apart() {
    let from_november =
        (10..130).map(|n| Month { year: 2016 + n / 12, month: u32::try_from(n % 12 + 1).expect("a month") });
    let months: Vec<InMonth> =
        from_november.map(|month| InMonth { month, words: 100, counts: [1; 4], records: Vec::new() }).collect();
    let names = words::months(&months);
    assert_eq!(names[0], (0, "2016".to_owned()));
    assert!(names.len() >= 4, "{names:?}");
    assert!(names.windows(2).all(|two| two[1].0 - two[0].0 > months.len() / 8), "{names:?}");
}
