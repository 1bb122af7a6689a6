//! Finding words in everything that was written.
//!
//! A page is kept as a row of numbers, one for each word of it in its order, and every word once
//! ([`vocabulary`]). A question is first compared with each word; the pages are then looked through by number
//! alone. Ten years of diary, a million words, are a few milliseconds.

mod filters;
mod fold;
mod query;
mod vocabulary;

pub use filters::{Filter, with_filter};
pub use query::{Query, is_quote};

use super::day::Day;
use super::event::Event;
use super::feeling::Feeling;
use super::id::Id;
use super::journal::Journal;
use super::order::by_key;
use super::put_away::is_closed_record;
use super::record::Record;
use super::sheet::Sheet;
use super::snippet::snippet;
use super::words;
use query::{Fits, Grade, IS, grade};
use std::ops::Range;
use vocabulary::Vocabulary;

/// Words of a page that are shown before the one that was found.
const BEFORE: usize = 6;

/// Everything that was written, ready to be searched. It holds no page, only its words as numbers.
#[derive(Debug, Default)]
pub struct Index {
    vocabulary: Vocabulary,
    /// By id, as a journal has its records.
    records: Vec<Read>,
}

/// A record that was read.
#[derive(Debug)]
struct Read {
    id: Id,
    rev: u32,
    day: Day,
    feelings: Vec<Feeling>,
    /// Folded.
    tags: Vec<String>,
    step: Option<usize>,
    words: Box<[u32]>,
}

/// Something that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    pub id: Id,
    /// The word of it that fits best, counted from its first; 0 where no word was asked for.
    pub at: usize,
}

impl Index {
    /// Reads what the journal holds and was not read so far, some `letters` of it, so that nobody has to wait
    /// for all of it at once. Whether that was the rest.
    ///
    /// Letters that are put away are closed for searching as well.
    pub fn read(&mut self, journal: &Journal, today: Day, mut letters: usize) -> bool {
        let mut place = 0;
        for record in journal.records().filter(|record| is_written(record, today)) {
            while self.records.get(place).is_some_and(|read| read.id < record.id) {
                self.records.remove(place);
            }
            let known = self.records.get(place).filter(|read| read.id == record.id);
            if known.is_none_or(|read| read.rev != record.rev) {
                if letters == 0 {
                    return false;
                }
                let text = record.event.written();
                letters = letters.saturating_sub(text.len().max(1));
                let is_known = known.is_some();
                let read = self.read_one(record, &text);
                if is_known { self.records[place] = read } else { self.records.insert(place, read) }
            }
            place += 1;
        }
        self.records.truncate(place);
        true
    }

    fn read_one(&mut self, record: &Record, text: &str) -> Read {
        let mut numbers = Vec::new();
        let mut word = String::new();
        words::each(text, |at| {
            word.clear();
            fold::fold(&text[at], &mut word);
            numbers.push(self.vocabulary.number(&word));
        });
        let entry = record.event.as_entry();
        let feelings = entry.map(|entry| entry.feelings.clone()).unwrap_or_default();
        let tags = entry.map(|entry| entry.tags.iter().map(|tag| folded(tag)).collect()).unwrap_or_default();
        let step = step(&record.event);
        Read { id: record.id, rev: record.rev, day: record.day(), feelings, tags, step, words: numbers.into() }
    }

    /// How many records were read.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// What fits the question: every word of it is on the page. Pages that have the very words come before those
    /// where they only begin one, these before those where they stand inside one; and the newest first.
    pub fn find(&self, query: &Query) -> Vec<Found> {
        if query.is_open() {
            return Vec::new();
        }
        let fits: Vec<Fits> =
            (0..self.vocabulary.len()).map(|number| query.fits(self.vocabulary.word(number))).collect();
        let found = self.records.iter().filter(|read| read.is_asked(query)).filter_map(|read| {
            let (grade, at) = best(query, read.words.iter().map(|number| fits[*number as usize]))?;
            Some((grade, read.day, Found { id: read.id, at }))
        });
        // A grade is worth more than any number of days.
        let order = by_key(found.collect(), |(grade, day, _)| -(i64::from(*grade) << 40) - day.epoch_day());
        order.into_iter().map(|(_, _, found)| found).collect()
    }
}

