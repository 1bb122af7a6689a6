//! Leaving fast: the page goes blank, the open text is saved, the journal locks, the address is replaced.

use super::held::until_gone;
use super::state::AppState;
use crate::domain::Journal;
use crate::platform::clock::{BrowserClock, Clock as _};
use crate::platform::{address, dom, page, windows};
use std::cell::Cell;
use std::rc::Rc;

/// Presses of one key in a row that leave, within [`WITHIN`] seconds.
const PRESSES: u8 = 3;
const WITHIN: i64 = 2;

/// What a key means here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Escape,
    Shift,
    Other,
}

impl Key {
    fn of(name: &str) -> Self {
        if name == "Escape" {
            Self::Escape
        } else if name == "Shift" {
            Self::Shift
        } else {
            Self::Other
        }
    }
}

/// Nothing is drawn before all of this is done, so what is open is saved while nobody sees it any more.
pub fn leave(state: AppState) {
    let way_out = state.journal.with_untracked(Journal::settings).way_out;
    page::blank();
    state.lock_up();
    if state.is_locked() {
        state.forget_keys();
        windows::lock();
    }
    address::leave(&way_out);
}

/// Leaves where nothing is open.
pub fn go() {
    page::blank();
    address::leave("");
}

/// Leaves by `act` on a key three times.
pub fn on_keys(act: impl Fn() + 'static) {
    // The key that was pressed last, how often in a row, and since when.
    let row = Rc::new(Cell::new((Key::Other, 0_u8, 0_i64)));
    let presses = Rc::clone(&row);
    let keys = dom::hear("keydown", move |event| {
        if event.is_repeated() {
            return;
        }
        // Another key in between, as with capital letters, begins the count anew.
        let key = Key::of(&event.key());
        let now = BrowserClock.now().instant();
        let (last, count, since) = presses.get();
        let next = if key == last && now - since <= WITHIN { (key, count + 1, since) } else { (key, 1, now) };
        presses.set(next);
        if key != Key::Other && next.1 >= PRESSES {
            act();
        }
    });
    let points = dom::hear("pointerdown", move |_| row.set((Key::Other, 0, 0)));
    // A browser may wake a page that was left. Its address is that of the plain page by then.
    let woken = dom::hear("pageshow", move |_| {
        if address::has_left() {
            page::reload();
        }
    });
    until_gone((keys, points, woken));
}

/// Leaves on a key three times, and saves the open text whenever the page may be going away.
pub fn watch(state: AppState) {
    on_keys(move || leave(state));
    let hidden = dom::hear("visibilitychange", move |_| {
        if page::is_hidden() {
            let _ = state.save_open_text();
        }
    });
    let gone = dom::hear("pagehide", move |_| {
        let _ = state.save_open_text();
    });
    until_gone((hidden, gone));
}
