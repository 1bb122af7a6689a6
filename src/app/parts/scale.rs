//! The scale from 0 to 10: a ruler, not a thermometer.

use super::bound::Bound;
use super::plain::{button, div};
use super::unique;
use crate::app::piece::{El, Event, Piece, el, live};
use crate::domain::copy::journal::NOT_STRENGTH as CLEAR;
use crate::domain::scale::Scale;
use std::rc::Rc;

/// Where the knob of an unanswered scale waits. It is hollow, and nothing is assumed.
const MIDDLE: u8 = 5;

pub fn ruler(label: impl Into<Piece>, answer: impl Into<Bound<Option<Scale>>>) -> El {
    let id = unique("scale");
    let Bound { read, write } = answer.into();
    let read = || Rc::clone(&read);
    let mut ticks = div("ticks").set("aria-hidden", "true");
    for n in 0..=Scale::MAX {
        let is = read();
        let on = move || is().is_some_and(|scale| scale.value() == n);
        ticks = ticks.with(el("span").class_while("on", on).with(n.to_string()));
    }
    let (shown, empty, none, knob, answered) = (read(), read(), read(), read(), read());
    let take = {
        let write = Rc::clone(&write);
        move |event: &Event| write(event.value().parse().ok().and_then(Scale::new))
    };
    let (slid, pressed) = (take.clone(), take.clone());
    let field = el("input")
        .set("type", "range")
        .set("id", id.clone())
        .set("min", "0")
        .set("max", "10")
        .set("step", "1")
        .live_set("aria-valuetext", move || empty().is_none().then_some("–"))
        .value(move || knob().map_or(MIDDLE, Scale::value).to_string())
        .on("input", move |event| slid(&event))
        .on("click", move |event| pressed(&event))
        .on("keydown", move |event| {
            // The knob waits in the middle; these keys say that the middle is the answer.
            if matches!(event.key().as_str(), "Enter" | " ") {
                event.stop();
                take(&event);
            }
        });
    let clear = live(move || {
        let write = Rc::clone(&write);
        answered().map(|_| button("b b--quiet clear", CLEAR, move || write(None)))
    });
    let shown = live(move || shown().map_or_else(|| "–".to_owned(), |scale| scale.value().to_string()));
    div("scale")
        .class_while("scale--none", move || none().is_none())
        .with(el("label").class("label").set("for", id.clone()).with(label))
        .with(el("output").set("for", id).with(shown))
        .with(div("ruler").with(field).with(ticks))
        .with(clear)
}
