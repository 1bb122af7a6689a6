//! A small net over words. Each word is a row of numbers; filters look at a few words in a row; of each filter the
//! strongest answer in the message is kept; and a class is a sum of these answers, as in Kim, *Convolutional neural
//! networks for sentence classification* (2014). It is learned by the steps of Kingma and Ba, *Adam* (2015), with words
//! and answers left out at random so that none is relied on. The same messages always give the same net.

use crate::linear::chance;
use crate::{CLASSES, Message};
use std::collections::BTreeMap;

/// Numbers of a word.
const ROW: usize = 16;
/// How many words in a row a filter looks at, and how many filters do.
const FILTERS: [(usize, usize); 2] = [(2, 80), (3, 112)];
/// A word counts when it stands so many times in all messages.
const SEEN: usize = 3;
const ROUNDS: usize = 14;
/// Messages of one step.
const TOGETHER: u16 = 32;
/// How far the first step goes; the last goes nowhere.
const PACE: f32 = 0.004;
/// A message of a class counts as much as so many others.
const MORE: f32 = 2.0;
/// Of so many answers and words one is left out while it learns.
const ANSWERS_LEFT_OUT: f32 = 0.35;
const WORDS_LEFT_OUT: f32 = 0.08;
/// Places in the vocabulary: before and after a sentence, and for a word that is not in it.
const EDGE: usize = 0;
const UNKNOWN: usize = 1;

/// Filters that look at as many words.
struct Filters {
    words: usize,
    count: usize,
    /// Where their numbers begin: for each filter a row for each word; then one for each that it begins with.
    at: usize,
    /// Place of the first one’s answer.
    first: usize,
}

pub struct Net {
    vocabulary: BTreeMap<u32, usize>,
    filters: Vec<Filters>,
    answers: usize,
    /// Where the numbers begin that make answers a class; then one for each class that it begins with.
    sums: usize,
    numbers: Vec<f32>,
}

/// Numbers that look random, and are the same each time (Marsaglia, *Xorshift RNGs*, 2003).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// From 0 to 1.
    fn share(&mut self) -> f32 {
        f32::from(u16::try_from(self.next() >> 48).unwrap_or(0)) / 65_536.0
    }

    /// Around 0, like a bell.
    fn around(&mut self, wide: f32) -> f32 {
        ((0..4).map(|_| self.share()).sum::<f32>() - 2.0) * 1.7 * wide
    }
}

/// The strongest answer of each filter, and the word that it begins at.
struct Heard {
    answers: Vec<f32>,
    from: Vec<Option<usize>>,
}

impl Net {
    pub fn learned(messages: &[&Message]) -> Self {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
        let mut net = Self::blank(messages, &mut dice);
        let read: Vec<Vec<usize>> = messages.iter().map(|message| net.read(message)).collect();
        let mut order: Vec<usize> = (0..messages.len()).collect();
        let steps = ROUNDS * messages.len().div_ceil(usize::from(TOGETHER));
        let mut adam = Adam::of(net.numbers.len(), steps);
        for round in 0..ROUNDS {
            for last in (1..order.len()).rev() {
                let other = usize::try_from(dice.next() >> 1).unwrap_or(0) % (last + 1);
                order.swap(last, other);
            }
            for few in order.chunks(usize::from(TOGETHER)) {
                let mut slope = vec![0.0; net.numbers.len()];
                for at in few {
                    net.add_slope(&read[*at], &messages[*at].classes, &mut dice, &mut slope);
                }
                adam.step(&mut net.numbers, &slope);
                net.numbers[..ROW].fill(0.0);
            }
            eprintln!("round {} of {ROUNDS}", round + 1);
        }
        net
    }

    /// The same with the words’ numbers in fifteen steps, four bits each, and all others in 255: as it would be shipped.
    pub fn rounded(mut self) -> Self {
        let words = (self.vocabulary.len() + UNKNOWN + 1) * ROW;
        let ends: Vec<usize> = self.filters.iter().map(|filters| filters.at).chain([self.sums]).collect();
        round(&mut self.numbers[..words], 7.0);
        for from_to in ends.windows(2) {
            round(&mut self.numbers[from_to[0]..from_to[1]], 127.0);
        }
        round(&mut self.numbers[self.sums..], 127.0);
        self
    }

