//! Letting go: two taps from anywhere, undone with one, and nothing lost.

use super::help::MISTAKE;
use super::sheet::how_far;
use crate::app::held::Derived;
use crate::app::moments::{note_then, take_back, that_led_to};
use crate::app::parts::item::item;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, h1, h2, lines, link, p, row, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::decision::{
    ACCEPTANCE, BOOK, COOLING, FIRST_HOURS, RITUAL, ROOM, ROUTINE, SAYING_IT, WITHOUT_WE,
};
use crate::domain::copy::sheets::understand::LESSON;
use crate::domain::copy::{book, letgo as words};
use crate::domain::journal::Of;
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::State;
use crate::domain::sheet::{Answers, Sheet};
use crate::domain::{Day, Id};
use crate::platform::page;
use crate::route::Route;

/// Days in which putting it down is undone with one tap.
const UNDO_DAYS: i64 = 14;

/// The sheets, in the order of the brief.
const SHEETS: [&Sheet; 8] = [&FIRST_HOURS, &SAYING_IT, &ROOM, &WITHOUT_WE, &COOLING, &RITUAL, &ROUTINE, &ACCEPTANCE];

pub fn let_go(state: AppState) -> Piece {
    let down = Derived::new(move || that_led_to(state, State::LetGo, Happened::LetGo));
    let head = live(move || match down.get() {
        None => before(state),
        Some((id, day)) => after(state, id, day),
    });
    several().with(head).with(sheets(state)).with(lessons(state)).into()
}

/// Notes it, and begins the page anew, which is another one now.
fn turn(state: AppState, happened: Happened, said: &str) {
    note_then(state, Moment::of(happened), said, page::begin);
}

fn before(state: AppState) -> El {
    let put_down = move || turn(state, Happened::LetGo, words::DONE_TITLE);
    section("open measure stack")
        .with(h1(words::TITLE))
        .with(p(words::LEAD).class("lead"))
        .with(h2(words::WHAT_HAPPENS).class("sr"))
        .with(el("ul").class("plain-list").with(lines(&words::HAPPENS)))
        .with(row().with(button(MAIN, words::PUT_DOWN, put_down)))
        .with(p(words::LOOK_FIRST).class("small"))
}

fn after(state: AppState, id: Id, day: Day) -> El {
    let today = state.date();
    let until = day.plus(UNDO_DAYS);
    // A wrong tap is taken back as if it had never been. Later it leads to understanding and not to the message
    // (brief, 4.2).
    let made = state.journal.with(|journal| journal.record(id).map_or(0, |record| record.made.instant()));
    let act = if state.now.get().instant() - made < MISTAKE {
        button(QUIET, words::UNDO, move || take_back(state, id, words::UNDONE))
    } else if today <= until {
        button(QUIET, words::UNDO, move || turn(state, Happened::PickUp, words::OPENED_AGAIN))
    } else {
        button(QUIET, words::PICK_UP, move || turn(state, Happened::PickUp, words::PICKED_UP))
    };
    let book = row().with(link(SECOND, book::WRITE, &Route::Sheet(&BOOK)));
    let is_due = state.journal.with(|journal| {
        let last = journal.sheets(ACCEPTANCE.slug).last().map_or(day, |of| of.record.made.day);
        today.days_since(last) >= 30
    });
    let due = is_due.then(|| {
        several().with(p(words::SINCE_ACCEPTANCE)).with(row().with(link(
            SECOND,
            ACCEPTANCE.title,
            &Route::Sheet(&ACCEPTANCE),
        )))
    });
    section("open measure stack")
        .with(h1(words::DONE_TITLE))
        .with(p(words::since(day, until, today)).class("lead"))
        .with(due)
        .with(book)
        .with(row().with(act))
}

fn sheets(state: AppState) -> El {
    let list = live(move || {
        let line = |sheet: &&'static Sheet| item(&Route::Sheet(sheet), sheet.title, how_far(state, sheet)).into();
        el("ol").class("list").with(many(SHEETS.iter().map(line)))
    });
    section("sect measure").with(h2(words::SHEETS)).with(list)
}

/// Lessons go along to either ending (brief, S22).
pub fn lessons(state: AppState) -> Piece {
    live(move || {
        let line = |of: Of<'_, Answers>| {
            let to = Route::Card(&LESSON, of.record.id);
            let (when, then) = (of.event.text("when").to_owned(), of.event.text("then").to_owned());
            item(&to, then, when).set("dir", "auto").into()
        };
        let lines: Vec<Piece> =
            state.journal.with(|journal| journal.sheets(LESSON.slug).into_iter().map(line).collect());
        (!lines.is_empty())
            .then(|| section("sect measure").with(h2(words::LESSONS)).with(el("ul").class("list").with(many(lines))))
    })
}
