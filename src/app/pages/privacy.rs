//! What is private here, how to see it, and what it can't do.

use crate::app::parts::icons::Tick;
use crate::app::state::AppState;
use crate::domain::copy::yours as words;
use crate::platform::page;
use leptos::prelude::*;

#[component]
pub fn Privacy() -> impl IntoView {
    let state = expect_context::<AppState>();
    let requests = page::requests_since_open(state.opened);
    let fact = |fact: &'static str| view! { <li><Tick /><span>{fact}</span></li> };
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::PRIVACY}</h1>
            <p class="lead second">{words::LEAD}</p>
        </section>
        <div class="two">
            <section class="sect">
                <ul class="facts">{words::PRIVATE.into_iter().map(fact).collect_view()}</ul>
                <p>{words::requests(requests)}</p>
                <p class="small">{words::REQUESTS_HOW}</p>
            </section>
            <section class="sect">
                <h2>{words::NOT_PRIVATE}</h2>
                <ul class="plain-list">{words::NOT_PRIVATE_LIST.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view()}</ul>
            </section>
        </div>
    }
}
