//! What marks every page of the example, and the one tap that leaves it.

use super::plain::{SECOND, button, p};
use crate::app::piece::{El, el, live};
use crate::app::state::AppState;
use crate::domain::copy::example as words;

pub fn example_bar(state: AppState) -> El {
    let shown = live(move || {
        state.is_example().then(|| {
            el("aside").class("example").set("aria-label", words::NAME).with(p(words::SAID)).with(button(
                SECOND,
                words::LEAVE,
                move || state.leave_example(),
            ))
        })
    });
    el("div").with(shown)
}
