//! A native file field with its label.

use super::unique;
use crate::platform::files::Chosen;
use leptos::prelude::*;

/// `choose` is told the file. The same file can be chosen twice in a row.
#[component]
pub fn FileField(#[prop(into)] label: String, accept: &'static str, choose: Callback<Chosen>) -> impl IntoView {
    let id = unique("file");
    view! {
        <div class="line">
            <label class="ui" for=id.clone()>{label}</label>
            <input
                class="file"
                type="file"
                id=id
                accept=accept
                on:change:target=move |event| {
                    if let Some(file) = Chosen::take(&event.target()) {
                        choose.run(file);
                    }
                }
            />
        </div>
    }
}
