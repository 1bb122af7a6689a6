//! Patterns: pictures of one’s own records, made one after the other so that nobody waits for all of them.

use crate::app::held::{Derived, Held, whenever};
use crate::app::parts::picture::panel;
use crate::app::parts::plain::{QUIET, button, div, link, open, p, row, section};
use crate::app::parts::print::print_this;
use crate::app::piece::{Piece, live, many, several};
use crate::app::state::AppState;
use crate::domain::Record;
use crate::domain::copy::pictures as words;
use crate::domain::insight::own_words::OwnWords;
use crate::domain::insight::period::Period;
use crate::domain::panels::{ALL, Of, Panel, own_words};
use crate::platform::page;
use crate::route::Route;
use std::rc::Rc;

/// Letters that are read before the browser has its turn, some five milliseconds on a slow phone.
const AT_ONCE: usize = 60_000;

pub fn patterns(state: AppState) -> Piece {
    let today = Derived::new(move || state.date());
    let by = Held::new(0_i64);
    let (made, own) = (Held::new(Vec::<Rc<Panel>>::new()), Held::new(None::<Rc<Panel>>));
    let is_ready = Held::new(false);
    let period = move || state.journal.with(|journal| Period::newest(journal, today.get())).moved(by.get());
    let round = Held::new(0_u32);
    whenever(move || {
        let (today, period, name) = (today.get(), period(), state.nickname());
        round.update(|round| *round += 1);
        let mine = round.get_untracked();
        leptos::task::spawn_local(async move {
            let (mut panels, mut place, mut words) = (Vec::new(), 0, OwnWords::of(&name));
            loop {
                let is_read = state.journal.with_untracked(|journal| {
                    let Some(panels_of) = ALL.get(place) else { return words.read(journal, today, AT_ONCE) };
                    let now = state.now.get_untracked();
                    panels.extend(panels_of(&Of { journal, period, now }).map(Rc::new));
                    false
                });
                place += 1;
                if place == ALL.len() {
                    made.set(std::mem::take(&mut panels));
                }
                if is_read {
                    break;
                }
                page::breathe().await;
                // The screen may have gone, or another round begun, in between.
                if round.try_get_untracked() != Some(mine) {
                    return;
                }
            }
            own.set(own_words(&words, &name, today).map(Rc::new));
            is_ready.set(true);
        });
    });
    let turn = live(move || {
        let period = period();
        let first = state.journal.with(|journal| journal.records().map(Record::day).min());
        let earlier = first.is_some_and(|first| first < period.first);
        let later = period.last < today.get();
        let to = |is: bool, label: &'static str, step: i64| {
            is.then(|| button(QUIET, label, move || by.update(|by| *by += step)))
        };
        let turns = row().class("row no-print").with(to(earlier, words::EARLIER, -1)).with(to(later, words::LATER, 1));
        section("measure").with(p(words::period(period, today.get())).class("small")).with(turns)
    });
    let state_of = live(move || {
        if !is_ready.get() {
            return Some(p(words::READING).class("small").set("role", "status"));
        }
        let is_empty = made.with(Vec::is_empty);
        let has_any = state.journal.with(|journal| journal.page_count() > 0);
        is_empty.then(|| p(if has_any { words::NOT_HERE } else { words::EMPTY }).class("empty"))
    });
    let panels =
        live(move || many(made.with(|made| made.iter().map(|one| panel(state, one).into()).collect::<Vec<_>>())));
    let last = live(move || own.with(|own| own.as_ref().map(|own| panel(state, own))));
    let ways = row()
        .with(link(QUIET, words::DAYS, &Route::Days))
        .with(link(QUIET, words::REPORT, &Route::Report))
        .with(print_this());
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(turn)
        .with(div("pics").with(panels).with(last))
        .with(section("measure").with(state_of))
        .with(section("sect measure").with(ways))
        .into()
}
