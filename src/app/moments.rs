//! Moments of the path, as pages note them, take them back and look them up.

use super::state::AppState;
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Path, State};
use crate::domain::{Day, Event, Id};

/// Notes a moment and says so at the foot of the screen, or why it was not kept.
pub fn note(state: AppState, moment: Moment, said: &str) {
    note_then(state, moment, said, || {});
}

/// The same, and `then` once it was kept.
pub fn note_then(state: AppState, moment: Moment, said: &str, then: fn()) {
    match state.keep(state.fresh_id(), Event::Moment(moment)) {
        Ok(_) => {
            state.say(said);
            then();
        }
        Err(why) => state.say(why),
    }
}

/// Takes a record back, with the line that offers to put it back.
pub fn take_back(state: AppState, id: Id, said: &str) {
    if let Err(why) = state.remove(id, said) {
        state.say(why);
    }
}

/// The moment that led to a state, and its day, while somebody stands there.
pub fn that_led_to(state: AppState, place: State, happened: Happened) -> Option<(Id, Day)> {
    let now = state.now.get();
    state.journal.with(|journal| {
        let stands = Path::of(journal, now).state == place;
        let last = journal.moments().into_iter().rev().find(|of| of.event.happened == Some(happened));
        last.filter(|_| stands).map(|of| (of.record.id, of.record.made.day))
    })
}
