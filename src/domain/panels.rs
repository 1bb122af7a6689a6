//! The pictures of Patterns, one after the other: what was counted, the drawing of it, its sentence, the same in
//! words, and the records behind every number (brief, section 4.6).
//!
//! All show the same half year, but for one’s own words, which go back to the first page. Each is worked out by
//! itself, so that the browser can have its turn in between.

use super::copy::{dates, pictures as words, trust};
use super::easing::{Easing, easing, timed};
use super::entry::After;
use super::insight::heavier::heavier;
use super::insight::ledger::{Ledger, Outcome};
use super::insight::own_words::{Counted, InMonth, OwnWords};
use super::insight::period::{Period, WEEKS, by_week, pages};
use super::insight::urge_times::{PARTS, times};
use super::insight::{FEWEST, counts, strength_weeks};
use super::plot::{self, Cell, Look, Name, Plot};
use super::space::Space;
use super::{Choice as _, Day, Id, Journal, Stamp};
use words::Named;

/// One line of a picture in words, and the records that it was counted from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub said: String,
    pub records: Vec<Id>,
}

/// A picture with all that belongs to it. Under five records there is no drawing, and the records stand there.
#[derive(Debug, Clone, PartialEq)]
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

/// A panel over records; `make` is asked only where there are enough.
fn panel(named: &'static Named, what: &str, records: Vec<Id>, make: impl FnOnce() -> Shown) -> Option<Panel> {
    enough(named, what, records.len(), records, make)
}

type Shown = (String, Option<Plot>, Vec<Line>);

/// The same where something else than the records is counted.
fn enough(
    named: &'static Named,
    what: &str,
    count: usize,
    records: Vec<Id>,
    make: impl FnOnce() -> Shown,
) -> Option<Panel> {
    if records.is_empty() {
        return None;
    }
    let is_enough = count >= FEWEST;
    let (sentence, plot, lines) = if is_enough { make() } else { (words::FEW.to_owned(), None, Vec::new()) };
    let from = words::from(count, what, if plot.is_some() { named.how } else { "" });
    Some(Panel { named, sentence, from, plot, lines, records })
}

impl Of<'_> {
    fn today(&self) -> Day {
        self.now.day
    }

    /// Names of the months, each under the first of its weeks.
    fn months(&self) -> Vec<Name> {
        let first = self.period.weeks().enumerate().filter(|(_, monday)| monday.day() <= 7);
        first.map(|(n, monday)| (n, dates::short_month(monday.month()).to_owned())).collect()
    }

    /// A line for each week that has records.
    fn lines(&self, weeks: Vec<Vec<Id>>, say: impl Fn(usize, Day, &[Id]) -> String) -> Vec<Line> {
        let weeks = weeks.into_iter().zip(self.period.weeks()).enumerate();
        let noted = weeks.filter(|(_, (records, _))| !records.is_empty());
        newest_first(noted.map(|(n, (records, monday))| Line { said: say(n, monday, &records), records }))
    }
}

/// The newest first.
fn newest_first(lines: impl Iterator<Item = Line>) -> Vec<Line> {
    let mut lines: Vec<Line> = lines.collect();
    lines.reverse();
    lines
}

/// Lines of counted words.
fn counted(counts: &[counts::Count], say: fn(&str, usize) -> String) -> Vec<Line> {
    counts.iter().map(|(word, ids)| Line { said: say(word, ids.len()), records: ids.clone() }).collect()
}

fn numbers(counts: &[counts::Count]) -> Vec<(&'static str, usize)> {
    counts.iter().map(|(word, ids)| (*word, ids.len())).collect()
}

/// So many rows of bars are drawn; the list has all.
const MOST: usize = 10;

