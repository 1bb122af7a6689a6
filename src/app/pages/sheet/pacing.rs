//! Going slowly, beside its sheets: signs that it goes fast, the ladder, who suggests.

use super::beside::keep;
use crate::app::parts::notice::notice;
use crate::app::parts::plain::{MAIN, QUIET, button, folded, h2, link, p, row, section};
use crate::app::parts::records::rests_on;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::slowly::{RUNGS, TIME};
use crate::domain::copy::slowly as words;
use crate::domain::insight::pace::{Rung, Shown, Sign, initiative, jumps, ladder, meetings, note, rungs, signals};
use crate::domain::path::Path;
use crate::domain::{Choice, Id};
use crate::route::Route;

/// What step eight shows above its sheets.
pub fn beside_step(state: AppState) -> Piece {
    let log = row().with(link(MAIN, words::LOG, &Route::NewCard(&TIME)));
    several()
        .with(section("measure stack").with(p(words::INTRO).class("lead")).with(log))
        .with(live(move || signs(state)))
        .with(live(move || who_suggests(state)))
        .into()
}

/// Every sign that shows, with its rule and its records; a list, and never a score.
pub fn signs(state: AppState) -> Option<El> {
    let today = state.date();
    let (shown, has_met) = state.journal.with(|journal| (signals(journal, today), !meetings(journal).is_empty()));
    if !has_met && shown.is_empty() {
        return None;
    }
    let line = |shown: &Shown| {
        let more = words::sign(shown.sign);
        el("li")
            .class("card stack")
            .with(p(shown.sign.label()))
            .with((!more.is_empty()).then(|| p(more).class("why")))
            .with(rests_on(state, &shown.records))
            .into()
    };
    let said: Piece = if shown.is_empty() {
        p(words::NO_SIGNS).class("small").into()
    } else {
        let list = el("ul").class("list cards").with(many(shown.iter().map(line)));
        several().with(p(words::SIGNS_LEAD)).with(list).into()
    };
    let all = many(Sign::ALL.iter().map(|sign| el("li").with(sign.label()).into()));
    let all = folded(words::ALL_SIGNS).with(el("ul").class("plain-list small").with(all));
    Some(section("sect measure").with(h2(words::SIGNS)).with(said).with(all))
}

/// Who suggested the last ten, in counts.
pub fn who_suggests(state: AppState) -> Option<El> {
    let of = state.journal.with(|journal| initiative(&meetings(journal)));
    let records: Vec<Id> = of.me.iter().chain(&of.them).chain(&of.both).copied().collect();
    (!records.is_empty()).then(|| {
        section("sect measure")
            .with(h2(words::INITIATIVE))
            .with(p(words::initiative(&of)))
            .with(rests_on(state, &records))
    })
}

/// The ladder, lowest step first, each with one tap for what was said or done.
pub fn steps(state: AppState) -> Piece {
    let today = state.date();
    let (steps, jumped, is_closed) = state.journal.with(|journal| {
        let path = Path::of(journal, state.now.get());
        (ladder(journal), jumps(&rungs(journal)), !path.drawn.is_empty())
    });
    let line = |(place, noted): (usize, &Option<Rung>)| {
        let how = noted.as_ref().map_or("", |rung| rung.how.as_str());
        let said =
            noted.as_ref().map_or_else(|| words::NOTHING.to_owned(), |rung| words::rung(&rung.how, rung.day, today));
        let tap = |how: &'static str, label: &'static str| {
            let act = move || {
                let day = state.look_at_clock().day;
                if keep(state, state.fresh_id(), note(place, how, day)) {
                    state.say(words::NOTED);
                }
            };
            // Fifteen steps have the same two words; who listens is told which is which.
            button(QUIET, label, act).set("aria-label", format!("{label}: {}", RUNGS[place].1))
        };
        let acts = (!is_closed).then(|| {
            row()
                .with((how != "talked" && how != "tried").then(|| tap("talked", words::TALKED)))
                .with((how != "tried").then(|| tap("tried", words::TRIED)))
        });
        let jump = jumped.iter().find(|(rung, _)| noted.as_ref().is_some_and(|noted| noted.id == rung.id));
        let jump = jump.map(|(rung, below)| notice(words::jumped(rung.place, *below)));
        el("li")
            .class(match how {
                "tried" => "rung rung--tried",
                "talked" => "rung rung--talked",
                _ => "rung",
            })
            .with(
                el("div")
                    .with(p(RUNGS[place].1).class("rung__name"))
                    .with(p(said).class("small"))
                    .with(jump)
                    .with(acts),
            )
            .into()
    };
    section("measure")
        .with(h2(words::LADDER))
        .with(p(words::LADDER_LEAD).class("small"))
        .with(el("ol").class("ladder").with(many(steps.iter().enumerate().map(line))))
        .into()
}
