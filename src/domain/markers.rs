//! Markers of clarity: four plain values from a person’s own records, with what they rest on (brief, S13).

use super::copy::sheets::space::NO_AS_ANSWER;
use super::easing::{Easing, easing};
use super::feeling::Feeling;
use super::journal::Journal;
use super::sorted::Set;
use super::{Day, Id};

/// The four values. Nothing is said where nothing was noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Markers {
    pub strength: Strength,
    pub easing: Easing,
    pub words: Words,
    /// Answers to “Could I accept no?”, oldest first, with the stored name of each.
    pub accepts: Vec<(Day, String, Id)>,
}

/// How strong it was on the pages of two weeks: the middle one of all that were noted, from 0 to 10.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strength {
    /// The last seven days, today among them, and the first of them.
    pub now: Option<(u8, Day)>,
    pub before: Option<u8>,
    pub records: Vec<Id>,
}

/// Different feeling words of the last two weeks, and of the two before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    pub now: usize,
    pub before: usize,
    pub records: Vec<Id>,
}

const WEEK: i64 = 7;
const TWO_WEEKS: i64 = 14;

impl Markers {
    pub fn of(journal: &Journal, today: Day) -> Self {
        Self {
            strength: strength(journal, today),
            easing: easing(journal),
            words: feeling_words(journal, today),
            accepts: journal
                .sheets(NO_AS_ANSWER.slug)
                .iter()
                .filter(|of| !of.event.text("accept").is_empty())
                .map(|of| (of.record.made.day, of.event.text("accept").to_owned(), of.record.id))
                .collect(),
        }
    }
}

/// Whether a day lies in the `n`th span of `length` days before tomorrow.
fn is_in(day: Day, today: Day, length: i64, n: i64) -> bool {
    (n * length..(n + 1) * length).contains(&today.days_since(day))
}

fn strength(journal: &Journal, today: Day) -> Strength {
    let of_week = |n: i64| {
        let pages = journal.pages(today).filter(move |page| is_in(page.event.day, today, WEEK, n));
        let noted = pages.filter_map(|page| Some((page.event.intensity?.value(), page.record.id)));
        noted.unzip::<u8, Id, Vec<u8>, Vec<Id>>()
    };
    let ((now, mut records), (before, older)) = (of_week(0), of_week(1));
    records.extend(older);
    Strength { now: median(now).map(|now| (now, today.plus(1 - WEEK))), before: median(before), records }
}

/// The middle value; of two in the middle the lower one, which says no more than was noted.
fn median(values: Vec<u8>) -> Option<u8> {
    let sorted = super::order::by_key(values, |value| i64::from(*value));
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}

fn feeling_words(journal: &Journal, today: Day) -> Words {
    let mut records = Vec::new();
    let mut of_span = |n: i64| {
        let pages = journal.pages(today).filter(|page| is_in(page.event.day, today, TWO_WEEKS, n));
        let mut words: Set<Feeling> = Set::default();
        for page in pages.filter(|page| !page.event.feelings.is_empty()) {
            words.extend(page.event.feelings.iter().copied());
            records.push(page.record.id);
        }
        words.len()
    };
    let (now, before) = (of_span(0), of_span(1));
    Words { now, before, records }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::scale::Scale;
    use crate::domain::sheet::{Answer, Answers};
    use crate::domain::{Choice, Command, Event, Stamp};

    fn now() -> Stamp {
        Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
    }

    fn journal(events: impl IntoIterator<Item = Event>) -> Journal {
        let mut journal = Journal::default();
        for (n, event) in events.into_iter().enumerate() {
            let id = Id::from_random([u8::try_from(n + 1).expect("few"); 8]);
            let change = journal.apply(Command::keep(id, event), now()).expect("it can be kept");
            journal.absorb(change);
        }
        journal
    }

    fn page(ago: i64, strength: u8, feelings: &[Feeling]) -> Event {
        let mut entry = Entry::blank(now().day.plus(-ago), Mode::Free);
        entry.intensity = Scale::new(strength);
        entry.feelings = feelings.to_vec();
        Event::Entry(entry)
    }

    #[test]
    fn where_nothing_was_noted_nothing_is_said() {
        let markers = Markers::of(&journal([]), now().day);
        assert_eq!(markers.strength, Strength { now: None, before: None, records: Vec::new() });
        assert_eq!(markers.words, Words { now: 0, before: 0, records: Vec::new() });
        assert_eq!((markers.easing, markers.accepts), (Easing::Records(Vec::new()), Vec::new()));
    }

    #[test]
    fn the_four_markers_are_plain_values_with_their_days_and_records_s13() {
        let words = Feeling::ALL;
        let mut accept = Answers::blank(&NO_AS_ANSWER);
        accept.set("accept", Some(Answer::Text("some_days".into())));
        let journal = journal([
            page(0, 4, &words[..2]),
            page(6, 9, &words[1..3]),
            page(3, 5, &[]),
            page(7, 8, &words[..1]),
            page(20, 10, &words[5..6]),
            Event::Sheet(accept),
        ]);
        let markers = Markers::of(&journal, now().day);
        assert_eq!((markers.strength.now, markers.strength.before), (Some((5, now().day.plus(-6))), Some(8)));
        assert_eq!(markers.strength.records.len(), 4, "the page of three weeks ago is not looked at");
        assert_eq!((markers.words.now, markers.words.before), (3, 1));
        assert_eq!(markers.words.records.len(), 4);
        let accepts: Vec<_> = markers.accepts.iter().map(|(day, word, _)| (*day, word.as_str())).collect();
        assert_eq!(accepts, [(now().day, "some_days")]);
    }

    #[test]
    fn of_two_in_the_middle_the_lower_one_is_said() {
        assert_eq!(median(vec![7, 2]), Some(2));
        assert_eq!(median(vec![9, 1, 4]), Some(4));
        assert_eq!(median(Vec::new()), None);
    }
}
