//! The calendar: the year in small squares with the same in words, a month as on the wall, and the pages of a day.

use crate::app::held::{Derived, Held};
use crate::app::parts::bound::Bound;
use crate::app::parts::page_list::{PageRow, page_rows};
use crate::app::parts::plain::{QUIET, button, div, folded, h2, link, open, p, row, section};
use crate::app::parts::print::print_month;
use crate::app::parts::select::select;
use crate::app::piece::{El, Piece, drawn, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::calendar::{self as rules, Square};
use crate::domain::copy::{calendar as words, dates};
use crate::domain::feeling::FAMILIES;
use crate::domain::{Day, Journal, Month};
use crate::route::Route;
use std::fmt::Write as _;
use std::ops::RangeInclusive;

/// Units of the picture: a square with its room, and the height above it for the names of months.
const CELL: i64 = 14;
const HEAD: i64 = 16;
/// Half a year has so many weeks at most.
const COLUMNS: i64 = 28;

pub fn calendar(state: AppState) -> Piece {
    let today = state.look_at_clock().day;
    // Begins with the newest page, or today.
    let newest = state.journal.with_untracked(|journal| journal.pages(today).next().map(|page| page.event.day));
    let family = Held::new(None::<usize>);
    let month = Held::new(newest.unwrap_or(today).in_month());
    let picked = Held::new(None::<Day>);
    let squares = Derived::new(move || {
        let (year, today) = (month.with(|month| month.year), state.date());
        state.journal.with(|journal| rules::year(journal, year, today))
    });
    let to = move |other: Month| {
        picked.set(None);
        month.set(other);
    };
    let year = live(move || {
        let (now, today) = (month.get(), state.date());
        let years = state.journal.with(|journal| rules::years(journal, today));
        if years.is_empty() {
            return section("measure").with(p(words::NONE).class("empty"));
        }
        let turn = |year: Option<i32>, label: &'static str| {
            year.map(|year| {
                button(QUIET, label, move || to(Month { year, month: if year < now.year { 12 } else { 1 } }))
            })
        };
        let before = years.iter().copied().find(|year| *year < now.year);
        let after = years.iter().rev().copied().find(|year| *year > now.year);
        let picked = family.get();
        let half =
            |months: RangeInclusive<u32>| squares.with(|squares| picture(squares, now.year, months, picked, today));
        let drawn = several().with(half(1..=6)).with(half(7..=12));
        let said = squares.with(|squares| {
            let line = |month: rules::InMonth| el("li").with(words::month(&month, today)).into();
            let squares: Vec<Square> =
                squares.iter().filter(|square| picked.is_none_or(|family| square.has(family))).cloned().collect();
            let squares = &squares;
            el("ul").class("plain-list small").with(many(rules::months(squares).into_iter().map(line)))
        });
        section("sect")
            .with(h2(now.year.to_string()))
            .with(div("year").with(drawn))
            .with(
                p(picked.map_or_else(|| words::DARKER.to_owned(), |family| words::filled(FAMILIES[family].name)))
                    .class("small"),
            )
            .with(shows(family))
            .with(folded(words::IN_WORDS).with(said))
            .with(row().with(turn(before, words::YEAR_BEFORE)).with(turn(after, words::YEAR_AFTER)))
    });
    let page = live(move || month_of(state, month.get(), squares, picked));
    let turn = row()
        .with(button(QUIET, words::MONTH_BEFORE, move || to(shifted(month.get_untracked(), -1))))
        .with(button(QUIET, words::MONTH_AFTER, move || to(shifted(month.get_untracked(), 1))));
    let pages = live(move || picked.get().map(|day| pages_of(state, day)));
    let book = live(move || print_month(month.get()));
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(year)
        .with(
            section("sect measure")
                .with(page)
                .with(turn)
                .with(book)
                .with(el("div").set("aria-live", "polite").with(pages)),
        )
        .into()
}

fn shifted(month: Month, by: i32) -> Month {
    let n = month.year * 12 + i32::try_from(month.month).unwrap_or(1) - 1 + by;
    // The calendar of this app ends with the years that have four digits.
    let n = n.clamp(12, 9999 * 12 + 11);
    Month { year: n.div_euclid(12), month: u32::try_from(n.rem_euclid(12)).unwrap_or(0) + 1 }
}

/// What the squares show: how strong it was, or one family of feelings.
fn shows(family: Held<Option<usize>>) -> El {
    let options = FAMILIES.iter().enumerate().map(|(place, family)| (place.to_string().into(), family.name.into()));
    let options = std::iter::once(("".into(), words::STRENGTH.into())).chain(options).collect();
    let read = move || family.get().map(|place| place.to_string()).unwrap_or_default();
    select(
        words::SHOWS,
        vec![("".into(), options)],
        Bound::new(read, move |place: String| family.set(place.parse().ok())),
    )
}

