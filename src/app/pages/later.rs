//! A place that has an address and is not built so far.

use crate::app::parts::plain::{QUIET, SECOND, h1, link, open, p, row, section};
use crate::app::piece::{Piece, several};
use crate::domain::copy::{example, journal, later, shell};
use crate::route::Route;

pub fn later() -> Piece {
    let (title, what) = later::LOCK;
    let head = section("open measure")
        .with(p(later::NOT_BUILT).class("small"))
        .with(h1(title))
        .with(p(what).class("lead second"));
    let acts = row().with(link(SECOND, journal::NEW, &Route::NewEntry)).with(link(QUIET, shell::TODAY, &Route::Today));
    let honest = p(later::LOCK_HONEST);
    several().with(head).with(section("sect measure").with(honest).with(p(later::MEANWHILE)).with(acts)).into()
}

/// A page about a real journal, while the example is shown.
pub fn not_in_example() -> Piece {
    open(shell::YOURS, example::NOT_HERE).into()
}
