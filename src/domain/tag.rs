//! Tags: a person’s own words for what a page is about (peers: a check-in is a word, a number and a tag).
//!
//! A tag is kept as it was typed the first time. Two that differ by case or accents alone are the same one.

use super::day::Day;
use super::journal::Journal;
use super::order::by_key;
use super::search::folded;

/// Tags that a page may carry.
pub const MOST: usize = 12;
/// Letters of the longest one.
const LONGEST: usize = 40;
/// A page with this tag is offered as a beginning for new ones.
pub const TEMPLATE: &str = "template";

/// A tag as it is kept: without a leading `#`, without quotes and commas, on one line, at most forty letters;
/// nothing where nothing is left.
pub fn tidy(typed: &str) -> Option<String> {
    let typed = typed.trim().trim_start_matches('#');
    let mut tag = String::new();
    for word in typed.split(|letter: char| letter.is_whitespace() || letter == ',' || super::search::is_quote(letter)) {
        if !word.is_empty() {
            if !tag.is_empty() {
                tag.push(' ');
            }
            tag.push_str(word);
        }
    }
    let tag: String = tag.chars().take(LONGEST).collect();
    let tag = tag.trim_end();
    (!tag.is_empty()).then(|| tag.to_owned())
}

/// Whether two tags are the same one.
pub fn is_same(one: &str, other: &str) -> bool {
    one == other || folded(one) == folded(other)
}

/// Puts a tag on, or takes it off where it is there. One too many is not taken.
pub fn toggle_in(tags: &mut Vec<String>, tag: String) {
    if let Some(place) = tags.iter().position(|each| is_same(each, &tag)) {
        tags.remove(place);
    } else if tags.len() < MOST {
        tags.push(tag);
    }
}

/// A tag, on how many pages it is, and the newest of their days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    pub tag: String,
    pub pages: usize,
    pub last: Day,
}

/// Every tag on a page that is open on `today`: the one used last comes first, and of those the most used one.
pub fn used(journal: &Journal, today: Day) -> Vec<Used> {
    let mut used: Vec<Used> = Vec::new();
    for page in journal.pages(today) {
        for tag in &page.event.tags {
            match used.iter_mut().find(|used| is_same(&used.tag, tag)) {
                Some(used) => used.pages += 1,
                None => used.push(Used { tag: tag.clone(), pages: 1, last: page.event.day }),
            }
        }
    }
    by_key(used, |used| -used.last.epoch_day() * 4096 - i64::try_from(used.pages.min(4095)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::{Event, Id, Record, Stamp};

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    #[test]
    fn a_tag_is_kept_on_one_line_without_its_sign_quotes_and_commas() {
        for (typed, kept) in [
            ("#work", Some("work")),
            ("  my   flat ", Some("my flat")),
            ("\"mum\", dad", Some("mum dad")),
            ("Größe", Some("Größe")),
            ("", None),
            ("#", None),
            (" , “” ", None),
        ] {
            assert_eq!(tidy(typed).as_deref(), kept, "{typed:?}");
        }
        assert_eq!(tidy(&"ab ".repeat(40)).map(|tag| tag.chars().count()), Some(40));
    }

    #[test]
    fn the_same_word_in_other_letters_is_the_same_tag() {
        let mut tags = vec!["Café".to_owned()];
        toggle_in(&mut tags, "cafe".into());
        assert!(tags.is_empty());
        for n in 0..=MOST {
            toggle_in(&mut tags, format!("tag{n}"));
        }
        assert_eq!(tags.len(), MOST);
    }

    #[test]
    fn the_tag_used_last_is_offered_first_and_a_deleted_page_offers_none() {
        let page = |n: u8, on: &str, tags: &[&str]| {
            let entry = Entry {
                tags: tags.iter().map(|&tag| tag.to_owned()).collect(),
                text: "a".into(),
                ..Entry::blank(day(on), Mode::Free)
            };
            let made = Stamp::parse(&format!("{on}T12:00:00+00:00")).expect("a stamp");
            Record::new(Id::from_random([n; 8]), made, Event::Entry(entry))
        };
        let journal = Journal::of(vec![
            page(1, "2026-03-01", &["work", "mum"]),
            page(2, "2026-03-02", &["Work"]),
            page(3, "2026-03-03", &["run"]),
        ]);
        let used = used(&journal, day("2026-04-01"));
        let said: Vec<_> = used.iter().map(|used| (used.tag.as_str(), used.pages)).collect();
        assert_eq!(said, [("run", 1), ("Work", 2), ("mum", 1)]);
        assert!(super::used(&Journal::default(), day("2026-04-01")).is_empty());
    }
}
