//! The drawn path: which lines of the country are shown, and as what.

use crate::domain::copy::path as words;
use crate::domain::path::{Ending, Leaf, Look, Step, Way};
use crate::domain::pen::{Point, tenths};
use crate::domain::way::{Country, Format, Layer, Outline, Side};
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
        country.ground.iter().map(|shape| path(class(shape.layer), shape.path.clone())).collect();
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
    let mut drawn: Vec<AnyView> =
        country.drawn(way).into_iter().map(|shape| path(class(shape.layer), shape.path)).collect();
    drawn.push(foot_name());
    for step in &way.steps {
        drawn.push(stone(country, step));
    }
    for ending in [Ending::Together, Ending::Onward] {
        drawn.push(end(country, ending, way.ending == Some(ending)));
    }
    drawn
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
        Layer::FootGlow(true) => "foot-glow",
        Layer::FootGlow(false) => "foot-glow foot-glow--near",
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

const LINE: f64 = 20.0;

/// A stone with its number and its name.
fn stone(country: &Country, step: &Step) -> AnyView {
    let class = match step.look {
        Look::Behind => "stone stone--behind",
        Look::Open => "stone stone--opens",
        Look::Here => "stone stone--here",
        Look::Ahead => "stone stone--ahead",
        Look::Closed => "stone stone--closed",
    };
    let (name, _) = words::STEP_NAMES[step.place];
    // The longest name is set in two lines.
    let (first, second) = if step.place == 8 { name.split_once(' ').unwrap_or((name, "")) } else { (name, "") };
    let more = if second.is_empty() { 0.0 } else { LINE };
    let (x, y) = country.plate.stone(step.place);
    let (x_words, y_words, anchor) = match country.plate.side(step.place) {
        Side::Right => (x + 30.0, y - 2.0 - more / 2.0, "start"),
        Side::Left => (x - 30.0, y - 2.0 - more / 2.0, "end"),
        Side::Above => (x, y - 46.0 - more, "middle"),
        Side::Below => (x, y + 42.0, "middle"),
        Side::Beside => (x - 12.0, y + 36.0, "end"),
    };
    let mut drawn = outline(country.stone(step.place, step.look), step.look == Look::Here);
    let mut write = |class, at, anchor, words: &str| drawn.push(text(class, at, anchor, words));
    write("num", (x, y + 6.0), "middle", NUMBERS[step.place]);
    write("t-step", (x_words, y_words), anchor, first);
    write("t-step", (x_words, y_words + LINE), anchor, second);
    write("t-sub", (x_words, y_words + more + 18.0), anchor, &words::under(step));
    link(Route::Step(step.place), class, drawn)
}

const NUMBERS: [&str; 9] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

fn outline(outline: Outline, is_here: bool) -> Vec<AnyView> {
    let mut drawn = vec![path("hit", outline.hit), path("face", outline.face), path("rim", outline.ring)];
    if is_here {
        drawn.push(path("halo", outline.halo));
    }
    drawn
}

fn text(class: &'static str, (x, y): Point, anchor: &'static str, words: &str) -> AnyView {
    let words = words.to_owned();
    view! { <text class=class x=tenths(x) y=tenths(y) text-anchor=anchor>{words}</text> }.into_any()
}

/// An ending, with a ring around it where somebody is there.
fn end(country: &Country, ending: Ending, is_here: bool) -> AnyView {
    let [first, second] = match ending {
        Ending::Together => words::TOGETHER,
        Ending::Onward => [words::ONWARD, ""],
    };
    let (x, y) = country.plate.end(ending);
    // On a desk the upper name stands above, so that neither lies on the way.
    let is_below = country.plate.is_down() || ending == Ending::Onward;
    let y = if is_below { y + 38.0 } else { y - 26.0 - LINE };
    let (stone, sign) = country.end(ending);
    let mut drawn = outline(stone, is_here);
    drawn.push(path("sign", sign));
    drawn.push(text("t-end", (x, y), "middle", first));
    drawn.push(text("t-end", (x, y + LINE), "middle", second));
    view! { <g class=if is_here { "ending ending--here" } else { "ending" }>{drawn}</g> }.into_any()
}
