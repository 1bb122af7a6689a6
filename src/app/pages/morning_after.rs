//! The question of the morning after a pause, on Today, with their own earlier answers beside it.

use super::pause::said_before;
use crate::app::draft::{Draft, Saved};
use crate::app::held::{Derived, Held};
use crate::app::parts::answers::question;
use crate::app::parts::plain::{MAIN, QUIET, button, h2, p, row, section};
use crate::app::piece::{El, Piece, live};
use crate::app::state::AppState;
use crate::domain::copy::sheets::pause::{AFTER, AFTER_WORDS, MORNING};
use crate::domain::copy::{pause as words, shell};
use crate::domain::morning_after::morning_after;
use crate::domain::urge::Urge;
use crate::domain::{Day, Event, Id};
use crate::route::Route;
use leptos::prelude::untrack;

/// `day` is the space day. What is asked for stays on the screen until it is closed, or the day turns.
pub fn the_morning_after(state: AppState, day: Derived<Day>) -> Piece {
    let is_closed = Held::new(false);
    live(move || {
        day.get();
        if is_closed.get() {
            return None;
        }
        untrack(|| {
            let now = state.look_at_clock();
            let last = state.journal.with(|journal| {
                morning_after(journal, now).map(|of| (of.record.id, of.record.made.day, of.event.clone()))
            });
            last.map(|(id, made, urge)| asked(state, id, made, urge, is_closed))
        })
    })
}

fn asked(state: AppState, id: Id, made: Day, urge: Urge, is_closed: Held<bool>) -> El {
    let lead = words::morning_lead(made, state.date(), urge.answers.text(MORNING.slug));
    let draft = Draft::of(state, id, Event::Urge(urge), |_| Route::Today);
    let keep = move || {
        draft.now();
        match draft.saved().get_untracked() {
            Saved::Not(why) => return state.say(why),
            _ if is_answered(draft) => state.say(words::MORNING_KEPT),
            _ => {}
        }
        is_closed.set(true);
    };
    section("sect measure stack")
        .with(h2(words::MORNING_TITLE))
        .with(p(lead))
        .with(question(draft, &AFTER))
        .with(question(draft, &AFTER_WORDS))
        .with(said_before(state, id))
        .with(
            row()
                .with(button(MAIN, shell::KEEP, keep))
                .with(button(QUIET, words::MORNING_LATER, move || is_closed.set(true))),
        )
}

fn is_answered(draft: Draft) -> bool {
    let is = |event: &Event| {
        event
            .answers()
            .is_some_and(|answers| [&AFTER, &AFTER_WORDS].iter().any(|field| answers.given.contains_key(field.slug)))
    };
    draft.with_untracked(is)
}
