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
//!
//! With `--net HAND` nothing is written: a small net over words (`net.rs`) is learned beside the weights for one hand,
//! and what each finds on it, and both together, is printed. It takes some two minutes.

mod linear;
mod net;

use afterword::domain::check::{Class, features, stems};
use linear::train;
use net::Net;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;

/// Classes that are learned: all but the two that are counted.
const CLASSES: usize = 22;
/// How often all that speaks should be right, and how often what closes the desk.
const RIGHT: f32 = 0.80;
const SURE: f32 = 0.95;

/// Hands that the writers are dealt into.
const HANDS: usize = 8;

struct Message {
    numbers: Vec<u32>,
    /// The words of each sentence, without their endings.
    words: Vec<Vec<u32>>,
    classes: Vec<bool>,
}

fn read(path: &str) -> Vec<Message> {
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{path}: {why}"));
    let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let message = |line: Value| {
        let has = |class: &Class| match &line["labels"] {
            Value::Array(labels) => labels.iter().any(|label| label == class.name()),
            labels => labels.get(class.name()).is_some(),
        };
        let text = line["text"].as_str().unwrap_or_default();
        let classes = Class::ALL[..CLASSES].iter().map(has).collect();
        Message { numbers: features(text), words: stems(text), classes }
    };
    lines.map(message).collect()
}

/// The writers of a hand, and the messages of all others.
fn deal<'a>(writers: &'a [Vec<Message>], readers: &[usize], hand: usize) -> (Vec<usize>, Vec<&'a Message>) {
    let dealt: Vec<usize> = readers.iter().copied().skip(hand).step_by(HANDS).collect();
    let others = (0..writers.len()).filter(|each| !dealt.contains(each)).flat_map(|each| &writers[each]).collect();
    (dealt, others)
}

/// Judges one hand by the weights, by a net, and by the mean of both.
fn beside(writers: &[Vec<Message>], readers: &[usize], hand: usize) {
    let (dealt, others) = deal(writers, readers, hand);
    let judged: Vec<&Message> = dealt.iter().flat_map(|each| &writers[*each]).collect();
    let (weights, net) = std::thread::scope(|scope| {
        let weights = scope.spawn(|| (0..CLASSES).map(|class| train(&others, class)).collect::<Vec<_>>());
        let net = Net::learned(&others);
        (weights.join().expect("a thread that fails says so"), net)
    });
    let sums = |net: &Net| -> Vec<(f32, f32, bool)> {
        let of = |message: &&Message| {
            let of_net = net.sums(message);
            let of_class = |class: usize| (weights[class].sum(message), of_net[class], message.classes[class]);
            (0..CLASSES).map(of_class).collect::<Vec<_>>()
        };
        judged.iter().flat_map(of).collect()
    };
    let whole = sums(&net);
    let rounded = sums(&net.rounded());
    println!(
        "| hand {hand}, {} messages | found where it is right 80 of 100 | 85 of 100 |\n|---|---|---|",
        judged.len()
    );
    let rows =
        [("weights", &whole, 0.0), ("net", &whole, 1.0), ("both", &whole, 0.5), ("both, rounded", &rounded, 0.5)];
    for (name, sums, share) in rows {
        let both: Vec<(f32, bool)> =
            sums.iter().map(|(weights, net, is)| (weights * (1.0 - share) + net * share, *is)).collect();
        let found = |right: f32| {
            let bar = bar(&both, right);
            let all = both.iter().filter(|(_, is)| *is).count();
            let found = both.iter().filter(|(sum, is)| *is && *sum >= bar).count();
            (found * 1000).checked_div(all).unwrap_or(0)
        };
        println!("| {name} | {} of 1000 | {} of 1000 |", found(0.80), found(0.85));
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
    let hand = args.iter().position(|arg| arg == "--net").map(|at| args.drain(at..=at + 1).next_back());
    let writers: Vec<Vec<Message>> = args.iter().map(|path| read(path)).collect();
    let size = |writer: &Vec<Message>| writer.len();
    eprintln!("{} messages of {} writers", writers.iter().map(size).sum::<usize>(), writers.len());
    // A bank holds single sentences. It is learned from, and nothing is judged on it.
    let readers: Vec<usize> = (0..writers.len()).filter(|at| !args[*at].contains("/bank_")).collect();
    if let Some(hand) = hand {
        let hand = hand.and_then(|hand| hand.parse().ok()).filter(|hand| *hand < HANDS);
        return beside(&writers, &readers, hand.expect("--net takes the number of a hand, 0 to 7"));
    }
    // For each class, what the others' weights say of each message.
    let judged: Vec<Vec<(f32, bool)>> = std::thread::scope(|scope| {
        let halves = [0, 1].map(|half| {
            let (writers, readers) = (&writers, &readers);
            scope.spawn(move || {
                let mut judged: Vec<(usize, Vec<(f32, bool)>)> = Vec::new();
                for class in (0..CLASSES).filter(|class| class % 2 == half) {
                    let mut sums: Vec<Vec<(f32, bool)>> = vec![Vec::new(); readers.len()];
                    for hand in 0..HANDS {
                        let (dealt, others) = deal(writers, readers, hand);
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
