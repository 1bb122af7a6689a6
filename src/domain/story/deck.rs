//! Numbers that look random and are the same each time, and things dealt like cards: each once before any comes
//! again, and none soon after itself.

/// A small generator (`SplitMix64`).
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// The numbers of a story; those of one `part` of it do not depend on the other parts.
    pub fn new(story: u64, part: u64) -> Self {
        Self(story.wrapping_mul(0xD6E8_FEB8_6659_FD93) ^ part.wrapping_mul(0xA076_1D64_78BD_642F))
    }

    /// The next sixty-four bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to one below `end`, which is above 0.
    pub fn below(&mut self, end: u32) -> u32 {
        u32::try_from(self.bits() % u64::from(end)).unwrap_or(0)
    }

    /// A number in a range, both ends included.
    pub fn between(&mut self, (low, high): (u32, u32)) -> u32 {
        low + self.below(high - low + 1)
    }

    /// Whether it is one of so many times.
    pub fn is_one_of(&mut self, times: u32) -> bool {
        self.below(times) == 0
    }
}

/// Places of so many things, dealt one after the other.
#[derive(Debug)]
pub struct Deck {
    places: Vec<usize>,
    next: usize,
}

impl Deck {
    pub fn of(count: usize, dice: &mut Dice) -> Self {
        let mut deck = Self { places: (0..count).collect(), next: 0 };
        shuffle(&mut deck.places, dice);
        deck
    }

    /// The next place; 0 where there is nothing to deal. The two halves are shuffled apart, so that half of them
    /// come before one comes again.
    pub fn deal(&mut self, dice: &mut Dice) -> usize {
        if self.next == self.places.len() {
            let (first, second) = self.places.split_at_mut(self.next / 2);
            shuffle(first, dice);
            shuffle(second, dice);
            self.next = 0;
        }
        self.next += 1;
        self.places.get(self.next - 1).copied().unwrap_or(0)
    }
}

fn shuffle(places: &mut [usize], dice: &mut Dice) {
    for place in (1..places.len()).rev() {
        let end = u32::try_from(place + 1).unwrap_or(1);
        places.swap(place, dice.below(end) as usize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn each_is_dealt_once_before_any_comes_again_and_none_soon_after_itself(count in 2_usize..40, story: u64) {
            let mut dice = Dice::new(story, 1);
            let mut deck = Deck::of(count, &mut dice);
            let dealt: Vec<usize> = (0..3 * count).map(|_| deck.deal(&mut dice)).collect();
            for round in dealt.chunks(count) {
                let mut round = round.to_vec();
                round.sort_unstable();
                prop_assert_eq!(round, (0..count).collect::<Vec<_>>());
            }
            let near = count / 2 + 1;
            prop_assert!(dealt.windows(near).all(|some| some[1..].iter().all(|one| *one != some[0])));
        }

        #[test]
        fn the_same_story_throws_the_same_numbers(story: u64, part: u64) {
            let throw = || { let mut dice = Dice::new(story, part); (0..9).map(|_| dice.between((3, 8))).collect::<Vec<_>>() };
            prop_assert_eq!(throw(), throw());
            prop_assert!(throw().iter().all(|number| (3..=8).contains(number)));
        }
    }
}
