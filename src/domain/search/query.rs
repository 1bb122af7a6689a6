//! What is looked for, as it was typed.

use super::filters::Filter;
use super::fold::fold;
use super::folded;
use crate::domain::choice::Choice as _;
use crate::domain::copy::path::STEP_NAMES;
use crate::domain::day::Day;
use crate::domain::feeling::Feeling;
use crate::domain::words;
use std::ops::Range;

/// Words of a question that are looked for; a page that has eight of them is the one.
const MOST: usize = 8;
/// A shorter word is looked for only where words begin: two letters stand inside nearly every page.
const INSIDE_FROM: usize = 3;

/// How well a word fits: it stands inside one, begins one, or is one.
pub type Grade = u16;
pub const IS: Grade = 3;
const BEGINS: Grade = 2;
const INSIDE: Grade = 1;

/// How one word of a page fits each word of the question, two bits each.
pub type Fits = u16;

/// A question: words in any order, words in quotes in theirs, and filters such as `before:`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    words: Vec<Asked>,
    /// Words that stand together, as places in `words`; a word without quotes stands alone.
    terms: Vec<Range<usize>>,
    /// The page is for an earlier day than this.
    pub before: Option<Day>,
    /// The page is for a later day than this.
    pub after: Option<Day>,
    /// The page carries one of each of these.
    pub feelings: Vec<Vec<Feeling>>,
    /// The page carries each of these; folded.
    pub tags: Vec<String>,
    /// Place of the step it belongs to, 0 to 8; [`NO_STEP`] where none has that name.
    pub step: Option<usize>,
}

#[derive(Debug, Clone, PartialEq)]
struct Asked {
    plain: String,
    /// Only the very word will do.
    is_whole: bool,
    /// What it begins with will do.
    may_go_on: bool,
}

impl Query {
    pub fn of(text: &str) -> Self {
        let mut query = Self::default();
        for (part, is_closed) in parts(text) {
            query.take(part, is_closed);
        }
        query
    }

    /// Whether nothing is asked so far.
    pub fn is_open(&self) -> bool {
        self.terms.is_empty()
            && self.before.is_none()
            && self.after.is_none()
            && self.feelings.is_empty()
            && self.tags.is_empty()
            && self.step.is_none()
    }

    pub fn terms(&self) -> &[Range<usize>] {
        &self.terms
    }

    fn take(&mut self, part: &str, is_closed: bool) {
        if let Some((name, value)) = part.split_once(':') {
            let value = value.trim_matches(is_quote).trim();
            if let Some(filter) = Filter::named(&folded(name)) {
                return self.narrow(filter, value);
            }
        }
        let is_quoted = part.starts_with(is_quote);
        let from = self.words.len();
        words::each(part, |at| {
            let mut plain = String::new();
            fold(&part[at], &mut plain);
            if self.words.len() < MOST && !plain.is_empty() {
                self.words.push(Asked { plain, is_whole: is_quoted, may_go_on: false });
            }
        });
        if is_quoted
            && !is_closed
            && let Some(last) = self.words[from..].last_mut()
        {
            last.may_go_on = true;
        }
        if is_quoted && from < self.words.len() {
            self.terms.push(from..self.words.len());
        } else {
            // Such as "self-control": two words without quotes.
            self.terms.extend((from..self.words.len()).map(|place| place..place + 1));
        }
    }

    fn narrow(&mut self, filter: Filter, value: &str) {
        match filter {
            Filter::Before => self.before = beginning(value).or(self.before),
            Filter::After => self.after = end(value).or(self.after),
            _ if value.is_empty() => {}
            Filter::Feeling => self.feelings.push(feelings(value)),
            Filter::Tag => self.tags.push(folded(value.trim_start_matches('#'))),
            Filter::Step => self.step = Some(step(value)),
        }
    }

    /// How a folded word of a page fits the words of the question.
    pub fn fits(&self, word: &str) -> Fits {
        let each = self.words.iter().enumerate();
        each.fold(0, |fits, (place, asked)| fits | asked.grade(word) << (2 * place))
    }
}

/// How the word at `place` of the question fits.
pub fn grade(fits: Fits, place: usize) -> Grade {
    fits >> (2 * place) & 3
}

impl Asked {
    fn grade(&self, word: &str) -> Grade {
        // “my wife” is in “my wife’s”.
        if word.strip_suffix("'s").unwrap_or(word) == self.plain || word == self.plain {
            IS
        } else if (!self.is_whole || self.may_go_on) && word.starts_with(&self.plain) {
            BEGINS
        } else if !self.is_whole && self.plain.len() >= INSIDE_FROM && word.contains(&self.plain) {
            INSIDE
        } else {
            0
        }
    }
}

/// No step has this place, so nothing is found.
const NO_STEP: usize = usize::MAX;

/// The step that `value` names: by its number from 1 to 9, or by how its name begins.
fn step(value: &str) -> usize {
    let asked = folded(value);
    let is_named = |(place, (name, _)): (usize, &(&str, &str))| {
        (asked == (place + 1).to_string() || folded(name).starts_with(&asked)).then_some(place)
    };
    STEP_NAMES.iter().enumerate().find_map(is_named).unwrap_or(NO_STEP)
}

/// The parts of a question, parted by white space outside quotes; and whether the quotes of each are closed.
pub(super) fn parts(text: &str) -> Vec<(&str, bool)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let space = rest.find(char::is_whitespace).unwrap_or(rest.len());
        // A quote counts where a part begins, or after the colon of a filter.
        let open = rest
            .char_indices()
            .find(|(_, letter)| is_quote(*letter))
            .filter(|(at, _)| *at == 0 || *at < space && rest[..*at].ends_with(':'));
        let (end, is_closed) = match open {
            None => (space, true),
            Some((at, quote)) => {
                let inside = at + quote.len_utf8();
                match rest[inside..].char_indices().find(|(_, letter)| is_quote(*letter)) {
                    Some((close, quote)) => (inside + close + quote.len_utf8(), true),
                    None => (rest.len(), false),
                }
            }
        };
        found.push((&rest[..end], is_closed));
        rest = rest[end..].trim_start();
    }
    found
}

/// Whether a letter opens or closes what stands in quotes.
pub fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„')
}

/// The first day of a year, a month or a day: `1665`, `1665-09`, `1665-09-03`.
fn beginning(value: &str) -> Option<Day> {
    match value.len() {
        4 => Day::parse(&format!("{value}-01-01")),
        7 => Day::parse(&format!("{value}-01")),
        _ => Day::parse(value),
    }
}

/// The last day of the same.
fn end(value: &str) -> Option<Day> {
    let first = beginning(value)?;
    let later = |days| first.plus(days);
    Some(match value.len() {
        4 => Day::new(first.year(), 12, 31)?,
        7 => (27..31).rev().map(later).find(|day| day.month() == first.month())?,
        _ => first,
    })
}

/// The words of feeling that `value` names: one, or the six of a family.
fn feelings(value: &str) -> Vec<Feeling> {
    let asked = folded(value);
    let names = |feeling: &Feeling| [feeling.word().to_owned(), feeling.family_name().to_lowercase()];
    Feeling::ALL.iter().copied().filter(|feeling| names(feeling).contains(&asked)).collect()
}
