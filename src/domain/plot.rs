//! Pictures of records, as geometry: bars with both ends, grids of dots, bars, columns, lines of dated words.
//!
//! A picture is [`WIDTH`] units wide. All lines of one [`Look`] are one path, so that half a year of days is a
//! handful of elements. The screen gives looks their colours by class, a saved file by attribute ([`file`]).

mod file;

pub use file::file;

use super::insight::ledger::Outcome;
use super::pen::tenths;
use std::fmt::Write as _;

/// Units from side to side.
pub const WIDTH: f64 = 320.0;
/// Units of a line of words.
const LINE: f64 = 16.0;

/// How something is drawn, in the order from the ground up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The ground of something that is looked at.
    Wash,
    /// A hairline.
    Rule,
    /// The line that things stand on.
    Ground,
    /// A small dot where nothing was noted.
    Faint,
    Line,
    Ring,
    Full,
    /// A slip: attention, and no alarm.
    Slip,
}

impl Look {
    pub const ALL: [Self; 8] =
        [Self::Wash, Self::Rule, Self::Ground, Self::Faint, Self::Line, Self::Ring, Self::Full, Self::Slip];

    /// Its class on the screen.
    pub fn class(self) -> &'static str {
        ["pic-wash", "pic-rule", "pic-ground", "pic-faint", "pic-line", "pic-ring", "pic-full", "pic-slip"]
            [self as usize]
    }
}

/// Where words stand from their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// As SVG calls it.
    pub fn name(self) -> &'static str {
        ["start", "middle", "end"][self as usize]
    }
}

/// Words in a picture, on their base line.
#[derive(Debug, PartialEq)]
pub struct Words {
    pub at: (f64, f64),
    pub anchor: Anchor,
    pub words: String,
}

/// A picture.
#[derive(Debug, PartialEq, Default)]
pub struct Plot {
    /// Units from top to bottom.
    pub height: f64,
    paths: [String; 8],
    pub words: Vec<Words>,
}

/// A name under a column, or beside a row, by its place.
pub type Name = (usize, String);

impl Plot {
    fn new(height: f64) -> Self {
        Self { height, ..Self::default() }
    }

    /// What is drawn, from the ground up, as the `d` of a path for each look.
    pub fn paths(&self) -> impl Iterator<Item = (Look, &str)> {
        let drawn = Look::ALL.into_iter().zip(&self.paths).filter(|(_, path)| !path.is_empty());
        drawn.map(|(look, path)| (look, path.as_str()))
    }

    fn path(&mut self, look: Look, from: (f64, f64), then: &str) {
        let _ = write!(self.paths[look as usize], "M{} {}{then}", tenths(from.0), tenths(from.1));
    }

    fn line(&mut self, look: Look, from: (f64, f64), to: (f64, f64)) {
        self.path(look, from, &format!("L{} {}", tenths(to.0), tenths(to.1)));
    }

    fn dot(&mut self, look: Look, (x, y): (f64, f64), r: f64) {
        // Rounded before it is doubled, or the halves would not meet.
        let r = (r * 10.0).round() / 10.0;
        let (r, across) = (tenths(r), tenths(2.0 * r));
        self.path(look, (x, y), &format!("m-{r} 0a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0-{across} 0z"));
    }

    /// A bar from its corner at the top left.
    fn bar(&mut self, look: Look, corner: (f64, f64), (width, height): (f64, f64)) {
        let (width, height) = (tenths(width), tenths(height));
        self.path(look, corner, &format!("h{width}v{height}h-{width}z"));
    }

    fn say(&mut self, x: f64, y: f64, anchor: Anchor, words: impl Into<String>) {
        self.words.push(Words { at: (x, y), anchor, words: words.into() });
    }
}

/// A count as a number to draw with.
pub fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The middle of one of `count` columns between `left` and the right side.
fn column(n: usize, count: usize, left: f64) -> f64 {
    left + (number(n) + 0.5) * (WIDTH - left) / number(count.max(1))
}

