//! Learns which words speak for a plain message, for `src/domain/check/plain.rs`.
//!
//! ```text
//! cat tests/fixtures/messages/{given,dev,clean}.jsonl | cargo run --release --example train_plain > src/domain/check/plain_words.txt
//! ```
//!
//! A logistic regression over single words and pairs, as the checker reads them; the same lines always give the
//! same weights. Words of one weight stand in one row.

use afterword::domain::check::words;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{BufRead as _, stdin};

/// How many messages must have a word for it to count.
const SEEN: usize = 5;
const ROUNDS: usize = 40;

fn main() {
    let mut examples: Vec<(Vec<String>, f64)> = Vec::new();
    for line in stdin().lock().lines().map_while(Result::ok) {
        let Ok(given) = serde_json::from_str::<Value>(&line) else { continue };
        let is_plain = given["labels"].as_array().is_none_or(Vec::is_empty);
        examples.push((words(given["text"].as_str().unwrap_or_default()), f64::from(u8::from(is_plain))));
    }
    let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
    for word in examples.iter().flat_map(|(words, _)| words) {
        *seen.entry(word).or_default() += 1;
    }
    let mut weights: BTreeMap<&str, f64> =
        seen.into_iter().filter(|(_, count)| *count >= SEEN).map(|(word, _)| (word, 0.0)).collect();
    let mut bias = 0.0;
    for round in 0..ROUNDS {
        for place in 0..examples.len() {
            // A stride without common divisors visits every example in another order each round.
            let (words, is_plain) = &examples[(place * 7919 + round * 31) % examples.len()];
            let sum: f64 = bias + words.iter().filter_map(|word| weights.get(&**word)).sum::<f64>();
            let error = is_plain - 1.0 / (1.0 + (-sum).exp());
            bias += 0.015 * error;
            for word in words {
                if let Some(weight) = weights.get_mut(&**word) {
                    *weight += 0.05 * (error - 0.02 * *weight);
                }
            }
        }
    }
    let mut rows: BTreeMap<i64, Vec<&str>> = BTreeMap::new();
    for (word, weight) in &weights {
        #[expect(clippy::cast_possible_truncation, reason = "weights are small")]
        let tenths = (weight * 10.0).round() as i64;
        if tenths.abs() >= 2 {
            rows.entry(tenths).or_default().push(word);
        }
    }
    #[expect(clippy::cast_possible_truncation, reason = "so is the bias")]
    let start = (bias * 10.0).round() as i64;
    println!("{start}");
    for (weight, words) in rows {
        println!("{weight} {}", words.join(" "));
    }
}
