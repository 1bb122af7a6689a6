//! Follows the address and moves the focus to the page it names.

use crate::platform::{address, page};
use crate::route::Route;
use leptos::{ev, prelude::*};

/// The place that the address names, followed as it changes.
pub fn follow() -> ReadSignal<Route> {
    let (route, set_route) = signal(Route::parse(&address::hash()));
    let listener = window_event_listener(ev::hashchange, move |_| {
        let hash = address::hash();
        // A fragment without a slash is an anchor on this page, not a place.
        if hash.is_empty() || hash.starts_with("#/") {
            set_route.set(Route::parse(&hash));
            page::scroll_to_top();
            request_animation_frame(|| page::focus("main h1"));
        }
    });
    on_cleanup(move || listener.remove());
    route
}