/// Names under columns.
fn under(plot: &mut Plot, names: &[Name], count: usize, left: f64) {
    for (n, name) in names {
        let x = column(*n, count, left);
        // Near a side, words would run over it; a letter takes some six units.
        let half = 3.0 * number(name.chars().count());
        let (x, anchor) = match x {
            x if x - half < left => (left, Anchor::Start),
            x if x + half > WIDTH => (WIDTH, Anchor::End),
            x => (x, Anchor::Middle),
        };
        let y = plot.height - 3.0;
        plot.say(x, y, anchor, name.as_str());
    }
}

/// A bar for each week from its lowest to its highest strength, 0 to 10, with both ends and no middle.
pub fn ranges(weeks: &[Option<(u8, u8)>], names: &[Name]) -> Plot {
    const LEFT: f64 = 22.0;
    const TOP: f64 = 8.0;
    const STEP: f64 = 12.0;
    let at = |strength: u8| TOP + STEP * f64::from(10 - strength.min(10));
    let mut plot = Plot::new(at(0) + LINE + 6.0);
    for strength in [0, 5, 10] {
        let look = if strength == 0 { Look::Ground } else { Look::Rule };
        plot.line(look, (LEFT, at(strength)), (WIDTH, at(strength)));
        plot.say(LEFT - 8.0, at(strength) + 4.0, Anchor::End, strength.to_string());
    }
    for (n, week) in weeks.iter().enumerate() {
        let (x, Some((low, high))) = (column(n, weeks.len(), LEFT), *week) else { continue };
        if low < high {
            plot.line(Look::Line, (x, at(low)), (x, at(high)));
            plot.dot(Look::Full, (x, at(low)), 3.2);
        }
        plot.dot(Look::Full, (x, at(high)), 3.2);
    }
    under(&mut plot, names, weeks.len(), LEFT);
    plot
}

/// A mark in a grid: its row, its column, how it is drawn, and how large a dot is.
pub type Cell = (usize, usize, Look, f64);

/// Rows with names and columns with names, and marks where they cross. A slip is a short line a little below.
pub fn grid(rows: &[&str], left: f64, row: f64, columns: usize, names: &[Name], cells: &[Cell]) -> Plot {
    let mut plot = Plot::new(row * number(rows.len()) + LINE + 4.0);
    let at = |n: usize| row * (number(n) + 0.5);
    for (n, name) in rows.iter().enumerate() {
        plot.say(0.0, at(n) + 4.0, Anchor::Start, *name);
    }
    for (n, place, look, r) in cells {
        let (x, y) = (column(*place, columns, left), at(*n));
        match look {
            Look::Slip => plot.line(Look::Slip, (x, y), (x, y + row / 2.0 - 0.5)),
            look => plot.dot(*look, (x, y), *r),
        }
    }
    under(&mut plot, names, columns, left);
    plot
}

/// A bar for each row, with its name in front and its count behind; a ring marks what is new.
pub fn bars(rows: &[(&str, usize, bool)]) -> Plot {
    const LEFT: f64 = 134.0;
    const RIGHT: f64 = 48.0;
    const STEP: f64 = 22.0;
    let most = number(rows.iter().map(|row| row.1).max().unwrap_or(1).max(1));
    let mut plot = Plot::new(STEP * number(rows.len()));
    plot.line(Look::Ground, (LEFT, 0.0), (LEFT, plot.height));
    for (n, (name, count, is_new)) in rows.iter().enumerate() {
        let y = STEP * (number(n) + 0.5);
        let end = (WIDTH - LEFT - RIGHT) * number(*count) / most;
        plot.bar(Look::Full, (LEFT, y - 5.0), (end, 10.0));
        plot.say(LEFT - 8.0, y + 4.0, Anchor::End, *name);
        plot.say(LEFT + end + 6.0, y + 4.0, Anchor::Start, count.to_string());
        if *is_new {
            plot.dot(Look::Ring, (LEFT + end + 16.0 + 7.0 * number(count.to_string().len()), y), 3.5);
        }
    }
    plot
}

