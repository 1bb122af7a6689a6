//! What the page can show of itself: the browser’s record of requests, the policies, the digests of its files.

use super::dom;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A request by the browser’s own record: its address, and the milliseconds after which it began.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    pub name: String,
    pub at: f64,
}

/// What became of a request that was tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The policy refused it.
    Refused,
    /// It didn’t get through, and nobody said why.
    Lost,
    Went,
}

/// Every request of this page, in order.
pub fn requests() -> Vec<Request> {
    let performance = web_sys::window().and_then(|window| window.performance());
    let entries = performance.map(|performance| performance.get_entries_by_type("resource"));
    let field = |entry: &JsValue, name: &str| js_sys::Reflect::get(entry, &name.into()).unwrap_or_default();
    let request = |entry: JsValue| Request {
        name: field(&entry, "name").as_string().unwrap_or_default(),
        at: field(&entry, "startTime").as_f64().unwrap_or_default(),
    };
    entries.iter().flat_map(js_sys::Array::iter).map(request).collect()
}

/// The policies in the page, in order.
pub fn policies() -> Vec<String> {
    contents("meta[http-equiv='Content-Security-Policy']")
}

/// The files of the build but for the page itself, each with its SHA-256.
pub fn files() -> Vec<(String, String)> {
    let listed = contents("meta[name='files']").concat();
    let words: Vec<&str> = listed.split_whitespace().collect();
    words.chunks_exact(2).map(|pair| (pair[0].to_owned(), pair[1].to_owned())).collect()
}

fn contents(selector: &str) -> Vec<String> {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(found) = document.and_then(|document| document.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    let content = |at| found.get(at)?.unchecked_into::<web_sys::Element>().get_attribute("content");
    (0..found.length()).filter_map(content).collect()
}

/// Asks for one small file of our own, to see that it is refused.
pub async fn try_request() -> Outcome {
    let is_refused = Rc::new(Cell::new(false));
    let told = Rc::clone(&is_refused);
    let listener = dom::hear("securitypolicyviolation", move |_| told.set(true));
    let went = match web_sys::window() {
        Some(window) => JsFuture::from(window.fetch_with_str("checksums.txt")).await.is_ok(),
        None => false,
    };
    // The browser tells of the violation in a task of its own.
    super::page::breathe().await;
    super::page::breathe().await;
    drop(listener);
    match (went, is_refused.get()) {
        (true, _) => Outcome::Went,
        (_, true) => Outcome::Refused,
        _ => Outcome::Lost,
    }
}
