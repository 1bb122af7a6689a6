//! The days behind the numbers, one a line.

use crate::app::state::AppState;
use crate::domain::copy::patterns as words;
use crate::domain::space::{LISTED, Space};
use leptos::prelude::*;

/// Days that are shown before the reader asks for more.
const FIRST: usize = 31;

#[component]
pub fn Days() -> impl IntoView {
    let state = expect_context::<AppState>();
    let wanted = RwSignal::new(FIRST);
    let space = Memo::new(move |_| {
        let now = state.now.get();
        state.journal.with(|journal| Space::of(journal, now))
    });
    let days = Memo::new(move |_| space.with(Space::days));
    let rows = move || {
        let today = space.with(|space| space.today);
        let row = |(day, seen)| {
            view! {
                <li class="day" class:day--slip=move || matches!(seen, crate::domain::space::DayOfSpace { contact: true, .. })>
                    <span>{words::heading(day, today)}</span>
                    <span class="small">{words::day(seen, day == today)}</span>
                </li>
            }
        };
        days.get().into_iter().take(wanted.get()).map(row).collect_view()
    };
    let more = move || {
        (days.with(Vec::len) > wanted.get()).then(|| {
            view! {
                <p class="row">
                    <button type="button" class="b b--quiet" on:click=move |_| wanted.update(|wanted| *wanted += FIRST)>{words::EARLIER}</button>
                </p>
            }
        })
    };
    let cut = move || {
        let far = space.with(|space| space.start.is_some_and(|start| space.today.days_since(start) > LISTED));
        far.then(|| view! { <p class="small">{words::more_days()}</p> })
    };
    let empty = move || days.with(Vec::is_empty).then(|| view! { <p class="empty">{words::EMPTY}</p> });
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="lead second">{words::LEAD}</p>
        </section>
        <section class="measure">
            {empty}
            <ul class="list">{rows}</ul>
            {more}
            {cut}
        </section>
        <p class="small measure">{words::PICTURES}</p>
    }
}
