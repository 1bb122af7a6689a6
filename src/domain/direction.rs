//! Which way a text runs.
//!
//! Browsers find that out by themselves (`dir="auto"`), by reading on to the first strong letter of each
//! paragraph and, in one engine, through all of it again: a million letters without a line break cost eight
//! seconds a key. So a long text is told its direction, by its first strong letter (Unicode, annex 9, P2 and P3).

/// Letters up to which the browser may find out by itself.
const SHORT: usize = 20_000;

/// The value of `dir` for a text. An empty page has nothing to find out, and a whole book may be pasted on it.
pub fn direction(text: &str) -> &'static str {
    if text.is_empty() || text.len() > SHORT { told(text) } else { "auto" }
}

/// The same where the browser is told in any case: something of any length is about to be pasted.
pub fn told(text: &str) -> &'static str {
    match text.chars().find(|letter| letter.is_alphabetic()) {
        Some(letter) if runs_left(letter) => "rtl",
        _ => "ltr",
    }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N’Ko and their like, and the old scripts that run left.
fn runs_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_left_to_the_browser_and_a_long_one_runs_as_it_begins() {
        assert_eq!(direction("שלום"), "auto");
        let long = |start: &str| start.to_owned() + &"a".repeat(SHORT);
        assert_eq!(direction(&long("12. “שלום")), "rtl");
        assert_eq!(direction(&long("مرحبا ")), "rtl");
        assert_eq!(direction(&long("12. Hello שלום")), "ltr");
        assert_eq!(direction(&"1".repeat(SHORT + 1)), "ltr");
        assert_eq!(direction(""), "ltr");
        assert_eq!(told("שלום"), "rtl");
    }
}
