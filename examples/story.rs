//! One of the four stories, as records that a test can put into a browser.
//!
//! ```text
//! cargo run --no-default-features --example story -- ines 120 2026-11-23T20:30:00+01:00
//! ```
//!
//! Prints one line of JSON for each record, in the order of time: `id`, the `key` that it stands under, and the
//! `text` that is stored there.

use afterword::domain::store::PREFIX;
use afterword::domain::story::{ALL, LONGEST, Story};
use afterword::domain::{Stamp, schema};
use serde_json::json;
use std::process::ExitCode;

fn asked() -> Option<(Story, i64, Stamp)> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [name, days, now] = words.as_slice() else { return None };
    let (_, story) = ALL.into_iter().find(|(known, _)| known == name)?;
    let days = days.parse().ok().filter(|days| (1..=LONGEST).contains(days))?;
    Some((story, days, Stamp::parse(now)?))
}

fn main() -> ExitCode {
    let Some((story, days, now)) = asked() else {
        let names = ALL.map(|(name, _)| name).join("|");
        eprintln!("Say whose, for how many days, and until when: {names} 1-{LONGEST} 2026-11-23T20:30:00+01:00");
        return ExitCode::FAILURE;
    };
    for record in story(days, now) {
        let (id, text) = (record.id.to_string(), schema::write(&record));
        println!("{}", json!({ "id": id, "key": format!("{PREFIX}r:{id}"), "text": text }));
    }
    ExitCode::SUCCESS
}