fn strength(of: &Of) -> Option<Panel> {
    let weeks = strength_weeks::weeks(of.journal, of.period, of.today());
    let records = weeks.iter().flat_map(|week| week.records.iter().copied()).collect();
    panel(&words::STRENGTH, words::PAGES_STRENGTH, records, || {
        let ranges: Vec<_> = weeks.iter().map(|week| week.range).collect();
        let last = of.period.weeks().zip(&ranges).filter_map(|(monday, range)| Some((monday, (*range)?))).last();
        let sentence = last.map_or_else(String::new, |(monday, range)| words::strength(monday, range, of.today()));
        let said = |n: usize, monday, _: &[Id]| {
            words::week_strength(monday, ranges.get(n).copied().flatten().unwrap_or_default(), of.today())
        };
        let lines = of.lines(weeks.iter().map(|week| week.records.clone()).collect(), said);
        (sentence, Some(plot::ranges(&ranges, &of.months())), lines)
    })
}

fn feelings(of: &Of) -> Option<Panel> {
    let found = counts::words(of.journal, of.period, of.today());
    panel(&words::FEELINGS, words::PAGES_WORD, found.records, || {
        let month = of.period.last.min(of.today()).in_month();
        let sentence = words::feelings(found.used.len(), &found.new, month, of.today());
        let rows: Vec<_> = found.used.iter().map(|(word, ids)| (*word, ids.len(), found.new.contains(word))).collect();
        (sentence, Some(plot::bars(&rows[..rows.len().min(MOST)])), counted(&found.used, words::on_pages))
    })
}

fn heavier_days(of: &Of) -> Option<Panel> {
    const MOST: usize = 5;
    let found = heavier(of.journal, of.period, of.now);
    let mut shown = panel(&words::HEAVIER, words::PAGES_STRENGTH, found.records, || {
        let lines = found.beside.iter().map(|one| Line { said: words::heavier(one), records: one.records.clone() });
        let row = |one: &super::insight::heavier::Beside| {
            let two = [(words::WITH.to_owned(), one.with), (words::WITHOUT.to_owned(), one.without)];
            (words::noted(&one.noted), two.map(|(said, (hits, all))| (said, hits, all)))
        };
        let Some(first) = found.beside.first() else { return (words::HEAVIER_NONE.to_owned(), None, Vec::new()) };
        let rows: Vec<_> = found.beside.iter().take(MOST).map(row).collect();
        (words::heavier(first), Some(plot::shares(&rows)), lines.collect())
    })?;
    if shown.plot.is_some() {
        shown.from = format!("{} {}", shown.from, words::middle(found.middle));
    }
    Some(shown)
}

fn urge_times(of: &Of) -> Option<Panel> {
    const LEFT: f64 = 34.0;
    let found = times(of.journal, of.period, of.now);
    panel(&words::URGES, words::PAUSES, found.records.clone(), || {
        let place = found.stands_out();
        let count = place.map_or(0, |(day, part)| found.cells[day * PARTS + part].records.len());
        let highest = found.highest();
        let cells = found.cells.iter().enumerate().map(|(n, cell)| {
            let (look, r) = if cell.records.is_empty() {
                (Look::Faint, 1.5)
            } else {
                (Look::Full, 10.0 * (cell.rate / highest).sqrt())
            };
            (n / PARTS, n % PARTS, look, r)
        });
        let rows = dates::WEEKDAYS.map(|day| &day[..3]);
        let names: Vec<Name> = (0..PARTS).map(|n| (n, words::part(n))).collect();
        let plot = plot::grid(&rows, LEFT, 22.0, PARTS, &names, &cells.collect::<Vec<_>>());
        let noted = found.cells.iter().enumerate().filter(|(_, cell)| !cell.records.is_empty());
        let lines = noted.map(|(n, cell)| Line {
            said: words::answered(&words::time(n / PARTS, n % PARTS), cell.records.len()),
            records: cell.records.clone(),
        });
        (words::urges(place, count, found.records.len()), Some(plot), lines.collect())
    })
}

