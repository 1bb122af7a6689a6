//! A small net over words, which hears what a few words in a row do together.
//!
//! Each word is a row of numbers. A filter looks at two or three rows side by side, and answers with a sum; the
//! strongest answer of each filter in the whole message is kept, and a class is a sum of these answers. It was learned
//! by `examples/train_check/net.rs`, where its source is named. All numbers are whole, so the same text gives the same
//! sums on every machine.

use super::bytes::Bytes;
use super::features::{folded, of_word};
use super::learned::CLASSES;
use super::text::Text;
use std::sync::OnceLock;

/// The row that stands before and after a sentence, of which every number is nought, and that of a word which is
/// not known.
const EDGE: usize = 0;
const UNKNOWN: usize = 1;
/// Edges between sentences: as many as the longest filter has words, but one.
const EDGES: usize = 2;
/// Words after so many are not looked at: a message is short, and the strongest answer in a long text says little.
const MOST: usize = 1000;
/// How far the numbers of a row go from nought, up and down; they are kept raised by that.
const OF_ROW: i8 = 3;

/// Filters that look at as many words.
struct Filters {
    words: usize,
    /// For each of these words and each number of its row, a number for each filter: all filters are reckoned side by
    /// side. Their own numbers go to 31, and three rows of 32 come to 96 × 3 × 31 at most, which sixteen bits hold.
    numbers: Vec<i16>,
    /// What each filter begins with.
    starts: Vec<i32>,
}

pub(super) struct Net {
    /// Numbers of a row.
    row: usize,
    /// The words it knows, in order; the row of each stands two places later, after the edge and the unknown.
    known: Vec<u32>,
    rows: Vec<i8>,
    filters: Vec<Filters>,
    /// For each class a number for each answer.
    sums: Vec<i8>,
    /// What each row comes to under all filters, for each word that these look at. It is reckoned when the row is first
    /// seen: people use few words, and the same ones again.
    under: Vec<OnceLock<Vec<i16>>>,
}

/// The strongest answer of each filter in a text.
pub(super) struct Heard {
    /// What was looked at: the row of each word, and its place among the tokens.
    words: Vec<(usize, Option<usize>)>,
    answers: Vec<Answer>,
}

struct Answer {
    /// Above nought, or nothing was heard.
    sum: i32,
    /// The first of the words it was heard at.
    from: usize,
}

impl Net {
    /// How long a row is; how many lengths of filters there are, and for each the words and how many filters; how many
    /// words are known, and the gaps between them; the rows, two raised numbers to a byte; the filters of each length,
    /// and what they begin with; and what each answer is worth to each class.
    pub(super) fn read(bytes: &mut Bytes) -> Self {
        let row = usize::from(bytes.byte());
        let lengths = bytes.byte();
        let lengths: Vec<(usize, usize)> =
            (0..lengths).map(|_| (usize::from(bytes.byte()), usize::from(bytes.byte()))).collect();
        let known = bytes.gaps();
        let mut rows = vec![0; row];
        for _ in 0..(known.len() + UNKNOWN) * row / 2 {
            let two = bytes.byte();
            rows.extend([two & 15, two >> 4].map(|raised| raised.cast_signed() - OF_ROW));
        }
        let filters = lengths.iter().map(|(words, count)| Filters::read(bytes, *words, *count, row)).collect();
        let answers: usize = lengths.iter().map(|(_, count)| count).sum();
        let sums = (0..answers * CLASSES).map(|_| bytes.small()).collect();
        let under = std::iter::repeat_with(OnceLock::new).take(known.len() + UNKNOWN + 1).collect();
        Self { row, known, rows, filters, sums, under }
    }

    /// The words of a text in their sentences, each with the place of its row.
    fn words(&self, text: &Text) -> Vec<(usize, Option<usize>)> {
        let place = |word: &str| match self.known.binary_search(&folded(of_word(word))) {
            Ok(at) => at + UNKNOWN + 1,
            Err(_) => UNKNOWN,
        };
        let mut words = vec![(EDGE, None); EDGES];
        for (from, to) in text.sentences.iter().take_while(|(from, _)| *from < MOST) {
            words.extend((*from..*to).map(|at| (place(&text.tokens[at].word), Some(at))));
            words.extend([(EDGE, None); EDGES]);
        }
        words
    }

