//! The nine steps in words. Step one is open; the others say what they will hold.

use crate::app::parts::item::item;
use crate::app::parts::plain::{SECOND, div, h1, h2, link, open, p, row, sect, section};
use crate::app::piece::{Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::copy::{path as words, space as space_words, today};
use crate::domain::space::Space;
use crate::route::Route;

pub fn steps() -> Piece {
    let mut steps = el("ol").class("toc");
    for (place, (name, what)) in words::STEP_NAMES.into_iter().enumerate() {
        let is_built = place == 0;
        let state = if is_built { words::OPEN } else { words::LATER };
        let head = p(link("toc__title", name, &Route::Step(place)))
            .class("toc__head")
            .with(el("span").class("toc__state").with(state));
        steps = steps.with(
            el("li")
                .class_while("open-step", move || is_built)
                .with(el("span").class("toc__number").with((place + 1).to_string()))
                .with(el("div").with(head).with(p(what).class("small"))),
        );
    }
    let list =
        section("measure").with(h2(words::STEPS).class("sr")).with(steps).with(p(words::ENDINGS).class("toc__end"));
    several().with(open(words::TITLE, words::LEAD)).with(list).into()
}

pub fn step(state: AppState, step: usize) -> Piece {
    if step == 0 {
        return make_space(state);
    }
    let (name, what) = words::STEP_NAMES.get(step).copied().unwrap_or_default();
    section("open measure")
        .with(p(words::NOT_BUILT).class("small"))
        .with(h1(name))
        .with(p(what).class("lead second"))
        .with(row().with(link(SECOND, words::STEPS, &Route::Path)))
        .into()
}

fn make_space(state: AppState) -> Piece {
    let plan = move || {
        let (now, today) = (state.now.get(), state.today());
        state
            .journal
            .with(|journal| Space::of(journal, now))
            .plan
            .map_or_else(|| today::NO_PLAN.to_owned(), |(start, end)| space_words::saved(start, end, today))
    };
    let why = div("two")
        .with(sect().with(h2(words::FOR_YOU)).with(p(words::FOR_YOU_TEXT)))
        .with(sect().with(h2(words::FOR_THEM)).with(p(words::FOR_THEM_TEXT)));
    let further = el("ul")
        .class("list measure")
        .with(item(&Route::Plan, words::YOUR_PLAN, ""))
        .with(item(&Route::Today, today::CHECK_IN, ""))
        .with(item(&Route::Slip, words::SLIP, ""))
        .with(item(&Route::Patterns, words::DAYS, ""));
    several().with(open(words::SPACE_TITLE, live(plan))).with(why).with(further).into()
}
