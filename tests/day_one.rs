//! Whole files of Day One, from bytes to pages in the journal.
#![cfg(not(target_arch = "wasm32"))]

use afterword::domain::transfer::{Batch, ImportPlan, NoZones, OnConflict, Reader, Zones};
use afterword::domain::{Journal, Stamp};
use serde_json::{Value, json};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

fn now() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(place("tests/fixtures/day_one").join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The summer of 2026 in two places; the device is in Berlin.
struct Summer;

impl Zones for Summer {
    fn offset_minutes(&self, zone: &str, _: i64) -> Option<i32> {
        match zone {
            "Europe/London" => Some(60),
            "America/Los_Angeles" => Some(-420),
            _ => None,
        }
    }

    fn local_offset_minutes(&self, _: i64) -> i32 {
        120
    }
}

fn read(bytes: Vec<u8>, zones: impl Zones + 'static) -> Batch {
    Reader::open(bytes, now(), zones).expect("a journal").next_batch(usize::MAX)
}

/// Imports in batches, as the app does.
fn import(bytes: Vec<u8>, zones: impl Zones + 'static) -> (ImportPlan, Journal) {
    let mut reader = Reader::open(bytes, now(), zones).expect("a journal");
    let mut plan = ImportPlan::at(now());
    while !reader.is_done() {
        plan.take_in(&Journal::default(), reader.next_batch(100));
    }
    let mut journal = Journal::default();
    journal.absorb(plan.clone().change(OnConflict::KeepMine).change);
    (plan, journal)
}

#[test]
fn a_file_with_dates_and_texts_alone_comes_in() {
    let (plan, journal) = import(fixture("minimum.json"), NoZones);
    assert_eq!((plan.preview().new, plan.preview().words, plan.preview().refused.len()), (2, 9, 0));
    let pages: Vec<_> =
        journal.pages(now().day).map(|of| (of.record.made.to_string(), of.event.text.as_str())).collect();
    let written = |time: &str, text| (time.to_owned(), text);
    assert_eq!(
        pages,
        [
            written("2026-02-04T06:50:00+01:00", "Slept."),
            written("2026-02-03T21:15:00+01:00", "Wrote nothing to nobody today. It was long."),
        ]
    );
}

#[test]
fn a_whole_export_comes_in_as_it_was_written_on_the_days_it_was_written() {
    let batch = read(fixture("full.json"), Summer);
    let pages: Vec<_> = batch.incoming.iter().map(|incoming| incoming.record.clone()).collect();
    let text = |n: usize| pages[n].event.as_entry().expect("a page").text.as_str();
    assert_eq!(
        text(0),
        "# The night the clocks changed\n\nCouldn’t sleep. Walked to the harbour (again).\n\n\
         [A picture that isn’t here]\n\nSaid nothing, heard nothing! It was an hour less.\n\n\
         [A recording that isn’t here]"
    );
    assert_eq!(
        text(1),
        "Half past eight here, and still light. \
         See [that night](dayone://view?entryId=4C1F0A6E2B7D4E90A1B2C3D4E5F60718)."
    );
    assert_eq!(text(2), "[A picture that isn’t here]");
    let made: Vec<_> = pages.iter().map(|page| page.made.to_string()).collect();
    assert_eq!(made, ["2026-03-29T02:30:00+01:00", "2026-06-10T20:30:00-07:00", "2026-06-12T03:00:00-07:00"]);
    assert_eq!(pages[0].changed.to_string(), "2026-03-30T09:00:00+01:00");
    assert!(batch.incoming.iter().all(|incoming| !incoming.zone_unknown));
    // Without a zone table the same moments stand on the device's own clock, and that is said.
    let elsewhere = read(fixture("full.json"), NoZones);
    assert_eq!(elsewhere.incoming[1].record.made.to_string(), "2026-06-11T03:30:00+00:00");
    assert!(elsewhere.incoming.iter().all(|incoming| incoming.zone_unknown));
}

#[test]
fn each_mistake_is_named_with_the_number_of_its_entry_and_the_others_come_in() {
    let (plan, journal) = import(fixture("mistakes.json"), NoZones);
    let said: Vec<String> = plan.preview().refused.iter().map(ToString::to_string).collect();
    let starts = [
        "Entry 2: Its date is still to come.",
        "Entry 3: It has no date.",
        "Entry 4: Its date isn’t one in the calendar.",
        "Entry 5: What stands where its text belongs isn’t text.",
        "Entry 6: There’s something else where an entry belongs.",
    ];
    assert_eq!(said.len(), starts.len(), "{said:#?}");
    for (sentence, start) in said.iter().zip(starts) {
        assert!(sentence.starts_with(start), "{sentence}");
    }
    let texts: Vec<_> = journal.pages(now().day).map(|of| of.event.text.as_str()).collect();
    assert_eq!(texts, ["Half a smile: \u{fffd}", "This one is fine."]);
    assert_eq!(plan.preview().mended, 1);
}

/// Lines of `{"date", "text"}`.
fn diary(lines: &str) -> Vec<(String, String)> {
    let day = |line| {
        let value: Value = serde_json::from_str(line).expect("a line of JSON");
        let field = |name: &str| value[name].as_str().expect("a text").to_owned();
        (field("date"), field("text"))
    };
    lines.lines().map(day).collect()
}

/// A diary as Day One would export it, with its spaces, its slashes and its backslashes.
fn as_day_one(diary: &[(String, String)], time: &str) -> Vec<u8> {
    let marked = |text: &str| {
        let mark = |letter: char| if "\\.!-()*_#+".contains(letter) { vec!['\\', letter] } else { vec![letter] };
        text.chars().flat_map(mark).collect::<String>()
    };
    let entry = |(n, (date, text)): (usize, &(String, String))| {
        json!({
            "uuid": format!("{n:032X}"), "creationDate": format!("{date}{time}"), "timeZone": "Europe/London",
            "text": marked(text), "starred": false, "richText": json!({ "contents": [{ "text": text }] }).to_string(),
        })
    };
    let entries: Vec<Value> = diary.iter().enumerate().map(entry).collect();
    let file = json!({ "metadata": { "version": "1.0" }, "entries": entries });
    serde_json::to_string_pretty(&file).expect("JSON").replace('/', "\\/").into_bytes()
}

/// A zone table has the sun's own time for London then, 75 seconds behind Greenwich.
struct SunOfLondon;

impl Zones for SunOfLondon {
    fn offset_minutes(&self, _: &str, _: i64) -> Option<i32> {
        Some(-1)
    }

    fn local_offset_minutes(&self, _: i64) -> i32 {
        -600
    }
}

fn comes_in_whole(diary: &[(String, String)], times: &[&str]) {
    for time in times {
        let (plan, journal) = import(as_day_one(diary, time), SunOfLondon);
        let words = diary.iter().map(|(_, text)| text.split_whitespace().count()).sum();
        let preview = plan.preview();
        assert_eq!((preview.new, preview.words, preview.refused.len()), (diary.len(), words, 0));
        assert_eq!(journal.page_count(), diary.len());
        for (of, (date, text)) in journal.pages(now().day).rev().zip(diary) {
            assert_eq!((&of.event.day.to_string(), &of.event.text), (date, text), "{time}");
        }
        let mut again = ImportPlan::at(now());
        again.take_in(&journal, read(as_day_one(diary, time), SunOfLondon));
        assert_eq!(again.preview().same, diary.len());
        assert!(again.change(OnConflict::KeepBoth).change.is_empty());
    }
}

#[test]
fn ten_days_of_pepys_come_in_letter_for_letter_on_their_own_dates() {
    let lines = fs::read_to_string(place("tests/fixtures/pepys.jsonl")).expect("it is in the repository");
    let diary = diary(&lines);
    assert_eq!(diary.len(), 10);
    comes_in_whole(&diary, &["T12:00:00Z", "T00:00:00Z", "T23:30:00-10:00", "T00:10:00+14:00"]);
}

#[test]
fn all_of_pepys_comes_in_letter_for_letter_on_its_own_dates() {
    let Ok(packed) = fs::read(place("../shared/data/pepys.jsonl.gz")) else {
        return skip(
            "all_of_pepys_comes_in_letter_for_letter_on_its_own_dates: ../shared/data/pepys.jsonl.gz is missing",
        );
    };
    let diary = diary(&unpacked(&packed));
    assert_eq!(diary.len(), 3_413);
    comes_in_whole(&diary, &["T12:00:00Z"]);
}

/// The text of a gzip file whose head holds at most the name of what was packed.
fn unpacked(packed: &[u8]) -> String {
    assert!(packed.starts_with(&[0x1f, 0x8b, 8]) && packed[3] & !8 == 0, "a plain gzip file");
    let name =
        if packed[3] == 8 { packed[10..].split_inclusive(|byte| *byte == 0).next().map_or(0, <[u8]>::len) } else { 0 };
    let text = miniz_oxide::inflate::decompress_to_vec(&packed[10 + name..packed.len() - 8]);
    String::from_utf8(text.expect("it unpacks")).expect("it is UTF-8")
}

/// Tells `cargo xtask test` that a test could not run.
fn skip(line: &str) {
    eprintln!("skipped: {line}");
    if let Some(log) = std::env::var_os("AFTERWORD_SKIP_LOG") {
        let mut log = fs::OpenOptions::new().append(true).create(true).open(log).expect("the log can be written");
        writeln!(log, "{line}").expect("the log can be written");
    }
}
