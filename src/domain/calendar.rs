//! Pages on the days they are for: a month as a calendar has it, and a year in small squares (brief 3.2 and 4.6).

use super::order::by_key;
use super::{Day, Id, Journal, Month};

/// A day of a year that has pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    pub day: Day,
    /// Its pages, the one begun first in front.
    pub pages: Vec<Id>,
    /// The lowest and the highest strength that was noted, 0 to 10; nothing where none was.
    pub strength: Option<(u8, u8)>,
    /// Families of what was felt, one bit each, by their place in [`super::feeling::FAMILIES`].
    families: u16,
}

impl Square {
    /// Whether something of the family with this place was felt.
    pub fn has(&self, family: usize) -> bool {
        self.families >> family & 1 == 1
    }
}

/// Every day of `year` that has pages open on `today`, the first one in front.
pub fn year(journal: &Journal, year: i32, today: Day) -> Vec<Square> {
    let mut squares: Vec<Square> = Vec::new();
    // Newest first is how pages come; a later year is passed over, and an earlier one ends it.
    for page in journal.pages(today).skip_while(|page| page.event.day.year() > year) {
        let day = page.event.day;
        if day.year() < year {
            break;
        }
        let strength = page.event.intensity.map(|scale| (scale.value(), scale.value()));
        let families = page.event.feelings.iter().fold(0, |families, feeling| families | 1 << feeling.family());
        match squares.last_mut().filter(|square| square.day == day) {
            Some(square) => {
                square.pages.insert(0, page.record.id);
                square.families |= families;
                square.strength = match (square.strength, strength) {
                    (Some((low, high)), Some((value, _))) => Some((low.min(value), high.max(value))),
                    (one, other) => one.or(other),
                };
            }
            None => squares.push(Square { day, pages: vec![page.record.id], strength, families }),
        }
    }
    squares.reverse();
    squares
}

/// Years in which there are pages, the newest first.
pub fn years(journal: &Journal, today: Day) -> Vec<i32> {
    let mut years: Vec<i32> = journal.pages(today).map(|page| page.event.day.year()).collect();
    years.dedup();
    years
}

/// The weeks of a month, Monday first; a week that reaches into another month has gaps.
pub fn weeks(month: Month) -> Vec<[Option<Day>; 7]> {
    let Some(first) = Day::new(month.year, month.month, 1) else { return Vec::new() };
    let mut weeks = vec![[None; 7]];
    for day in (0..31).map(|n| first.plus(n)).take_while(|day| day.in_month() == month) {
        if day.weekday() == 0 && day != first {
            weeks.push([None; 7]);
        }
        if let Some(week) = weeks.last_mut() {
            week[day.weekday()] = Some(day);
        }
    }
    weeks
}

/// Where a day stands in the picture of its year: column and row. A column is a week, and Monday stands on top.
pub fn place(day: Day) -> (i64, i64) {
    let first = Day::new(day.year(), 1, 1).unwrap_or(day);
    let lead = i64::try_from(first.weekday()).unwrap_or(0);
    let n = day.days_since(first) + lead;
    (n / 7, n % 7)
}

/// How dark a square is, by the highest strength of its day: none noted, or 1 to 4.
pub fn shade(square: &Square) -> u8 {
    square.strength.map_or(0, |(_, high)| match high {
        0..=2 => 1,
        3..=5 => 2,
        6..=7 => 3,
        _ => 4,
    })
}

/// A month of a year in plain counts, for who listens to the picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InMonth {
    pub month: Month,
    pub pages: usize,
    pub days: usize,
    pub strength: Option<(u8, u8)>,
}

