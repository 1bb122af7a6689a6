//! The pictures of Patterns, one after the other: what was counted, the drawing of it, its sentence, the same in
//! words, and the records behind every number (brief, section 4.6).
//!
//! All show the same half year, but for one’s own words, which go back to the first page. Each is worked out by
//! itself, so that the browser can have its turn in between.

use super::copy::{dates, patterns, pictures as words, trust};
use super::easing::{Easing, easing, timed};
use super::entry::After;
use super::insight::heavier::heavier;
use super::insight::ledger::{Ledger, Outcome, Week};
use super::insight::own_words::{Counted, OwnWords};
use super::insight::period::{Period, WEEKS, by_week, pages};
use super::insight::urge_times::{PARTS, times};
use super::insight::{FEWEST, counts, strength_weeks};
use super::plot::{self, Cell, Look, Name, Plot};
use super::space::Space;
use super::{Choice as _, Day, Id, Journal, Stamp};
use words::Named;

pub use super::insight::Line;

/// A picture with all that belongs to it. Under five records there is no drawing, and the records stand there.
#[derive(Debug, PartialEq)]
pub struct Panel {
    pub named: &'static Named,
    pub sentence: String,
    /// What it was counted from, and how it is drawn.
    pub from: String,
    pub plot: Option<Plot>,
    pub lines: Vec<Line>,
    pub records: Vec<Id>,
}

/// What a picture is made of.
#[derive(Debug, Clone, Copy)]
pub struct Of<'a> {
    pub journal: &'a Journal,
    pub period: Period,
    pub now: Stamp,
}

/// Makes one of the pictures; nothing where nothing was noted.
pub type Make = fn(&Of) -> Option<Panel>;

/// Every picture but that of one’s own words, in the order in which they stand on the page.
pub const ALL: [Make; 11] =
    [strength, feelings, heavier_days, urge_times, triggers, easing_times, space, growth, promises, hope, writing];

/// So many rows are drawn; the list has all.
const MOST: usize = 10;

/// A panel over what its lines rest on.
fn panel(named: &'static Named, what: &str, sentence: String, plot: Plot, lines: Vec<Line>) -> Option<Panel> {
    let mut records = Vec::new();
    for line in &lines {
        records.extend_from_slice(&line.records);
    }
    counted(named, what, records.len(), records, sentence, Some(plot), lines)
}

/// The same where something else was counted than the records of the lines.
fn counted(
    named: &'static Named,
    what: &str,
    count: usize,
    records: Vec<Id>,
    sentence: String,
    plot: Option<Plot>,
    lines: Vec<Line>,
) -> Option<Panel> {
    if records.is_empty() {
        return None;
    }
    let (sentence, plot, lines) =
        if count < FEWEST { (words::FEW.to_owned(), None, Vec::new()) } else { (sentence, plot, lines) };
    let from = words::from(count, what, if plot.is_some() { named.how } else { "" });
    Some(Panel { named, sentence, from, plot, lines, records })
}

impl Of<'_> {
    fn today(&self) -> Day {
        self.now.day
    }

    /// Names of the months, each under the first of its weeks.
    fn months(&self) -> Vec<Name> {
        let mut names = Vec::new();
        for (n, monday) in self.period.weeks().enumerate() {
            if monday.day() <= 7 {
                names.push((n, dates::short_month(monday.month()).to_owned()));
            }
        }
        names
    }

    /// A line for each week that has records, the newest first.
    fn lines(&self, weeks: &[Vec<Id>], say: &dyn Fn(usize) -> String) -> Vec<Line> {
        let mut lines = Vec::new();
        for (n, monday) in self.period.weeks().enumerate() {
            let records = weeks[n].clone();
            if !records.is_empty() {
                lines.push(Line { said: words::of_week(monday, &say(n), self.today()), records });
            }
        }
        lines.reverse();
        lines
    }
}

/// Rows of a picture of bars, and the same lines with their counts in words.
fn bars(counts: Vec<Line>, new: &[&str]) -> (Plot, Vec<Line>) {
    let mut rows: Vec<(&str, usize, bool)> = Vec::new();
    for one in counts.iter().take(MOST) {
        rows.push((&one.said, one.records.len(), new.contains(&one.said.as_str())));
    }
    let plot = plot::bars(&rows);
    let mut lines = counts;
    for line in &mut lines {
        line.said = words::answered(&line.said, line.records.len());
    }
    (plot, lines)
}