/// Half a year: a column a week, Monday on top. Who listens hears what is in it; month by month stands under it.
fn picture(squares: &[Square], year: i32, months: RangeInclusive<u32>, family: Option<usize>, today: Day) -> El {
    let left = Day::new(year, *months.start(), 1).map_or(0, |first| rules::place(first).0);
    let at = |day: Day| {
        let (column, row) = rules::place(day);
        ((column - left) * CELL + 1, HEAD + row * CELL + 1)
    };
    let is_in = |day: Day| day.year() == year && months.contains(&day.month());
    let names = months.clone().filter_map(|month| Day::new(year, month, 1)).map(|first| {
        let name = dates::month_and_year(year, first.month());
        let name = name.get(..3).unwrap_or_default().to_owned();
        drawn("text").class("t-small").set("x", at(first).0.to_string()).set("y", "10").with(name).into()
    });
    let days = (0..366).filter_map(|n| Day::new(year, 1, 1).map(|first| first.plus(n))).filter(|day| is_in(*day));
    let mut empty = String::new();
    for day in days {
        let (x, y) = at(day);
        let _ = write!(empty, "M{} {}h1", x + CELL / 2 - 2, y + CELL / 2 - 1);
    }
    let square = |square: &Square| {
        let (x, y) = at(square.day);
        let class = ["sq sq--none", "sq sq--1", "sq sq--2", "sq sq--3", "sq sq--4"][match family {
            None => usize::from(rules::shade(square)),
            Some(family) => usize::from(square.has(family)) * 4,
        }];
        let side = (CELL - 3).to_string();
        let shape = drawn("rect").class(class).set("x", x.to_string()).set("y", y.to_string()).set("rx", "2");
        shape.set("width", side.clone()).set("height", side).into()
    };
    let inside = squares.iter().filter(|square| is_in(square.day));
    let inside: Vec<Square> = inside.filter(|square| family.is_none_or(|family| square.has(family))).cloned().collect();
    let said = words::half(year, &months, &rules::months(&inside), family.map(|family| FAMILIES[family].name), today);
    drawn("svg")
        .class("squares")
        .set("role", "img")
        .set("aria-label", said)
        .set("viewBox", format!("0 0 {} {}", COLUMNS * CELL, HEAD + 7 * CELL))
        .with(many(names))
        .with(drawn("path").class("days-line").set("d", empty))
        .with(many(squares.iter().filter(|square| is_in(square.day)).map(square)))
}

/// A month as on the wall. A day with pages can be picked.
fn month_of(state: AppState, month: Month, squares: Derived<Vec<Square>>, picked: Held<Option<Day>>) -> El {
    let today = state.date();
    let name = dates::month(month, today);
    let head = dates::WEEKDAYS.iter().map(|name| {
        let short = name.get(..2).unwrap_or_default();
        let short = el("span").set("aria-hidden", "true").with(short);
        el("th").set("scope", "col").with(short).with(el("span").class("sr").with(*name)).into()
    });
    let cell = |day: &Option<Day>| {
        let Some(day) = *day else { return el("td").into() };
        let square = squares.with(|squares| squares.iter().find(|square| square.day == day).cloned());
        let number = day.day().to_string();
        let inside: Piece = match square {
            None if day > today => el("span").class("wall__day").with(number).into(),
            None => button("wall__day wall__day--empty", number, move || picked.set(Some(day)))
                .set("aria-label", words::day(day, 0, today))
                .live_set("aria-pressed", move || Some(if picked.get() == Some(day) { "true" } else { "false" }))
                .into(),
            Some(square) => {
                let class = [
                    "wall__day wall__day--none",
                    "wall__day sq--1",
                    "wall__day sq--2",
                    "wall__day sq--3",
                    "wall__day sq--4",
                ][usize::from(rules::shade(&square))];
                let said = words::day(day, square.pages.len(), today);
                button(class, number, move || picked.set(Some(day)))
                    .set("aria-label", said)
                    .live_set("aria-pressed", move || Some(if picked.get() == Some(day) { "true" } else { "false" }))
                    .into()
            }
        };
        el("td").class(if day == today { "wall__today" } else { "" }).with(inside).into()
    };
    let week = |week: [Option<Day>; 7]| el("tr").with(many(week.iter().map(cell))).into();
    el("table")
        .class("wall")
        .with(el("caption").with(h2(name)))
        .with(el("thead").with(el("tr").with(many(head))))
        .with(el("tbody").with(many(rules::weeks(month).into_iter().map(week))))
}

fn pages_of(state: AppState, day: Day) -> El {
    let today = state.date();
    let of_day = |journal: &Journal| {
        let pages = journal.pages(today).filter(|page| page.event.day == day);
        pages.map(|page| PageRow::of(page.record.id, page.event)).collect::<Vec<_>>()
    };
    let rows = state.journal.with(of_day);
    section("sect").with(h2(dates::long_date(day, today))).with(page_rows(rows, None, None)).with(row().with(link(
        QUIET,
        words::WRITE_FOR_DAY,
        &Route::NewEntryOn(day),
    )))
}
