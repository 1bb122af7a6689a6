//! Learns the weights of `src/domain/check/learned.rs` from labelled messages, and says how well they do on
//! writers they were not learned from.
//!
//! ```text
//! cargo run --release --no-default-features --example train_check -- \
//!     tests/fixtures/messages/{given,dev,dev_other,clean,writer_*,bank_*,danger_*}.jsonl --out src/domain/check/learned.bin
//! ```
//!
//! One file is one writer. The writers are dealt into hands, and for each hand the weights are learned from all the
//! others and judged on it;
//! what is printed, and from which sum on a class speaks, comes from these judgements. The weights that are
//! written with `--out FILE` are then learned from all. One logistic regression a class over `check::features`,
//! with a price on every weight (l1), so that few are left; the same files always give the same weights.

use afterword::domain::check::{Class, features};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

/// Classes that are learned: all but the two that are counted.
const CLASSES: usize = 22;
/// A feature counts when so many messages have it.
const SEEN: usize = 2;
const ROUNDS: usize = 30;
/// What a weight has to be worth to be kept, as the l1 norm's price.
const PRICE: f32 = 3.4;
/// A message of a class counts as much as so many others.
const MORE: f32 = 3.0;
/// Weights are whole numbers up to this.
const STEPS: f32 = 20.0;
/// How often all that speaks should be right, and how often what closes the desk.
const RIGHT: f32 = 0.80;
const SURE: f32 = 0.95;

/// Hands that the writers are dealt into.
const HANDS: usize = 8;

struct Message {
    numbers: Vec<u32>,
    classes: Vec<bool>,
}

struct Weights {
    of: BTreeMap<u32, f32>,
    start: f32,
    step: f32,
}

fn read(path: &str) -> Vec<Message> {
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{path}: {why}"));
    let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let message = |line: Value| {
        let has = |class: &Class| match &line["labels"] {
            Value::Array(labels) => labels.iter().any(|label| label == class.name()),
            labels => labels.get(class.name()).is_some(),
        };
        let numbers = features(line["text"].as_str().unwrap_or_default());
        Message { numbers, classes: Class::ALL[..CLASSES].iter().map(has).collect() }
    };
    lines.map(message).collect()
}

/// How likely a sum makes a class.
fn chance(sum: f32) -> f32 {
    1.0 / (1.0 + (-sum).exp())
}

/// What one class is learned by: a sum for each message, and how far off it is.
struct Fit {
    is: Vec<f32>,
    cost: Vec<f32>,
    sums: Vec<f32>,
    errors: Vec<f32>,
}

impl Fit {
    fn of(messages: &[&Message], class: usize) -> Self {
        let is: Vec<f32> = messages.iter().map(|message| f32::from(u8::from(message.classes[class]))).collect();
        let cost = is.iter().map(|is| if *is > 0.0 { MORE } else { 1.0 }).collect();
        let count = messages.len();
        let mut fit = Self { is, cost, sums: vec![0.0; count], errors: vec![0.0; count] };
        (0..count).for_each(|at| fit.add(at, 0.0));
        fit
    }

    fn add(&mut self, at: usize, by: f32) {
        self.sums[at] += by;
        self.errors[at] = self.cost[at] * (chance(self.sums[at]) - self.is[at]);
    }

    fn bend(&self, at: usize) -> f32 {
        let chance = chance(self.sums[at]);
        self.cost[at] * (chance * (1.0 - chance)).max(0.02)
    }

    /// Moves what every message has in common to where it fits best.
    fn start(&mut self) -> f32 {
        let count = self.is.len();
        let bend: f32 = (0..count).map(|at| self.bend(at)).sum();
        let by = -self.errors.iter().sum::<f32>() / bend;
        (0..count).for_each(|at| self.add(at, by));
        by
    }

    /// Where the weight of a column should go from `weight`.
    fn step(&self, column: &[usize], weight: f32) -> f32 {
        let slope: f32 = column.iter().map(|at| self.errors[*at]).sum();
        let bend = column.iter().map(|at| self.bend(*at)).sum::<f32>() * 1.3 + 0.01;
        let (aim, price) = (weight - slope / bend, PRICE / bend);
        let aim = if aim > price {
            aim - price
        } else if aim < -price {
            aim + price
        } else {
            0.0
        };
        (aim - weight).clamp(-1.0, 1.0)
    }
}

/// Learns one class, weight by weight in turn, until nothing moves much.
fn train(messages: &[&Message], class: usize) -> Weights {
    let mut columns: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (at, message) in messages.iter().enumerate() {
        for number in &message.numbers {
            columns.entry(*number).or_default().push(at);
        }
    }
    columns.retain(|_, column| column.len() >= SEEN);
    let mut fit = Fit::of(messages, class);
    let mut weights = vec![0_f32; columns.len()];
    let mut start = 0.0;
    for round in 0..ROUNDS {
        start += (0..3).map(|_| fit.start()).sum::<f32>();
        for (column, weight) in columns.values().zip(&mut weights) {
            // What has no weight is only looked at now and then.
            if *weight == 0.0 && round % 5 != 0 {
                continue;
            }
            let by = fit.step(column, *weight);
            if by != 0.0 {
                *weight += by;
                for at in column {
                    fit.add(*at, by);
                }
            }
        }
    }
    let step = weights.iter().fold(0.0, |most: f32, weight| most.max(weight.abs())) / STEPS;
    let whole = columns.keys().copied().zip(weights.iter().map(|weight| (weight / step).round()));
    Weights { of: whole.filter(|(_, weight)| *weight != 0.0).collect(), start, step }
}

impl Weights {
    fn sum(&self, message: &Message) -> f32 {
        let sum: f32 = message.numbers.iter().filter_map(|number| self.of.get(number)).sum();
        self.start + sum * self.step
    }
}

