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
mod read;
mod write;

use afterword::domain::check::{Class, Level};
use linear::{Weights, train};
use net::Net;
use read::{Message, Writer};
use std::fmt::Write as _;
use std::fs;
use std::thread;

/// Classes that are learned: all but the two that are counted.
const CLASSES: usize = 22;
/// How often all that speaks should be right, and how often what closes the desk.
const RIGHT: f32 = 0.80;
const SURE: f32 = 0.95;
/// How often what would close the desk, were it sure, should be right to ask for a change before going on.
const ASKS_RIGHT: f32 = 0.90;
/// Hurting oneself or others is what so many first classes are about. It is worse not to hear it, so each of them speaks
/// where it is right as often by itself, and not only all together.
const DANGER: usize = 2;

/// Hands that the writers are dealt into.
const HANDS: usize = 8;

/// From which sum on a class speaks, may ask for a change before going on, and may weigh all that it does.
struct Bars {
    speaks: f32,
    asks: f32,
    sure: f32,
}

impl Bars {
    /// The bars of a class, by how what others taught was judged, and from which sum on all classes together speak.
    fn of(class: usize, sums: &[(f32, bool)], together: f32) -> Self {
        let speaks = if class < DANGER { together.min(bar(sums, RIGHT)) } else { together };
        let sure = bar(sums, SURE).max(speaks);
        let asks = if Class::ALL[class].level() < Level::Hold { bar(sums, ASKS_RIGHT).max(speaks) } else { sure };
        Self { speaks, asks, sure }
    }
}

/// What is learned from: messages, and for the weights also single sentences of them.
struct Lessons<'a> {
    messages: Vec<&'a Message>,
    sentences: Vec<&'a Message>,
}

impl<'a> Lessons<'a> {
    fn of(writers: impl Iterator<Item = &'a Writer> + Clone) -> Self {
        let messages = writers.clone().flat_map(|writer| &writer.messages).collect();
        Self { messages, sentences: writers.flat_map(|writer| &writer.sentences).collect() }
    }
}

/// The writers of a hand.
fn dealt(readers: &[usize], hand: usize) -> impl Iterator<Item = usize> {
    readers.iter().copied().skip(hand).step_by(HANDS)
}

/// What was learned: the weights of each class, and the net. What the net hears in a sentence alone made it worse.
fn learn(lessons: &Lessons) -> (Vec<Weights>, Net) {
    let both: Vec<&Message> = lessons.messages.iter().chain(&lessons.sentences).copied().collect();
    ((0..CLASSES).map(|class| train(&both, class)).collect(), Net::learned(&lessons.messages))
}

/// What the weights and the net say of a message, and whether it is of the class, class by class.
type Judged = Vec<(f32, f32, bool)>;

fn judge((weights, net): &(Vec<Weights>, Net), message: &Message) -> Judged {
    let of_net = net.sums(message);
    weights.iter().zip(of_net).zip(&message.classes).map(|((of, net), is)| (of.sum(message), net, *is)).collect()
}

/// Judges one hand by what was learned from the others.
fn judge_hand(writers: &[Writer], readers: &[usize], hand: usize) -> Vec<Vec<Judged>> {
    let is_other = |at: &usize| !dealt(readers, hand).any(|dealt| dealt == *at);
    let others = (0..writers.len()).filter(is_other).map(|at| &writers[at]);
    let learned = learn(&Lessons::of(others));
    let judge = |writer: usize| writers[writer].messages.iter().map(|message| judge(&learned, message)).collect();
    dealt(readers, hand).map(judge).collect()
}

/// Tells what the weights find in a hand, what the net does, and what both do.
fn beside(writers: &[Writer], readers: &[usize], hand: usize) {
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
    let writers: Vec<Writer> = args.iter().map(|path| Writer::read(path)).collect();
    let all = Lessons::of(writers.iter());
    let (messages, sentences) = (all.messages.len(), all.sentences.len());
    eprintln!("{messages} messages of {} writers, and {sentences} sentences of them", writers.len());
    // A bank holds single sentences. It is learned from, and nothing is judged on it.
    let readers: Vec<usize> = (0..writers.len()).filter(|at| !args[*at].contains("/bank_")).collect();
    if let Some(hand) = hand {
        let hand = hand.parse().ok().filter(|hand| *hand < HANDS);
        return beside(&writers, &readers, hand.expect("--hand takes the number of a hand, 0 to 7"));
    }
    let judged = judge_all(&writers, &readers);
    let pooled: Vec<(f32, bool)> = judged.iter().flatten().copied().collect();
    let together = bar(&pooled, RIGHT);
    let bars: Vec<Bars> = judged.iter().zip(0..).map(|(sums, class)| Bars::of(class, sums, together)).collect();
    let messages: Vec<&Message> = readers.iter().flat_map(|at| &writers[*at].messages).collect();
    report(&messages, &judged, &bars);
    let Some(out) = out else { return };
    let (weights, net) = learn(&all);
    let bytes = write::bytes(&weights, &net, &bars);
    fs::write(&out, &bytes).unwrap_or_else(|why| panic!("{out}: {why}"));
    eprintln!("{} bytes in {out}", bytes.len());
}

/// For each class what was learned from others says of each message, writer by writer as they were read.
fn judge_all(writers: &[Writer], readers: &[usize]) -> Vec<Vec<(f32, bool)>> {
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
fn report(messages: &[&Message], judged: &[Vec<(f32, bool)>], bars: &[Bars]) {
    let (mut spoke, mut hit, mut all) = (0, 0, 0);
    let mut touched = vec![false; messages.len()];
    let mut rows = String::new();
    for (class, sums) in judged.iter().enumerate() {
        let speaks = |sum: &(f32, bool)| sum.0 >= bars[class].speaks;
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
