//! A native file field with its label.

use super::plain::div;
use super::unique;
use crate::app::piece::{El, el};
use crate::platform::files::Chosen;

/// `choose` is told the file. The same file can be chosen twice in a row.
pub fn file_field(label: &'static str, accept: &'static str, choose: impl Fn(Chosen) + 'static) -> El {
    let id = unique("file");
    let field = el("input").class("file").set("type", "file").set("id", id.clone()).set("accept", accept);
    let field = field.on("change", move |event| {
        if let Some(file) = event.target().as_ref().and_then(Chosen::take) {
            choose(file);
        }
    });
    div("line").with(el("label").class("ui").set("for", id).with(label)).with(field)
}
