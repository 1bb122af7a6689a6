//! Searching in everything that was written.

use crate::app::held::{Derived, Held, whenever};
use crate::app::parts::bound::Bound;
use crate::app::parts::field::{line, spelling};
use crate::app::parts::long_list::{Place, TOGETHER, long_list};
use crate::app::parts::page_list::counted;
use crate::app::parts::plain::{div, folded, h1, link, p, section};
use crate::app::parts::records::shown;
use crate::app::parts::select::{Pair, select};
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, el, live, many};
use crate::app::state::AppState;
use crate::domain::copy::{dates, journal::about_page, path, search as words};
use crate::domain::feeling::{FAMILIES, Family};
use crate::domain::search::{self, Filter, Found, Line, Query, with_filter};
use crate::domain::{Id, tag};
use crate::platform::page;

/// Letters that are read before the browser has its turn, some five milliseconds on a slow phone.
const AT_ONCE: usize = 60_000;
/// What the arrow keys walk through.
const STOPS: &str = "main input[type=search], main .found__row";

pub fn search(state: AppState) -> Piece {
    let is_read = Held::new(false);
    follow(state, is_read);
    let query = Derived::new(move || Query::of(&state.asked.get()));
    let find = move || query.with(|query| state.index.with(|index| index.find(query)));
    let found = Derived::new(move || if is_read.get() { find() } else { Vec::new() });
    let ask = move |asked: String| {
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
        // Another question begins at the top, or at what was read last.
        let found = found.get();
        let query = query.get();
        let read = state.last_read.get_untracked();
        let first = read.and_then(|id| found.iter().position(|found| found.id == id)).unwrap_or_default() / TOGETHER;
        let rows: Vec<usize> = found.chunks(TOGETHER).map(<[Found]>::len).collect();
        (!found.is_empty()).then(|| {
            long_list(&Place::at(first), &rows, move |place| {
                let rows = found.iter().copied().enumerate().skip(place * TOGETHER).take(TOGETHER);
                let row = |(place, one)| counted(result(state, one, &query, read), Some((place, found.len()))).into();
                el("ol").class("list found").with(many(rows.map(row))).into()
            })
        })
    };
    // Who comes back to what was found goes on from there, and not from the field.
    let is_back = state.last_read.get_untracked().is_some_and(|id| find().iter().any(|found| found.id == id));
    let head = section("open measure")
        .with(h1(words::TITLE))
        .with(field(state, is_back, ask))
        .with(narrow(state, ask))
        .with(p(words::HOW).class("help"));
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

fn field(state: AppState, is_back: bool, ask: impl Fn(String) + 'static) -> El {
    let id = unique("search");
    let field = el("input")
        .class("field")
        .set("type", "search")
        .set("id", id.clone())
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("enterkeyhint", "search")
        .live_set("spellcheck", spelling())
        .value(move || state.asked.get())
        .on("input", move |event| ask(event.value()));
    let field = if is_back { field } else { field.set("autofocus", "") };
    div("line").with(el("label").class("ui").set("for", id).with(words::LEAD)).with(field)
}

/// The filters as controls. They write into the question, where they can be read and typed as well.
fn narrow(state: AppState, ask: impl Fn(String) + Copy + 'static) -> El {
    let bound = move |filter: Filter| {
        let read = move || state.asked.with(|asked| filter.value(asked));
        Bound::new(read, move |value: String| {
            ask(state.asked.with_untracked(|asked| with_filter(asked, filter, &value)));
        })
    };
    let any = || vec![("".into(), words::ANY.into())];
    let same = |word: &'static str| (word.into(), word.into());
    let family = |family: &'static Family| (family.name.into(), family.words.iter().map(|word| same(word)).collect());
    let feelings = std::iter::once(("".into(), any())).chain(FAMILIES.iter().map(family)).collect();
    let step = |(place, (name, _)): (usize, &(&'static str, &str))| ((place + 1).to_string().into(), (*name).into());
    let steps = any().into_iter().chain(path::STEP_NAMES.iter().enumerate().map(step)).collect();
    let used = state.journal.with_untracked(|journal| tag::used(journal, state.date()));
    let tags = used.into_iter().map(|used| (used.tag.clone().into(), used.tag.into()));
    let tags: Vec<Pair> = any().into_iter().chain(tags).collect();
    let tags = (tags.len() > 1).then(|| select(words::TAG, vec![("".into(), tags)], bound(Filter::Tag)));
    folded(words::NARROW).with(
        div("narrow")
            .with(select(words::FEELING, feelings, bound(Filter::Feeling)))
            .with(tags)
            .with(select(words::STEP, vec![("".into(), steps)], bound(Filter::Step)))
            .with(line(words::AFTER, bound(Filter::After)).kind("date"))
            .with(line(words::BEFORE, bound(Filter::Before)).kind("date")),
    )
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
fn result(state: AppState, found: Found, query: &Query, read: Option<Id>) -> El {
    state.journal.with_untracked(|journal| {
        let Some(record) = journal.record(found.id) else { return el("li") };
        let (what, to) = shown(record);
        let what = match record.event.as_entry().map(about_page) {
            None => what.to_owned(),
            Some(about) => about,
        };
        let day = dates::long_date(record.day(), state.date());
        let about = if what.is_empty() { day } else { format!("{day} · {what}") };
        let row = link("found__row", el("span").class("small").with(about), &to).with(
            el("span").class("found__words").set("dir", "auto").with(marked(search::line(
                &record.event.written(),
                found,
                query,
            ))),
        );
        el("li").with(if read == Some(found.id) { row.set("autofocus", "") } else { row })
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
