//! The address line, and the steps behind it.
//!
//! Each step through the app is an entry of the browser’s history, so that Back works as people expect. Every
//! entry holds its number, from 0 for the one with which the app was opened: so leaving can go back before all
//! of them.

use super::{dom, page, timer};
use crate::route::Route;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsValue;

/// The page that stands where the app stood. It comes with the app and says nothing of it.
const PLAIN_PAGE: &str = "measures.html";
/// An empty page, for when there is no network to fetch another.
const EMPTY_PAGE: &str = "about:blank";
/// The longest that leaving waits for the browser to go back.
const GOING_BACK: Duration = Duration::from_millis(150);

thread_local! {
    /// The number of the entry the page stands at.
    static STEP: Cell<u32> = Cell::new(marked().unwrap_or(0));
    static HAS_LEFT: Cell<bool> = const { Cell::new(false) };
}

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
    rewrite(route);
    if let Some((window, event)) = web_sys::window().zip(web_sys::Event::new("hashchange").ok()) {
        drop(window.dispatch_event(&event));
    }
}

/// Writes `route` into the address instead of what stands there. Nobody is told; the screen stays.
pub fn rewrite(route: &Route) {
    write(&route.href());
}

/// Numbers the entry with which the app was opened. One that was loaded again has its number already.
pub fn count_first() {
    write(&hash());
}

/// Numbers the entry that was come to, unless somebody came back to it.
pub fn count_step() {
    if let Some(number) = marked() {
        STEP.set(number);
    } else {
        STEP.set(STEP.get() + 1);
        write(&hash());
    }
}

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// The number in the entry the page stands at.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it was a small number when it was put there"
)]
fn marked() -> Option<u32> {
    history()?.state().ok()?.as_f64().map(|number| number as u32)
}

fn write(address: &str) {
    if let Some(history) = history() {
        drop(history.replace_state_with_url(&STEP.get().into(), "", Some(address)));
    }
}

/// Whether the page was left. Then it shows nothing any more.
pub fn has_left() -> bool {
    HAS_LEFT.get()
}

/// Puts another page in the place of this one: the one at `way_out`, or our own plain one where that is empty.
/// Goes back before every step of the app first, so that neither Back nor Forward leads to it.
pub fn leave(way_out: &str) {
    HAS_LEFT.set(true);
    let there = match way_out {
        _ if page::is_offline() => EMPTY_PAGE,
        "" => PLAIN_PAGE,
        way_out => way_out,
    }
    .to_owned();
    let steps = i32::try_from(STEP.get()).unwrap_or(0);
    if steps == 0 {
        return replace(&there);
    }
    let goes = Rc::new(Cell::new(true));
    let once = move || {
        if goes.replace(false) {
            replace(&there);
        }
    };
    let late = timer::after(GOING_BACK, once.clone());
    std::mem::forget((dom::hear("popstate", move |_| once()), late));
    drop(history().map(|history| history.go_with_delta(-steps)));
}

/// The entry the page stands at gets the address of the plain page; a new one behind it takes what lay ahead out
/// of the history, and becomes the page that is gone to.
fn replace(there: &str) {
    if let Some(history) = history() {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(PLAIN_PAGE)));
        drop(history.push_state_with_url(&JsValue::NULL, "", Some(PLAIN_PAGE)));
    }
    if let Some(window) = web_sys::window() {
        drop(window.location().replace(there));
    }
}
