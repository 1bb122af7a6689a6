//! What an import would add, skip and refuse, without a browser.
//!
//! ```text
//! cargo run --release --example import_preview -- FILE…
//! ```
//!
//! Prints one line of JSON for each file, each held against an empty journal: `file`, `entries`,
//! `new`, `same`, `conflicts`, `refused` (`entry` and `why`; `entry` is `null` where the whole file is
//! refused), `words`, `first` and `last` day, and `zone_unknown`. There is no zone table here, so a
//! moment in UTC stays on its UTC day; `zone_unknown` counts those. A file that can't be read is an answer,
//! too, and no error of this program.

use afterword::domain::transfer::{ImportPlan, NoZones, Preview, Reader, limits};
use afterword::domain::{Day, Journal, Stamp, Time};
use serde_json::{Value, json};
use std::path::Path;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

/// Entries read at a time.
const BATCH: usize = 500;

fn main() -> ExitCode {
    let files: Vec<_> = std::env::args_os().skip(1).collect();
    if files.is_empty() {
        eprintln!("Name the files: cargo run --release --example import_preview -- FILE…");
        return ExitCode::FAILURE;
    }
    for file in &files {
        let path = Path::new(file);
        println!("{}", line(path, preview(path)));
    }
    ExitCode::SUCCESS
}

/// What importing a file would do, and how many entries it has. The error is a sentence.
fn preview(path: &Path) -> Result<(usize, Preview), String> {
    let size = std::fs::metadata(path).map_err(|error| error.to_string())?.len();
    limits::file_size(size).map_err(|bad| bad.to_string())?;
    let bytes = std::fs::read(path).map_err(|error| error.to_string())?;
    let mut reader = Reader::open(bytes, now(), NoZones).map_err(|bad| bad.to_string())?;
    let mut plan = ImportPlan::at(now());
    let journal = Journal::default();
    while !reader.is_done() {
        plan.take_in(&journal, reader.next_batch(BATCH));
    }
    Ok((reader.entry_count(), plan.preview().clone()))
}

fn line(path: &Path, seen: Result<(usize, Preview), String>) -> Value {
    let (entries, preview, whole) = match seen {
        Ok((entries, preview)) => (entries, preview, None),
        Err(why) => (0, Preview::default(), Some(json!({ "entry": null, "why": why }))),
    };
    let refused = preview.refused.iter().map(|one| json!({ "entry": one.entry, "why": one.why.to_string() }));
    json!({
        "file": path.to_string_lossy(),
        "entries": entries,
        "new": preview.new,
        "same": preview.same,
        "conflicts": preview.conflicts,
        "refused": refused.chain(whole).collect::<Vec<_>>(),
        "words": preview.words,
        "first": preview.first.map(|day| day.to_string()),
        "last": preview.last.map(|day| day.to_string()),
        "zone_unknown": preview.zone_unknown,
    })
}

/// This moment in UTC.
fn now() -> Stamp {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let of_day = u32::try_from(seconds % 86_400).expect("a day has that many seconds");
    let time = Time::new(of_day / 3600, of_day / 60 % 60, of_day % 60).expect("a time of day");
    let days = i64::try_from(seconds / 86_400).expect("a clock that is set");
    Stamp::new(Day::new(1970, 1, 1).expect("a date").plus(days), time, 0)
}
