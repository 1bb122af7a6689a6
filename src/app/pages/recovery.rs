//! The browser seems to have lost the journal. Nothing is written here before the person says so.

use super::data::restore::BringBack;
use super::help::Numbers;
use crate::app::parts::field::Line;
use crate::app::parts::other_window::OtherWindow;
use crate::domain::copy::recovery as words;
use crate::domain::store::canary::Missing;
use crate::platform::page;
use leptos::prelude::*;

/// `go_on` opens what there is.
#[component]
pub fn Recovery(missing: Missing, go_on: Callback<()>) -> impl IntoView {
    let typed = RwSignal::new(String::new());
    let is_sure = move || typed.with(|typed| typed.trim().eq_ignore_ascii_case(words::START_WORDS));
    let start = move |_| {
        if is_sure() {
            go_on.run(());
        }
    };
    let some_left = !matches!(missing, Missing::Everything { .. });
    let further = if some_left {
        view! { <button type="button" class="b b--second" on:click=move |_| go_on.run(())>{words::GO_ON}</button> }
            .into_any()
    } else {
        view! {
            <section class="sect">
                <p class="why">{words::START_WHY}</p>
                <Line label=words::START_LABEL value=typed write=Callback::new(move |text| typed.set(text)) />
                <p class="row">
                    <button
                        type="button"
                        class="b b--second"
                        aria-disabled=move || (!is_sure()).then_some("true")
                        on:click=start
                    >
                        {words::START_NEW}
                    </button>
                </p>
            </section>
        }
        .into_any()
    };
    view! {
        <main class="calm">
            <OtherWindow />
            <h1 tabindex="-1">{words::title(missing)}</h1>
            <p class="lead">{words::what(missing)}</p>
            <p>{words::NOTHING_WRITTEN}</p>
            <ol class="plain-list">{words::STEPS.into_iter().map(|step| view! { <li>{step}</li> }).collect_view()}</ol>
            <p class="row">
                <button type="button" class="b b--main" on:click=move |_| page::reload()>{words::LOOK_AGAIN}</button>
            </p>
            <BringBack />
            {further}
            <details>
                <summary>{words::HELP}</summary>
                <Numbers />
            </details>
        </main>
    }
}
