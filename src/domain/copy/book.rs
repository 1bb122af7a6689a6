//! The page that closes the book at either ending, and opening it again (issue of the endings; brief 1, S81).

use super::dates;
use crate::domain::Day;

pub const WRITE: &str = "Write the last page";
pub const WHAT: &str = "A page in your own words that closes the book, and can be opened again";
pub const FROM_PAGES: &str = "From your own pages";
pub const FROM_PAGES_WHY: &str = "Lines you wrote, to take along or leave. Nothing here is anyone else’s.";
pub const AS_PAGE: &str = "The last page";
pub const EMPTY: &str = "The page is empty so far. One line is enough.";
pub const CLOSE: &str = "Close the book";
pub const CLOSED_SAID: &str = "Closed. It can be opened again at any time.";
pub const NOT_AT_END: &str = "The book can be closed at either ending. You can write its last page before.";
pub const PRINT: &str = "Print this page";
pub const OPEN: &str = "Open it again";
pub const OPENED_SAID: &str = "Open again, at the page where it was closed.";
pub const READ: &str = "Read the last page";
pub const TOGETHER: &str = "Together again, differently";
pub const ONWARD: &str = "Onward";
pub const TOGETHER_LEAD: &str = "You two decided. What was before is closed, and what you keep doing goes on.";
pub const ONWARD_LEAD: &str = "You put it down. What you learned goes along.";
pub const STILL: &str = "Everything is still here, and everything is still open: write, read, or leave it closed.";
pub const KEEP_DOING: &str = "What you keep doing";

/// “Closed on 3 April”
pub fn closed_on(day: Day, today: Day) -> String {
    format!("The book was closed on {}.", dates::date(day, today))
}
