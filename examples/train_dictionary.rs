//! Makes a dictionary for packing records (`src/domain/store/codec/dictionary.md`).
//!
//! ```text
//! cargo run --release --example train_dictionary -- [--size BYTES] FILE… > dictionary-2.bin
//! ```
//!
//! A file is read by its ending: of `.rs` the sentences, of `.snap` the stored records, of anything
//! else prose. The same files give the same bytes, in whatever order they are named.
//!
//! How: every run of [`SHORT`] bytes counts for as many passages as it occurs in. Then the stretch of
//! [`STRETCH`] bytes whose runs count for most is taken, its runs count for nothing from then on, and
//! so forth until the dictionary is full. So a stretch is worth its length times how often it is met.
//! The best stand last, where deflate reaches them with the fewest bits, and the form of the records
//! stands behind them all.
//!
//! What is deliberately not here: choosing the size. `dictionary.md` says what each costs and gives.

#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/source/mod.rs"]
mod source;

use afterword::domain::Choice;
use afterword::domain::feeling::Feeling;
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

/// Bytes of a run that is counted. Deflate begins to save at four or five letters.
const SHORT: usize = 5;
/// Bytes of a stretch that is taken as a whole.
const STRETCH: usize = 24;
/// Bytes of prose that count as one passage, about the length of a page in a journal.
const PASSAGE: usize = 900;
/// Sentences shorter than this are labels and say nothing about prose.
const SENTENCE: usize = 12;
const USUAL_SIZE: usize = 8 * 1024;

type Run = [u8; SHORT];

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let mut size = Some(USUAL_SIZE);
    if arguments.first().is_some_and(|first| first == "--size") {
        size = arguments.get(1).and_then(|size| size.parse().ok());
        arguments.drain(..arguments.len().min(2));
    }
    let Some(size) = size.filter(|_| !arguments.is_empty()) else {
        eprintln!("Name the files to learn from: train_dictionary [--size BYTES] FILE…");
        return ExitCode::FAILURE;
    };
    let written = train(&arguments, size)
        .and_then(|dictionary| io::stdout().write_all(&dictionary).map_err(|error| error.to_string()));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn train(paths: &[String], size: usize) -> Result<Vec<u8>, String> {
    let (mut passages, mut records) = (Vec::new(), Vec::new());
    for path in paths {
        let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        match Path::new(path).extension().and_then(OsStr::to_str) {
            Some("rs") => passages.extend(sentences(&text)),
            Some("snap") => records.extend(text.lines().filter_map(without_words)),
            _ => passages.extend(prose(&text)),
        }
    }
    passages.sort();
    let form = form(records);
    let room = size.checked_sub(form.len()).ok_or("the form of the records alone is longer than that")?;
    let mut dictionary = best_stretches(&passages, room);
    dictionary.extend_from_slice(form.as_bytes());
    Ok(dictionary)
}

/// The sentences of a file of copy, each as a passage.
fn sentences(file: &str) -> Vec<String> {
    let texts = source::Source::of(file).texts.into_iter();
    texts.filter(|text| text.value.len() >= SENTENCE).map(|text| escaped(&text.value)).collect()
}

/// The paragraphs of a text in passages of about [`PASSAGE`] bytes, as JSON writes them.
fn prose(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    let mut passages = vec![String::new()];
    for paragraph in text.split("\n\n") {
        let paragraph = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        let passage = passages.last_mut().expect("there is always one");
        if !passage.is_empty() && !paragraph.is_empty() {
            passage.push_str("\n\n");
        }
        passage.push_str(&paragraph);
        if passage.len() >= PASSAGE {
            passages.push(String::new());
        }
    }
    passages.iter().map(|passage| escaped(passage)).collect()
}

/// Text as it stands inside a JSON string.
fn escaped(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// A stored record without the words of its page. `None` for a line that is no record.
fn without_words(line: &str) -> Option<(bool, String)> {
    let Ok(Value::Object(mut record)) = serde_json::from_str(line) else { return None };
    let is_page = record.get("kind").is_some_and(|kind| kind == "entry");
    if let (true, Some(data)) = (is_page, record.get_mut("data")) {
        data["text"] = "".into();
        data["feelings"] = Feeling::ALL.iter().map(|feeling| feeling.slug()).collect();
    }
    Some((is_page, Value::Object(record).to_string()))
}

/// The records, pages last.
fn form(mut records: Vec<(bool, String)>) -> String {
    records.sort();
    records.into_iter().map(|(_, record)| record).collect()
}

/// The stretches that are met most, the best of them last.
fn best_stretches(passages: &[String], room: usize) -> Vec<u8> {
    let mut worth = HashMap::<Run, u64>::new();
    for passage in passages {
        let met: HashSet<Run> = runs(passage.as_bytes()).collect();
        for run in met {
            *worth.entry(run).or_default() += 1;
        }
    }
    worth.retain(|_, passages| *passages > 1);

    let stretches: Vec<&[u8]> = passages.iter().flat_map(|passage| passage.as_bytes().windows(STRETCH)).collect();
    let value = |worth: &HashMap<Run, u64>, stretch: &[u8]| -> u64 {
        let different: HashSet<Run> = runs(stretch).collect();
        different.iter().filter_map(|run| worth.get(run)).sum()
    };
    // Values only fall. So the first whose value still stands is the best; of equals, the one met first.
    let mut queue: BinaryHeap<(u64, Reverse<usize>)> =
        stretches.iter().enumerate().map(|(place, stretch)| (value(&worth, stretch), Reverse(place))).collect();
    let (mut taken, mut left) = (Vec::new(), room);
    while let Some((was, place)) = queue.pop() {
        let stretch = stretches[place.0];
        let is = value(&worth, stretch);
        if is == 0 || left == 0 {
            continue;
        }
        if is < was {
            queue.push((is, place));
            continue;
        }
        for run in runs(stretch) {
            worth.remove(&run);
        }
        let stretch = &stretch[..left.min(STRETCH)];
        left -= stretch.len();
        taken.push(stretch);
    }
    taken.reverse();
    taken.concat()
}

fn runs(bytes: &[u8]) -> impl Iterator<Item = Run> {
    bytes.windows(SHORT).filter_map(|window| window.try_into().ok())
}
