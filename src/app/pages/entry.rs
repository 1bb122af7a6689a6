//! Reading one page.

use crate::app::held::Derived;
use crate::app::parts::markdown::prose;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, h1, link, open, p, row};
use crate::app::parts::print::print_this;
use crate::app::piece::{El, Piece, el, live};
use crate::app::state::AppState;
use crate::domain::copy::{dates, journal as words, pause};
use crate::domain::entry::{Entry, Mode};
use crate::domain::put_away::closed_until;
use crate::domain::{Choice, Id, Record};
use crate::platform::address;
use crate::route::Route;

pub fn read_entry(state: AppState, id: Id) -> Piece {
    let page = Derived::new(move || {
        state.journal.with(|journal| journal.page(id, state.date()).map(|of| (of.record.clone(), of.event.clone())))
    });
    live(move || match page.get() {
        Some((record, entry)) => shown(state, &record, &entry),
        None => closed_or_gone(state, id),
    })
}

fn shown(state: AppState, record: &Record, entry: &Entry) -> El {
    let id = record.id;
    let today = state.date();
    let written = if record.made.day == entry.day {
        dates::time(record.made.time)
    } else {
        words::written_on(record.made.day, today)
    };
    let kind = (entry.mode != Mode::Free).then(|| format!("{} · ", entry.mode.label()));
    let about = Some(words::about_page(entry)).filter(|about| !about.is_empty());
    let delete = move || match state.remove(id, words::DELETED) {
        Ok(()) => address::go(&Route::Journal),
        Err(why) => state.say(why),
    };
    let text = if entry.text.trim().is_empty() { p(words::NO_WORDS).class("empty") } else { prose(&entry.text) };
    el("article")
        .class("reading measure print")
        .with(p(kind).class("small").with(written))
        .with(h1(dates::long_date(entry.day, today)))
        .with(about.map(|about| p(about).class("reading__about")))
        .with(text)
        .with(words::after_page(entry).map(|after| p(after).class("small")))
        .with(
            row()
                .class("row reading__acts")
                .with(link(SECOND, words::EDIT, &Route::EditEntry(id)))
                .with(button(QUIET, words::DELETE, delete))
                .with(print_this())
                .with(link(QUIET, words::TO_JOURNAL, &Route::Journal)),
        )
}

/// A letter that is put away, a page that was deleted, or one that never was.
pub fn closed_or_gone(state: AppState, id: Id) -> El {
    let today = state.date();
    let closed = state.journal.with_untracked(|journal| closed_until(journal, id, today));
    closed.map_or_else(gone, |until| open(pause::is_closed(until, today), pause::IS_CLOSED_WHY).with(to_journal()))
}

fn to_journal() -> El {
    row().with(link(MAIN, words::TO_JOURNAL, &Route::Journal))
}

fn gone() -> El {
    open(words::GONE_TITLE, words::GONE).with(to_journal())
}
