//! Lines to write on.

use super::unique;
use crate::app::state::AppState;
use crate::domain::Journal;
use leptos::prelude::*;

/// Whether the browser may check spelling. Some send text to their maker for it, so it is off
/// until the person wants it.
pub fn spelling() -> Signal<String> {
    let state = use_context::<AppState>();
    Signal::derive(move || {
        let on = state.is_some_and(|state| state.journal.with(Journal::settings).spelling);
        on.to_string()
    })
}

/// One line. `ask` is what the person would have to change.
#[component]
pub fn Line(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] write: Callback<String>,
    #[prop(optional, into)] example: String,
    #[prop(optional, into)] help: String,
    #[prop(optional, into)] ask: Signal<Option<String>>,
    #[prop(default = "text")] kind: &'static str,
    #[prop(optional, into)] min: String,
    #[prop(optional, into)] max: String,
) -> impl IntoView {
    let id = unique("line");
    let (ask_id, help_id) = (format!("{id}-ask"), format!("{id}-help"));
    let described = {
        let (ask_id, help_id, has_help) = (ask_id.clone(), help_id.clone(), !help.is_empty());
        move || match (ask.with(Option::is_some), has_help) {
            (true, true) => Some(format!("{ask_id} {help_id}")),
            (true, false) => Some(ask_id.clone()),
            (false, true) => Some(help_id.clone()),
            (false, false) => None,
        }
    };
    let limit = |text: String| (!text.is_empty()).then_some(text);
    view! {
        <div class="line">
            <label class="ui" for=id.clone()>{label}</label>
            <input
                class="field"
                class:field--ask=move || ask.with(Option::is_some)
                id=id
                type=kind
                placeholder=limit(example)
                min=limit(min)
                max=limit(max)
                autocomplete="off"
                spellcheck=spelling()
                aria-invalid=move || ask.with(Option::is_some).then_some("true")
                aria-describedby=described
                prop:value=move || value.get()
                on:input:target=move |event| write.run(event.target().value())
            />
            {limit(help).map(|help| view! { <p class="help" id=help_id>{help}</p> })}
            {move || ask.get().map(|ask| view! { <p class="ask-line" id=ask_id.clone() role="alert">{ask}</p> })}
        </div>
    }
}

/// Several lines, growing with the text.
#[component]
pub fn Lines(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] write: Callback<String>,
    #[prop(optional, into)] example: String,
) -> impl IntoView {
    let id = unique("lines");
    view! {
        <div class="line">
            <label class="ui" for=id.clone()>{label}</label>
            <textarea
                class="field field--lines"
                id=id
                rows="2"
                placeholder=example
                autocomplete="off"
                spellcheck=spelling()
                prop:value=move || value.get()
                on:input:target=move |event| write.run(event.target().value())
            ></textarea>
        </div>
    }
}

/// A switch: a word, and a box at the end of the line.
#[component]
pub fn Switch(
    #[prop(into)] label: String,
    #[prop(into)] on: Signal<bool>,
    #[prop(into)] turn: Callback<bool>,
    #[prop(optional, into)] help: String,
) -> impl IntoView {
    let help = (!help.is_empty()).then(|| view! { <p class="help">{help}</p> });
    view! {
        <div>
            <label class="switch">
                <span>{label}</span>
                <input type="checkbox" prop:checked=move || on.get() on:change:target=move |event| turn.run(event.target().checked()) />
            </label>
            {help}
        </div>
    }
}
