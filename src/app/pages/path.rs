//! The nine steps in words. Step one is open; the others say what they will hold.

use crate::app::parts::plain::{h2, link, open, p, section};
use crate::app::piece::{Piece, el, several};
use crate::domain::copy::path as words;
use crate::route::Route;

pub fn steps() -> Piece {
    let mut steps = el("ol").class("toc");
    for (place, (name, what)) in words::STEP_NAMES.into_iter().enumerate() {
        let is_built = place == 0;
        let state = if is_built { words::OPEN } else { words::LATER };
        let head = p(link("toc__title", name, &Route::Step(place)))
            .class("toc__head")
            .with(el("span").class("toc__state").with(state));
        steps = steps.with(
            el("li")
                .class_while("open-step", move || is_built)
                .with(el("span").class("toc__number").with((place + 1).to_string()))
                .with(el("div").with(head).with(p(what).class("small"))),
        );
    }
    let list =
        section("measure").with(h2(words::STEPS).class("sr")).with(steps).with(p(words::ENDINGS).class("toc__end"));
    several().with(open(words::TITLE, words::LEAD)).with(list).into()
}
