//! What is found, in which order, and how it is shown.

use super::*;
use crate::domain::Event;
use crate::domain::entry::{Entry, Mode};
use crate::domain::{Change, Stamp};
use proptest::prelude::*;

fn id(n: u8) -> Id {
    Id::from_random([0, 0, 0, 0, 0, 0, 0, n])
}

fn at(text: &str) -> Stamp {
    Stamp::parse(text).expect("a stamp")
}

fn today() -> Day {
    Day::parse("2026-11-23").expect("a date")
}

fn page(n: u8, day: &str, text: &str) -> Record {
    let mut entry = Entry::blank(Day::parse(day).expect("a date"), Mode::Free);
    entry.text = text.into();
    Record::new(id(n), at("2026-11-23T21:00:00+01:00"), Event::Entry(entry))
}

fn diary() -> Journal {
    let mut sad = page(4, "1665-09-03", "Up, and put on my coloured silk suit. The plague is in Westminster.");
    if let Event::Entry(entry) = &mut sad.event {
        entry.feelings = vec![Feeling::of_family(0)[0]];
    }
    Journal::of([
        page(1, "1660-01-01", "My wife dressed the remains of a turkey. To Deptford after."),
        page(2, "1664-12-31", "A plaguey cold day; my dear wife abroad."),
        page(3, "1665-06-07", "The hottest day. It put me into an ill conception: plague! So to Déptford."),
        sad,
    ])
}

fn read(journal: &Journal) -> Index {
    let mut index = Index::default();
    assert!(index.read(journal, today(), usize::MAX));
    index
}

fn found(journal: &Journal, asked: &str) -> Vec<Id> {
    read(journal).find(&Query::of(asked)).into_iter().map(|found| found.id).collect()
}

#[test]
fn the_very_word_comes_before_one_that_begins_with_it_and_the_newest_first() {
    assert_eq!(found(&diary(), "plague"), [id(4), id(3), id(2)]);
    assert_eq!(found(&diary(), "PLAGUEY"), [id(2)]);
    assert_eq!(found(&diary(), "lague"), [id(4), id(3), id(2)], "inside a word");
    assert_eq!(found(&diary(), "ag"), [], "two letters only where words begin");
    assert_eq!(found(&diary(), "pl"), [id(4), id(3), id(2)]);
}

#[test]
fn accents_and_capitals_make_no_difference() {
    assert_eq!(found(&diary(), "deptford"), [id(3), id(1)]);
    assert_eq!(found(&diary(), "DÉPTFORD"), [id(3), id(1)]);
}

#[test]
fn every_word_is_on_the_page_in_any_order_and_words_in_quotes_in_theirs() {
    assert_eq!(found(&diary(), "wife my"), [id(2), id(1)]);
    assert_eq!(found(&diary(), "wife plague"), [id(2)]);
    assert_eq!(found(&diary(), "\"my wife\""), [id(1)]);
    assert_eq!(found(&diary(), "“my wife”"), [id(1)]);
    let hers = Journal::of([page(1, "1660-01-01", "To my wife’s father.")]);
    assert_eq!(found(&hers, "\"my wife\""), [id(1)]);
    assert_eq!(found(&hers, "\"my wife's father\""), [id(1)]);
    assert_eq!(found(&diary(), "\"wife my\""), []);
    assert_eq!(found(&diary(), "\"my wi"), [id(1)], "while it is typed");
    assert_eq!(found(&diary(), "\"my wi\""), [], "once it is closed");
    assert_eq!(found(&diary(), "\"silk suit\" \"in westminster\""), [id(4)]);
}

#[test]
fn days_and_feelings_narrow_it() {
    assert_eq!(found(&diary(), "plague before:1665"), [id(2)]);
    assert_eq!(found(&diary(), "plague after:1665-06-07"), [id(4)]);
    assert_eq!(found(&diary(), "after:1665-05 before:1665-07"), [id(3)]);
    assert_eq!(found(&diary(), "after:1665"), []);
    assert_eq!(found(&diary(), "feeling:low"), [id(4)]);
    assert_eq!(found(&diary(), "feeling:SAD plague"), [id(4)], "a family is all of its words");
    assert_eq!(found(&diary(), "feeling:\"left out\""), []);
    assert_eq!(found(&diary(), "feeling:nonsense"), [], "no page carries it");
    assert_eq!(found(&diary(), "plague before:soon"), found(&diary(), "plague"), "no date so far");
    assert_eq!(found(&diary(), "so:deptford"), [id(3)], "no filter: two words");
}

#[test]
fn nothing_asked_finds_nothing() {
    for asked in ["", " ", "\"", "\"\"", "…", "feeling:", "before:"] {
        assert_eq!(found(&diary(), asked), [], "{asked}");
    }
}

