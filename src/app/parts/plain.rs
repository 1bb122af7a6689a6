//! The plain elements that every page has.

use crate::app::piece::{El, Piece, el, many};
use crate::route::Route;

/// The filled button: the kind thing to do. One a section.
pub const MAIN: &str = "b b--main";
/// An equal other way.
pub const SECOND: &str = "b b--second";
/// Everything else that can be pressed.
pub const QUIET: &str = "b b--quiet";

/// The title of a page. It takes the focus when the page opens.
pub fn h1(words: impl Into<Piece>) -> El {
    el("h1").set("tabindex", "-1").with(words)
}

pub fn h2(words: impl Into<Piece>) -> El {
    el("h2").with(words)
}

pub fn p(words: impl Into<Piece>) -> El {
    el("p").with(words)
}

pub fn div(class: &'static str) -> El {
    el("div").class(class)
}

pub fn section(class: &'static str) -> El {
    el("section").class(class)
}

/// A section with a line above it.
pub fn sect() -> El {
    section("sect")
}

/// How a page begins: its title, and what it is for.
pub fn open(title: impl Into<Piece>, lead: impl Into<Piece>) -> El {
    section("open measure").with(h1(title)).with(p(lead).class("lead second"))
}

/// Buttons and links side by side.
pub fn row() -> El {
    el("p").class("row")
}

pub fn button(class: &'static str, words: impl Into<Piece>, act: impl Fn() + 'static) -> El {
    el("button").set("type", "button").class(class).on("click", move |_| act()).with(words)
}

pub fn link(class: &'static str, words: impl Into<Piece>, to: &Route) -> El {
    el("a").class(class).set("href", to.href()).with(words)
}

/// Something that is folded away under a line.
pub fn folded(line: &'static str) -> El {
    el("details").with(el("summary").with(line))
}

/// The lines of a list that never changes.
pub fn lines(lines: &[&'static str]) -> Piece {
    many(lines.iter().map(|line| el("li").with(*line).into()))
}
