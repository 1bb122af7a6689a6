//! How much room is left, in a person's terms.

use super::engine::{Engine, QUOTA};

/// What is used of what an origin may store, in the unit of [`Engine::cost`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Room {
    /// By the journal.
    pub ours: u64,
    /// By other pages under the same address.
    pub others: u64,
    /// Words in the pages that are kept.
    pub words: u64,
}

/// How full it is, as far as a person has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fullness {
    Roomy,
    /// From 70 %.
    Filling,
    /// From 85 %.
    Tight,
    /// From 95 %.
    Nearly,
}

/// Words that a journal must hold before its own average says more than the usual one.
const ENOUGH: u64 = 2_000;
/// Units that a usual word takes: measured over 3,413 pages of diary, with everything around them.
const USUAL_CENTS: u64 = 136;

impl Room {
    fn used(self) -> u64 {
        self.ours + self.others
    }

    pub fn left(self) -> u64 {
        QUOTA.saturating_sub(self.used())
    }

    pub fn fullness(self) -> Fullness {
        match self.used() * 100 / QUOTA {
            95.. => Fullness::Nearly,
            85.. => Fullness::Tight,
            70.. => Fullness::Filling,
            _ => Fullness::Roomy,
        }
    }

    /// About how many more words fit, rounded down to two digits so that it promises no more than it
    /// knows. The person's own pages say how long their words are, once there are enough of them.
    pub fn words_left(self, engine: Engine) -> u64 {
        let usual = if engine == Engine::WebKit { USUAL_CENTS * 2 } else { USUAL_CENTS };
        let own = (self.ours * 100).checked_div(self.words).filter(|_| self.words >= ENOUGH);
        let words = self.left() * 100 / own.unwrap_or(usual).max(1);
        let digits = words.checked_ilog10().unwrap_or(0);
        let step = 10_u64.pow(digits.saturating_sub(1));
        words / step * step
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_journal_promises_what_the_measure_says() {
        let empty = Room::default();
        assert_eq!(empty.words_left(Engine::Chromium), 3_800_000);
        assert_eq!(empty.words_left(Engine::WebKit), 1_900_000);
        assert_eq!(empty.fullness(), Fullness::Roomy);
    }

    #[test]
    fn the_persons_own_words_say_how_long_they_are_once_there_are_enough() {
        let few = Room { ours: 10_000, others: 0, words: 100 };
        let many = Room { ours: 1_000_000, others: 0, words: 1_000_000 };
        assert_eq!(few.words_left(Engine::Chromium), 3_800_000);
        assert_eq!(many.words_left(Engine::Chromium), 4_200_000);
    }

    #[test]
    fn what_others_store_counts_against_us() {
        let at =
            |percent: u64| Room { ours: QUOTA / 2, others: QUOTA * percent / 100 - QUOTA / 2 + 1, words: 0 }.fullness();
        assert_eq!(
            (at(69), at(70), at(85), at(95)),
            (Fullness::Roomy, Fullness::Filling, Fullness::Tight, Fullness::Nearly)
        );
        assert_eq!(Room { ours: QUOTA * 2, others: 0, words: 0 }.left(), 0);
    }
}
