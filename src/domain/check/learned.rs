//! What was learned from labelled messages: weights of words and pairs of words, and a small net over words.
//!
//! Rules see a construction; these see what it is usually made of, in many other people's words. A class speaks
//! when what the weights and the net say of a message comes to its bar. The words that raised it most are the ones
//! that are shown. The numbers come from `examples/train_check/main.rs`, and are whole, so the same text gives the
//! same sum on every machine.

use super::bytes::Bytes;
use super::class::{Class, Level};
use super::features::{Feature, features};
use super::net::{Heard, Net};
use super::text::Text;
use super::weights::{Weights, Worth, sums};
use std::ops::Range;
use std::sync::OnceLock;

/// Classes that are learned: all but the two that are only counted.
pub(super) const CLASSES: usize = 22;

/// For each class its three bars and what a weight is worth in the net's measure, then the weights, then the net.
const BYTES: &[u8] = include_bytes!("learned.bin");

struct Bars {
    /// From which sum on a class speaks, may ask for a change before going on, and may weigh all that it does.
    speaks: i64,
    asks: i64,
    sure: i64,
    /// A weight of one is worth so much.
    step: i64,
}

struct Learned {
    bars: [Bars; CLASSES],
    weights: Weights,
    net: Net,
}

impl Bars {
    /// The most that a sum may weigh, where the class speaks.
    fn most(&self, sum: i64) -> Level {
        if sum >= self.sure {
            Level::Crisis
        } else if sum >= self.asks {
            Level::Hold
        } else {
            Level::Revise
        }
    }
}

impl Learned {
    fn read() -> Self {
        let bytes = &mut Bytes::of(BYTES);
        let bars = std::array::from_fn(|_| {
            let mut whole = || i64::from(bytes.whole());
            Bars { speaks: whole(), asks: whole(), sure: whole(), step: whole() }
        });
        Self { bars, weights: Weights::read(bytes), net: Net::read(bytes) }
    }
}

fn learned() -> &'static Learned {
    static LEARNED: OnceLock<Learned> = OnceLock::new();
    LEARNED.get_or_init(Learned::read)
}

#[cfg(test)]
pub(super) fn net() -> &'static Net {
    &learned().net
}

/// A class that speaks.
pub(super) struct Spoke {
    pub class: Class,
    pub level: Level,
    /// The words that raised it most, in tokens.
    pub words: Range<usize>,
}

/// What a text comes to.
struct Read<'a> {
    text: &'a Text,
    features: Vec<Feature>,
    worths: Vec<Worth>,
    heard: Heard,
}

/// What the weights and the net say of a text.
pub(super) fn spoken(text: &Text) -> Vec<Spoke> {
    let learned = learned();
    let features = features(text);
    let read = Read { text, worths: learned.weights.worths(&features), heard: learned.net.hear(text), features };
    let sums = sums(&read.worths, &read.features);
    let sum = |class: usize| i64::from(sums[class]) * learned.bars[class].step + learned.net.sum(&read.heard, class);
    let spoke =
        (0..CLASSES).map(|class| (class, sum(class))).filter(|(class, sum)| *sum >= learned.bars[*class].speaks);
    let spoke = spoke.map(|(class, sum)| Spoke {
        class: Class::ALL[class],
        level: Class::ALL[class].level().max(learned.bars[class].most(sum)),
        words: strongest(learned, &read, class),
    });
    spoke.collect()
}

/// The words in a row, of one sentence, that raised a class most.
fn strongest(learned: &Learned, read: &Read, class: usize) -> Range<usize> {
    let step = learned.bars[class].step;
    // Each weight is shared among its words, and every word costs a little, so that what adds nothing is left out.
    let mut worth = vec![-step; read.text.tokens.len()];
    for of in read.worths.iter().filter(|worth| worth.class == class) {
        let words = read.features[of.place].from..read.features[of.place].to;
        let share = 2 * step * i64::from(of.by) / i64::try_from(words.len()).unwrap_or(1).max(1);
        for word in words {
            worth[word] += share;
        }
    }
    learned.net.shares(&read.heard, class, |word, share| worth[word] += 2 * share);
    let (mut best, mut most) = (0..read.text.tokens.len().min(1), i64::MIN);
    for (from, to) in &read.text.sentences {
        let (mut start, mut sum) = (*from, 0);
        for (at, worth) in worth.iter().enumerate().take(*to).skip(*from) {
            if sum <= 0 {
                (start, sum) = (at, 0);
            }
            sum += worth;
            if sum > most {
                (best, most) = (start..at + 1, sum);
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_weighs_more_from_bar_to_bar() {
        let bars = Bars { speaks: 10, asks: 20, sure: 30, step: 1 };
        assert_eq!([10, 19, 20, 29, 30].map(|sum| bars.most(sum) as usize), [3, 3, 2, 2, 0]);
    }

    #[test]
    fn only_what_can_close_the_desk_asks_for_a_change_before_it_is_sure() {
        for (class, bars) in Class::ALL.iter().zip(&learned().bars) {
            assert!(bars.speaks <= bars.asks && bars.asks <= bars.sure, "{}", class.name());
            assert!(bars.asks == bars.sure || class.level() < Level::Hold, "{}", class.name());
        }
    }
}
