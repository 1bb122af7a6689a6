//! Step one, beside its sheets: the plan, the day's card, slips, and what tells that it gets clearer.

use crate::app::parts::item::item;
use crate::app::parts::plain::{h2, p, section};
use crate::app::parts::records::rests_on;
use crate::app::piece::{El, Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::space::NO_AS_ANSWER;
use crate::domain::copy::{path as path_words, space as space_words, steps as words, today};
use crate::domain::easing::Easing;
use crate::domain::markers::Markers;
use crate::domain::space::Space;
use crate::domain::{Day, Id};
use crate::route::Route;

pub fn beside(state: AppState) -> Piece {
    let plan = live(move || {
        let (now, today) = (state.now.get(), state.today());
        let space = state.journal.with(|journal| Space::of(journal, now));
        let said =
            space.plan.map_or_else(|| today::NO_PLAN.to_owned(), |(start, end)| space_words::saved(start, end, today));
        let list = el("ul")
            .class("list")
            .with(item(&Route::Plan, path_words::YOUR_PLAN, said))
            .with(item(&Route::Today, today::CHECK_IN, ""))
            .with(item(&Route::Slip, path_words::SLIP, ""))
            .with(item(&Route::Days, path_words::DAYS, ""));
        section("measure").with(list)
    });
    several().with(plan).with(markers(state)).into()
}

/// The four markers, with what each rests on.
pub fn markers(state: AppState) -> Piece {
    live(move || {
        let today = state.today();
        let markers = state.journal.with(|journal| Markers::of(journal, today));
        let (easing, timed) = match markers.easing {
            Easing::Typical { ends, records, .. } => (words::easing(ends, records.len()), records),
            Easing::Records(records) => (words::easing_open(records.len()), records),
        };
        let strength = words::strength(markers.strength.now, markers.strength.before, today);
        let said = words::feeling_words(markers.words.now, markers.words.before);
        let accepts: Vec<(Day, &str)> = markers
            .accepts
            .iter()
            .map(|(day, slug, _)| (*day, NO_AS_ANSWER.field("accept").and_then(|field| field.word(slug)).unwrap_or("")))
            .collect();
        let answers: Vec<Id> = markers.accepts.iter().map(|(.., id)| *id).collect();
        section("sect measure").with(h2(words::MARKERS)).with(p(words::MARKERS_LEAD).class("small")).with(
            el("dl")
                .class("answers")
                .with(marker(state, words::MARKER_STRENGTH, strength, &markers.strength.records))
                .with(marker(state, words::MARKER_EASING, easing, &timed))
                .with(marker(state, words::MARKER_WORDS, said, &markers.words.records))
                .with(marker(state, words::MARKER_NO, words::accepts(&accepts, today), &answers)),
        )
    })
}

fn marker(state: AppState, name: &'static str, value: String, records: &[Id]) -> El {
    let behind = (!records.is_empty()).then(|| rests_on(state, records));
    several().with(el("dt").with(name)).with(el("dd").with(p(value)).with(behind))
}
