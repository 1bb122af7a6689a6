//! Pause, in its first short form: the timer, the breath, the unsent page, the end.

use super::entry_form::{Saved, save_line, writing_page};
use crate::app::autosave::Autosave;
use crate::app::held::{Derived, Held, until_gone};
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, lines, radio};
use crate::app::parts::orb::orb;
use crate::app::parts::plain::{MAIN, QUIET, button, div, h1, p, row, section};
use crate::app::parts::scale::ruler;
use crate::app::parts::steps::{Onward, next_bar};
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, el, live, several};
use crate::app::state::{AppState, Failure};
use crate::app::unkept::Unkept;
use crate::domain::copy::{dates, pause as words, shell};
use crate::domain::entry::{Entry, Mode};
use crate::domain::journal::Of;
use crate::domain::urge::{LENGTHS, USUAL_LENGTH, Urge};
use crate::domain::validate::Refusal;
use crate::domain::{Event, Id, Stamp};
use crate::platform::timer::every;
use crate::platform::{address, page};
use crate::route::Route;
use leptos::prelude::untrack;
use std::time::Duration;

/// Screens of the flow after it has begun.
const SCREENS: usize = 3;

/// The pause that is going on: its record, when it began, and what it holds.
#[derive(Debug, Clone, PartialEq)]
struct Going {
    id: Id,
    began: Stamp,
    urge: Urge,
}

pub fn pause(state: AppState) -> Piece {
    let going = Held::new(found(state));
    let help = el("span").with(words::DANGER).with(" ").with(el("u").with(words::DANGER_LINK)).with(".");
    div("pausing")
        .with(el("a").class("first").set("href", Route::Help.href()).with(help))
        .with(live(move || {
            let found = going.get();
            untrack(|| match found {
                None => begin(state, going),
                Some(found) => flow(state, found, going),
            })
        }))
        .into()
}

/// A pause that began before, found again after a reload.
fn found(state: AppState) -> Option<Going> {
    let now = state.look_at_clock();
    state.journal.with_untracked(|journal| {
        journal.open_pause(now).map(|of| Going { id: of.record.id, began: of.record.made, urge: of.event.clone() })
    })
}

/// The unsent page of a pause that began at `began`, so that a reload opens the same one.
fn unsent_since(state: AppState, began: Stamp) -> Option<Id> {
    state.journal.with_untracked(|journal| {
        let of_this_pause =
            |of: &Of<'_, Entry>| of.event.mode == Mode::Unsent && of.record.made.instant() >= began.instant();
        journal.pages().find(of_this_pause).map(|of| of.record.id)
    })
}

/// How long, and how strong it is. Both have an answer already.
fn begin(state: AppState, going: Held<Option<Going>>) -> El {
    let draft = Held::new(Urge::of_minutes(USUAL_LENGTH));
    let minutes = move || draft.with(|urge| urge.minutes);
    let name = unique("minutes");
    let id = state.fresh_id();
    let begin = move || {
        match state.keep(id, Event::Urge(draft.get_untracked())) {
            Ok(_) => going.set(found(state)),
            // Breathing needs no storage: the pause goes on, and only its record is missing.
            Err(_) => going.set(Some(Going { id, began: state.look_at_clock(), urge: draft.get_untracked() })),
        }
        page::begin();
    };
    let mut lengths = lines(Setting::Columns);
    for length in LENGTHS {
        let pick = move || draft.update(|urge| urge.minutes = length);
        lengths = lengths.with(radio(&name, move || minutes() == length, pick, words::minutes(length)));
    }
    let lengths = el("fieldset").class("group").with(el("legend").class("ui").with(words::MINUTES)).with(lengths);
    section("ask")
        .with(h1(words::TITLE).class("question"))
        .with(p(live(move || words::lead(minutes()))).class("lead"))
        .with(row().with(button(MAIN, words::BEGIN, begin)))
        .with(lengths)
        .with(ruler(words::STRENGTH, Bound::of(draft, |urge| &mut urge.strength)))
        .with(p(words::WAVE).class("second"))
}

