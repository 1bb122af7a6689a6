//! The check-in of a moment: a word, how strong it is, a tag. It keeps itself at every touch, and writing is optional.

use crate::app::draft::Draft;
use crate::app::draft::Saved;
use crate::app::held::{Derived, Held};
use crate::app::parts::bound::Bound;
use crate::app::parts::feelings::feelings;
use crate::app::parts::notice::warning;
use crate::app::parts::plain::{QUIET, button, div, h2, link, p, row, section};
use crate::app::parts::scale::ruler;
use crate::app::parts::tags::tags;
use crate::app::piece::{El, Piece, live, several};
use crate::app::state::AppState;
use crate::domain::Event;
use crate::domain::copy::{journal, writing as words};
use crate::domain::entry::{Entry, Mode};
use crate::domain::lately;
use crate::route::Route;
use leptos::prelude::untrack;

/// Words used lately that can be picked by one tap.
const LATELY: usize = 5;

pub fn check_in(state: AppState) -> Piece {
    let turn = Held::new(0_u32);
    let one = live(move || {
        turn.get();
        untrack(|| one(state, turn))
    });
    section("sect check now").with(h2(words::NOW)).with(one).into()
}

fn one(state: AppState, turn: Held<u32>) -> El {
    let now = state.look_at_clock();
    let page = Entry::blank(now.day, Mode::Free);
    let draft = Draft::of(state, state.fresh_id(), Event::Entry(page), Route::EditEntry);
    let change = move |act: Box<dyn FnOnce(&mut Entry)>| {
        let is_new = !draft.is_kept().get_untracked();
        draft.change(|event| {
            if let Some(entry) = event.entry_mut() {
                if is_new {
                    // Today may have stood open since another day.
                    entry.day = state.look_at_clock().day;
                }
                act(entry);
            }
        });
        draft.now();
    };
    let picked = move || draft.with(|event| event.as_entry().map(|entry| entry.feelings.clone()).unwrap_or_default());
    let intensity = move || draft.with(|event| event.as_entry().and_then(|entry| entry.intensity));
    let tagged = move || draft.with(|event| event.as_entry().map(|entry| entry.tags.clone()).unwrap_or_default());
    let offered = state.journal.with_untracked(|journal| lately::feelings(journal, now.day, LATELY));
    let toggle = move |feeling| change(Box::new(move |entry| entry.toggle_feeling(feeling)));
    let is_begun = Derived::new(move || !picked().is_empty());
    let more = move || {
        is_begun.get().then(|| {
            let strength = Bound::new(intensity, move |value| change(Box::new(move |entry| entry.intensity = value)));
            let about = Bound::new(tagged, move |value| change(Box::new(move |entry| entry.tags = value)));
            several()
                .with(ruler(journal::STRENGTH, strength))
                .with(div("tight").with(p(words::ABOUT).class("ui")).with(tags(state, about)))
        })
    };
    let take_back = move || match state.remove(draft.id(), words::TAKEN_BACK) {
        Ok(()) => {
            draft.settle(Saved::Nothing);
            turn.update(|turn| *turn += 1);
        }
        Err(why) => state.say(why),
    };
    let kept = move || match draft.saved().get() {
        Saved::Kept => {
            let made =
                state.journal.with_untracked(|journal| journal.record(draft.id()).map(|record| record.made.time));
            Some(
                several().with(made.map(|made| p(words::kept_at(made)).class("small"))).with(
                    row()
                        .with(link(QUIET, words::MORE_WORDS, &Route::EditEntry(draft.id())))
                        .with(button(QUIET, words::ONCE_MORE, move || turn.update(|turn| *turn += 1)))
                        .with(button(QUIET, words::TAKE_BACK, take_back)),
                ),
            )
        }
        Saved::Emptied => Some(several().with(p(journal::EMPTIED).class("small")).with(row().with(button(
            QUIET,
            words::TAKE_BACK,
            take_back,
        )))),
        Saved::Not(why) => Some(several().with(warning(why.to_string()))),
        _ => None,
    };
    several()
        .with(feelings(picked, toggle, None, offered))
        .with(live(more))
        .with(div("tight").set("aria-live", "polite").with(live(kept)))
}
