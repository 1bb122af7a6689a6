//! Erasing everything. A copy stands beside it, and a word has to be typed.

use super::copy::save_copy;
use crate::app::parts::field::Line;
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::platform::{address, page};
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn EraseAll() -> impl IntoView {
    let state = expect_context::<AppState>();
    let typed = RwSignal::new(String::new());
    let is_sure = move || typed.with(|typed| typed.trim().eq_ignore_ascii_case(words::ERASE_WORDS));
    let erase = move |_| {
        if is_sure() {
            // What opens next is a first visit.
            let erased = state.erase(|| {
                address::rewrite(&Route::Arrive);
                page::reload();
            });
            if let Err(why) = erased {
                state.say(why);
            }
        }
    };
    let copy = move |_| match save_copy(state) {
        Ok(said) => state.say(said),
        Err(why) => state.say(why),
    };
    view! {
        <section class="sect">
            <h2>{words::ERASE}</h2>
            <p>{words::ERASE_WHAT}</p>
            <Line label=words::ERASE_LABEL value=typed write=Callback::new(move |text| typed.set(text)) />
            <p class="row">
                <button type="button" class="b b--second" on:click=copy>{words::COPY}</button>
                <button type="button" class="b b--second" aria-disabled=move || (!is_sure()).then_some("true") on:click=erase>
                    {words::ERASE}
                </button>
            </p>
            <p class="small">{words::ERASE_HONEST}</p>
        </section>
    }
}
