//! Long records: how their text is cut into pages, and put together again.
//!
//! Whoever writes on a long page changes a few letters of it at a time. So the text is cut, and a save
//! writes only the pages in which something changed, and a manifest that names all of them in order. What
//! differs at every save (when a record was changed, and how often) stands at the beginning and at the
//! end of its text; these few letters are in the manifest itself.
//!
//! What is deliberately not here: storing, and in which order ([`super::writing`]).

use crate::domain::schema;
use std::ops::Range;
use xxhash_rust::xxh64::xxh64;

/// A record whose text has more bytes than this is kept as pages.
pub const LONG: usize = 8 * 1024;
/// Bytes of a page where much is cut at once.
const PAGE: usize = 4 * 1024;
/// A page grows up to here before it is cut.
const LONGEST: usize = 6 * 1024;
/// A page that would be shorter is joined with the one beside it.
const SHORTEST: usize = 1024;
/// Bytes at either end of the text that stand in the manifest.
const EDGE: usize = 256;

/// A page of a long record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub number: u64,
    pub text: String,
}

/// What a long record is made of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Manifest {
    /// The beginning of the text, before the first page.
    pub head: String,
    pub pages: Vec<u64>,
    /// The end of the text, after the last page.
    pub tail: String,
    /// Length and checksum (XXH64 with seed 0) of the whole text.
    pub bytes: u64,
    pub sum: u64,
}

impl Manifest {
    pub fn of(text: &str, cut: &Cut, pages: Vec<u64>) -> Self {
        let (head, tail) = (cut.head.to_owned(), cut.tail.to_owned());
        Self { head, pages, tail, bytes: text.len() as u64, sum: xxh64(text.as_bytes(), 0) }
    }

    /// The whole text, if these are the very pages that it was cut into.
    pub fn join(&self, pages: &[Page]) -> Option<String> {
        let inner = pages.iter().map(|page| page.text.as_str());
        let text: String = [self.head.as_str()].into_iter().chain(inner).chain([self.tail.as_str()]).collect();
        (text.len() as u64 == self.bytes && xxh64(text.as_bytes(), 0) == self.sum).then_some(text)
    }

    /// Whether it says that nothing of the record is left; see [`nothing`].
    pub fn is_nothing(&self) -> bool {
        self.bytes == 0 && self.pages.is_empty()
    }
}

/// What stands for a long record that is being forgotten, until its pages and then its key are gone.
pub fn nothing() -> String {
    schema::manifest::write(&Manifest { sum: xxh64(b"", 0), ..Manifest::default() })
}

/// The first number for a page that is written with revision `rev` of its record. Revisions only grow
/// while a record lives, so no number is ever used twice, and a stale page is never taken for a new one.
pub fn first_number(rev: u32) -> u64 {
    u64::from(rev) << 16
}

/// The revision with which the page of this number was written.
pub fn rev_of(number: u64) -> u64 {
    number >> 16
}

/// How a text is kept, given the pages that stand so far.
#[derive(Debug, PartialEq, Eq)]
pub struct Cut<'a> {
    pub head: &'a str,
    /// Standing pages that begin the text.
    pub before: usize,
    /// Pages to write between those and the ones after.
    pub fresh: Vec<&'a str>,
    /// Standing pages that end it.
    pub after: usize,
    pub tail: &'a str,
}

/// Cuts `text` so that as many `standing` pages as possible are kept at its beginning and its end.
pub fn cut<'a>(text: &'a str, standing: &[Page]) -> Cut<'a> {
    let mut changed = edges(text);
    let (head, tail) = (&text[..changed.start], &text[changed.end..]);
    let (mut before, mut after) = (0, 0);
    while let Some(page) = standing.get(before)
        && text[changed.clone()].starts_with(&page.text)
    {
        changed.start += page.text.len();
        before += 1;
    }
    while let Some(page) = standing[before..].iter().nth_back(after)
        && text[changed.clone()].ends_with(&page.text)
    {
        changed.end -= page.text.len();
        after += 1;
    }
    while !changed.is_empty() && changed.len() < SHORTEST && before + after > 0 {
        if before > 0 {
            before -= 1;
            changed.start -= standing[before].text.len();
        } else {
            changed.end += standing[standing.len() - after].text.len();
            after -= 1;
        }
    }
    Cut { head, before, fresh: pieces(&text[changed]), after, tail }
}

/// The place of the text that pages hold.
fn edges(text: &str) -> Range<usize> {
    let start = text.floor_char_boundary(EDGE);
    let end = text.ceil_char_boundary(text.len().saturating_sub(EDGE));
    start..end.max(start)
}

