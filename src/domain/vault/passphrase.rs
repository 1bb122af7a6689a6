//! Passphrases: which are refused, and which are suggested.

/// Fewer characters than this are refused. Nothing but the work of a guess stands between a short one and
/// somebody with time.
pub const SHORTEST: usize = 8;
/// Words of a suggestion: fifty random bits.
pub const WORDS: usize = 5;

/// 1,024 short everyday words; none is another with one letter more.
const LIST: &str = include_str!("words.txt");

/// Whether it is long enough.
pub fn is_long_enough(passphrase: &str) -> bool {
    passphrase.chars().count() >= SHORTEST
}

/// A passphrase of five words, from random bytes.
pub fn suggested(random: [u8; 16]) -> String {
    let words: Vec<&str> = LIST.lines().collect();
    let mut bits = u128::from_be_bytes(random);
    let chosen = [(); WORDS].map(|()| {
        let word = words[(bits & 1023) as usize];
        bits >>= 10;
        word
    });
    chosen.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_1024_different_words_that_are_quick_to_type() {
        let words: Vec<&str> = LIST.lines().collect();
        assert_eq!(words.len(), 1024);
        assert!(words.is_sorted_by(|a, b| a < b), "each stands there once");
        for word in &words {
            assert!((3..=6).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
        }
        for (word, next) in words.iter().zip(&words[1..]) {
            assert!(!(next.starts_with(word) && next.len() == word.len() + 1), "{word} and {next}");
        }
    }

    #[test]
    fn every_random_bit_that_is_used_changes_the_suggestion() {
        let first = suggested([0; 16]);
        assert_eq!(first.split(' ').count(), WORDS);
        for bit in 0..10 * WORDS {
            assert_ne!(suggested((1_u128 << bit).to_be_bytes()), first, "{bit}");
        }
    }

    #[test]
    fn eight_characters_of_any_alphabet_are_enough_and_seven_are_not() {
        for (text, is_enough) in
            [("", false), ("1234567", false), ("12345678", true), ("éèàçùîô", false), ("今日は雨がふった", true)]
        {
            assert_eq!(is_long_enough(text), is_enough, "{text}");
        }
        assert!(is_long_enough(&suggested([255; 16])));
    }
}
