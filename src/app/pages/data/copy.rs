//! Saving a copy: written, read back and compared before it is handed over. Where letters are put away, it is
//! asked whether they come along.

use crate::app::held::Held;
use crate::app::parts::notice::trouble;
use crate::app::parts::plain::{MAIN, SECOND, button, h2, p, row, sect};
use crate::app::piece::{El, Piece, live, several};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::put_away::{put_away, without};
use crate::domain::settings::Settings;
use crate::domain::transfer::backup;
use crate::domain::{Event, Journal, Stamp};
use crate::platform::files;
use std::rc::Rc;

/// A copy as text, and how many records and pages are in it.
pub struct Made {
    pub text: String,
    pub records: usize,
    pub pages: usize,
    pub at: Stamp,
}

/// Makes a copy, and reads it back.
///
/// # Errors
/// Something is missing in it.
pub fn make_copy(state: AppState, with_letters: bool) -> Result<Made, &'static str> {
    let now = state.look_at_clock();
    let raw = state.unreadable();
    let write = |journal: &Journal| {
        let text = backup::write(journal, &raw, now);
        let is_complete = backup::holds_all(&text, journal, raw.len());
        (text, is_complete, journal.records().count(), journal.page_count())
    };
    let (text, is_complete, records, pages) = state
        .journal
        .with_untracked(|journal| if with_letters { write(journal) } else { write(&without(journal, now.day)) });
    if is_complete { Ok(Made { text, records, pages, at: now }) } else { Err(words::COPY_WRONG) }
}

/// Remembers when a copy was saved. Should that not work, it is no reason to say that the copy failed.
pub fn remember(state: AppState, at: Stamp) {
    let settings = Settings { copied: Some(at), copy_later: None, ..state.journal.with_untracked(Journal::settings) };
    let _ = state.keep(state.fresh_id(), Event::Settings(settings));
}

/// Makes a copy and hands it over. The sentence says how it went.
fn save_copy(state: AppState, with_letters: bool) -> Result<String, &'static str> {
    let made = make_copy(state, with_letters)?;
    if !files::hand_over(&words::file_name(made.at), &made.text) {
        return Err(words::COPY_FAILED);
    }
    remember(state, made.at);
    Ok(words::copied(made.records, made.pages))
}

/// The button that saves a copy; two equal ones where letters are put away, and none of them is the usual one.
pub fn copy_buttons(
    state: AppState,
    class: &'static str,
    then: impl Fn(Result<String, &'static str>) + 'static,
) -> Piece {
    let then = Rc::new(then);
    let has_letters = move || {
        let today = state.date();
        state.journal.with(|journal| !put_away(journal, today).is_empty())
    };
    live(move || {
        let save = |class, words: &'static str, with_letters| {
            let then = Rc::clone(&then);
            button(class, words, move || then(save_copy(state, with_letters)))
        };
        if has_letters() {
            several().with(save(SECOND, words::COPY_WITH, true)).with(save(SECOND, words::COPY_WITHOUT, false))
        } else {
            several().with(save(class, words::COPY, true))
        }
    })
}

/// How many letters are put away and until when, never their words; and a line on what that means here.
pub fn letters(state: AppState, said: &'static str) -> Piece {
    live(move || {
        let today = state.date();
        let letters = state.journal.with(|journal| put_away(journal, today));
        let last = letters.last()?.until;
        Some(
            several()
                .with(p(words::letters(letters.len(), letters[0].until, last, today)))
                .with(p(said).class("small")),
        )
    })
}

pub fn copy(state: AppState) -> El {
    let said = Held::new(None::<String>);
    let ask = Held::new(None::<String>);
    let save = move |outcome: Result<String, &'static str>| {
        ask.set(outcome.as_ref().err().map(|why| (*why).to_owned()));
        said.set(outcome.ok());
    };
    sect()
        .with(h2(words::COPY))
        .with(p(words::COPY_WHAT))
        .with(letters(state, words::LETTERS_IN_COPY))
        .with(row().with(copy_buttons(state, MAIN, save)))
        .with(p(live(move || said.get())).class("small").set("role", "status"))
        .with(trouble(ask))
}
