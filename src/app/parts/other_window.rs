//! Another window writes: what that means, and how to write here instead.

use super::notice::Notice;
use crate::app::state::AppState;
use crate::app::windows::{self, Role};
use crate::domain::copy::windows as words;
use crate::platform::page;
use leptos::prelude::*;

#[component]
pub fn OtherWindow() -> impl IntoView {
    let state = expect_context::<AppState>();
    let ask = move |_| {
        windows::ask(state);
        page::focus("main h1");
    };
    let role = Memo::new(move |_| state.role.get());
    let said = move || match role.get() {
        Role::Waiting | Role::Writing => ().into_any(),
        Role::Asking => view! { <Notice words=words::ASKING /> }.into_any(),
        Role::Reading => view! {
            <Notice words=words::READING why=words::READING_WHY>
                <p class="row"><button type="button" class="b b--second" on:click=ask>{words::WRITE_HERE}</button></p>
            </Notice>
        }
        .into_any(),
    };
    view! { <div class="other-window" aria-live="polite">{said}</div> }
}