    fn blank(messages: &[&Message], dice: &mut Dice) -> Self {
        let mut count: BTreeMap<u32, usize> = BTreeMap::new();
        for word in messages.iter().flat_map(|message| message.words.iter().flatten()) {
            *count.entry(*word).or_default() += 1;
        }
        let known = count.into_iter().filter(|(_, count)| *count >= SEEN).map(|(word, _)| word);
        let vocabulary: BTreeMap<u32, usize> = known.zip(UNKNOWN + 1..).collect();
        let rows = (vocabulary.len() + UNKNOWN + 1) * ROW;
        let mut numbers: Vec<f32> = (0..rows).map(|_| dice.around(0.18)).collect();
        let mut filters = Vec::new();
        let mut answers = 0;
        for (words, count) in FILTERS {
            filters.push(Filters { words, count, at: numbers.len(), first: answers });
            answers += count;
            // He and others, Delving deep into rectifiers, 2015.
            let wide = (2.0 / f32::from(u16::try_from(words * ROW).unwrap_or(1))).sqrt();
            numbers.extend((0..count * words * ROW).map(|_| dice.around(wide)));
            numbers.extend(std::iter::repeat_n(0.0, count));
        }
        let sums = numbers.len();
        numbers.extend((0..CLASSES * answers).map(|_| dice.around(0.06)));
        numbers.extend([-4.0; CLASSES]);
        Self { vocabulary, filters, answers, sums, numbers }
    }

    /// The words of a message as places in the vocabulary, with edges around each sentence.
    fn read(&self, message: &Message) -> Vec<usize> {
        let place = |word: &u32| self.vocabulary.get(word).copied().unwrap_or(UNKNOWN);
        let sentence = |words: &Vec<u32>| words.iter().map(place).chain([EDGE; 2]).collect::<Vec<_>>();
        [EDGE; 2].into_iter().chain(message.words.iter().flat_map(sentence)).collect()
    }

    fn hear(&self, words: &[usize]) -> Heard {
        let rows: Vec<f32> =
            words.iter().flat_map(|word| &self.numbers[word * ROW..(word + 1) * ROW]).copied().collect();
        let mut heard = Heard { answers: vec![0.0; self.answers], from: vec![None; self.answers] };
        for filters in &self.filters {
            let long = filters.words * ROW;
            let starts = &self.numbers[filters.at + filters.count * long..];
            for (from, seen) in rows.windows(long).step_by(ROW).enumerate() {
                for (n, filter) in self.numbers[filters.at..].chunks_exact(long).take(filters.count).enumerate() {
                    let mut lanes = [0.0; 8];
                    for (seen, filter) in seen.chunks_exact(8).zip(filter.chunks_exact(8)) {
                        for ((lane, seen), filter) in lanes.iter_mut().zip(seen).zip(filter) {
                            *lane += seen * filter;
                        }
                    }
                    let answer = lanes.iter().sum::<f32>() + starts[n];
                    if answer > heard.answers[filters.first + n] {
                        heard.answers[filters.first + n] = answer;
                        heard.from[filters.first + n] = Some(from);
                    }
                }
            }
        }
        heard
    }

    /// What the answers come to for a class.
    fn sum(&self, answers: &[f32], class: usize) -> f32 {
        let of_class = &self.numbers[self.sums + class * self.answers..];
        let start = self.numbers[self.sums + CLASSES * self.answers + class];
        start + answers.iter().zip(of_class).map(|(answer, number)| answer * number).sum::<f32>()
    }

    /// What it says of a message, class by class.
    pub fn sums(&self, message: &Message) -> Vec<f32> {
        let answers = self.hear(&self.read(message)).answers;
        (0..CLASSES).map(|class| self.sum(&answers, class)).collect()
    }

