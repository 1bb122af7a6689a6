//! Which of several windows writes. How they settle it is in `src/web/windows.js`.

use wasm_bindgen::prelude::*;

/// What a window is told about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It writes from now on.
    Writing,
    /// It reads along until it asks.
    Reading,
    /// It slept, and is making sure that it still writes.
    Waiting,
    /// Another window is about to write; what is open has to be saved before this call returns.
    Save,
    /// Another window locked the journal, and this one does the same.
    Lock,
    /// Another window took over while this one was asleep.
    Robbed,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = windows, js_name = join)]
    fn join_others(told: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = windows, js_name = ask)]
    fn ask_writer() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = windows, js_name = lock)]
    fn lock_others() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = windows, js_name = isSure)]
    fn is_sure_to_write() -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_namespace = windows, js_name = fence)]
    fn await_others(then: &JsValue) -> Result<(), JsValue>;
}

/// Joins the other windows and tells `told` from then on. A window that can't hear others writes.
pub fn join(told: impl Fn(Told) + 'static) {
    let hear = Closure::<dyn Fn(String)>::new(move |word: String| {
        told(match word.as_str() {
            "writing" => Told::Writing,
            "save" => Told::Save,
            "robbed" => Told::Robbed,
            "lock" => Told::Lock,
            "waiting" => Told::Waiting,
            _ => Told::Reading,
        });
    })
    .into_js_value();
    if join_others(&hear).is_err() {
        let hear: js_sys::Function = hear.unchecked_into();
        drop(hear.call1(&JsValue::NULL, &"writing".into()));
    }
}

/// Asks the window that writes to let this one.
pub fn ask() {
    drop(ask_writer());
}

/// Tells every other window to lock.
pub fn lock() {
    drop(lock_others());
}

/// Whether this window surely writes: it has the lock, and didn’t sleep since it last looked.
pub fn is_sure() -> bool {
    is_sure_to_write().unwrap_or(true)
}

/// Tells `then` once everything that any window wrote before can be read in this one.
pub fn catch_up(then: impl FnOnce() + 'static) {
    let then = Closure::once_into_js(then);
    if await_others(&then).is_err() {
        let then: js_sys::Function = then.unchecked_into();
        drop(then.call0(&JsValue::NULL));
    }
}
