//! The records that something rests on, as links. Every number opens the records it came from.

use super::plain::{folded, link, p};
use crate::app::piece::{El, Piece, el, many};
use crate::app::state::AppState;
use crate::domain::copy::steps as words;
use crate::domain::sheet::Sheet;
use crate::domain::{Day, Event, Id, Record};
use crate::route::Route;
use std::borrow::Cow;

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

fn line(record: &Record, today: Day) -> Piece {
    let (what, day, to) = shown(record);
    let said = words::record(day, today, &what);
    el("li").with(link("", said, &to)).into()
}

/// What a record is called, the day it is about, and where it is seen.
fn shown(record: &Record) -> (Cow<'static, str>, Day, Route) {
    let made = record.made.day;
    let of = |words: &'static str, day, to| (Cow::Borrowed(words), day, to);
    match &record.event {
        Event::Entry(entry) => of(words::RECORD_PAGE, entry.day, Route::Entry(record.id)),
        Event::Plan(_) => of(words::RECORD_PLAN, made, Route::Plan),
        Event::Slip(slip) => of(words::RECORD_SLIP, slip.day, Route::Slip),
        Event::SpaceDay(card) => of(words::RECORD_CARD, card.day, Route::Patterns),
        Event::Urge(_) => of(words::RECORD_PAUSE, made, Route::Pause),
        Event::Moment(_) => of(words::RECORD_MOMENT, made, Route::Path),
        Event::Sheet(answers) => match Sheet::named(&answers.sheet) {
            Some(sheet) => {
                let day = answers.day("day").unwrap_or(made);
                (Cow::Borrowed(sheet.title), day, Route::Card(sheet, record.id))
            }
            None => of(words::RECORD_OTHER, made, Route::Path),
        },
        Event::About(_) | Event::Hope(_) | Event::Settings(_) | Event::Newer(_) => {
            of(words::RECORD_OTHER, made, Route::YoursAbout)
        }
    }
}
