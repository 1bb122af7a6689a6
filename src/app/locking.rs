//! When the journal locks itself: after a while in which nothing was done, or in which nobody saw it, before the
//! browser puts the page to sleep, and when it takes it out of its memory again.

use super::held::{until_gone, whenever};
use super::parts::notice::{warning, why};
use super::parts::plain::{QUIET, SECOND, button, div, p, row};
use super::piece::{El, el, live};
use super::state::{AppState, Failure};
use super::windows::Role;
use crate::domain::Journal;
use crate::domain::copy::lock as words;
use crate::domain::settings::Wait;
use crate::domain::store::NotSaved;
use crate::domain::store::locked::Turning;
use crate::platform::timer::every;
use crate::platform::{dom, page};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// Without an answer.
pub const IDLE: Wait = Wait::Five;
pub const HIDDEN: Wait = Wait::One;

/// How often it is looked.
const LOOK: Duration = Duration::from_secs(5);
/// Milliseconds of sealing before the browser has its turn.
const TURN: f64 = 20.0;

/// A moment, by the page's own clock, which stands still while the device sleeps, and by the device's, which may be
/// set back.
#[derive(Clone, Copy)]
struct Moment(f64, f64);

impl Moment {
    fn now() -> Self {
        Self(page::now(), page::clock())
    }

    /// Whether at least so much time is over by either of them.
    fn is_over(self, wait: Wait) -> bool {
        let now = Self::now();
        (now.0 - self.0).max(now.1 - self.1) >= f64::from(wait.seconds()) * 1_000.0
    }
}

/// Locks the journal when it is time, and goes on with what was begun.
pub fn watch(state: AppState) {
    let touched = Rc::new(Cell::new(Moment::now()));
    let hidden = Rc::new(Cell::new(None::<Moment>));
    let look = {
        let (touched, hidden) = (Rc::clone(&touched), Rc::clone(&hidden));
        move || {
            let settings = state.journal.with_untracked(Journal::settings);
            let is_idle = touched.get().is_over(settings.lock_idle.unwrap_or(IDLE));
            let wait = settings.lock_hidden.unwrap_or(HIDDEN);
            if is_idle || hidden.get().is_some_and(|since| since.is_over(wait)) {
                // Other windows may be in use, and look after themselves.
                state.lock_here();
            }
        }
    };
    let heard = ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"].map(|event| {
        let (touched, look) = (Rc::clone(&touched), look.clone());
        dom::hear(event, move |_| {
            // A device that slept is looked after before the touch counts.
            look();
            touched.set(Moment::now());
        })
    });
    let seen = {
        let look = look.clone();
        dom::hear("visibilitychange", move |_| {
            if page::is_hidden() {
                hidden.set(Some(Moment::now()));
                look();
            } else {
                look();
                hidden.set(None);
            }
        })
    };
    // A page that sleeps can't be loaded again before it wakes; until then it is blank.
    let freeze = dom::hear("freeze", move |_| {
        let _ = state.is_locked() && state.lock_up();
    });
    let wake = dom::hear("resume", move |_| reload_if_shut(state));
    let back = dom::hear("pageshow", move |event| {
        if event.is_from_memory() {
            state.lock_here();
            reload_if_shut(state);
        }
    });
    until_gone((every(LOOK, look), heard, seen, (freeze, wake, back)));
    whenever(move || {
        let is_begun = state.locked().is_some_and(|locked| locked.turning != Turning::Settled);
        if is_begun && state.role.get() == Role::Writing && state.begun.get() {
            go_on(state);
        }
    });
}

fn reload_if_shut(state: AppState) {
    if state.is_shut() {
        page::reload();
    }
}

/// Seals what is left to seal, in between what else is done. Where that does not work, it goes on at the next visit.
pub fn go_on(state: AppState) {
    if state.turns.get_untracked().is_some() {
        return;
    }
    state.turns.set(Some(0));
    leptos::task::spawn_local(async move {
        let mut turn = state.turning();
        let outcome = loop {
            page::breathe().await;
            match state.turn(&mut turn, TURN) {
                // Somebody stopped it.
                Ok(false) if state.turns.get_untracked().is_none() => break Ok(false),
                Ok(false) => state.turns.set(Some(turn.done() * 1_000 / turn.of.max(1))),
                outcome => break outcome,
            }
        };
        state.turns.set(None);
        match outcome {
            // It goes on as soon as this window surely writes.
            Ok(_) | Err(Failure::NotSaved(NotSaved::OtherWindow)) => {}
            Err(why) => state.say(why),
        }
    });
}

/// Says that nothing is kept, where that is so.
pub fn borrowed_bar(state: AppState) -> Option<El> {
    let close = || {
        page::blank();
        page::reload();
    };
    let bar = || el("aside").class("example").set("aria-label", words::BORROWED).with(p(words::BORROWED_BAR));
    state.is_borrowed.then(|| bar().with(button(SECOND, words::BORROWED_END, close)))
}

/// Says that pages are not as they were when the journal was locked.
pub fn rolled_back(state: AppState) -> El {
    let said = move || {
        state.rolled.get().map(|rolled| {
            let seen = button(QUIET, words::SEEN, move || state.rolled.set(None));
            warning(words::rolled_back(rolled)).with(why(words::ROLLED_WHY)).with(row().with(seen))
        })
    };
    div("other-window").set("role", "alert").with(live(said))
}
