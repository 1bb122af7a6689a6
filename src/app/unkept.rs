//! Words that could not be kept when their page was left. They stay here until they are, so that a person
//! can go and make room for them.

use super::held::{Derived, whenever};
use super::parts::notice::{warning, why};
use super::parts::plain::{QUIET, SECOND, button, div, row};
use super::piece::{El, live};
use super::state::AppState;
use super::windows::Role;
use crate::domain::copy::{journal as words, shell};
use crate::domain::entry::Entry;
use crate::domain::{Event, Id};
use crate::platform::clipboard;
use std::cell::Cell;

/// A page as it was left.
#[derive(Debug, Clone, PartialEq)]
pub struct Unkept {
    pub id: Id,
    /// The revision of the page that these words go on from.
    pub seen: Option<u32>,
    pub entry: Entry,
}

/// Tries to keep what is held. A page that was changed meanwhile stays, and the words get one of their own.
pub fn try_again(state: AppState) {
    for Unkept { id, seen, entry } in state.unkept.get_untracked() {
        let to = if state.revision(id) == seen { id } else { state.fresh_id() };
        match state.keep(to, Event::Entry(entry)) {
            Ok(_) => {
                state.unkept.update(|held| held.retain(|held| held.id != id));
                state.say(words::KEPT_NOW);
            }
            Err(why) => state.say(why),
        }
    }
}

/// Says that there are such words, and what can be done.
pub fn unkept_words(state: AppState) -> El {
    let count = Derived::new(move || state.unkept.with(Vec::len));
    // Something was deleted for good, or this window writes again.
    let may_fit = Derived::new(move || {
        (state.role.get() == Role::Writing, state.journal.with(|journal| journal.records().count()))
    });
    let is_first = Cell::new(true);
    whenever(move || {
        may_fit.get();
        if !is_first.replace(false) && state.unkept.with_untracked(|held| !held.is_empty()) {
            try_again(state);
        }
    });
    let copy = move || {
        let texts =
            state.unkept.with_untracked(|held| held.iter().map(|held| held.entry.text.clone()).collect::<Vec<_>>());
        clipboard::copy(&texts.join("\n\n"), move |copied| {
            state.say(if copied { shell::COPIED } else { shell::NOT_COPIED });
        });
    };
    let said = move || {
        (count.get() > 0).then(|| {
            let acts =
                row()
                    .with(button(SECOND, shell::COPY_WORDS, copy))
                    .with(button(QUIET, shell::TRY_AGAIN, move || try_again(state)));
            warning(words::UNKEPT).with(why(words::UNKEPT_WHY)).with(acts)
        })
    };
    div("other-window").set("role", "alert").with(live(said))
}
