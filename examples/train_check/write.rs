//! Writes what was learned as the bytes of `src/domain/check/learned.bin`, all in whole numbers.
//!
//! In this order: for each class its three bars and what a weight of one is worth, in steps of the net; the features that
//! have weights, as gaps, then for each its classes and then the weights; and the net, as `check/net.rs` reads it.

use crate::linear::Weights;
use crate::net::{FILTERS, Net, ROW};
use crate::{Bars, CLASSES};
use std::collections::BTreeMap;

pub fn bytes(weights: &[Weights], net: &Net, bars: &[Bars]) -> Vec<u8> {
    let unit = net.steps.words * net.steps.filters * net.steps.sums;
    let mut bytes = Vec::new();
    for (class, (weights, bars)) in weights.iter().zip(bars).enumerate() {
        let from = |bar: f32| ((bar - weights.start - net.start(class)) / unit).ceil();
        for whole in [from(bars.speaks), from(bars.asks), from(bars.sure), weights.step / unit] {
            bytes.extend(number(whole).to_le_bytes());
        }
    }
    write_weights(weights, &mut bytes);
    write_net(net, &mut bytes);
    bytes
}

fn write_weights(weights: &[Weights], bytes: &mut Vec<u8>) {
    let mut of: BTreeMap<u32, Vec<(usize, f32)>> = BTreeMap::new();
    for (class, weights) in weights.iter().enumerate() {
        for (feature, weight) in &weights.of {
            of.entry(*feature).or_default().push((class, *weight));
        }
    }
    write_gaps(of.keys().copied(), bytes);
    for classes in of.values() {
        for (n, (class, _)) in classes.iter().enumerate() {
            let more = usize::from(n + 1 < classes.len());
            bytes.push(u8::try_from(class * 2 + more).expect("there are few classes"));
        }
    }
    bytes.extend(of.values().flatten().map(|(_, weight)| small(*weight)));
}

fn write_net(net: &Net, bytes: &mut Vec<u8>) {
    let byte = |size: usize| u8::try_from(size).expect("a net is small");
    bytes.extend([byte(ROW), byte(FILTERS.len())]);
    bytes.extend(FILTERS.iter().flat_map(|(words, count)| [byte(*words), byte(*count)]));
    write_gaps(net.vocabulary.keys().copied(), bytes);
    let rows: Vec<i32> = net.words().map(number).collect();
    let half = |number: i32| u8::try_from(number + 3).expect("four bits hold it");
    bytes.extend(rows.chunks_exact(2).map(|two| half(two[0]) | half(two[1]) << 4));
    for (rows, starts) in net.filters() {
        bytes.extend(rows.into_iter().map(small));
        bytes.extend(starts.into_iter().flat_map(|start| number(start).to_le_bytes()));
    }
    bytes.extend(net.answers().take(CLASSES * FILTERS.iter().map(|(_, count)| count).sum::<usize>()).map(small));
}

/// How many there are, and how far each is from the one before, seven bits to a byte with the lowest first.
fn write_gaps(numbers: impl ExactSizeIterator<Item = u32>, bytes: &mut Vec<u8>) {
    bytes.extend(u16::try_from(numbers.len()).expect("there are not so many").to_le_bytes());
    let mut last = 0;
    for number in numbers {
        let mut gap = number - last;
        last = number;
        while gap >= 128 {
            bytes.push(u8::try_from(gap & 127).unwrap_or(0) | 128);
            gap >>= 7;
        }
        bytes.push(u8::try_from(gap).unwrap_or(0));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "what is too large for a bar is as good as never")]
fn number(number: f32) -> i32 {
    number.round() as i32
}

#[expect(clippy::cast_possible_truncation, reason = "steps are few")]
fn small(number: f32) -> u8 {
    (number.round() as i8).to_le_bytes()[0]
}
