//! Every word that was written, once. A page is then a row of numbers, and what is looked for is compared
//! with each word once and not with each page.

/// Words by number, in the order in which they were first met.
#[derive(Debug, Clone, Default)]
pub struct Vocabulary {
    /// All of them, one after the other.
    letters: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// Numbers of words, one more than they are, where their letters lead; 0 where nothing is.
    slots: Vec<u32>,
}

impl Vocabulary {
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The word of a number below [`Self::len`].
    pub fn word(&self, number: usize) -> &str {
        let from = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.letters[from..self.ends[number] as usize]
    }

    /// The number of a word, which is a new one where it was never met.
    pub fn number(&mut self, word: &str) -> u32 {
        if self.slots.len() < self.len() * 2 + 16 {
            self.grow();
        }
        let slot = self.slot(word);
        if self.slots[slot] == 0 {
            self.letters.push_str(word);
            self.ends.push(small(self.letters.len()));
            self.slots[slot] = small(self.len());
        }
        self.slots[slot] - 1
    }

    /// Where a word stands, or would.
    fn slot(&self, word: &str) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = scatter(word) & mask;
        while self.slots[slot] != 0 && self.word(self.slots[slot] as usize - 1) != word {
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        self.slots = vec![0; ((self.len() + 16) * 4).next_power_of_two()];
        for number in 0..self.len() {
            let slot = self.slot(self.word(number));
            self.slots[slot] = small(number + 1);
        }
    }
}

/// A browser keeps no journal of four thousand million letters.
fn small(size: usize) -> u32 {
    u32::try_from(size).expect("a journal in a browser is small")
}

/// Fowler, Noll and Vo's hash (FNV-1a, 32 bits).
fn scatter(word: &str) -> usize {
    word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    proptest! {
        #[test]
        fn a_word_keeps_its_number_and_a_number_its_word(words in proptest::collection::vec("[a-f]{0,3}", 0..400)) {
            let mut vocabulary = Vocabulary::default();
            let mut known: HashMap<&str, u32> = HashMap::new();
            for word in &words {
                let number = vocabulary.number(word);
                prop_assert_eq!(*known.entry(word).or_insert(number), number);
            }
            prop_assert_eq!(vocabulary.len(), known.len());
            for (word, number) in known {
                prop_assert_eq!(vocabulary.word(number as usize), word);
            }
        }
    }
}
