//! A report for somebody who helps, chosen part by part. The page is its own preview, and what is ticked is kept nowhere.

use crate::app::held::Held;
use crate::app::parts::book::book;
use crate::app::parts::choices::{Setting, ticks};
use crate::app::parts::field::line;
use crate::app::parts::plain::{MAIN, button, div, h2, open, p, row, section};
use crate::app::parts::records::unfolds;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Day;
use crate::domain::copy::report as words;
use crate::domain::report::{AT_FIRST, Kind, chapters, offered};
use crate::platform::page;
use std::rc::Rc;

/// Days that a report goes back at first.
const BACK: i64 = 27;

/// A part that was ticked: its kind, and itself.
type Tick = (&'static str, &'static str);

pub fn report(state: AppState) -> Piece {
    let today = state.look_at_clock().day;
    let (from, to) = (Held::new(today.plus(-BACK).to_string()), Held::new(today.to_string()));
    let chosen: Held<Vec<Tick>> = Held::new(AT_FIRST.to_vec());
    let days = move || {
        let day = |text: Held<String>, usual: Day| Day::parse(&text.get()).unwrap_or(usual);
        (day(from, today.plus(-BACK)), day(to, today))
    };
    let asked = live(move || {
        let (from, to) = days();
        let kinds = state.journal.with(|journal| offered(journal, from..=to, today));
        let (plain, sheets): (Vec<Kind>, Vec<Kind>) =
            kinds.into_iter().partition(|kind| words::KINDS.iter().any(|known| known.0 == kind.slug));
        let none = (plain.is_empty() && sheets.is_empty()).then(|| p(words::NOTHING).class("empty"));
        let folded = (!sheets.is_empty()).then(|| {
            unfolds(words::SHEETS, move || {
                let all = sheets.clone().into_iter().map(|kind| {
                    let title = kind.title;
                    unfolds(title, move || group(&kind, chosen).into()).into()
                });
                div("stack").with(many(all)).into()
            })
        });
        let plain = many(plain.iter().map(|kind| group(kind, chosen).into()));
        several().with(none).with(div("form").with(plain)).with(folded)
    });
    let preview = live(move || {
        let ((from, to), ticked) = (days(), chosen.get());
        let wants = Rc::new(move |kind: &str, part: &str| ticked.iter().any(|tick| tick.0 == kind && tick.1 == part));
        let found = state.journal.with(|journal| chapters(journal, from..=to, &*wants, today));
        let inside = if found.is_empty() { p(words::NONE).class("empty") } else { book(state, found, wants) };
        el("article")
            .class("measure print bound bound--laid")
            .with(el("h2").with(words::TITLE))
            .with(p(words::days(from, to)).class("small"))
            .with(p(words::OWN_RECORDS).class("small"))
            .with(inside)
    });
    let span = div("filters").with(line(words::FROM, from).kind("date")).with(line(words::TO, to).kind("date"));
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(section("measure").with(span))
        .with(section("sect measure").with(h2(words::CHOOSE)).with(p(words::CHOOSE_WHY).class("why")).with(asked))
        .with(
            section("sect")
                .with(h2(words::PREVIEW))
                .with(row().with(button(MAIN, words::PRINT, page::print)))
                .with(preview),
        )
        .into()
}

/// The parts of a kind, to be ticked.
fn group(kind: &Kind, chosen: Held<Vec<Tick>>) -> El {
    let (slug, parts) = (kind.slug, kind.parts.clone());
    let at = move |place: usize| (slug, parts.get(place).map_or("", |part| part.0));
    let mine = at.clone();
    let is = move |place| chosen.with(|chosen| chosen.contains(&mine(place)));
    let turn = move |place| {
        let tick = at(place);
        chosen.update(|chosen| match chosen.iter().position(|one| *one == tick) {
            Some(there) => drop(chosen.remove(there)),
            None => chosen.push(tick),
        });
    };
    ticks(kind.title.into(), Setting::Columns, &kind.parts, Rc::new(is), Rc::new(turn))
}
