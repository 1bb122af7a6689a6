//! Leaving fast: the open text is saved, the page goes blank, the address is replaced.

use super::held::until_gone;
use super::state::AppState;
use crate::platform::{address, dom, page};
use std::cell::Cell;

/// Presses of Escape that leave, within [`WITHIN`] seconds.
const PRESSES: u8 = 3;
const WITHIN: i64 = 2;

pub fn leave(state: AppState) {
    state.save_open_text();
    page::blank();
    state.lock_up();
    go();
}

/// Leaves where nothing is open.
pub fn go() {
    page::blank();
    address::leave();
}

/// Leaves on Escape three times, and saves the open text whenever the page may be going away.
pub fn watch(state: AppState) {
    let presses = Cell::new((0_u8, 0_i64));
    let keys = dom::hear("keydown", move |event| {
        if event.key() != "Escape" {
            return;
        }
        let now = state.look_at_clock().instant();
        let (count, since) = presses.get();
        let next = if now - since <= WITHIN { (count + 1, since) } else { (1, now) };
        presses.set(next);
        if next.0 >= PRESSES {
            leave(state);
        }
    });
    let hidden = dom::hear("visibilitychange", move |_| {
        if page::is_hidden() {
            let _ = state.save_open_text();
        }
    });
    let gone = dom::hear("pagehide", move |_| {
        let _ = state.save_open_text();
    });
    until_gone((keys, hidden, gone));
}
