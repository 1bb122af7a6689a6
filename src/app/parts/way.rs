//! The drawn path: the shapes, stones and words of the domain’s picture, put on the page.

use super::plain::div;
use crate::app::held::{Derived, Held, until_gone};
use crate::app::piece::{El, Piece, drawn, live, many, several};
use crate::domain::copy::path as words;
use crate::domain::path::{Look, Way};
use crate::domain::pen::tenths;
use crate::domain::way::{Country, Format, Landmark, Place, Shape, Words};
use crate::platform::{dom, page};
use crate::route::Route;
use std::sync::OnceLock;

/// A plate is worked out when it is first looked at, and kept: no record moves a line of it.
fn country(format: Format) -> &'static Country {
    static KEPT: [OnceLock<Country>; 2] = [OnceLock::new(), OnceLock::new()];
    KEPT[usize::from(format == Format::Wide)].get_or_init(|| Country::of(format))
}

/// The picture. Its twin in words is the list of steps, so it is hidden from those who listen and skipped by
/// the keyboard.
pub fn picture(way: Derived<Way>) -> El {
    let is_wide = Held::new(page::is_wide());
    until_gone(dom::hear("resize", move |_| {
        if is_wide.get_untracked() != page::is_wide() {
            is_wide.set(page::is_wide());
        }
    }));
    div("plate").with(live(move || plate(country(if is_wide.get() { Format::Wide } else { Format::Tall }), way)))
}

fn plate(country: &'static Country, way: Derived<Way>) -> Piece {
    let size = [country.plate.width, country.plate.height].map(tenths).join(" ");
    let stop = |offset: &'static str, class: &'static str| drawn("stop").set("offset", offset).class(class);
    // From the paper into the picture and out again, over as many units on both plates.
    let fade = |id: &'static str, [dim, clear, far_clear, far_dim]: [&'static str; 4]| {
        drawn("linearGradient")
            .set("id", id)
            .with(stop("0", "f0"))
            .with(stop(dim, "f2"))
            .with(stop(clear, "f3"))
            .with(stop(far_clear, "f3"))
            .with(stop(far_dim, "f2"))
            .with(stop("1", "f0"))
    };
    let near = [".06", ".1", ".9", ".94"];
    let down = |fade: El| fade.set("x2", "0").set("y2", "1");
    let lamp = drawn("radialGradient")
        .set("id", "way-lamp")
        .with(stop("0", "l0"))
        .with(stop(".35", "l1"))
        .with(stop("1", "l2"));
    let defs = drawn("defs")
        .with(fade("way-across", near))
        .with(down(fade("way-down", near)))
        .with(down(fade("way-far-down", [".03", ".05", ".95", ".97"])))
        .with(lamp);
    let veil = |class: &'static str| drawn("rect").class(class).set("width", "100%").set("height", "100%");
    drawn("svg")
        .class(if country.plate.is_down() { "way" } else { "way way--wide" })
        .set("viewBox", format!("0 0 {size}"))
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .with(defs)
        .with(many(country.ground.iter().map(path)))
        .with(veil("fade fade--down"))
        .with(veil("fade fade--across"))
        .with(drawn("path").set("id", "way-foot").class("foot-line").set("d", country.foot_name()))
        .with(live(move || way.with(|way| standing(country, way))))
        .into()
}

/// What changes with the records.
fn standing(country: &Country, way: &Way) -> Piece {
    let name = || drawn("textPath").set("href", "#way-foot").set("startOffset", "50%").with(words::FOOTPATH);
    // The words once more, unseen and large enough for a finger.
    let hit = drawn("text").class("foot-hit").with(name());
    several()
        .with(many(country.drawn(way).iter().map(path)))
        .with(link(&Route::LetGo, "foot-name").with(hit).with(drawn("text").class("t-foot").with(name())))
        .with(many(country.landmarks(way).into_iter().map(landmark)))
        .into()
}

fn path(shape: &Shape) -> Piece {
    drawn("path").class(shape.layer.class()).set("d", shape.path.clone()).into()
}

/// A part of the picture that leads somewhere; the keyboard has its own way there.
fn link(to: &Route, class: &'static str) -> El {
    drawn("a").set("href", to.href()).set("tabindex", "-1").class(class)
}

/// A stone or an ending with its words. A stone leads to its step.
fn landmark(landmark: Landmark) -> Piece {
    let outside = match landmark.place {
        Place::Step(place) => link(&Route::Step(place), landmark.class),
        Place::Ending(_) => drawn("g").class(landmark.class),
    };
    outside.with(many(landmark.shapes.iter().map(path))).with(many(landmark.words.into_iter().map(text))).into()
}

fn text(words: Words) -> Piece {
    let (x, y) = words.at;
    drawn("text")
        .class(words.class)
        .set("x", tenths(x))
        .set("y", tenths(y))
        .set("text-anchor", words.anchor.name())
        .with(words.text)
        .into()
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
