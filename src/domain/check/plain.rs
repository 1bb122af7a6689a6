//! Whether a message is plain: words that handovers, thanks and owned apologies are made of.
//!
//! Rules see a construction and not what surrounds it. A few hundred words with weights, learned from labelled
//! messages (`examples/train_plain.rs`), speak for or against the whole; where they speak clearly for a plain
//! message, what weighs little is not shown. They never raise anything, and never lower dying or threats.

use super::text::Text;
use crate::domain::sorted::{Map, Set};
use std::sync::OnceLock;

/// From which sum on, in tenths. Below nothing, because a finding too many costs more trust than one too few.
const BAR: i32 = -4;

const WORDS: &str = include_str!("plain_words.txt");

fn weights() -> &'static (i32, Map<&'static str, i32>) {
    static WEIGHTS: OnceLock<(i32, Map<&'static str, i32>)> = OnceLock::new();
    WEIGHTS.get_or_init(|| {
        let mut rows = WORDS.lines();
        let start = rows.next().and_then(|row| row.trim().parse().ok()).unwrap_or_default();
        let mut map = Map::default();
        for row in rows {
            let (weight, words) = row.split_once(' ').unwrap_or((row, ""));
            for word in words.split(' ') {
                map.insert(word, weight.parse().unwrap_or_default());
            }
        }
        (start, map)
    })
}

/// The single words and pairs of a text, each once.
pub(super) fn words(text: &Text) -> Set<String> {
    let mut found: Vec<String> = text.tokens.iter().map(|token| token.word.clone()).collect();
    found.extend(text.tokens.windows(2).map(|pair| format!("{}_{}", pair[0].word, pair[1].word)));
    found.sort_unstable();
    found.into_iter().collect()
}

/// Whether the words speak for a plain message.
pub(super) fn is_plain(text: &Text) -> bool {
    let (start, weights) = weights();
    let sum: i32 = words(text).iter().filter_map(|word| weights.get(&**word)).sum();
    start + sum > BAR
}
