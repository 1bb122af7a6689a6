//! Marks inside a line.
//!
//! Emphasis follows `CommonMark`'s rules for runs of `*` and `_`, so that `snake_case` and `2 * 3 * 4`
//! stay as they were typed. First the line is cut into pieces, then runs are matched from the left.

use super::{DEEPEST, Inline};

/// Longest run of backticks that opens code. Longer ones are a drawing, not code.
const LONGEST_TICKS: usize = 32;

/// Longest address of a link, in bytes. Looking further for its end would take for ever on some pages.
const LONGEST_ADDRESS: usize = 2_000;

/// Marks of one kind that wait for the one that closes them. Of more, the first ones are themselves, so a
/// page of a million brackets or stars is read as quickly as any other.
const MOST_OPEN: usize = 32;

/// Where plain words end.
const MARKS: [char; 9] = ['\\', '\n', '`', '*', '_', '~', '!', '[', ']'];

/// Reads the words of a block, with `\n` between its lines.
pub(super) fn read(text: &str) -> Vec<Inline> {
    let mut reader =
        Reader { text, at: 0, nodes: Vec::new(), brackets: Vec::new(), no_ticks: [false; LONGEST_TICKS + 1] };
    while reader.at < text.len() {
        reader.step();
    }
    emphasis(reader.nodes)
}

/// A piece of the line before runs are matched.
#[derive(Debug)]
enum Node {
    /// `[`, or `![` where `picture`.
    Bracket {
        picture: bool,
    },
    Done {
        piece: Inline,
        depth: usize,
    },
    Run(Run),
    Text(String),
}

/// A run of one mark.
#[derive(Debug, Clone, Copy)]
struct Run {
    sign: char,
    count: usize,
    /// How long it was before parts of it were used up.
    whole: usize,
    opens: bool,
    closes: bool,
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    nodes: Vec<Node>,
    /// Places of brackets in `nodes` that are still open.
    brackets: Vec<usize>,
    /// Run lengths of backticks that nothing closes from here on.
    no_ticks: [bool; LONGEST_TICKS + 1],
}

impl Reader<'_> {
    fn step(&mut self) {
        let rest = &self.text[self.at..];
        let Some(first) = rest.chars().next() else { return };
        let second = rest[first.len_utf8()..].chars().next();
        match first {
            '\\' if second.is_some_and(|c| c.is_ascii_punctuation()) => {
                self.say(&rest[1..2]);
                self.at += 2;
            }
            // A backslash at the end of a line asks for the break that every line has here.
            '\\' if second == Some('\n') => self.at += 1,
            '\n' => {
                self.done(Inline::Break);
                self.at += 1;
            }
            '`' => self.code(rest),
            '*' | '_' | '~' => self.run(rest, first),
            '!' if second == Some('[') => self.bracket(2),
            '[' => self.bracket(1),
            ']' => self.close_bracket(rest),
            _ => {
                let more = &rest[first.len_utf8()..];
                let end = more.find(MARKS).map_or(rest.len(), |end| first.len_utf8() + end);
                self.say(&rest[..end]);
                self.at += end;
            }
        }
    }

    fn say(&mut self, words: &str) {
        if let Some(Node::Text(text)) = self.nodes.last_mut() {
            text.push_str(words);
        } else {
            self.nodes.push(Node::Text(words.to_owned()));
        }
    }

    fn done(&mut self, piece: Inline) {
        self.nodes.push(Node::Done { piece, depth: 0 });
    }

    /// Code up to a run of as many backticks; without one, the backticks are themselves.
    fn code(&mut self, rest: &str) {
        let length = run_length(rest, '`');
        let known = length > LONGEST_TICKS || self.no_ticks[length];
        let inside = &rest[length..];
        let found = if known { None } else { closing_ticks(inside, length) };
        if let Some(end) = found {
            let code = inside[..end].replace('\n', " ");
            let padded = code.starts_with(' ') && code.ends_with(' ') && !code.trim().is_empty();
            let code = if padded { code[1..code.len() - 1].to_owned() } else { code };
            self.done(Inline::Code(code));
            self.at += length + end + length;
        } else {
            if length <= LONGEST_TICKS {
                self.no_ticks[length] = true;
            }
            self.say(&rest[..length]);
            self.at += length;
        }
    }

    fn run(&mut self, rest: &str, sign: char) {
        let count = run_length(rest, sign);
        let before = self.text[..self.at].chars().next_back().unwrap_or(' ');
        let after = rest[count..].chars().next().unwrap_or(' ');
        let left =
            !after.is_whitespace() && (!is_punctuation(after) || before.is_whitespace() || is_punctuation(before));
        let right =
            !before.is_whitespace() && (!is_punctuation(before) || after.is_whitespace() || is_punctuation(after));
        let (opens, closes) = match sign {
            '_' => (left && (!right || is_punctuation(before)), right && (!left || is_punctuation(after))),
            '~' => (count == 2 && !after.is_whitespace(), count == 2 && right),
            _ => (left, right),
        };
        if opens || closes {
            self.nodes.push(Node::Run(Run { sign, count, whole: count, opens, closes }));
        } else {
            self.say(&rest[..count]);
        }
        self.at += count;
    }

    fn bracket(&mut self, width: usize) {
        if self.brackets.len() == MOST_OPEN {
            self.brackets.remove(0);
        }
        self.brackets.push(self.nodes.len());
        self.nodes.push(Node::Bracket { picture: width == 2 });
        self.at += width;
    }

    /// A link or a picture, where a bracket is open and an address follows.
    fn close_bracket(&mut self, rest: &str) {
        let open = self.brackets.pop();
        let Some((open, (to, length))) = open.and_then(|open| Some((open, address(&rest[1..])?))) else {
            self.say("]");
            self.at += 1;
            return;
        };
        let inner: Vec<Node> = self.nodes.drain(open + 1..).collect();
        let picture = matches!(self.nodes.pop(), Some(Node::Bracket { picture: true }));
        let words = emphasis(inner);
        if picture {
            // Pictures are not loaded; their words stand for them.
            self.say(&plain(&words));
        } else if is_safe(to) {
            let depth = words.iter().map(depth).max().unwrap_or(0) + 1;
            self.nodes.push(Node::Done { piece: Inline::Link { to: to.to_owned(), words }, depth });
            // A link holds no other link.
            self.brackets.retain(|place| matches!(self.nodes[*place], Node::Bracket { picture: true }));
        } else {
            self.nodes.extend(words.into_iter().map(|piece| Node::Done { depth: depth(&piece), piece }));
        }
        self.at += 1 + length;
    }
}

