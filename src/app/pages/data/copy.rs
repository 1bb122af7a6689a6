//! Saving a copy: written, read back and compared before it is handed over.

use crate::app::parts::notice::Trouble;
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::settings::Settings;
use crate::domain::transfer::backup;
use crate::domain::{Event, Journal};
use crate::platform::files;
use leptos::prelude::*;

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

#[component]
pub fn SaveCopy() -> impl IntoView {
    let state = expect_context::<AppState>();
    let said = RwSignal::new(None::<String>);
    let trouble = RwSignal::new(None::<String>);
    let save = move |_| {
        let outcome = save_copy(state);
        trouble.set(outcome.as_ref().err().map(|why| (*why).to_owned()));
        said.set(outcome.ok());
    };
    view! {
        <section class="sect">
            <h2>{words::COPY}</h2>
            <p>{words::COPY_WHAT}</p>
            <p class="row"><button type="button" class="b b--main" on:click=save>{words::COPY}</button></p>
            <p class="small" role="status">{move || said.get()}</p>
            <Trouble words=trouble />
        </section>
    }
}
