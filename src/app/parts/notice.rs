//! Something to look at: a sentence, and a second one that says why or what to do.

use leptos::prelude::*;

/// A notice. It is calm unless it asks for attention.
#[component]
pub fn Notice(
    #[prop(into)] words: String,
    #[prop(optional, into)] why: String,
    #[prop(optional)] attention: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="notice" class:notice--calm=!attention>
            <p>{words}</p>
            {(!why.is_empty()).then(|| view! { <p class="why">{why}</p> })}
            {children.map(|children| children())}
        </div>
    }
}

/// What went wrong on a form, said where the button is. Empty while nothing did.
#[component]
pub fn Trouble(#[prop(into)] words: Signal<Option<String>>) -> impl IntoView {
    view! {
        <div role="alert" class="trouble">
            {move || words.get().map(|words| view! { <Notice words attention=true /> })}
        </div>
    }
}
