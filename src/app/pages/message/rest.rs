//! The day of rest, reading it once more, and copying.

use super::write::message;
use crate::app::held::{Derived, Held};
use crate::app::moments::{note, note_then};
use crate::app::parts::field::lines;
use crate::app::parts::item::item;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, folded, h2, link, p, row, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::desk as words;
use crate::domain::copy::sheets::reach::REPLY_TREE;
use crate::domain::desk::{self, Desk, SHORT_REST, Stage};
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::Gate;
use crate::platform::{clipboard, page};
use crate::route::Route;

/// The text of the message as it is kept.
fn text(state: AppState, desk: Derived<Desk>) -> String {
    let id = desk.get_untracked().message;
    state
        .journal
        .with_untracked(|journal| id.and_then(|id| journal.record(id)?.event.as_sheet().map(desk::text)))
        .unwrap_or_default()
}

fn decided(state: AppState, happened: Happened, said: &'static str) {
    note_then(state, Moment::of(happened), said, || page::focus("main h1"));
}

fn dont_send(state: AppState, label: &'static str) -> El {
    button(SECOND, label, move || decided(state, Happened::NotSent, words::NOT_SENT))
}

pub fn rest(state: AppState, desk: Derived<Desk>, point: Stage, is_changing: Held<bool>) -> Piece {
    let is_open = point == Stage::Reread;
    let change = button(QUIET, words::EDIT, move || is_changing.set(true));
    let acts = row()
        .with(dont_send(state, words::DONT_SEND))
        .with(is_open.then(|| live(move || still(state))))
        .with(change)
        .with(is_open.then(|| link(QUIET, words::THINK_AGAIN, &Route::Today)));
    several()
        .with(section("measure stack").with(message(text(state, desk))).with(values(state)))
        .with(is_open.then(voices))
        .with(is_open.then(|| reply_tree(state)))
        .with(section("sect measure stack").with(acts).with(p(words::EDIT_WHY).class("small")))
        .with(matches!(point, Stage::Rests(hours) if hours > SHORT_REST).then(|| shorter(state)))
        .into()
}

/// The three words that somebody wants to act by, before every decision about sending (brief, S78).
fn values(state: AppState) -> Piece {
    live(move || {
        let values = state.journal.with(|journal| journal.about().values);
        (!values.is_empty()).then(|| {
            several()
                .with(p(words::VALUES).class("small"))
                .with(p(values.join(" · ")).class("lead values").set("dir", "auto"))
        })
    })
}

fn voices() -> El {
    let lines = many(words::READ_AS.iter().map(|line| el("li").with(*line).into()));
    section("measure stack").with(h2(words::VOICES)).with(el("ul").class("plain-list").with(lines))
}

fn reply_tree(state: AppState) -> Piece {
    live(move || {
        let far = crate::app::pages::sheet::how_far(state, &REPLY_TREE);
        section("measure").with(el("ul").class("list").with(item(&Route::Sheet(&REPLY_TREE), REPLY_TREE.title, far)))
    })
}

/// Going on to copying, once there is a line for whatever comes back.
fn still(state: AppState) -> El {
    if state.journal.with(desk::has_reply_tree) {
        let go_on =
            move || note_then(state, Moment::past(Gate::Cooled, ""), words::STILL_SAID, || page::focus("main h1"));
        button(SECOND, words::STILL, go_on)
    } else {
        p(words::TREE_FIRST).class("why")
    }
}

/// Half a day, for a reason that is typed.
fn shorter(state: AppState) -> El {
    let why = Held::new(String::new());
    let keep = move || {
        let note_of = why.get_untracked().trim().to_owned();
        if note_of.is_empty() {
            return page::focus("details[open] textarea");
        }
        note(state, Moment { note: note_of, ..Moment::of(Happened::RestShortened) }, words::SHORTENED);
    };
    section("measure").with(folded(words::SHORTER).with(lines(words::SHORTER_WHY, why, "")).with(row().with(button(
        SECOND,
        words::SHORTER_DO,
        keep,
    ))))
}

/// It may be copied; sending is up to the person, elsewhere.
pub fn copy(state: AppState, desk: Derived<Desk>) -> Piece {
    let words_of = text(state, desk);
    let sent = words_of.clone();
    let shown = message(words_of.clone());
    let copy = button(MAIN, words::COPY, move || {
        let said = crate::domain::copy::shell::NOT_COPIED;
        clipboard::copy(&words_of, move |copied| state.say(if copied { words::COPIED } else { said }));
    });
    let sent = button(SECOND, words::SENT, move || {
        let moment = Moment { note: sent.clone(), ..Moment::of(Happened::Sent) };
        note_then(state, moment, words::SENT_SAID, || page::focus("main h1"));
    });
    let more = button(QUIET, words::SENT_MORE, move || {
        note(state, Moment::of(Happened::SentMore), words::SENT_MORE_SAID);
        decided(state, Happened::Sent, words::SENT_MORE_SAID);
    });
    let after = row().with(sent).with(more).with(dont_send(state, words::DIDNT_SEND));
    several()
        .with(section("measure stack").with(shown).with(values(state)).with(row().with(copy)))
        .with(section("sect measure").with(after))
        .into()
}
