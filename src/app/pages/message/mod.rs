//! The desk for the one message, at whichever point it is. It never sends anything.

mod after;
mod findings;
mod rest;
mod write;

use super::step::gate;
use crate::app::held::{Derived, Held, whenever};
use crate::app::moments::note;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, h2, link, open, p, row, section};
use crate::app::parts::red_lines;
use crate::app::piece::{El, Piece, live, several};
use crate::app::state::AppState;
use crate::domain::capital::capital;
use crate::domain::copy::sheets::decision::FIRST_HOURS;
use crate::domain::copy::sheets::reach::HEAT;
use crate::domain::copy::{desk as words, path as path_words};
use crate::domain::desk::{Desk, Stage, may_close_kindly};
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Gate, Path};
use crate::route::Route;
use leptos::prelude::untrack;

pub fn message(state: AppState) -> Piece {
    let path = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| Path::of(journal, now))
    });
    let desk = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| path.with(|path| Desk::of(journal, path, now)))
    });
    // Somebody changes a message that rests.
    let is_changing = Held::new(false);
    let shown = Held::new(desk.get_untracked().stage);
    whenever(move || {
        let point = desk.with(|desk| if is_changing.get() { desk.change } else { desk.stage });
        // Nobody is asked how warm it is in the middle of a sentence.
        let is_writing = shown.get_untracked() == Stage::Write;
        if !(is_writing && point == Stage::HeatCheck) && shown.get_untracked() != point {
            shown.set(point);
        }
    });
    live(move || {
        let point = shown.get();
        untrack(|| {
            let (title, lead) = words::stage(point, state.date());
            let head = open(title, lead);
            let inside = match point {
                Stage::Closed => closed(state, path),
                Stage::PutDown => elsewhere(),
                Stage::Early => early(),
                Stage::Prepare => prepare(state, path),
                Stage::HeatCheck => heat(),
                Stage::Hot => hot(),
                Stage::Write => write::write(state, desk, is_changing),
                Stage::Rests(_) | Stage::Night | Stage::Reread => rest::rest(state, desk, point, is_changing),
                Stage::Copy => rest::copy(state, desk),
                Stage::Sent(day) => after::sent(state, day),
                Stage::Said | Stage::Talking => after::said(state, point),
            };
            several().with(head).with(inside)
        })
    })
}

fn unsent() -> El {
    section("measure").with(p(words::LONG_ONE).class("small")).with(row().with(link(
        QUIET,
        words::UNSENT,
        &Route::NewEntry,
    )))
}

fn elsewhere() -> Piece {
    section("measure")
        .with(row().with(link(SECOND, capital(path_words::LETTING_GO), &Route::LetGo)).with(link(
            QUIET,
            words::UNSENT,
            &Route::NewEntry,
        )))
        .into()
}

fn closed(state: AppState, path: Derived<Path>) -> Piece {
    let today = state.date();
    let kindly = path.with(|path| state.journal.with(|journal| may_close_kindly(journal, path, today)));
    let kindly = kindly.then(|| {
        let first = link(SECOND, FIRST_HOURS.title, &Route::Sheet(&FIRST_HOURS));
        section("measure stack").with(p(words::next(Happened::SaidNo)).class("lead")).with(row().with(first))
    });
    several().with(kindly).with(red_lines::standing(path)).with(elsewhere()).into()
}

fn early() -> Piece {
    several()
        .with(section("measure stack").with(p(words::HONEST)).with(row().with(link(
            MAIN,
            words::TO_STEP,
            &Route::Step(3),
        ))))
        .with(unsent())
        .into()
}

/// What it is for, three plans, and nothing that closes help with contact.
fn prepare(state: AppState, path: Derived<Path>) -> Piece {
    let act = live(move || {
        let is_open = path.with(|path| path.gate(Gate::Write).iter().all(|line| line.is_done));
        let go_on = move || note(state, Moment::past(Gate::Write, ""), words::OPENED);
        if is_open { row().with(button(MAIN, words::OPEN, go_on)) } else { p(words::STAYS_CLOSED).class("why") }
    });
    several()
        .with(section("measure stack").with(p(words::HONEST)).with(p(words::THEIRS).class("small")))
        .with(
            section("sect measure gates")
                .with(h2(words::PREPARED))
                .with(gate::lines_of(state, Gate::Write, path))
                .with(act),
        )
        .with(unsent())
        .into()
}

fn heat() -> Piece {
    section("measure").with(row().with(link(MAIN, words::TELL_HEAT, &Route::NewCard(&HEAT)))).into()
}

fn hot() -> Piece {
    let acts = row()
        .with(link(MAIN, words::PAUSE_FIRST, &Route::Pause))
        .with(link(SECOND, words::UNSENT, &Route::NewEntry))
        .with(link(QUIET, words::AGAIN_HEAT, &Route::NewCard(&HEAT)));
    section("measure").with(acts).into()
}
