//! The shelf: short notes on what is known, and what was left out on purpose. No link leads out of it.

use crate::app::parts::plain::{QUIET, h2, lines, link, open, p, row, section};
use crate::app::piece::{Piece, el, many, several};
use crate::domain::copy::path::STEP_NAMES;
use crate::domain::copy::shelf::{self as words, NOTES, Note};
use crate::domain::copy::steps;
use crate::route::Route;

pub fn shelf() -> Piece {
    let note = |note: &'static Note| {
        el("details")
            .class("note")
            .with(el("summary").with(note.title))
            .with(el("ul").class("plain-list").with(lines(note.lines)))
            .with(p(words::SOURCE).class("small").with(" ").with(note.source))
            .with(row().with(link(QUIET, STEP_NAMES[note.step].0, &Route::Step(note.step))))
            .into()
    };
    let left_out = words::LEFT_OUT_WHY
        .iter()
        .map(|(what, why)| several().with(el("dt").with(*what)).with(el("dd").with(p(*why))).into());
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(section("measure").with(many(NOTES.iter().map(note))))
        .with(section("sect measure").with(p(words::HONEST).class("why")))
        .with(
            section("sect measure")
                .with(h2(words::LEFT_OUT))
                .with(el("dl").class("answers").with(many(left_out)))
                .with(row().with(link(QUIET, steps::WHOLE_WAY, &Route::Path))),
        )
        .into()
}
