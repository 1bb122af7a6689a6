//! A passphrase that was typed. It is read once from its field and held nowhere else; what the browser keeps of it
//! goes with the page.

use wasm_bindgen::JsCast as _;
use zeroize::{Zeroize, Zeroizing};

/// A passphrase in form NFKC. It is overwritten when it goes.
pub type Passphrase = Zeroizing<String>;

fn field(id: &str) -> Option<web_sys::HtmlInputElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// What stands in a field.
pub fn read(id: &str) -> Passphrase {
    let mut typed = field(id).map(|field| field.value()).unwrap_or_default();
    let normal = js_sys::JsString::from(typed.as_str()).normalize("NFKC");
    typed.zeroize();
    Zeroizing::new(String::from(normal))
}

/// Empties a field.
pub fn clear(id: &str) {
    if let Some(field) = field(id) {
        field.set_value("");
    }
}
