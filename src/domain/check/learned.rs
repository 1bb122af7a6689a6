//! What was learned from labelled messages: weights of words and pairs of words for each class.
//!
//! Rules see a construction; these see what it is usually made of, in many other people's words. A class speaks
//! when the weights of a message come to its bar. The words that raised it most are the ones that are shown. The
//! weights come from `examples/train_check.rs`, and are whole numbers, so the same text gives the same sum on
//! every machine.

use super::class::Class;
use super::features::{Feature, features};
use super::text::Text;
use std::ops::Range;
use std::sync::OnceLock;

/// Classes that are learned: all but the two that are only counted.
pub(super) const CLASSES: usize = 22;

/// For each class its two bars, how many weights it has, the gaps between their features as bytes of seven bits
/// with the lowest first, and the weights.
const BYTES: &[u8] = include_bytes!("learned.bin");

struct Weight {
    number: u32,
    class: u8,
    worth: i8,
}

struct Learned {
    /// From which sum on a class speaks, and from which it is sure.
    bars: [(i32, i32); CLASSES],
    /// By feature.
    weights: Vec<Weight>,
}

impl Learned {
    fn read(bytes: &[u8]) -> Self {
        let mut rest = bytes.iter().copied();
        let mut byte = || rest.next().unwrap_or_default();
        let mut learned = Self { bars: [(i32::MAX, i32::MAX); CLASSES], weights: Vec::new() };
        for class in 0..CLASSES {
            let mut pair = || [byte(), byte()];
            learned.bars[class] = (i32::from(i16::from_le_bytes(pair())), i32::from(i16::from_le_bytes(pair())));
            let count = u16::from_le_bytes(pair());
            let (first, mut number) = (learned.weights.len(), 0);
            for _ in 0..count {
                let mut shift = 0;
                loop {
                    let part = byte();
                    number += u32::from(part & 127) << shift;
                    shift += 7;
                    if part < 128 || shift > 21 {
                        break;
                    }
                }
                let class = u8::try_from(class).unwrap_or_default();
                learned.weights.push(Weight { number, class, worth: 0 });
            }
            for weight in &mut learned.weights[first..] {
                weight.worth = i8::from_le_bytes([byte()]);
            }
        }
        learned.weights = crate::domain::order::by_key(learned.weights, |weight| i64::from(weight.number));
        learned
    }

    fn of(&self, number: u32) -> &[Weight] {
        let from = self.weights.partition_point(|weight| weight.number < number);
        let to = from + self.weights[from..].partition_point(|weight| weight.number == number);
        &self.weights[from..to]
    }
}

/// A class that speaks.
pub(super) struct Spoke {
    pub class: Class,
    /// As sure as what closes the desk has to be.
    pub is_sure: bool,
    /// The words that raised it most, in tokens.
    pub words: Range<usize>,
}

/// What the weights say of a text.
pub(super) fn learned(text: &Text) -> Vec<Spoke> {
    static LEARNED: OnceLock<Learned> = OnceLock::new();
    let learned = LEARNED.get_or_init(|| Learned::read(BYTES));
    let features = features(text);
    let mut sums = [0_i32; CLASSES];
    // A feature counts once, however often it stands there.
    let mut numbers: Vec<u32> = features.iter().map(|feature| feature.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    for weight in numbers.iter().flat_map(|number| learned.of(*number)) {
        sums[usize::from(weight.class)] += i32::from(weight.worth);
    }
    let spoke = sums.iter().zip(&learned.bars).enumerate().filter(|(_, (sum, (bar, _)))| *sum >= bar);
    let spoke = spoke.map(|(class, (sum, (_, sure)))| Spoke {
        class: Class::ALL[class],
        is_sure: sum >= sure,
        words: strongest(learned, &features, class, text),
    });
    spoke.collect()
}

/// The words in a row, of one sentence, whose weights come to most.
fn strongest(learned: &Learned, features: &[Feature], class: usize, text: &Text) -> Range<usize> {
    // Each weight is shared among its words, and every word costs a little, so that what adds nothing is left out.
    let mut worth = vec![-1_i32; text.tokens.len()];
    for feature in features {
        let weights = learned.of(feature.number).iter().filter(|weight| usize::from(weight.class) == class);
        let sum: i32 = weights.map(|weight| i32::from(weight.worth)).sum();
        let words = feature.from..feature.to;
        let share = 2 * sum / i32::try_from(words.len()).unwrap_or(1).max(1);
        for word in words {
            worth[word] += share;
        }
    }
    let (mut best, mut most) = (0..text.tokens.len().min(1), i32::MIN);
    for (from, to) in &text.sentences {
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
