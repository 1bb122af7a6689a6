//! Finding rows of a [`Book`] in a [`Text`].

use super::pattern::{Book, Part, Row, Rule};
use super::text::{Text, Token};
use std::cell::Cell;

/// A text with the atoms that each of its tokens answers to.
pub(super) struct Matcher<'a> {
    book: &'a Book,
    pub text: &'a Text,
    atoms: Vec<Vec<u16>>,
    steps: Cell<usize>,
}

/// A clock between eleven at night and six in the morning: `3:30`, `00.15`.
fn is_night(word: &str) -> bool {
    let Some((hour, minute)) = word.split_once([':', '.']) else {
        return false;
    };
    let hour: u8 = hour.parse().unwrap_or(12);
    minute.len() == 2 && minute < "60" && (hour < 5 || hour == 23)
}

/// Words that turn what comes after them around.
const TURNS: [&str; 9] = ["not", "never", "no", "nothing", "without", "nor", "instead", "nobody", "none"];

/// No "not" turns around a rule of the first sets: dying and threats (brief 5.1).
pub(super) const SAFETY: usize = 2;

fn turns(token: &Token) -> bool {
    TURNS.contains(&&*token.word)
}

/// Numbers as words. `one` is more often a pronoun.
const NUMBERS: [&str; 19] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty",
    "forty", "fifty", "hundred", "thousand", "dozen", "hundreds",
];

