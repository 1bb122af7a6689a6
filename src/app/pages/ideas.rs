//! Thirty quiet ideas, and what they can be filtered by. What is picked is kept nowhere.

use super::sheet::closed_with_them;
use crate::app::held::Held;
use crate::app::parts::choices::{Setting, one_word};
use crate::app::parts::plain::{QUIET, div, link, open, p, row, section};
use crate::app::piece::{Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::form;
use crate::domain::copy::ideas::{self as words, Idea, fitting};
use crate::route::Route;
use leptos::prelude::untrack;

/// Place of the step that they belong to.
const STEP: usize = 7;

pub fn ideas(state: AppState) -> Piece {
    if let Some(closed) = untrack(|| closed_with_them(state)) {
        return open(words::TITLE, words::LEAD).with(closed).into();
    }
    let answers: [Held<String>; 4] = std::array::from_fn(|_| Held::new(String::new()));
    let [cost, place, with, length] = answers;
    let asked = div("form filters")
        .with(one_word(words::COST, Setting::Lines, words::COSTS, cost.into()))
        .with(one_word(words::PLACE, Setting::Lines, words::PLACES, place.into()))
        .with(one_word(words::WITH, Setting::Lines, words::WITHS, with.into()))
        .with(one_word(words::LENGTH, Setting::Lines, words::LENGTHS, length.into()));
    let found = live(move || {
        let [cost, place, with, length] = answers.map(Held::get);
        let found = fitting(&cost, &place, &with, &length);
        let line = |idea: &Idea| el("li").with(p(idea.words)).with(p(words::about(idea)).class("small")).into();
        let none = found.is_empty().then(|| p(words::NONE).class("empty"));
        let count = p(words::count(found.len())).class("small").set("role", "status");
        several().with(count).with(none).with(el("ul").class("ideas-list").with(many(found.into_iter().map(line))))
    });
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(section("measure").with(asked))
        .with(section("sect measure").with(found))
        .with(section("measure").with(row().with(link(QUIET, form::BACK_TO_STEP, &Route::Step(STEP)))))
        .into()
}
