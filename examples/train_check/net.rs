//! A small net over words. Each word is a row of numbers; filters look at a few words in a row; of each filter the
//! strongest answer in the message is kept; and a class is a sum of these answers, as in Kim, *Convolutional neural
//! networks for sentence classification* (2014). It is learned by the steps of Kingma and Ba, *Adam* (2015), with words
//! and answers left out at random so that none is relied on. While it learns, it reads its numbers rounded as they will
//! be kept (Jacob and others, *Quantization and training of neural networks*, 2018). The same messages always give the
//! same net.

use crate::CLASSES;
use crate::linear::chance;
use crate::read::Message;
use std::collections::BTreeMap;
use std::ops::Range;

/// Numbers of a word.
pub const ROW: usize = 32;
/// How many words in a row a filter looks at, and how many filters do: whole times [`SIDE`].
pub const FILTERS: [(usize, usize); 2] = [(2, 96), (3, 128)];
/// Filters that are reckoned side by side.
const SIDE: usize = 32;
/// A word counts when it stands so many times in all messages.
const SEEN: usize = 12;
const ROUNDS: usize = 18;
/// Messages of one step.
const TOGETHER: u16 = 32;
/// How far the first step goes; the last goes nowhere.
const PACE: f32 = 0.004;
/// A message of a class counts as much as so many others.
const MORE: f32 = 2.0;
/// Of so many answers and words one is left out while it learns.
const ANSWERS_LEFT_OUT: f32 = 0.35;
const WORDS_LEFT_OUT: f32 = 0.08;
/// Steps up and down that are kept of a word’s numbers, a filter’s, and those that make answers a class; and how many
/// times the usual size the outermost is. What is farther out is taken in, so that a few large ones don’t take the steps
/// from all others.
const OF_WORDS: (f32, f32) = (3.0, 3.0);
const OF_FILTERS: (f32, f32) = (31.0, 4.0);
const OF_SUMS: (f32, f32) = (127.0, 100.0);
/// Places in the vocabulary: before and after a sentence, and for a word that is not in it.
const EDGE: usize = 0;
const UNKNOWN: usize = 1;

/// Filters that look at as many words.
struct Filters {
    words: usize,
    count: usize,
    /// Where their numbers begin: for each filter a row for each word.
    at: usize,
    /// Place of the first one’s answer.
    first: usize,
}

pub struct Net {
    pub vocabulary: BTreeMap<u32, usize>,
    filters: Vec<Filters>,
    answers: usize,
    parts: Parts,
    numbers: Vec<f32>,
    /// The same as they will be kept.
    kept: Vec<f32>,
    /// The filters as they are kept, side by side.
    turned: Vec<f32>,
    pub steps: Steps,
}

/// Where what stands among the numbers: the rows of words, of filters, what a filter begins with, what makes answers a
/// class, and what a class begins with.
#[derive(Default)]
struct Parts {
    words: Range<usize>,
    filters: Range<usize>,
    starts: Range<usize>,
    sums: Range<usize>,
    classes: Range<usize>,
}

