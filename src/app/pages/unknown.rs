//! An address that names no place.

use crate::domain::copy::fallback;
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn Unknown() -> impl IntoView {
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{fallback::UNKNOWN_TITLE}</h1>
            <p class="lead second">{fallback::UNKNOWN_WHAT}</p>
            <p class="row"><a class="b b--main" href=Route::Today.href()>{fallback::UNKNOWN_HOME}</a></p>
        </section>
    }
}