    /// Adds where each number should go, for one message.
    fn add_slope(&self, words: &[usize], classes: &[bool], dice: &mut Dice, slope: &mut [f32]) {
        let mut seen = words.to_vec();
        for word in seen.iter_mut().filter(|word| **word != EDGE) {
            if dice.share() < WORDS_LEFT_OUT {
                *word = UNKNOWN;
            }
        }
        let Heard { mut answers, from } = self.hear(&seen);
        let is_kept: Vec<bool> = answers.iter().map(|_| dice.share() >= ANSWERS_LEFT_OUT).collect();
        for (answer, is_kept) in answers.iter_mut().zip(&is_kept) {
            *answer = if *is_kept { *answer / (1.0 - ANSWERS_LEFT_OUT) } else { 0.0 };
        }
        let mut of_answers = vec![0.0; self.answers];
        for (class, is) in classes.iter().enumerate() {
            let (cost, aim) = if *is { (MORE, 1.0) } else { (1.0, 0.0) };
            let error = cost * (chance(self.sum(&answers, class)) - aim);
            if error.abs() < 1e-4 {
                continue;
            }
            let row = self.sums + class * self.answers;
            slope[self.sums + CLASSES * self.answers + class] += error;
            for (n, answer) in answers.iter().enumerate().filter(|(_, answer)| **answer > 0.0) {
                slope[row + n] += error * answer;
                of_answers[n] += error * self.numbers[row + n] / (1.0 - ANSWERS_LEFT_OUT);
            }
        }
        for filters in &self.filters {
            let long = filters.words * ROW;
            for n in 0..filters.count {
                let error = of_answers[filters.first + n];
                let Some(from) = from[filters.first + n].filter(|_| error != 0.0) else { continue };
                slope[filters.at + filters.count * long + n] += error;
                for (place, word) in seen[from..from + filters.words].iter().enumerate() {
                    let filter = filters.at + n * long + place * ROW;
                    for number in 0..ROW {
                        slope[filter + number] += error * self.numbers[word * ROW + number];
                        slope[word * ROW + number] += error * self.numbers[filter + number];
                    }
                }
            }
        }
    }
}

/// Rounds numbers to so many steps up and down. What is farther out than three times their usual size is taken in, so
/// that a few large ones don’t take the steps from all others.
fn round(numbers: &mut [f32], steps: f32) {
    let count = numbers.iter().fold(0.0, |count, _| count + 1.0_f32);
    let usual = (numbers.iter().map(|number| number * number).sum::<f32>() / count).sqrt();
    let largest = numbers.iter().fold(0.0, |most: f32, number| most.max(number.abs()));
    let step = largest.min(if steps < 10.0 { 3.0 * usual } else { largest }) / steps;
    for number in numbers {
        *number = (*number / step).round().clamp(-steps, steps) * step;
    }
}

struct Adam {
    mean: Vec<f32>,
    square: Vec<f32>,
    done: u16,
    steps: f32,
}

impl Adam {
    fn of(numbers: usize, steps: usize) -> Self {
        let steps = f32::from(u16::try_from(steps).unwrap_or(u16::MAX));
        Self { mean: vec![0.0; numbers], square: vec![0.0; numbers], done: 0, steps }
    }

    fn step(&mut self, numbers: &mut [f32], slope: &[f32]) {
        const KEPT: (f32, f32) = (0.9, 0.99);
        self.done = self.done.saturating_add(1);
        let done = i32::from(self.done);
        let (of_mean, of_square) = (1.0 - KEPT.0.powi(done), 1.0 - KEPT.1.powi(done));
        let pace = PACE * (1.0 - f32::from(self.done) / self.steps).max(0.0);
        let moments = self.mean.iter_mut().zip(&mut self.square);
        for ((number, slope), (mean, square)) in numbers.iter_mut().zip(slope).zip(moments) {
            let slope = slope / f32::from(TOGETHER);
            *mean = KEPT.0 * *mean + (1.0 - KEPT.0) * slope;
            *square = KEPT.1 * *square + (1.0 - KEPT.1) * slope * slope;
            *number -= pace * (*mean / of_mean) / ((*square / of_square).sqrt() + 1e-6);
        }
    }
}
