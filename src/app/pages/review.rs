//! A look back: the week in counts and questions, what is hoped for, and the month’s letter in one’s own words.

use super::sheet::{how_far, one_sided};
use crate::app::held::Held;
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::item::item;
use crate::app::parts::plain::{QUIET, SECOND, folded, h2, link, open, p, row, section};
use crate::app::parts::records::rests_on;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::about::Hope;
use crate::domain::copy::sheets::decision::{THEN_NOW, WEEK};
use crate::domain::copy::sheets::space::{EVENING, MORNING};
use crate::domain::copy::sheets::trust::COUNT_ON;
use crate::domain::copy::{letter as letter_words, path as path_words, review as words, slowly, trust};
use crate::domain::event::Hoped;
use crate::domain::insight::ledger::{Ledger, Outcome};
use crate::domain::insight::pace::signals;
use crate::domain::letter::letter;
use crate::domain::path::{Path, State};
use crate::domain::week::Week;
use crate::domain::{Choice, Event, Id, Month};
use crate::route::Route;

pub fn review(state: AppState) -> Piece {
    let week = live(move || {
        let (now, today) = (state.now.get(), state.date());
        let week = state.journal.with(|journal| Week::of(journal, now));
        let said = many(words::lines(&week).into_iter().map(|line| el("li").with(line).into()));
        section("sect measure")
            .with(h2(words::THE_WEEK))
            .with(p(words::span(&week, today)).class("small"))
            .with(el("ul").class("plain-list").with(said))
            .with((!week.records.is_empty()).then(|| rests_on(state, &week.records)))
    });
    let questions = live(move || {
        let list = el("ul")
            .class("list")
            .with(item(&Route::Sheet(&WEEK), WEEK.title, how_far(state, &WEEK)))
            .with(item(&Route::Sheet(&THEN_NOW), THEN_NOW.title, how_far(state, &THEN_NOW)));
        section("sect measure").with(h2(words::QUESTIONS)).with(list)
    });
    let pair = folded(words::PAIR).class("sect measure more").with(
        el("ul").class("list").with(item(&Route::Sheet(&MORNING), MORNING.title, MORNING.lead)).with(item(
            &Route::Sheet(&EVENING),
            EVENING.title,
            EVENING.lead,
        )),
    );
    several()
        .with(open(words::TITLE, words::LEAD))
        .with(week)
        .with(between(state))
        .with(questions)
        .with(hope(state))
        .with(letters(state))
        .with(pair)
        .into()
}

/// While they see each other: what became of the promises of the week, signs that it goes fast, and whose work it
/// was.
fn between(state: AppState) -> Piece {
    live(move || {
        let (now, today) = (state.now.get(), state.date());
        let (place, ledger, signs) =
            state.journal.with(|journal| (Path::of(journal, now).state, Ledger::of(journal), signals(journal, today)));
        if !matches!(place, State::Rebuild | State::Openly | State::Slow | State::Together) {
            return None;
        }
        let week = ledger.weeks(today).pop()?;
        let count = |outcome: Outcome| week.settled.iter().filter(|(one, _)| *one == outcome).count();
        let counts: Vec<(Outcome, usize)> = Outcome::ALL.iter().map(|outcome| (*outcome, count(*outcome))).collect();
        let records: Vec<Id> = week.settled.iter().map(|(_, id)| *id).collect();
        let signs = signs.into_iter().map(|shown| el("li").with(shown.sign.label()).into()).collect::<Vec<Piece>>();
        let signs = (!signs.is_empty()).then(|| {
            several()
                .with(p(slowly::SIGNS).class("ui"))
                .with(el("ul").class("plain-list").with(signs))
                .with(row().with(link(QUIET, path_words::STEP_NAMES[7].0, &Route::Step(7))))
        });
        Some(
            section("sect measure")
                .with(h2(words::BETWEEN))
                .with(p(trust::week(week.first, today, &trust::counts(&counts))))
                .with((!records.is_empty()).then(|| rests_on(state, &records)))
                .with(signs)
                .with(one_sided(state))
                .with(row().with(link(SECOND, COUNT_ON.title, &Route::Sheet(&COUNT_ON)))),
        )
    })
}

/// What is hoped for, asked again; each answer is kept with its date.
fn hope(state: AppState) -> El {
    // Answered twice on one visit, it is still one answer.
    let id = Held::new(None::<Id>);
    let answer = Held::new(None::<Hope>);
    let write = move |hope: Option<Hope>| {
        answer.set(hope);
        let to = id.get_untracked().unwrap_or_else(|| state.fresh_id());
        let Some(hope) = hope else { return };
        match state.keep(to, Event::Hope(Hoped { hope: Some(hope), ..Hoped::default() })) {
            Ok(kept) => {
                id.set(Some(kept));
                state.say(words::HOPE_KEPT);
            }
            Err(why) => state.say(why),
        }
    };
    let before = live(move || {
        let today = state.date();
        let lines: Vec<Piece> = state.journal.with(|journal| {
            let line = |(record, hope): &(&crate::domain::Record, Hope)| {
                el("li").with(words::hope(record.made.day, hope.label(), today)).into()
            };
            journal.hopes().iter().rev().map(line).collect()
        });
        (!lines.is_empty()).then(|| folded(words::HOPES).with(el("ul").class("plain-list small").with(many(lines))))
    });
    section("sect measure")
        .with(one_of(words::HOPE, Setting::Columns, Bound::new(move || answer.get(), write)))
        .with(before)
}

/// This month’s letter, and the one of the month before to unfold.
fn letters(state: AppState) -> Piece {
    live(move || {
        let month = state.date().in_month();
        let before = state.date().plus(-i64::from(state.date().day())).in_month();
        section("sect measure")
            .with(letter_of(state, month))
            .with(folded(words::LETTER_OTHER).with(letter_of(state, before)))
    })
}

fn letter_of(state: AppState, month: Month) -> El {
    let (now, today) = (state.now.get(), state.date());
    let lines = state.journal.with(|journal| letter(journal, month, now));
    let shown: Piece = if lines.is_empty() {
        p(letter_words::EMPTY).class("why").into()
    } else {
        let line = |line: &crate::domain::letter::Line| {
            let said = p(letter_words::line(&line.said, today)).set("dir", "auto");
            el("div").class("letter__line").with(said).with(rests_on(state, &line.records)).into()
        };
        many(lines.iter().map(line))
    };
    several()
        .with(h2(letter_words::title(month, today)))
        .with(p(letter_words::LEAD).class("small"))
        .with(el("div").class("letter").with(shown))
}
