//! When urges come: by the day of the week and the part of the day (peers, 9.9).
//!
//! A Tuesday with one pause in two weeks is no “every other Tuesday”. So each count is drawn towards what the
//! person’s own pauses say overall: counts are taken for Poisson, their rates for gamma with the overall rate as
//! the mean, and the prior weighs as much as [`STRENGTH`] weeks of watching. What is shown is the mean of the
//! posterior, (count + strength × overall) / (weeks + strength): the model of Gelman and others, *Bayesian Data
//! Analysis*, 3rd edition, section 2.6. Nobody else’s numbers are in it.

use super::FEWEST;
use super::period::Period;
use crate::domain::{Day, Id, Journal, Stamp};

/// Weeks of watching that the person’s own overall rate weighs as much as.
pub const STRENGTH: f64 = 4.0;
/// A day of the week begins when the night is over, so 01:40 on a Monday is late on Sunday.
pub const PARTS: usize = 6;
/// Hours of one part; the first begins at four.
pub const HOURS: u32 = 4;
const DAYS: usize = 7;

/// One part of one day of the week.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    pub records: Vec<Id>,
    /// Pauses a week, drawn towards the overall rate.
    pub rate: f64,
}

/// The pauses of a period.
#[derive(Debug, Clone, PartialEq)]
pub struct Times {
    /// By day, Monday first, then by part.
    pub cells: Vec<Cell>,
    /// Pauses in a cell and a week, over all of them.
    pub overall: f64,
    pub records: Vec<Id>,
}

/// The mean of the posterior: a count over so many weeks, drawn towards the overall rate.
pub fn shrunken(count: f64, weeks: f64, overall: f64, strength: f64) -> f64 {
    (count + strength * overall) / (weeks + strength)
}

/// Place of a moment: its day, which turns as the person set it, and its part.
fn place(journal: &Journal, made: Stamp) -> (Day, usize) {
    let day = made.space_day(journal.settings().turn);
    let part = (made.time.hour() + 24 - HOURS) / HOURS % 6;
    (day, part as usize)
}

/// When the pauses of a period began. It was watched from the first record that there is, and until `now`.
pub fn times(journal: &Journal, period: Period, now: Stamp) -> Times {
    let mut cells = vec![Cell::default(); DAYS * PARTS];
    let mut records = Vec::new();
    for urge in journal.urges() {
        let (day, part) = place(journal, urge.record.made);
        if period.holds(day) {
            cells[day.weekday() * PARTS + part].records.push(urge.record.id);
            records.push(urge.record.id);
        }
    }
    let began = journal.records().map(|record| record.made.day).min().unwrap_or(now.day);
    let (from, to) = (began.max(period.first), now.day.min(period.last));
    // How often each day of the week came in that time, which is the weeks that its cells were watched.
    let weeks: [f64; DAYS] = std::array::from_fn(|weekday| {
        let lead = (i64::try_from(weekday + DAYS).unwrap_or(0) - i64::try_from(from.weekday()).unwrap_or(0)) % 7;
        number(usize::try_from((to.days_since(from.plus(lead)) + 7).div_euclid(7)).unwrap_or(0))
    });
    #[allow(clippy::cast_precision_loss, reason = "six parts")]
    let watched = weeks.iter().sum::<f64>() * PARTS as f64;
    let overall = if watched > 0.0 { number(records.len()) / watched } else { 0.0 };
    for (n, cell) in cells.iter_mut().enumerate() {
        cell.rate = shrunken(number(cell.records.len()), weeks[n / PARTS], overall, STRENGTH);
    }
    Times { cells, overall, records }
}

impl Times {
    /// The time that stands out: three pauses or more, and at least twice the overall rate after shrinking. A part
    /// of one day of the week where it is also twice what that part has on a usual day, or else a part of all days,
    /// with its pauses. Nothing under five pauses.
    pub fn stands_out(&self) -> Option<(Option<usize>, usize, usize)> {
        const FEW: usize = 3;
        if self.records.len() < FEWEST {
            return None;
        }
        let of_part = |part: usize| (0..DAYS).map(move |day| &self.cells[day * PARTS + part]);
        let of_all_days: [f64; PARTS] = std::array::from_fn(|part| of_part(part).map(|cell| cell.rate).sum());
        let mut found: Option<(usize, f64)> = None;
        for (n, cell) in self.cells.iter().enumerate() {
            if cell.records.len() >= FEW
                && cell.rate >= 2.0 * self.overall
                && cell.rate >= 2.0 * of_all_days[n % PARTS] / number(DAYS)
                && found.is_none_or(|(_, rate)| rate < cell.rate)
            {
                found = Some((n, cell.rate));
            }
        }
        if let Some((n, _)) = found {
            return Some((Some(n / PARTS), n % PARTS, self.cells[n].records.len()));
        }
        (0..PARTS).find_map(|part| {
            let count = of_part(part).map(|cell| cell.records.len()).sum();
            let is_out = count >= FEW && of_all_days[part] >= 2.0 * self.overall * number(DAYS);
            is_out.then_some((None, part, count))
        })
    }

