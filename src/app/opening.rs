//! Reads the store before anything of it is shown.
//!
//! Ten years of pages take longer to read than a frame lasts, so the browser is given its turn every few
//! milliseconds. Nothing of a journal that is half read is shown: what is counted in it would be wrong. A
//! small journal is read within the first turn, and nobody sees that there was one.

use super::gate::gate;
use super::held::Held;
use super::parts::plain::p;
use super::piece::{El, Piece, el, live};
use super::state::AppState;
use super::windows;
use crate::domain::copy::fallback;
use crate::domain::store::opening::Opening;
use crate::domain::store::{Store, id_of};
use crate::platform::{clock::BrowserClock, dom, page, random::BrowserRandom};
use leptos::prelude::{Owner, provide_context};
use std::cell::RefCell;
use std::rc::Rc;

/// Milliseconds of reading before the browser has its turn. What is begun is read to its end, so a turn takes a
/// little longer, and stays under eight.
const TURN: f64 = 5.0;

/// The words that stand there until the store was read, and then the app.
pub fn opens(store: Store) -> Piece {
    let at = page::now();
    let mut opening = store.opening();
    if read_on(&store, &mut opening) {
        return opened(state_of(store, opening, at));
    }
    let state = Held::new(None::<AppState>);
    let owner = Owner::current().expect("the app has an owner");
    leptos::task::spawn_local(async move {
        // What another window keeps meanwhile may be behind the place that is being read.
        let changed = Rc::new(RefCell::new(Vec::new()));
        let seen = Rc::clone(&changed);
        let listener = dom::hear("storage", move |event| {
            seen.borrow_mut().extend(event.storage_key().as_deref().and_then(id_of));
        });
        loop {
            page::breathe().await;
            if read_on(&store, &mut opening) {
                break;
            }
        }
        drop(listener);
        let whole = owner.with(|| state_of(store, opening, at));
        changed.take().into_iter().for_each(|id| whole.refresh(id));
        state.set(Some(whole));
    });
    live(move || match state.get() {
        None => opening_words().into(),
        Some(state) => opened(state),
    })
}

/// The words that stand on the page until there is more to show.
pub fn opening_words() -> El {
    el("main").class("calm").with(p(fallback::OPENING).class("opening"))
}

fn read_on(store: &Store, opening: &mut Opening) -> bool {
    let until = page::now() + TURN;
    store.read_on(opening, || page::now() >= until)
}

fn state_of(store: Store, opening: Opening, at: f64) -> AppState {
    let found = store.opened(opening);
    AppState::open(store, found, BrowserClock, BrowserRandom, at)
}

fn opened(state: AppState) -> Piece {
    provide_context(state);
    if !state.is_borrowed {
        windows::follow(state);
        windows::join(state);
    }
    gate(state)
}
