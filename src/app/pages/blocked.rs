//! The browser blocks storage: nothing could be kept, so nothing is asked for. Help is open.

use super::help::Numbers;
use crate::domain::copy::fallback;
use crate::platform::page;
use leptos::prelude::*;

#[component]
pub fn Blocked() -> impl IntoView {
    view! {
        <main class="calm">
            <h1 tabindex="-1">{fallback::BLOCKED_TITLE}</h1>
            <p>{fallback::BLOCKED_WHAT}</p>
            <p>{fallback::BLOCKED_SAFE}</p>
            <ol class="plain-list">{fallback::BLOCKED_DO.iter().map(|step| view! { <li>{*step}</li> }).collect_view()}</ol>
            <p class="row">
                <button type="button" class="b b--main" on:click=move |_| page::reload()>{fallback::RELOAD}</button>
            </p>
            <details>
                <summary>{fallback::BLOCKED_HELP}</summary>
                <Numbers />
            </details>
        </main>
    }
}
