//! A line that leads somewhere.

use super::icons::arrow;
use crate::app::piece::{El, Piece, el};
use crate::route::Route;

/// A title, and what it is where that needs saying. A further act, such as putting it off, can be put
/// inside.
pub fn item(to: &Route, title: impl Into<Piece>, what: impl Into<String>) -> El {
    let what = what.into();
    let what = (!what.is_empty()).then(|| el("span").class("small").with(what));
    el("li").with(
        el("a")
            .class("item")
            .set("href", to.href())
            .with(el("span").class("item__title").with(title))
            .with(what)
            .with(el("span").class("item__go").with(arrow())),
    )
}
