//! The path: where somebody stands, the drawn way, and the nine steps in words.

use crate::app::held::Derived;
use crate::app::parts::item::item;
use crate::app::parts::notice::{warning, why};
use crate::app::parts::plain::{QUIET, h2, link, open, p, row, section};
use crate::app::parts::safety_link::safety_link;
use crate::app::parts::way;
use crate::app::piece::{Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{deciding, path as words, shelf};
use crate::domain::help_page::about;
use crate::domain::path::{Look, Path, RedLine, Step as OneStep, Way};
use crate::route::Route;

pub fn steps(state: AppState) -> Piece {
    // The clock goes on and the way mostly doesn’t, so what is shown hangs on the way.
    let shown = Derived::new(move || {
        let path = state.journal.with(|journal| Path::of(journal, state.now.get()));
        let way = path.look();
        let said = (words::title(&path, &way), words::why(&path, &way), path.reason());
        (said, way)
    });
    let title = live(move || shown.with(|((title, ..), _)| title.clone()));
    let lead = live(move || shown.with(|((_, why, _), _)| why.clone()));
    let reason = live(move || shown.with(|((.., reason), way)| reason.map(|line| closed(line, way.closed()))));
    let toc = live(move || shown.with(|(_, way)| many(way.steps.iter().map(|step| line(step, way)))));
    let list = section("measure")
        .with(h2(words::IN_WORDS))
        .with(el("ol").class("toc").with(toc))
        .with(p(endings()).class("toc__end"))
        .with(el("ul").class("list").with(item(&Route::Decide, deciding::TITLE, deciding::LEAD)).with(item(
            &Route::Shelf,
            shelf::TITLE,
            shelf::WHAT,
        )));
    let picture = way::picture(Derived::new(move || shown.with(|(_, way)| way.clone())));
    several().with(open(title, lead).with(reason)).with(picture).with(list).into()
}

/// A step, with its state at the end of the line.
fn line(step: &OneStep, way: &Way) -> Piece {
    let (name, _) = words::STEP_NAMES[step.place];
    let head = p(link("toc__title", name, &Route::Step(step.place)))
        .class("toc__head")
        .with(el("span").class("toc__state").with(words::standing(step, way)));
    let is_gated = way.next_gate() == Some(step.place);
    let mut row = el("li").class(way::look(step.look)).class_while("gated", move || is_gated);
    if step.look == Look::Here {
        row = row.set("aria-current", "step");
    }
    row.with(el("span").class("toc__number").with((step.place + 1).to_string()))
        .with(el("div").with(head).with(p(words::holds(step)).class("toc__holds")))
        .into()
}

/// Why help with contact is closed, and where to read on: at the step that a wall lies before, if one does.
fn closed(line: RedLine, step: Option<usize>) -> Piece {
    let place = step.map(|place| link(QUIET, words::CLOSED_WHY, &Route::Step(place)));
    warning(words::CLOSED_TITLE)
        .with(why(format!("{} {}", words::closed(line), words::CLOSED_MORE)))
        .with(row().with(place).with(safety_link(about(line))))
        .into()
}

fn endings() -> Piece {
    let [before, and, after, end] = words::ENDINGS;
    several()
        .with(before)
        .with(el("em").with(words::TOGETHER.join(" ")))
        .with(and)
        .with(el("em").with(words::ONWARD))
        .with(after)
        .with(el("a").set("href", Route::LetGo.href()).with(words::LETTING_GO))
        .with(end)
        .into()
}
