//! Saving while someone writes: soon after they stop, and at least every two seconds.

use super::held::{Held, whenever};
use super::state::AppState;
use super::unkept::Unkept;
use super::windows::Role;
use crate::platform::timer::{Timer, after};
use leptos::prelude::on_cleanup;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// After the last key.
const IDLE: Duration = Duration::from_millis(400);
/// After the first key that is not saved.
const LONGEST: Duration = Duration::from_secs(2);

#[derive(Default)]
struct Timers {
    idle: Option<Timer>,
    longest: Option<Timer>,
}

/// Calls a save when there is something to save.
#[derive(Clone, Copy)]
pub struct Autosave {
    timers: Held<Timers>,
    save: Held<Rc<dyn Fn()>>,
}

impl Autosave {
    /// Uses `save` until the page that calls this is gone; then it saves for the last time, and what
    /// `unkept` says is not kept even so is held.
    pub fn with(
        state: AppState,
        save: impl Fn() + 'static,
        unkept: impl Fn() -> Option<Unkept> + Copy + Send + Sync + 'static,
    ) -> Self {
        let this = Self { timers: Held::new(Timers::default()), save: Held::new(Rc::new(save)) };
        state.hold_open_text(Rc::new(move || {
            this.now();
            unkept().is_none()
        }));
        // Words that had to wait for another window are saved as soon as this one writes.
        let before = Cell::new(None);
        whenever(move || {
            let role = state.role.get();
            if before.replace(Some(role)).is_some_and(|before| before != role) && role == Role::Writing {
                this.now();
            }
        });
        on_cleanup(move || {
            this.now();
            state.release_open_text();
            if let Some(unkept) = unkept() {
                state.unkept.update(|held| held.push(unkept));
            }
        });
        this
    }

    /// Something was typed.
    pub fn soon(self) {
        self.timers.update(|timers| {
            timers.idle = Some(after(IDLE, move || self.now()));
            timers.longest.get_or_insert_with(|| after(LONGEST, move || self.now()));
        });
    }

    /// Saves without waiting.
    pub fn now(self) {
        self.timers.set(Timers::default());
        if let Some(save) = self.save.try_get_untracked() {
            save();
        }
    }
}