fn triggers(of: &Of) -> Option<Panel> {
    let found = counts::triggers(of.journal, of.period);
    let records: Vec<Id> = found.iter().flat_map(|(_, ids)| ids.iter().copied()).collect();
    let all = records.len();
    panel(&words::TRIGGERS, words::PAUSES_ANSWER, records, || {
        let rows: Vec<_> = found.iter().map(|(word, ids)| (*word, ids.len(), false)).collect();
        (words::most(&numbers(&found), all), Some(plot::bars(&rows)), counted(&found, words::answered))
    })
}

fn easing_times(of: &Of) -> Option<Panel> {
    let all = timed(of.journal);
    panel(&words::EASING, words::PAUSES_TIMED, all.iter().map(|(id, _)| *id).collect(), || {
        let (sentence, typical) = match easing(of.journal) {
            Easing::Typical { ends, .. } => (super::copy::patterns::easing(ends, all.len()), Some(ends)),
            Easing::Records(_) => (words::EASING_OPEN.to_owned(), None),
        };
        let spots: Vec<_> = all.iter().map(|(_, one)| (one.minutes, one.has_eased)).collect();
        let line = |(id, one): &(Id, super::easing::Watched)| Line {
            said: words::timed(one.minutes, one.has_eased),
            records: vec![*id],
        };
        (sentence, Some(plot::minutes(&spots, typical, words::minutes)), newest_first(all.iter().map(line)))
    })
}

fn space(of: &Of) -> Option<Panel> {
    let space = Space::of(of.journal, of.now);
    let start = space.start.filter(|start| *start <= of.period.last && *start <= space.today)?;
    let turn = of.journal.settings().turn;
    let plans = of.journal.plans().into_iter().map(|plan| (plan.event.start, plan.record.id));
    let cards = of.journal.space_days().into_iter().map(|card| (card.event.day, card.record.id));
    let slips = of.journal.slips().into_iter().map(|slip| (slip.event.space_day(turn), slip.record.id));
    let noted: Vec<(Day, Id)> = plans.chain(cards).chain(slips).collect();
    let in_period = |day: Day| of.period.holds(day) && (start..=space.today).contains(&day);
    let all: Vec<Day> = (0..7 * WEEKS).filter_map(|n| i64::try_from(n).ok()).map(|n| of.period.first.plus(n)).collect();
    let days: Vec<Day> = all.iter().copied().filter(|day| in_period(*day)).collect();
    // A plan that began earlier stands behind every day as well.
    let records: Vec<Id> = noted.iter().filter(|(day, _)| *day <= of.period.last).map(|(_, id)| *id).collect();
    enough(&words::SPACE, words::DAYS_NOTED, days.len(), records.clone(), || {
        let look = |day: Day| match day {
            day if !in_period(day) => (Look::Faint, 1.0),
            day if space.on(day).contact => (Look::Slip, 0.0),
            day if day == space.today => (Look::Ring, 3.6),
            _ => (Look::Full, 3.6),
        };
        let cell = |(n, day): (usize, &Day)| {
            let (look, r) = look(*day);
            (n % 7, n / 7, look, r)
        };
        let cells: Vec<Cell> = all.iter().enumerate().map(cell).collect();
        let rows = dates::WEEKDAYS.map(|day| &day[..2]);
        let plot = plot::grid(&rows, 24.0, 13.0, WEEKS, &of.months(), &cells);
        let weeks = of.period.weeks().map(|monday| {
            let of_week: Vec<Day> =
                days.iter().copied().filter(|day| (0..7).contains(&day.days_since(monday))).collect();
            let kept = of_week.iter().filter(|day| !space.on(**day).contact && **day < space.today).count();
            let whole = of_week.iter().filter(|day| **day < space.today).count();
            let on = |day: Day| (0..7).contains(&day.days_since(monday));
            let mut ids: Vec<Id> = noted.iter().filter(|(day, _)| on(*day)).map(|(_, id)| *id).collect();
            if ids.is_empty() {
                ids.extend(records.first());
            }
            (whole > 0).then(|| Line { said: words::week_space(monday, kept, whole, of.today()), records: ids })
        });
        (words::space(space.kept, space.longest), Some(plot), newest_first(weeks.flatten()))
    })
}

