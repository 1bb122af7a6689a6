//! What is noticed beside something that is being written: where a page about safety may be wanted, and when
//! writing goes round in circles. It is looked at whenever words were kept, and is never in their way.

use super::notice::{notice, why};
use super::plain::{QUIET, button, link, p, row};
use super::records::rests_on;
use super::safety_link::safety_link;
use crate::app::draft::Draft;
use crate::app::piece::{El, Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::copy::{help, nudge as nudge_words, rumination as words};
use crate::domain::help_page::Topic;
use crate::domain::rumination::{Draft as Written, Rule, Seen, said};
use crate::domain::settings::Settings;
use crate::domain::{Event, Journal, nudge};
use crate::route::Route;

/// Letters at the end of what is written that are looked at: somebody writes there, and a book would take seconds.
const LOOKED_AT: usize = 20_000;

fn end_of(text: &str) -> &str {
    let from = text.len().saturating_sub(LOOKED_AT);
    let from = (from..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[from..]
}

pub fn noticed(state: AppState, draft: Draft) -> Piece {
    let shown = live(move || {
        let text = draft.with_untracked(Event::written);
        let is_page = draft.with_untracked(|event| event.as_entry().is_some());
        let text = end_of(&text);
        let written = Written { id: Some(draft.id()), text };
        let seen = state.journal.with(|journal| said(journal, written, state.look_at_clock()));
        // The answers of a sheet have their own line on fear.
        let topic = nudge::safety(text).filter(|topic| is_page || *topic == Topic::Now);
        // One is enough; where it has been heavy for long, that one.
        let one = seen.iter().find(|seen| seen.rule() == Rule::Long).or_else(|| seen.first());
        several()
            .with(topic.map(|topic| notice(nudge_words::beside(topic)).with(row().with(safety_link(topic)))))
            .with(one.map(|seen| of_guard(state, seen)))
    });
    el("div").class("measure stack noticed").set("aria-live", "polite").with(shown).into()
}

fn of_guard(state: AppState, seen: &Seen) -> El {
    let rule = seen.rule();
    let today = state.date();
    let settings = move || state.journal.with_untracked(Journal::settings);
    let keep =
        move |settings: Settings, words: &'static str| match state.keep(state.fresh_id(), Event::Settings(settings)) {
            Ok(_) => state.say(words),
            Err(why) => state.say(why),
        };
    let later = move || {
        let settings = settings();
        let guard_later = Some(state.look_at_clock().space_day(settings.turn));
        keep(Settings { guard_later, ..settings }, words::NOT_TODAY_SAID);
    };
    let off = move || {
        let settings = settings();
        keep(Settings { guard_off: settings.guard_off.with(rule, true), ..settings }, words::OFF_SAID);
    };
    let to = match seen {
        Seen::Again { page, .. } => Some(link(QUIET, words::READ_IT, &Route::Entry(*page))),
        Seen::HeavyWeeks { .. } | Seen::StrongDays { .. } => Some(link(QUIET, words::HELP, &Route::Help)),
        _ => None,
    };
    let people = state.journal.with_untracked(Journal::about).people;
    let tonight = (rule == Rule::Long && !people.is_empty())
        .then(|| p(words::TONIGHT).with(" ").with(help::SOMEONE_NAMED).with(" ").with(people.join(", ")).with("."));
    let behind = (!seen.records().is_empty()).then(|| rests_on(state, seen.records()));
    notice(words::offer(seen))
        .with(why(words::saw(seen, today)))
        .with(tonight)
        .with(behind)
        .with(row().with(to).with(button(QUIET, words::NOT_TODAY, later)).with(button(QUIET, words::SWITCH_OFF, off)))
}
