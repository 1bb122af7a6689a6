//! What some sheets say beside their questions. A sheet that is not named here says nothing more.

use super::{apologising, growing, healthy};
use crate::app::draft::Draft;
use crate::app::parts::notice::notice;
use crate::app::parts::plain::p;
use crate::app::piece::{Piece, live};
use crate::app::state::AppState;
use crate::domain::copy::sheets::{decision, grow, understand};
use crate::domain::sheet::{Answers, Field, Sheet};
use crate::domain::{Event, Id, growing as rules, nudge};

/// Why no card can be added now.
pub fn may_add(state: AppState, sheet: &Sheet) -> Option<&'static str> {
    let is_plenty = sheet.slug == grow::ACTION.slug && state.journal.with(rules::is_plenty);
    is_plenty.then_some(grow::THREE_IS_PLENTY)
}

/// Whether a sheet compares its answers in a way of its own.
pub fn has_own_comparison(sheet: &Sheet) -> bool {
    sheet.slug == "healthy"
}

/// Between the way to a new card and the list.
pub fn above_list(state: AppState, sheet: &'static Sheet) -> Option<Piece> {
    match sheet.slug {
        "action" => Some(growing::kept(state)),
        "healthy" => Some(healthy::outcome(state)),
        "memory" => state
            .journal
            .with(nudge::one_sided)
            .map(|_| notice(understand::OTHER_SIDE).class("notice notice--calm measure").into()),
        _ => None,
    }
}

/// On a card of the list.
pub fn on_card(state: AppState, sheet: &Sheet, id: Id, answers: &Answers) -> Option<Piece> {
    match sheet.slug {
        "action" => growing::log(state, answers),
        "lesson" => Some(growing::make_action(state, id)),
        _ => None,
    }
}

/// Before the questions.
pub fn above_form(state: AppState, sheet: &Sheet, draft: Draft) -> Option<Piece> {
    match sheet.slug {
        "action" => Some(growing::kept_and_touched(state, draft)),
        "apology" => Some(apologising::above(state)),
        _ => None,
    }
}

/// After the questions.
pub fn below_form(state: AppState, sheet: &Sheet, draft: Draft) -> Option<Piece> {
    match sheet.slug {
        "apology" => Some(apologising::below(state, draft)),
        "healthy" => Some(healthy::apart(state)),
        "lesson" => Some(live(move || draft.is_kept().get().then(|| growing::make_action(state, draft.id())))),
        _ => None,
    }
}

/// Under one question, depending on its answer.
pub fn under(sheet: &Sheet, field: &Field, draft: Draft) -> Option<Piece> {
    let says = move |look: fn(&Answers) -> Option<&'static str>| {
        live(move || draft.with(|event| event.as_sheet().and_then(look)).map(notice))
    };
    match (sheet.slug, field.slug) {
        ("apology", field) => apologising::under(field, draft),
        ("action", "action") => Some(growing::ideas(draft)),
        ("action", "motive") => Some(growing::motive(draft)),
        ("value", "they_bend") => Some(says(|card| {
            let is_fixed = ["i_bend", "they_bend"].iter().all(|field| card.text(field) == "cant");
            is_fixed.then_some(understand::BOTH_CANT_BEND)
        })),
        ("both_willing", "they_said") => Some(live(move || {
            let is_open =
                draft.with(|event| event.as_sheet().is_none_or(|sheet| sheet.text("they_said").trim().is_empty()));
            is_open.then(|| p(understand::NOT_KNOWN).class("why"))
        })),
        ("moved_on", "know") => Some(says(|sheet| (sheet.text("know") == "guessing").then_some(decision::GUESSING))),
        _ => None,
    }
}

/// Keeps answers that were made here, and tells whether they are.
pub fn keep(state: AppState, id: Id, answers: Answers) -> bool {
    match state.keep(id, Event::Sheet(answers)) {
        Ok(_) => true,
        Err(why) => {
            state.say(why);
            false
        }
    }
}
