//! The first words of a page, for lists.

/// Longest snippet, in characters.
const LONGEST: usize = 150;

/// The beginning of `text` on one line, without the marks of light formatting, cut at a word.
pub fn snippet(text: &str) -> String {
    let mut line = String::new();
    let mut count = 0;
    for word in text.split_whitespace().map(plain).filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if count + length > LONGEST {
            if line.is_empty() {
                line.extend(word.chars().take(LONGEST));
            }
            line.push('…');
            return line;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&word);
        count += length + 1;
    }
    line
}

/// A word without marks such as `**` or `#`, and without characters that can't be seen or turn the
/// line around.
fn plain(word: &str) -> String {
    const MARKS: [char; 6] = ['*', '_', '#', '>', '`', '~'];
    let (core, end) = word.split_at(word.trim_end_matches(['.', ',', ';', ':', '?', '!', ')']).len());
    core.trim_matches(MARKS).chars().chain(end.chars()).filter(|c| !c.is_control() && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_is_one_plain_line_cut_at_a_word() {
        assert_eq!(snippet("# Today\n\n**Woke** at _four_.\n> rain"), "Today Woke at four. rain");
        let long = "word ".repeat(100);
        let cut = snippet(&long);
        assert!(cut.ends_with("word…") && cut.chars().count() <= LONGEST + 1, "{cut}");
    }

    #[test]
    fn a_single_endless_word_is_cut_too() {
        assert_eq!(snippet(&"é".repeat(1_000)).chars().count(), LONGEST + 1);
    }

    #[test]
    fn marks_that_turn_the_line_around_are_left_out() {
        assert_eq!(snippet("a\u{202e}b\u{0}c \u{200b} d"), "abc d");
    }

    proptest! {
        #[test]
        fn it_never_panics_and_never_grows(text in any::<String>()) {
            prop_assert!(snippet(&text).chars().count() <= LONGEST + 1);
        }
    }
}
