//! Before the journal opens: looks whether the browser gave back what was there at the last visit.
//!
//! Until that is known nothing is written. A journal with pages in it shows at once and is looked
//! after meanwhile; an empty one waits for the canary, so that a lost journal is not greeted as a
//! first visit. Where the canary is silent for long, the journal opens without it, and what it says
//! later is told then.

use super::held::{Derived, Held, whenever};
use super::opening::opening_words;
use super::pages::recovery::recovery;
use super::piece::{Piece, live};
use super::shell::shell;
use super::state::AppState;
use super::windows::Role;
use crate::domain::copy::recovery as words;
use crate::domain::schema::header::read_canary;
use crate::domain::store::canary::{Canary, Missing};
use crate::platform::{canary as cage, windows};

/// What stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Asking,
    Missing(Missing),
    Open,
}

pub fn gate(state: AppState) -> Piece {
    let has_pages = state.journal.with_untracked(|journal| journal.records().next().is_some());
    let gate = Held::new(if has_pages { Stage::Open } else { Stage::Asking });
    // What the canary said, while the journal is not in use so far. It is once this window may write.
    let canary = Held::new(None::<Option<Canary>>);
    // Something little is missing. It is told once this window may write, if it is missing still: what
    // another window forgets meanwhile is nobody’s loss.
    let is_short = Held::new(false);
    let begin = move |heard: Option<Canary>| {
        state.in_use.set(true);
        canary.set(Some(heard));
        gate.set(Stage::Open);
    };
    let lost = Held::new(None::<Canary>);
    if state.is_borrowed {
        begin(None);
    } else {
        let silent = move || begin(None);
        cage::read(silent, move |text| {
            let heard = text.as_deref().and_then(read_canary);
            // It may answer after nobody waited any more. Where words were kept meanwhile, nothing is put before them.
            let is_late = state.in_use.get_untracked();
            let missing = state.missing(heard.as_ref()).filter(|_| !is_late || state.is_empty());
            let fewer = state.fewer(heard.as_ref());
            if let Some(missing) = missing {
                lost.set(heard);
                gate.set(Stage::Missing(missing));
            } else if !is_late {
                is_short.set(fewer.is_some());
                begin(heard);
            } else if let Some(fewer) = fewer {
                state.say(words::fewer(fewer));
            }
        });
    }
    whenever(move || {
        if state.role.get() == Role::Writing
            && let Some(heard) = canary.get()
        {
            canary.set(None);
            let begin = move || {
                state.look_again();
                let fewer = state.fewer(heard.as_ref());
                state.begin(heard.as_ref());
                if let Some(fewer) = fewer.filter(|_| is_short.get_untracked()) {
                    state.say(words::fewer(fewer));
                }
            };
            // Where nothing is, there is nothing to catch up with, and a first visit leaves nothing behind.
            if has_pages { windows::catch_up(begin) } else { begin() }
        }
    });
    let shown = Derived::new(move || gate.get());
    let go_on = move || cage::remove(move || begin(lost.get_untracked()));
    live(move || match shown.get() {
        Stage::Asking => opening_words(),
        Stage::Missing(missing) => recovery(state, missing, go_on),
        Stage::Open => shell(state),
    })
}
