//! Weights of words and pairs of words for each class, as they were learned.

use super::bytes::Bytes;
use super::features::{BITS, Feature};
use super::learned::CLASSES;

struct Weight {
    number: u32,
    class: u8,
    worth: i8,
}

pub(super) struct Weights {
    /// In the order of their features, which is in groups by their first bits.
    weights: Vec<Weight>,
    /// Where each group begins, and the end of the last.
    groups: Vec<usize>,
}

/// What a feature of a text is worth to a class.
pub(super) struct Worth {
    /// The place of the feature among those of the text.
    pub place: usize,
    pub class: usize,
    pub by: i32,
}

/// A group has the features that differ in so many last bits only; a handful of weights, gone through one by one.
const GROUP: u32 = 8;

impl Weights {
    /// The features that have weights, as gaps; for each its classes, with a mark where more follow; and the weights.
    pub(super) fn read(bytes: &mut Bytes) -> Self {
        let mut weights = Vec::new();
        for number in bytes.gaps() {
            loop {
                let class = bytes.byte();
                weights.push(Weight { number, class: class >> 1, worth: 0 });
                if class & 1 == 0 {
                    break;
                }
            }
        }
        for weight in &mut weights {
            weight.worth = bytes.small();
        }
        let mut groups = vec![0; (1 << (BITS - GROUP)) + 1];
        for weight in &weights {
            if let Some(next) = groups.get_mut((weight.number >> GROUP) as usize + 1) {
                *next += 1;
            }
        }
        for n in 1..groups.len() {
            groups[n] += groups[n - 1];
        }
        Self { weights, groups }
    }

    fn of(&self, number: u32) -> impl Iterator<Item = &Weight> {
        let group = (number >> GROUP) as usize;
        let at = |n: usize| self.groups.get(n).copied().unwrap_or_default();
        let group = self.weights.get(at(group)..at(group + 1)).unwrap_or_default();
        group.iter().filter(move |weight| weight.number == number)
    }

    /// What each feature is worth to each class, as often as it stands there.
    pub(super) fn worths(&self, features: &[Feature]) -> Vec<Worth> {
        let of = |(place, feature): (usize, &Feature)| {
            self.of(feature.number).map(move |weight| Worth {
                place,
                class: usize::from(weight.class),
                by: i32::from(weight.worth),
            })
        };
        features.iter().enumerate().flat_map(of).collect()
    }
}

/// What the features come to for each class. A feature counts once, however often it stands there.
pub(super) fn sums(worths: &[Worth], features: &[Feature]) -> [i32; CLASSES] {
    let mut firsts: Vec<(u32, usize)> = features.iter().map(|feature| feature.number).zip(0..).collect();
    firsts.sort_unstable();
    firsts.dedup_by_key(|first| first.0);
    let mut is_first = vec![false; features.len()];
    for (_, place) in firsts {
        is_first[place] = true;
    }
    let mut sums = [0_i32; CLASSES];
    for worth in worths.iter().filter(|worth| is_first[worth.place]) {
        sums[worth.class] += worth.by;
    }
    sums
}
