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

/// A line, or several, that is being put together.
#[must_use = "a line is drawn where it is put"]
pub struct Line(Box<Asked>);

struct Asked {
    /// What kind of value the browser takes; nothing where the field grows with the text.
    kind: Option<&'static str>,
    label: Words,
    is_labelled: bool,
    bound: Bound<String>,
    example: &'static str,
    help: &'static str,
    ask: Option<Held<Option<String>>>,
    min: Option<String>,
    max: Option<String>,
}

/// One line.
pub fn line(label: impl Into<Words>, bound: impl Into<Bound<String>>) -> Line {
    Line::new(Some("text"), label.into(), bound.into())
}

/// Several lines, growing with the text.
pub fn lines(label: impl Into<Words>, bound: impl Into<Bound<String>>, example: &'static str) -> Line {
    Line::new(None, label.into(), bound.into()).example(example)
}

impl Line {
    fn new(kind: Option<&'static str>, label: Words, bound: Bound<String>) -> Self {
        Self(Box::new(Asked {
            kind,
            label,
            is_labelled: true,
            bound,
            example: "",
            help: "",
            ask: None,
            min: None,
            max: None,
        }))
    }

    /// What kind of value the browser takes: `date`, `time`, `number`.
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.0.kind = Some(kind);
        self
    }

    /// The question stands elsewhere on the page; the label is for listeners only.
    pub fn unlabelled(mut self) -> Self {
        self.0.is_labelled = false;
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
        let Asked { kind, label, is_labelled, bound: Bound { read, write }, example, help, ask, min, max } = *line.0;
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
        let field = match kind {
            Some(kind) => el("input").class("field").set("type", kind),
            None => el("textarea").class("field field--lines").set("rows", "2"),
        };
        let mut field = field
            .class_while("field--ask", asks)
            .set("id", id.clone())
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
        let class = if is_labelled { "ui" } else { "sr" };
        let label = el("label").class(class).set("for", id).with(label);
        div("line").with(label).with(field).with(help).with(live(asked)).into()
    }
}

/// A switch: a word, and a box at the end of the line.
pub fn switch(label: &'static str, bound: impl Into<Bound<bool>>, help: &'static str) -> El {
    let Bound { read, write } = bound.into();
    let field =
        el("input").set("type", "checkbox").checked(move || read()).on("change", move |event| write(event.checked()));
    let help = (!help.is_empty()).then(|| p(help).class("help"));
    el("div").with(el("label").class("switch").with(el("span").with(label)).with(field)).with(help)
}
