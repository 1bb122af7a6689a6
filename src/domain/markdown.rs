//! Light formatting of a page, as a tree that can only be shown, never run.
//!
//! Markdown is read into the few shapes below. Raw HTML stays text, pictures become their words,
//! and a link is a link only when it leads to a web or mail address.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Code(String),
    Heading(Vec<Inline>),
    List { ordered: bool, items: Vec<Vec<Block>> },
    Paragraph(Vec<Inline>),
    Quote(Vec<Block>),
    Rule,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    Break,
    Code(String),
    Emphasis(Vec<Inline>),
    Link { to: String, words: Vec<Inline> },
    Strike(Vec<Inline>),
    Strong(Vec<Inline>),
    Text(String),
}

/// Deepest nesting that is drawn; what lies deeper becomes plain paragraphs.
const DEEPEST: usize = 12;

/// Reads a page. Never fails: what is no formatting is text.
pub fn parse(text: &str) -> Vec<Block> {
    let mut reader = Reader { events: Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH) };
    reader.blocks(0)
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
                Event::Text(piece) | Event::Code(piece) | Event::Html(piece) | Event::InlineHtml(piece) => text.push_str(&piece),
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(words: &str) -> Inline {
        Inline::Text(words.into())
    }

    #[test]
    fn a_page_keeps_its_lines_and_its_light_marks() {
        let blocks = parse("Woke *early*.\nRain.\n\n**Only** rain.");
        let first = vec![text("Woke "), Inline::Emphasis(vec![text("early")]), text("."), Inline::Break, text("Rain.")];
        assert_eq!(blocks, [Block::Paragraph(first), Block::Paragraph(vec![Inline::Strong(vec![text("Only")]), text(" rain.")])]);
    }

    #[test]
    fn html_is_text() {
        let blocks = parse("<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b");
        let shown = format!("{blocks:?}");
        assert!(shown.contains("<script>alert(1)</script>") && shown.contains("<img src=x onerror=alert(1)>"), "{shown}");
        assert_eq!(blocks.len(), 2);
    }

    #[test]
    fn a_link_leads_to_a_web_or_mail_address_or_is_no_link() {
        let links = |page: &str| format!("{:?}", parse(page)).contains("Link");
        for to in ["https://example.org", "HTTP://example.org", "mailto:a@example.org"] {
            assert!(links(&format!("[a]({to})")), "{to}");
        }
        for to in ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "&#106;avascript:alert(1)", "data:text/html,x", "vbscript:x", "/home", "#/yours", "x"] {
            assert!(!links(&format!("[a]({to})")), "{to}");
        }
    }

    #[test]
    fn lists_and_quotes_are_trees() {
        let blocks = parse("- one\n- two\n  1. deep\n\n> said");
        let Block::List { ordered: false, items } = &blocks[0] else { panic!("{blocks:?}") };
        assert_eq!(items.len(), 2);
        assert!(matches!(items[1][1], Block::List { ordered: true, .. }));
        assert!(matches!(blocks[1], Block::Quote(_)));
    }

    #[test]
    fn endless_nesting_ends() {
        parse(&">".repeat(100_000));
        parse(&"- ".repeat(5_000));
        parse(&"*a ".repeat(50_000));
        parse(&"[".repeat(50_000));
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(page in any::<String>()) {
            parse(&page);
        }

        #[test]
        fn any_mix_of_marks_can_be_read(page in "[-*_#>`~\\[\\]()<a \n1.]{0,200}") {
            parse(&page);
        }
    }
}
