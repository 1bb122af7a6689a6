//! The oracle of the tests: the same tree, read by pulldown-cmark.

use super::{Block, DEEPEST, Inline};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

pub(super) fn parse(text: &str) -> Vec<Block> {
    let mut reader = Reader { events: Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH) };
    reader.blocks(0).into_iter().map(whole_block).collect()
}

/// The same with neighbouring texts as one: where a parser cuts a text is its own business.
fn whole_block(block: Block) -> Block {
    match block {
        Block::Heading(words) => Block::Heading(whole(words)),
        Block::Paragraph(words) => Block::Paragraph(whole(words)),
        Block::Quote(blocks) => Block::Quote(blocks.into_iter().map(whole_block).collect()),
        Block::List { ordered, items } => {
            let items = items.into_iter().map(|item| item.into_iter().map(whole_block).collect());
            Block::List { ordered, items: items.collect() }
        }
        other => other,
    }
}

fn whole(pieces: Vec<Inline>) -> Vec<Inline> {
    let mut whole_ones: Vec<Inline> = Vec::new();
    for piece in pieces {
        let piece = match piece {
            Inline::Emphasis(words) => Inline::Emphasis(whole(words)),
            Inline::Strike(words) => Inline::Strike(whole(words)),
            Inline::Strong(words) => Inline::Strong(whole(words)),
            Inline::Link { to, words } => Inline::Link { to, words: whole(words) },
            other => other,
        };
        match (whole_ones.last_mut(), piece) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (_, piece) => whole_ones.push(piece),
        }
    }
    whole_ones
}

/// Where a link may lead: a web or mail address without anything that hides in it.
fn is_safe(to: &str) -> bool {
    let start = to.split(':').next().unwrap_or_default();
    let known = ["http", "https", "mailto"].iter().any(|scheme| start.eq_ignore_ascii_case(scheme));
    known && !to.chars().any(|c| c.is_control() || c.is_whitespace())
}

struct Reader<'a> {
    events: Parser<'a>,
}

impl Reader<'_> {
    /// Blocks up to the end of the element that holds them.
    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut loose = Vec::new();
        while let Some(event) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            if let Some(inline) = self.inline(&event, depth) {
                loose.extend(inline);
                continue;
            }
            settle(&mut blocks, &mut loose);
            match event {
                Event::Rule => blocks.push(Block::Rule),
                Event::Start(tag) => self.block(&tag, depth + 1, &mut blocks),
                _ => {}
            }
        }
        settle(&mut blocks, &mut loose);
        blocks
    }

    fn block(&mut self, tag: &Tag<'_>, depth: usize, blocks: &mut Vec<Block>) {
        match tag {
            Tag::Heading { .. } => blocks.push(Block::Heading(self.inlines(depth))),
            Tag::CodeBlock(_) => blocks.push(Block::Code(self.raw())),
            Tag::BlockQuote(_) if depth < DEEPEST => {
                let inner = self.blocks(depth);
                blocks.push(Block::Quote(inner));
            }
            Tag::List(first) if depth < DEEPEST => {
                let items = self.items(depth);
                blocks.push(Block::List { ordered: first.is_some(), items });
            }
            Tag::Paragraph => blocks.push(Block::Paragraph(self.inlines(depth))),
            Tag::HtmlBlock => {
                let text = self.raw();
                blocks.push(Block::Paragraph(vec![Inline::Text(text.trim_end().to_owned())]));
            }
            _ => blocks.push(Block::Paragraph(self.flat())),
        }
    }

    /// All text of an element that lies too deep, however deep it goes on.
    fn flat(&mut self) -> Vec<Inline> {
        let (mut text, mut open) = (String::new(), 1);
        for event in self.events.by_ref() {
            match event {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Text(piece) | Event::Code(piece) | Event::Html(piece) | Event::InlineHtml(piece) => {
                    text.push_str(&piece);
                }
                Event::SoftBreak | Event::HardBreak => text.push(' '),
                _ => {}
            }
            if open == 0 {
                break;
            }
        }
        vec![Inline::Text(text)]
    }

    fn items(&mut self, depth: usize) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some(event) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks(depth)),
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        items
    }

    /// Inline pieces up to the end of the element that holds them.
    fn inlines(&mut self, depth: usize) -> Vec<Inline> {
        let mut pieces = Vec::new();
        while let Some(event) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            pieces.extend(self.inline(&event, depth).unwrap_or_default());
        }
        pieces
    }

    /// The pieces an inline event stands for; `None` where it is not inline.
    fn inline(&mut self, event: &Event<'_>, depth: usize) -> Option<Vec<Inline>> {
        let deep = depth + 1;
        let flat = depth >= DEEPEST;
        Some(match event {
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => vec![Inline::Text(text.to_string())],
            Event::Code(text) => vec![Inline::Code(text.to_string())],
            // A journal keeps its lines: one line break in the writing is one on the page.
            Event::SoftBreak | Event::HardBreak => vec![Inline::Break],
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }) if flat => self.flat(),
            Event::Start(Tag::Emphasis) => vec![Inline::Emphasis(self.inlines(deep))],
            Event::Start(Tag::Strong) => vec![Inline::Strong(self.inlines(deep))],
            Event::Start(Tag::Strikethrough) => vec![Inline::Strike(self.inlines(deep))],
            Event::Start(Tag::Link { dest_url, .. }) => {
                let words = self.inlines(deep);
                if is_safe(dest_url) { vec![Inline::Link { to: dest_url.to_string(), words }] } else { words }
            }
            Event::Start(Tag::Image { .. }) => self.flat(),
            _ => return None,
        })
    }

    /// Text up to the end of a block that holds only text.
    fn raw(&mut self) -> String {
        let mut text = String::new();
        for event in self.events.by_ref() {
            match event {
                Event::Text(piece) | Event::Html(piece) => text.push_str(&piece),
                Event::End(_) => break,
                _ => {}
            }
        }
        text
    }
}

/// Turns loose inline pieces, as a tight list has them, into a paragraph.
fn settle(blocks: &mut Vec<Block>, loose: &mut Vec<Inline>) {
    if !loose.is_empty() {
        blocks.push(Block::Paragraph(std::mem::take(loose)));
    }
}
