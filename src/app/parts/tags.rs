//! Tags of a page: those it has, those used lately, and a line for another one.

use super::bound::Bound;
use super::field::spelling;
use super::plain::{SECOND, button, div};
use super::unique;
use crate::app::held::Held;
use crate::app::piece::{El, el, live, many};
use crate::app::state::AppState;
use crate::domain::copy::writing as words;
use crate::domain::tag::{is_same, tidy, toggle_in, used};
use std::rc::Rc;

/// Tags used lately that are offered.
const OFFERED: usize = 6;

/// The tags; those that are offered can be put on by one tap.
pub fn tags(state: AppState, tags: Bound<Vec<String>>) -> El {
    let all = state.journal.with_untracked(|journal| used(journal, state.date()));
    let all: Vec<String> = all.into_iter().map(|used| used.tag).collect();
    let lately: Vec<String> = all.iter().take(OFFERED).cloned().collect();
    let Bound { read, write } = tags;
    let add: Rc<dyn Fn(&str) -> bool> = {
        let (read, write, all) = (Rc::clone(&read), Rc::clone(&write), all.clone());
        Rc::new(move |typed| {
            let Some(tag) = tidy(typed) else { return true };
            // In the spelling of before, where it was used.
            let tag = all.iter().find(|known| is_same(known, &tag)).cloned().unwrap_or(tag);
            let mut tags = read();
            if !tags.iter().any(|each| is_same(each, &tag)) {
                toggle_in(&mut tags, tag.clone());
                write(tags);
            }
            read().iter().any(|each| is_same(each, &tag))
        })
    };
    let turn: Rc<dyn Fn(String)> = {
        let read = Rc::clone(&read);
        Rc::new(move |tag| {
            let mut tags = read();
            toggle_in(&mut tags, tag);
            write(tags);
        })
    };
    let shown = {
        let turn = Rc::clone(&turn);
        live(move || {
            let on = read();
            let more = lately.iter().filter(|tag| !on.iter().any(|each| is_same(each, tag)));
            let chip = |tag: &String, is_on: bool| {
                let (turn, tag) = (Rc::clone(&turn), tag.clone());
                let shown = tag.clone();
                let field = el("input").set("type", "checkbox").checked(move || is_on);
                el("label").with(field.on("change", move |_| turn(tag.clone()))).with(el("span").with(shown)).into()
            };
            let chips: Vec<_> = on.iter().map(|tag| chip(tag, true)).chain(more.map(|tag| chip(tag, false))).collect();
            (!chips.is_empty())
                .then(|| div("tags").set("role", "group").set("aria-label", words::TAGS).with(many(chips)))
        })
    };
    el("div").class("tagging").with(shown).with(another(all, add))
}

/// The line for another one. `take` says whether the tag was put on; where it wasn’t, the words stay.
fn another(all: Vec<String>, take: Rc<dyn Fn(&str) -> bool>) -> El {
    let (id, list) = (unique("tag"), unique("tags"));
    let typed = Held::new(String::new());
    let add: Rc<dyn Fn()> = Rc::new(move || {
        if take(&typed.get_untracked()) {
            typed.set(String::new());
        }
    });
    let by_key = Rc::clone(&add);
    let field = el("input")
        .class("field")
        .set("id", id.clone())
        .set("list", list.clone())
        .set("autocomplete", "off")
        .set("autocapitalize", "off")
        .set("enterkeyhint", "done")
        .set("placeholder", words::EXAMPLE)
        .live_set("spellcheck", spelling())
        .value(move || typed.get())
        .on("keydown", move |event| {
            if matches!(event.key().as_str(), "Enter" | ",") {
                event.stop();
                by_key();
            }
        })
        .on("input", move |event| typed.set(event.value()));
    let known = all.into_iter().map(|tag| el("option").set("value", tag).into());
    div("line-and-button")
        .with(
            div("line")
                .with(el("label").class("sr").set("for", id).with(words::ANOTHER))
                .with(field)
                .with(el("datalist").set("id", list).with(many(known))),
        )
        .with(button(SECOND, words::ADD, move || add()))
}
