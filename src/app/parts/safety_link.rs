//! The one quiet link to a page about safety. That it was shown, or followed, is noted nowhere.

use super::plain::{QUIET, link};
use crate::app::piece::El;
use crate::domain::Choice;
use crate::domain::help_page::Topic;
use crate::route::Route;

pub fn safety_link(topic: Topic) -> El {
    link(QUIET, topic.label(), &Route::HelpPage(topic))
}
