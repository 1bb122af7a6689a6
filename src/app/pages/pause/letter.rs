//! The page of a pause that will not be sent: kept as an unsent letter, let go, or put away for a week.

use crate::app::draft::{Draft, Saved};
use crate::app::held::{Derived, Held};
use crate::app::pages::entry_form::{save_line, writing_page};
use crate::app::parts::notice::{notice, why};
use crate::app::parts::plain::{QUIET, SECOND, button, div, p, row};
use crate::app::piece::{El, Piece, live, several};
use crate::app::state::AppState;
use crate::domain::copy::pause as words;
use crate::domain::entry::{Entry, Mode};
use crate::domain::journal::Of;
use crate::domain::put_away::{DAYS, put_away};
use crate::domain::{Day, Event, Id, Stamp};
use crate::route::Route;
use leptos::prelude::untrack;

/// The letter of the pause that began at `began`.
pub fn letter(state: AppState, began: Stamp) -> Piece {
    let closed = Derived::new(move || {
        let today = state.date();
        state.journal.with(|journal| {
            let since = |id| journal.record(id).is_some_and(|record| record.made.instant() >= began.instant());
            let last = put_away(journal, today).into_iter().rfind(|letter| since(letter.id));
            last.map(|letter| (letter.id, letter.until))
        })
    });
    live(move || {
        let closed = closed.get();
        untrack(|| match closed {
            Some((_, until)) => notice(words::put_away_done(until, state.date())).with(why(words::PUT_AWAY_WHAT)),
            None => open(state, began),
        })
    })
}

/// The unsent page of a pause, so that a reload opens the same one.
fn unsent_since(state: AppState, began: Stamp) -> Option<(Id, Entry)> {
    let today = state.date();
    state.journal.with_untracked(|journal| {
        let of_this_pause =
            |of: &Of<'_, Entry>| of.event.mode == Mode::Unsent && of.record.made.instant() >= began.instant();
        journal.pages(today).find(of_this_pause).map(|of| (of.record.id, of.event.clone()))
    })
}

fn open(state: AppState, began: Stamp) -> El {
    let blank = || (state.fresh_id(), Entry::blank(state.look_at_clock().day, Mode::Unsent));
    let (id, entry) = unsent_since(state, began).unwrap_or_else(blank);
    let paper = Held::new(entry.text.clone());
    let draft = Draft::of(state, id, Event::Entry(entry), Route::EditEntry);
    let change = move |act: Box<dyn FnOnce(&mut Entry)>| {
        draft.change(|event| {
            if let Some(entry) = event.entry_mut() {
                act(entry);
            }
        });
    };
    let was_let_go = Held::new(false);
    let sure = Held::new(false);
    let write = move |text| {
        was_let_go.set(false);
        change(Box::new(|entry| entry.text = text));
    };
    let keep = move || {
        draft.now();
        match draft.saved().get_untracked() {
            Saved::Not(why) => state.say(why),
            _ => state.say(words::LETTER_IS_KEPT),
        }
    };
    let let_go = move || {
        draft.now();
        if draft.is_kept().get_untracked()
            && let Err(why) = state.remove(draft.id(), words::LET_GO_DONE)
        {
            return state.say(why);
        }
        change(Box::new(|entry| entry.text = String::new()));
        draft.settle(Saved::Nothing);
        paper.set(String::new());
        was_let_go.set(true);
    };
    // It can’t be opened earlier, so a second tap says so.
    let put = move || {
        if !sure.get_untracked() {
            return sure.set(true);
        }
        let until = until(state);
        change(Box::new(move |entry| entry.closed_until = Some(until)));
        draft.now();
        if let Saved::Not(why) = draft.saved().get_untracked() {
            state.say(why);
        }
    };
    let has_words = Derived::new(move || draft.with(|event| !event.written().trim().is_empty()));
    let put_words = move || {
        if sure.get() { words::put_away_sure(until(state), state.date()) } else { words::PUT_AWAY.to_owned() }
    };
    let acts = live(move || {
        has_words.get().then(|| {
            let said = live(move || sure.get().then(|| p(words::PUT_AWAY_WHAT).class("small")));
            several()
                .with(
                    row()
                        .with(button(SECOND, words::KEEP_LETTER, keep))
                        .with(button(SECOND, live(put_words), put))
                        .with(button(QUIET, words::LET_GO, let_go)),
                )
                .with(div("tight").set("aria-live", "polite").with(said))
        })
    });
    div("letter-page")
        .class_while("letter-page--gone", move || was_let_go.get())
        .with(writing_page(state, words::LETTER_LABEL, paper, write))
        .with(save_line(state, draft))
        .with(p(words::LETTER_KEPT).class("small"))
        .with(acts)
}

fn until(state: AppState) -> Day {
    state.look_at_clock().day.plus(DAYS)
}
