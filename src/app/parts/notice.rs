//! Something to look at: a sentence, and a second one that says why or what to do.

use super::plain::{div, p};
use crate::app::held::Held;
use crate::app::piece::{El, Piece, live};

/// A calm notice. A sentence that says why, or something to do, can be put inside.
pub fn notice(words: impl Into<Piece>) -> El {
    div("notice notice--calm").with(p(words))
}

/// A notice that asks for attention.
pub fn warning(words: impl Into<Piece>) -> El {
    div("notice").with(p(words))
}

/// The second sentence of a notice; no words are no sentence.
pub fn why(words: impl Into<String>) -> Piece {
    let words = words.into();
    (!words.is_empty()).then(|| p(words).class("why")).into()
}

/// What went wrong on a form, said where the button is. Empty while nothing did.
pub fn trouble(words: Held<Option<String>>) -> El {
    div("trouble").set("role", "alert").with(live(move || words.get().map(warning)))
}
