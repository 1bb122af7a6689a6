//! Follows the address and moves the focus to the page it names.

use super::held::{Held, until_gone};
use crate::platform::{address, dom, page};
use crate::route::Route;

/// The place that the address names, followed as it changes.
pub fn follow() -> Held<Route> {
    address::count_first();
    let route = Held::new(Route::parse(&address::hash()));
    until_gone(dom::hear("hashchange", move |_| {
        if address::has_left() {
            return;
        }
        address::count_step();
        let hash = address::hash();
        // A fragment without a slash is an anchor on this page, not a place.
        if hash.is_empty() || hash.starts_with("#/") {
            route.set(Route::parse(&hash));
            page::begin();
        }
    }));
    route
}