impl<'a> Matcher<'a> {
    pub(super) fn new(book: &'a Book, text: &'a Text) -> Self {
        let atoms = text.tokens.iter().map(|token| {
            let word = &*token.word;
            let mut atoms: Vec<u16> = book.words.get(word).copied().into_iter().collect();
            // Only beginnings as long as one that is looked for.
            let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8()).take(16);
            let ends = ends.filter(|end| book.start_lengths >> end.min(&63) & 1 == 1);
            atoms.extend(ends.filter_map(|end| book.starts.get(&word[..end]).copied()));
            let is_number = word.starts_with(|first: char| first.is_ascii_digit()) || NUMBERS.contains(&word);
            if is_number {
                atoms.push(book.number);
            }
            if is_night(word) {
                atoms.extend(book.words.get("nightclock").copied());
            }
            atoms
        });
        Self { book, text, atoms: atoms.collect(), steps: Cell::new(0) }
    }

    /// How many comparisons were made, for the test that there are not too many.
    #[cfg(test)]
    pub(super) fn steps(&self) -> usize {
        self.steps.get()
    }

    /// Where a row that begins at `at` ends, in the sentence that goes from `from` to `to`.
    fn run(&self, row: &[Part], at: usize, (from, to): (usize, usize)) -> Option<usize> {
        self.steps.set(self.steps.get() + 1);
        let tokens = &self.text.tokens;
        let Some((part, rest)) = row.split_first() else {
            return Some(at);
        };
        let span = (from, to);
        match part {
            Part::Family(family) => self.family(*family, rest, at, span),
            Part::Maybe(family) => self.family(*family, rest, at, span).or_else(|| self.run(rest, at, span)),
            Part::Not(family) => match self.family(*family, &[], at, span) {
                Some(_) => None,
                None => self.run(rest, at, span),
            },
            Part::Gap(most) | Part::Reach(most) => {
                let is_tight = matches!(part, Part::Gap(_));
                for skipped in 0..=*most {
                    let here = at + skipped;
                    if here > to || (is_tight && here < to && tokens[here].breaks) {
                        return None;
                    }
                    if let Some(end) = self.run(rest, here, span) {
                        return Some(end);
                    }
                    if is_tight && here < to && turns(&tokens[here]) {
                        return None;
                    }
                }
                None
            }
            Part::SentenceStart => (at == from).then(|| self.run(rest, at, span))?,
            Part::ClauseStart => {
                const OPENERS: [&str; 17] = [
                    "and", "but", "so", "because", "or", "then", "please", "hey", "hi", "ok", "just", "hello", "babe",
                    "well", "now", "though", "also",
                ];
                let is_start = at == from
                    || tokens.get(at).is_some_and(|token| token.breaks)
                    || OPENERS.contains(&&*tokens[at - 1].word);
                is_start.then(|| self.run(rest, at, span))?
            }
            Part::SentenceEnd => (at == to || !tokens[at].is_word).then(|| self.run(rest, at, span))?,
            Part::ClauseEnd => {
                let is_end = at == to
                    || tokens[at].breaks
                    || !tokens[at].is_word
                    || matches!(&*tokens[at].word, "and" | "but" | "so" | "because" | "or");
                is_end.then(|| self.run(rest, at, span))?
            }
        }
    }

    fn family(&self, family: u16, rest: &[Part], at: usize, span: (usize, usize)) -> Option<usize> {
        if at >= span.1 {
            return None;
        }
        let family = &self.book.families[usize::from(family)];
        if !self.atoms[at].iter().any(|atom| family.leads.contains(atom)) {
            return None;
        }
        if self.atoms[at].iter().any(|atom| family.atoms.contains(atom)) {
            let end = self.run(rest, at + 1, span);
            if end.is_some() {
                return end;
            }
        }
        family.rows.iter().find_map(|row| {
            let end = self.run(row, at, span)?;
            self.run(rest, end, span)
        })
    }

    /// Whether every word that a row needs stands in the sentence at all; most don't, and this is soon told.
    fn may_be_in(row: &Row, stands: &[usize], mark: usize) -> bool {
        row.iter().all(|part| !matches!(part, Part::Family(family) if stands[usize::from(*family)] != mark))
    }

    fn is_in(&self, row: &Row, span: (usize, usize)) -> bool {
        (span.0..span.1.max(span.0 + 1)).any(|at| self.run(row, at, span).is_some())
    }

    /// Whether the message has what silences a set of rules in all of it.
    pub(super) fn is_silent(&self, set: usize) -> bool {
        self.book.sets[set].nomsg.iter().any(|row| self.is_anywhere(row))
    }

    /// Whether a row stands in one of the sentences.
    pub(super) fn is_anywhere(&self, row: &Row) -> bool {
        self.text.sentences.iter().any(|span| self.is_in(row, *span))
    }

    /// Whether a "not" stands close before `at`, in the same clause.
    fn is_turned(&self, at: usize, from: usize) -> bool {
        let tokens = &self.text.tokens;
        for back in 1..=4 {
            if at < from + back || tokens[at - back + 1].breaks {
                return false;
            }
            let word = &tokens[at - back];
            if word.word == "but" || word.word == "because" {
                return false;
            }
            // In “can’t you call?” nothing is turned around.
            let is_asked = tokens.get(at - back + 1).is_some_and(|next| matches!(&*next.word, "you" | "we"));
            if turns(word) && !is_asked {
                return true;
            }
        }
        false
    }

    /// Every place where a rule speaks: the rule's number, and the first and past-the-last token.
    pub(super) fn find(&self, mut found: impl FnMut(usize, &Rule, (usize, usize))) {
        let book = self.book;
        // What holds for a whole message is looked up once.
        let closed: Vec<bool> = (0..book.sets.len()).map(|set| self.is_silent(set)).collect();
        let mut whole: Vec<Option<bool>> = vec![None; book.rules.len()];
        let mut stands = vec![0_usize; book.families.len()];
        for (number_of_sentence, span) in self.text.sentences.iter().enumerate() {
            // Which families have a word in this sentence.
            for family in
                self.atoms[span.0..span.1].iter().flatten().flat_map(|atom| &book.families_of[usize::from(*atom)])
            {
                stands[usize::from(*family)] = number_of_sentence + 1;
            }
            let mark = number_of_sentence + 1;
            let is_here = |row: &Row| Self::may_be_in(row, &stands, mark) && self.is_in(row, *span);
            let mut silent: Vec<Option<bool>> = vec![None; book.sets.len()];
            for at in span.0..span.1 {
                for atom in &self.atoms[at] {
                    for number in &book.by_atom[usize::from(*atom)] {
                        let rule = &book.rules[usize::from(*number)];
                        if rule.needs.iter().any(|family| stands[usize::from(*family)] != number_of_sentence + 1) {
                            continue;
                        }
                        if let Some(end) = self.run(&rule.row, at, *span)
                            && end > at
                            && (rule.raw
                                || !(closed[rule.set]
                                    || (rule.set >= SAFETY && self.is_turned(at, span.0))
                                    || *silent[rule.set]
                                        .get_or_insert_with(|| book.sets[rule.set].no.iter().any(&is_here))))
                            && !rule.no.iter().any(&is_here)
                            && rule.with.iter().all(&is_here)
                            && *whole[usize::from(*number)].get_or_insert_with(|| {
                                !rule.nomsg.iter().any(|row| self.is_anywhere(row))
                                    && rule.msg.iter().all(|row| self.is_anywhere(row))
                            })
                        {
                            found(usize::from(*number), rule, (at, end));
                        }
                    }
                }
            }
        }
    }
}
