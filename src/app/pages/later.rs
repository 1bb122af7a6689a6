//! A page about a real journal, while the example is shown.

use crate::app::parts::plain::open;
use crate::app::piece::Piece;
use crate::domain::copy::{example, shell};

pub fn not_in_example() -> Piece {
    open(shell::YOURS, example::NOT_HERE).into()
}
