//! A page is shown with its own words, in their order, and with no others; its links lead to web and mail
//! addresses that stand in it; and its tree is never deeper than a page can draw.

use afterword::domain::markdown::{Block, Inline, parse};
use afterword::domain::snippet::snippet;

/// The two kinds of nesting, of blocks and of pieces, are held to twelve each by the reader.
const DEEPEST: usize = 2 * 12 + 3;

pub fn hold(data: &[u8]) {
    let Ok(page) = std::str::from_utf8(data) else { return };
    let mut shown = Shown { page, words: String::new() };
    shown.blocks(&parse(page), 0);
    let mut source = page.chars();
    for letter in shown.words.chars().filter(|letter| !letter.is_whitespace()) {
        assert!(source.any(|other| other == letter), "{letter:?} of {:?} does not stand in {page:?}", shown.words);
    }
    assert!(snippet(page).chars().count() <= 151);
}

/// What a person reads of a page, from top to bottom.
struct Shown<'a> {
    page: &'a str,
    words: String,
}

impl Shown<'_> {
    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        assert!(depth <= DEEPEST, "{:?}", self.page);
        for block in blocks {
            match block {
                Block::Code(text) => self.words.push_str(text),
                Block::Heading(pieces) | Block::Paragraph(pieces) => self.pieces(pieces, depth + 1),
                Block::List { items, .. } => items.iter().for_each(|item| self.blocks(item, depth + 1)),
                Block::Quote(inner) => self.blocks(inner, depth + 1),
                Block::Rule => {}
            }
        }
    }

    fn pieces(&mut self, pieces: &[Inline], depth: usize) {
        assert!(depth <= DEEPEST, "{:?}", self.page);
        for piece in pieces {
            match piece {
                Inline::Break => {}
                Inline::Code(text) | Inline::Text(text) => self.words.push_str(text),
                Inline::Emphasis(inner) | Inline::Strike(inner) | Inline::Strong(inner) => {
                    self.pieces(inner, depth + 1);
                }
                Inline::Link { to, words } => {
                    let (scheme, _) = to.split_once(':').expect("a link has a scheme");
                    let is_known = ["http", "https", "mailto"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
                    assert!(is_known && self.page.contains(to.as_str()), "{to:?} in {:?}", self.page);
                    assert!(!to.contains(|letter: char| letter.is_control() || letter.is_whitespace()), "{to:?}");
                    self.pieces(words, depth + 1);
                }
            }
        }
    }
}
