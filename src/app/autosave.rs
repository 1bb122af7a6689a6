//! Saving while someone writes: soon after they stop, and at least every two seconds.

use super::held::Held;
use super::state::AppState;
use crate::platform::timer::{Timer, after};
use leptos::prelude::on_cleanup;
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
    /// Uses `save` until the page that calls this is gone; then it saves for the last time.
    pub fn with(state: AppState, save: impl Fn() + 'static) -> Self {
        let this = Self { timers: Held::new(Timers::default()), save: Held::new(Rc::new(save)) };
        state.hold_open_text(Rc::new(move || this.now()));
        on_cleanup(move || {
            this.now();
            state.release_open_text();
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
