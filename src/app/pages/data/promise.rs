//! Whether the browser promises not to clear what it holds.

use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::store::engine::Engine;
use crate::platform::keep;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn Promise() -> impl IntoView {
    let state = expect_context::<AppState>();
    let promised = RwSignal::new(None::<bool>);
    let asked = RwSignal::new(false);
    spawn_local(async move {
        promised.try_set(keep::is_promised().await);
    });
    let ask = move |_| {
        spawn_local(async move {
            let answer = keep::ask().await;
            promised.try_set(answer);
            asked.try_set(true);
        });
    };
    let said = move || match (promised.get(), asked.get()) {
        (Some(true), _) => words::PROMISED,
        (_, true) => words::NOT_PROMISED,
        _ => words::PROMISE_WHY,
    };
    let button = move || {
        (promised.get() == Some(false) && !asked.get()).then(|| {
            view! { <p class="row"><button type="button" class="b b--quiet" on:click=ask>{words::PROMISE}</button></p> }
        })
    };
    let seven_days = (state.engine() == Engine::WebKit).then(|| view! { <p class="small">{words::SEVEN_DAYS}</p> });
    view! {
        <p class="small" role="status">{said}</p>
        {button}
        {seven_days}
    }
}