    fn row(&self, place: usize) -> &[i8] {
        self.rows.get(place * self.row..(place + 1) * self.row).unwrap_or_default()
    }

    fn under(&self, place: usize) -> &[i16] {
        let reckon = || {
            let mut sums = Vec::new();
            for filters in &self.filters {
                filters.under(self.row(place), &mut sums);
            }
            sums
        };
        self.under.get(place).map_or(&[], |sums| sums.get_or_init(reckon))
    }

    pub(super) fn hear(&self, text: &Text) -> Heard {
        let words = self.words(text);
        let mut rows: Vec<&[i16]> = words.iter().map(|(place, _)| self.under(*place)).collect();
        let mut answers = Vec::new();
        for filters in &self.filters {
            answers.extend(filters.hear(&rows));
            for row in &mut rows {
                *row = row.get(filters.words * filters.starts.len()..).unwrap_or_default();
            }
        }
        Heard { words, answers }
    }

    /// What an answer is worth to a class.
    fn worth(&self, heard: &Heard, class: usize) -> impl Iterator<Item = i64> {
        self.sums[class * heard.answers.len()..].iter().map(|number| i64::from(*number))
    }

    /// What the answers come to for a class.
    pub(super) fn sum(&self, heard: &Heard, class: usize) -> i64 {
        heard.answers.iter().zip(self.worth(heard, class)).map(|(answer, worth)| i64::from(answer.sum) * worth).sum()
    }

    /// What each word added to the sum of a class, told as often as it did: its token, and how much.
    pub(super) fn shares(&self, heard: &Heard, class: usize, mut tell: impl FnMut(usize, i64)) {
        let mut answers = heard.answers.iter().zip(self.worth(heard, class));
        for filters in &self.filters {
            for (filter, (answer, worth)) in answers.by_ref().take(filters.starts.len()).enumerate() {
                if answer.sum == 0 || worth == 0 {
                    continue;
                }
                let seen = heard.words[answer.from..].iter().take(filters.words).enumerate();
                for (word, token, place) in seen.filter_map(|(word, (place, token))| Some((word, (*token)?, *place))) {
                    tell(token, i64::from(filters.product(filter, word, self.row(place))) * worth);
                }
            }
        }
    }
}

impl Filters {
    fn read(bytes: &mut Bytes, words: usize, count: usize, row: usize) -> Self {
        let long = words * row;
        let mut numbers = vec![0; count * long];
        for filter in 0..count {
            for at in 0..long {
                numbers[at * count + filter] = i16::from(bytes.small());
            }
        }
        Self { words, numbers, starts: (0..count).map(|_| bytes.whole()).collect() }
    }

    /// Adds what a row comes to under each filter, for each of the words that they look at.
    fn under(&self, row: &[i8], out: &mut Vec<i16>) {
        let count = self.starts.len().max(1);
        for numbers in self.numbers.chunks_exact(row.len().max(1) * count) {
            let before = out.len();
            out.resize(before + count, 0);
            for (numbers, seen) in numbers.chunks_exact(count).zip(row) {
                for (sum, number) in out[before..].iter_mut().zip(numbers) {
                    *sum += number * i16::from(*seen);
                }
            }
        }
    }