fn pieces(mut text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    while text.len() > LONGEST {
        let (piece, rest) = text.split_at(text.floor_char_boundary(PAGE));
        pieces.push(piece);
        text = rest;
    }
    if !text.is_empty() {
        pieces.push(text);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What the pages hold after a text was cut over `standing`; new pages get the next numbers.
    fn after(text: &str, standing: &[Page]) -> (Vec<Page>, usize) {
        let cut = cut(text, standing);
        let next = standing.iter().map(|page| page.number).max().unwrap_or_default() + 1;
        let fresh = (next..).zip(&cut.fresh).map(|(number, text)| Page { number, text: (*text).into() });
        let kept = |range: Range<usize>| standing[range].iter().cloned();
        let last = standing.len() - cut.after..standing.len();
        let pages: Vec<Page> = kept(0..cut.before).chain(fresh).chain(kept(last)).collect();
        let manifest = Manifest::of(text, &cut, pages.iter().map(|page| page.number).collect());
        assert!(manifest.join(&pages).is_some_and(|joined| joined == text), "{} bytes", text.len());
        let stored = schema::manifest::write(&manifest);
        assert_eq!(schema::manifest::read(&stored), Some(manifest));
        (pages, cut.fresh.len())
    }

    /// A text of which no part is like another.
    fn counting() -> String {
        (0..4_000).fold(String::new(), |text, n| text + &n.to_string() + " ")
    }

    fn lengths(pages: &[Page]) -> Vec<usize> {
        pages.iter().map(|page| page.text.len()).collect()
    }

    #[test]
    fn a_new_text_is_cut_into_pages_of_about_four_kilobytes() {
        let (pages, _) = after(&"x".repeat(20_000), &[]);
        assert_eq!(lengths(&pages), [4096, 4096, 4096, 4096, 3104]);
        assert_eq!(lengths(&after(&"x".repeat(2 * EDGE + LONGEST), &[]).0), [LONGEST]);
        assert_eq!(lengths(&after(&"x".repeat(2 * EDGE + LONGEST + 1), &[]).0), [4096, 2049]);
        assert_eq!(lengths(&after(&"x".repeat(300), &[]).0), [] as [usize; 0]);
        assert_eq!(lengths(&after("", &[]).0), [] as [usize; 0]);
    }

    #[test]
    fn no_letter_is_ever_cut() {
        for letter in ["é", "今", "👩"] {
            for before in 0..4 {
                after(&format!("{}{}", "x".repeat(before), letter.repeat(6_000)), &[]);
            }
        }
    }

    #[test]
    fn only_the_pages_in_which_something_changed_are_made_anew() {
        let text = counting();
        let (pages, _) = after(&text, &[]);
        for place in (0..=text.len()).step_by(97) {
            let mut next = text.clone();
            next.insert(place, 'x');
            assert!(after(&next, &pages).1 <= 1, "at {place}");
            next.replace_range(place.saturating_sub(300)..=place, "");
            assert!(after(&next, &pages).1 <= 2, "at {place}");
        }
        assert_eq!(after(&text, &pages), (pages, 0), "and none where nothing did");
    }

    #[test]
    fn the_same_words_again_and_again_are_no_trouble() {
        let (pages, _) = after(&"again ".repeat(4_000), &[]);
        for words in [3_999, 4_001, 1_000, 8_000] {
            after(&"again ".repeat(words), &pages);
        }
    }

    #[test]
    fn pages_that_are_not_the_ones_that_were_cut_make_no_text() {
        let text = counting();
        let (pages, _) = after(&text, &[]);
        let manifest = Manifest::of(&text, &cut(&text, &pages), Vec::new());
        assert!(manifest.join(&pages).is_some());
        let swapped: Vec<Page> = pages.iter().rev().cloned().collect();
        let mut stale = pages.clone();
        stale[1].text.replace_range(0..1, "x");
        for others in [&pages[1..], &pages[..1], &swapped, &stale, &[]] {
            assert_eq!(manifest.join(others), None);
        }
    }

    #[test]
    fn numbers_grow_with_the_revision_and_name_it() {
        for rev in [0, 1, 9, u32::MAX] {
            assert_eq!(rev_of(first_number(rev)), u64::from(rev));
            assert_eq!(rev_of(first_number(rev) + 0xFFFF), u64::from(rev));
        }
    }

    /// An edit: where, how many bytes go, and what comes.
    fn edits() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, String)>> {
        let gone = prop_oneof![8 => 0..3_usize, 1 => 0..6_000_usize];
        let come = prop_oneof![8 => "\\PC{0,3}", 1 => "[a-é👩 ]{0,3000}"];
        prop::collection::vec((any::<prop::sample::Index>(), gone, come), 250)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

        /// Ten thousand edits in all.
        #[test]
        fn edits_of_any_kind_give_the_plain_text_in_pages_of_a_good_size(edits in edits()) {
            let mut text = "A quiet evening. ".repeat(2_000);
            let (mut pages, _) = after(&text, &[]);
            for (place, gone, come) in edits {
                let start = text.floor_char_boundary(place.index(text.len() + 1));
                let end = text.ceil_char_boundary((start + gone).min(text.len()));
                text.replace_range(start..end, &come);
                pages = after(&text, &pages).0;
                let lengths = lengths(&pages);
                prop_assert!(lengths.iter().all(|length| *length <= LONGEST), "{lengths:?}");
                let small = lengths.iter().filter(|length| **length < SHORTEST).count();
                prop_assert!(small <= 1, "{lengths:?}");
            }
        }
    }
}
