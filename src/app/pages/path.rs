//! The nine steps in words. Step one is open; the others say what they will hold.

use crate::app::parts::item::Item;
use crate::app::state::AppState;
use crate::domain::copy::{path as words, space as space_words, today};
use crate::domain::space::Space;
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn Steps() -> impl IntoView {
    let steps = words::STEP_NAMES
        .iter()
        .enumerate()
        .map(|(place, (name, what))| {
            let built = place == 0;
            view! {
                <li class:open-step=built>
                    <span class="toc__number">{place + 1}</span>
                    <div>
                        <p class="toc__head">
                            <a class="toc__title" href=Route::Step(place).href()>{*name}</a>
                            <span class="toc__state">{if built { words::OPEN } else { words::LATER }}</span>
                        </p>
                        <p class="small">{*what}</p>
                    </div>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="lead second">{words::LEAD}</p>
        </section>
        <section class="measure">
            <h2 class="sr">{words::STEPS}</h2>
            <ol class="toc">{steps}</ol>
            <p class="toc__end">{words::ENDINGS}</p>
        </section>
    }
}

#[component]
pub fn Step(step: usize) -> impl IntoView {
    let (name, what) = words::STEP_NAMES.get(step).copied().unwrap_or_default();
    if step == 0 {
        return view! { <MakeSpace /> }.into_any();
    }
    view! {
        <section class="open measure">
            <p class="small">{words::NOT_BUILT}</p>
            <h1 tabindex="-1">{name}</h1>
            <p class="lead second">{what}</p>
            <p class="row"><a class="b b--second" href=Route::Path.href()>{words::STEPS}</a></p>
        </section>
    }
    .into_any()
}

#[component]
fn MakeSpace() -> impl IntoView {
    let state = expect_context::<AppState>();
    let plan = move || {
        let (now, today) = (state.now.get(), state.today());
        state
            .journal
            .with(|journal| Space::of(journal, now))
            .plan
            .map_or_else(|| today::NO_PLAN.to_owned(), |(start, end)| space_words::saved(start, end, today))
    };
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::SPACE_TITLE}</h1>
            <p class="lead second">{plan}</p>
        </section>
        <div class="two">
            <section class="sect">
                <h2>{words::FOR_YOU}</h2>
                <p>{words::FOR_YOU_TEXT}</p>
            </section>
            <section class="sect">
                <h2>{words::FOR_THEM}</h2>
                <p>{words::FOR_THEM_TEXT}</p>
            </section>
        </div>
        <ul class="list measure">
            <Item to=Route::Plan title=words::YOUR_PLAN />
            <Item to=Route::Today title=today::CHECK_IN />
            <Item to=Route::Slip title=words::SLIP />
            <Item to=Route::Patterns title=words::DAYS />
        </ul>
    }
}
