//! Files: one that is handed to the person, one that the person chose.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// A file that was chosen.
pub struct Chosen {
    file: web_sys::File,
}

impl Chosen {
    /// The first file of a file field, where one was chosen. The field is empty afterwards, so that the
    /// same file can be chosen again.
    pub fn take(field: &web_sys::HtmlInputElement) -> Option<Self> {
        let file = field.files()?.get(0)?;
        field.set_value("");
        Some(Self { file })
    }

    pub fn name(&self) -> String {
        self.file.name()
    }

    /// Bytes.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a file's size is a whole number")]
    pub fn size(&self) -> u64 {
        self.file.size() as u64
    }

    /// All of it; `None` where it can't be read any more.
    pub async fn bytes(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.file.array_buffer()).await.ok()?;
        Some(js_sys::Uint8Array::new(&buffer).to_vec())
    }
}

/// Hands `text` to the person as a file. The browser asks or puts it where downloads go.
pub fn hand_over(name: &str, text: &str) -> bool {
    hand(name, &text.into()).is_some()
}

/// The same with bytes.
pub fn hand_over_bytes(name: &str, bytes: &[u8]) -> bool {
    hand(name, &js_sys::Uint8Array::from(bytes)).is_some()
}

fn hand(name: &str, content: &JsValue) -> Option<()> {
    let parts = js_sys::Array::of1(content);
    let blob = web_sys::Blob::new_with_str_sequence(&parts).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: web_sys::HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser has its own hold on the file by the time a minute is over.
    let release = Closure::once_into_js(move || drop(web_sys::Url::revoke_object_url(&address)));
    let window = web_sys::window()?;
    drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(release.unchecked_ref(), 60_000));
    Some(())
}
