//! What is pressed, and the drawn signs beside words.

use super::{case, part};
use crate::app::parts::icons::{place_icon, sprig, tick};
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, link, row};
use crate::app::piece::{El, el};
use crate::route::Route;

/// A button that does nothing.
fn press(class: &'static str, words: &'static str) -> El {
    button(class, words, || ())
}

pub fn buttons() -> El {
    let here = |class, words: &'static str| link(class, words, &Route::Gallery);
    let round = |sign, label: &'static str| press("b b--second b--round", sign).set("aria-label", label);
    part("Buttons")
        .with(
            case("Main, second, quiet").with(
                row().with(press(MAIN, "Keep")).with(press(SECOND, "Go on anyway")).with(press(QUIET, "Not today")),
            ),
        )
        .with(
            case("The same as links")
                .with(row().with(here(MAIN, "Keep")).with(here(SECOND, "Go on anyway")).with(here(QUIET, "Not today"))),
        )
        .with(
            case("In the head").with(
                row()
                    .with(here("b b--head b--pause", "Pause").set("role", "button"))
                    .with(press("b b--head b--leave", "Leave")),
            ),
        )
        .with(case("Round").with(row().with(round("−", "One less")).with(round("+", "One more"))))
        .with(case("Taking an answer back").with(row().with(press("b b--quiet clear", "Leave it unanswered"))))
        .with(not_open())
}

/// Not open to press: still found with Tab, and the reason is beside it.
fn not_open() -> El {
    let line = |button: El, id: &'static str, why: &'static str| {
        row()
            .with(button.set("aria-disabled", "true").set("aria-describedby", id))
            .with(el("span").class("why").set("id", id).with(why))
    };
    let more = press("b b--second b--round", "+").set("aria-label", "One more");
    case("Not open to press, with the reason beside it")
        .with(line(press(MAIN, "Copy text"), "not-open-main", "11 hours left."))
        .with(line(press(SECOND, "Go on"), "not-open-second", "One question is still open."))
        .with(line(more, "not-open-round", "99 is the most that is counted."))
}

pub fn icons() -> El {
    let mut signs = el("ul").class("facts");
    for place in ["today", "journal", "path", "patterns", "yours"] {
        signs = signs.with(el("li").with(place_icon(place)).with(el("span").with(place)));
    }
    let signs = signs.with(el("li").with(tick()).with(el("span").with("Done")));
    part("Icons").with(case("The places, and a tick").with(signs)).with(case("The end of a screen").with(sprig()))
}
