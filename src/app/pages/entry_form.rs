//! What writing a page and writing an unsent one share: the paper, and the line that says whether
//! the words are kept.

use crate::app::parts::field::spelling;
use crate::app::parts::icons::Tick;
use crate::app::parts::notice::Notice;
use crate::app::parts::unique;
use crate::app::state::{AppState, Failure};
use crate::app::windows::Role;
use crate::domain::copy::{journal as words, shell};
use crate::domain::store::NotSaved;
use crate::platform::clipboard;
use leptos::prelude::*;
use std::time::Duration;

/// Whether what is on the screen is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// The page was kept before and is empty now; what stood there is still kept.
    Emptied,
    /// Written, and read back.
    Kept,
    Not(Failure),
    /// Nothing is written so far.
    Nothing,
    /// Typed, and about to be saved.
    Waiting,
}

impl Saved {
    /// What to say of words that were not kept. While it isn’t known which window writes, they wait.
    pub fn failed(state: AppState, why: Failure) -> Self {
        match (why, state.role.get_untracked()) {
            (Failure::NotSaved(NotSaved::OtherWindow), Role::Waiting) => Self::Waiting,
            (why, _) => Self::Not(why),
        }
    }

    /// Whether words on the screen are not kept so far.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Not(_))
    }
}

/// The paper. While another window writes it can only be read. It has no border, no counter, no toolbar. Its text is its own: it is given once and
/// told to `write` with every key.
#[component]
pub fn WritingPage(#[prop(into)] label: String, text: String, write: Callback<String>) -> impl IntoView {
    let role = expect_context::<AppState>().role;
    let id = unique("paper");
    view! {
        <label class="sr" for=id.clone()>{label}</label>
        <textarea
            class="paper"
            id=id
            rows="9"
            dir="auto"
            autocomplete="off"
            spellcheck=spelling()
            data-gramm="false"
            placeholder=words::EMPTY
            readonly=move || role.get().reads_along()
            prop:value=text
            on:input:target=move |event| write.run(event.target().value())
        ></textarea>
    }
}

/// Whether what was kept has had the time to reach the disk. A browser answers before it writes; how
/// long it may take then is known, and nothing more is claimed before.
fn on_disk(state: AppState, saved: RwSignal<Saved>) -> RwSignal<bool> {
    let on_disk = RwSignal::new(false);
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(handle) = waiting.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    };
    Effect::new(move |_| {
        stop();
        on_disk.set(false);
        if saved.get() == Saved::Kept {
            let wait = Duration::from_secs(state.seconds_to_disk());
            waiting.set_value(set_timeout_with_handle(move || on_disk.set(true), wait).ok());
        }
    });
    on_cleanup(stop);
    on_disk
}

/// The status line, and what to do when saving failed.
#[component]
pub fn SaveLine(saved: RwSignal<Saved>, text: Signal<String>, again: Callback<()>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let on_disk = on_disk(state, saved);
    let status = move || match saved.get() {
        Saved::Kept if on_disk.get() => words::ON_DISK,
        Saved::Kept => words::SAVED,
        Saved::Waiting => words::SAVING,
        Saved::Not(_) => words::NOT_SAVED,
        Saved::Nothing | Saved::Emptied => words::STARTS_SAVING,
    };
    let copy = move |_| {
        clipboard::copy(&text.get_untracked(), move |copied| {
            state.say(if copied { shell::COPIED } else { shell::NOT_COPIED });
        });
    };
    let trouble = move || match saved.get() {
        Saved::Not(why) => Some(view! {
            <div role="alert">
                <Notice words=why.to_string() attention=true>
                    <p class="row">
                        <button type="button" class="b b--second" on:click=copy>{shell::COPY_WORDS}</button>
                        <button type="button" class="b b--quiet" on:click=move |_| again.run(())>{shell::TRY_AGAIN}</button>
                    </p>
                </Notice>
            </div>
        }),
        _ => None,
    };
    view! {
        <p class="saved" class:saved--kept=move || saved.get() == Saved::Kept role="status">
            <Tick />
            {status}
        </p>
        {trouble}
    }
}
