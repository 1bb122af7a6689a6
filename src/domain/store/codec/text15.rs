//! Bytes as text, fifteen bits a UTF-16 unit.
//!
//! Browsers count what a page may keep in UTF-16 units, and base64 puts six bits into each. Here every
//! unit is a plain assigned letter of the basic plane: no surrogate, no combining mark, nothing that
//! UTF-8, JSON or NFC changes. (NFD would take the Korean letters apart; nothing that keeps or copies
//! text does that.)
//!
//! A value of fifteen bits is a letter from U+3400 to U+4DBF, then U+4E00 to U+9FFF, then U+AC00 to
//! U+C03F. When one to seven bits are left at the end, the last letter is one of the 128 from U+C040
//! to U+C0BF, so the number of bytes is never in doubt. Bits that carry nothing are zero, and a text
//! in which they aren't is refused: each run of bytes has one text, and each text one run of bytes.
//!
//! What is deliberately not here: noticing damage. A changed letter is mostly another letter.

/// The letters of a whole unit: where each run begins, and how many letters it has.
const RUNS: [(u32, u32); 3] = [(0x3400, 0x19C0), (0x4E00, 0x5200), (0xAC00, 0x1440)];
/// The first of the 128 letters that carry seven bits.
const LAST: u32 = 0xC040;

/// The text of `bytes`: 8 bits × their number ÷ 15, rounded up, in UTF-16 units.
pub fn encode(bytes: &[u8]) -> String {
    // Every letter is three bytes of UTF-8.
    let mut text = String::with_capacity(bytes.len().div_ceil(15) * 8 * 3);
    let (mut held, mut bits) = (0_u32, 0_u32);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        if bits >= 15 {
            bits -= 15;
            text.push(whole(held >> bits));
            held &= (1 << bits) - 1;
        }
    }
    match bits {
        0 => {}
        1..=7 => text.push(letter(LAST + (held << (7 - bits)))),
        _ => text.push(whole(held << (15 - bits))),
    }
    text
}

/// The bytes of a text that [`encode`] made; `None` for any other.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 24 * 15 + 15);
    let (mut held, mut bits) = (0_u32, 0_u32);
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let (value, width) = match value(letter) {
            Some(value) => (value, 15),
            // Only at the end, and only when it brings a byte.
            None if bits > 0 && letters.as_str().is_empty() => (last_value(letter)?, 7),
            None => return None,
        };
        held = held << width | value;
        bits += width;
        while bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits & 0xFF) as u8);
        }
        held &= (1 << bits) - 1;
    }
    (held == 0).then_some(bytes)
}

/// Whether `letter` is one that [`encode`] writes for a whole unit.
pub fn is_letter(letter: char) -> bool {
    value(letter).is_some()
}

fn whole(mut value: u32) -> char {
    for (first, count) in RUNS {
        if value < count {
            return letter(first + value);
        }
        value -= count;
    }
    unreachable!("fifteen bits are within the runs")
}

fn value(letter: char) -> Option<u32> {
    let (letter, mut before) = (u32::from(letter), 0);
    for (first, count) in RUNS {
        if (first..first + count).contains(&letter) {
            return Some(before + letter - first);
        }
        before += count;
    }
    None
}

fn last_value(letter: char) -> Option<u32> {
    u32::from(letter).checked_sub(LAST).filter(|value| *value < 128)
}

