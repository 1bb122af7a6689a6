//! The records that something rests on, as links. Every number opens the records it came from.

use super::plain::{QUIET, button, folded, link, p, row};
use crate::app::held::Held;
use crate::app::piece::{El, Piece, el, live, many};
use crate::app::state::AppState;
use crate::domain::copy::steps as words;
use crate::domain::insight::in_order;
use crate::domain::sheet::Sheet;
use crate::domain::{Day, Event, Id, Record};
use crate::route::Route;

/// So many are listed; a journal of ten years would fill the page.
const MOST: usize = 12;

/// Records under a line to unfold.
pub fn rests_on(state: AppState, ids: &[Id]) -> El {
    let today = state.date();
    let lines: Vec<Piece> = state.journal.with(|journal| {
        ids.iter().rev().take(MOST).filter_map(|id| journal.record(*id)).map(|record| line(record, today)).collect()
    });
    let shown = if lines.is_empty() {
        p(words::RESTS_ON_NOTHING).class("small")
    } else {
        el("ul").class("plain-list small").with(many(lines))
    };
    folded(words::RESTS_ON).class("rests-on").with(shown)
}

/// Records as a list, the newest first, some at a time.
pub fn listed(state: AppState, ids: Vec<Id>) -> Piece {
    let wanted = Held::new(MOST);
    live(move || {
        let (today, wanted_now) = (state.date(), wanted.get());
        let lines: Vec<Piece> = state.journal.with_untracked(|journal| {
            let found = in_order(ids.iter().filter_map(|id| journal.record(*id)).collect());
            found.into_iter().rev().take(wanted_now).map(|record| line(record, today)).collect()
        });
        let more = (ids.len() > wanted_now).then(|| {
            row().with(button(QUIET, words::RESTS_ON_MORE, move || wanted.update(|wanted| *wanted += 4 * MOST)))
        });
        el("div").class("rests-on").with(el("ul").class("plain-list small").with(many(lines))).with(more)
    })
}

/// A line to unfold; what is under it is made when it is asked for.
pub fn unfolds(said: impl Into<Piece>, inside: impl Fn() -> Piece + 'static) -> El {
    unfold(said.into(), Box::new(inside))
}

fn unfold(said: Piece, inside: Box<dyn Fn() -> Piece>) -> El {
    let is_open = Held::new(false);
    let inside = live(move || is_open.get().then(&inside));
    el("details").on("toggle", move |_| is_open.set(true)).with(el("summary").with(said)).with(inside)
}

fn line(record: &Record, today: Day) -> Piece {
    let (what, to) = shown(record);
    let said = words::record(record.day(), today, what);
    el("li").with(link("", said, &to)).into()
}

/// What a record is called, and where it is seen.
pub fn shown(record: &Record) -> (&'static str, Route) {
    match &record.event {
        Event::Entry(_) => (words::RECORD_PAGE, Route::Entry(record.id)),
        Event::Plan(_) => (words::RECORD_PLAN, Route::Plan),
        Event::Slip(_) => (words::RECORD_SLIP, Route::Slip),
        Event::SpaceDay(_) => (words::RECORD_CARD, Route::Days),
        Event::Urge(_) => (words::RECORD_PAUSE, Route::Pause),
        Event::Moment(_) => (words::RECORD_MOMENT, Route::Path),
        Event::Sheet(answers) => match Sheet::named(&answers.sheet) {
            Some(sheet) => (sheet.title, Route::Card(sheet, record.id)),
            None => (words::RECORD_OTHER, Route::Path),
        },
        Event::About(_) | Event::Hope(_) | Event::Settings(_) | Event::Newer(_) => {
            (words::RECORD_OTHER, Route::YoursAbout)
        }
    }
}