#[test]
fn what_was_changed_deleted_or_put_back_is_found_as_it_is_now() {
    let mut journal = diary();
    let mut index = read(&journal);
    let mut again = |keep| {
        journal.absorb(Change { keep: vec![keep], forget: Vec::new() });
        assert!(index.read(&journal, today(), usize::MAX));
        index.find(&Query::of("plague")).into_iter().map(|found| found.id).collect::<Vec<_>>()
    };
    let written = Record { rev: 1, ..page(1, "1666-01-01", "the plague again") };
    assert_eq!(again(written.clone()), [id(1), id(4), id(3), id(2)]);
    let deleted = Record { gone: Some(written.made), rev: 2, ..written.clone() };
    assert_eq!(again(deleted), [id(4), id(3), id(2)]);
    assert_eq!(again(Record { rev: 3, ..written }), [id(1), id(4), id(3), id(2)]);
    assert_eq!(again(page(0, "1667-01-01", "no plague")), [id(0), id(1), id(4), id(3), id(2)]);
}

#[test]
fn a_letter_that_is_put_away_is_found_on_its_date_and_not_before() {
    let mut letter = page(1, "2026-11-20", "the shelf");
    if let Event::Entry(entry) = &mut letter.event {
        entry.closed_until = Some(today().plus(1));
    }
    let journal = Journal::of([letter]);
    let mut index = read(&journal);
    assert_eq!(index.find(&Query::of("shelf")), []);
    assert!(index.read(&journal, today().plus(1), usize::MAX));
    assert_eq!(index.find(&Query::of("shelf")).len(), 1);
}

#[test]
fn it_can_be_read_bit_by_bit() {
    let journal = diary();
    let mut index = Index::default();
    let mut turns = 1;
    while !index.read(&journal, today(), 1) {
        turns += 1;
    }
    assert_eq!(turns, 4);
    assert_eq!(index.find(&Query::of("plague")), read(&journal).find(&Query::of("plague")));
}

#[test]
fn a_line_shows_what_was_asked_for_with_a_few_words_before_it() {
    let text = "Up betimes and to my office, where all the morning, and then by water\nto **Deptford** to see my wife.";
    let line = |asked: &str| {
        let journal = Journal::of([page(1, "1660-01-01", text)]);
        let query = Query::of(asked);
        let found = read(&journal).find(&query)[0];
        let line = line(text, found, &query);
        let marks: Vec<_> = line.marks.iter().map(|mark| line.words[mark.clone()].to_owned()).collect();
        (line.words, marks)
    };
    let (words, marks) = line("deptford");
    assert_eq!(words, "… and then by water to Deptford to see my wife.".replace("… and", "… morning, and"));
    assert_eq!(marks, ["Deptford"]);
    assert_eq!(line("\"my wife\"").1, ["my wife"], "one mark, and no “my” before the office");
    assert_eq!(line("my office up").1, ["Up", "my", "office", "my"]);
}

#[test]
fn more_words_than_eight_are_not_asked_for() {
    let journal = Journal::of([page(1, "1660-01-01", "a b c d e f g h")]);
    assert_eq!(found(&journal, "a b c d e f g h not"), [id(1)]);
    assert_eq!(found(&journal, "\"a b c d e f g h not there\""), [id(1)]);
    assert_eq!(found(&journal, "\"b c d e f g h a\""), []);
}

proptest! {
    #[test]
    fn it_finds_what_a_look_at_every_page_finds(
        texts in proptest::collection::vec("([abé]{1,4}[ ,.]){0,6}", 0..8),
        asked in proptest::collection::vec("[abE]{1,3}", 1..4),
    ) {
        let pages = texts.iter().zip(0..).map(|(text, n)| page(n, "1660-01-01", text));
        let journal = Journal::of(pages);
        let folded = |text: &str| text.to_lowercase().replace('é', "e");
        let holds = |text: &str, asked: &str| {
            let (text, asked) = (folded(text), folded(asked));
            text.split([' ', ',', '.']).any(|word| word.starts_with(&asked) || asked.len() > 2 && word.contains(&asked))
        };
        let mut expected: Vec<Id> = texts
            .iter()
            .zip(0..)
            .filter(|(text, _)| asked.iter().all(|asked| holds(text, asked)))
            .map(|(_, n)| id(n))
            .collect();
        let mut found = found(&journal, &asked.join(" "));
        found.sort_unstable();
        expected.sort_unstable();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn no_question_and_no_page_break_it(text in any::<String>(), asked in any::<String>()) {
        let journal = Journal::of([page(1, "1660-01-01", &text)]);
        let query = Query::of(&asked);
        for found in read(&journal).find(&query) {
            let line = line(&text, found, &query);
            for mark in line.marks {
                prop_assert!(line.words.get(mark).is_some());
            }
        }
    }

    #[test]
    fn a_phrase_from_the_page_finds_it(words in proptest::collection::vec("[a-d]{1,3}", 1..20), from in 0_usize..20, count in 1_usize..8) {
        let from = from.min(words.len() - 1);
        let phrase = &words[from..words.len().min(from + count)];
        let journal = Journal::of([page(1, "1660-01-01", &words.join(" "))]);
        let asked = format!("\"{}\"", phrase.join(" "));
        prop_assert_eq!(found(&journal, &asked), [id(1)]);
    }
}
