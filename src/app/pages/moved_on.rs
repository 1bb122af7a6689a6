//! They’ve moved on: the honest answer first, then a way to put it down.

use super::letgo::lessons;
use crate::app::moments::{note, take_back, that_led_to};
use crate::app::parts::item::item;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, h1, link, p, row, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Stamp;
use crate::domain::copy::letgo as words;
use crate::domain::copy::sheets::decision::{MOVED_ON, MOVED_ON_AGAIN};
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::State;
use crate::route::Route;

/// Days after which it is asked again how it is.
const AGAIN: i64 = 30;

pub fn moved_on(state: AppState) -> Piece {
    let answer = many(words::ANSWER.into_iter().map(|line| p(line).into()));
    let head = section("open measure stack")
        .with(p(words::MOVED_TITLE).class("small"))
        .with(h1(words::QUESTION))
        .with(el("div").class("stack lead").with(answer));
    let list = el("ul")
        .class("list")
        .with(item(&Route::Sheet(&MOVED_ON), MOVED_ON.title, MOVED_ON.lead))
        .with(item(&Route::Pause, words::JEALOUS, words::JEALOUS_WHAT))
        .with(item(&Route::LetGo, words::TITLE, ""));
    several().with(head).with(standing(state)).with(section("measure").with(list)).with(lessons(state)).into()
}

/// Whether it was noted, and what can be done about it.
fn standing(state: AppState) -> Piece {
    live(move || {
        let now = state.now.get();
        let keep = move |happened, said: &'static str| note(state, Moment::of(happened), said);
        let section = section("sect measure stack");
        let Some((id, day)) = that_led_to(state, State::MovedOn, Happened::TheyHaveSomeone) else {
            let they_are = move || keep(Happened::TheyHaveSomeone, words::NOTED_MOVED);
            return section
                .with(row().with(button(SECOND, words::THEY_ARE, they_are)))
                .with(p(words::CLOSED).class("small"));
        };
        section
            .with(p(words::noted(day, now.day)).class("lead"))
            .with(p(words::CLOSED).class("small"))
            .with(again(state, day.plus(AGAIN) <= now.day, now))
            .with(
                row()
                    .with(button(QUIET, words::SINGLE, move || keep(Happened::TheyAreSingle, words::SINGLE_SAID)))
                    .with(button(QUIET, words::BY_MISTAKE, move || take_back(state, id, words::TAKEN_BACK))),
            )
    })
}

fn again(state: AppState, is_long_ago: bool, now: Stamp) -> Option<El> {
    let was_asked = state.journal.with(|journal| {
        journal.sheets(MOVED_ON_AGAIN.slug).last().is_some_and(|of| now.day.days_since(of.record.made.day) < AGAIN)
    });
    (is_long_ago && !was_asked).then(|| {
        several().with(p(words::AGAIN_DUE)).with(row().with(link(
            MAIN,
            MOVED_ON_AGAIN.title,
            &Route::NewCard(&MOVED_ON_AGAIN),
        )))
    })
}