impl Read {
    /// Whether the day and the feelings are those that are asked for.
    fn is_asked(&self, query: &Query) -> bool {
        query.before.is_none_or(|day| self.day < day)
            && query.after.is_none_or(|day| self.day > day)
            && query.step.is_none_or(|step| self.step == Some(step))
            && query.tags.iter().all(|tag| self.tags.contains(tag))
            && query.feelings.iter().all(|any| any.iter().any(|feeling| self.feelings.contains(feeling)))
    }
}

/// A text as it is compared: in small letters, without accents.
pub fn folded(text: &str) -> String {
    let mut to = String::new();
    fold::fold(text, &mut to);
    to
}

/// Place of the step that a record belongs to: that of its sheet, or of the question a page was written on.
fn step(event: &Event) -> Option<usize> {
    match event {
        Event::Sheet(answers) => Sheet::named(&answers.sheet).map(|sheet| sheet.step),
        Event::Entry(entry) => entry.prompt.map(|prompt| prompt.state().step()),
        _ => None,
    }
}

/// Whether the record holds somebody’s words, is not deleted, and is open.
fn is_written(record: &Record, today: Day) -> bool {
    record.is_live() && record.event.is_writing() && !is_closed_record(record, today)
}

/// How well words fit a question, and which of them fits its first term best; `None` where a term is missing.
fn best(query: &Query, words: impl Iterator<Item = Fits>) -> Option<(u32, usize)> {
    let terms = query.terms();
    let mut grades: [Grade; 8] = [0; 8];
    let mut at = 0;
    // What came just before, for terms of several words; a term is at most eight long.
    let mut last: [Fits; 8] = [0; 8];
    for (place, fits) in words.enumerate() {
        last[place % 8] = fits;
        if fits == 0 {
            continue;
        }
        for (number, term) in terms.iter().enumerate() {
            let grade = ending(term, &last, place);
            if grade > grades[number] {
                grades[number] = grade;
                if number == 0 {
                    at = place + 1 - term.len();
                }
            }
        }
    }
    let grades = &grades[..terms.len()];
    (!grades.contains(&0)).then(|| (grades.iter().map(|grade| u32::from(*grade)).sum(), at))
}

/// How a term fits the words that end at `place`.
fn ending(term: &Range<usize>, last: &[Fits; 8], place: usize) -> Grade {
    if place + 1 < term.len() {
        return 0;
    }
    let first = place + 1 - term.len();
    term.clone().map(|asked| grade(last[(first + asked - term.start) % 8], asked)).min().unwrap_or(IS)
}

/// A line of what was found, and the bytes of it that were asked for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    pub words: String,
    pub marks: Vec<Range<usize>>,
}

/// The words around `found`, on one line, with those that were asked for.
pub fn line(text: &str, found: Found, query: &Query) -> Line {
    let mut from = 0;
    let mut number = 0;
    words::each(text, |at| {
        if number + BEFORE == found.at.max(BEFORE) {
            from = at.start;
        }
        number += 1;
    });
    let is_cut = found.at > BEFORE;
    let words = format!("{}{}", if is_cut { "… " } else { "" }, snippet(&text[if is_cut { from } else { 0 }..]));
    let mut marks: Vec<Range<usize>> = Vec::new();
    let mut places: Vec<Range<usize>> = Vec::new();
    let mut last: [Fits; 8] = [0; 8];
    let mut word = String::new();
    words::each(&words, |at| {
        word.clear();
        fold::fold(&words[at.clone()], &mut word);
        let place = places.len();
        last[place % 8] = query.fits(&word);
        places.push(at);
        for term in query.terms() {
            if ending(term, &last, place) > 0 {
                let marked = places[place + 1 - term.len()].start..places[place].end;
                match marks.last_mut().filter(|mark| mark.end > marked.start) {
                    Some(mark) => *mark = mark.start.min(marked.start)..marked.end,
                    None => marks.push(marked),
                }
            }
        }
    });
    Line { words, marks }
}

#[cfg(test)]
mod tests;
