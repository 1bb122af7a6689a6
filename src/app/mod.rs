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
mod locking;
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

use crate::domain::store::{Store, engine::Engine, locked::Door};
use crate::platform::{address, dom, page, storage};
use crate::route::Route;
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
    if Route::parse(&address::hash()) == Route::Borrowed {
        address::rewrite(&Route::Today);
        return opening::opens(Store::borrowed(Engine::named(&page::user_agent())));
    }
    match storage::open() {
        Err(storage::Blocked) => pages::blocked::blocked().into(),
        Ok(area) => {
            let store = Store::over(area, Engine::named(&page::user_agent()));
            match store.door() {
                Door::Open => opening::opens(store),
                door => pages::unlock::unlock(store, door),
            }
        }
    }
}