fn growth(of: &Of) -> Option<Panel> {
    let found = counts::growth(of.journal, of.period);
    let records = found.iter().flat_map(|(_, done)| done.iter().map(|(_, id)| *id)).collect();
    panel(&words::GROWTH, words::TIMES, records, || {
        let of_areas: Vec<_> = found.iter().map(|(_, done)| by_week(of.period, done.iter().copied())).collect();
        let mut cells: Vec<Cell> = Vec::new();
        for (row, weeks) in of_areas.iter().enumerate() {
            for (at, ids) in weeks.iter().enumerate() {
                let r = [1.0, 2.4, 3.4, 4.2][ids.len().min(3)];
                cells.push((row, at, if ids.is_empty() { Look::Faint } else { Look::Full }, r));
            }
        }
        let rows: Vec<&str> = found.iter().map(|(area, _)| *area).collect();
        let plot = plot::grid(&rows, 96.0, 22.0, WEEKS, &of.months(), &cells);
        let sum: Vec<_> = found.iter().map(|(area, done)| (*area, done.len())).collect();
        let weeks = by_week(of.period, found.iter().flat_map(|(_, done)| done.iter().copied()));
        let said = |n: usize, monday, _: &[Id]| {
            let counts: Vec<_> =
                found.iter().zip(&of_areas).map(|((area, _), weeks)| (*area, weeks[n].len())).collect();
            words::of_week(monday, &words::areas(&counts), of.today())
        };
        (words::growth(&sum), Some(plot), of.lines(weeks, said))
    })
}

/// How many promises came out each way.
fn outcomes(settled: &[(Outcome, Id)]) -> Vec<(Outcome, usize)> {
    let count = |outcome: &Outcome| settled.iter().filter(|(one, _)| one == outcome).count();
    Outcome::ALL.iter().map(|outcome| (*outcome, count(outcome))).collect()
}

fn promises(of: &Of) -> Option<Panel> {
    let weeks = Ledger::of(of.journal).weeks(of.period.last.min(of.today()));
    let settled: Vec<(Outcome, Id)> = weeks.iter().flat_map(|week| week.settled.iter().copied()).collect();
    let records = settled.iter().map(|(_, id)| *id).collect();
    panel(&words::PROMISES, words::PROMISES_SETTLED, records, || {
        let names: Vec<Name> =
            [0, weeks.len() - 1].iter().map(|n| (*n, dates::date(weeks[*n].first, of.today()))).collect();
        let sum = outcomes(&settled);
        let key: Vec<_> = sum.iter().filter(|(_, count)| *count > 0).map(|(one, _)| (*one, one.label())).collect();
        let drawn: Vec<Vec<Outcome>> =
            weeks.iter().map(|week| week.settled.iter().map(|(outcome, _)| *outcome).collect()).collect();
        let lines = weeks.iter().filter(|week| !week.settled.is_empty()).map(|week| Line {
            said: words::of_week(week.first, &trust::counts(&outcomes(&week.settled)), of.today()),
            records: week.settled.iter().map(|(_, id)| *id).collect(),
        });
        (words::promises(&trust::counts(&sum)), Some(plot::signs(&drawn, &names, &key)), newest_first(lines))
    })
}

