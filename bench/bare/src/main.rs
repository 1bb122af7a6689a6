//! A heading and a button that counts: the smallest page with something to press.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

#[component]
fn Counter() -> impl IntoView {
    let (count, set_count) = signal(0);
    view! {
        <h1>"Bare"</h1>
        <button on:click=move |_| set_count.update(|count| *count += 1)>"Count " {count}</button>
    }
}

fn main() {
    let app = document()
        .get_element_by_id("app")
        .expect("index.html holds the element")
        .unchecked_into::<leptos::web_sys::HtmlElement>();
    app.set_text_content(None);
    mount_to(app, Counter).forget();
}
