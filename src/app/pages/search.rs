//! Searching in everything that was written.

use crate::app::held::{Derived, Held, whenever};
use crate::app::parts::field::spelling;
use crate::app::parts::plain::{QUIET, button, div, h1, link, p, row, section};
use crate::app::parts::records::shown;
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{dates, journal::about_page, search as words};
use crate::domain::search::{Found, Line, Query, line};
use crate::platform::page;

/// Places that are shown before the reader asks for more.
const FIRST: usize = 40;
/// Letters that are read before the browser has its turn, some five milliseconds on a slow phone.
const AT_ONCE: usize = 60_000;
/// What the arrow keys walk through.
const STOPS: &str = "main input[type=search], main .found__row";

pub fn search(state: AppState) -> Piece {
    let is_read = Held::new(false);
    let wanted = Held::new(FIRST);
    follow(state, is_read);
    let query = Derived::new(move || Query::of(&state.asked.get()));
    let find = move || query.with(|query| state.index.with(|index| index.find(query)));
    let found = Derived::new(move || if is_read.get() { find() } else { Vec::new() });
    let ask = move |asked: String| {
        wanted.set(FIRST);
        state.asked.set(asked);
    };
    let status = move || {
        if query.with(Query::is_open) {
            return Piece::from("");
        }
        if !is_read.get() {
            return el("progress").set("aria-label", words::READING).into();
        }
        words::found(found.with(Vec::len)).into()
    };
    let results = move || {
        let shown = found.with(|found| found.iter().take(wanted.get()).copied().collect::<Vec<_>>());
        let more = (found.with(Vec::len) > shown.len())
            .then(|| row().with(button(QUIET, words::MORE, move || wanted.update(|wanted| *wanted += FIRST))));
        let rows = query.with(|query| shown.into_iter().map(|found| result(state, found, query)).collect::<Vec<_>>());
        several().with((!rows.is_empty()).then(|| el("ol").class("list found").with(many(rows)))).with(more)
    };
    let head = section("open measure").with(h1(words::TITLE)).with(field(state, ask)).with(p(words::HOW).class("help"));
    div("measure")
        .on("keydown", |event| {
            let by = match event.key().as_str() {
                "ArrowDown" => 1,
                "ArrowUp" => -1,
                _ => return,
            };
            event.stop();
            page::step_focus(STOPS, by);
        })
        .with(head)
        .with(section("measure found__all").with(p(live(status)).class("ui").set("role", "status")).with(live(results)))
        .into()
}

fn field(state: AppState, ask: impl Fn(String) + 'static) -> El {
    let id = unique("search");
    let field = el("input")
        .class("field")
        .set("type", "search")
        .set("id", id.clone())
        .set("autofocus", "")
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("enterkeyhint", "search")
        .live_set("spellcheck", spelling())
        .value(move || state.asked.get())
        .on("input", move |event| ask(event.value()));
    div("line").with(el("label").class("ui").set("for", id).with(words::LEAD)).with(field)
}

/// Reads what there is, some of it at a time, and again when it has changed.
fn follow(state: AppState, is_read: Held<bool>) {
    whenever(move || {
        state.journal.with(|_| ());
        let today = state.date();
        leptos::task::spawn_local(async move {
            loop {
                // The screen may have gone in between.
                if is_read.try_get_untracked().is_none() {
                    return;
                }
                let mut is_rest = false;
                state.index.update(|index| {
                    is_rest = state.journal.with_untracked(|journal| index.read(journal, today, AT_ONCE));
                });
                if is_rest {
                    return is_read.set(true);
                }
                page::breathe().await;
            }
        });
    });
}

/// Something that was found: the day, what it is, and the words around what was asked for.
fn result(state: AppState, found: Found, query: &Query) -> Piece {
    state.journal.with_untracked(|journal| {
        let Some(record) = journal.record(found.id) else { return "".into() };
        let (what, to) = shown(record);
        let what = match record.event.as_entry().map(about_page) {
            None => what.to_owned(),
            Some(about) => about,
        };
        let day = dates::long_date(record.day(), state.date());
        let about = if what.is_empty() { day } else { format!("{day} · {what}") };
        let row = link("found__row", el("span").class("small").with(about), &to).with(
            el("span").class("found__words").set("dir", "auto").with(marked(line(
                &record.event.written(),
                found,
                query,
            ))),
        );
        el("li").with(row).into()
    })
}

/// A line with marks on what was asked for.
fn marked(line: Line) -> Piece {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut from = 0;
    for mark in line.marks {
        pieces.push(line.words[from..mark.start].to_owned().into());
        from = mark.end;
        pieces.push(el("mark").with(line.words[mark].to_owned()).into());
    }
    pieces.push(line.words[from..].to_owned().into());
    pieces.into()
}
