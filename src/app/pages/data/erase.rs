//! Erasing everything. A copy stands beside it, and a word has to be typed.

use super::copy::copy_buttons;
use crate::app::held::Held;
use crate::app::parts::field::line;
use crate::app::parts::plain::{SECOND, button, h2, p, row, sect};
use crate::app::piece::El;
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::platform::{address, page};
use crate::route::Route;

pub fn erase_all(state: AppState) -> El {
    let typed = Held::new(String::new());
    let is_sure = move || typed.with(|typed| typed.trim().eq_ignore_ascii_case(words::ERASE_WORDS));
    let erase = move || {
        if is_sure() {
            // What opens next is a first visit.
            let erased = state.erase(|| {
                address::rewrite(&Route::Arrive);
                page::reload();
            });
            if let Err(why) = erased {
                state.say(why);
            }
        }
    };
    let copied = move |outcome: Result<String, &'static str>| match outcome {
        Ok(said) => state.say(said),
        Err(why) => state.say(why),
    };
    let last = button(SECOND, words::ERASE, erase).live_set("aria-disabled", move || (!is_sure()).then_some("true"));
    sect()
        .with(h2(words::ERASE))
        .with(p(words::ERASE_WHAT))
        .with(line(words::ERASE_LABEL, typed))
        .with(row().with(copy_buttons(state, SECOND, copied)).with(last))
        .with(p(words::ERASE_HONEST).class("small"))
}
