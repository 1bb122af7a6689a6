//! Words and sentences of a text, as the rules compare them.

use std::ops::Range;

/// A word, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In small letters, with a plain apostrophe.
    pub plain: String,
    /// Its bytes in the text.
    pub at: Range<usize>,
}

const APOSTROPHES: [char; 2] = ['\'', '’'];
const CLOSERS: [char; 7] = ['"', '\'', '”', '’', ')', '*', '_'];

/// The words of a text. An apostrophe belongs to a word when a letter follows; a hyphen parts two.
pub fn words(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    each(text, |at| {
        let mut plain = String::new();
        for letter in text[at.clone()].chars() {
            if APOSTROPHES.contains(&letter) { plain.push('\'') } else { plain.extend(letter.to_lowercase()) }
        }
        found.push(Word { plain, at });
    });
    found
}

/// Tells `take` where each word stands, one after the other.
pub fn each(text: &str, mut take: impl FnMut(Range<usize>)) {
    let mut begun = None;
    for (at, letter) in text.char_indices() {
        let goes_on = || text[at + letter.len_utf8()..].chars().next().is_some_and(char::is_alphanumeric);
        let is_part = letter.is_alphanumeric() || begun.is_some() && APOSTROPHES.contains(&letter) && goes_on();
        match (is_part, begun) {
            (true, None) => begun = Some(at),
            (false, Some(from)) => {
                take(from..at);
                begun = None;
            }
            _ => {}
        }
    }
    if let Some(from) = begun {
        take(from..text.len());
    }
}

/// The sentences of a text, each as it stands there. A sentence ends with a mark that white space follows,
/// or with its line; a line without a mark is one.
pub fn sentences(text: &str) -> Vec<&str> {
    text.lines().flat_map(in_line).map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

fn in_line(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(end) = end(rest) {
        let (sentence, after) = rest.split_at(end);
        found.push(sentence);
        rest = after;
    }
    found.push(rest);
    found
}

/// Where the first sentence of a line ends, if another one may follow.
fn end(line: &str) -> Option<usize> {
    line.match_indices(['.', '?', '!', '…']).find_map(|(at, mark)| {
        let after = line[at + mark.len()..].trim_start_matches(CLOSERS);
        after.starts_with(char::is_whitespace).then(|| line.len() - after.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.plain).collect()
    }

    #[test]
    fn a_word_keeps_its_apostrophe_and_loses_what_is_around_it() {
        assert_eq!(plain("“I’m fine,” she said – ‘really’."), ["i'm", "fine", "she", "said", "really"]);
        assert_eq!(plain("self-control, 3rd time: ÉTÉ"), ["self", "control", "3rd", "time", "été"]);
        assert_eq!(plain("’tis 'here' o’clock’"), ["tis", "here", "o'clock"]);
        assert_eq!(plain("… — !"), Vec::<String>::new());
    }

    #[test]
    fn sentences_end_with_a_mark_or_with_their_line() {
        assert_eq!(
            sentences("Why? Why me?! It was 3.5 miles.\nNo mark\n\n“Go.” Then rain"),
            ["Why?", "Why me?!", "It was 3.5 miles.", "No mark", "“Go.”", "Then rain"]
        );
        assert_eq!(sentences(" \n\t"), Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn a_word_stands_where_it_says(text in any::<String>()) {
            for word in words(&text) {
                prop_assert_eq!(plain(&text[word.at]), [word.plain]);
            }
        }

        #[test]
        fn no_word_is_lost_between_sentences(text in "[a-c’.?! \n]{0,40}") {
            let parted: Vec<String> = sentences(&text).into_iter().flat_map(plain).collect();
            // A mark inside a word, as in 3.5, parts words but no sentences.
            prop_assert_eq!(parted, plain(&text));
        }
    }
}
