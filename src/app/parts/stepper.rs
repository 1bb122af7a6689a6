//! A small count with a knob on each side.

use super::bound::Bound;
use super::plain::button;
use super::unique;
use crate::app::piece::{El, Piece, el, live};
use crate::domain::copy::today::{ONE_LESS, ONE_MORE};
use std::rc::Rc;

/// The most that is counted; beyond it a number says nothing more.
const MOST: u16 = 99;

pub fn stepper(label: impl Into<Piece>, count: impl Into<Bound<u16>>) -> El {
    let id = unique("step");
    let Bound { read, write } = count.into();
    let knob = |sign: &'static str, label: &'static str, end: u16, next: fn(u16) -> u16| {
        let (now, is, write) = (Rc::clone(&read), Rc::clone(&read), Rc::clone(&write));
        button("b b--second b--round", sign, move || write(next(now())))
            .set("aria-label", label)
            .live_set("aria-disabled", move || (is() == end).then_some("true"))
    };
    let less = knob("−", ONE_LESS, 0, |count| count.saturating_sub(1));
    let more = knob("+", ONE_MORE, MOST, |count| (count + 1).min(MOST));
    el("div")
        .class("step")
        .set("role", "group")
        .set("aria-labelledby", id.clone())
        .with(el("span").class("ui").set("id", id).with(label))
        .with(el("span").class("count").with(less).with(el("output").with(live(move || read().to_string()))).with(more))
}
