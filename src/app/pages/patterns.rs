//! Patterns: pictures of one’s own records, made one after the other so that nobody waits for all of them.

use crate::app::held::{Derived, Held, whenever};
use crate::app::parts::picture::panel;
use crate::app::parts::plain::{QUIET, button, div, link, open, p, row, section};
use crate::app::parts::print::print_this;
use crate::app::piece::{Piece, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::pictures as words;
use crate::domain::insight::own_words::OwnWords;
use crate::domain::insight::period::Period;
use crate::domain::panels::{ALL, Of, Panel, own_words};
use crate::platform::page;
use crate::route::Route;

/// Letters that are read before the browser has its turn, some five milliseconds on a slow phone.
const AT_ONCE: usize = 60_000;

type Slot = Held<Option<Panel>>;

pub fn patterns(state: AppState) -> Piece {
    let today = Derived::new(move || state.date());
    let by = Held::new(0_i64);
    let newest = move || state.journal.with(|journal| Period::newest(journal, today.get()));
    let period = Derived::new(move || newest().moved(by.get()));
    let slots: Vec<Slot> = (0..=ALL.len()).map(|_| Held::new(None)).collect();
    let is_ready = Held::new(false);
    fill(state, today, period, slots.clone(), is_ready);

    let turn = live(move || {
        let period = period.get();
        let first = state.journal.with(|journal| journal.records().map(|record| record.day()).min());
        let earlier = first.is_some_and(|first| first < period.first);
        let later = period.last < today.get();
        let to = |is: bool, label: &'static str, step: i64| {
            is.then(|| button(QUIET, label, move || by.update(|by| *by += step)))
        };
        let turns = row().with(to(earlier, words::EARLIER, -1)).with(to(later, words::LATER, 1));
        section("measure").with(p(words::period(period, today.get())).class("small")).with(turns)
    });
    let all = slots.clone();
    let empty = live(move || {
        let is_empty = is_ready.get() && all.iter().all(|slot| slot.with(Option::is_none));
        let has_any = state.journal.with(|journal| journal.page_count() > 0);
        is_empty.then(|| p(if has_any { words::NOT_HERE } else { words::EMPTY }).class("empty"))
    });
    let reading = live(move || (!is_ready.get()).then(|| p(words::READING).class("small").set("role", "status")));
    let panels =
        slots.into_iter().map(|slot| live(move || slot.with(|shown| shown.as_ref().map(|it| panel(state, it)))));
    let ways = row()
        .with(link(QUIET, words::DAYS, &Route::Days))
        .with(link(QUIET, words::REPORT, &Route::Report))
        .with(print_this());
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(turn)
        .with(empty)
        .with(div("pics").with(many(panels)))
        .with(section("sect measure").with(reading).with(ways))
        .into()
}

/// Makes the pictures in turns, and again when something has changed.
fn fill(
    state: AppState,
    today: Derived<crate::domain::Day>,
    period: Derived<Period>,
    slots: Vec<Slot>,
    is_ready: Held<bool>,
) {
    let round = Held::new(0_u32);
    whenever(move || {
        state.journal.with(|_| ());
        let (today, period, name) = (today.get(), period.get(), state.nickname());
        round.update(|round| *round += 1);
        let mine = round.get_untracked();
        let slots = slots.clone();
        leptos::task::spawn_local(async move {
            // The screen may have gone, or another round begun, in between.
            let is_over = || round.try_get_untracked() != Some(mine);
            let put = |slot: Slot, made: Option<Panel>| {
                if slot.with_untracked(|there| *there != made) {
                    slot.set(made);
                }
            };
            for (make, slot) in ALL.iter().zip(&slots) {
                let now = state.now.get_untracked();
                put(*slot, state.journal.with_untracked(|journal| make(&Of { journal, period, now })));
                page::breathe().await;
                if is_over() {
                    return;
                }
            }
            let mut own = OwnWords::of(&name);
            while !state.journal.with_untracked(|journal| own.read(journal, today, AT_ONCE)) {
                page::breathe().await;
                if is_over() {
                    return;
                }
            }
            if let Some(slot) = slots.last() {
                put(*slot, own_words(&own, &name, today));
            }
            is_ready.set(true);
        });
    });
}