/// The months of a year that have pages, in their order.
pub fn months(squares: &[Square]) -> Vec<InMonth> {
    let mut months: Vec<InMonth> = Vec::new();
    for square in squares {
        let month = square.day.in_month();
        if months.last().is_none_or(|last| last.month != month) {
            months.push(InMonth { month, pages: 0, days: 0, strength: None });
        }
        let Some(last) = months.last_mut() else { continue };
        last.pages += square.pages.len();
        last.days += 1;
        last.strength = match (last.strength, square.strength) {
            (Some((low, high)), Some((lower, higher))) => Some((low.min(lower), high.max(higher))),
            (one, other) => one.or(other),
        };
    }
    by_key(months, |month| i64::from(month.month.month))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::scale::Scale;
    use crate::domain::{Event, Record, Stamp};
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn journal(pages: &[(&str, Option<u8>)]) -> Journal {
        let now = Stamp::parse("2026-11-23T20:00:00+01:00").expect("a stamp");
        let page = |(n, (on, strength)): (usize, &(&str, Option<u8>))| {
            let entry = Entry { intensity: strength.and_then(Scale::new), ..Entry::blank(day(on), Mode::Free) };
            Record::new(Id::from_random((n as u64 + 1).to_be_bytes()), now, Event::Entry(entry))
        };
        Journal::of(pages.iter().enumerate().map(page))
    }

    #[test]
    fn a_year_has_a_square_for_each_day_with_pages_and_none_of_another_year() {
        let all = [
            ("1665-08-31", Some(3)),
            ("1664-12-31", None),
            ("1665-01-01", None),
            ("1665-08-31", Some(9)),
            ("1666-01-01", Some(1)),
        ];
        let journal = journal(&all);
        let squares = year(&journal, 1665, day("2026-11-23"));
        let seen: Vec<_> = squares.iter().map(|one| (one.day.to_string(), one.pages.len(), one.strength)).collect();
        assert_eq!(seen, [("1665-01-01".to_owned(), 1, None), ("1665-08-31".to_owned(), 2, Some((3, 9)))]);
        assert_eq!(years(&journal, day("2026-11-23")), [1666, 1665, 1664]);
        assert_eq!(year(&journal, 1900, day("2026-11-23")), []);
        let in_months: Vec<_> =
            months(&squares).into_iter().map(|one| (one.month.month, one.pages, one.days)).collect();
        assert_eq!(in_months, [(1, 1, 1), (8, 2, 1)]);
    }

    #[test]
    fn a_strength_of_zero_is_a_note_and_none_is_none() {
        let squares = year(
            &journal(&[("2026-03-01", Some(0)), ("2026-03-02", None), ("2026-03-03", Some(10))]),
            2026,
            day("2026-11-23"),
        );
        assert_eq!(squares.iter().map(shade).collect::<Vec<_>>(), [1, 0, 4]);
    }

    #[test]
    fn a_month_is_set_as_on_the_wall() {
        let weeks = weeks(Month { year: 2026, month: 3 });
        assert_eq!(weeks.len(), 6, "March 2026 begins on a Sunday");
        assert_eq!(weeks[0][6].map(Day::day), Some(1));
        assert_eq!(weeks[5][1].map(Day::day), Some(31));
        assert_eq!(weeks.iter().flatten().flatten().count(), 31);
        assert_eq!(self::weeks(Month { year: 2026, month: 2 }).len(), 5);
        assert_eq!(self::weeks(Month { year: 2027, month: 2 }).len(), 4, "28 days from a Monday");
    }

    proptest! {
        #[test]
        fn every_day_of_a_year_has_a_place_of_its_own_under_its_weekday(year in 1_i32..9999, n in 0_i64..366) {
            let first = Day::new(year, 1, 1).expect("a year");
            let one = first.plus(n);
            prop_assume!(one.year() == year);
            let (column, row) = place(one);
            prop_assert_eq!(row, i64::try_from(one.weekday()).expect("a weekday"));
            prop_assert!((0..54).contains(&column));
            let next = one.plus(1);
            if next.year() == year {
                let (after, below) = place(next);
                prop_assert_eq!(after * 7 + below, column * 7 + row + 1);
            }
        }
    }
}
