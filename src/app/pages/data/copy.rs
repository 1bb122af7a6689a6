//! Saving a copy: written, read back and compared before it is handed over.

use crate::app::held::Held;
use crate::app::parts::notice::trouble;
use crate::app::parts::plain::{MAIN, button, h2, p, row, sect};
use crate::app::piece::{El, live};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::settings::Settings;
use crate::domain::transfer::backup;
use crate::domain::{Event, Journal};
use crate::platform::files;

/// Makes a copy and hands it over. The sentence says how it went.
pub fn save_copy(state: AppState) -> Result<String, &'static str> {
    let now = state.look_at_clock();
    let raw = state.unreadable();
    let (text, is_complete, records, pages) = state.journal.with_untracked(|journal| {
        let text = backup::write(journal, &raw, now);
        let is_complete = backup::holds_all(&text, journal, raw.len());
        (text, is_complete, journal.records().count(), journal.page_count())
    });
    if !is_complete {
        return Err(words::COPY_WRONG);
    }
    if !files::hand_over(&words::file_name(now), &text) {
        return Err(words::COPY_FAILED);
    }
    // When it was saved is worth remembering and no reason to say that the copy failed.
    let settings = Settings { copied: Some(now), copy_later: None, ..state.journal.with_untracked(Journal::settings) };
    let _ = state.keep(state.fresh_id(), Event::Settings(settings));
    Ok(words::copied(records, pages))
}

pub fn copy(state: AppState) -> El {
    let said = Held::new(None::<String>);
    let ask = Held::new(None::<String>);
    let save = move || {
        let outcome = save_copy(state);
        ask.set(outcome.as_ref().err().map(|why| (*why).to_owned()));
        said.set(outcome.ok());
    };
    sect()
        .with(h2(words::COPY))
        .with(p(words::COPY_WHAT))
        .with(row().with(button(MAIN, words::COPY, save)))
        .with(p(live(move || said.get())).class("small").set("role", "status"))
        .with(trouble(ask))
}
