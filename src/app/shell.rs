//! What stands on every screen: Leave and Pause at the top, the five places, and one page.

use super::leave;
use super::pages;
use super::parts::icons::PlaceIcon;
use super::parts::other_window::OtherWindow;
use super::parts::toast::ToastLine;
use super::router;
use super::state::AppState;
use super::unkept::UnkeptWords;
use crate::domain::copy::{arrive, pause, shell};
use crate::platform::page;
use crate::route::Route;
use leptos::prelude::*;

/// Address name, words and route of the five places.
const PLACES: [(&str, &str, Route); 5] = [
    ("today", shell::TODAY, Route::Today),
    ("journal", shell::JOURNAL, Route::Journal),
    ("path", shell::PATH, Route::Path),
    ("patterns", shell::PATTERNS, Route::Patterns),
    ("yours", shell::YOURS, Route::Yours),
];

/// The place a route belongs to, by its address name.
fn place_of(route: &Route) -> &'static str {
    let address = route.href();
    let first = address.trim_start_matches("#/").split('/').next().unwrap_or_default();
    PLACES.iter().map(|(name, ..)| *name).find(|name| *name == first).unwrap_or_default()
}

/// The running head: where this page is in the book.
fn running(route: &Route) -> &'static str {
    match route {
        Route::Arrive => arrive::RUNNING,
        Route::Pause => pause::RUNNING,
        Route::Help => shell::HELP,
        _ => PLACES.iter().find(|(name, ..)| *name == place_of(route)).map_or("", |(_, words, _)| words),
    }
}

#[component]
pub fn Shell() -> impl IntoView {
    let state = expect_context::<AppState>();
    state.follow_clock();
    state.follow_theme();
    leave::watch(state);
    let route = router::follow();
    provide_context(route);
    let is_pause = move || route.with(|route| matches!(route, Route::Pause | Route::Arrive));
    view! {
        <div class="shell" class:shell--flow=is_pause>
            <header class="head">
                <div class="always">
                    <button type="button" class="b b--head b--leave" on:click=move |_| leave::leave(state)>{shell::LEAVE}</button>
                    <a
                        class="b b--head b--pause"
                        role="button"
                        href=Route::Pause.href()
                        aria-current=move || route.with(|route| *route == Route::Pause).then_some("page")
                    >
                        {shell::PAUSE}
                    </a>
                </div>
                <p class="running">{move || route.with(running)}</p>
            </header>
            <button type="button" class="b b--main skip" on:click=move |_| page::focus("main h1")>{shell::SKIP}</button>
            <Places route />
            <main>
                <OtherWindow />
                <UnkeptWords />
                {move || pages::page(route.get())}
            </main>
            <ToastLine />
        </div>
    }
}

#[component]
fn Places(route: ReadSignal<Route>) -> impl IntoView {
    let links = PLACES
        .into_iter()
        .map(|(name, words, to)| {
            let current = move || route.with(|route| place_of(route) == name).then_some("page");
            view! {
                <a href=to.href() aria-current=current>
                    <PlaceIcon place=name />
                    <span>{words}</span>
                </a>
            }
        })
        .collect_view();
    view! {
        <nav class="places" aria-label=shell::PLACES>
            <span class="mark" aria-hidden="true">{shell::NAME}</span>
            {links}
            <p class="rail-foot small">
                {shell::FOOT} " " <a href=Route::Help.href()>{shell::HELP}</a>
            </p>
        </nav>
    }
}