fn is_punctuation(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace() && !c.is_control()
}

fn run_length(text: &str, sign: char) -> usize {
    text.len() - text.trim_start_matches(sign).len()
}

/// Where a run of exactly `length` backticks begins.
fn closing_ticks(text: &str, length: usize) -> Option<usize> {
    let mut at = 0;
    while let Some(found) = text[at..].find('`') {
        let run = run_length(&text[at + found..], '`');
        if run == length {
            return Some(at + found);
        }
        at += found + run;
    }
    None
}

/// The address in `(address "title")`, and how long all of it is.
fn address(text: &str) -> Option<(&str, usize)> {
    let inside = text.strip_prefix('(')?;
    let start = 1 + inside.len() - inside.trim_start().len();
    let (to, mut at) = if let Some(pointed) = text[start..].strip_prefix('<') {
        let end = pointed.find(['>', '<', '\n']).filter(|end| pointed[*end..].starts_with('>'))?;
        (&pointed[..end], start + 1 + end + 1)
    } else {
        let end = bare(&text[start..]);
        (&text[start..start + end], start + end)
    };
    let after = text[at..].trim_start();
    let has_gap = after.len() < text.len() - at;
    at = text.len() - after.len();
    if let Some(quote) = after.chars().next().filter(|c| has_gap && matches!(c, '"' | '\'')) {
        at += 1 + after[1..].find(quote)? + 1;
        at = text.len() - text[at..].trim_start().len();
    }
    text[at..].starts_with(')').then_some((to, at + 1))
}

/// How far an address without pointed brackets goes: to white space, or to a bracket that closes
/// what none of it opened.
fn bare(text: &str) -> usize {
    let mut open = 0;
    for (at, c) in text.char_indices() {
        match c {
            c if c.is_whitespace() || c.is_control() || at > LONGEST_ADDRESS => return at,
            '(' if open == MOST_OPEN => return at,
            '(' => open += 1,
            ')' if open == 0 => return at,
            ')' => open -= 1,
            _ => {}
        }
    }
    text.len()
}