fn strength(of: &Of) -> Option<Panel> {
    let weeks = strength_weeks::weeks(of.journal, of.period, of.today());
    let (mut ranges, mut ids, mut sentence) = (Vec::new(), Vec::new(), String::new());
    for (week, monday) in weeks.into_iter().zip(of.period.weeks()) {
        if let Some(range) = week.range {
            sentence = words::strength(monday, range, of.today());
        }
        ranges.push(week.range);
        ids.push(week.records);
    }
    let lines = of.lines(&ids, &|n| words::span(ranges[n].unwrap_or_default()));
    panel(&words::STRENGTH, words::PAGES_STRENGTH, sentence, plot::ranges(&ranges, &of.months()), lines)
}

fn feelings(of: &Of) -> Option<Panel> {
    let found = counts::words(of.journal, of.period, of.today());
    let month = of.period.last.min(of.today()).in_month();
    let sentence = words::feelings(found.used.len(), &found.new, month, of.today());
    let (plot, lines) = bars(found.used, &found.new);
    counted(&words::FEELINGS, words::PAGES_WORD, found.records.len(), found.records, sentence, Some(plot), lines)
}

fn heavier_days(of: &Of) -> Option<Panel> {
    const MOST: usize = 5;
    let found = heavier(of.journal, of.period, of.now);
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for one in &found.beside {
        let side = |said: &str, (hits, all): (usize, usize)| (said.to_owned(), hits, all);
        rows.push((one.noted.clone(), [side(words::WITH, one.with), side(words::WITHOUT, one.without)]));
        lines.push(Line { said: words::heavier(one), records: one.records.clone() });
    }
    rows.truncate(MOST);
    let sentence = lines.first().map_or(words::HEAVIER_NONE, |line| &line.said).to_owned();
    let plot = (!rows.is_empty()).then(|| plot::shares(&rows));
    let count = found.records.len();
    let mut shown = counted(&words::HEAVIER, words::PAGES_STRENGTH, count, found.records, sentence, plot, lines)?;
    if shown.plot.is_some() {
        shown.from.push_str(&words::middle(found.middle));
    }
    Some(shown)
}

fn urge_times(of: &Of) -> Option<Panel> {
    const LEFT: f64 = 34.0;
    /// One pause alone is a small dot, however few others there are.
    const FULL: f64 = 3.0;
    let found = times(of.journal, of.period, of.now);
    let (highest, mut most, mut cells, mut lines) = (found.highest(), 0.0_f64, Vec::new(), Vec::new());
    for cell in &found.cells {
        most = most.max(plot::number(cell.records.len()));
    }
    let largest = 10.0 * (most / FULL).min(1.0).sqrt();
    for (n, cell) in found.cells.iter().enumerate() {
        let (day, part) = (n / PARTS, n % PARTS);
        if cell.records.is_empty() {
            cells.push((day, part, Look::Faint, 1.5));
        } else {
            cells.push((day, part, Look::Full, largest * (cell.rate / highest).sqrt()));
            let said = words::answered(&words::time(day, part), cell.records.len());
            lines.push(Line { said, records: cell.records.clone() });
        }
    }
    let rows = dates::WEEKDAYS.map(|day| &day[..3]);
    let names: Vec<Name> = (0..PARTS).map(|n| (n, words::part(n))).collect();
    let plot = plot::grid(&rows, LEFT, 22.0, PARTS, &names, &cells);
    let sentence = words::urges(found.stands_out(), found.records.len());
    panel(&words::URGES, words::PAUSES, sentence, plot, lines)
}

fn triggers(of: &Of) -> Option<Panel> {
    let found = counts::triggers(of.journal, of.period);
    let sentence = words::most(&found);
    let (plot, lines) = bars(found, &[]);
    panel(&words::TRIGGERS, words::PAUSES_ANSWER, sentence, plot, lines)
}

fn easing_times(of: &Of) -> Option<Panel> {
    /// More dots would stand too high.
    const DRAWN: usize = 60;
    let (mut spots, mut lines) = (Vec::new(), Vec::new());
    for (id, one) in timed(of.journal).into_iter().rev() {
        spots.push((one.minutes, one.has_eased));
        lines.push(Line { said: words::timed(one.minutes, one.has_eased), records: vec![id] });
    }
    let (sentence, typical) = match easing(of.journal) {
        Easing::Typical { ends, .. } => (patterns::easing(ends, lines.len()), Some(ends)),
        Easing::Records(_) => (words::EASING_OPEN.to_owned(), None),
    };
    spots.truncate(DRAWN);
    panel(&words::EASING, words::PAUSES_TIMED, sentence, plot::minutes(&spots, typical, words::minutes), lines)
}

