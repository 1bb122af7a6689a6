//! What is pressed, and the drawn signs beside words.

use super::{Case, Part};
use crate::app::parts::icons::{PlaceIcon, Sprig, Tick};
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn Buttons() -> impl IntoView {
    view! {
        <Part name="Buttons">
            <Case name="Main, second, quiet">
                <p class="row">
                    <button type="button" class="b b--main">"Keep"</button>
                    <button type="button" class="b b--second">"Go on anyway"</button>
                    <button type="button" class="b b--quiet">"Not today"</button>
                </p>
            </Case>
            <Case name="The same as links">
                <p class="row">
                    <a class="b b--main" href=Route::Gallery.href()>"Keep"</a>
                    <a class="b b--second" href=Route::Gallery.href()>"Go on anyway"</a>
                    <a class="b b--quiet" href=Route::Gallery.href()>"Not today"</a>
                </p>
            </Case>
            <Case name="In the head">
                <p class="row">
                    <a class="b b--head b--pause" role="button" href=Route::Gallery.href()>"Pause"</a>
                    <button type="button" class="b b--head b--leave">"Leave"</button>
                </p>
            </Case>
            <Case name="Round">
                <p class="row">
                    <button type="button" class="b b--second b--round" aria-label="One less">"−"</button>
                    <button type="button" class="b b--second b--round" aria-label="One more">"+"</button>
                </p>
            </Case>
            <Case name="Taking an answer back">
                <p class="row"><button type="button" class="b b--quiet clear">"Leave it unanswered"</button></p>
            </Case>
            <NotOpen />
        </Part>
    }
}

/// Not open to press: still found with Tab, and the reason is beside it.
#[component]
fn NotOpen() -> impl IntoView {
    view! {
        <Case name="Not open to press, with the reason beside it">
            <p class="row">
                <button type="button" class="b b--main" aria-disabled="true" aria-describedby="not-open-main">"Copy text"</button>
                <span class="why" id="not-open-main">"11 hours left."</span>
            </p>
            <p class="row">
                <button type="button" class="b b--second" aria-disabled="true" aria-describedby="not-open-second">"Go on"</button>
                <span class="why" id="not-open-second">"One question is still open."</span>
            </p>
            <p class="row">
                <button type="button" class="b b--second b--round" aria-label="One more" aria-disabled="true" aria-describedby="not-open-round">"+"</button>
                <span class="why" id="not-open-round">"99 is the most that is counted."</span>
            </p>
        </Case>
    }
}

#[component]
pub fn Icons() -> impl IntoView {
    let places = ["today", "journal", "path", "patterns", "yours"];
    let places = places.map(|place| {
        view! {
            <li>
                <PlaceIcon place />
                <span>{place}</span>
            </li>
        }
    });
    view! {
        <Part name="Icons">
            <Case name="The places, and a tick">
                <ul class="facts">
                    {places.into_iter().collect_view()}
                    <li>
                        <Tick />
                        <span>"Done"</span>
                    </li>
                </ul>
            </Case>
            <Case name="The end of a screen">
                <Sprig />
            </Case>
        </Part>
    }
}
