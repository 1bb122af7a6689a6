//! The message checker on JSON lines.
//!
//! ```text
//! cargo run --release --example check_messages < messages.jsonl
//! cargo run --release --example check_messages -- --score < messages.jsonl
//! ```
//!
//! For each line with a `text`, and perhaps `labels`, prints `{"text", "labels", "findings", "signals"}`. With
//! `--score` it prints precision and recall of each class as the table in `docs/checker.md`; with `--reader` those of
//! somebody who read the messages, whose labels stand under `reader`.

use afterword::domain::check::{Class, Context, Level, Report, check};
use serde_json::{Value, json};
use std::io::{BufRead as _, stdin};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mut score = Score::default();
    for (number, line) in stdin().lock().lines().map_while(Result::ok).enumerate() {
        if line.trim().is_empty() {
            continue;
        }
        let Ok(given) = serde_json::from_str::<Value>(&line) else {
            eprintln!("Line {} is no JSON.", number + 1);
            continue;
        };
        let text = given["text"].as_str().unwrap_or_default();
        let report = check(text, &Context::default());
        if words.iter().any(|word| word == "--score") {
            let is_reader = words.iter().any(|word| word == "--reader");
            score.add(&given, &if is_reader { read(&given["reader"]) } else { found(&report) });
        } else {
            println!("{}", shown(text, &given["labels"], &report));
        }
    }
    if words.iter().any(|word| word == "--score") {
        score.print();
    }
}

fn shown(text: &str, labels: &Value, report: &Report) -> Value {
    let findings = report.findings.iter().map(|one| {
        json!({
            "rule": one.rule, "class": one.class.name(), "level": one.level.name(), "start": one.bytes.start,
            "end": one.bytes.end, "found": &text[one.bytes.clone()], "why": one.why, "hint": one.hint,
        })
    });
    let signals = report.signals.iter().map(|one| one.kind.name());
    json!({
        "text": text, "labels": labels, "findings": findings.collect::<Vec<_>>(),
        "signals": signals.collect::<Vec<_>>(), "is_english": report.is_english,
    })
}

/// The classes that somebody named; some name the words that carry each, too.
fn labels(given: &Value) -> Vec<Class> {
    let is_named = |class: &Class| match given {
        Value::Object(labels) => labels.contains_key(class.name()),
        labels => labels.as_array().into_iter().flatten().any(|label| label == class.name()),
    };
    Class::ALL.into_iter().filter(is_named).collect()
}

fn read(given: &Value) -> Vec<(Class, Level)> {
    labels(given).into_iter().map(|class| (class, class.level())).collect()
}

fn found(report: &Report) -> Vec<(Class, Level)> {
    report.findings.iter().map(|one| (one.class, one.level)).collect()
}

/// Right, wrong and missed, for each class.
#[derive(Default)]
struct Score {
    rows: [(usize, usize, usize); 24],
    messages: usize,
    clean: usize,
    touched: usize,
    held: usize,
    stopped: usize,
}

impl Score {
    fn add(&mut self, given: &Value, found: &[(Class, Level)]) {
        let labels = labels(&given["labels"]);
        for (row, class) in self.rows.iter_mut().zip(Class::ALL) {
            match (found.iter().any(|one| one.0 == class), labels.contains(&class)) {
                (true, true) => row.0 += 1,
                (true, false) => row.1 += 1,
                (false, true) => row.2 += 1,
                (false, false) => {}
            }
        }
        self.messages += 1;
        if labels.is_empty() {
            let has = |level: Level| usize::from(found.iter().any(|one| one.1 <= level));
            self.clean += 1;
            self.touched += has(Level::Trim);
            self.held += has(Level::Hold);
            self.stopped += has(Level::Stop);
        }
    }

    fn print(&self) {
        println!("| class | precision | recall | right | wrong | missed |");
        println!("|---|---|---|---|---|---|");
        let mut all = (0, 0, 0);
        for ((right, wrong, missed), class) in self.rows.iter().zip(Class::ALL) {
            row(class.name(), *right, *wrong, *missed);
            all = (all.0 + right, all.1 + wrong, all.2 + missed);
        }
        row("all", all.0, all.1, all.2);
        println!();
        println!(
            "{} messages, {} of them clean: {} touched ({}), {} at hold or higher ({}), {} at stop or crisis.",
            self.messages,
            self.clean,
            self.touched,
            percent(self.touched, self.clean),
            self.held,
            percent(self.held, self.clean),
            self.stopped,
        );
    }
}

fn row(name: &str, right: usize, wrong: usize, missed: usize) {
    let (precision, recall) = (percent(right, right + wrong), percent(right, right + missed));
    println!("| {name} | {precision} | {recall} | {right} | {wrong} | {missed} |");
}

fn percent(part: usize, whole: usize) -> String {
    (part * 100 + whole / 2).checked_div(whole).map_or_else(|| "–".to_owned(), |share| format!("{share} %"))
}