fn space(of: &Of) -> Option<Panel> {
    let space = Space::of(of.journal, of.now);
    let start = space.start.filter(|start| *start <= of.period.last && *start <= space.today)?;
    let turn = of.journal.settings().turn;
    // A plan that began earlier stands behind every day as well.
    let mut noted: Vec<(Day, Id)> = Vec::new();
    noted.extend(of.journal.plans().iter().map(|plan| (plan.event.start, plan.record.id)));
    noted.extend(of.journal.space_days().iter().map(|card| (card.event.day, card.record.id)));
    noted.extend(of.journal.slips().iter().map(|slip| (slip.event.space_day(turn), slip.record.id)));
    noted.retain(|(day, _)| *day <= of.period.last);
    let (mut cells, mut lines, mut count): (Vec<Cell>, Vec<Line>, usize) = (Vec::new(), Vec::new(), 0);
    for (column, monday) in of.period.weeks().enumerate() {
        let (mut kept, mut whole) = (0, 0);
        for row in 0..7 {
            let day = monday.plus(i64::try_from(row).unwrap_or(0));
            let contact = space.on(day).contact;
            let (look, r) = match day {
                day if day < start || day > space.today => (Look::Faint, 1.0),
                _ if contact => (Look::Slip, 0.0),
                day if day == space.today => (Look::Ring, 3.6),
                _ => (Look::Full, 3.6),
            };
            cells.push((row, column, look, r));
            if (start..=space.today).contains(&day) {
                count += 1;
                whole += usize::from(day < space.today);
                kept += usize::from(day < space.today && !contact);
            }
        }
        if whole > 0 {
            let is_in = |day: Day| (0..7).contains(&day.days_since(monday));
            let mut records: Vec<Id> = noted.iter().filter(|(day, _)| is_in(*day)).map(|(_, id)| *id).collect();
            if records.is_empty() {
                records.extend(noted.first().map(|(_, id)| *id));
            }
            lines.push(Line { said: words::week_space(monday, kept, whole, of.today()), records });
        }
    }
    lines.reverse();
    // Every other day: the rows stand closer than lines of words.
    let mut rows = dates::WEEKDAYS.map(|day| &day[..2]);
    for row in [1, 3, 5] {
        rows[row] = "";
    }
    let plot = plot::grid(&rows, 24.0, 13.0, WEEKS, &of.months(), &cells);
    let records = noted.iter().map(|(_, id)| *id).collect();
    let sentence = words::space(space.kept, space.longest);
    counted(&words::SPACE, words::DAYS_NOTED, count, records, sentence, Some(plot), lines)
}

fn growth(of: &Of) -> Option<Panel> {
    let found = counts::growth(of.journal, of.period);
    let (mut cells, mut rows, mut sum, mut all): (Vec<Cell>, Vec<&str>, Vec<_>, Vec<_>) = Default::default();
    let mut by_area: Vec<Vec<Vec<Id>>> = Vec::new();
    for (row, (area, done)) in found.iter().enumerate() {
        let weeks = by_week(of.period, done);
        for (at, ids) in weeks.iter().enumerate() {
            let r = [1.0, 2.4, 3.4, 4.2][ids.len().min(3)];
            cells.push((row, at, if ids.is_empty() { Look::Faint } else { Look::Full }, r));
        }
        rows.push(area);
        sum.push((*area, done.len()));
        all.extend_from_slice(done);
        by_area.push(weeks);
    }
    let said = |n: usize| {
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for (row, weeks) in by_area.iter().enumerate() {
            counts.push((rows[row], weeks[n].len()));
        }
        words::areas(&counts)
    };
    let plot = plot::grid(&rows, 96.0, 22.0, WEEKS, &of.months(), &cells);
    panel(&words::GROWTH, words::TIMES, words::growth(&sum), plot, of.lines(&by_week(of.period, &all), &said))
}

/// How many promises came out each way.
pub fn outcomes(settled: &[(Outcome, Id)]) -> Vec<(Outcome, usize)> {
    let mut counts: Vec<(Outcome, usize)> = Outcome::ALL.iter().map(|outcome| (*outcome, 0)).collect();
    for (outcome, _) in settled {
        counts[outcome.place()].1 += 1;
    }
    counts
}

