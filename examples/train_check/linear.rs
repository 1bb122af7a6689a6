//! The weights of words and pairs: one logistic regression a class, with a price on every weight.

use crate::read::Message;
use std::collections::BTreeMap;

/// A feature counts when so many messages have it.
const SEEN: usize = 2;
const ROUNDS: usize = 30;
/// What a weight has to be worth to be kept, as the l1 norm's price.
const PRICE: f32 = 6.5;
/// A message of a class counts as much as so many others.
const MORE: f32 = 3.0;
/// Weights are whole numbers up to this.
const STEPS: f32 = 20.0;

pub struct Weights {
    pub of: BTreeMap<u32, f32>,
    pub start: f32,
    pub step: f32,
}

/// How likely a sum makes a class.
pub fn chance(sum: f32) -> f32 {
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
pub fn train(messages: &[&Message], class: usize) -> Weights {
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
    pub fn sum(&self, message: &Message) -> f32 {
        let sum: f32 = message.numbers.iter().filter_map(|number| self.of.get(number)).sum();
        self.start + sum * self.step
    }
}