    /// The highest rate of all cells.
    pub fn highest(&self) -> f64 {
        self.cells.iter().map(|cell| cell.rate).fold(0.0, f64::max)
    }
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::urge::Urge;
    use crate::domain::{Event, Record};
    use proptest::prelude::*;

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).expect("a stamp")
    }

    fn journal(made: &[&str]) -> Journal {
        let pause =
            |(n, made): (u8, &&str)| Record::new(Id::from_random([n; 8]), at(made), Event::Urge(Urge::of_minutes(15)));
        Journal::of((1..).zip(made).map(pause))
    }

    fn of(made: &[&str]) -> Times {
        let now = at("2026-11-29T20:00:00+01:00");
        times(&journal(made), Period::ending(now.day), now)
    }

    #[test]
    fn a_rate_is_drawn_in_as_in_the_published_example() {
        // Bayesian Data Analysis, 3rd edition, 2.6: deaths from asthma, prior gamma(3, 5). Three deaths in 2.0 give
        // gamma(6, 7) with the mean 0.86; thirty in 20 give gamma(33, 25) with the mean 1.32.
        let near = |a: f64, b: f64| (a - b).abs() < 0.005;
        assert!(near(shrunken(3.0, 2.0, 0.6, 5.0), 0.86));
        assert!(near(shrunken(30.0, 20.0, 0.6, 5.0), 1.32));
    }

    #[test]
    fn twenty_to_two_on_monday_is_late_on_sunday() {
        let times = of(&["2026-11-23T01:40:00+01:00", "2026-11-22T23:10:00+01:00", "2026-11-23T04:00:00+01:00"]);
        let places: Vec<usize> = (0..DAYS * PARTS).filter(|n| !times.cells[*n].records.is_empty()).collect();
        assert_eq!(places, [0, 6 * PARTS + 4, 6 * PARTS + 5]);
    }

    #[test]
    fn four_pauses_show_no_pattern_however_alike_they_are() {
        let four = ["2026-11-01", "2026-11-08", "2026-11-15", "2026-11-22"].map(|day| format!("{day}T21:30:00+01:00"));
        let four: Vec<&str> = four.iter().map(String::as_str).collect();
        assert_eq!(of(&four).stands_out(), None);
        let five: Vec<&str> = four.iter().copied().chain(["2026-11-18T13:00:00+01:00"]).collect();
        assert_eq!(of(&five).stands_out(), Some((Some(6), 4, 4)), "Sunday, from eight to midnight");
    }

    #[test]
    fn an_hour_of_every_day_stands_out_where_no_single_day_does() {
        let made: Vec<String> = (0..7).map(|n| format!("2026-11-{:02}T21:00:00+01:00", 2 + n)).collect();
        let made: Vec<&str> = made.iter().map(String::as_str).collect();
        assert_eq!(of(&made).stands_out(), Some((None, 4, 7)));
    }

    #[test]
    fn a_day_that_has_one_pause_more_than_the_others_does_not_stand_out_before_its_hour() {
        // Three weeks of evenings, and one evening with two.
        let mut made: Vec<String> = (2..23).map(|day| format!("2026-11-{day:02}T21:00:00+01:00")).collect();
        made.push("2026-11-21T22:00:00+01:00".into());
        let made: Vec<&str> = made.iter().map(String::as_str).collect();
        assert_eq!(of(&made).stands_out(), Some((None, 4, 22)));
        let saturdays: Vec<&str> = made.iter().copied().filter(|made| !made.starts_with("2026-11-1")).collect();
        let more: Vec<&str> =
            saturdays.into_iter().chain(["2026-11-21T20:30:00+01:00", "2026-11-21T20:40:00+01:00"]).collect();
        assert_eq!(of(&more).stands_out(), Some((Some(5), 4, 5)), "twice what an evening has");
    }

    #[test]
    fn pauses_all_over_the_week_stand_out_nowhere() {
        let made: Vec<String> = (0..7).map(|n| format!("2026-11-{:02}T{:02}:00:00+01:00", 10 + n, 5 + 2 * n)).collect();
        let made: Vec<&str> = made.iter().map(String::as_str).collect();
        assert_eq!(of(&made).stands_out(), None);
        assert_eq!(of(&[]).highest().to_bits(), 0.0_f64.to_bits());
    }

    proptest! {
        #[test]
        fn a_shrunken_rate_lies_between_its_own_and_the_overall_one(
            count in 0_u32..40, weeks in 1_u32..200, overall in 0.0_f64..3.0, strength in 0.0_f64..20.0,
        ) {
            let (count, weeks) = (f64::from(count), f64::from(weeks));
            let (own, drawn) = (count / weeks, shrunken(count, weeks, overall, strength));
            prop_assert!(drawn >= own.min(overall) - 1e-9 && drawn <= own.max(overall) + 1e-9);
        }

        #[test]
        fn days_that_were_watched_are_counted_day_by_day(back in 0_i64..400) {
            let now = at("2026-11-29T20:00:00+01:00");
            let began = Stamp::new(now.day.plus(-back), now.time, 60);
            let one = Record::new(Id::from_random([1; 8]), began, Event::Urge(Urge::of_minutes(15)));
            let period = Period::ending(now.day);
            let found = times(&Journal::of([one]), period, now);
            let from = began.day.max(period.first);
            let days = u32::try_from(now.day.days_since(from) + 1).expect("days");
            let expected = if period.holds(began.day) { 1.0 / f64::from(days * 6) } else { 0.0 };
            prop_assert!((found.overall - expected).abs() < 1e-12);
        }
    }
}
