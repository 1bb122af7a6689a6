//! Printing: what stands in a `.print` is printed alone, and looks like the book that it is.

use super::plain::{QUIET, button, link};
use crate::app::piece::El;
use crate::domain::Month;
use crate::domain::copy::report as words;
use crate::platform::page;
use crate::route::Route;

/// The button that prints this page.
pub fn print_this() -> El {
    button(QUIET, words::PRINT, page::print).class("b b--quiet no-print")
}

/// The way to the pages of a month as a book, for the calendar.
pub fn print_month(month: Month) -> El {
    link(QUIET, words::PRINT_MONTH, &Route::Book(month))
}
