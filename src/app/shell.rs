//! What stands on every screen: Leave and Pause at the top, the five places, and one page.

use super::held::Held;
use super::leave;
use super::locking;
use super::pages;
use super::parts::example_bar::example_bar;
use super::parts::icons::place_icon;
use super::parts::other_window::other_window;
use super::parts::plain::{button, div, link, p};
use super::parts::toast::toast_line;
use super::piece::{El, el, live};
use super::router;
use super::state::AppState;
use super::unkept::unkept_words;
use crate::domain::copy::{arrive, pause, shell as words};
use crate::platform::page;
use crate::route::Route;
use leptos::prelude::untrack;

/// Address name, words and route of the five places.
const PLACES: [(&str, &str, Route); 5] = [
    ("today", words::TODAY, Route::Today),
    ("journal", words::JOURNAL, Route::Journal),
    ("path", words::PATH, Route::Path),
    ("patterns", words::PATTERNS, Route::Patterns),
    ("yours", words::YOURS, Route::Yours),
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
        Route::Help | Route::HelpPage(_) => words::HELP,
        Route::Message => words::PATH,
        _ => PLACES.iter().find(|(name, ..)| *name == place_of(route)).map_or("", |(_, name, _)| name),
    }
}

pub fn shell(state: AppState) -> El {
    state.follow_clock();
    state.follow_theme();
    leave::watch(state);
    locking::watch(state);
    if state.is_locked() {
        // Somebody came through the door, and the field that had the focus is gone.
        page::begin();
    }
    let route = router::follow();
    let is_flow = move || route.with(|route| matches!(route, Route::Pause | Route::Arrive));
    let is_pause = move || route.with(|route| *route == Route::Pause).then_some("page");
    let page = move || {
        let route = route.get();
        untrack(|| pages::page(state, route))
    };
    let always = div("always").with(button("b b--head b--leave", words::LEAVE, move || leave::leave(state))).with(
        link("b b--head b--pause", words::PAUSE, &Route::Pause)
            .set("role", "button")
            .live_set("aria-current", is_pause),
    );
    div("shell")
        .class_while("shell--flow", is_flow)
        .with(el("header").class("head").with(always).with(p(live(move || route.with(running))).class("running")))
        .with(button("b b--main skip", words::SKIP, || page::focus("main h1")))
        .with(places(route))
        .with(
            el("main")
                .with(example_bar(state))
                .with(locking::borrowed_bar(state))
                .with(other_window(state))
                .with(locking::rolled_back(state))
                .with(unkept_words(state))
                .with(live(page)),
        )
        .with(toast_line(state))
}

fn places(route: Held<Route>) -> El {
    let mut places = el("nav")
        .class("places")
        .set("aria-label", words::PLACES)
        .with(el("span").class("mark").set("aria-hidden", "true").with(words::NAME));
    for (name, label, to) in PLACES {
        let current = move || route.with(|route| place_of(route) == name).then_some("page");
        let place = el("a").set("href", to.href()).live_set("aria-current", current);
        places = places.with(place.with(place_icon(name)).with(el("span").with(label)));
    }
    let help = el("a").set("href", Route::Help.href()).with(words::HELP);
    places.with(p(words::FOOT).class("rail-foot small").with(" ").with(help))
}