fn promises(of: &Of) -> Option<Panel> {
    let weeks = Ledger::of(of.journal).weeks(of.period.last.min(of.today()));
    let (sentence, plot, lines) = eight_weeks(&weeks, of.today());
    panel(&words::PROMISES, words::PROMISES_SETTLED, sentence, plot, lines)
}

/// Weeks of promises in a sentence, drawn, and in a line a week.
pub fn eight_weeks(weeks: &[Week], today: Day) -> (String, Plot, Vec<Line>) {
    let (mut settled, mut drawn, mut names, mut lines) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (n, week) in weeks.iter().enumerate() {
        settled.extend_from_slice(&week.settled);
        drawn.push(week.settled.iter().map(|(outcome, _)| *outcome).collect::<Vec<_>>());
        if n == 0 || n + 1 == weeks.len() {
            names.push((n, dates::short_date(week.first)));
        }
        if !week.settled.is_empty() {
            let said = words::of_week(week.first, &trust::counts(&outcomes(&week.settled)), today);
            lines.push(Line { said, records: week.settled.iter().map(|(_, id)| *id).collect() });
        }
    }
    lines.reverse();
    let sum = outcomes(&settled);
    let key: Vec<_> = sum.iter().filter(|(_, count)| *count > 0).map(|(one, _)| (*one, one.label())).collect();
    let sentence = words::promises(&trust::counts(&sum));
    (sentence, plot::signs(&drawn, &names, &key), lines)
}

fn hope(of: &Of) -> Option<Panel> {
    let (mut rows, mut lines) = (Vec::new(), Vec::new());
    for (record, hope) in of.journal.hopes() {
        let day = record.made.day;
        if day <= of.period.last {
            rows.push((dates::short_date(day), hope.label().to_owned()));
            lines.push(Line { said: words::hope(day, hope.label(), of.today()), records: vec![record.id] });
        }
    }
    lines.reverse();
    let sentence = lines.first().map_or("", |line| &line.said).to_owned();
    let plot = plot::dated(&rows[rows.len().saturating_sub(MOST)..]);
    panel(&words::HOPE, words::ANSWERS, sentence, plot, lines)
}

fn writing(of: &Of) -> Option<Panel> {
    let (mut all, mut after) = (Vec::new(), [0; 4]);
    for page in pages(of.journal, of.period, of.today()) {
        all.push((page.event.day, page.record.id));
        if let Some(answer) = page.event.after {
            after[answer.place()] += 1;
        }
    }
    let weeks = by_week(of.period, &all);
    let (mut most, mut tall) = (0, Vec::new());
    for ids in &weeks {
        most = most.max(ids.len());
        tall.push(Some(plot::number(ids.len())));
    }
    let left: Vec<(&str, usize)> = After::ALL.iter().map(|one| (one.label(), after[one.place()])).collect();
    let plot = plot::columns(&[(words::highest(&dates::pages(most)), tall)], &of.months());
    let lines = of.lines(&weeks, &|n| dates::pages(weeks[n].len()));
    panel(&words::WRITING, words::PAGES, words::writing(all.len(), &left), plot, lines)
}

/// The picture of one’s own words, once they were read.
pub fn own_words(own: &OwnWords, name: &str, today: Day) -> Option<Panel> {
    let name = if own.has_name() { name.trim() } else { "" };
    // A month with a page or two would stand out for no reason.
    let is_shown = |n: usize| own.months[n].records.len() >= FEWEST;
    let (mut bands, mut lines, mut sentence) = (Vec::new(), Vec::new(), words::FEW_MONTHS.to_owned());
    for (n, month) in own.months.iter().enumerate() {
        let said = words::in_month(month, name, today);
        if is_shown(n) {
            sentence = words::own_words(&said);
        }
        lines.push(Line { said, records: month.records.clone() });
    }
    lines.reverse();
    for what in Counted::ALL {
        if what == Counted::Name && name.is_empty() {
            continue;
        }
        let (mut most, mut values) = (0.0_f64, Vec::new());
        for (n, month) in own.months.iter().enumerate() {
            let value = is_shown(n).then(|| month.per_hundred(what));
            most = most.max(value.unwrap_or(0.0));
            values.push(value);
        }
        bands.push((words::up_to(&words::counted(what, name), &super::pen::tenths(most)), values));
    }
    let mut shown =
        panel(&words::OWN_WORDS, words::PAGES, sentence, plot::columns(&bands, &words::months(&own.months)), lines)?;
    if !(0..own.months.len()).any(is_shown) {
        (shown.plot, shown.lines) = (None, Vec::new());
    }
    Some(shown)
}

#[cfg(test)]
mod tests;
