//! Before the journal opens: looks whether the browser gave back what was there at the last visit.
//!
//! Until that is known nothing is written. A journal with pages in it shows at once and is looked
//! after meanwhile; an empty one waits for the canary, so that a lost journal is never greeted as a
//! first visit.

use super::held::{Derived, Held};
use super::pages::recovery::recovery;
use super::parts::plain::p;
use super::piece::{Piece, el, live};
use super::shell::shell;
use super::state::AppState;
use crate::domain::copy::fallback;
use crate::domain::schema::header::read_canary;
use crate::domain::store::canary::Missing;
use crate::platform::canary as cage;

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
    cage::read(move |text| {
        let canary = text.as_deref().and_then(read_canary);
        if let Some(missing) = state.missing(canary.as_ref()) {
            gate.set(Stage::Missing(missing));
        } else {
            state.begin(canary.as_ref());
            gate.set(Stage::Open);
        }
    });
    let shown = Derived::new(move || gate.get());
    let go_on = move || {
        cage::remove(move || {
            state.begin(None);
            gate.set(Stage::Open);
        });
    };
    live(move || match shown.get() {
        Stage::Asking => el("main").class("calm").with(p(fallback::OPENING).class("opening")),
        Stage::Missing(missing) => recovery(state, missing, go_on),
        Stage::Open => shell(state),
    })
}
