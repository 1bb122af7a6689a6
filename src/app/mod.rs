//! What a person sees.
//!
//! The shell and one page are on the screen; pages read [`state::AppState`] and send commands
//! through it. No sentence is written here: they come from [`crate::domain::copy`].

mod autosave;
mod draft;
#[cfg(debug_assertions)]
mod gallery;
mod gate;
pub mod held;
mod leave;
mod moments;
mod opening;
mod pages;
pub mod parts;
pub mod piece;
mod router;
mod shell;
pub mod state;
mod unkept;
mod windows;

use crate::domain::store::{Store, engine::Engine};
use crate::platform::{dom, page, storage};
use piece::Piece;

/// Opens the journal and puts the app on the page.
pub fn start() {
    let Some(place) = dom::Node::by_id("app") else { return };
    place.empty();
    // It stays as long as the page does.
    std::mem::forget(piece::begin(place, app));
}

/// The whole app: what stands in its place where the browser blocks storage, or the shell.
fn app() -> Piece {
    match storage::open() {
        Err(storage::Blocked) => pages::blocked::blocked().into(),
        Ok(area) => {
            let store = Store::over(area, Engine::named(&page::user_agent()));
            opening::opens(store)
        }
    }
}
