//! A picture of records: the drawing, its sentence, the same in words, the records, and a way to save it.

use super::plain::{QUIET, button, h2, p, row, sect};
use super::records::{listed, unfolds};
use crate::app::piece::{El, Piece, drawn, el, many};
use crate::app::state::AppState;
use crate::domain::copy::{pictures as words, steps};
use crate::domain::panels::{Line, Panel};
use crate::domain::pen::tenths;
use crate::domain::plot::{Plot, WIDTH, file};
use crate::platform::{files, picture};

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
pub fn panel(state: AppState, shown: &Panel) -> El {
    let Panel { named, sentence, from, plot, lines, records } = shown.clone();
    let begun = sect().with(h2(named.title)).with(plot.as_ref().map(|plot| drawing(plot, named.shows)));
    let begun = begun.with(p(sentence.clone())).with(p(from).class("why"));
    let Some(plot) = plot else { return begun.with(listed(state, records)) };
    let in_words = unfolds(words::IN_WORDS, move || {
        many(lines.iter().map(|line| {
            let Line { said, records } = line.clone();
            unfolds(said, move || listed(state, records.clone())).class("rests-on").into()
        }))
    });
    let saved = unfolds(words::SAVE, move || {
        let (svg, size) = file(&plot, named.title, &sentence);
        let name = move |ending: &str| words::file_name(named.slug, state.date(), ending);
        let as_is = svg.clone();
        let save_svg = move || {
            files::hand_over(&name("svg"), &as_is);
        };
        let save_png = move || {
            let (svg, name) = (svg.clone(), name("png"));
            leptos::task::spawn_local(async move {
                let address = picture::png(&svg, size).await;
                if address.and_then(|address| files::hand_over_at(&name, &address)).is_none() {
                    state.say(words::NOT_PNG);
                }
            });
        };
        row().with(button(QUIET, words::SAVE_SVG, save_svg)).with(button(QUIET, words::SAVE_PNG, save_png)).into()
    });
    let behind = unfolds(steps::RESTS_ON, move || listed(state, records.clone()));
    begun.with(el("div").class("pic__more").with(in_words).with(Piece::from(behind.class("rests-on"))).with(saved))
}
