//! Talking openly, beside its sheets: the map in two columns, a soft start as it would be said, and what a talk
//! still needs before it is done.

use super::beside::keep;
use crate::app::draft::Draft;
use crate::app::held::Derived;
use crate::app::parts::item::item;
use crate::app::parts::notice::{notice, warning};
use crate::app::parts::plain::{QUIET, SECOND, button, div, folded, h2, lines, link, p, row, sect, section};
use crate::app::parts::safety_link::safety_link;
use crate::app::parts::two_minutes::two_minutes;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Choice;
use crate::domain::apologising::promise;
use crate::domain::copy::sheets::talk::{DEBRIEF, KINDS, LISTENING, MAP};
use crate::domain::copy::sheets::trust::PROMISE;
use crate::domain::copy::{talk as words, trust};
use crate::domain::feeling::Feeling;
use crate::domain::help_page::Topic;
use crate::domain::insight::ledger::Ledger;
use crate::domain::insight::map::{Line, Map};
use crate::domain::insight::talks::{is_debriefed, practice_goal, soft_start, spoken};
use crate::domain::sheet::{Answer, Answers};
use crate::platform::page;
use crate::route::Route;

/// The map as it is printed: mine, and theirs in their words.
pub fn map(state: AppState) -> Option<Piece> {
    let (map, today) = (state.journal.with(Map::of), state.date());
    if map == Map::default() {
        return None;
    }
    let column = |title: &'static str, lines: &[Line], empty: &'static str| {
        let shown: Piece = if lines.is_empty() {
            p(empty).class("empty").into()
        } else {
            el("ul").class("map__lines").with(many(lines.iter().map(|line| one(line, today).into()))).into()
        };
        el("div").with(h2(title)).with(shown)
    };
    let guessed = (!map.guessed.is_empty()).then(|| {
        let lines = many(map.guessed.iter().map(|line| {
            let to = Route::Card(&MAP, line.id);
            item(&to, line.answers.text("what").to_owned(), "").into()
        }));
        sect()
            .class("sect no-print")
            .with(h2(words::GUESSED))
            .with(p(words::GUESSED_WHY).class("small"))
            .with(el("ul").class("list").with(lines))
    });
    let print = row().class("row no-print").with(button(SECOND, words::PRINT, page::print));
    Some(
        several()
            .with(
                section("print map")
                    .with(div("two").with(column(words::MINE, &map.mine, words::EMPTY_MINE)).with(column(
                        words::THEIRS,
                        &map.theirs,
                        words::EMPTY_THEIRS,
                    )))
                    .with(print),
            )
            .with(section("measure").with(guessed))
            .into(),
    )
}

/// A line of the map, with what makes it plain.
fn one(line: &Line, today: crate::domain::Day) -> El {
    let text = |field: &str| line.answers.text(field).trim().to_owned();
    let kind =
        KINDS.iter().find(|kind| kind.0 == text("kind")).map_or("", |kind| kind.1.split(':').next().unwrap_or(""));
    let said = |field: &str, say: fn(&str) -> String| {
        let words = text(field);
        (!words.is_empty()).then(|| p(say(&words)).class("small").set("dir", "auto"))
    };
    let boundary = (!text("if").is_empty() && !text("then").is_empty())
        .then(|| p(words::boundary(&text("if"), &text("then"))).class("small").set("dir", "auto"));
    let source = (text("whose") == "theirs").then(|| {
        p(words::source(&text("source"), line.answers.day("source_day"), today)).class("small").set("dir", "auto")
    });
    el("li")
        .with((!kind.is_empty()).then(|| p(kind).class("map__kind small")))
        .with(p(text("what")).class("map__what").set("dir", "auto"))
        .with(said("tuesday", words::tuesday))
        .with(said("request", words::request))
        .with(boundary)
        .with(source)
}

/// Under a question of a line of the map.
pub fn under_map(field: &str, draft: Draft) -> Option<Piece> {
    let look: fn(&Answers) -> Option<&'static str> = match field {
        "source" => |line| {
            let is_guess = line.text("whose") == "theirs" && line.text("source").trim().is_empty();
            is_guess.then_some(words::NO_SOURCE)
        },
        "alone" => |line| (line.text("alone") == "no").then_some(words::NOT_ALONE),
        _ => return None,
    };
    Some(live(move || draft.with(|event| event.as_sheet().and_then(look)).map(notice)))
}

/// What they wanted to practise, above the plan of a talk and the practice.
pub fn goal(state: AppState) -> Piece {
    let found = state.journal.with(practice_goal);
    found
        .map(|(_, goal)| {
            section("measure")
                .with(p(words::GOAL).class("small"))
                .with(p(words::goal(&goal)).class("why").set("dir", "auto"))
        })
        .into()
}

