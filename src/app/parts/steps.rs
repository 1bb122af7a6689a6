//! The foot of a flow of small screens: back, where you are, next.

use crate::domain::copy::shell;
use leptos::{ev, prelude::*};

/// What the button on the right does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Onward {
    pub words: &'static str,
    /// Filled: the kind thing to do. Else an equal other way.
    pub main: bool,
}

#[component]
pub fn NextBar(
    /// Counted from 1.
    #[prop(into)]
    step: Signal<usize>,
    all: usize,
    #[prop(into)] onward: Signal<Onward>,
    back: Callback<()>,
    next: Callback<()>,
) -> impl IntoView {
    let pips = (1..=all)
        .map(|pip| {
            view! { <i class:done=move || pip < step.get() class:on=move || pip == step.get()></i> }
        })
        .collect_view();
    // A double click is one step: its second half would land on a card that nobody has read.
    let once = move |event: ev::MouseEvent, act: Callback<()>| {
        let is_second_half = event.detail() > 0 && event.detail() % 2 == 0;
        if !is_second_half {
            act.run(());
        }
    };
    view! {
        <div class="nextbar">
            <button type="button" class="b b--quiet" on:click=move |event| once(event, back)>{shell::BACK}</button>
            <div>
                <p class="pips" aria-hidden="true">{pips}</p>
                <p class="sr">{move || shell::step_of(step.get(), all)}</p>
            </div>
            <button
                type="button"
                class="b"
                class:b--main=move || onward.get().main
                class:b--second=move || !onward.get().main
                on:click=move |event| once(event, next)
            >
                {move || onward.get().words}
            </button>
        </div>
    }
}
