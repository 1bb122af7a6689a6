//! The gate before a step: each line done or not yet, with the records behind it. It advises.

use crate::app::held::{Derived, Held};
use crate::app::moments::note_then;
use crate::app::parts::field::lines;
use crate::app::parts::icons::tick;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, folded, h2, link, p, row, section};
use crate::app::parts::records::rests_on;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Choice;
use crate::domain::copy::sheets::{apologise, decision, grow, healthy, reach, slowly, space, talk, trust, understand};
use crate::domain::copy::steps as words;
use crate::domain::help_page::Topic;
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Gate, Line, Need, Path};
use crate::platform::page;
use crate::route::Route;

/// The gate that stands before a step; the first has none, and talking opens by their words.
fn of_step(place: usize) -> Option<Gate> {
    match place {
        1 => Some(Gate::Understand),
        2 => Some(Gate::Grow),
        3 => Some(Gate::Ready),
        5 => Some(Gate::Trust),
        6 => Some(Gate::Openly),
        7 => Some(Gate::Slowly),
        8 => Some(Gate::Together),
        _ => None,
    }
}

pub fn before(state: AppState, place: usize, path: Derived<Path>) -> Option<Piece> {
    let gate = of_step(place)?;
    Some(live(move || {
        let (lines, stands_at, is_closed) = path.with(|path| {
            (path.gate(gate), path.step(), place == 3 && (!path.drawn.is_empty() || path.is_their_turn()))
        });
        let is_behind = stands_at >= place;
        let shown = many(lines.iter().map(|line| one(state, line).into()));
        // A step that only they could open is never pressed open from far away.
        let can_pass = !is_behind && !is_closed && (place <= 3 || stands_at + 1 >= place);
        let list = el("ul").class("facts").with(shown);
        if is_behind {
            return section("measure gates").with(folded(words::GATE_BEHIND).with(list));
        }
        section("sect measure gates")
            .with(h2(words::GATE))
            .with(p(words::GATE_LEAD).class("small"))
            .with(list)
            .with(can_pass.then(|| pass(state, gate, &lines)))
    }))
}

/// The lines of a gate and nothing else, for a page that has its own way on.
pub fn lines_of(state: AppState, gate: Gate, path: Derived<Path>) -> Piece {
    live(move || {
        let lines = path.with(|path| path.gate(gate));
        el("ul").class("facts").with(many(lines.iter().map(|line| one(state, line).into())))
    })
}

/// A line: whether it is done, what it is for, and what it rests on.
fn one(state: AppState, line: &Line) -> El {
    let mark: Piece = if line.is_done { tick().into() } else { el("span").class("open-mark").into() };
    let standing = if line.is_done { words::DONE } else { words::NOT_YET };
    let name = line.need.label();
    let title: Piece = if line.is_done { name.into() } else { link("", name, &leads_to(line.need)).into() };
    let said = p(title).class("gates__line").with(el("span").class("small").with(standing));
    let why = (!line.is_done).then(|| p(words::why(line)).class("small"));
    let behind = (!line.records.is_empty()).then(|| rests_on(state, &line.records));
    el("li").with(el("span").with(mark)).with(el("div").with(said).with(why).with(behind))
}

/// Where an open line is worked on.
fn leads_to(need: Need) -> Route {
    match need {
        Need::WeekOfSpace | Need::ThreeWeeks | Need::TwoQuietWeeks => Route::Plan,
        Need::CalmerDays => Route::NewEntry,
        Need::Lesson => Route::Sheet(&understand::LESSON),
        Need::OwnPart => Route::Step(1),
        Need::Growth => Route::Sheet(&grow::ACTION),
        Need::HealthyTwice => Route::Sheet(&healthy::HEALTHY),
        Need::CouldAcceptNo => Route::Sheet(&space::NO_AS_ANSWER),
        Need::Purpose => Route::Sheet(&reach::PURPOSE),
        Need::AnyOutcome => Route::Sheet(&reach::ANY_OUTCOME),
        Need::NoRedLine => Route::HelpPage(Topic::Closed),
        Need::TheyWilling => Route::Sheet(&understand::BOTH_WILLING),
        Need::ApologyDone => Route::Sheet(&apologise::APOLOGY_AFTER),
        Need::Heard => Route::Sheet(&trust::HEARD),
        Need::WeeksOfPromises | Need::MissedTold => Route::Sheet(&trust::PROMISE),
        Need::TwoDebriefs => Route::Sheet(&talk::DEBRIEF),
        Need::BothAsked | Need::OwnPace => Route::Sheet(&slowly::PACE),
        Need::BothSaid => Route::Sheet(&decision::TOGETHER),
        Need::WeeksOfPace => Route::Sheet(&slowly::TIME),
        Need::DayOfRest => Route::Message,
    }
}

/// Going on anyway, with a line for why, or leaving it for another day.
fn pass(state: AppState, gate: Gate, lines_of: &[Line]) -> El {
    let first_open = lines_of.iter().find(|line| !line.is_done);
    let why = Held::new(String::new());
    let keep = move |moment: Moment, said: &'static str| note_then(state, moment, said, || page::focus("main h1"));
    let go_on = move || keep(Moment::past(gate, why.get_untracked().trim()), words::GONE_ON);
    let later = move || keep(Moment { gate: Some(gate), ..Moment::of(Happened::NotToday) }, words::NOT_TODAY_SAID);
    let Some(first_open) = first_open else {
        return row().with(button(MAIN, words::GO_ON_OPEN, go_on)).with(button(QUIET, words::NOT_TODAY, later));
    };
    let open_ones = link(MAIN, words::DO_OPEN, &leads_to(first_open.need));
    let anyway = folded(words::GO_ON).with(lines(words::GO_ON_WHY, why, "")).with(row().with(button(
        SECOND,
        words::GO_ON,
        go_on,
    )));
    several().with(row().with(open_ones).with(button(QUIET, words::NOT_TODAY, later))).with(anyway)
}
