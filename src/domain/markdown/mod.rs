//! Light formatting of a page, as a tree that can only be shown, never run.
//!
//! The marks are those of Markdown that people use in a letter: paragraphs, headings, lists, quotes,
//! code, a rule, and inside a line emphasis, strong, struck out, code and links. Raw HTML stays text,
//! pictures become their words, entities stay as they were typed, and a link is a link only when it
//! leads to a web or mail address. A journal keeps its lines: one line break in the writing is one on
//! the page.
//!
//! The reader is our own because of its size: pulldown-cmark, which reads all of `CommonMark`, costs
//! 52 kB of the 250 kB of a first visit. It is the oracle of the tests instead: where both know a
//! mark, they must read it alike. Three things are read as a journal means them, not as `CommonMark`
//! does: a quote ends with its last `>`, a line of dashes is a rule even under words, and words that
//! are set in are no code.

mod inline;
pub mod marking;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;

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

/// Deepest nesting that is drawn; what lies deeper is shown as it was typed.
const DEEPEST: usize = 12;

/// Reads a page. Never fails: what is no formatting is text.
pub fn parse(text: &str) -> Vec<Block> {
    // The one line of a paragraph break is what a journal is made of; `\r\n` comes from pasted text.
    blocks(&text.lines().collect::<Vec<_>>(), 0)
}

/// What a line is when a new block may begin there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line<'a> {
    Blank,
    /// Three or more backticks or tildes, with how many there are.
    Fence(u8, usize),
    Heading(&'a str),
    Item(Marker),
    Quote,
    Rule,
    Words,
}

/// The mark that begins an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Marker {
    /// `-`, `*`, `+`, `.` or `)`: another one begins another list.
    sign: u8,
    /// Bytes up to where the words begin.
    width: usize,
}

impl Marker {
    fn is_ordered(self) -> bool {
        matches!(self.sign, b'.' | b')')
    }
}

fn blocks(lines: &[&str], depth: usize) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rest = &lines[at..];
        let (block, taken) = match kind(line, depth) {
            Line::Blank => {
                at += 1;
                continue;
            }
            Line::Fence(sign, length) => code(rest, sign, length),
            Line::Heading(words) => (Block::Heading(inline::read(words)), 1),
            Line::Item(first) => list(rest, first, depth),
            Line::Quote => quote(rest, depth),
            Line::Rule => (Block::Rule, 1),
            Line::Words => paragraph(rest, depth),
        };
        blocks.push(block);
        at += taken;
    }
    blocks
}

fn kind(line: &str, depth: usize) -> Line<'_> {
    let words = line.trim();
    let Some(first) = words.bytes().next() else { return Line::Blank };
    match first {
        b'`' | b'~' => {
            let length = words.bytes().take_while(|byte| *byte == first).count();
            let is_fence = length >= 3 && !(first == b'`' && words[length..].contains('`'));
            if is_fence { Line::Fence(first, length) } else { Line::Words }
        }
        b'#' => heading(words).map_or(Line::Words, Line::Heading),
        b'>' if depth < DEEPEST => Line::Quote,
        b'-' | b'*' | b'_' if is_rule(words, first) => Line::Rule,
        _ if depth < DEEPEST => marker(line).map_or(Line::Words, Line::Item),
        _ => Line::Words,
    }
}

/// The words of a heading, without the marks that close it.
fn heading(line: &str) -> Option<&str> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let words = &line[level..];
    (level <= 6 && (words.is_empty() || words.starts_with([' ', '\t']))).then(|| {
        let words = words.trim();
        let open = words.trim_end_matches('#');
        if open.is_empty() || open.ends_with([' ', '\t']) { open.trim_end() } else { words }
    })
}

fn is_rule(line: &str, sign: u8) -> bool {
    let signs = line.bytes().filter(|byte| *byte == sign).count();
    signs >= 3 && line.bytes().all(|byte| byte == sign || byte == b' ' || byte == b'\t')
}

