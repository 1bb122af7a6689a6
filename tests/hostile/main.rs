//! Two thousand broken files: what somebody may choose where a journal or a copy is asked for.
//!
//! Each begins as a sound file and is spoilt in one way, by a fixed seed. Nothing may stop the app; a file
//! that can't be taken says what is wrong and where, and plans nothing; what is spoilt in one place takes
//! nothing else along; and what the person has stays as it is.
#![cfg(not(target_arch = "wasm32"))]

mod copies;
#[path = "../dice/mod.rs"]
mod dice;
mod journals;

use afterword::domain::entry::{Entry, Mode};
use afterword::domain::{Day, Event, Id, Journal, Record, Stamp};
use dice::Dice;

/// Files of each of the two kinds.
const FILES: usize = 1_000;

fn now() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

/// Words with letters from all over, so that nothing is plain about them.
fn words(dice: &mut Dice) -> String {
    const WORDS: [&str; 12] = [
        "rain",
        "quiet,",
        "“slept”",
        "é👩‍👧",
        "\u{202e}turned\u{202c}",
        "NUL\u{0}",
        "bell\u{7}",
        "היום",
        "line\u{2028}",
        "\\",
        "\"",
        "a\nb",
    ];
    (0..=dice.below(20)).map(|_| WORDS[dice.below(WORDS.len())]).collect::<Vec<_>>().join(" ")
}

fn page(n: u64, text: &str) -> Record {
    let day = Day::parse("2026-11-20").expect("a date");
    let page = Entry { text: text.into(), ..Entry::blank(day, Mode::Free) };
    Record::new(Id::from_random(n.to_be_bytes()), now(), Event::Entry(page))
}

/// What the person has already.
fn mine() -> Journal {
    Journal::of([page(u64::MAX, "Mine."), page(u64::MAX - 1, "And mine.")])
}

fn text(record: &Record) -> &str {
    record.event.as_entry().map(|page| page.text.as_str()).unwrap_or_default()
}

/// A sentence, and one that says what to do: it ends, and it is not a name out of the code.
fn is_sentence(said: &str) -> bool {
    said.ends_with('.') && said.split_whitespace().count() > 5 && !said.contains("::") && !said.contains(['{', '}'])
}

/// Everything from a place on is another thing.
fn replaced(text: &str, what: &str, with: &str) -> String {
    assert!(text.contains(what), "{what} is not in {text}");
    text.replacen(what, with, 1)
}

/// A place in a text where it can be cut.
fn cut(dice: &mut Dice, text: &str) -> usize {
    text.floor_char_boundary(dice.below(text.len()))
}
