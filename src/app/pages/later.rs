//! A place that has an address and is not built so far.

use crate::domain::copy::{later, shell};
use crate::route::Route;
use leptos::prelude::*;

fn words(route: &Route) -> (&'static str, &'static str) {
    match route {
        Route::Apology => later::APOLOGY,
        Route::Calendar => later::CALENDAR,
        Route::Decide => later::DECIDE,
        Route::LetGo => later::LET_GO,
        Route::Lock => later::LOCK,
        Route::MovedOn => later::MOVED_ON,
        Route::Review => later::REVIEW,
        Route::Search => later::SEARCH,
        _ => later::MESSAGE,
    }
}

#[component]
pub fn Later(route: Route) -> impl IntoView {
    let (title, what) = words(&route);
    let honest = (route == Route::Lock).then(|| view! { <p>{later::LOCK_HONEST}</p> });
    view! {
        <section class="open measure">
            <p class="small">{later::NOT_BUILT}</p>
            <h1 tabindex="-1">{title}</h1>
            <p class="lead second">{what}</p>
        </section>
        <section class="sect measure">
            {honest}
            <p>{later::MEANWHILE}</p>
            <p class="row">
                <a class="b b--second" href=Route::NewEntry.href()>{crate::domain::copy::journal::NEW}</a>
                <a class="b b--quiet" href=Route::Today.href()>{shell::TODAY}</a>
            </p>
        </section>
    }
}
