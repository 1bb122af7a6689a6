//! Their own words, counted month by month: the name of the person they miss, “I” and “we”, questions (peers, 9.15).
//!
//! Ten years of diary are a million words, so the pages are read in turns, as the search reads them.

use crate::domain::words::each;
use crate::domain::{Day, Id, Journal, Month};

/// What was counted in the pages of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InMonth {
    pub month: Month,
    pub words: u32,
    /// In the order of [`Counted`].
    pub counts: [u32; 4],
    pub records: Vec<Id>,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    Name,
    I,
    We,
    Questions,
}

impl Counted {
    pub const ALL: [Self; 4] = [Self::Name, Self::I, Self::We, Self::Questions];
}

impl InMonth {
    /// So many in a hundred words.
    pub fn per_hundred(&self, what: Counted) -> f64 {
        f64::from(self.counts[what as usize]) * 100.0 / f64::from(self.words.max(1))
    }
}

/// A count that is going on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnWords {
    /// Months with words, the first one in front.
    pub months: Vec<InMonth>,
    /// Pages that were read.
    read: usize,
    /// The words of the name, in small letters.
    name: Vec<String>,
}

impl OwnWords {
    /// A count for a name, which may be empty.
    pub fn of(name: &str) -> Self {
        let mut words = Vec::new();
        each(name, |at| words.push(plain(&name[at])));
        Self { name: words, ..Self::default() }
    }

    pub fn has_name(&self) -> bool {
        !self.name.is_empty()
    }

    /// Reads on until so many bytes are read, and at least a page. Whether all was read. A journal that changed
    /// meanwhile needs a new count.
    pub fn read(&mut self, journal: &Journal, today: Day, at_once: usize) -> bool {
        let mut bytes = 0;
        for page in journal.pages(today).rev().skip(self.read) {
            if bytes >= at_once {
                return false;
            }
            bytes += page.event.text.len();
            self.read += 1;
            self.take(page.event.day.in_month(), page.record.id, &page.event.text);
        }
        true
    }

    fn take(&mut self, month: Month, id: Id, text: &str) {
        let (words, counts) = count(text, &self.name);
        if words == 0 {
            return;
        }
        if self.months.last().is_none_or(|last| last.month != month) {
            self.months.push(InMonth { month, words: 0, counts: [0; 4], records: Vec::new() });
        }
        if let Some(last) = self.months.last_mut() {
            last.words += words;
            last.records.push(id);
            for (sum, one) in last.counts.iter_mut().zip(counts) {
                *sum += one;
            }
        }
    }
}

/// A word in small letters, without what belongs to somebody: “Robin’s” names Robin.
fn plain(word: &str) -> String {
    let word = word.split(['\'', '’']).next().unwrap_or_default();
    word.chars().flat_map(char::to_lowercase).collect()
}

/// Words of a text, and what is counted in them. “I’m” is an “I”, and “we’ll” a “we”.
fn count(text: &str, name: &[String]) -> (u32, [u32; 4]) {
    let (mut words, mut counts, mut matched) = (0, [0; 4], 0);
    each(text, |at| {
        words += 1;
        let word = text[at].split(['\'', '’']).next().unwrap_or_default();
        counts[Counted::I as usize] += u32::from(word.eq_ignore_ascii_case("i"));
        counts[Counted::We as usize] += u32::from(word.eq_ignore_ascii_case("we"));
        let is = |place: usize| name.get(place).is_some_and(|part| is_same(part, word));
        matched = if is(matched) { matched + 1 } else { usize::from(is(0)) };
        if matched > 0 && matched == name.len() {
            counts[Counted::Name as usize] += 1;
            matched = 0;
        }
    });
    let questions = text.chars().filter(|letter| matches!(letter, '?' | '？' | '؟')).count();
    counts[Counted::Questions as usize] = u32::try_from(questions).unwrap_or(u32::MAX);
    (words, counts)
}

