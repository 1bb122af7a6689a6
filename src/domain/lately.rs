//! Feeling words that somebody used lately, to be offered before the sixty.

use super::feeling::Feeling;
use super::{Day, Journal};

/// Pages that are looked at.
const PAGES: usize = 30;

/// At most `most` words, the one used last in front.
pub fn feelings(journal: &Journal, today: Day, most: usize) -> Vec<Feeling> {
    let mut found: Vec<Feeling> = Vec::new();
    for page in journal.pages(today).take(PAGES) {
        for feeling in &page.event.feelings {
            if found.len() < most && !found.contains(feeling) {
                found.push(*feeling);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::{Choice, Event, Id, Record, Stamp};

    #[test]
    fn the_words_used_last_come_first_and_each_once() {
        let all = Feeling::ALL;
        let page = |n: u8, on: &str, feelings: &[Feeling]| {
            let day = Day::parse(on).expect("a date");
            let entry = Entry { feelings: feelings.to_vec(), ..Entry::blank(day, Mode::Free) };
            let made = Stamp::parse(&format!("{on}T12:00:00+00:00")).expect("a stamp");
            Record::new(Id::from_random([n; 8]), made, Event::Entry(entry))
        };
        let journal =
            Journal::of(vec![page(1, "2026-03-01", &[all[3], all[1]]), page(2, "2026-03-02", &[all[1], all[2]])]);
        let today = Day::parse("2026-03-05").expect("a date");
        assert_eq!(feelings(&journal, today, 5), [all[1], all[2], all[3]]);
        assert_eq!(feelings(&journal, today, 2), [all[1], all[2]]);
        assert!(feelings(&Journal::default(), today, 5).is_empty());
    }
}
