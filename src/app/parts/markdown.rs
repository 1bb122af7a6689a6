//! A page of writing with its light formatting. Made of elements and text, never of markup.

use super::plain::{div, p};
use crate::app::piece::{El, Piece, el, many};
use crate::domain::markdown::{Block, Inline, parse};

pub fn prose(text: &str) -> El {
    div("prose").set("dir", "auto").with(blocks(parse(text)))
}

fn blocks(blocks: Vec<Block>) -> Piece {
    many(blocks.into_iter().map(|piece| block(piece).into()))
}

fn block(block: Block) -> El {
    match block {
        Block::Code(text) => el("pre").with(text),
        // The page's own headings come first; a heading inside writing is a strong line.
        Block::Heading(words) => p(inlines(words)).class("prose__heading"),
        Block::List { ordered, items } => {
            let items = many(items.into_iter().map(|item| el("li").with(blocks(item)).into()));
            el(if ordered { "ol" } else { "ul" }).with(items)
        }
        Block::Paragraph(words) => p(inlines(words)).set("dir", "auto"),
        Block::Quote(inner) => el("blockquote").with(blocks(inner)),
        Block::Rule => el("hr"),
    }
}

fn inlines(words: Vec<Inline>) -> Piece {
    many(words.into_iter().map(inline))
}

fn inline(piece: Inline) -> Piece {
    let (name, words) = match piece {
        Inline::Break => return el("br").into(),
        Inline::Code(text) => return el("code").with(text).into(),
        Inline::Text(text) => return text.into(),
        Inline::Link { to, words } => {
            return el("a")
                .set("href", to)
                .set("target", "_blank")
                .set("rel", "noopener noreferrer nofollow")
                .with(inlines(words))
                .into();
        }
        Inline::Emphasis(words) => ("em", words),
        Inline::Strike(words) => ("s", words),
        Inline::Strong(words) => ("strong", words),
    };
    el(name).with(inlines(words)).into()
}