fn marker(line: &str) -> Option<Marker> {
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    let words = &line[indent..];
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let sign = *words.as_bytes().get(digits)?;
    let is_sign = if digits == 0 { matches!(sign, b'-' | b'*' | b'+') } else { matches!(sign, b'.' | b')') };
    if !is_sign || digits > 9 {
        return None;
    }
    let after = &words[digits + 1..];
    if !(after.is_empty() || after.starts_with([' ', '\t'])) {
        return None;
    }
    let gap = after.len() - after.trim_start_matches([' ', '\t']).len();
    // Far more space than a list needs belongs to the words.
    let gap = if (1..=4).contains(&gap) && !after.trim().is_empty() { gap } else { 1 };
    Some(Marker { sign, width: (indent + digits + 1 + gap).min(line.len()) })
}

/// Everything up to the closing fence, or to the end.
fn code(lines: &[&str], sign: u8, length: usize) -> (Block, usize) {
    let closes = |line: &&str| {
        let line = line.trim();
        line.len() >= length && line.bytes().all(|byte| byte == sign)
    };
    let end = lines.iter().skip(1).position(closes).map_or(lines.len(), |end| end + 1);
    let mut text = String::new();
    for line in &lines[1..end] {
        text.push_str(line);
        text.push('\n');
    }
    (Block::Code(text), (end + 1).min(lines.len()))
}

/// Lines that begin with `>`, read without it.
fn quote(lines: &[&str], depth: usize) -> (Block, usize) {
    let inner: Vec<&str> = lines.iter().map_while(|line| line.trim_start().strip_prefix('>')).collect();
    let stripped: Vec<&str> = inner.iter().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    (Block::Quote(blocks(&stripped, depth + 1)), inner.len())
}

/// Items with the same mark. A line belongs to the item above it while it is set in, and so does a
/// blank line before such a line.
fn list(lines: &[&str], first: Marker, depth: usize) -> (Block, usize) {
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(marker) = lines.get(at).and_then(|line| marker(line)).filter(|next| next.sign == first.sign) {
        if matches!(kind(lines[at], depth), Line::Rule) {
            break;
        }
        let mut inner = vec![&lines[at][marker.width..]];
        at += 1;
        while at < lines.len() {
            let blank = blanks(&lines[at..]);
            let Some(line) = lines.get(at + blank) else { break };
            let set_in = inside(line, marker.width);
            // A paragraph goes on into the next line without being set in.
            let is_lazy =
                blank == 0 && kind(line, depth) == Line::Words && inner.last().is_some_and(|last| runs_on(last, depth));
            if set_in.is_none() && !is_lazy {
                break;
            }
            inner.extend(std::iter::repeat_n("", blank));
            inner.push(set_in.unwrap_or_else(|| line.trim_start()));
            at += blank + 1;
        }
        items.push(blocks(&inner, depth + 1));
        // Blank lines between two items of one list.
        let blank = blanks(&lines[at..]);
        let next = lines.get(at + blank).and_then(|line| self::marker(line));
        if next.is_some_and(|next| next.sign == first.sign) {
            at += blank;
        }
    }
    (Block::List { ordered: first.is_ordered(), items }, at)
}

/// How many blank lines come first.
fn blanks(lines: &[&str]) -> usize {
    lines.iter().take_while(|line| line.trim().is_empty()).count()
}

/// Whether a paragraph that ends with this line may go on in the next.
fn runs_on(line: &str, depth: usize) -> bool {
    matches!(kind(line, depth), Line::Words | Line::Item(_))
}

/// The line without the `width` columns that set it in; `None` where it isn't set in so far.
fn inside(line: &str, width: usize) -> Option<&str> {
    let indent = line.len() - line.trim_start_matches(' ').len();
    if let Some(words) = line.strip_prefix('\t') {
        return Some(words);
    }
    (indent >= width && line.len() > indent).then(|| &line[width..])
}

/// Lines of words up to a blank line or to another block.
fn paragraph(lines: &[&str], depth: usize) -> (Block, usize) {
    let more = lines.iter().skip(1).take_while(|line| match kind(line, depth) {
        Line::Words => true,
        // “1999. That was the year” inside a paragraph begins no list, and neither does a lone dash.
        Line::Item(marker) => {
            let is_empty = line[marker.width..].trim().is_empty();
            is_empty || (marker.is_ordered() && !matches!(line.trim_start().as_bytes(), [b'1', b'.' | b')', ..]))
        }
        _ => false,
    });
    let count = 1 + more.count();
    let trimmed: Vec<&str> = lines[..count].iter().map(|line| line.trim()).collect();
    (Block::Paragraph(inline::read(&trimmed.join("\n"))), count)
}
