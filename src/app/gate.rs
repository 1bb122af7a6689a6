//! Before the journal opens: looks whether the browser gave back what was there at the last visit.
//!
//! Until that is known nothing is written. A journal with pages in it shows at once and is looked
//! after meanwhile; an empty one waits for the canary, so that a lost journal is never greeted as a
//! first visit.

use super::opening::opening_words;
use super::pages::recovery::Recovery;
use super::shell::Shell;
use super::state::AppState;
use crate::domain::schema::header::read_canary;
use crate::domain::store::canary::Missing;
use crate::platform::canary as cage;
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
    cage::read(move |text| {
        let canary = text.as_deref().and_then(read_canary);
        if let Some(missing) = state.missing(canary.as_ref()) {
            gate.set(Stage::Missing(missing));
        } else {
            state.begin(canary.as_ref());
            gate.set(Stage::Open);
        }
    });
    let shown = Memo::new(move |_| gate.get());
    let go_on = Callback::new(move |()| {
        cage::remove(move || {
            state.begin(None);
            gate.set(Stage::Open);
        });
    });
    move || match shown.get() {
        Stage::Asking => opening_words().into_any(),
        Stage::Missing(missing) => view! { <Recovery missing go_on /> }.into_any(),
        Stage::Open => view! { <Shell /> }.into_any(),
    }
}
