//! The scale from 0 to 10: a ruler, not a thermometer.

use super::unique;
use crate::domain::copy::journal::NOT_STRENGTH as CLEAR;
use crate::domain::scale::Scale;
use leptos::prelude::*;

/// Where the knob of an unanswered scale waits. It is hollow, and nothing is assumed.
const MIDDLE: u8 = 5;

#[component]
pub fn Ruler(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<Option<Scale>>,
    #[prop(into)] set: Callback<Option<Scale>>,
) -> impl IntoView {
    let id = unique("scale");
    let shown = move || value.get().map_or_else(|| "–".to_owned(), |scale| scale.value().to_string());
    let take = move |text: String| set.run(text.parse().ok().and_then(Scale::new));
    let ticks = (0..=Scale::MAX)
        .map(|n| {
            let on = move || value.get().is_some_and(|scale| scale.value() == n);
            view! { <span class:on=on>{n}</span> }
        })
        .collect_view();
    view! {
        <div class="scale" class:scale--none=move || value.get().is_none()>
            <label class="label" for=id.clone()>{label}</label>
            <output for=id.clone()>{shown}</output>
            <div class="ruler">
                <input
                    type="range"
                    id=id
                    min="0"
                    max="10"
                    step="1"
                    aria-valuetext=move || value.get().is_none().then_some("–")
                    prop:value=move || value.get().map_or(MIDDLE, Scale::value).to_string()
                    on:input:target=move |event| take(event.target().value())
                    on:click:target=move |event| take(event.target().value())
                    on:keydown:target=move |event| {
                        // The knob waits in the middle; these keys say that the middle is the answer.
                        if matches!(event.key().as_str(), "Enter" | " ") {
                            event.prevent_default();
                            take(event.target().value());
                        }
                    }
                />
                <div class="ticks" aria-hidden="true">{ticks}</div>
            </div>
            {move || {
                value.get().map(|_| {
                    view! {
                        <button type="button" class="b b--quiet clear" on:click=move |_| set.run(None)>{CLEAR}</button>
                    }
                })
            }}
        </div>
    }
}