fn hope(of: &Of) -> Option<Panel> {
    let all: Vec<_> = of
        .journal
        .hopes()
        .into_iter()
        .filter(|(record, _)| record.made.day <= of.period.last)
        .map(|(record, hope)| (record.made.day, hope.label(), record.id))
        .collect();
    panel(&words::HOPE, words::ANSWERS, all.iter().map(|(.., id)| *id).collect(), || {
        let last = all.len().saturating_sub(MOST);
        let rows: Vec<_> =
            all[last..].iter().map(|(day, said, _)| (dates::short_date(*day), (*said).to_owned())).collect();
        let line = |(day, said, id): &(Day, &'static str, Id)| Line {
            said: words::hope(*day, said, of.today()),
            records: vec![*id],
        };
        let lines = newest_first(all.iter().map(line));
        (lines.first().map_or_else(String::new, |line| line.said.clone()), Some(plot::dated(&rows)), lines)
    })
}

fn writing(of: &Of) -> Option<Panel> {
    let all = pages(of.journal, of.period, of.today());
    let weeks = by_week(of.period, all.iter().map(|page| (page.event.day, page.record.id)));
    panel(&words::WRITING, words::PAGES, all.iter().map(|page| page.record.id).collect(), || {
        let count = |after: &After| all.iter().filter(|page| page.event.after == Some(*after)).count();
        let after: Vec<_> = After::ALL.iter().map(|after| (*after, count(after))).collect();
        let height = |ids: &Vec<Id>| Some(f64::from(u32::try_from(ids.len()).unwrap_or(0)));
        let most = weeks.iter().map(Vec::len).max().unwrap_or(0);
        let bands = [(words::highest(&dates::pages(most)), weeks.iter().map(height).collect())];
        let plot = plot::columns(&bands, &of.months());
        let lines = of.lines(weeks, |_, monday, ids| words::of_week(monday, &dates::pages(ids.len()), of.today()));
        (words::writing(all.len(), &after), Some(plot), lines)
    })
}

/// The picture of one’s own words, once they were read.
pub fn own_words(own: &OwnWords, name: &str, today: Day) -> Option<Panel> {
    let records = own.months.iter().flat_map(|month| month.records.iter().copied()).collect();
    let name = if own.has_name() { name.trim() } else { "" };
    panel(&words::OWN_WORDS, words::PAGES, records, || {
        let last = own.months.last();
        let sentence = last.map_or_else(String::new, |month| words::own_words(month, name, today));
        // A month with a page or two would stand out for no reason.
        let is_shown = |month: &InMonth| month.records.len() >= FEWEST;
        let band = |what: Counted| {
            let value = |month: &InMonth| is_shown(month).then(|| month.per_hundred(what));
            let values: Vec<Option<f64>> = own.months.iter().map(value).collect();
            let most = values.iter().flatten().copied().fold(0.0, f64::max);
            (words::up_to(&words::counted(what, name), &super::pen::tenths(most)), values)
        };
        let asked = Counted::ALL.into_iter().filter(|what| *what != Counted::Name || !name.is_empty());
        let bands: Vec<_> = asked.map(band).collect();
        let plot = own.months.iter().any(is_shown).then(|| plot::columns(&bands, &month_names(own)));
        let line = |month: &InMonth| Line { said: words::in_month(month, name, today), records: month.records.clone() };
        (sentence, plot, newest_first(own.months.iter().map(line)))
    })
}

/// Under a few months their names; under many, years at their first month.
fn month_names(own: &OwnWords) -> Vec<Name> {
    const FEW: usize = 13;
    let months = || own.months.iter().enumerate().map(|(n, one)| (n, one.month));
    if own.months.len() <= FEW {
        return months().map(|(n, month)| (n, dates::short_month(month.month).to_owned())).collect();
    }
    let mut names: Vec<Name> = Vec::new();
    let (mut year, mut at) = (None, 0);
    // A year’s name takes some thirty units.
    let apart = own.months.len() / 10 + 1;
    for (n, month) in months() {
        if year != Some(month.year) && (names.is_empty() || n - at >= apart) {
            names.push((n, month.year.to_string()));
            at = n;
        }
        year = Some(month.year);
    }
    names
}

#[cfg(test)]
mod tests;
