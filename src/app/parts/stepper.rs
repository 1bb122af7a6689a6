//! A small count with a knob on each side.

use super::unique;
use crate::domain::copy::today::{ONE_LESS, ONE_MORE};
use leptos::prelude::*;

/// The most that is counted; beyond it a number says nothing more.
const MOST: u16 = 99;

#[component]
pub fn Stepper(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<u16>,
    #[prop(into)] set: Callback<u16>,
) -> impl IntoView {
    let id = unique("step");
    let knob = "b b--second b--round";
    view! {
        <div class="step" role="group" aria-labelledby=id.clone()>
            <span class="ui" id=id.clone()>{label}</span>
            <span class="count">
                <button type="button" class=knob aria-label=ONE_LESS aria-disabled=move || (value.get() == 0).then_some("true") on:click=move |_| set.run(value.get_untracked().saturating_sub(1))>"−"</button>
                <output>{move || value.get()}</output>
                <button type="button" class=knob aria-label=ONE_MORE aria-disabled=move || (value.get() >= MOST).then_some("true") on:click=move |_| set.run((value.get_untracked() + 1).min(MOST))>"+"</button>
            </span>
        </div>
    }
}
