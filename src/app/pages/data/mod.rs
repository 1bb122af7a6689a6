//! Your data: what is kept, a copy, bringing back, bringing over, erasing.

mod copy;
mod erase;
pub mod gradual;
mod import;
pub mod promise;
pub mod restore;
mod sealed;

use super::yours::kept;
use crate::app::held::Derived;
use crate::app::parts::notice::warning;
use crate::app::parts::plain::{div, h2, open, p, sect};
use crate::app::piece::{El, Piece, live, several};
use crate::app::state::AppState;
use crate::domain::Journal;
use crate::domain::copy::data as words;
use crate::domain::store::engine::QUOTA;
use crate::domain::store::room::Room;

pub fn data(state: AppState) -> Piece {
    let here = sect()
        .with(h2(words::KEPT))
        .with(kept(state))
        .with(copy::letters(state, words::LETTERS_HONEST))
        .with(how_full(state))
        .with(promise::promise(state));
    let form = div("measure form")
        .with(here)
        .with(copy::copy(state))
        .with(sealed::sealed_copy(state))
        .with(restore::bring_back(state))
        .with(import::bring_over(state))
        .with(erase::erase_all(state));
    several().with(open(words::TITLE, words::LEAD)).with(form).into()
}

/// How much more fits, in words.
fn how_full(state: AppState) -> El {
    state.count_stored(|_| ());
    let written = Derived::new(move || state.journal.with(Journal::word_count));
    let room = Derived::new(move || Room { words: written.get(), ..state.room.get() });
    let others = move || words::others(room.get().others * 100 / QUOTA).map(|said| p(said).class("small"));
    let full = move || words::fullness(room.get().fullness(), state.is_tight()).map(warning);
    several().with(p(live(move || words::room(room.get(), state.engine())))).with(live(others)).with(live(full))
}