/// Whether a word, in any letters, is `part`, which is in small ones.
fn is_same(part: &str, word: &str) -> bool {
    part.chars().eq(word.chars().flat_map(char::to_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::{Event, Record, Stamp};
    use proptest::prelude::*;

    fn counted(name: &str, text: &str) -> (u32, [u32; 4]) {
        count(text, &OwnWords::of(name).name)
    }

    #[test]
    fn a_name_i_we_and_questions_are_found_however_they_are_written() {
        assert_eq!(counted("Robin", "Robin’s key. ROBIN! robin? Robinson, robins."), (6, [3, 0, 0, 1]));
        assert_eq!(counted("", "I’m sure we'll ask: am I? Are we? In it."), (10, [0, 2, 2, 2]));
        assert_eq!(counted("R", "R rang. Are you there, r?"), (6, [2, 0, 0, 1]));
        assert_eq!(
            counted("Mary Ann", "Mary said Mary Ann rang Mary. Ann too."),
            (8, [2, 0, 0, 0]),
            "a full stop parts no name"
        );
        assert_eq!(counted("Zoë", "ZOË, zoe"), (2, [1, 0, 0, 0]));
        assert_eq!(counted("ر", "قال ر نعم؟"), (3, [1, 0, 0, 1]));
        assert_eq!(counted("R", " … ?!"), (0, [0, 0, 0, 1]));
    }

    fn journal(pages: &[(&str, &str)]) -> Journal {
        let now = Stamp::parse("2026-11-23T20:00:00+01:00").expect("a stamp");
        let page = |(n, (day, text)): (usize, &(&str, &str))| {
            let mut entry = Entry::blank(Day::parse(day).expect("a date"), Mode::Free);
            (*text).clone_into(&mut entry.text);
            Record::new(Id::from_random((n as u64 + 1).to_be_bytes()), now, Event::Entry(entry))
        };
        Journal::of(pages.iter().enumerate().map(page))
    }

    #[test]
    fn months_stand_in_their_order_and_one_without_words_is_left_out() {
        let journal = journal(&[
            ("2026-03-01", "I went out."),
            ("2026-01-31", "We did?"),
            ("2026-02-02", ""),
            ("2026-03-09", "Rain"),
        ]);
        let mut own = OwnWords::of("R");
        assert!(own.read(&journal, Day::parse("2026-11-23").expect("a date"), usize::MAX));
        let said: Vec<_> =
            own.months.iter().map(|one| (one.month.month, one.words, one.counts, one.records.len())).collect();
        assert_eq!(said, [(1, 2, [0, 0, 1, 1], 1), (3, 4, [0, 1, 0, 0], 2)]);
        assert!((own.months[1].per_hundred(Counted::I) - 25.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn read_in_turns_it_counts_the_same(texts in prop::collection::vec("[iweRa’? ]{0,12}", 0..12), at_once in 1_usize..30) {
            let pages: Vec<(String, String)> =
                (1..).zip(texts).map(|(n, text)| (format!("2026-{:02}-01", n % 12 + 1), text)).collect();
            let pages: Vec<(&str, &str)> = pages.iter().map(|(day, text)| (day.as_str(), text.as_str())).collect();
            let (journal, today) = (journal(&pages), Day::parse("2026-12-31").expect("a date"));
            let (mut whole, mut turns) = (OwnWords::of("R"), OwnWords::of("R"));
            prop_assert!(whole.read(&journal, today, usize::MAX));
            let mut count = 0;
            while !turns.read(&journal, today, at_once) {
                count += 1;
                prop_assert!(count <= 12, "each turn reads a page at least");
            }
            prop_assert_eq!(&whole, &turns);
        }

        #[test]
        fn a_plain_look_finds_as_many(text in "[a-zA-Z’ .?]{0,80}") {
            let (_, counts) = counted("", &text);
            let words = crate::domain::words::words(&text);
            let is = |word: &str, what: &str| word == what || word.starts_with(&format!("{what}'"));
            let count = |what: &str| u32::try_from(words.iter().filter(|word| is(&word.plain, what)).count()).expect("few");
            prop_assert_eq!((counts[1], counts[2]), (count("i"), count("we")));
            prop_assert_eq!(counts[3], u32::try_from(text.matches('?').count()).expect("few"));
        }
    }
}
