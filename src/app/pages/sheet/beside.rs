//! What some sheets say beside their questions. A sheet that is not named here says nothing more.

use super::{apologising, closing, growing, healthy, pacing, promising, talking};
use crate::app::draft::Draft;
use crate::app::held::Derived;
use crate::app::parts::notice::notice;
use crate::app::parts::plain::p;
use crate::app::parts::red_lines;
use crate::app::piece::{El, Piece, live, several};
use crate::app::state::AppState;
use crate::domain::copy::deciding;
use crate::domain::copy::sheets::{decision, grow, understand};
use crate::domain::insight::balance::{Weighing, weighing};
use crate::domain::path::Path;
use crate::domain::sheet::{Answers, Field, Sheet};
use crate::domain::{Day, Event, Id, growing as rules, nudge};

/// What is planned or practised with the other person; a red line closes it (brief, 4.4 and 2.10).
const WITH_THEM: [&str; 5] = ["talk", "listening", "pace", "rung", "time"];

/// Why nothing is planned with them now: the red lines that stand.
pub fn closed_with_them(state: AppState) -> Option<Piece> {
    let path = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| Path::of(journal, now))
    });
    path.with(|path| !path.drawn.is_empty()).then(|| red_lines::standing(path))
}

/// Why no card can be added now, and no sheet gone on with.
pub fn may_add(state: AppState, sheet: &Sheet) -> Option<Piece> {
    let why = |words: &'static str| p(words).class("why").into();
    match sheet.slug {
        slug if WITH_THEM.contains(&slug) => closed_with_them(state),
        "action" => state.journal.with(rules::is_plenty).then(|| why(grow::THREE_IS_PLENTY)),
        "promise" => promising::is_full(state).map(why),
        "my_decision" => {
            let (now, today) = (state.now.get(), state.date());
            let when = state.journal.with(|journal| weighing(journal, Path::of(journal, now).state, today));
            weigh_again(when, today).map(Into::into)
        }
        _ => None,
    }
}

/// Why the scales don’t come out now.
pub fn weigh_again(when: Weighing, today: Day) -> Option<El> {
    match when {
        Weighing::Open | Weighing::Today(_) => None,
        Weighing::From(day) => Some(p(deciding::again_from(day, today)).class("why")),
        Weighing::PutDown => Some(p(deciding::PUT_DOWN).class("why")),
    }
}

/// Whether a sheet compares its answers in a way of its own.
pub fn has_own_comparison(sheet: &Sheet) -> bool {
    matches!(sheet.slug, "healthy" | "then_now" | "count_on")
}

/// Between the way to a new card and the list.
pub fn above_list(state: AppState, sheet: &'static Sheet) -> Option<Piece> {
    match sheet.slug {
        "action" => Some(growing::kept(state)),
        "healthy" => Some(healthy::outcome(state)),
        "promise" => Some(promising::overview(state)),
        "count_on" => promising::one_sided(state),
        "map" => talking::map(state),
        "time" => Some(several().with(pacing::signs(state)).with(pacing::who_suggests(state)).into()),
        "rung" => Some(pacing::steps(state)),
        "then_now" => super::side_by_side(state),
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
        "promise" => Some(promising::on_card(state, id, answers)),
        "debrief" => Some(talking::on_debrief(answers)),
        _ => None,
    }
}

/// Before the questions.
pub fn above_form(state: AppState, sheet: &Sheet, draft: Draft) -> Option<Piece> {
    match sheet.slug {
        "action" => Some(growing::kept_and_touched(state, draft)),
        "apology" => Some(apologising::above(state)),
        "book" => Some(closing::above(state)),
        "listening" => Some(several().with(talking::goal(state)).with(talking::listening(state)).into()),
        "talk" => Some(talking::goal(state)),
        _ => None,
    }
}

/// After the questions.
pub fn below_form(state: AppState, sheet: &Sheet, draft: Draft) -> Option<Piece> {
    match sheet.slug {
        "apology" => Some(apologising::below(state, draft)),
        "book" => Some(closing::below(state, draft)),
        "healthy" => Some(healthy::apart(state)),
        "lesson" => Some(live(move || draft.is_kept().get().then(|| growing::make_action(state, draft.id())))),
        _ => None,
    }
}

/// Under one question, depending on its answer.
pub fn under(state: AppState, sheet: &Sheet, field: &Field, draft: Draft) -> Option<Piece> {
    let says = move |look: fn(&Answers) -> Option<&'static str>| {
        live(move || draft.with(|event| event.as_sheet().and_then(look)).map(notice))
    };
    match (sheet.slug, field.slug) {
        ("apology", field) => apologising::under(field, draft),
        ("promise", field) => promising::under(state, field, draft),
        ("openness", "broken") => Some(promising::under_openness(draft)),
        ("map", field) => talking::under_map(field, draft),
        ("talk", field) => talking::under_talk(field, draft),
        ("debrief", field) => talking::under_debrief(state, field, draft),
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