/// From which sum on a class is right as often as it should be.
fn bar(sums: &[(f32, bool)], right: f32) -> f32 {
    let mut order = sums.to_vec();
    order.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut spoke, mut hit, mut bar) = (0.0, 0.0, f32::INFINITY);
    for (sum, is) in order {
        spoke += 1.0;
        hit += f32::from(u8::from(is));
        // One more of each, so that a class with few messages is not taken at its luck.
        if (hit + right) / (spoke + 1.0) >= right && hit >= 3.0 {
            bar = sum;
        }
    }
    bar
}

fn main() {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let out =
        args.iter().position(|arg| arg == "--out").map(|at| args.drain(at..=at + 1).next_back().unwrap_or_default());
    let writers: Vec<Vec<Message>> = args.iter().map(|path| read(path)).collect();
    let size = |writer: &Vec<Message>| writer.len();
    eprintln!("{} messages of {} writers", writers.iter().map(size).sum::<usize>(), writers.len());
    // A bank holds single sentences. It is learned from, and nothing is judged on it.
    let readers: Vec<usize> = (0..writers.len()).filter(|at| !args[*at].contains("/bank_")).collect();
    // For each class, what the others' weights say of each message.
    let judged: Vec<Vec<(f32, bool)>> = std::thread::scope(|scope| {
        let halves = [0, 1].map(|half| {
            let (writers, readers) = (&writers, &readers);
            scope.spawn(move || {
                let mut judged: Vec<(usize, Vec<(f32, bool)>)> = Vec::new();
                for class in (0..CLASSES).filter(|class| class % 2 == half) {
                    let mut sums: Vec<Vec<(f32, bool)>> = vec![Vec::new(); readers.len()];
                    for hand in 0..HANDS {
                        let dealt: Vec<usize> = readers.iter().copied().skip(hand).step_by(HANDS).collect();
                        let others: Vec<&Message> = (0..writers.len())
                            .filter(|each| !dealt.contains(each))
                            .flat_map(|each| &writers[each])
                            .collect();
                        let weights = train(&others, class);
                        for (place, fold) in dealt.into_iter().enumerate() {
                            let judge = |message: &Message| (weights.sum(message), message.classes[class]);
                            sums[hand + place * HANDS] = writers[fold].iter().map(judge).collect();
                        }
                    }
                    judged.push((class, sums.concat()));
                }
                judged
            })
        });
        let mut all: Vec<(usize, Vec<(f32, bool)>)> = Vec::new();
        for half in halves {
            all.extend(half.join().expect("a half that fails says so"));
        }
        all.sort_by_key(|(class, _)| *class);
        all.into_iter().map(|(_, sums)| sums).collect()
    });
    let messages: Vec<&Message> = readers.iter().flat_map(|at| &writers[*at]).collect();
    let pooled: Vec<(f32, bool)> = judged.iter().flatten().copied().collect();
    let (one, sure) = (bar(&pooled, RIGHT), judged.iter().map(|sums| bar(sums, SURE)));
    report(&messages, &judged, one);
    let Some(out) = out else { return };
    let all: Vec<&Message> = writers.iter().flatten().collect();
    let mut bytes: Vec<u8> = Vec::new();
    for (class, sure) in sure.enumerate() {
        let weights = train(&all, class);
        for bar in [one, sure.max(one)] {
            #[expect(clippy::cast_possible_truncation, reason = "sums are small")]
            bytes.extend((((bar - weights.start) / weights.step).ceil() as i16).to_le_bytes());
        }
        bytes.extend(u16::try_from(weights.of.len()).unwrap_or(u16::MAX).to_le_bytes());
        let mut last = 0;
        for number in weights.of.keys() {
            let mut gap = number - last;
            last = *number;
            while gap >= 128 {
                bytes.push(u8::try_from(gap & 127).unwrap_or(0) | 128);
                gap >>= 7;
            }
            bytes.push(u8::try_from(gap).unwrap_or(0));
        }
        #[expect(clippy::cast_possible_truncation, reason = "up to twenty")]
        bytes.extend(weights.of.values().map(|weight| (*weight as i8).to_le_bytes()[0]));
    }
    fs::write(&out, &bytes).unwrap_or_else(|why| panic!("{out}: {why}"));
    eprintln!("{} bytes in {out}", bytes.len());
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn report(messages: &[&Message], judged: &[Vec<(f32, bool)>], bar: f32) {
    let (mut spoke, mut hit, mut all) = (0, 0, 0);
    let mut touched = vec![false; messages.len()];
    let mut rows = String::new();
    for (class, sums) in judged.iter().enumerate() {
        let speaks = |sum: &(f32, bool)| sum.0 >= bar;
        for (touched, sum) in touched.iter_mut().zip(sums) {
            *touched |= speaks(sum);
        }
        let (one, two) = (sums.iter().filter(|sum| speaks(sum)).count(), sums.iter().filter(|sum| sum.1).count());
        let both = sums.iter().filter(|sum| speaks(sum) && sum.1).count();
        let name = Class::ALL[class].name();
        let _ = writeln!(rows, "| {name} | {both} of {one} | {both} of {two} |");
        (spoke, hit, all) = (spoke + one, hit + both, all + two);
    }
    let is_clean = |message: &&&Message| !message.classes.contains(&true);
    let clean = messages.iter().filter(is_clean).count();
    let wrongly = messages.iter().zip(&touched).filter(|(message, touched)| is_clean(message) && **touched).count();
    println!("| class | right when it spoke | found of all |\n|---|---|---|\n{rows}");
    println!(
        "precision {:.3}, recall {:.3}, clean touched {wrongly} of {clean}",
        hit as f32 / spoke as f32,
        hit as f32 / all as f32
    );
}