fn letter(point: u32) -> char {
    char::from_u32(point).expect("no run meets the surrogates")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn units(text: &str) -> usize {
        text.encode_utf16().count()
    }

    /// `text` with the letter at `place` replaced.
    fn with_letter(text: &str, place: usize, letter: char) -> String {
        text.chars().enumerate().map(|(n, old)| if n == place { letter } else { old }).collect()
    }

    #[test]
    fn the_runs_hold_exactly_fifteen_bits_and_stay_clear_of_the_last_letters() {
        assert_eq!(RUNS.iter().map(|(_, count)| count).sum::<u32>(), 1 << 15);
        assert_eq!(RUNS.map(|(first, count)| first + count), [0x4DC0, 0xA000, LAST]);
        for n in 0..1 << 15 {
            let letter = whole(n);
            assert_eq!((value(letter), last_value(letter), letter.len_utf16()), (Some(n), None, 1));
        }
    }

    #[test]
    fn every_length_reads_back_and_takes_eight_fifteenths_of_a_unit_a_byte() {
        for fill in [0x00, 0xFF, 0x5A] {
            for length in 0..64 {
                let bytes = vec![fill; length];
                let text = encode(&bytes);
                assert_eq!(units(&text), (8 * length).div_ceil(15), "{length}");
                assert_eq!(decode(&text), Some(bytes), "{length}");
            }
        }
    }

    #[test]
    fn the_letters_of_a_few_texts_stay_as_they_are() {
        for (bytes, text) in [
            (&[][..], ""),
            (&[0x00], "\u{3400}"),
            (&[0xFF], "\u{BFC0}"),
            (&[0x00, 0x00], "\u{3400}\u{C040}"),
            (&[0xFF, 0xFF], "\u{C03F}\u{C080}"),
            (&[0x02, 0x10, 0x00], "\u{3508}\u{3400}"),
            (&[0x33, 0x80, 0x00], "\u{4E00}\u{3400}"),
        ] {
            assert_eq!(encode(bytes), text);
            assert_eq!(decode(text).as_deref(), Some(bytes));
        }
    }

    #[test]
    fn a_letter_of_no_run_is_refused_wherever_it_stands() {
        let text = encode(&[0x5A; 30]);
        assert_eq!(units(&text), 16);
        let is_ours = |letter: &char| value(*letter).is_some() || last_value(*letter).is_some();
        for foreign in (0..=0xFFFF_u32).chain(0x10_FF00..=0x10_FFFF).filter_map(char::from_u32).filter(|c| !is_ours(c))
        {
            assert_eq!(decode(&foreign.to_string()), None, "{foreign:?}");
            assert_eq!(decode(&with_letter(&text, 7, foreign)), None, "{foreign:?}");
            assert_eq!(decode(&with_letter(&text, 15, foreign)), None, "{foreign:?}");
        }
    }

    #[test]
    fn a_last_letter_is_refused_where_it_brings_no_byte() {
        for point in LAST..LAST + 128 {
            let last = letter(point);
            assert_eq!(decode(&last.to_string()), None);
            // Eight whole units are fifteen bytes, and nothing is left open.
            assert_eq!(decode(&format!("{}{last}", encode(&[0x5A; 15]))), None);
            assert_eq!(decode(&format!("{last}{}", whole(0))), None);
        }
    }

    #[test]
    fn bits_that_carry_nothing_must_be_zero() {
        for length in 1..64 {
            let text = encode(&vec![0xFF; length]);
            let place = text.chars().count() - 1;
            let last = text.chars().last().expect("a byte takes a letter");
            let width = if value(last).is_some() { 15 } else { 7 };
            let used = (8 * length - 1) % 15 + 1;
            for bit in 0..width - used {
                let set = match value(last) {
                    Some(value) => whole(value | 1 << bit),
                    None => letter(u32::from(last) | 1 << bit),
                };
                assert_eq!(decode(&with_letter(&text, place, set)), None, "bit {bit} of {length} bytes");
            }
        }
    }

    proptest! {
        #[test]
        fn bytes_read_back(bytes: Vec<u8>) {
            prop_assert_eq!(decode(&encode(&bytes)), Some(bytes));
        }

        #[test]
        fn a_text_that_is_taken_is_the_only_one_of_its_bytes(letters in proptest::collection::vec(0x3400_u32..0xC0C0, 0..9)) {
            let text: String = letters.into_iter().filter_map(char::from_u32).collect();
            if let Some(bytes) = decode(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }

        #[test]
        fn no_text_is_too_odd_to_answer(text: String) {
            if let Some(bytes) = decode(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
