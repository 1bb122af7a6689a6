//! Your data: what is kept, a copy, bringing back, bringing over, erasing.

mod copy;
mod erase;
mod gradual;
mod import;
mod promise;
pub mod restore;

use super::yours::Kept;
use crate::app::parts::notice::Notice;
use crate::app::state::AppState;
use crate::domain::Journal;
use crate::domain::copy::data as words;
use crate::domain::store::engine::QUOTA;
use crate::domain::store::room::Room;
use leptos::prelude::*;

#[component]
pub fn Data() -> impl IntoView {
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="lead second">{words::LEAD}</p>
        </section>
        <div class="measure form">
            <section class="sect">
                <h2>{words::KEPT}</h2>
                <Kept />
                <HowFull />
                <promise::Promise />
            </section>
            <copy::SaveCopy />
            <restore::BringBack />
            <import::BringOver />
            <erase::EraseAll />
        </div>
    }
}

/// How much more fits, in words.
#[component]
fn HowFull() -> impl IntoView {
    let state = expect_context::<AppState>();
    // Other pages may have filled the room since.
    state.look_again();
    let room = Memo::new(move |_| Room { words: state.journal.with(Journal::word_count), ..state.room.get() });
    let others =
        move || words::others(room.get().others * 100 / QUOTA).map(|said| view! { <p class="small">{said}</p> });
    let full = move || {
        words::fullness(room.get().fullness(), state.is_tight())
            .map(|said| view! { <Notice words=said attention=true /> })
    };
    view! {
        <p>{move || words::room(room.get(), state.engine())}</p>
        {others}
        {full}
    }
}
