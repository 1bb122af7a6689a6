//! Every part in every state, at `#/gallery` in debug builds. Nothing here is kept.

use leptos::prelude::*;

#[component]
pub fn Gallery() -> impl IntoView {
    view! { <h1 tabindex="-1">"Parts"</h1> }
}
