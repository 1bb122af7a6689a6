//! Letters as search compares them: small, and without their accents.

/// What the letters from `À` to `ſ` come down to, in their order. Those that are two letters stand in [`TWO`].
const BARE: &str = "aaaaaa*ceeeeiiiidnooooo×ouuuuy**aaaaaa*ceeeeiiiidnooooo÷ouuuuy*y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll\
lllnnnnnn*nnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
const FIRST: u32 = 'À' as u32;
const TWO: [(char, &str); 12] = [
    ('Æ', "ae"),
    ('Þ', "th"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('þ', "th"),
    ('Ĳ', "ij"),
    ('ĳ', "ij"),
    ('ŉ', "'n"),
    ('Œ', "oe"),
    ('œ', "oe"),
    ('ﬁ', "fi"),
    ('ﬂ', "fl"),
];

/// Puts `word` after what stands in `to`, as search compares it: `Été` as `ete`, `don’t` as `don't`.
pub fn fold(word: &str, to: &mut String) {
    for letter in word.chars() {
        match letter {
            'a'..='z' | '0'..='9' | '\'' => to.push(letter),
            'A'..='Z' => to.push(letter.to_ascii_lowercase()),
            '’' => to.push('\''),
            // Accents that stand as characters of their own.
            '\u{300}'..='\u{36f}' => {}
            _ => other(letter, to),
        }
    }
}

fn other(letter: char, to: &mut String) {
    if let Some((_, two)) = TWO.iter().find(|(from, _)| *from == letter) {
        return to.push_str(two);
    }
    let place = (letter as u32).checked_sub(FIRST).and_then(|place| usize::try_from(place).ok());
    match place.and_then(|place| BARE.chars().nth(place)) {
        Some(bare) => to.push(bare),
        // A sign that is a letter in other clothes, such as that of the ångström, becomes the letter first.
        None => {
            for small in letter.to_lowercase() {
                if small == letter { to.push(small) } else { fold(small.encode_utf8(&mut [0; 4]), to) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(word: &str) -> String {
        let mut to = String::new();
        fold(word, &mut to);
        to
    }

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(folded("Été"), "ete");
        assert_eq!(folded("e\u{301}te\u{301}"), "ete");
        assert_eq!(folded("Don’t"), "don't");
        assert_eq!(folded("Łódź Ångström ŻÓŁĆ Šibenik ſo"), "lodz angstrom zolc sibenik so");
        assert_eq!(folded("Straße STRAẞE Œuvre"), "strasse strasse oeuvre");
        assert_eq!(folded("5 \u{212b} at 300 \u{212a}"), "5 a at 300 k");
        assert_eq!(folded("ПРИВЕТ Ωmega 東京"), "привет ωmega 東京");
    }

    #[test]
    fn every_accented_letter_comes_down_to_its_own() {
        // Unicode's decompositions of these letters, from its character database: the letter first, then
        // all that carry an accent on it.
        for (bare, carriers) in [
            ("a", "àáâãäåāăą"),
            ("c", "çćĉċč"),
            ("d", "ďđð"),
            ("e", "èéêëēĕėęě"),
            ("g", "ĝğġģ"),
            ("h", "ĥħ"),
            ("i", "ìíîïĩīĭįı"),
            ("j", "ĵ"),
            ("k", "ķĸ"),
            ("l", "ĺļľŀł"),
            ("n", "ñńņňŋ"),
            ("o", "òóôõöøōŏő"),
            ("r", "ŕŗř"),
            ("s", "śŝşš"),
            ("t", "ţťŧ"),
            ("u", "ùúûüũūŭůűų"),
            ("w", "ŵ"),
            ("y", "ýÿŷ"),
            ("z", "źżž"),
        ] {
            for carrier in carriers.chars() {
                assert_eq!(folded(&carrier.to_string()), bare, "{carrier}");
                assert_eq!(folded(&carrier.to_uppercase().to_string()), if carrier == 'ı' { "i" } else { bare });
            }
        }
        let all: String = ('À'..='ſ').collect();
        assert!(!folded(&all).contains('*'), "{}", folded(&all));
        assert_eq!(BARE.chars().count(), all.chars().count());
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing_more(word in any::<String>()) {
            let once = folded(&word);
            prop_assert_eq!(folded(&once), once);
        }
    }
}
