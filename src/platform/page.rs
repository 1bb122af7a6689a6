//! The page as a whole: theme, focus, scrolling, language, and covering it.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

fn element(selector: &str) -> Option<web_sys::HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Sets the theme, or leaves it to the system.
pub fn set_theme(theme: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    drop(match theme {
        Some(theme) => root.set_attribute("data-theme", theme),
        None => root.remove_attribute("data-theme"),
    });
}

/// Hides everything but the page itself and the way to leave, or shows it again.
pub fn set_alone(is_alone: bool) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        drop(root.toggle_attribute_with_force("data-alone", is_alone));
    }
}

/// Puts the focus on the first element that `selector` finds.
pub fn focus(selector: &str) {
    if let Some(element) = element(selector) {
        drop(element.focus());
    }
}

/// Moves the focus `by` so many of the elements that `selector` finds, and leaves it where they end.
pub fn step_focus(selector: &str, by: i32) {
    let Some(document) = document() else { return };
    let Ok(all) = document.query_selector_all(selector) else { return };
    let has_focus = |place: &u32| all.get(*place).as_ref() == document.active_element().as_deref();
    let next = (0..all.length()).find(has_focus).and_then(|place| place.checked_add_signed(by));
    if let Some(element) = next.and_then(|place| all.get(place)) {
        drop(element.unchecked_into::<web_sys::HtmlElement>().focus());
    }
}

/// Begins a screen at its top, with the focus on its title once that is drawn, or on the field that it is for.
pub fn begin() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    at_next_frame(|| {
        let field = "[autofocus]";
        focus(if element(field).is_some() { field } else { "main h1" });
    });
}

/// Calls `act` once what is about to be drawn is on the screen.
pub fn at_next_frame(act: fn()) {
    if let Some(window) = web_sys::window() {
        drop(window.request_animation_frame(Closure::once_into_js(act).unchecked_ref()));
    }
}

/// Takes everything off the page, at once and for good.
pub fn blank() {
    if let Some(body) = document().and_then(|document| document.body()) {
        body.replace_children_with_node_0();
    }
}

pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Whether the browser knows that there is no network.
pub fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

/// Calls the tab `title`.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        drop(window.location().reload());
    }
}

/// Opens the browser’s print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        drop(window.print());
    }
}

/// Whether the page is as wide as a desk: from 900 px on, as in the styles.
pub fn is_wide() -> bool {
    let query = web_sys::window().and_then(|window| window.match_media("(min-width: 56.25rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// The language of the device, such as `en-GB`.
pub fn language() -> String {
    web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// What the browser calls itself.
pub fn user_agent() -> String {
    web_sys::window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default()
}

/// Milliseconds since the page began to load.
pub fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Lets the browser draw and listen before the work goes on. By a message to itself: a timer that is set
/// from a timer waits four milliseconds, and a second in a page that is hidden.
pub async fn breathe() {
    let Ok(channel) = web_sys::MessageChannel::new() else { return };
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        channel.port1().set_onmessage(Some(&resolve));
        drop(channel.port2().post_message(&JsValue::NULL));
    });
    drop(wasm_bindgen_futures::JsFuture::from(promise).await);
    channel.port1().close();
}

/// Waits until what was drawn is on the screen, before work that stops the page for a moment.
pub async fn painted() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = web_sys::window() {
            drop(window.request_animation_frame(&resolve));
        }
    });
    drop(wasm_bindgen_futures::JsFuture::from(promise).await);
    breathe().await;
}

/// Milliseconds by the clock of the device, which may be set.
pub fn clock() -> f64 {
    js_sys::Date::now()
}

/// Shows the calm page for a stop of the app, which stands ready in `index.html`.
pub fn show_broke() {
    if let Some(app) = element("#app") {
        app.remove();
    }
    if let Some(broke) = element("#broke") {
        broke.set_hidden(false);
    }
    focus("#broke button");
}