/// Rows of columns above each other, each from nothing to its own highest, which stands beside its name.
pub fn columns(bands: &[(String, Vec<Option<f64>>)], names: &[Name]) -> Plot {
    const TALL: f64 = 34.0;
    const GAP: f64 = 24.0;
    let mut plot = Plot::new((TALL + GAP) * number(bands.len()) + LINE);
    for (n, (name, values)) in bands.iter().enumerate() {
        let (count, ground) = (values.len(), (TALL + GAP) * (number(n) + 1.0));
        let highest = values.iter().flatten().copied().fold(0.0, f64::max);
        let wide = (WIDTH / number(count.max(1)) * 0.7).min(14.0);
        plot.line(Look::Ground, (0.0, ground), (WIDTH, ground));
        plot.say(0.0, ground - TALL - 8.0, Anchor::Start, name.as_str());
        for (n, value) in values.iter().enumerate() {
            let (Some(value), true) = (*value, highest > 0.0) else { continue };
            let (x, tall) = (column(n, count, 0.0), TALL * value / highest);
            if value > 0.0 {
                plot.bar(Look::Full, (x - wide / 2.0, ground - tall), (wide, tall));
            }
        }
    }
    under(&mut plot, names, bands.first().map_or(0, |band| band.1.len()), 0.0);
    plot
}

/// A name, and two counts of two others, each with its words.
pub type Share = (String, [(String, usize, usize); 2]);

/// Under a name two bars of the same length, each filled as far as its first count goes in its second.
pub fn shares(rows: &[Share]) -> Plot {
    const LEFT: f64 = 60.0;
    const RIGHT: f64 = 74.0;
    const TALL: f64 = 62.0;
    let long = WIDTH - LEFT - RIGHT;
    let mut plot = Plot::new(TALL * number(rows.len()));
    for (n, (name, two)) in rows.iter().enumerate() {
        let top = TALL * number(n);
        plot.say(0.0, top + 12.0, Anchor::Start, name.as_str());
        for (y, (said, hits, of)) in [top + 20.0, top + 37.0].into_iter().zip(two) {
            plot.bar(Look::Wash, (LEFT, y), (long, 10.0));
            plot.bar(Look::Full, (LEFT, y), (long * number(*hits) / number((*of).max(1)), 10.0));
            plot.say(LEFT - 8.0, y + 9.0, Anchor::End, said.as_str());
            plot.say(LEFT + long + 8.0, y + 9.0, Anchor::Start, format!("{hits} / {of}"));
        }
    }
    plot
}

/// Words down a line, each beside its date.
pub fn dated(rows: &[(String, String)]) -> Plot {
    const LEFT: f64 = 92.0;
    const STEP: f64 = 24.0;
    let mut plot = Plot::new(STEP * number(rows.len()));
    plot.line(Look::Ground, (LEFT, STEP / 2.0), (LEFT, plot.height - STEP / 2.0));
    for (n, (date, words)) in rows.iter().enumerate() {
        let y = STEP * (number(n) + 0.5);
        plot.dot(Look::Full, (LEFT, y), 3.5);
        plot.say(LEFT - 12.0, y + 4.0, Anchor::End, date.as_str());
        plot.say(LEFT + 12.0, y + 4.0, Anchor::Start, words.as_str());
    }
    plot
}

