//! Several windows at once: one writes, the others read along and can ask to write.

use super::held::{Held, until_gone};
use super::state::AppState;
use crate::domain::copy::windows as words;
use crate::domain::store::{self, NotSaved};
use crate::platform::windows::{self, Told};
use crate::platform::{dom, page};

/// What this window may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It isn’t known, which lasts for moments: after opening, and after a sleep.
    Waiting,
    Writing,
    Reading,
    /// It asked to write, and the other window is saving.
    Asking,
}

impl Role {
    /// Whether another window writes.
    pub fn reads_along(self) -> bool {
        matches!(self, Self::Reading | Self::Asking)
    }
}

/// Finds out what this window may do, and follows it from then on.
pub fn join(state: AppState) {
    let role = state.role;
    role.set(Role::Waiting);
    let has_opened = Held::new(false);
    windows::join(move |told| match told {
        // The storage was read a moment ago, and this is the first to write in it; or nothing may be written
        // there so far, because something is missing.
        Told::Writing if !has_opened.get_untracked() || !state.in_use.get_untracked() => {
            has_opened.set(true);
            role.set(Role::Writing);
        }
        Told::Writing => {
            let was_asked = role.get_untracked() == Role::Asking;
            windows::catch_up(move || {
                if windows::is_sure() {
                    state.look_again();
                    role.set(Role::Writing);
                    if was_asked {
                        state.say(words::HERE);
                    }
                }
            });
        }
        Told::Reading => {
            has_opened.set(true);
            role.set(Role::Reading);
        }
        Told::Waiting => role.set(Role::Waiting),
        Told::Save => {
            role.set(Role::Writing);
            state.save_open_text();
            role.set(Role::Reading);
        }
        Told::Lock => {
            state.lock_here();
        }
        Told::Robbed => {
            role.set(Role::Reading);
            if state.rescue_open_text() {
                state.say(words::ROBBED);
            }
        }
    });
}

/// Asks the window that writes to make way.
pub fn ask(state: AppState) {
    state.role.set(Role::Asking);
    windows::ask();
}

/// Shows what another window keeps, as soon as the browser tells; and while that one writes, no answer is
/// ticked here that would not be kept.
pub fn follow(state: AppState) {
    let ticks = dom::hear("click", move |event| {
        if state.role.get_untracked().reads_along() && event.is_tick() {
            event.stop();
            state.say(NotSaved::OtherWindow);
        }
    });
    let keys = dom::hear("storage", move |event| match event.storage_key() {
        Some(key) => {
            if let Some(id) = store::id_of(&key) {
                state.refresh(id);
            } else if store::again::is_header(&key) {
                // Words that are open are kept before the lock of this window is no longer the one that is written.
                if !event.is_removal() && state.role.get_untracked() == Role::Writing {
                    state.save_open_text();
                }
                if event.is_removal() || state.look_at_lock() {
                    // Another window erased everything, or changed the lock.
                    page::reload();
                }
            }
        }
        None => page::reload(),
    });
    until_gone((ticks, keys));
}
