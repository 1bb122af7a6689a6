//! They’ve moved on: the honest answer first, then a way to put it down.

use super::letgo::lessons;
use crate::app::parts::item::item;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, h1, link, p, row, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::letgo as words;
use crate::domain::copy::sheets::decision::{MOVED_ON, MOVED_ON_AGAIN};
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Path, State};
use crate::domain::{Event, Stamp};
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
    several().with(head).with(standing(state)).with(section("sect measure").with(list)).with(lessons(state)).into()
}

/// Whether it was noted, and what can be done about it.
fn standing(state: AppState) -> Piece {
    live(move || {
        let now = state.now.get();
        let noted = state.journal.with(|journal| {
            let is_there = Path::of(journal, now).state == State::MovedOn;
            let last =
                journal.moments().into_iter().rev().find(|of| of.event.happened == Some(Happened::TheyHaveSomeone));
            last.filter(|_| is_there).map(|of| (of.record.id, of.record.made.day))
        });
        let keep = move |happened, said: &'static str| match state
            .keep(state.fresh_id(), Event::Moment(Moment::of(happened)))
        {
            Ok(_) => state.say(said),
            Err(why) => state.say(why),
        };
        let section = section("sect measure stack");
        let Some((id, day)) = noted else {
            let note = move || keep(Happened::TheyHaveSomeone, words::NOTED_MOVED);
            return section
                .with(row().with(button(SECOND, words::THEY_ARE, note)))
                .with(p(words::CLOSED).class("small"));
        };
        let take_back = move || {
            if let Err(why) = state.remove(id, words::TAKEN_BACK) {
                state.say(why);
            }
        };
        section
            .with(p(words::noted(day, now.day)).class("lead"))
            .with(p(words::CLOSED).class("small"))
            .with(again(state, day.plus(AGAIN) <= now.day, now))
            .with(
                row()
                    .with(button(QUIET, words::SINGLE, move || keep(Happened::TheyAreSingle, words::SINGLE_SAID)))
                    .with(button(QUIET, words::BY_MISTAKE, take_back)),
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
