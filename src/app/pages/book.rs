//! A month or a step as a book, to be read or printed.

use crate::app::parts::book::book;
use crate::app::parts::plain::{QUIET, h1, link, p, row, section};
use crate::app::parts::print::print_this;
use crate::app::piece::{Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::copy::{form, path, report as words};
use crate::domain::report::chapters;
use crate::domain::sheet::Sheet;
use crate::domain::{Day, Month};
use crate::route::Route;
use std::ops::RangeInclusive;
use std::rc::Rc;

/// The pages of a month.
pub fn month(state: AppState, month: Month) -> Piece {
    let first = Day::new(month.year, month.month, 1).unwrap_or_else(|| state.date());
    let last = (27..31).map(|n| first.plus(n)).rfind(|day| day.in_month() == month).unwrap_or(first);
    let back = link(QUIET, words::TO_CALENDAR, &Route::Calendar);
    printed(state, words::month(month), first..=last, |kind| kind == "entry", words::EMPTY_MONTH, back.into())
}

/// Everything that was answered in a step.
pub fn step(state: AppState, place: usize) -> Piece {
    let days = Day::new(1, 1, 1).unwrap_or_else(|| state.date())..=state.date().plus(1);
    let is_in = move |kind: &str| Sheet::named(kind).is_some_and(|sheet| sheet.step == place);
    let back = link(QUIET, form::BACK_TO_STEP, &Route::Step(place));
    printed(state, path::STEP_NAMES[place].0.to_owned(), days, is_in, words::EMPTY_STEP, back.into())
}

fn printed(
    state: AppState,
    title: String,
    days: RangeInclusive<Day>,
    is_in: impl Fn(&str) -> bool + 'static,
    empty: &'static str,
    back: Piece,
) -> Piece {
    let wants = Rc::new(move |kind: &str, _: &str| is_in(kind));
    let pages = live(move || {
        let wants = Rc::clone(&wants);
        let found = state.journal.with(|journal| chapters(journal, days.clone(), &*wants, state.date()));
        if found.is_empty() { p(empty).class("empty") } else { book(state, found, wants) }
    });
    several()
        .with(el("article").class("measure print bound").with(h1(title)).with(pages))
        .with(section("measure").with(row().with(print_this()).with(back)))
        .into()
}
