//! What was learned from labelled messages: weights of words and pairs of words for each class.
//!
//! Rules see a construction; these see what it is usually made of, in many other people's words. A class speaks
//! when the weights of a message come to its bar. The words that raised it most are the ones that are shown. The
//! weights come from `examples/train_check/main.rs`, and are whole numbers, so the same text gives the same sum on
//! every machine.

use super::class::Class;
use super::features::{BITS, Feature, features};
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
    /// In groups by the first bits of their feature, each as it was read.
    weights: Vec<Weight>,
    /// Where each group begins, and the end of the last.
    groups: Vec<usize>,
}

/// A group has the features that differ in so many last bits only; a handful of weights, gone through one by one.
const GROUP: u32 = 8;

impl Learned {
    fn read(bytes: &[u8]) -> Self {
        let mut rest = bytes.iter().copied();
        let mut byte = || rest.next().unwrap_or_default();
        let mut bars = [(i32::MAX, i32::MAX); CLASSES];
        let mut read: Vec<Weight> = Vec::new();
        for (class, bars) in bars.iter_mut().enumerate() {
            let mut pair = || [byte(), byte()];
            *bars = (i32::from(i16::from_le_bytes(pair())), i32::from(i16::from_le_bytes(pair())));
            let count = u16::from_le_bytes(pair());
            let (first, mut number) = (read.len(), 0);
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
                read.push(Weight { number, class, worth: 0 });
            }
            for weight in &mut read[first..] {
                weight.worth = i8::from_le_bytes([byte()]);
            }
        }
        Self::grouped(bars, read)
    }

    /// Counts how many fall into each group, and puts each where its group goes on.
    fn grouped(bars: [(i32, i32); CLASSES], read: Vec<Weight>) -> Self {
        let group = |number: u32| (number >> GROUP) as usize;
        let mut groups = vec![0; group(u32::MAX >> (32 - BITS)) + 2];
        for weight in &read {
            if let Some(next) = groups.get_mut(group(weight.number) + 1) {
                *next += 1;
            }
        }
        for n in 1..groups.len() {
            groups[n] += groups[n - 1];
        }
        let mut free = groups.clone();
        let mut weights: Vec<Weight> = read.iter().map(|_| Weight { number: u32::MAX, class: 0, worth: 0 }).collect();
        for weight in read {
            let Some(place) = free.get_mut(group(weight.number)) else { continue };
            if let Some(slot) = weights.get_mut(*place) {
                *slot = weight;
                *place += 1;
            }
        }
        Self { bars, weights, groups }
    }

    fn of(&self, number: u32) -> impl Iterator<Item = &Weight> {
        let group = (number >> GROUP) as usize;
        let at = |n: usize| self.groups.get(n).copied().unwrap_or_default();
        let group = self.weights.get(at(group)..at(group + 1)).unwrap_or_default();
        group.iter().filter(move |weight| weight.number == number)
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
    // What each feature is worth to each class, looked up once.
    let of = |(place, feature): (usize, &Feature)| {
        learned.of(feature.number).map(move |weight| (place, usize::from(weight.class), i32::from(weight.worth)))
    };
    let worths: Vec<(usize, usize, i32)> = features.iter().enumerate().flat_map(of).collect();
    // A feature counts once, however often it stands there.
    let mut firsts: Vec<(u32, usize)> = features.iter().map(|feature| feature.number).zip(0..).collect();
    firsts.sort_unstable();
    firsts.dedup_by_key(|first| first.0);
    let mut is_first = vec![false; features.len()];
    for (_, place) in firsts {
        is_first[place] = true;
    }
    let mut sums = [0_i32; CLASSES];
    for (_, class, worth) in worths.iter().filter(|(place, ..)| is_first[*place]) {
        sums[*class] += worth;
    }
    let spoke = sums.iter().zip(&learned.bars).enumerate().filter(|(_, (sum, (bar, _)))| *sum >= bar);
    let spoke = spoke.map(|(class, (sum, (_, sure)))| Spoke {
        class: Class::ALL[class],
        is_sure: sum >= sure,
        words: strongest(&worths, &features, class, text),
    });
    spoke.collect()
}

/// The words in a row, of one sentence, whose weights come to most.
fn strongest(worths: &[(usize, usize, i32)], features: &[Feature], class: usize, text: &Text) -> Range<usize> {
    // Each weight is shared among its words, and every word costs a little, so that what adds nothing is left out.
    let mut worth = vec![-1_i32; text.tokens.len()];
    for (place, _, sum) in worths.iter().filter(|(_, of, _)| *of == class) {
        let words = features[*place].from..features[*place].to;
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
