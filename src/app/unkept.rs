//! Words that could not be kept when their page was left. They stay here until they are, so that a person
//! can go and make room for them.

use super::parts::notice::Notice;
use super::state::AppState;
use super::windows::Role;
use crate::domain::copy::{journal as words, shell};
use crate::domain::entry::Entry;
use crate::domain::{Event, Id};
use crate::platform::clipboard;
use leptos::prelude::*;

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
#[component]
pub fn UnkeptWords() -> impl IntoView {
    let state = expect_context::<AppState>();
    let count = Memo::new(move |_| state.unkept.with(Vec::len));
    // Something was deleted for good, or this window writes again.
    let may_fit = Memo::new(move |_| {
        (state.role.get() == Role::Writing, state.journal.with(|journal| journal.records().count()))
    });
    Effect::new(move |before: Option<()>| {
        may_fit.track();
        if before.is_some() && state.unkept.with_untracked(|held| !held.is_empty()) {
            try_again(state);
        }
    });
    let copy = move |_| {
        let texts =
            state.unkept.with_untracked(|held| held.iter().map(|held| held.entry.text.clone()).collect::<Vec<_>>());
        clipboard::copy(&texts.join("\n\n"), move |copied| {
            state.say(if copied { shell::COPIED } else { shell::NOT_COPIED });
        });
    };
    let said = move || {
        (count.get() > 0).then(|| {
            view! {
                <Notice words=words::UNKEPT why=words::UNKEPT_WHY attention=true>
                    <p class="row">
                        <button type="button" class="b b--second" on:click=copy>{shell::COPY_WORDS}</button>
                        <button type="button" class="b b--quiet" on:click=move |_| try_again(state)>{shell::TRY_AGAIN}</button>
                    </p>
                </Notice>
            }
        })
    };
    view! { <div class="other-window" role="alert">{said}</div> }
}
