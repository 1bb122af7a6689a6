//! Reading one page.

use crate::app::held::Derived;
use crate::app::parts::markdown::prose;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, h1, link, open, p, row};
use crate::app::parts::print::print_this;
use crate::app::piece::{El, Piece, el, live, many};
use crate::app::state::AppState;
use crate::domain::copy::{dates, journal as words, pause};
use crate::domain::entry::{Entry, Mode};
use crate::domain::put_away::closed_until;
use crate::domain::search::{Filter, with_filter};
use crate::domain::{Choice, Id, Journal, Record};
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
    let about = about(state, entry);
    let question = entry.prompt.map(|prompt| {
        let name = state.journal.with_untracked(Journal::about).own_name;
        p(prompt.words(&name)).class("lead second")
    });
    let delete = move || match state.remove(id, words::DELETED) {
        Ok(()) => address::go(&Route::Journal),
        Err(why) => state.say(why),
    };
    let text = if entry.text.trim().is_empty() { p(words::NO_WORDS).class("empty") } else { prose(&entry.text) };
    el("article")
        .class("reading measure print")
        .with(p(kind).class("small").with(written))
        .with(h1(dates::long_date(entry.day, today)))
        .with(about)
        .with(question)
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

/// What was felt, slept and named. A word of feeling and a tag lead to the other pages that have it.
fn about(state: AppState, entry: &Entry) -> Option<El> {
    let to = |filter: Filter, value: &str, shown: String| -> Piece {
        let question = with_filter("", filter, value);
        let ask = move |_| state.asked.set(question.clone());
        el("a").set("href", Route::Search.href()).on("click", ask).with(shown).into()
    };
    let feelings = entry.feelings.iter().map(|feeling| to(Filter::Feeling, feeling.word(), feeling.word().to_owned()));
    let rest = words::about_page(&Entry { feelings: Vec::new(), tags: Vec::new(), ..entry.clone() });
    let rest = (!rest.is_empty()).then(|| el("span").with(rest).into());
    let tags = entry.tags.iter().map(|tag| to(Filter::Tag, tag, format!("#{tag}")));
    let all: Vec<Piece> = feelings.chain(rest).chain(tags).collect();
    (!all.is_empty()).then(|| p(many(all)).class("reading__about"))
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
