//! What is private here, how to see it, and what it can't do.

use crate::app::parts::icons::tick;
use crate::app::parts::plain::{div, h2, lines, open, p, sect};
use crate::app::piece::{Piece, el, many, several};
use crate::app::state::AppState;
use crate::domain::copy::yours as words;
use crate::platform::page;

pub fn privacy(state: AppState) -> Piece {
    let requests = page::requests_since_open(state.opened);
    let facts = words::PRIVATE.iter().map(|fact| el("li").with(tick()).with(el("span").with(*fact)).into());
    let private = sect()
        .with(el("ul").class("facts").with(many(facts)))
        .with(p(words::requests(requests)))
        .with(p(words::REQUESTS_HOW).class("small"));
    let not_private =
        sect().with(h2(words::NOT_PRIVATE)).with(el("ul").class("plain-list").with(lines(&words::NOT_PRIVATE_LIST)));
    several().with(open(words::PRIVACY, words::LEAD)).with(div("two").with(private).with(not_private)).into()
}
