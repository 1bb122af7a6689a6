//! Making JSON that some programs write into JSON that can be read.
//!
//! Two things keep a whole entry from being read though the words are there. Control characters stand
//! in texts as they are, where JSON wants them escaped; they are escaped here, and kept. And half of
//! a pair, such as `\ud83d` alone, is no letter at all, what is left when a program cuts an emoji in
//! two; U+FFFD takes its place.

use serde_json::Value;
use std::fmt::Write as _;

/// A value, and whether a letter was lost in mending it.
pub(super) fn value(raw: &str) -> Option<(Value, bool)> {
    // Nearly every value is right already, and then this is all.
    if let Ok(value) = serde_json::from_str(raw) {
        return Some((value, false));
    }
    let (mended, lost) = mend(raw);
    serde_json::from_str(&mended).ok().map(|value| (value, lost))
}

fn mend(raw: &str) -> (String, bool) {
    let (mut mended, mut lost, mut inside) = (String::with_capacity(raw.len() + 8), false, false);
    let mut rest = raw;
    while let Some(letter) = rest.chars().next() {
        let mut length = letter.len_utf8();
        match letter {
            '\\' if inside => match (unit(rest), unit(rest.get(6..).unwrap_or_default())) {
                (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => length = 12,
                (Some(0xd800..=0xdfff), _) => {
                    mended.push_str("\\ufffd");
                    lost = true;
                    rest = &rest[6..];
                    continue;
                }
                _ => length += rest[1..].chars().next().map_or(0, char::len_utf8),
            },
            '\0'..='\x1f' if inside => {
                // Writing to a string never fails.
                let _ = write!(mended, "\\u{:04x}", u32::from(letter));
                rest = &rest[length..];
                continue;
            }
            '"' => inside = !inside,
            _ => {}
        }
        mended.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    (mended, lost)
}

/// The unit that an escape such as `\ud83d` at the beginning of `text` stands for.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(raw: &str) -> Option<(String, bool)> {
        value(raw).and_then(|(value, lost)| value.as_str().map(|text| (text.to_owned(), lost)))
    }

    #[test]
    fn half_a_pair_becomes_a_mark_and_the_rest_stays() {
        for (raw, text, lost) in [
            (r#""a\ud83db""#, "a\u{fffd}b", true),
            (r#""a\udc00b""#, "a\u{fffd}b", true),
            (r#""a\ud83d""#, "a\u{fffd}", true),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀", true),
            (r#""\ud83d\u0041""#, "\u{fffd}A", true),
            (r#""\ud83d\n\ude00""#, "\u{fffd}\n\u{fffd}", true),
            (r#""\uD83D\uDE00""#, "😀", false),
            (r#""\\ud83d""#, "\\ud83d", false),
            (r#""\\\ud83d""#, "\\\u{fffd}", true),
        ] {
            assert_eq!(read(raw), Some((text.to_owned(), lost)), "{raw}");
        }
    }

    #[test]
    fn control_characters_are_kept_escaped_or_not() {
        let text = "a\0b\x01\t\r\nc\x7f\u{85}";
        assert_eq!(read(&format!("\"{text}\"")), Some((text.to_owned(), false)));
        assert_eq!(read(r#""a\u0000b\u0001""#), Some(("a\0b\x01".to_owned(), false)));
        assert_eq!(value("[\n\"a\nb\"\n]").map(|(value, _)| value), Some(serde_json::json!(["a\nb"])));
    }

    #[test]
    fn what_is_no_json_stays_none() {
        for raw in ["", "\"", "\"\\", "\"\\u12\"", "\"\\x\"", "\"\\ué9\"", "tru", "01", "[1,]", "1e", "-"] {
            assert_eq!(value(raw), None, "{raw}");
        }
    }

    #[test]
    fn a_number_stays_the_digits_that_it_was() {
        for raw in ["1e+999", "-13.822349242911613", "1.111111111e+54", "100000000000000000000000001", "-0", "0.10"] {
            assert_eq!(value(raw).map(|(value, _)| value.to_string()).as_deref(), Some(raw));
        }
    }

    proptest! {
        #[test]
        fn no_text_stops_it(raw in "(\\\\|u|d83d|de00|\"|\u{0}|\n|é|😀|[a-f0-9]){0,20}") {
            let _ = value(&raw);
        }

        #[test]
        fn a_text_that_was_written_reads_back(text in any::<String>()) {
            prop_assert_eq!(read(&serde_json::json!(text).to_string()), Some((text.clone(), false)));
            prop_assert_eq!(mend(&serde_json::json!(text).to_string()).1, false);
        }
    }
}
