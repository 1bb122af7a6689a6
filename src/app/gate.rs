//! Before the journal opens: looks whether the browser gave back what was there at the last visit.
//!
//! Until that is known nothing is written. A journal with pages in it shows at once and is looked
//! after meanwhile; an empty one waits for the canary, so that a lost journal is never greeted as a
//! first visit.

use super::opening::opening_words;
use super::pages::recovery::Recovery;
use super::shell::Shell;
use super::state::AppState;
use super::windows::Role;
use crate::domain::copy::recovery;
use crate::domain::schema::header::read_canary;
use crate::domain::store::canary::{Canary, Missing};
use crate::platform::{canary as cage, windows};
use leptos::prelude::*;

/// What stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Asking,
    Missing(Missing),
    Open,
}

#[component]
pub fn Gate(state: AppState) -> impl IntoView {
    let has_pages = state.journal.with_untracked(|journal| journal.records().next().is_some());
    let gate = RwSignal::new(if has_pages { Stage::Open } else { Stage::Asking });
    // What the canary said, while the journal is not in use so far. It is once this window may write.
    let canary = RwSignal::new(None::<Option<Canary>>);
    // Something little is missing. It is told once this window may write, if it is missing still: what
    // another window forgets meanwhile is nobody’s loss.
    let is_short = StoredValue::new(false);
    let begin = move |heard: Option<Canary>| {
        state.in_use.set(true);
        canary.set(Some(heard));
        gate.set(Stage::Open);
    };
    let lost = StoredValue::new(None::<Canary>);
    cage::read(move |text| {
        let heard = text.as_deref().and_then(read_canary);
        if let Some(missing) = state.missing(heard.as_ref()) {
            lost.set_value(heard);
            gate.set(Stage::Missing(missing));
        } else {
            is_short.set_value(state.fewer(heard.as_ref()).is_some());
            begin(heard);
        }
    });
    Effect::new(move |_| {
        if state.role.get() == Role::Writing
            && let Some(heard) = canary.get()
        {
            canary.set(None);
            let begin = move || {
                state.look_again();
                let fewer = state.fewer(heard.as_ref());
                state.begin(heard.as_ref());
                if let Some(fewer) = fewer.filter(|_| is_short.get_value()) {
                    state.say(recovery::fewer(fewer));
                }
            };
            // Where nothing is, there is nothing to catch up with, and a first visit leaves nothing behind.
            if has_pages { windows::catch_up(begin) } else { begin() }
        }
    });
    let shown = Memo::new(move |_| gate.get());
    let go_on = Callback::new(move |()| cage::remove(move || begin(lost.get_value())));
    move || match shown.get() {
        Stage::Asking => opening_words().into_any(),
        Stage::Missing(missing) => view! { <Recovery missing go_on /> }.into_any(),
        Stage::Open => view! { <Shell /> }.into_any(),
    }
}
