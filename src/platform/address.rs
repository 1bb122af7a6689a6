//! The address line.

use crate::route::Route;
use wasm_bindgen::JsValue;

/// The fragment as it stands now, with its `#`.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to `route`, as a link would.
pub fn go(route: &Route) {
    if let Some(window) = web_sys::window() {
        drop(window.location().set_hash(&route.href()));
    }
}

/// Goes to `route` without leaving a step behind to go back to.
pub fn go_instead(route: &Route) {
    if let Some(window) = web_sys::window() {
        drop(window.location().replace(&route.href()));
    }
}

/// Writes `route` into the address instead of what stands there. Nobody is told; the screen stays.
pub fn rewrite(route: &Route) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&route.href())));
    }
}

/// Puts an empty page in the place of this one. It needs no network, and the address names nothing.
pub fn leave() {
    if let Some(window) = web_sys::window() {
        drop(window.location().replace("about:blank"));
    }
}
