//! How much of the browser's storage a diary takes, and how much would fit.
//!
//! ```text
//! cargo run --release --example capacity -- diary.jsonl
//! ```
//!
//! The diary has one JSON object a line, `{"date": "1660-01-01", "text": "…"}`; `-` reads standard
//! input. Every line becomes an entry record, sealed as the app seals it. Prints one line of JSON about
//! the diary, `entries`, `words`, `code_units` with keys, and `code_units_unsealed` (what the JSON of
//! the records would take) and `code_units_locked` (what they take under a lock), and one for each engine: its `quota`, what is `used` of it, both in what the
//! engine `counts`, the `share`, `share_locked`, and `words_that_fit`, if all are as these.
//!
//! What is deliberately not here: other records, which are few beside the pages.

use afterword::domain::entry::{Entry, Mode};
use afterword::domain::store::codec::envelope::{self, Kind, With};
use afterword::domain::vault::{Key, NONCE};
use afterword::domain::{Day, Event, Id, Record, Stamp, Time, schema};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufRead, BufReader, stdin};
use std::process::ExitCode;

/// The key of a record, before its id.
const KEY: &str = "qj1:r:";

/// How an engine counts what a page keeps. A sealed value is never Latin-1, so `WebKit` takes two bytes
/// a unit for it; keys are ASCII, and are held to the same, which is more than `WebKit` counts.
struct Engine {
    name: &'static str,
    counts: &'static str,
    /// In what it counts.
    quota: u64,
    per_unit: u64,
}

const ENGINES: [Engine; 3] = [
    Engine { name: "Chromium", counts: "UTF-16 code units", quota: 5_242_880, per_unit: 1 },
    Engine { name: "Firefox", counts: "UTF-16 code units", quota: 5_242_880, per_unit: 1 },
    Engine { name: "WebKit", counts: "bytes", quota: 5_242_880, per_unit: 2 },
];

#[derive(Default)]
struct Taken {
    entries: u32,
    words: u64,
    sealed: u64,
    /// Under a lock.
    locked: u64,
    unsealed: u64,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [path] = &arguments[..] else {
        eprintln!("Name one diary: cargo run --release --example capacity -- diary.jsonl");
        return ExitCode::FAILURE;
    };
    match taken(path) {
        Ok(taken) => {
            for line in report(&taken) {
                println!("{line}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{path}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn taken(path: &str) -> Result<Taken, String> {
    let lines: Box<dyn BufRead> = match path {
        "-" => Box::new(stdin().lock()),
        path => Box::new(BufReader::new(File::open(path).map_err(|error| error.to_string())?)),
    };
    let mut taken = Taken::default();
    for (place, line) in lines.lines().enumerate() {
        let line = line.map_err(|error| error.to_string())?;
        if line.trim().is_empty() {
            continue;
        }
        let entry = entry(&line).ok_or_else(|| format!("line {} is no entry with a date and a text", place + 1))?;
        add(&mut taken, entry);
    }
    Ok(taken)
}

fn entry(line: &str) -> Option<Entry> {
    let value: Value = serde_json::from_str(line).ok()?;
    let mut entry = Entry::blank(Day::parse(value["date"].as_str()?)?, Mode::Free);
    value["text"].as_str()?.clone_into(&mut entry.text);
    Some(entry)
}

/// Seals an entry as if it had been written on the evening of its day, within a quarter of an hour and
/// with a few stops.
fn add(taken: &mut Taken, entry: Entry) {
    let n = taken.entries;
    taken.entries += 1;
    taken.words += entry.text.split_whitespace().count() as u64;
    let at = |minute| Stamp::new(entry.day, Time::new(20 + n % 3, minute, n * 23 % 60).expect("a time of day"), 60);
    let (made, changed) = (at(n * 7 % 45), at(n * 7 % 45 + n % 15));
    let mixed = u64::from(n).wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes();
    let record = Record { rev: n % 8, changed, ..Record::new(Id::from_random(mixed), made, Event::Entry(entry)) };
    let (name, body) = (record.id.to_string(), schema::write(&record));
    let key = units(KEY) + units(&name);
    taken.sealed += key + units(&envelope::seal(&name, record.rev, &body));
    let with = With { key: &Key::of([7; 32]), nonce: [7; NONCE] };
    taken.locked += key + units(&envelope::seal_with(Some(with), &name, record.rev, Kind::Whole, &body));
    taken.unsealed += key + units(&body);
}

fn units(text: &str) -> u64 {
    text.encode_utf16().count() as u64
}

/// A part of the whole to four places: 0.3036.
fn share(used: u64, quota: u64) -> f64 {
    f64::from(u32::try_from(used * 10_000 / quota).unwrap_or(u32::MAX)) / 10_000.0
}

fn report(taken: &Taken) -> Vec<Value> {
    let mut lines = vec![json!({
        "entries": taken.entries,
        "words": taken.words,
        "code_units": taken.sealed,
        "code_units_locked": taken.locked,
        "code_units_unsealed": taken.unsealed,
    })];
    lines.extend(ENGINES.map(|engine| {
        let used = taken.sealed * engine.per_unit;
        json!({
            "engine": engine.name,
            "counts": engine.counts,
            "quota": engine.quota,
            "used": used,
            "share": share(used, engine.quota),
            "share_locked": share(taken.locked * engine.per_unit, engine.quota),
            "words_that_fit": (taken.words * engine.quota).checked_div(used),
        })
    }));
    lines
}
