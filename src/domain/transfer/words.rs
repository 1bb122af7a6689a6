//! The words of a Day One entry as the person wrote them.
//!
//! Day One's text is Markdown with things in it that nobody typed: a backslash before each mark of
//! punctuation, marks without width, and addresses of pictures and recordings that an export of text
//! doesn't hold. What lies between fences (```` ``` ````) is code and keeps its backslashes.

use crate::domain::copy::transfer::{not_here, not_here_about};

/// What an address in the text led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Media {
    Audio,
    Other,
    Pdf,
    Picture,
    Video,
}

const SCHEME: &str = "dayone-moment:";
const ZERO_WIDTH: char = '\u{200b}';

/// The words, and whether a note stands in them for something that isn't here.
pub(super) fn plain(text: &str) -> (String, bool) {
    let text = text.replace(ZERO_WIDTH, "");
    if !text.contains('\\') && !text.contains(SCHEME) {
        return (text, false);
    }
    let (mut words, mut noted, mut fence) = (String::with_capacity(text.len()), false, false);
    for line in text.split_inclusive('\n') {
        let marks = line.trim_start();
        // "```so```" is code inside a line.
        let is_fence = marks.starts_with("```") && !marks.trim_start_matches('`').contains('`');
        if is_fence || fence {
            words.push_str(line);
        } else {
            noted |= self::line(line, &mut words);
        }
        fence ^= is_fence;
    }
    (words, noted)
}

/// One line; addresses of media become notes. Whether there was one.
fn line(line: &str, words: &mut String) -> bool {
    let mut done = 0;
    while let Some(start) = line[done..].find(SCHEME).map(|found| done + found) {
        let address = &line[start + SCHEME.len()..];
        let stops = |letter: char| !letter.is_alphanumeric() && !"/-_%?=&".contains(letter);
        let length = address.find(stops).unwrap_or(address.len());
        let (what, end) = (media(&address[..length]), start + SCHEME.len() + length);
        if let Some((before, alt)) = link(&line[done..start]).filter(|_| line[end..].starts_with(')')) {
            say(before, words);
            let mut about = String::new();
            say(alt.trim(), &mut about);
            words.push_str(&if about.is_empty() { not_here(what, 1) } else { not_here_about(what, &about) });
            done = end + 1;
        } else {
            say(&line[done..start], words);
            words.push_str(&not_here(what, 1));
            done = end;
        }
    }
    say(&line[done..], words);
    done > 0
}

/// What stands before a link of which only the address is still to come, and the words of the link.
fn link(text: &str) -> Option<(&str, &str)> {
    let (before, words) = text.strip_suffix("](")?.rsplit_once('[')?;
    Some((before.strip_suffix('!').unwrap_or(before), words))
}

fn media(address: &str) -> Media {
    let kind = address.trim_start_matches('/').split('/').next().unwrap_or_default();
    match kind {
        "audio" | "audios" => Media::Audio,
        "video" | "videos" => Media::Video,
        "pdfAttachment" | "pdfAttachments" => Media::Pdf,
        "photo" | "photos" => Media::Picture,
        _ if address.starts_with("//") => Media::Picture,
        _ => Media::Other,
    }
}

/// Says `text` without backslashes before punctuation.
fn say(text: &str, words: &mut String) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        words.push_str(before);
        // What was escaped, a backslash as well, is said and not looked at again.
        let escaped = after.chars().next().filter(char::is_ascii_punctuation);
        words.push(escaped.unwrap_or('\\'));
        rest = &after[escaped.map_or(0, char::len_utf8)..];
    }
    words.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> String {
        plain(text).0
    }

    #[test]
    fn backslashes_that_day_one_adds_are_gone_and_others_stay() {
        assert_eq!(
            words(r"All packed up\.\. still \- really\! \(yes\) snake\_case"),
            "All packed up.. still - really! (yes) snake_case"
        );
        assert_eq!(words(r"C:\Users, a \ b, one\\two, end\"), r"C:\Users, a \ b, one\two, end\");
        assert_eq!(words("\\\u{200b}. a\u{200b}b\u{200b}"), ". ab");
    }

    #[test]
    fn code_between_fences_keeps_its_backslashes() {
        assert_eq!(words("a\\.\n```\n\\d\\.\\d\n```\nb\\.\n"), "a.\n```\n\\d\\.\\d\n```\nb.\n");
        assert_eq!(words("```so```\nb\\."), "```so```\nb.");
    }

    #[test]
    fn a_picture_or_a_recording_leaves_a_note_where_it_was() {
        for (text, note) in [
            ("![](dayone-moment://76F9B0AC)", "[A picture that isn’t here]"),
            ("![](dayone-moment:/photo/76F9B0AC)", "[A picture that isn’t here]"),
            ("![](dayone-moment:/audio/76F9B0AC)", "[A recording that isn’t here]"),
            ("![](dayone-moment:/video/76F9B0AC)", "[A video that isn’t here]"),
            ("![](dayone-moment:/pdfAttachment/76F9B0AC)", "[A PDF that isn’t here]"),
            ("![](dayone-moment:/dance/76F9B0AC)", "[An attachment that isn’t here]"),
            ("![The pier\\.](dayone-moment://76F9B0AC)", "[A picture that isn’t here: The pier.]"),
            ("[Hear](dayone-moment:/audio/76F9B0AC)", "[A recording that isn’t here: Hear]"),
            ("dayone-moment://76F9B0AC", "[A picture that isn’t here]"),
        ] {
            assert_eq!(words(&format!("We went\\.\n\n{text}\nand back")), format!("We went.\n\n{note}\nand back"));
            assert_eq!(words(&format!("{text}, {text}.")), format!("{note}, {note}."));
            assert!(plain(text).1);
        }
    }

    #[test]
    fn links_to_other_entries_and_to_the_web_stay() {
        for text in [
            "[that day](dayone://view?entryId=AB12)",
            "[that day](dayone2://view?entryId=AB12)",
            "![](https://example.org/a.png) [a](b)",
        ] {
            assert_eq!(plain(text), (text.to_owned(), false));
        }
    }

    #[test]
    fn a_long_line_of_half_links_is_read_quickly() {
        for part in ["![](", "[", "](dayone-moment:", "![](dayone-moment://A", "\\", "dayone-moment:"] {
            let _ = plain(&part.repeat(200_000));
        }
    }

    proptest! {
        #[test]
        fn any_text_without_day_ones_own_marks_comes_in_letter_for_letter(text in any::<String>()) {
            let text = text.replace(['\\', ZERO_WIDTH], "");
            prop_assert_eq!(words(&text), text);
        }

        #[test]
        fn no_text_stops_it(text in "(\\\\|!|\\[|\\]|\\(|\\)|dayone-moment:|/|audio|é|\u{200b}|```|\n| ){0,30}") {
            let said = words(&text);
            prop_assert!(!said.contains(ZERO_WIDTH));
            prop_assert!(!said.contains(SCHEME) || said.contains("```") || text.contains('\\') || text.contains(ZERO_WIDTH));
        }
    }
}
