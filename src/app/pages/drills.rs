//! Practice in hearing hurt: a sentence, three answers, and what each of them does. Nothing of it is kept.

use crate::app::held::Held;
use crate::app::parts::plain::{QUIET, SECOND, button, h2, link, open, p, row, section};
use crate::app::parts::safety_link::safety_link;
use crate::app::piece::{Piece, el, live, many, several};
use crate::domain::copy::drills::{self as words, DRILLS, Way};
use crate::domain::copy::form;
use crate::domain::help_page::Topic;
use crate::platform::page;
use crate::route::Route;

/// Place of the step that it belongs to.
const STEP: usize = 5;

pub fn drills() -> Piece {
    let place = Held::new(0_usize);
    let picked = Held::new(None::<Way>);
    let turn = move |by: usize| {
        picked.set(None);
        place.update(|place| *place = (*place + by) % DRILLS.len());
        page::at_next_frame(|| page::focus(".drill h2"));
    };
    let sentence = live(move || {
        let place = place.get();
        let drill = &DRILLS[place];
        let answer = |(way, said): (Way, &'static str)| {
            let act = move || picked.set(Some(way));
            let is_it = move || picked.with(|picked| *picked == Some(way));
            let button = button("b b--second drill__answer", said, act);
            el("li").with(button.live_set("aria-pressed", move || Some(if is_it() { "true" } else { "false" }))).into()
        };
        let after = live(move || {
            let way = picked.get()?;
            let (what, why) = words::DOES[way as usize];
            let why = if way == Way::Hear { drill.why } else { why };
            let hears = (way != Way::Hear).then(|| {
                several()
                    .with(p(words::WOULD_HEAR).class("small"))
                    .with(el("blockquote").class("message").with(drill.hear))
                    .with(p(drill.why).class("why"))
            });
            let fear = drill.names_fear.then(|| row().with(safety_link(Topic::Fear)));
            Some(several().with(p(what).class("lead")).with(p(why)).with(hears).with(fear))
        });
        section("sect measure drill stack")
            .with(p(words::number(place)).class("small"))
            .with(h2(words::THEY_SAY).class("small").set("tabindex", "-1"))
            .with(el("blockquote").class("drill__said").with(drill.said))
            .with(p(words::PICK).class("small"))
            .with(el("ul").class("drill__answers").with(many(drill.answers(place).map(answer))))
            .with(el("div").class("stack").set("aria-live", "polite").with(after))
    });
    let acts = row()
        .with(button(SECOND, words::NEXT, move || turn(1)))
        .with(button(QUIET, words::BEFORE, move || turn(DRILLS.len() - 1)));
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(sentence)
        .with(section("measure").with(acts))
        .with(
            section("sect measure")
                .with(p(words::BODY_FIRST).class("lead"))
                .with(p(words::NOT_KEPT).class("small"))
                .with(row().with(link(QUIET, form::BACK_TO_STEP, &Route::Step(STEP)))),
        )
        .into()
}
