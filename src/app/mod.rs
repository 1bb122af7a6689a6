//! What a person sees.
//!
//! The shell and one page are on the screen; pages read [`state::AppState`] and send commands
//! through it. No sentence is written here: they come from [`crate::domain::copy`].

mod autosave;
#[cfg(debug_assertions)]
mod gallery;
mod gate;
mod leave;
mod opening;
mod pages;
pub mod parts;
mod router;
mod shell;
pub mod state;
mod unkept;
mod windows;

use crate::domain::store::{Store, engine::Engine};
use crate::platform::{page, storage};
use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

/// Opens the journal and puts the app on the page.
pub fn start() {
    let app = document().get_element_by_id("app").and_then(|app| app.dyn_into::<web_sys::HtmlElement>().ok());
    let Some(app) = app else { return };
    app.replace_children_with_node_0();
    leptos::mount::mount_to(app, App).forget();
}

/// The whole app: what stands in its place where the browser blocks storage, or the shell.
#[component]
pub fn App() -> impl IntoView {
    match storage::open() {
        Err(storage::Blocked) => view! { <pages::blocked::Blocked /> }.into_any(),
        Ok(area) => {
            let store = Store::over(area, Engine::named(&page::user_agent()));
            view! { <opening::Opens store /> }.into_any()
        }
    }
}