/// What one step of the kept numbers comes to.
#[derive(Default, Clone, Copy)]
pub struct Steps {
    pub words: f32,
    pub filters: f32,
    pub sums: f32,
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
        let mut slope = vec![0.0; net.numbers.len()];
        for _ in 0..ROUNDS {
            for last in (1..order.len()).rev() {
                let other = usize::try_from(dice.next() >> 1).unwrap_or(0) % (last + 1);
                order.swap(last, other);
            }
            for few in order.chunks(usize::from(TOGETHER)) {
                slope.fill(0.0);
                net.keep();
                for at in few {
                    net.add_slope(&read[*at], &messages[*at].classes, &mut dice, &mut slope);
                }
                adam.step(&mut net.numbers, &slope);
                net.numbers[..ROW].fill(0.0);
            }
        }
        net.keep();
        net
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
        let (mut filters, mut answers) = (Vec::new(), 0);
        for (words, count) in FILTERS {
            filters.push(Filters { words, count, at: numbers.len(), first: answers });
            answers += count;
            // He and others, Delving deep into rectifiers, 2015.
            let wide = (2.0 / f32::from(u16::try_from(words * ROW).unwrap_or(1))).sqrt();
            numbers.extend((0..count * words * ROW).map(|_| dice.around(wide)));
        }
        let starts = numbers.len();
        numbers.extend(std::iter::repeat_n(0.0, answers));
        let sums = numbers.len();
        numbers.extend((0..CLASSES * answers).map(|_| dice.around(0.06)));
        let classes = numbers.len();
        numbers.extend([-4.0; CLASSES]);
        let parts = Parts {
            words: 0..rows,
            filters: rows..starts,
            starts: starts..sums,
            sums: sums..classes,
            classes: classes..numbers.len(),
        };
        let (kept, turned, steps) = (Vec::new(), Vec::new(), Steps::default());
        Self { vocabulary, filters, answers, parts, numbers, kept, turned, steps }
    }

    /// Works out the numbers as they will be kept.
    fn keep(&mut self) {
        self.kept.clone_from(&self.numbers);
        let mut rounded = |part: &Range<usize>, steps| round(&mut self.kept[part.clone()], steps);
        self.steps = Steps {
            words: rounded(&self.parts.words, OF_WORDS),
            filters: rounded(&self.parts.filters, OF_FILTERS),
            sums: rounded(&self.parts.sums, OF_SUMS),
        };
        self.turned.clear();
        for filters in &self.filters {
            let long = filters.words * ROW;
            for few in (0..filters.count).step_by(SIDE) {
                for number in 0..long {
                    self.turned.extend((few..few + SIDE).map(|n| self.kept[filters.at + n * long + number]));
                }
            }
        }
    }

    /// The words of a message as places in the vocabulary, with edges around each sentence.
    fn read(&self, message: &Message) -> Vec<usize> {
        let place = |word: &u32| self.vocabulary.get(word).copied().unwrap_or(UNKNOWN);
        let sentence = |words: &Vec<u32>| words.iter().map(place).chain([EDGE; 2]).collect::<Vec<_>>();
        [EDGE; 2].into_iter().chain(message.words.iter().flat_map(sentence)).collect()
    }

    fn hear(&self, words: &[usize]) -> Heard {
        let rows: Vec<f32> = words.iter().flat_map(|word| &self.kept[word * ROW..(word + 1) * ROW]).copied().collect();
        let mut heard = Heard { answers: vec![0.0; self.answers], from: vec![None; self.answers] };
        let mut turned = self.turned.as_slice();
        for filters in &self.filters {
            for few in (filters.first..filters.first + filters.count).step_by(SIDE) {
                let (block, rest) = turned.split_at(SIDE * filters.words * ROW);
                turned = rest;
                let (answers, from) = (&mut heard.answers[few..few + SIDE], &mut heard.from[few..few + SIDE]);
                for (at, seen) in rows.windows(filters.words * ROW).step_by(ROW).enumerate() {
                    let mut sums = [0.0; SIDE];
                    sums.copy_from_slice(&self.kept[self.parts.starts.clone()][few..few + SIDE]);
                    for (seen, filter) in seen.iter().zip(block.as_chunks::<SIDE>().0) {
                        for (sum, filter) in sums.iter_mut().zip(filter) {
                            *sum += seen * filter;
                        }
                    }
                    for ((answer, from), sum) in answers.iter_mut().zip(from.iter_mut()).zip(sums) {
                        if sum > *answer {
                            (*answer, *from) = (sum, Some(at));
                        }
                    }
                }
            }
        }
        heard
    }

    /// What the answers come to for a class.
    fn sum(&self, answers: &[f32], class: usize) -> f32 {
        let of_class = &self.kept[self.parts.sums.start + class * self.answers..];
        self.start(class) + answers.iter().zip(of_class).map(|(answer, number)| answer * number).sum::<f32>()
    }

    /// What a class begins with.
    pub fn start(&self, class: usize) -> f32 {
        self.kept[self.parts.classes.start + class]
    }

    /// What it says of a message, class by class.
    pub fn sums(&self, message: &Message) -> Vec<f32> {
        let answers = self.hear(&self.read(message)).answers;
        (0..CLASSES).map(|class| self.sum(&answers, class)).collect()
    }

    /// What is kept of the rows of words after the edge, in steps.
    pub fn words(&self) -> impl Iterator<Item = f32> {
        self.kept[self.parts.words.clone()][ROW..].iter().map(|number| number / self.steps.words)
    }

    /// What is kept of the filters, length by length: their rows in steps, and what they begin with in steps of both.
    pub fn filters(&self) -> impl Iterator<Item = (Vec<f32>, Vec<f32>)> {
        self.filters.iter().map(|filters| {
            let rows = &self.kept[filters.at..filters.at + filters.count * filters.words * ROW];
            let starts = &self.kept[self.parts.starts.clone()][filters.first..filters.first + filters.count];
            let start = |start: &f32| start / (self.steps.words * self.steps.filters);
            (rows.iter().map(|number| number / self.steps.filters).collect(), starts.iter().map(start).collect())
        })
    }

    /// What each answer is worth to each class, in steps.
    pub fn answers(&self) -> impl Iterator<Item = f32> {
        self.kept[self.parts.sums.clone()].iter().map(|number| number / self.steps.sums)
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
            let row = self.parts.sums.start + class * self.answers;
            slope[self.parts.classes.start + class] += error;
            for (n, answer) in answers.iter().enumerate().filter(|(_, answer)| **answer > 0.0) {
                slope[row + n] += error * answer;
                of_answers[n] += error * self.kept[row + n] / (1.0 - ANSWERS_LEFT_OUT);
            }
        }
        for filters in &self.filters {
            for n in 0..filters.count {
                let answer = filters.first + n;
                let error = of_answers[answer];
                let Some(from) = from[answer].filter(|_| error != 0.0) else { continue };
                slope[self.parts.starts.start + answer] += error;
                let rows = (filters.at + n * filters.words * ROW..).step_by(ROW);
                for (word, filter) in seen[from..from + filters.words].iter().zip(rows) {
                    for number in 0..ROW {
                        slope[filter + number] += error * self.kept[word * ROW + number];
                        slope[word * ROW + number] += error * self.kept[filter + number];
                    }
                }
            }
        }
    }
}

/// Rounds numbers to so many steps up and down, the outermost so many times their usual size, and tells the step.
fn round(numbers: &mut [f32], (steps, wide): (f32, f32)) -> f32 {
    let count = numbers.iter().fold(0.0, |count, _| count + 1.0_f32);
    let usual = (numbers.iter().map(|number| number * number).sum::<f32>() / count).sqrt();
    let largest = numbers.iter().fold(0.0, |most: f32, number| most.max(number.abs()));
    let step = largest.min(wide * usual) / steps;
    for number in numbers {
        *number = (*number / step).round_ties_even().clamp(-steps, steps) * step;
    }
    step
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
