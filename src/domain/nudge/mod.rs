//! What is looked for in an answer while it is written ([`Watch`]). It is said in a line, and never in the
//! way of keeping the answer.

mod acts;
mod danger;
mod despair;

use super::help_page::Topic;
use super::journal::Journal;
use super::sheet::Watch;
use super::{Id, words};
use std::ops::Range;

/// Where in `text` there is what a field looks for, as ranges of bytes in the order of the text: whole words
/// each, and no two over one another.
pub fn look(watch: Watch, text: &str) -> Vec<Range<usize>> {
    let words = words::words(text);
    match watch {
        Watch::Acts => acts::traits(text, &words),
        Watch::Danger => danger::signs(&words),
        // A “no” to “would I still do this if they never found out?” (brief, S26).
        Watch::Motive if text == "no" => std::iter::once(0..text.len()).collect(),
        Watch::Nothing | Watch::Motive => Vec::new(),
    }
}

/// Where a page about safety may be wanted beside a text: first one’s own life, then fear and force.
pub fn safety(text: &str) -> Option<Topic> {
    let words = words::words(text);
    if despair::is_there(&words) {
        return Some(Topic::Now);
    }
    (!danger::signs(&words).is_empty()).then_some(Topic::Fear)
}

/// So many memories of one kind in a row, and the other kind is offered.
const IN_A_ROW: usize = 3;

/// The last three memories, oldest first, where all of them are good ones or all are hard ones.
///
/// A memory without a kind breaks the row, because nobody knows.
pub fn one_sided(journal: &Journal) -> Option<[Id; IN_A_ROW]> {
    let memories = journal.sheets("memory");
    let last: &[_; IN_A_ROW] = memories.last_chunk()?;
    let side = last[0].event.text("side");
    let is_one_kind = !side.is_empty() && last.iter().all(|memory| memory.event.text("side") == side);
    is_one_kind.then(|| last.map(|memory| memory.record.id))
}

/// Whether a word is in a list that is parted by white space.
fn among(list: &str, word: &str) -> bool {
    list.split_whitespace().any(|each| each == word)
}

#[cfg(test)]
mod tests;
