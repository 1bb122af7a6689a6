//! Waiting: once, or again and again.

use std::time::Duration;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    // A page may have been given other clocks than the browser's own, and those count as they like.
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(act: &JsValue, milliseconds: i32) -> JsValue;
    #[wasm_bindgen(js_name = setInterval)]
    fn set_interval(act: &JsValue, milliseconds: i32) -> JsValue;
    #[wasm_bindgen(js_name = clearInterval)]
    fn clear(number: &JsValue);
}

/// Waits until it goes.
#[must_use = "it waits until it goes"]
pub struct Timer {
    number: JsValue,
    _act: Closure<dyn Fn()>,
}

/// Calls `act` after a while.
pub fn after(wait: Duration, act: impl Fn() + 'static) -> Timer {
    start(wait, Box::new(act), set_timeout)
}

/// Calls `act` every so often.
pub fn every(wait: Duration, act: impl Fn() + 'static) -> Timer {
    start(wait, Box::new(act), set_interval)
}

/// Goes on after a while.
pub async fn pause(wait: Duration) {
    let waited = js_sys::Promise::new(&mut |done, _| drop(set_timeout(&done, in_milliseconds(wait))));
    // What only ever goes well has no failure to tell.
    drop(JsFuture::from(waited).await);
}

fn in_milliseconds(wait: Duration) -> i32 {
    i32::try_from(wait.as_millis()).unwrap_or(i32::MAX)
}

fn start(wait: Duration, act: Box<dyn Fn()>, set: fn(&JsValue, i32) -> JsValue) -> Timer {
    let act = Closure::wrap(act);
    Timer { number: set(act.as_ref(), in_milliseconds(wait)), _act: act }
}

impl Drop for Timer {
    fn drop(&mut self) {
        // A browser numbers both kinds from one list.
        clear(&self.number);
    }
}