/// The breath, the unsent page, the end.
fn flow(state: AppState, found: Going, going: Held<Option<Going>>) -> El {
    let Going { id, began, urge } = found;
    let whole = i64::from(urge.minutes) * 60;
    let now = Held::new(state.look_at_clock());
    until_gone(every(Duration::from_secs(1), move || now.set(state.look_at_clock())));
    let left = {
        let urge = urge.clone();
        Derived::new(move || urge.seconds_left(began, now.get()))
    };
    let screen = Held::new(1_usize);
    let after = Held::new(None);
    let page_id = unsent_since(state, began).unwrap_or_else(|| state.fresh_id());

    let turn = move |to: usize| {
        screen.set(to);
        page::begin();
    };
    let close = move || {
        let ended = Urge { ended: Some(state.look_at_clock()), strength_after: after.get_untracked(), ..urge.clone() };
        match state.keep(id, Event::Urge(ended)) {
            Ok(_) => state.say(words::RIDDEN),
            Err(why) => state.say(why),
        }
        going.set(None);
        address::go(&Route::Today);
    };
    let back = move || match screen.get_untracked() {
        1 => address::go(&Route::Today),
        here => turn(here - 1),
    };
    let next = move || match screen.get_untracked() {
        SCREENS => close(),
        here => turn(here + 1),
    };
    let onward = move || Onward { words: if screen.get() == SCREENS { words::END } else { shell::NEXT }, main: true };
    let timer = move || {
        let left = left.get();
        if left > 0 { words::left(&dates::timer(left)) } else { words::TIME_UP.to_owned() }
    };
    let body = move || match screen.get() {
        1 => breath(left, whole),
        2 => untrack(|| unsent(state, page_id, live(timer))),
        _ => section("ask")
            .with(p(live(timer)).class("small"))
            .with(h1(words::END_TITLE).class("question"))
            .with(p(words::END_LEAD).class("lead"))
            .with(ruler(words::END_STRENGTH, after))
            .with(p(words::ANYWAY).class("second")),
    };
    several().with(live(body)).with(next_bar(move || screen.get(), SCREENS, onward, back, next))
}

/// The breathing circle and the time that is left.
fn breath(left: Derived<i64>, whole: i64) -> El {
    section("breath")
        .with(h1(words::BREATHE_TITLE).class("sr"))
        .with(orb(move || whole - left.get(), move || left.get(), whole))
        .with(p(live(move || dates::timer(left.get()))).class("left-time").set("role", "timer"))
        .with(p(live(move || if left.get() > 0 { words::BREATHE } else { words::TIME_UP })).class("lead"))
        .with(p(words::DECIDE_LATER).class("second ui"))
}

/// The page that will not be sent. It is kept like any page, as an unsent letter.
fn unsent(state: AppState, id: Id, timer: Piece) -> El {
    let standing = state.journal.with_untracked(|journal| journal.page(id).map(|of| of.event.clone()));
    let entry = standing.unwrap_or_else(|| Entry::blank(state.look_at_clock().day, Mode::Unsent));
    let paper = Held::new(entry.text.clone());
    let saved = Held::new(if entry.is_blank() { Saved::Nothing } else { Saved::Kept });
    let draft = Held::new(entry);
    let save = move || {
        if !saved.try_get_untracked().is_some_and(Saved::is_open) {
            return;
        }
        saved.set(match state.keep(id, Event::Entry(draft.get_untracked())) {
            Ok(_) => Saved::Kept,
            Err(Failure::Refused(Refusal::BlankPage)) => Saved::Nothing,
            Err(why) => Saved::failed(state, why),
        });
    };
    let unkept = move || {
        let entry = saved.try_get_untracked().filter(|saved| saved.is_open()).and(draft.try_get_untracked())?;
        Some(Unkept { id, seen: state.revision(id), entry })
    };
    let autosave = Autosave::with(state, save, unkept);
    let write = move |text: String| {
        draft.update(|draft| draft.text = text);
        saved.set(Saved::Waiting);
        autosave.soon();
    };
    let again = move || {
        saved.set(Saved::Waiting);
        autosave.now();
    };
    let let_go = move || {
        autosave.now();
        if state.journal.with_untracked(|journal| journal.page(id).is_some())
            && let Err(why) = state.remove(id, words::LET_GO_DONE)
        {
            return state.say(why);
        }
        draft.update(|draft| draft.text.clear());
        saved.set(Saved::Nothing);
        paper.set(String::new());
    };
    section("ask")
        .with(p(timer).class("small"))
        .with(h1(words::UNSENT_TITLE).class("question"))
        .with(p(words::UNSENT_LEAD).class("lead second"))
        .with(writing_page(state, words::UNSENT_LABEL, paper, write))
        .with(save_line(state, saved, move || draft.with_untracked(|draft| draft.text.clone()), again))
        .with(p(words::UNSENT_KEPT).class("small"))
        .with(row().with(button(QUIET, words::LET_GO, let_go)))
}
