//! Letting go: two taps from anywhere, undone with one, and nothing lost.

use crate::app::held::Derived;
use crate::app::parts::item::item;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, h1, h2, lines, link, p, row, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::decision::{
    ACCEPTANCE, COOLING, FIRST_HOURS, RITUAL, ROOM, ROUTINE, SAYING_IT, WITHOUT_WE,
};
use crate::domain::copy::sheets::understand::LESSON;
use crate::domain::copy::{form, letgo as words};
use crate::domain::journal::Of;
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Path, State};
use crate::domain::sheet::{Answers, Sheet};
use crate::domain::{Day, Event, Id, Journal};
use crate::platform::page;
use crate::route::Route;

/// Days in which putting it down is undone with one tap.
const UNDO_DAYS: i64 = 14;

/// The sheets, in the order of the brief.
const SHEETS: [&Sheet; 8] = [&FIRST_HOURS, &SAYING_IT, &ROOM, &WITHOUT_WE, &COOLING, &RITUAL, &ROUTINE, &ACCEPTANCE];

/// The moment it was put down, while it is.
fn put_down(state: AppState) -> Option<(Id, Day)> {
    let now = state.now.get();
    state.journal.with(|journal| {
        let is_down = Path::of(journal, now).state == State::LetGo;
        let last = journal.moments().into_iter().rev().find(|of| of.event.happened == Some(Happened::LetGo));
        last.filter(|_| is_down).map(|of| (of.record.id, of.record.made.day))
    })
}

pub fn let_go(state: AppState) -> Piece {
    let down = Derived::new(move || put_down(state));
    let head = live(move || match down.get() {
        None => before(state),
        Some((id, day)) => after(state, id, day),
    });
    several().with(head).with(sheets(state)).with(lessons(state)).into()
}

fn say_or(state: AppState, outcome: Result<(), impl std::fmt::Display>, said: &'static str) {
    match outcome {
        Ok(()) => {
            state.say(said);
            page::begin();
        }
        Err(why) => state.say(why),
    }
}

fn moment(state: AppState, happened: Happened, said: &'static str) {
    let kept = state.keep(state.fresh_id(), Event::Moment(Moment::of(happened)));
    say_or(state, kept.map(drop), said);
}

fn before(state: AppState) -> El {
    let put_down = move || moment(state, Happened::LetGo, words::DONE_TITLE);
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
    let act = if today <= until {
        let undo = move || {
            let gone = state.remove(id, words::UNDONE);
            if let Err(why) = gone {
                state.say(why);
            }
        };
        button(QUIET, words::UNDO, undo)
    } else {
        button(QUIET, words::PICK_UP, move || moment(state, Happened::PickUp, words::PICKED_UP))
    };
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
        .with(row().with(act))
}

fn sheets(state: AppState) -> El {
    let list = live(move || {
        state.journal.with(|journal| {
            let line = |sheet: &&'static Sheet| item(&Route::Sheet(sheet), sheet.title, how_far(journal, sheet)).into();
            el("ol").class("list").with(many(SHEETS.iter().map(line)))
        })
    });
    section("sect measure").with(h2(words::SHEETS)).with(list)
}

fn how_far(journal: &Journal, sheet: &Sheet) -> String {
    let found = journal.sheets(sheet.slug);
    form::answered(found.last().map_or(0, |of| of.event.count(sheet)), sheet.fields().count())
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
