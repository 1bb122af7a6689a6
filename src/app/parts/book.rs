//! Records as they are printed: chapter by chapter, with their days, and only the parts that are wanted.

use super::markdown::prose;
use super::plain::p;
use crate::app::held::{Derived, Held};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Id;
use crate::domain::copy::report as words;
use crate::domain::report::{Chapter, Part, Said, parts};
use crate::platform::page;
use std::rc::Rc;

/// Whether a part of a kind is wanted.
pub type Wants = Rc<dyn Fn(&str, &str) -> bool>;

/// Records that are drawn together.
const AT_ONCE: usize = 8;
/// Milliseconds of drawing after which the browser has its turn.
const A_WHILE: f64 = 6.0;

/// Chapters of records. Ten years take a while to be set, so they are, some records at a time.
pub fn book(state: AppState, chapters: Vec<Chapter>, wants: Wants) -> El {
    let set = Held::new(1_usize);
    let mut all = several();
    let mut place = 0;
    for Chapter { slug, title, records } in chapters {
        let mut chapter = el("section").class("book__part").with(el("h2").with(title));
        for few in records.chunks(AT_ONCE) {
            let (few, wants, mine) = (few.to_vec(), Rc::clone(&wants), place);
            place += 1;
            let is_set = Derived::new(move || set.get() > mine);
            let make = move || many(few.iter().map(|id| item(state, *id, slug, &wants)));
            chapter = chapter.with(live(move || is_set.get().then(&make)));
        }
        all = all.with(chapter);
    }
    leptos::task::spawn_local(async move {
        let mut began = f64::MIN;
        for _ in 1..place {
            if page::now() - began > A_WHILE {
                page::breathe().await;
                began = page::now();
            }
            if set.try_get_untracked().is_none() {
                return;
            }
            set.update(|set| *set += 1);
        }
    });
    all
}

/// One record with its day.
fn item(state: AppState, id: Id, kind: &'static str, wants: &Wants) -> Piece {
    let today = state.date();
    state.journal.with_untracked(|journal| {
        let Some(record) = journal.record(id) else { return "".into() };
        let (mut short, mut long) = (Vec::new(), several());
        let wanted = parts(record, today).into_iter().filter(|part| wants(kind, part.slug));
        for Part { label, said, .. } in wanted {
            match said {
                Said::Short(said) => short.push(words::short(label, &said)),
                Said::Page(text) => long = long.with(prose(text)),
                Said::Lines(lines) => {
                    let lines = many(lines.into_iter().map(|line| p(line).set("dir", "auto").into()));
                    long = long.with(p(label).class("small")).with(lines);
                }
            }
        }
        let about = (!short.is_empty()).then(|| p(short.join(" · ")).class("reading__about"));
        let day = el("h3").with(words::heading(record.day()));
        el("article").class("book__item").with(day).with(about).with(long).into()
    })
}
