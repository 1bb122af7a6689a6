//! Yours: where what belongs to the person can be seen and set.

use crate::app::parts::item::item;
use crate::app::parts::notice::{notice, why};
use crate::app::parts::plain::{open, p};
use crate::app::piece::{Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Journal;
use crate::domain::copy::{journal, yours as words};
use crate::route::Route;

/// Where each line leads, its title, and what is there.
const PLACES: [(Route, &str, &str); 6] = [
    (Route::YoursAbout, words::ABOUT, words::ABOUT_WHAT),
    (Route::Look, words::LOOK, words::LOOK_WHAT),
    (Route::Data, words::DATA, words::DATA_WHAT),
    (Route::Lock, words::LOCK, words::LOCK_WHAT),
    (Route::Privacy, words::PRIVACY, words::PRIVACY_WHAT),
    (Route::Help, words::HELP, words::HELP_WHAT),
];

pub fn yours() -> Piece {
    let places = PLACES.iter().map(|(to, title, what)| item(to, *title, *what).into());
    several().with(open(words::TITLE, words::LEAD)).with(el("ul").class("list measure").with(many(places))).into()
}

/// What is kept in this browser, and what could not be read.
pub fn kept(state: AppState) -> Piece {
    let kept = move || state.journal.with(|journal| words::kept(journal.page_count(), journal.records().count()));
    let newer = move || {
        let count = state.journal.with(Journal::newer_count);
        (count > 0).then(|| p(words::newer(count)))
    };
    several().with(p(live(kept))).with(live(newer)).with(unreadable(state)).into()
}

/// How many values can't be read, where there are any, and what to do.
pub fn unreadable(state: AppState) -> Piece {
    live(move || {
        let left = state.left.get();
        (left.all > 0).then(|| notice(journal::left(left.all)).with(why(journal::left_why(left))))
    })
}
