//! The browser's localStorage as the domain's [`Storage`].

use crate::domain::store::{Refused, Storage};
use gloo_storage::Storage as _;
use wasm_bindgen::JsCast as _;

/// The page may not use storage: reading `localStorage` itself was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocked;

/// localStorage. It exists only where [`open`] found that storage may be used.
#[derive(Debug)]
pub struct BrowserStorage {
    area: web_sys::Storage,
}

/// Opens localStorage, looking first whether the browser allows it.
///
/// # Errors
/// [`Blocked`] where reading `localStorage` throws or gives nothing.
pub fn open() -> Result<BrowserStorage, Blocked> {
    match web_sys::window().map(|window| window.local_storage()) {
        // gloo-storage panics where storage is blocked, so it comes after the look.
        Some(Ok(Some(_))) => Ok(BrowserStorage { area: gloo_storage::LocalStorage::raw() }),
        _ => Err(Blocked),
    }
}

impl Storage for BrowserStorage {
    fn keys(&self) -> Vec<String> {
        let count = self.area.length().unwrap_or(0);
        (0..count).filter_map(|n| self.area.key(n).ok().flatten()).collect()
    }

    fn get(&self, key: &str) -> Option<String> {
        self.area.get_item(key).ok().flatten()
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Refused> {
        self.area.set_item(key, value).map_err(|error| {
            let name = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.name()));
            let name = name.or_else(|| js_sys::Reflect::get(&error, &"name".into()).ok()?.as_string());
            match name.as_deref() {
                Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => Refused::Full,
                _ => Refused::Other,
            }
        })
    }

    fn remove(&self, key: &str) {
        // A value that can't be removed is no loss; it is removed at the next start.
        drop(self.area.remove_item(key));
    }
}
