//! Lines to write on.

use super::bound::Bound;
use super::plain::{div, p};
use super::unique;
use crate::app::held::Held;
use crate::app::piece::{El, Piece, Words, el, live};
use crate::app::state::AppState;
use crate::domain::Journal;
use leptos::prelude::use_context;

/// Whether the browser may check spelling. Some send text to their maker for it, so it is off
/// until the person wants it.
pub fn spelling() -> impl Fn() -> Option<&'static str> + 'static {
    let state = use_context::<AppState>();
    move || {
        let on = state.is_some_and(|state| state.journal.with(Journal::settings).spelling);
        Some(if on { "true" } else { "false" })
    }
}

/// One line that is being put together.
#[must_use = "a line is drawn where it is put"]
pub struct Line(Box<Asked>);

struct Asked {
    kind: &'static str,
    label: Words,
    bound: Bound<String>,
    example: &'static str,
    help: &'static str,
    ask: Option<Held<Option<String>>>,
    min: Option<String>,
    max: Option<String>,
}

/// One line.
pub fn line(label: impl Into<Words>, bound: impl Into<Bound<String>>) -> Line {
    Line(Box::new(Asked {
        kind: "text",
        label: label.into(),
        bound: bound.into(),
        example: "",
        help: "",
        ask: None,
        min: None,
        max: None,
    }))
}

impl Line {
    /// What kind of value the browser takes: `date`, `time`, `number`.
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.0.kind = kind;
        self
    }

    pub fn example(mut self, example: &'static str) -> Self {
        self.0.example = example;
        self
    }

    pub fn help(mut self, help: &'static str) -> Self {
        self.0.help = help;
        self
    }

    pub fn min(mut self, min: impl Into<String>) -> Self {
        self.0.min = Some(min.into());
        self
    }

    pub fn max(mut self, max: impl Into<String>) -> Self {
        self.0.max = Some(max.into());
        self
    }

    /// What the person would have to change.
    pub fn ask(mut self, ask: Held<Option<String>>) -> Self {
        self.0.ask = Some(ask);
        self
    }
}

impl From<Line> for Piece {
    fn from(line: Line) -> Self {
        let Asked { kind, label, bound: Bound { read, write }, example, help, ask, min, max } = *line.0;
        let id = unique("line");
        let (ask_id, help_id) = (format!("{id}-ask"), format!("{id}-help"));
        let asks = move || ask.is_some_and(|ask| ask.with(Option::is_some));
        let described = {
            let (ask_id, help_id) = (ask_id.clone(), (!help.is_empty()).then(|| help_id.clone()));
            move || match (asks(), &help_id) {
                (true, Some(help_id)) => Some(format!("{ask_id} {help_id}")),
                (true, None) => Some(ask_id.clone()),
                (false, help_id) => help_id.clone(),
            }
        };
        let mut field = el("input")
            .class("field")
            .class_while("field--ask", asks)
            .set("id", id.clone())
            .set("type", kind)
            .set("autocomplete", "off")
            .live_set("spellcheck", spelling())
            .live_set("aria-invalid", move || asks().then_some("true"))
            .live_set("aria-describedby", described);
        if !example.is_empty() {
            field = field.set("placeholder", example);
        }
        for (name, limit) in [("min", min), ("max", max)] {
            if let Some(limit) = limit {
                field = field.set(name, limit);
            }
        }
        let field = field.value(move || read()).on("input", move |event| write(event.value()));
        let help = (!help.is_empty()).then(|| p(help).class("help").set("id", help_id));
        let asked = move || {
            ask.and_then(Held::get)
                .map(|words| p(words).class("ask-line").set("id", ask_id.clone()).set("role", "alert"))
        };
        div("line").with(label_of(id, label)).with(field).with(help).with(live(asked)).into()
    }
}

fn label_of(id: String, label: Words) -> El {
    el("label").class("ui").set("for", id).with(label)
}

/// Several lines, growing with the text.
pub fn lines(label: impl Into<Words>, bound: impl Into<Bound<String>>, example: &'static str) -> El {
    let id = unique("lines");
    let Bound { read, write } = bound.into();
    let field = el("textarea")
        .class("field field--lines")
        .set("id", id.clone())
        .set("rows", "2")
        .set("placeholder", example)
        .set("autocomplete", "off")
        .live_set("spellcheck", spelling())
        .value(move || read())
        .on("input", move |event| write(event.value()));
    div("line").with(label_of(id, label.into())).with(field)
}

/// A switch: a word, and a box at the end of the line.
pub fn switch(label: &'static str, bound: impl Into<Bound<bool>>, help: &'static str) -> El {
    let Bound { read, write } = bound.into();
    let field =
        el("input").set("type", "checkbox").checked(move || read()).on("change", move |event| write(event.checked()));
    let help = (!help.is_empty()).then(|| p(help).class("help"));
    el("div").with(el("label").class("switch").with(el("span").with(label)).with(field)).with(help)
}