    /// The strongest answers, by what each row comes to.
    fn hear(&self, rows: &[&[i16]]) -> impl Iterator<Item = Answer> {
        let count = self.starts.len();
        let (mut strongest, mut from) = (vec![i16::MIN; count], vec![0_u16; count]);
        let mut together = vec![0; count];
        for (at, rows) in (0..).zip(rows.windows(self.words)) {
            together.fill(0);
            for (row, word) in rows.iter().zip(0..) {
                for (sum, number) in together.iter_mut().zip(row.get(word * count..).unwrap_or_default()) {
                    *sum += number;
                }
            }
            for ((sum, strongest), from) in together.iter().zip(&mut strongest).zip(&mut from) {
                let is_more = *sum > *strongest;
                *strongest = if is_more { *sum } else { *strongest };
                *from = if is_more { at } else { *from };
            }
        }
        let answer = |((sum, start), from): ((i16, &i32), u16)| Answer {
            sum: (i32::from(sum) + start).max(0),
            from: usize::from(from),
        };
        strongest.into_iter().zip(&self.starts).zip(from).map(answer)
    }

    /// What a word adds to the sum of a filter, where it is one of the words that the filter looks at.
    fn product(&self, filter: usize, word: usize, row: &[i8]) -> i32 {
        let count = self.starts.len();
        let numbers = self.numbers[word * row.len() * count + filter..].iter().step_by(count.max(1));
        numbers.zip(row).map(|(number, seen)| i32::from(*number) * i32::from(*seen)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check::{Class, learned, text};

    /// What each filter begins with, by what it answered to a text less what the words added; nothing where it is silent.
    fn starts(net: &Net, text: &str) -> Vec<Option<i32>> {
        let heard = net.hear(&text::read(text));
        let mut answers = heard.answers.iter();
        let mut starts = Vec::new();
        for filters in &net.filters {
            for (filter, answer) in answers.by_ref().take(filters.starts.len()).enumerate() {
                let words = heard.words[answer.from..].iter().take(filters.words).enumerate();
                let added: i32 = words.map(|(word, (place, _))| filters.product(filter, word, net.row(*place))).sum();
                starts.push((answer.sum > 0).then_some(answer.sum - added));
            }
        }
        starts
    }

    #[test]
    fn an_answer_is_what_its_words_add_to_what_the_filter_begins_with() {
        let net = learned::net();
        let one = starts(net, "If you don’t answer by tonight I will come to your door. I miss you so much it hurts!");
        let other =
            starts(net, "I was wrong to read your letters, and I am sorry. Please tell me when I can fetch my coat.");
        let both: Vec<(i32, i32)> = one.into_iter().zip(other).filter_map(|(one, other)| one.zip(other)).collect();
        assert!(both.len() > 40, "{} filters heard something in both", both.len());
        assert!(both.iter().all(|(one, other)| one == other), "{both:?}");
    }

    #[test]
    fn what_raises_a_class_is_told_word_by_word() {
        let net = learned::net();
        let text = text::read("The boiler man was here. I will come to your door.");
        let (mut of_boiler, mut of_door) = (0, 0);
        net.shares(&net.hear(&text), Class::Threat as usize, |word, share| {
            *(if word < text.sentences[0].1 { &mut of_boiler } else { &mut of_door }) += share;
        });
        assert!(of_door > 0 && of_door > 2 * of_boiler, "{of_door} and {of_boiler}");
    }

    #[test]
    fn a_word_in_another_sentence_stands_beside_nothing_of_this_one() {
        let net = learned::net();
        let strongest =
            |text: &str| -> Vec<i32> { net.hear(&text::read(text)).answers.iter().map(|answer| answer.sum).collect() };
        let (one, other) = (strongest("I will come."), strongest("Do you miss me?"));
        let both = strongest("I will come. Do you miss me?");
        let stronger: Vec<i32> = one.into_iter().zip(other).map(|(one, other)| one.max(other)).collect();
        assert_eq!(both, stronger);
    }

    #[test]
    fn after_a_thousand_words_nothing_more_is_heard() {
        let net = learned::net();
        let long = "I hope you are well. ".repeat(300);
        let words = |text: &str| net.hear(&text::read(text)).words.iter().filter(|(_, token)| token.is_some()).count();
        let more = |text: &str| words(&format!("{text}I will find you."));
        assert_eq!(more(&long), words(&long));
        assert!(words(&long) >= MOST && words("I hope you are well.") < 10);
    }
}
