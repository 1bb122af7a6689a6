//! The foot of a flow of small screens: back, where you are, next.

use super::plain::{QUIET, div, p};
use crate::app::piece::{El, Event, el, live};
use crate::domain::copy::shell;
use std::rc::Rc;

/// What the button on the right does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Onward {
    pub words: &'static str,
    /// Filled: the kind thing to do. Else an equal other way.
    pub main: bool,
}

/// `step` is counted from 1.
pub fn next_bar(
    step: impl Fn() -> usize + 'static,
    all: usize,
    onward: impl Fn() -> Onward + 'static,
    back: impl Fn() + 'static,
    next: impl Fn() + 'static,
) -> El {
    let (step, onward) = (Rc::new(step), Rc::new(onward));
    let mut pips = el("p").class("pips").set("aria-hidden", "true");
    for pip in 1..=all {
        let (done, on) = (Rc::clone(&step), Rc::clone(&step));
        pips = pips.with(el("i").class_while("done", move || pip < done()).class_while("on", move || pip == on()));
    }
    let said = Rc::clone(&onward);
    let (main, second) = (Rc::clone(&onward), onward);
    div("nextbar")
        .with(turn(QUIET, Box::new(back)).with(shell::BACK))
        .with(el("div").with(pips).with(p(live(move || shell::step_of(step(), all))).class("sr")))
        .with(
            turn("b", Box::new(next))
                .class_while("b--main", move || main().main)
                .class_while("b--second", move || !second().main)
                .with(live(move || said().words)),
        )
}

/// A double click is one step: its second half would land on a card that nobody has read.
fn turn(class: &'static str, act: Box<dyn Fn()>) -> El {
    let once = move |event: Event| {
        let is_second_half = event.clicks() > 0 && event.clicks() % 2 == 0;
        if !is_second_half {
            act();
        }
    };
    el("button").set("type", "button").class(class).on("click", once)
}
