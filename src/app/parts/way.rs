//! The drawn path: which lines of the country are shown, and as what.

use crate::domain::copy::path as words;
use crate::domain::path::{Ending, Leaf, Look, Step, Way};
use crate::domain::pen::{Point, tenths};
use crate::domain::way::{Country, End, Format, Layer, Side, Stone};
use crate::platform::page;
use crate::route::Route;
use leptos::prelude::*;
use std::sync::OnceLock;

/// A plate is worked out when it is first looked at, and kept: no record moves a line of it.
fn country(format: Format) -> &'static Country {
    static TALL: OnceLock<Country> = OnceLock::new();
    static WIDE: OnceLock<Country> = OnceLock::new();
    let kept = match format {
        Format::Tall => &TALL,
        Format::Wide => &WIDE,
    };
    kept.get_or_init(|| Country::of(format))
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
    let (width, height) = (country.plate.width, country.plate.height);
    let ground = country.ground.iter().map(|shape| path(shape.layer, &shape.path)).collect_view();
    view! {
        <svg
            class="way"
            class:way--wide=country.plate.format == Format::Wide
            viewBox=format!("0 0 {} {}", tenths(width), tenths(height))
            aria-hidden="true"
            focusable="false"
        >
            <defs>
                <linearGradient id="way-down" x2="0" y2="1">{fade()}</linearGradient>
                <linearGradient id="way-across">{fade()}</linearGradient>
                <radialGradient id="way-lamp">
                    <stop offset="0" class="l0" />
                    <stop offset=".35" class="l1" />
                    <stop offset="1" class="l2" />
                </radialGradient>
                <path id="way-foot" d=country.foot_name.as_str() />
            </defs>
            {ground}
            // A little larger than the plate, so that no edge of the land is left at its border.
            <rect class="fade fade--down" x="-2" y="-2" width=tenths(width + 4.0) height=tenths(height + 4.0) />
            <rect class="fade fade--across" x="-2" y="-2" width=tenths(width + 4.0) height=tenths(height + 4.0) />
            {move || way.with(|way| standing(country, way))}
        </svg>
    }
    .into_any()
}

/// From the paper into the picture, and out again.
fn fade() -> AnyView {
    let stops = [("0", "f0"), (".03", "f1"), (".06", "f2"), (".1", "f3"), (".9", "f3"), (".94", "f2"), (".97", "f1"), ("1", "f0")];
    stops.map(|(offset, class)| view! { <stop offset=offset class=class /> }).collect_view().into_any()
}

/// What changes with the records.
fn standing(country: &'static Country, way: &Way) -> AnyView {
    let lines = country.drawn(way).into_iter().map(|(layer, line)| path(layer, line)).collect_view();
    let stones = country.stones.iter().zip(&way.steps).map(|(stone, step)| stepping(stone, step)).collect_view();
    let is_at = |ending| way.ending == Some(ending);
    let place = country.plate.format;
    view! {
        <g>
            {lines}
            <a class="foot-name" tabindex="-1" href=Route::LetGo.href()>
                <text class="t-foot">
                    <textPath href="#way-foot" startOffset="50%">{words::FOOTPATH}</textPath>
                </text>
            </a>
            {stones}
            {end(&country.together, &words::TOGETHER, is_at(Ending::Together), place)}
            {end(&country.onward, &words::ONWARD, is_at(Ending::Onward), place)}
        </g>
    }
    .into_any()
}

fn path(layer: Layer, line: &'static str) -> AnyView {
    view! { <path class=class(layer) d=line /> }.into_any()
}

fn class(layer: Layer) -> &'static str {
    match layer {
        Layer::Land => "land",
        Layer::LandIndex => "land land--index",
        Layer::Water => "water",
        Layer::Bank => "bank",
        Layer::Ripple => "ripple",
        Layer::Ford => "ford",
        Layer::Tree => "tree",
        Layer::Lamp => "lamp",
        Layer::Foot => "foot",
        Layer::FootTaken => "foot foot--taken",
        Layer::FootGlow => "foot-glow",
        Layer::Bed => "bed",
        Layer::Brush => "inked",
        Layer::Dry => "dry",
        Layer::Edge => "edge",
        Layer::EndEdge => "edge edge--end",
        Layer::Trail => "trail",
        Layer::Deck => "deck",
        Layer::Bridge => "bridge",
        Layer::Gate(Leaf::Open) => "gate gate--open",
        Layer::Gate(Leaf::Next) => "gate gate--next",
        Layer::Gate(Leaf::Shut) => "gate",
        Layer::Wall => "wall",
    }
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

/// Units that a finger may miss a stone by.
const HIT: &str = "28";
const LINE: f64 = 20.0;

/// A stone with its number and its name.
fn stepping(stone: &'static Stone, step: &Step) -> AnyView {
    let (name, _) = words::STEP_NAMES[step.place];
    // The longest name is set in two lines.
    let lines: Vec<&str> = if step.place == 8 { name.splitn(2, ' ').collect() } else { vec![name] };
    let more = LINE * if lines.len() > 1 { 1.0 } else { 0.0 };
    let (x, y) = stone.at;
    let (at, anchor) = match stone.side {
        Side::Right => ((x + 30.0, y - 2.0 - more / 2.0), "start"),
        Side::Left => ((x - 30.0, y - 2.0 - more / 2.0), "end"),
        Side::Above => ((x, y - 46.0 - more), "middle"),
        Side::Below => ((x, y + 42.0), "middle"),
        Side::Beside => ((x - 12.0, y + 36.0), "end"),
    };
    let (face, ring) = stone.outline(step.look);
    let halo = (step.look == Look::Here).then(|| view! { <path class="halo" d=stone.halo.as_str() /> });
    view! {
        <g>
            <a href=Route::Step(step.place).href() tabindex="-1" class=format!("stone stone--{}", look(step.look))>
                <circle class="hit" cx=tenths(x) cy=tenths(y) r=HIT />
                {halo}
                <path class="face" d=face />
                <path class="rim" d=ring />
                <text class="num" x=tenths(x) y=tenths(y + 6.0)>{step.place + 1}</text>
                {text("t-step", &lines, at, anchor)}
                {text("t-sub", &[&words::under(step)], (at.0, at.1 + more + 18.0), anchor)}
            </a>
        </g>
    }
    .into_any()
}

/// Lines of words, one under the other.
fn text(class: &'static str, lines: &[&str], (x, y): Point, anchor: &'static str) -> AnyView {
    let spans = lines.iter().enumerate().map(|(n, line)| {
        let down = if n == 0 { "0" } else { "1.12em" };
        view! { <tspan x=tenths(x) dy=down>{(*line).to_owned()}</tspan> }
    });
    view! { <text class=class y=tenths(y) text-anchor=anchor>{spans.collect_view()}</text> }.into_any()
}

/// An ending, with the ring around it where somebody is there.
fn end(end: &'static End, lines: &[&str], is_here: bool, format: Format) -> AnyView {
    let (x, y) = end.at;
    // On a desk the upper name stands above, so that neither lies on the way.
    let below = format == Format::Tall || lines.len() == 1;
    let y = if below { y + 38.0 } else { y - 26.0 - LINE };
    let halo = is_here.then(|| view! { <path class="halo" d=end.halo.as_str() /> });
    view! {
        <g class="ending" class:ending--here=is_here>
            {halo}
            <path class="face" d=end.face.as_str() />
            <path class="rim" d=end.ring.as_str() />
            <path class="sign" d=end.sign.as_str() />
            {text("t-end", lines, (x, y), "middle")}
        </g>
    }
    .into_any()
}
