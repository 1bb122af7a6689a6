//! Beginning a sentence: the same words with a capital.
//!
//! The standard library’s tables for all scripts would be 13 KB in the program, for one letter. Scripts
//! with capitals whose letters stand in rows need no table.

/// `words` with a capital at the beginning, where the letter there has one.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| std::iter::once(upper(first)).chain(letters).collect()).unwrap_or_default()
}

/// The capital of a Latin, Greek or Cyrillic letter; other letters as they are.
fn upper(letter: char) -> char {
    let back = match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'α'..='ρ' | 'σ'..='ϋ' | 'а'..='я' => 0x20,
        'ѐ'..='џ' => 0x50,
        'ÿ' => return 'Ÿ',
        'ς' => 0x1f,
        // Capital and small letter in turns, the capital even.
        'ā'..='ķ' | 'ŋ'..='ŷ' | 'ḁ'..='ẕ' | 'ạ'..='ỿ' if letter != 'ı' => u32::from(letter) % 2,
        // The capital odd.
        'ĺ'..='ň' | 'ź'..='ž' => 1 - u32::from(letter) % 2,
        _ => 0,
    };
    char::from_u32(u32::from(letter) - back).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_in_rows_get_the_capital_that_the_standard_library_has_for_them() {
        let rows = [0x20..0x180, 0x3b1..0x3cc, 0x430..0x460, 0x1e00..0x1e96, 0x1ea0..0x1f00];
        for letter in rows.into_iter().flatten().filter_map(char::from_u32) {
            let wanted: Vec<char> = letter.to_uppercase().collect();
            // A letter whose capital is two letters, or lies in another row, stays.
            let is_elsewhere = wanted.len() > 1 || ['µ', 'ı', 'ſ'].contains(&letter);
            assert_eq!(
                upper(letter),
                if is_elsewhere { letter } else { wanted[0] },
                "{letter} {:x}",
                u32::from(letter)
            );
        }
    }

    #[test]
    fn only_the_first_letter_changes() {
        assert_eq!(capital("one page, at a table"), "One page, at a table");
        assert_eq!(capital("été"), "Été");
        assert_eq!(capital("היום"), "היום");
        assert_eq!(capital("3 pages"), "3 pages");
        assert_eq!(capital(""), "");
    }
}
