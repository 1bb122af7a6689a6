//! Every part in every state, at `#/gallery` in debug builds. Nothing here is kept.
//!
//! The captions stand here and not in the copy: only the people who build the app read them. Hover
//! and keyboard focus show themselves when a part is pointed at or reached with Tab.

mod answers;
mod buttons;
mod fields;
mod flow;
mod pages;
mod said;

use crate::app::parts::plain::{div, h1, h2, p, sect};
use crate::app::piece::{El, Piece, el, several};

pub fn gallery() -> Piece {
    let head = div("open").with(h1("Parts")).with(p("Every part once, in each state.").class("lead second"));
    let left = el("div")
        .with(buttons::buttons())
        .with(fields::one_line())
        .with(fields::kinds())
        .with(fields::several_lines())
        .with(fields::switches())
        .with(answers::rulers())
        .with(buttons::icons());
    let right = el("div")
        .with(said::notices())
        .with(said::troubles())
        .with(said::status_line())
        .with(said::toasts())
        .with(said::empty_page())
        .with(said::progress())
        .with(answers::count())
        .with(flow::orbs());
    let below = div("measure")
        .with(answers::one())
        .with(answers::any())
        .with(answers::feeling_words())
        .with(fields::side_by_side())
        .with(flow::folded_away())
        .with(pages::items())
        .with(pages::lists())
        .with(pages::rows())
        .with(pages::written())
        .with(flow::tallies())
        .with(flow::feet());
    several().with(head).with(div("two").with(left).with(right)).with(below).into()
}

/// A part, under its name.
fn part(name: &'static str) -> El {
    sect().with(h2(name))
}

/// A state of a part, under a caption.
fn case(name: &'static str) -> El {
    div("tight").with(p(name).class("small"))
}
