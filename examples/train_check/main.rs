//! Learns the weights of `src/domain/check/learned.rs` from labelled messages, and says how well they do on
//! writers they were not learned from.
//!
//! ```text
//! cargo run --release --no-default-features --example train_check -- \
//!     tests/fixtures/messages/{given,dev,dev_other,clean,writer_*,bank_*,danger_*}.jsonl --out src/domain/check/learned.bin
//! ```
//!
//! One file is one writer. The writers are dealt into hands, and for each hand the weights and the net are learned from
//! all the others and judged on it; what is printed, and from which sum on a class speaks, comes from these judgements.
//! The numbers that are written with `--out FILE` are then learned from all. Beside one logistic regression a class over
//! `check::features`, with a price on every weight (l1) so that few are left (`linear.rs`), there is a small net over
//! words (`net.rs`); their sums are added. The same files always give the same numbers. It takes some twenty minutes.
//!
//! With `--hand N` only one hand is judged, by the weights, by the net, and by both.

mod linear;
mod net;
mod write;

use afterword::domain::check::{Class, features, stems};
use linear::{Weights, train};
use net::Net;
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::thread;

/// Classes that are learned: all but the two that are counted.
const CLASSES: usize = 22;
/// How often all that speaks should be right, and how often what closes the desk.
const RIGHT: f32 = 0.80;
const SURE: f32 = 0.95;

/// Hands that the writers are dealt into.
const HANDS: usize = 8;

/// From which sum on a class speaks, and from which it is sure.
struct Bars {
    one: f32,
    sure: f32,
}

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

/// What was learned from messages: the weights of each class, and the net.
fn learn(messages: &[&Message]) -> (Vec<Weights>, Net) {
    ((0..CLASSES).map(|class| train(messages, class)).collect(), Net::learned(messages))
}

/// What the weights and the net say of a message, and whether it is of the class, class by class.
type Judged = Vec<(f32, f32, bool)>;

fn judge((weights, net): &(Vec<Weights>, Net), message: &Message) -> Judged {
    let of_net = net.sums(message);
    weights.iter().zip(of_net).zip(&message.classes).map(|((of, net), is)| (of.sum(message), net, *is)).collect()
}

/// Judges one hand by what was learned from the others.
fn judge_hand(writers: &[Vec<Message>], readers: &[usize], hand: usize) -> Vec<Vec<Judged>> {
    let (dealt, others) = deal(writers, readers, hand);
    let learned = learn(&others);
    dealt.iter().map(|writer| writers[*writer].iter().map(|message| judge(&learned, message)).collect()).collect()
}

/// Tells what the weights find in a hand, what the net does, and what both do.
fn beside(writers: &[Vec<Message>], readers: &[usize], hand: usize) {
    let judged = judge_hand(writers, readers, hand).concat();
    println!("| hand {hand}, {} messages | right 80 of 100 | right 85 of 100 |\n|---|---|---|", judged.len());
    for (name, of_weights, of_net) in [("weights", 1.0, 0.0), ("net", 0.0, 1.0), ("both", 1.0, 1.0)] {
        let sum = |(weights, net, is): &(f32, f32, bool)| (weights * of_weights + net * of_net, *is);
        let sums: Vec<(f32, bool)> = judged.iter().flatten().map(sum).collect();
        let found = |right: f32| {
            let bar = bar(&sums, right);
            let all = sums.iter().filter(|(_, is)| *is).count();
            let found = sums.iter().filter(|(sum, is)| *is && *sum >= bar).count();
            (found * 1000).checked_div(all).unwrap_or(0)
        };
        println!("| {name} | {} of 1000 found | {} of 1000 |", found(0.80), found(0.85));
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
    let mut option = |name: &str| {
        let at = args.iter().position(|arg| arg == name)?;
        Some(args.drain(at..=at + 1).next_back().unwrap_or_default())
    };
    let (out, hand) = (option("--out"), option("--hand"));
    let writers: Vec<Vec<Message>> = args.iter().map(|path| read(path)).collect();
    let size = |writer: &Vec<Message>| writer.len();
    eprintln!("{} messages of {} writers", writers.iter().map(size).sum::<usize>(), writers.len());
    // A bank holds single sentences. It is learned from, and nothing is judged on it.
    let readers: Vec<usize> = (0..writers.len()).filter(|at| !args[*at].contains("/bank_")).collect();
    if let Some(hand) = hand {
        let hand = hand.parse().ok().filter(|hand| *hand < HANDS);
        return beside(&writers, &readers, hand.expect("--hand takes the number of a hand, 0 to 7"));
    }
    let judged = judge_all(&writers, &readers);
    let pooled: Vec<(f32, bool)> = judged.iter().flatten().copied().collect();
    let one = bar(&pooled, RIGHT);
    let bars: Vec<Bars> = judged.iter().map(|sums| Bars { one, sure: bar(sums, SURE).max(one) }).collect();
    let messages: Vec<&Message> = readers.iter().flat_map(|at| &writers[*at]).collect();
    report(&messages, &judged, one);
    let Some(out) = out else { return };
    let all: Vec<&Message> = writers.iter().flatten().collect();
    let (weights, net) = learn(&all);
    let bytes = write::bytes(&weights, &net, &bars);
    fs::write(&out, &bytes).unwrap_or_else(|why| panic!("{out}: {why}"));
    eprintln!("{} bytes in {out}", bytes.len());
}

/// For each class what was learned from others says of each message, writer by writer as they were read.
fn judge_all(writers: &[Vec<Message>], readers: &[usize]) -> Vec<Vec<(f32, bool)>> {
    let mut by_reader: Vec<Vec<Judged>> = vec![Vec::new(); readers.len()];
    thread::scope(|scope| {
        let halves = [0, 1].map(|half| {
            let judge = move |hand| (hand, judge_hand(writers, readers, hand));
            scope.spawn(move || (0..HANDS).filter(|hand| hand % 2 == half).map(judge).collect::<Vec<_>>())
        });
        for half in halves {
            for (hand, judged) in half.join().expect("a half that fails says so") {
                for (place, judged) in judged.into_iter().enumerate() {
                    by_reader[hand + place * HANDS] = judged;
                }
            }
        }
    });
    let judged = by_reader.concat();
    let of = |class: usize| judged.iter().map(|one| (one[class].0 + one[class].1, one[class].2)).collect();
    (0..CLASSES).map(of).collect()
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
