//! A step of the path: room for both, the gate before it, what it holds.

pub(super) mod gate;
mod space;

use crate::app::held::Derived;
use crate::app::moments::note;
use crate::app::pages::sheet::{how_far, pace_beside, talk_beside, trust_beside};
use crate::app::parts::item::item;
use crate::app::parts::plain::{QUIET, button, div, h1, h2, link, p, row, sect, section};
use crate::app::parts::red_lines;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::about::HowEnded;
use crate::domain::capital::capital;
use crate::domain::copy::sheets::ALL;
use crate::domain::copy::sheets::decision::BOOK;
use crate::domain::copy::sheets::understand::BOTH_WILLING;
use crate::domain::copy::{
    book, deciding, drills, ideas, journal, letgo, path as path_words, report, shelf, steps as words,
};
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::Path;
use crate::route::{Route, STEPS};

/// Sheets that another page leads to.
const ELSEWHERE: [&str; 25] = [
    "purpose",
    "any_outcome",
    "heat",
    "message",
    "reply_tree",
    "mine_today",
    "morning",
    "evening",
    "week",
    "then_now",
    "action_log",
    "their_decision",
    "my_decision",
    "together",
    "book",
    "letgo_first",
    "letgo_say",
    "letgo_room",
    "letgo_who",
    "letgo_cool",
    "letgo_ritual",
    "letgo_routine",
    "acceptance",
    "moved_on",
    "moved_on_again",
];

/// Pages of a step that are no sheets.
fn pages(place: usize) -> Vec<Piece> {
    let one = |to: Route, name: &'static str, what: &'static str| item(&to, name, what).into();
    match place {
        5 => vec![one(Route::Drills, drills::TITLE, drills::WHAT)],
        7 => vec![one(Route::Ideas, ideas::TITLE, ideas::WHAT)],
        8 => vec![
            one(Route::Decide, deciding::TITLE, deciding::LEAD),
            one(Route::LetGo, letgo::TITLE, letgo::LEAD),
            one(Route::MovedOn, letgo::MOVED_TITLE, ""),
            one(Route::Sheet(&BOOK), BOOK.title, book::WHAT),
        ],
        _ => Vec::new(),
    }
}

pub fn step(state: AppState, place: usize) -> Piece {
    let place = place.min(STEPS.len() - 1);
    let path = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| Path::of(journal, now))
    });
    let (name, what) = path_words::STEP_NAMES[place];
    let (you, them) = words::ROOM[place];
    let head = section("open measure")
        .with(p(words::number(place)).class("small"))
        .with(h1(name))
        .with(p(what).class("lead second"));
    let room = div("two")
        .with(sect().with(h2(path_words::FOR_YOU)).with(p(you)))
        .with(sect().with(h2(path_words::FOR_THEM)).with(p(them)));
    let own = match place {
        0 => Some(space::beside(state)),
        1 => Some(first_question(state, words::first_question)),
        4 => Some(first_question(state, words::apology_question)),
        3 => Some(several().with(willing(state)).with(desk()).with(space::markers(state)).into()),
        5 => Some(trust_beside(state)),
        6 => Some(talk_beside(state)),
        7 => Some(pace_beside(state)),
        _ => None,
    };
    several()
        .with(head)
        .with(matches!(place, 3 | 4 | 7).then(|| red_lines::standing(path)))
        .with(gate::before(state, place, path))
        .with(own)
        .with(sheets(state, place))
        .with(room)
        .with(foot(state, place, path))
        .into()
}

/// What a step begins with, by how it ended.
fn first_question(state: AppState, question: fn(HowEnded) -> &'static str) -> Piece {
    live(move || {
        let how = state.journal.with(|journal| journal.about().how_ended)?;
        let write = row().with(link(QUIET, journal::NEW, &Route::NewEntry));
        Some(
            section("sect measure")
                .with(p(words::FIRST_QUESTION).class("small"))
                .with(p(question(how)).class("lead"))
                .with(write),
        )
    })
}

/// Nothing is taken for a yes.
fn willing(state: AppState) -> Piece {
    live(move || {
        let is_known = state.journal.with(|journal| {
            journal.sheets(BOTH_WILLING.slug).iter().any(|of| !of.event.text("they_said").trim().is_empty())
        });
        (!is_known).then(|| {
            section("measure").with(p(link("", words::WILLING_OPEN, &Route::Sheet(&BOTH_WILLING))).class("why"))
        })
    })
}

/// The way to the desk.
fn desk() -> El {
    let list = el("ul").class("list").with(item(&Route::Message, words::DESK, words::DESK_WHAT));
    section("sect measure").with(h2(words::SHEETS)).with(list)
}

/// The sheets of the step, and how far each is.
fn sheets(state: AppState, place: usize) -> Option<El> {
    let of_step =
        move || ALL.iter().copied().filter(move |sheet| sheet.step == place && !ELSEWHERE.contains(&sheet.slug));
    if of_step().next().is_none() && pages(place).is_empty() {
        return None;
    }
    let list = live(move || {
        let lines = of_step().map(|sheet| item(&Route::Sheet(sheet), sheet.title, how_far(state, sheet)).into());
        el("ul").class("list").with(many(lines.chain(pages(place))))
    });
    Some(section("sect measure").with(h2(words::SHEETS)).with(list))
}

/// Going back is free, and letting go is open.
fn foot(state: AppState, place: usize, path: Derived<Path>) -> El {
    const BACK: [Happened; 3] = [Happened::BackToSpace, Happened::BackToUnderstanding, Happened::BackToGrowing];
    let back = live(move || {
        let is_behind = path.with(Path::step) > place;
        let happened = BACK.get(place).copied().filter(|_| is_behind)?;
        Some(button(QUIET, words::COME_BACK, move || note(state, Moment::of(happened), words::CAME_BACK)))
    });
    let row = row()
        .with(back)
        .with(link(QUIET, words::WHOLE_WAY, &Route::Path))
        .with(link(QUIET, report::PRINT_STEP, &Route::StepBook(place)))
        .with(link(QUIET, shelf::TITLE, &Route::Shelf))
        .with(link(QUIET, capital(path_words::LETTING_GO), &Route::LetGo));
    section("sect measure").with(row)
}
