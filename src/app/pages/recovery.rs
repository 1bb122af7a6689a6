//! The browser seems to have lost the journal. Nothing is written here before the person says so.

use super::data::restore::bring_back;
use super::help::numbers;
use crate::app::held::Held;
use crate::app::parts::field::line;
use crate::app::parts::notice::why;
use crate::app::parts::other_window::other_window;
use crate::app::parts::plain::{MAIN, SECOND, button, folded, h1, lines, p, row, sect};
use crate::app::piece::{El, Piece, el};
use crate::app::state::AppState;
use crate::domain::copy::recovery as words;
use crate::domain::store::canary::Missing;
use crate::platform::page;

/// `go_on` opens what there is.
pub fn recovery(state: AppState, missing: Missing, go_on: impl Fn() + 'static) -> El {
    let further: Piece = if matches!(missing, Missing::Everything { .. }) {
        let typed = Held::new(String::new());
        let is_sure = move || typed.with(|typed| typed.trim().eq_ignore_ascii_case(words::START_WORDS));
        let start = move || {
            if typed.with_untracked(|typed| typed.trim().eq_ignore_ascii_case(words::START_WORDS)) {
                go_on();
            }
        };
        let begin =
            button(SECOND, words::START_NEW, start).live_set("aria-disabled", move || (!is_sure()).then_some("true"));
        sect().with(why(words::START_WHY)).with(line(words::START_LABEL, typed)).with(row().with(begin)).into()
    } else {
        button(SECOND, words::GO_ON, go_on).into()
    };
    el("main")
        .class("calm")
        .with(other_window(state))
        .with(h1(words::title(missing)))
        .with(p(words::what(missing)).class("lead"))
        .with(p(words::NOTHING_WRITTEN))
        .with(el("ol").class("plain-list").with(lines(&words::STEPS)))
        .with(row().with(button(MAIN, words::LOOK_AGAIN, page::reload)))
        .with(bring_back(state))
        .with(further)
        .with(folded(words::HELP).with(numbers(Some(state), &[])))
}
