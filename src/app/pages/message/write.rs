//! Writing the message: line by line or in one piece, and how it would be read.

use super::findings::{self, Looked};
use crate::app::draft::Draft;
use crate::app::held::{Derived, Held, whenever};
use crate::app::moments::note_then;
use crate::app::pages::entry_form::save_line;
use crate::app::parts::answers::question;
use crate::app::parts::plain::{MAIN, QUIET, button, div, folded, h2, p, row, sect, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::reach::{MESSAGE, MODE, SLOTS, WAY, WHOLE};
use crate::domain::copy::{check as check_words, desk as words};
use crate::domain::desk::Desk;
use crate::domain::moment::{Happened, Moment};
use crate::domain::sheet::Answers;
use crate::domain::{Event, Id, Journal};
use crate::platform::page;
use crate::platform::timer::{Timer, after};
use crate::route::Route;
use std::time::Duration;

/// How long the fingers rest before the words are looked at.
const FINGERS_REST: Duration = Duration::from_millis(250);

/// The message that is being written, or a blank one.
fn found(state: AppState, desk: Derived<Desk>) -> (Id, Answers) {
    let id = desk.get_untracked().message;
    let of = |journal: &Journal| {
        id.and_then(|id| journal.record(id)?.event.as_sheet().cloned().map(|answers| (id, answers)))
    };
    state.journal.with_untracked(of).unwrap_or_else(|| (state.fresh_id(), Answers::blank(&MESSAGE)))
}

pub fn write(state: AppState, desk: Derived<Desk>, is_changing: Held<bool>) -> Piece {
    let (id, answers) = found(state, desk);
    let draft = Draft::of(state, id, Event::Sheet(answers), |_| Route::Message);
    let is_whole =
        Derived::new(move || draft.with(|event| event.as_sheet().is_some_and(|sheet| sheet.text("way") == "whole")));
    let paper = live(move || {
        if is_whole.get() { question(draft, &WHOLE) } else { many(SLOTS.iter().map(|slot| question(draft, slot))) }
    });
    let hour = state.look_at_clock().time.hour();
    let looked = Held::new(draft.with_untracked(|event| Looked::at(event, hour)));
    // It is looked at once the fingers rest, so that no key waits for it.
    let timer = Held::new(None::<Timer>);
    whenever(move || {
        draft.with(|_| ());
        let look = move || {
            let new = draft.with_untracked(|event| Looked::at(event, hour));
            if looked.with_untracked(|old| *old != new) {
                looked.set(new);
            }
        };
        timer.set(Some(after(FINGERS_REST, look)));
    });
    let is_closed = Derived::new(move || looked.with(|looked| looked.report.closes));
    let rest = move || {
        draft.now();
        let now = draft.with_untracked(|event| Looked::at(event, hour));
        if now.text.is_empty() {
            return state.say(words::NOTHING_TO_REST);
        }
        // What was typed a moment ago counts, too.
        if now.report.closes {
            return looked.set(now);
        }
        let text = now.text;
        is_changing.set(false);
        let laid = Moment { note: text, ..Moment::of(Happened::Cooling) };
        note_then(state, laid, words::RESTING, || page::focus("main h1"));
    };
    let rest = live(move || {
        if is_closed.get() { p(check_words::CLOSED).class("why") } else { row().with(button(MAIN, words::REST, rest)) }
    });
    let acts = row().with(rest).with(live(move || {
        is_changing.get().then(|| {
            button(QUIET, words::NOT_NOW, move || {
                draft.now();
                is_changing.set(false);
            })
        })
    }));
    several()
        .with(
            div("measure form sheet")
                .with(sect().with(question(draft, &WAY)).with(question(draft, &MODE)))
                .with(sect().with(paper))
                .with(sect().with(as_read(draft, looked)))
                .with(findings::panel(draft, looked))
                .with(section("sect sheet__foot").with(save_line(state, draft)).with(acts)),
        )
        .with(section("measure").with(folded(words::SHAPE).with(p(words::SHAPE_WHAT))))
        .into()
}

/// The message as it would arrive, with a line under what is worth another look.
fn as_read(draft: Draft, looked: Held<Looked>) -> El {
    several()
        .with(h2(words::AS_READ))
        .with(live(move || {
            looked.with(|looked| {
                if looked.text.is_empty() {
                    p(words::NOTHING_SO_FAR).class("empty")
                } else {
                    findings::marked(&looked.text, &looked.report)
                }
            })
        }))
        .with(live(move || {
            // What each line is for is known where it is written line by line.
            draft.with(|event| {
                let sheet = event.as_sheet().filter(|sheet| sheet.text("way") != "whole" && !sheet.is_blank())?;
                let missing = [("seen", words::NO_PART), ("free", words::NO_FREE)];
                let missing = missing.into_iter().filter(|(slot, _)| sheet.text(slot).trim().is_empty());
                Some(many(missing.map(|(_, said)| p(said).class("why").into())))
            })
        }))
}

/// The words of a message, as they stand.
pub fn message(text: String) -> El {
    el("blockquote").class("message").set("dir", "auto").with(text)
}
