//! The red lines that stand, where something would help with contact: what is closed, why, and where to read on.

use super::notice::{warning, why};
use super::plain::{QUIET, link, row, section};
use super::safety_link::safety_link;
use crate::app::held::Derived;
use crate::app::piece::{Piece, live, many};
use crate::domain::Choice;
use crate::domain::copy::{help_red, path as words};
use crate::domain::help_page::{Topic, about};
use crate::domain::path::{Path, RedLine};
use crate::route::Route;

/// Nothing where none stands.
pub fn standing(path: Derived<Path>) -> Piece {
    live(move || {
        let lines: Vec<RedLine> = path.with(|path| path.drawn.iter().map(|drawn| drawn.line).collect());
        (!lines.is_empty()).then(|| section("measure").with(many(lines.into_iter().map(one))))
    })
}

fn one(line: RedLine) -> Piece {
    let topic = about(line);
    let more = (topic != Topic::Closed).then(|| safety_link(topic));
    warning(words::CLOSED_TITLE)
        .with(why(format!("{} {}", words::closed(line), help_red::why(line))))
        .with(why(words::CLOSED_MORE))
        .with(row().with(link(QUIET, Topic::Closed.label(), &Route::HelpPage(Topic::Closed))).with(more))
        .into()
}
