//! What a learned weight can hang on: a word, or two words in a row, without their endings.
//!
//! A feature is a number of [`BITS`] bits, worked out from the letters. Two features that get the same number
//! are one; they were one while the weights were learned, too.

use super::text::Text;

/// Of so many bits a feature is.
pub(super) const BITS: u32 = 20;
/// Endings that are left away where three letters stay. The first that fits is taken.
const ENDINGS: [&str; 11] = ["ingly", "ings", "ing", "edly", "ed", "ies", "es", "s", "ly", "e", "y"];

/// A feature, and the words that it stands on.
pub(super) struct Feature {
    pub number: u32,
    pub from: usize,
    pub to: usize,
}

fn mix(seed: u32, part: u32) -> u32 {
    (seed.rotate_left(5) ^ part).wrapping_mul(0x9e37_79b1)
}

pub(super) fn of_word(word: &str) -> u32 {
    let fits = |ending: &&str| word.strip_suffix(*ending).filter(|stem| stem.len() >= 3);
    let stem = ENDINGS.iter().find_map(fits).unwrap_or(word);
    stem.bytes().fold(7, |seed, byte| mix(seed, u32::from(byte)))
}

pub(super) fn folded(whole: u32) -> u32 {
    (whole ^ (whole >> 15)).wrapping_mul(0x85eb_ca6b) >> (32 - BITS)
}

/// The features of a text, with their places, as they stand in it.
pub(super) fn features(text: &Text) -> Vec<Feature> {
    let mut found = Vec::new();
    let edge = of_word("^");
    for (from, to) in &text.sentences {
        let mut last = edge;
        for at in *from..*to {
            let word = of_word(&text.tokens[at].word);
            found.push(Feature { number: folded(word), from: at, to: at + 1 });
            found.push(Feature { number: folded(mix(last, word)), from: at.saturating_sub(1).max(*from), to: at + 1 });
            last = word;
        }
        if to > from {
            found.push(Feature { number: folded(mix(last, edge)), from: to - 1, to: *to });
        }
    }
    found
}
