//! Small actions and lessons, beside their sheets.

use super::beside::keep;
use crate::app::draft::Draft;
use crate::app::held::Held;
use crate::app::parts::notice::notice;
use crate::app::parts::plain::{QUIET, SECOND, button, folded, link, p, row, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::growing as words;
use crate::domain::copy::sheets::grow::{ACTION, ACTION_LOG, EXAMPLES, KEEP};
use crate::domain::growing as rules;
use crate::domain::sheet::{Answer, Answers, Kind};
use crate::domain::{Event, Id};
use crate::platform::{address, page};
use crate::route::Route;

/// What is kept, above the plan.
pub fn kept(state: AppState) -> Piece {
    let kept = state.journal.with(rules::kept);
    let said: Piece = if kept.is_empty() {
        p(words::NO_KEPT).class("small").into()
    } else {
        let lines = many(kept.into_iter().map(|line| el("li").set("dir", "auto").with(line).into()));
        several().with(p(words::KEPT).class("ui")).with(el("ul").class("plain-list").with(lines)).into()
    };
    section("measure kept").with(said).with(row().with(link(QUIET, words::KEEP_FIRST, &Route::Sheet(&KEEP)))).into()
}

/// The same beside the form of an action, with a question where it gives one of them up.
pub fn kept_and_touched(state: AppState, draft: Draft) -> Piece {
    let touched = live(move || {
        let action = draft.with(|event| said(event, "action"));
        let kept = state.journal.with(rules::kept);
        rules::gives_up(&action, &kept).map(|thing| notice(words::gives_up(thing)))
    });
    el("div").set("aria-live", "polite").with(touched).into()
}

fn said(event: &Event, field: &str) -> String {
    event.as_sheet().map(|sheet| sheet.text(field).to_owned()).unwrap_or_default()
}

fn take(draft: Draft, field: &str, text: &str) {
    draft.change(|event| {
        if let Some(sheet) = event.answers_mut() {
            sheet.set(field, Some(Answer::Text(text.to_owned())));
        }
    });
}

/// Ideas for the area that was picked, or for all of them.
pub fn ideas(draft: Draft) -> Piece {
    let list = live(move || {
        let area = draft.with(|event| said(event, "area"));
        // Before an area is picked, two of each: nobody reads a page of ideas.
        let shown = if area.is_empty() { 2 } else { usize::MAX };
        let of_area = EXAMPLES.iter().filter(|(slug, _)| area.is_empty() || *slug == area);
        let idea = |idea: &'static str| {
            el("li").with(button("b b--quiet idea", idea, move || take(draft, "action", idea))).into()
        };
        el("ul").class("ideas").with(many(of_area.flat_map(|(_, list)| list.iter().copied().take(shown)).map(idea)))
    });
    folded(words::IDEAS).with(p(words::IDEAS_LEAD).class("small")).with(list).into()
}

/// A “no” to doing it for its own sake: it can be reworded, swapped, or kept.
pub fn motive(draft: Draft) -> Piece {
    let is_settled = Held::new(false);
    live(move || {
        let is_no = draft.with(|event| said(event, "motive")) == "no";
        (is_no && !is_settled.get()).then(|| {
            row()
                .with(button(SECOND, words::REWORD, || page::focus("main input[type=text]")))
                .with(button(QUIET, words::SWAP, move || {
                    take(draft, "action", "");
                    take(draft, "motive", "");
                    page::focus("main summary");
                }))
                .with(button(QUIET, words::KEEP_ANYWAY, move || is_settled.set(true)))
        })
    })
}

/// How an action went today. A skip is a gap and nothing more.
pub fn log(state: AppState, answers: &Answers) -> Option<Piece> {
    let action = answers.text("action").trim().to_owned();
    if action.is_empty() || !answers.text("over").is_empty() {
        return None;
    }
    let Some(Kind::One(offered)) = ACTION_LOG.field("done").map(|field| field.kind) else { return None };
    let today = state.today();
    let (noted, count) = state.journal.with(|journal| {
        let noted = rules::noted(journal, &action, today);
        (noted.map(|of| (of.record.id, of.event.text("done").to_owned())), rules::done(journal, &action).len())
    });
    let mut acts = row().with(el("span").class("small").with(words::TODAY));
    for word in offered {
        let (id, action) = (noted.as_ref().map(|(id, _)| *id), action.clone());
        let is_it = noted.as_ref().is_some_and(|(_, done)| done == word.0);
        let note = move || {
            if keep(state, id.unwrap_or_else(|| state.fresh_id()), rules::note(&action, today, word.0)) {
                state.say(if word.0 == "not_today" { words::GAP } else { words::NOTED });
            }
        };
        acts = acts.with(button(QUIET, word.1, note).set("aria-pressed", if is_it { "true" } else { "false" }));
    }
    Some(several().with(p(words::done(count)).class("small")).with(acts).into())
}

/// Makes a small action of a lesson, in one tap.
pub fn make_action(state: AppState, lesson: Id) -> Piece {
    let make = move || {
        let found = state.journal.with_untracked(|journal| {
            journal.record(lesson).and_then(|record| record.event.as_sheet()).and_then(rules::action_of)
        });
        let Some(action) = found else { return state.say(words::NOTHING_TO_DO) };
        if state.journal.with_untracked(rules::is_plenty) {
            return state.say(crate::domain::copy::sheets::grow::THREE_IS_PLENTY);
        }
        let id = state.fresh_id();
        if keep(state, id, action) {
            state.say(words::MADE_ACTION);
            address::go(&Route::Card(&ACTION, id));
        }
    };
    button_row(button(QUIET, words::MAKE_ACTION, make))
}

fn button_row(button: El) -> Piece {
    row().with(button).into()
}
