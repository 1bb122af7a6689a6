//! An address that names no place.

use crate::app::parts::plain::{MAIN, link, open, row};
use crate::app::piece::Piece;
use crate::domain::copy::fallback;
use crate::route::Route;

pub fn unknown() -> Piece {
    open(fallback::UNKNOWN_TITLE, fallback::UNKNOWN_WHAT)
        .with(row().with(link(MAIN, fallback::UNKNOWN_HOME, &Route::Today)))
        .into()
}