/// A dot for each time that was taken, over a line of minutes: full where it was seen to its end. What is typical
/// lies on a wash.
pub fn minutes(times: &[(i64, bool)], typical: Option<(i64, i64)>, say: fn(i64) -> String) -> Plot {
    const STEP: f64 = 10.0;
    const EACH: i64 = 15;
    const MOST: usize = 9;
    let longest = times.iter().map(|(minutes, _)| *minutes).max().unwrap_or(EACH);
    let end = (longest / EACH + 1).clamp(2, 8) * EACH;
    // What took longer than two hours stands at the end of the line.
    let x = |minutes: i64| {
        number(usize::try_from(minutes.clamp(0, end)).unwrap_or(0)) / number(usize::try_from(end).unwrap_or(1))
            * (WIDTH - 16.0)
            + 8.0
    };
    let mut stacks: Vec<(i64, usize)> = Vec::new();
    let spots: Vec<(f64, usize, bool)> = times
        .iter()
        .map(|(minutes, is_full)| {
            // Dots as near as two minutes stand on each other.
            let near = minutes.clamp(&0, &end) / 2;
            let place = stacks.iter().position(|(at, _)| *at == near).unwrap_or_else(|| {
                stacks.push((near, 0));
                stacks.len() - 1
            });
            stacks[place].1 += 1;
            (x(near * 2), stacks[place].1.min(MOST), *is_full)
        })
        .collect();
    let tall = STEP * number(stacks.iter().map(|stack| stack.1).max().unwrap_or(1).clamp(3, MOST) + 1);
    let mut plot = Plot::new(tall + LINE + 4.0);
    if let Some((from, to)) = typical {
        plot.bar(Look::Wash, (x(from), 0.0), (x(to) - x(from), tall));
    }
    plot.line(Look::Ground, (0.0, tall), (WIDTH, tall));
    for (x, high, is_full) in spots {
        plot.dot(if is_full { Look::Full } else { Look::Ring }, (x, tall - STEP * (number(high) - 0.3)), 4.0);
    }
    let y = plot.height - 3.0;
    for (minutes, anchor) in [(0, Anchor::Start), (end / 2, Anchor::Middle), (end, Anchor::End)] {
        plot.say(if minutes == 0 { 0.0 } else { x(minutes) }, y, anchor, say(minutes));
    }
    plot
}

/// Weeks of promises: a sign for each, one column a week, and what the signs mean.
pub fn signs(weeks: &[Vec<Outcome>], names: &[Name], key: &[(Outcome, &str)]) -> Plot {
    const CELL: f64 = 14.0;
    const MOST: usize = 6;
    let tall = CELL * number(weeks.iter().map(Vec::len).max().unwrap_or(0).clamp(2, MOST)) + 6.0;
    let mut plot = Plot::new(tall + LINE + 4.0);
    plot.line(Look::Ground, (0.0, tall), (WIDTH, tall));
    under(&mut plot, names, weeks.len(), 0.0);
    for (n, week) in weeks.iter().enumerate() {
        for (row, outcome) in week.iter().take(MOST).enumerate() {
            sign(&mut plot, *outcome, (column(n, weeks.len(), 0.0), tall - 10.0 - CELL * number(row)));
        }
    }
    for (n, (outcome, words)) in key.iter().enumerate() {
        let y = plot.height + 16.0 * number(n / 2) + 18.0;
        let x = 144.0 * number(n % 2);
        sign(&mut plot, *outcome, (x + 6.0, y - 4.0));
        plot.say(x + 18.0, y, Anchor::Start, *words);
    }
    plot.height += 16.0 * number(key.len().div_ceil(2)) + 8.0;
    plot
}

/// Each outcome has a shape of its own, so that none is told by colour alone.
fn sign(plot: &mut Plot, outcome: Outcome, (x, y): (f64, f64)) {
    let hill = "l5-10 5 10z";
    match outcome {
        Outcome::Kept => plot.dot(Look::Full, (x, y), 5.0),
        Outcome::ToldLate => {
            plot.dot(Look::Ring, (x, y), 5.0);
            plot.path(Look::Full, (x, y - 5.0), "a5 5 0 0 0 0 10z");
        }
        Outcome::Late => plot.dot(Look::Ring, (x, y), 5.0),
        Outcome::MissedTold => {
            plot.path(Look::Ring, (x - 5.0, y + 5.0), hill);
            plot.path(Look::Ring, (x, y), "v5");
        }
        Outcome::Missed => plot.path(Look::Ring, (x - 5.0, y + 5.0), hill),
        Outcome::Renegotiated => plot.path(Look::Ring, (x - 5.0, y - 5.0), "h10v10h-10z"),
    }
}

#[cfg(test)]
mod tests;