/// Where a link may lead: a web or mail address without anything that hides in it.
fn is_safe(to: &str) -> bool {
    let start = to.split(':').next().unwrap_or_default();
    let known = ["http", "https", "mailto"].iter().any(|scheme| start.eq_ignore_ascii_case(scheme));
    known && to.contains(':') && !to.chars().any(|c| c.is_control() || c.is_whitespace())
}

/// Matches runs from the left, and hands back what stands there then.
fn emphasis(nodes: Vec<Node>) -> Vec<Inline> {
    let mut done: Vec<Node> = Vec::with_capacity(nodes.len());
    // Places in `done` of runs that may still be closed.
    let mut openers: Vec<usize> = Vec::new();
    for node in nodes {
        let Node::Run(mut run) = node else {
            done.push(node);
            continue;
        };
        while run.closes && run.count > 0 {
            let Some(nearest) = openers.iter().rposition(|place| fits(&done[*place], run)) else { break };
            let place = openers[nearest];
            wrap(&mut done, place, &mut run);
            // What was opened in between is inside now, and the opener itself may be used up.
            let is_spent = !matches!(done[place], Node::Run(_));
            openers.truncate(nearest + usize::from(!is_spent));
        }
        if run.opens && run.count > 0 {
            if openers.len() == MOST_OPEN {
                openers.remove(0);
            }
            openers.push(done.len());
        }
        if run.count > 0 {
            done.push(Node::Run(run));
        }
    }
    settle(done)
}

/// Whether a node opens what `closer` closes. Where one of the two could be both, `CommonMark`'s rule of
/// three keeps `**a*b**` from falling apart.
fn fits(node: &Node, closer: Run) -> bool {
    let Node::Run(opener) = node else { return false };
    let either = opener.closes || closer.opens;
    let uneven = (opener.whole + closer.whole).is_multiple_of(3) && !opener.whole.is_multiple_of(3);
    opener.opens && opener.sign == closer.sign && opener.count > 0 && !(closer.sign != '~' && either && uneven)
}

/// Puts everything after the opener at `place` into one piece, and uses up the marks of both.
fn wrap(done: &mut Vec<Node>, place: usize, closer: &mut Run) {
    let inner: Vec<Node> = done.drain(place + 1..).collect();
    let Some(Node::Run(opener)) = done.last_mut() else { return };
    let used = if opener.count >= 2 && closer.count >= 2 { 2 } else { 1 };
    opener.count -= used;
    closer.count -= used;
    let spent = opener.count == 0;
    if spent {
        done.pop();
    }
    let deep =
        inner.iter().map(|node| if let Node::Done { depth, .. } = node { *depth } else { 0 }).max().unwrap_or(0) + 1;
    let words = settle(inner);
    let node = if deep > DEEPEST {
        Node::Text(plain(&words))
    } else {
        let piece = match (closer.sign, used) {
            ('~', _) => Inline::Strike(words),
            (_, 2) => Inline::Strong(words),
            _ => Inline::Emphasis(words),
        };
        Node::Done { piece, depth: deep }
    };
    done.push(node);
}

/// What was not matched is text; neighbouring texts become one.
fn settle(nodes: Vec<Node>) -> Vec<Inline> {
    let mut pieces: Vec<Inline> = Vec::with_capacity(nodes.len());
    for node in nodes {
        let text = match node {
            Node::Done { piece: Inline::Text(text), .. } | Node::Text(text) => text,
            Node::Done { piece, .. } => {
                pieces.push(piece);
                continue;
            }
            Node::Bracket { picture } => if picture { "![" } else { "[" }.to_owned(),
            Node::Run(run) => std::iter::repeat_n(run.sign, run.count).collect(),
        };
        if let Some(Inline::Text(before)) = pieces.last_mut() {
            before.push_str(&text);
        } else {
            pieces.push(Inline::Text(text));
        }
    }
    pieces
}

fn depth(piece: &Inline) -> usize {
    match piece {
        Inline::Emphasis(words) | Inline::Strike(words) | Inline::Strong(words) | Inline::Link { words, .. } => {
            1 + words.iter().map(depth).max().unwrap_or(0)
        }
        Inline::Break | Inline::Code(_) | Inline::Text(_) => 0,
    }
}

/// The words without their marks.
fn plain(pieces: &[Inline]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Inline::Break => " ".to_owned(),
            Inline::Code(text) | Inline::Text(text) => text.clone(),
            Inline::Emphasis(words) | Inline::Strike(words) | Inline::Strong(words) | Inline::Link { words, .. } => {
                plain(words)
            }
        })
        .collect()
}
