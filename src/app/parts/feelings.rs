//! Picking up to three feeling words: a family first, then a closer word.

use super::unique;
use crate::domain::copy::{journal as words, shell};
use crate::domain::feeling::{FAMILIES, Feeling};
use leptos::prelude::*;

/// The picker. `toggle` is told which word was touched.
#[component]
pub fn Feelings(#[prop(into)] picked: Signal<Vec<Feeling>>, #[prop(into)] toggle: Callback<Feeling>) -> impl IntoView {
    let first = picked.with_untracked(|picked| picked.first().map(|feeling| feeling.family()));
    let open = RwSignal::new(first);
    let closer_id = unique("closer");
    let families = FAMILIES
        .iter()
        .enumerate()
        .map(|(place, family)| {
            let is_open = move || open.get() == Some(place);
            view! {
                <button
                    type="button"
                    aria-expanded=move || is_open().to_string()
                    on:click=move |_| open.update(|open| *open = (*open != Some(place)).then_some(place))
                >
                    {family.name}
                </button>
            }
        })
        .collect_view();
    let closer = move || {
        open.get().map(|family| {
            let labelled = closer_id.clone();
            view! {
                <p class="ui second" id=closer_id.clone()>{words::CLOSER}</p>
                <fieldset class="words words--closer" aria-labelledby=labelled>
                    {Feeling::of_family(family).iter().map(|feeling| view! { <Word feeling=*feeling picked toggle /> }).collect_view()}
                </fieldset>
            }
        })
    };
    let chosen = move || {
        let picked = picked.get();
        let left = Feeling::MOST - picked.len().min(Feeling::MOST);
        let chosen = picked
            .into_iter()
            .map(|feeling| {
                view! {
                    <button type="button" class="picked__word" aria-label=format!("{}: {}", words::PUT_BACK, feeling.word()) on:click=move |_| toggle.run(feeling)>
                        {feeling.word()}
                    </button>
                }
            })
            .collect_view();
        let slots = (0..left).map(|_| view! { <span class="slot" aria-hidden="true"></span> }).collect_view();
        view! { {chosen} {slots} <span class="small">{shell::up_to(Feeling::MOST)}</span> }
    };
    view! {
        <div class="feelings">
            <div class="picked" role="group" aria-label=words::PICKED>{chosen}</div>
            <div class="words words--family" role="group" aria-label=words::FAMILIES>{families}</div>
            {closer}
        </div>
    }
}

#[component]
fn Word(feeling: Feeling, picked: Signal<Vec<Feeling>>, toggle: Callback<Feeling>) -> impl IntoView {
    let on = Memo::new(move |_| picked.with(|picked| picked.contains(&feeling)));
    let full = Memo::new(move |_| picked.with(|picked| picked.len() >= Feeling::MOST));
    view! {
        <label>
            <input
                type="checkbox"
                prop:checked=move || on.get()
                disabled=move || full.get() && !on.get()
                on:change=move |_| toggle.run(feeling)
            />
            <span>{feeling.word()}</span>
        </label>
    }
}
