//! A picture of records: the drawing, its sentence, the same in words, the records, and a way to save it.

use super::plain::{QUIET, button, h2, p, row, sect};
use super::records::{listed, unfolds};
use crate::app::piece::{El, drawn, el, many};
use crate::app::state::AppState;
use crate::domain::copy::{pictures as words, steps};
use crate::domain::panels::{Line, Panel};
use crate::domain::pen::tenths;
use crate::domain::plot::{Plot, WIDTH, file};
use crate::platform::{files, picture};
use std::rc::Rc;

/// The drawing. Who listens hears what it shows; the list under it says the same.
pub fn drawing(plot: &Plot, shows: &'static str) -> El {
    let path =
        |(look, d): (crate::domain::plot::Look, &str)| drawn("path").class(look.class()).set("d", d.to_owned()).into();
    let said = |said: &crate::domain::plot::Words| {
        let (x, y) = said.at;
        let text = drawn("text").class("t-small").set("x", tenths(x)).set("y", tenths(y));
        text.set("text-anchor", said.anchor.name()).with(said.words.clone()).into()
    };
    drawn("svg")
        .class("pic")
        .set("viewBox", format!("0 0 {} {}", tenths(WIDTH), tenths(plot.height)))
        .set("role", "img")
        .set("aria-label", shows)
        .with(many(plot.paths().map(path)))
        .with(many(plot.words.iter().map(said)))
}

/// A picture with all that belongs to it.
pub fn panel(state: AppState, shown: &Rc<Panel>) -> El {
    let named = shown.named;
    let drawn = shown.plot.as_ref().map(|plot| drawing(plot, named.shows));
    let begun = sect().with(h2(named.title)).with(drawn);
    let begun = begun.with(p(shown.sentence.clone())).with(p(shown.from.clone()).class("why"));
    if shown.plot.is_none() {
        return begun.with(listed(state, shown.records.clone()));
    }
    let (lines, behind, saved) = (Rc::clone(shown), Rc::clone(shown), Rc::clone(shown));
    let line = move |line: &Line| {
        let records = line.records.clone();
        unfolds(line.said.clone(), move || listed(state, records.clone())).class("rests-on").into()
    };
    let in_words = unfolds(words::IN_WORDS, move || many(lines.lines.iter().map(line)));
    let behind = unfolds(steps::RESTS_ON, move || listed(state, behind.records.clone()));
    let saved = unfolds(words::SAVE, move || {
        let one = |label: &'static str, ending: &'static str| {
            let shown = Rc::clone(&saved);
            button(QUIET, label, move || save(state, &shown, ending))
        };
        row().with(one(words::SAVE_SVG, "svg")).with(one(words::SAVE_PNG, "png")).into()
    });
    begun.with(el("div").class("pic__more").with(in_words).with(behind).with(saved))
}

/// Hands the picture over, drawn or in dots.
fn save(state: AppState, shown: &Panel, ending: &'static str) {
    let Some(plot) = &shown.plot else { return };
    let (svg, size) = file(plot, shown.named.title, &shown.sentence);
    let name = words::file_name(shown.named.slug, state.date(), ending);
    if ending == "svg" {
        files::hand_over(&name, &svg);
        return;
    }
    leptos::task::spawn_local(async move {
        let address = picture::png(&svg, size).await;
        if address.and_then(|address| files::hand_over_at(&name, &address)).is_none() {
            state.say(words::NOT_PNG);
        }
    });
}