/// The soft start as it would be said, and what stands out in it when it is spoken.
pub fn under_talk(field: &str, draft: Draft) -> Option<Piece> {
    match field {
        "feel" => return Some(from_the_list(draft)),
        "like" => {}
        _ => return None,
    }
    let said = Derived::new(move || draft.with(|event| event.as_sheet().map(soft_start).unwrap_or_default()));
    let shown = live(move || {
        let said = said.get();
        if said.is_empty() {
            return None;
        }
        let found = spoken(&said);
        let found: Piece = if found.is_empty() {
            p(words::SPOKEN_NONE).class("small").into()
        } else {
            let line = |(class, at): (crate::domain::check::Class, std::ops::Range<usize>)| {
                let quoted = said.get(at).unwrap_or_default().to_owned();
                let advice = class.advice();
                el("li")
                    .class("card stack finding")
                    .with(p(el("q").with(quoted)))
                    .with(p(advice.why))
                    .with(p(advice.hint).class("why"))
                    .into()
            };
            let lines = many(found.into_iter().map(line));
            several().with(p(words::SPOKEN_FOUND).class("ui")).with(el("ul").class("list cards").with(lines)).into()
        };
        Some(
            several()
                .with(p(words::AS_SAID).class("small"))
                .with(el("blockquote").class("message").set("dir", "auto").with(said.clone()))
                .with(found),
        )
    });
    Some(el("div").set("aria-live", "polite").class("stack").with(shown).into())
}

/// The feeling words of a page, each to be taken with one tap.
fn from_the_list(draft: Draft) -> Piece {
    let take = move |word: &'static str| {
        draft.change(|event| {
            if let Some(talk) = event.answers_mut() {
                talk.set("feel", Some(Answer::Text(word.to_owned())));
            }
        });
    };
    let word = |feeling: &Feeling| {
        let word = feeling.word();
        el("li").with(button("b b--quiet idea", word, move || take(word))).into()
    };
    folded(words::FROM_THE_LIST)
        .with(el("ul").class("ideas ideas--words").with(many(Feeling::ALL.iter().map(word))))
        .into()
}

/// How to listen, and two minutes of it.
pub fn listening(state: AppState) -> Piece {
    section("measure")
        .with(h2(words::LISTEN))
        .with(el("ol").class("plain-list listen").with(lines(&words::LISTEN_STEPS)))
        .with(two_minutes(state))
        .into()
}

/// On a talk that was looked back on: whether it is done.
pub fn on_debrief(debrief: &Answers) -> Piece {
    let said = if is_debriefed(debrief) { words::DONE } else { words::NOT_DONE };
    p(said).class("small").into()
}

/// Under a question of looking back.
pub fn under_debrief(state: AppState, field: &str, draft: Draft) -> Option<Piece> {
    match field {
        "got_it" => Some(live(move || {
            let is_it = draft.with(|event| event.as_sheet().is_some_and(|sheet| sheet.text("got_it") == "didnt_ask"));
            is_it.then(|| p(words::DIDNT_ASK).class("why"))
        })),
        "afraid" => Some(live(move || {
            let is_it = draft
                .with(|event| event.as_sheet().is_some_and(|sheet| matches!(sheet.text("afraid"), "yes" | "unsure")));
            is_it.then(|| warning(words::AFRAID).with(row().with(safety_link(Topic::Fear))))
        })),
        "agreements" => Some(live(move || {
            let has = draft.with(|event| {
                event.as_sheet().is_some_and(|sheet| sheet.many("agreements").iter().any(|one| !one.trim().is_empty()))
            });
            has.then(|| row().with(button(QUIET, words::MAKE_PROMISES, move || make(state, draft))))
        })),
        _ => None,
    }
}

/// What was agreed becomes promises, as many as there is room for.
fn make(state: AppState, draft: Draft) {
    let agreed = draft
        .with_untracked(|event| event.as_sheet().map(|sheet| sheet.many("agreements").to_vec()).unwrap_or_default());
    let mut made = 0;
    for words in agreed {
        let is_full = state.journal.with_untracked(|journal| Ledger::of(journal).is_full());
        let Some(promise) = state.journal.with_untracked(|journal| promise(journal, &words)) else { continue };
        if is_full {
            return state.say(trust::FULL);
        }
        if !keep(state, state.fresh_id(), promise) {
            return;
        }
        made += 1;
    }
    state.say(if made > 0 { words::MADE } else { words::NONE_TO_MAKE });
}

/// What step seven shows above its sheets.
pub fn beside_step(state: AppState) -> Piece {
    live(move || {
        let open = state.journal.with(|journal| {
            let last = journal.sheets(DEBRIEF.slug).into_iter().next_back();
            last.filter(|of| !is_debriefed(of.event)).map(|of| of.record.id)
        });
        let open = open.map(|id| {
            let to = Route::Card(&DEBRIEF, id);
            section("measure").with(p(link("", words::OPEN_TALK, &to)).class("why"))
        });
        let promises = state.journal.with(|journal| !journal.sheets(PROMISE.slug).is_empty());
        let promises = promises.then(|| link(QUIET, PROMISE.title, &Route::Sheet(&PROMISE)));
        several().with(open).with(goal(state)).with(map(state)).with(
            section("measure")
                .with(row().with(link(QUIET, LISTENING.title, &Route::NewCard(&LISTENING))).with(promises)),
        )
    })
}
