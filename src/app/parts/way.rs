//! The drawn path: which lines of the country are shown, and as what.

use crate::domain::copy::path as words;
use crate::domain::path::{Look, Way};
use crate::domain::pen::tenths;
use crate::domain::way::{Country, Format, Landmark, Place, Shape, Words};
use crate::platform::page;
use crate::route::Route;
use leptos::prelude::*;
use std::sync::OnceLock;

/// A plate is worked out when it is first looked at, and kept: no record moves a line of it.
fn country(format: Format) -> &'static Country {
    static KEPT: [OnceLock<Country>; 2] = [OnceLock::new(), OnceLock::new()];
    KEPT[usize::from(format == Format::Wide)].get_or_init(|| Country::of(format))
}

/// The picture. Its twin in words is the list of steps, so it is hidden from those who listen and skipped by
/// the keyboard.
#[component]
pub fn Picture(way: Memo<Way>) -> impl IntoView {
    let is_wide = RwSignal::new(page::is_wide());
    let resized = window_event_listener_untyped("resize", move |_| {
        if is_wide.get_untracked() != page::is_wide() {
            is_wide.set(page::is_wide());
        }
    });
    on_cleanup(move || resized.remove());
    let drawn = move || plate(country(if is_wide.get() { Format::Wide } else { Format::Tall }), way);
    view! { <div class="plate">{drawn}</div> }
}

fn plate(country: &'static Country, way: Memo<Way>) -> AnyView {
    let size = format!("0 0 {} {}", tenths(country.plate.width), tenths(country.plate.height));
    let ground: Vec<AnyView> =
        country.ground.iter().map(|shape| path(shape.layer.class(), shape.path.clone())).collect();
    view! {
        <svg
            class=if country.plate.is_down() { "way" } else { "way way--wide" }
            viewBox=size
            aria-hidden="true"
            focusable="false"
        >
            <defs>
                // From the paper into the picture and out again, over as many units on both plates.
                <linearGradient id="way-across">
                    <stop class="f0" />
                    <stop offset=".06" class="f2" />
                    <stop offset=".1" class="f3" />
                    <stop offset=".9" class="f3" />
                    <stop offset=".94" class="f2" />
                    <stop offset="1" class="f0" />
                </linearGradient>
                <linearGradient id="way-down" x2="0" y2="1">
                    <stop class="f0" />
                    <stop offset=".06" class="f2" />
                    <stop offset=".1" class="f3" />
                    <stop offset=".9" class="f3" />
                    <stop offset=".94" class="f2" />
                    <stop offset="1" class="f0" />
                </linearGradient>
                <linearGradient id="way-far-down" x2="0" y2="1">
                    <stop class="f0" />
                    <stop offset=".03" class="f2" />
                    <stop offset=".05" class="f3" />
                    <stop offset=".95" class="f3" />
                    <stop offset=".97" class="f2" />
                    <stop offset="1" class="f0" />
                </linearGradient>
                <radialGradient id="way-lamp">
                    <stop class="l0" />
                    <stop offset=".35" class="l1" />
                    <stop offset="1" class="l2" />
                </radialGradient>
            </defs>
            {ground}
            <rect class="fade fade--down" width="100%" height="100%" />
            <rect class="fade fade--across" width="100%" height="100%" />
            <path id="way-foot" class="foot-line" d=country.foot_name() />
            {move || way.with(|way| standing(country, way))}
        </svg>
    }
    .into_any()
}

/// What changes with the records.
fn standing(country: &Country, way: &Way) -> Vec<AnyView> {
    let mut drawn = paths(country.drawn(way));
    drawn.push(foot_name());
    drawn.extend(country.landmarks(way).into_iter().map(landmark));
    drawn
}

fn paths(shapes: Vec<Shape>) -> Vec<AnyView> {
    shapes.into_iter().map(|shape| path(shape.layer.class(), shape.path)).collect()
}

fn path(class: &'static str, line: String) -> AnyView {
    view! { <path class=class d=line /> }.into_any()
}

fn foot_name() -> AnyView {
    let name = view! {
        <text class="t-foot">
            <textPath href="#way-foot" startOffset="50%">{words::FOOTPATH}</textPath>
        </text>
    };
    link(Route::LetGo, "foot-name", vec![name.into_any()])
}

/// A part of the picture that leads somewhere; the keyboard has its own way there.
fn link(to: Route, class: &'static str, children: Vec<AnyView>) -> AnyView {
    view! { <g><a href=to.href() tabindex="-1" class=class>{children}</a></g> }.into_any()
}

/// How a step looks, as the name of a class; the list of the steps uses the same.
pub fn look(look: Look) -> &'static str {
    match look {
        Look::Behind => "behind",
        Look::Open => "opens",
        Look::Here => "here",
        Look::Ahead => "ahead",
        Look::Closed => "closed",
    }
}

/// A stone or an ending with its words. A stone leads to its step.
fn landmark(landmark: Landmark) -> AnyView {
    let mut drawn = paths(landmark.shapes);
    drawn.extend(landmark.words.into_iter().map(text));
    match landmark.place {
        Place::Step(place) => link(Route::Step(place), landmark.class, drawn),
        Place::Ending(_) => view! { <g class=landmark.class>{drawn}</g> }.into_any(),
    }
}

fn text(words: Words) -> AnyView {
    let (x, y) = words.at;
    view! { <text class=words.class x=tenths(x) y=tenths(y) text-anchor=words.anchor.name()>{words.text}</text> }
        .into_any()
}
