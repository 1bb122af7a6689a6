//! Yours: where what belongs to the person can be seen and set.

use crate::app::parts::item::Item;
use crate::app::parts::notice::Notice;
use crate::app::state::AppState;
use crate::domain::Journal;
use crate::domain::copy::{journal, yours as words};
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn Yours() -> impl IntoView {
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="lead second">{words::LEAD}</p>
        </section>
        <ul class="list measure">
            <Item to=Route::YoursAbout title=words::ABOUT what=words::ABOUT_WHAT />
            <Item to=Route::Look title=words::LOOK what=words::LOOK_WHAT />
            <Item to=Route::Data title=words::DATA what=words::DATA_WHAT />
            <Item to=Route::Lock title=words::LOCK what=words::LOCK_WHAT />
            <Item to=Route::Privacy title=words::PRIVACY what=words::PRIVACY_WHAT />
            <Item to=Route::Help title=words::HELP what=words::HELP_WHAT />
        </ul>
    }
}

/// What is kept in this browser, and what could not be read.
#[component]
pub fn Kept() -> impl IntoView {
    let state = expect_context::<AppState>();
    let kept = move || state.journal.with(|journal| words::kept(journal.page_count(), journal.records().count()));
    let newer = move || {
        let count = state.journal.with(Journal::newer_count);
        (count > 0).then(|| view! { <p>{words::newer(count)}</p> })
    };
    view! {
        <p>{kept}</p>
        {newer}
        <Unreadable />
    }
}

/// How many values can't be read, where there are any, and what to do.
#[component]
pub fn Unreadable() -> impl IntoView {
    let left = expect_context::<AppState>().left;
    move || {
        let left = left.get();
        (left.all > 0).then(|| view! { <Notice words=journal::left(left.all) why=journal::left_why(left) /> })
    }
}
