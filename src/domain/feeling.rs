//! Sixty feeling words in ten families (brief, section 3.2).
//!
//! Finer words go with gentler coping (Kashdan, Barrett and others, 2015), so the app offers a
//! family first and then asks whether there is a closer word.

use super::choice::Choice;

/// A family of feelings and its six closer words.
#[derive(Debug)]
pub struct Family {
    pub name: &'static str,
    pub words: [&'static str; 6],
}

/// The ten families, in the order in which they are offered.
pub const FAMILIES: [Family; 10] = [
    Family { name: "Sad", words: ["low", "heavy", "tearful", "empty", "grieving", "homesick"] },
    Family { name: "Lonely", words: ["alone", "left out", "unseen", "missing", "aching", "apart"] },
    Family { name: "Angry", words: ["annoyed", "bitter", "furious", "hurt", "wronged", "resentful"] },
    Family { name: "Afraid", words: ["anxious", "uneasy", "panicky", "dreading", "unsure", "exposed"] },
    Family { name: "Ashamed", words: ["guilty", "embarrassed", "small", "regretful", "sorry", "foolish"] },
    Family { name: "Jealous", words: ["replaced", "compared", "envious", "threatened", "suspicious", "possessive"] },
    Family { name: "Numb", words: ["flat", "blank", "tired", "foggy", "distant", "frozen"] },
    Family { name: "Wanting", words: ["longing", "restless", "hopeful", "craving", "stuck", "waiting"] },
    Family { name: "Calm", words: ["steady", "relieved", "accepting", "rested", "clear", "quiet"] },
    Family { name: "Warm", words: ["grateful", "tender", "proud", "playful", "free", "curious"] },
];

/// One of the sixty words, by its place in [`FAMILIES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Feeling(u8);

const COUNT: usize = FAMILIES.len() * 6;

const EVERY: [Feeling; COUNT] = {
    let mut all = [Feeling(0); COUNT];
    let mut place = 0;
    while place < COUNT {
        #[allow(clippy::cast_possible_truncation, reason = "sixty words")]
        let number = place as u8;
        all[place] = Feeling(number);
        place += 1;
    }
    all
};

impl Feeling {
    /// How many words an entry may carry.
    pub const MOST: usize = 3;

    /// The words of one family, by its place in [`FAMILIES`].
    pub fn of_family(family: usize) -> &'static [Self] {
        &EVERY[family * 6..family * 6 + 6]
    }

    pub fn word(self) -> &'static str {
        FAMILIES[self.family()].words[usize::from(self.0 % 6)]
    }

    /// Picks this word, or puts it back when it was picked. A fourth word is not taken.
    pub fn toggle_in(self, picked: &mut Vec<Self>) {
        if let Some(place) = picked.iter().position(|each| *each == self) {
            picked.remove(place);
        } else if picked.len() < Self::MOST {
            picked.push(self);
        }
    }

    /// Place of its family in [`FAMILIES`].
    pub fn family(self) -> usize {
        usize::from(self.0 / 6)
    }

    pub fn family_name(self) -> &'static str {
        FAMILIES[self.family()].name
    }
}

impl Choice for Feeling {
    const ALL: &'static [Self] = &EVERY;

    fn slug(self) -> &'static str {
        self.word()
    }

    fn place(self) -> usize {
        usize::from(self.0)
    }

    fn label(self) -> &'static str {
        self.word()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_sixty_words_and_none_twice() {
        let words: BTreeSet<_> = Feeling::ALL.iter().map(|feeling| feeling.word()).collect();
        assert_eq!(words.len(), 60);
    }

    #[test]
    fn a_word_is_found_by_its_stored_form() {
        for feeling in Feeling::ALL {
            assert_eq!(Feeling::from_slug(feeling.slug()), Some(*feeling));
        }
        assert_eq!(Feeling::from_slug("Low"), None);
    }
}
