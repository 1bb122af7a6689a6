//! A choice out of a list that is too long to be laid out.

use super::bound::Bound;
use super::plain::div;
use super::unique;
use crate::app::piece::{El, Words, el, many};

/// What stands for an option, and its words.
pub type Pair = (Words, Words);

/// The list; the option without a name is none of them. Options of one group stand under its name.
pub fn select(label: &'static str, groups: Vec<(Words, Vec<Pair>)>, bound: Bound<String>) -> El {
    let id = unique("select");
    let Bound { read, write } = bound;
    let option = |(value, words): Pair| el("option").set("value", value).with(words).into();
    let group = |(name, options): (Words, Vec<Pair>)| {
        let options = many(options.into_iter().map(option));
        if name.is_empty() { options } else { el("optgroup").set("label", name).with(options).into() }
    };
    let field = el("select")
        .class("field")
        .set("id", id.clone())
        .with(many(groups.into_iter().map(group)))
        .value(move || read())
        .on("change", move |event| write(event.value()));
    div("line").with(el("label").class("ui").set("for", id).with(label)).with(field)
}
