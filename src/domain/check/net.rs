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

/// The row that stands before and after a sentence, of which every number is nought, and that of a word which is
/// not known.
const EDGE: usize = 0;
const UNKNOWN: usize = 1;
/// Edges between sentences: as many as the longest filter has words, but one.
const EDGES: usize = 2;
/// Words after so many are not looked at: a message is short, and the strongest answer in a long text says little.
const MOST: usize = 1000;
/// How far the numbers of a row and of a filter go from nought, up and down.
const OF_ROW: i32 = 3;
const OF_FILTER: i32 = 31;
/// So many filters are reckoned at once, each in sixteen bits of one number. Nothing is below nought there: what is read
/// is raised by how far it goes down. A filter of three rows of 32 comes to 96 × 6 × 62 at most, which they hold.
const SIDE: usize = 4;

/// Filters that look at as many words.
struct Filters {
    words: usize,
    /// Four filters after the other; of each four a row for each word.
    fours: Vec<u64>,
    /// What each filter begins with, less what raising the numbers of a row adds.
    starts: Vec<i32>,
}

pub(super) struct Net {
    /// Numbers of a row.
    row: usize,
    /// The words it knows, in order; the row of each stands two places later, after the edge and the unknown.
    known: Vec<u32>,
    /// Rows, raised.
    rows: Vec<u8>,
    filters: Vec<Filters>,
    /// For each class a number for each answer.
    sums: Vec<i8>,
}

/// The strongest answer of each filter in a text.
pub(super) struct Heard {
    /// What was looked at: the row of each word, and its place among the tokens.
    words: Vec<(usize, Option<usize>)>,
    answers: Vec<Answer>,
}

#[derive(Clone, Copy, Default)]
struct Answer {
    /// Above nought, or nothing was heard.
    sum: i32,
    /// The first of the words it was heard at.
    from: usize,
}

/// The last of the numbers that stand in one.
fn last_of(side_by_side: u64) -> i32 {
    i32::try_from(side_by_side & 0xffff).unwrap_or_default()
}

/// What a row comes to under four filters. Four numbers at a time, which is quicker than one by one.
fn under(part: &[u64], row: &[u8]) -> u64 {
    let parts = part.as_chunks::<4>().0.iter().zip(row.as_chunks::<4>().0);
    let sum = |([a, b, c, d], [k, l, m, n]): (&[u64; 4], &[u8; 4])| {
        a * u64::from(*k) + b * u64::from(*l) + c * u64::from(*m) + d * u64::from(*n)
    };
    parts.map(sum).sum()
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
        let mut rows = vec![u8::try_from(OF_ROW).unwrap_or_default(); row];
        for _ in 0..(known.len() + UNKNOWN) * row / 2 {
            let two = bytes.byte();
            rows.extend([two & 15, two >> 4]);
        }
        let filters = lengths.iter().map(|(words, count)| Filters::read(bytes, *words, *count, row)).collect();
        let answers: usize = lengths.iter().map(|(_, count)| count).sum();
        let sums = (0..answers * CLASSES).map(|_| bytes.small()).collect();
        Self { row, known, rows, filters, sums }
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

    fn row(&self, place: usize) -> &[u8] {
        self.rows.get(place * self.row..(place + 1) * self.row).unwrap_or_default()
    }

    pub(super) fn hear(&self, text: &Text) -> Heard {
        let words = self.words(text);
        // A word that stands there again is not reckoned again.
        let mut places: Vec<usize> = words.iter().map(|(place, _)| *place).collect();
        places.sort_unstable();
        places.dedup();
        let rows: Vec<&[u8]> = places.iter().map(|place| self.row(*place)).collect();
        let seen: Vec<usize> = words.iter().map(|(place, _)| places.binary_search(place).unwrap_or_default()).collect();
        let answers = self.filters.iter().flat_map(|filters| filters.hear(&rows, &seen)).collect();
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
        let numbers: Vec<i32> = (0..count * long).map(|_| i32::from(bytes.small())).collect();
        let mut fours = Vec::new();
        for filters in numbers.chunks_exact((SIDE * long).max(1)) {
            for at in 0..long {
                let raised = |n: usize| u64::try_from(filters[n * long + at] + OF_FILTER).unwrap_or_default();
                fours.push((0..SIDE).map(|n| raised(n) << (16 * n)).sum());
            }
        }
        let starts =
            numbers.chunks_exact(long.max(1)).map(|filter| bytes.whole() - OF_ROW * filter.iter().sum::<i32>());
        Self { words, fours, starts: starts.collect() }
    }

    /// The strongest answers to the words that were seen, each the place of its row.
    fn hear(&self, rows: &[&[u8]], seen: &[usize]) -> Vec<Answer> {
        let row = rows.first().map_or(0, |row| row.len()).max(1);
        // What raising the numbers of the filters adds, by word and by words in a row.
        let by_word: Vec<i32> =
            rows.iter().map(|row| OF_FILTER * row.iter().map(|number| i32::from(*number)).sum::<i32>()).collect();
        let added: Vec<i32> =
            seen.windows(self.words).map(|words| words.iter().map(|word| by_word[*word]).sum()).collect();
        let mut answers = Vec::new();
        for (four, starts) in self.fours.chunks_exact(self.words * row).zip(self.starts.chunks_exact(SIDE)) {
            // What each word comes to in each place.
            let parts = four.chunks_exact(row);
            let sums: Vec<Vec<u64>> = parts.map(|part| rows.iter().map(|row| under(part, row)).collect()).collect();
            let mut strongest: [Answer; SIDE] = std::array::from_fn(|n| Answer { sum: -starts[n], from: 0 });
            for (from, (words, added)) in seen.windows(self.words).zip(&added).enumerate() {
                let mut together: u64 = words.iter().zip(&sums).map(|(word, sums)| sums[*word]).sum();
                for strongest in &mut strongest {
                    let sum = last_of(together) - added;
                    together >>= 16;
                    if sum > strongest.sum {
                        *strongest = Answer { sum, from };
                    }
                }
            }
            answers.extend(
                strongest.iter().zip(starts).map(|(answer, start)| Answer { sum: answer.sum + start, ..*answer }),
            );
        }
        answers
    }

    /// What a word adds to the sum of a filter, where it is one of the words that the filter looks at.
    fn product(&self, filter: usize, word: usize, row: &[u8]) -> i32 {
        let four = (filter / SIDE * self.words + word) * row.len();
        let numbers = self.fours[four..].iter().map(|four| last_of(four >> (16 * (filter % SIDE))) - OF_FILTER);
        numbers.zip(row).map(|(number, seen)| number * (i32::from(*seen) - OF_ROW)).sum()
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
