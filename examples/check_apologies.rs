//! The apology checker on JSON lines.
//!
//! ```text
//! cargo run --release --example check_apologies < apologies.jsonl
//! cargo run --release --example check_apologies -- --score < tests/fixtures/messages/given.jsonl
//! ```
//!
//! For each line with a `text` prints `{"text", "present", "labels", "missing", "undone"}`. With `--score` it
//! compares with what a line says is present: a list `present`, or `[present: …]` in its `note`.

use afterword::domain::check::{ApologyReport, Component, apology};
use serde_json::{Value, json};
use std::io::{BufRead as _, stdin};

fn main() {
    let is_score = std::env::args().any(|word| word == "--score");
    let mut agreed = [(0, 0); 8];
    for line in stdin().lock().lines().map_while(Result::ok).filter(|line| !line.trim().is_empty()) {
        let Ok(given) = serde_json::from_str::<Value>(&line) else {
            eprintln!("This line is no JSON: {line}");
            continue;
        };
        let text = given["text"].as_str().unwrap_or_default();
        let report = apology(text);
        if !is_score {
            println!("{}", shown(text, &report));
        } else if let Some(present) = said(&given) {
            for (row, component) in agreed.iter_mut().zip(Component::ALL) {
                row.0 += usize::from(report.has(component) == present.contains(component.name()));
                row.1 += 1;
            }
        }
    }
    if is_score {
        let mut all = (0, 0);
        for ((right, of), component) in agreed.iter().zip(Component::ALL) {
            println!("{}: {right} of {of}", component.name());
            all = (all.0 + right, all.1 + of);
        }
        println!("all: {} of {}", all.0, all.1);
    }
}

/// What a line says is present.
fn said(given: &Value) -> Option<String> {
    if let Some(list) = given["present"].as_array() {
        return Some(list.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "));
    }
    let note = given["note"].as_str()?;
    if !note.contains("apology") {
        return None;
    }
    let inside = note.split_once("present: ").map_or("", |(_, rest)| rest);
    Some(inside.split(']').next()?.split("missing").next()?.split("add").next()?.to_owned())
}

fn shown(text: &str, report: &ApologyReport) -> Value {
    let mut present: Vec<&str> = Vec::new();
    for component in Component::ALL.into_iter().filter(|each| report.has(*each)) {
        present.push(component.name());
    }
    json!({
        "text": text,
        "present": present,
        "labels": report.labels.iter().map(|class| class.name()).collect::<Vec<_>>(),
        "missing": report.missing.iter().map(|each| each.name()).collect::<Vec<_>>(),
        "undone": report.undone.iter().map(|bytes| &text[bytes.clone()]).collect::<Vec<_>>(),
    })
}
