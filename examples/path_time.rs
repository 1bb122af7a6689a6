//! How long it takes to work out where somebody stands, from five thousand records of different kinds:
//! `cargo run --release --example path_time`. Prints Markdown; part of `cargo xtask bench`.

use afterword::domain::choice::Choice as _;
use afterword::domain::entry::{Entry, Mode};
use afterword::domain::moment::{Happened, Moment};
use afterword::domain::path::Path;
use afterword::domain::plan::Plan;
use afterword::domain::sheet::{Answer, Answers, Sheet};
use afterword::domain::slip::{Slip, What};
use afterword::domain::{Day, Event, Id, Journal, Record, Stamp, Time};
use std::time::Instant;

const RECORDS: u32 = 5_000;
const ROUNDS: u32 = 20;

fn day(n: u32) -> Day {
    Day::parse("2016-03-01").expect("a date").plus(n.into())
}

fn noon(n: u32) -> Stamp {
    Stamp::new(day(n), Time::new(12, 0, 0).expect("noon"), 60)
}

fn sheet(slug: &str, field: &str, text: &str) -> Event {
    let mut answers = Answers::blank(Sheet::named(slug).expect("a sheet of the app"));
    answers.set(field, Some(Answer::Text(text.into())));
    Event::Sheet(answers)
}

fn page(n: u32) -> Event {
    let text = "A few words of one day, and some more.".into();
    Event::Entry(Entry { text, ..Entry::blank(day(n), Mode::Free) })
}

fn slip(n: u32) -> Event {
    let blank = Slip::blank(day(n), Time::new(12, 0, 0).expect("noon"));
    Event::Slip(Slip { what: Some(What::Message), ..blank })
}

fn moment(n: u32) -> Event {
    Event::Moment(Moment::of(Happened::ALL[n as usize % Happened::ALL.len()]))
}

/// Half of it pages, and of everything else a tenth.
fn life(n: u32) -> Event {
    match n % 10 {
        0..=4 => page(n / 3),
        5 => slip(n / 3),
        6 => sheet("lesson", "then", "say it"),
        7 => sheet("action", "action", &format!("action {}", n % 70)),
        8 => sheet("action_log", "action", &format!("action {}", n % 70)),
        _ => moment(n / 10),
    }
}

fn log(n: u32) -> Event {
    let (name, action) =
        if n.is_multiple_of(2) { ("action", format!("action {n}")) } else { ("action_log", "action 4".into()) };
    sheet(name, "action", &action)
}

fn main() {
    type List = (&'static str, fn(u32) -> Event);
    let lists: [List; 5] = [
        ("a life of ten years", life),
        ("pages alone", page),
        ("contacts alone", slip),
        ("moments alone", moment),
        ("actions and notes alone", log),
    ];
    println!("| {RECORDS} records | best of {ROUNDS}, ms | mean, ms |\n| --- | ---: | ---: |");
    for (name, event) in lists {
        let plan = Event::Plan(Plan { length: 30, ..Plan::usual(day(0)) });
        let first = Record::new(Id::from_random([9; 8]), noon(0), plan);
        let mixed = |n: u32| u64::from(n).wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes();
        let others = (1..RECORDS).map(|n| Record::new(Id::from_random(mixed(n)), noon(n / 3 * 2), event(n)));
        let journal = Journal::of(std::iter::once(first).chain(others));
        let now = noon(RECORDS);
        let times = (0..ROUNDS).map(|_| {
            let began = Instant::now();
            let path = Path::of(&journal, now);
            std::hint::black_box(path.look());
            began.elapsed().as_secs_f64() * 1e3
        });
        let times: Vec<f64> = times.collect();
        let best = times.iter().copied().fold(f64::MAX, f64::min);
        println!("| {name} | {best:.2} | {:.2} |", times.iter().sum::<f64>() / f64::from(ROUNDS));
    }
}
