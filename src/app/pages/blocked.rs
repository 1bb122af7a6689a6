//! The browser blocks storage: nothing could be kept, so nothing is asked for. Help is open.

use super::help::numbers;
use crate::app::parts::plain::{MAIN, button, folded, h1, lines, p, row};
use crate::app::piece::{El, el};
use crate::domain::copy::fallback;
use crate::platform::page;

pub fn blocked() -> El {
    el("main")
        .class("calm")
        .with(h1(fallback::BLOCKED_TITLE))
        .with(p(fallback::BLOCKED_WHAT))
        .with(p(fallback::BLOCKED_SAFE))
        .with(el("ol").class("plain-list").with(lines(fallback::BLOCKED_DO)))
        .with(row().with(button(MAIN, fallback::RELOAD, page::reload)))
        .with(folded(fallback::BLOCKED_HELP).with(numbers(None, &[])))
}
