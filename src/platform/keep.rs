//! Asking the browser not to clear what it holds by itself.

use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;

/// The browser's own word on it; missing where the page was not loaded safely, or the browser is old.
fn manager() -> Option<web_sys::StorageManager> {
    let navigator = web_sys::window()?.navigator();
    js_sys::Reflect::get(&navigator, &"storage".into()).ok()?.dyn_into().ok()
}

/// Whether the browser has promised; `None` where it can't be asked.
pub async fn is_promised() -> Option<bool> {
    JsFuture::from(manager()?.persisted().ok()?).await.ok()?.as_bool()
}

/// Asks for the promise. Some browsers ask the person, others decide by how often the page is used.
pub async fn ask() -> Option<bool> {
    JsFuture::from(manager()?.persist().ok()?).await.ok()?.as_bool()
}
