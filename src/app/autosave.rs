//! Saving while someone writes: soon after they stop, and at least every two seconds.

use super::state::AppState;
use super::unkept::Unkept;
use super::windows::Role;
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;

/// After the last key.
const IDLE: Duration = Duration::from_millis(400);
/// After the first key that is not saved.
const LONGEST: Duration = Duration::from_secs(2);

#[derive(Default)]
struct Timers {
    idle: Option<TimeoutHandle>,
    longest: Option<TimeoutHandle>,
}

/// Calls a save when there is something to save.
#[derive(Clone, Copy)]
pub struct Autosave {
    timers: StoredValue<Timers>,
    save: StoredValue<Rc<dyn Fn()>, LocalStorage>,
}

impl Autosave {
    /// Uses `save` until the page that calls this is gone; then it saves for the last time, and what
    /// `unkept` says is not kept even so is held.
    pub fn with(
        state: AppState,
        save: impl Fn() + 'static,
        unkept: impl Fn() -> Option<Unkept> + Send + Sync + 'static,
    ) -> Self {
        let this = Self { timers: StoredValue::new(Timers::default()), save: StoredValue::new_local(Rc::new(save)) };
        state.hold_open_text(Rc::new(move || this.now()));
        // Words that had to wait for another window are saved as soon as this one writes.
        Effect::new(move |before: Option<Role>| {
            let role = state.role.get();
            if role == Role::Writing && before.is_some_and(|before| before != role) {
                this.now();
            }
            role
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
    pub fn soon(&self) {
        let this = *self;
        self.timers.update_value(|timers| {
            if let Some(idle) = timers.idle.take() {
                idle.clear();
            }
            timers.idle = set_timeout_with_handle(move || this.now(), IDLE).ok();
            if timers.longest.is_none() {
                timers.longest = set_timeout_with_handle(move || this.now(), LONGEST).ok();
            }
        });
    }

    /// Saves without waiting.
    pub fn now(&self) {
        self.stop();
        if let Some(save) = self.save.try_with_value(Rc::clone) {
            save();
        }
    }

    fn stop(&self) {
        self.timers.try_update_value(|timers| {
            for timer in [timers.idle.take(), timers.longest.take()].into_iter().flatten() {
                timer.clear();
            }
        });
    }
}
