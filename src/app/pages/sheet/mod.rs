//! A sheet on the screen: its form, its cards, its earlier answers. Every sheet of the path is drawn here from
//! its table; what a few of them say beside that is in [`beside`].

mod apologising;
mod beside;
mod closing;
mod form;
mod growing;
mod healthy;
mod pacing;
mod promising;
mod talking;

pub use beside::{closed_with_them, weigh_again};
pub use pacing::beside_step as pace_beside;
pub use promising::{beside_step as trust_beside, one_sided};
pub use talking::beside_step as talk_beside;

use crate::app::parts::answers::read;
use crate::app::parts::plain::{MAIN, QUIET, button, h2, link, open, p, row, sect, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{dates, form as words, shell, steps};
use crate::domain::insight::then_now;
use crate::domain::journal::Of;
use crate::domain::sheet::{Answers, Field, Keeping, Kind, Sheet};
use crate::domain::snippet::snippet;
use crate::domain::{Day, Id, prefill};
use crate::platform::{address, clipboard};
use crate::route::Route;
use form::form;
use leptos::prelude::untrack;

/// A sheet by its address: the form where there is one of it, else what was answered so far.
pub fn sheet(state: AppState, sheet: &'static Sheet) -> Piece {
    if sheet.keeping != Keeping::One {
        return list(state, sheet);
    }
    if let Some(why) = untrack(|| beside::may_add(state, sheet)) {
        return closed(sheet, why);
    }
    let found = state.journal.with_untracked(|journal| {
        let found = journal.sheets(sheet.slug);
        found.last().map(|of| (of.record.id, of.event.clone()))
    });
    let (id, answers) = found.unwrap_or_else(|| (state.fresh_id(), begun(state, sheet)));
    form(state, sheet, id, answers)
}

/// A new card, or new answers; or why there can be none now.
pub fn new_card(state: AppState, sheet: &'static Sheet) -> Piece {
    if let Some(why) = untrack(|| beside::may_add(state, sheet)) {
        return closed(sheet, why);
    }
    form(state, sheet, state.fresh_id(), begun(state, sheet))
}

/// A sheet on which nothing can be written now, and why.
fn closed(sheet: &'static Sheet, why: Piece) -> Piece {
    let all = (sheet.keeping != Keeping::One).then(|| link(QUIET, sheet.title, &Route::Sheet(sheet)));
    let back = row().with(link(MAIN, words::BACK_TO_STEP, &Route::Step(sheet.step))).with(all);
    open(sheet.title, sheet.lead).with(why).with(back).into()
}

fn begun(state: AppState, sheet: &Sheet) -> Answers {
    let today = untrack(|| state.today());
    state.journal.with_untracked(|journal| prefill::begun(journal, sheet, today))
}

/// A card to be gone on with. Answers that are asked for again stay as they were given on their day.
pub fn card(state: AppState, sheet: &'static Sheet, id: Id) -> Piece {
    let found = state.journal.with_untracked(|journal| {
        journal
            .sheets(sheet.slug)
            .into_iter()
            .find(|of| of.record.id == id)
            .map(|of| (of.record.made.day, of.event.clone()))
    });
    match found {
        None => open(words::GONE_TITLE, words::GONE)
            .with(row().with(link(MAIN, words::BACK_TO_STEP, &Route::Step(sheet.step))))
            .into(),
        Some((made, answers)) if sheet.keeping == Keeping::Repeated && made != untrack(|| state.date()) => {
            given(state, sheet, id, made, &answers)
        }
        Some((_, answers)) => form(state, sheet, id, answers),
    }
}

/// Answers of an earlier day.
fn given(state: AppState, sheet: &'static Sheet, id: Id, made: Day, answers: &Answers) -> Piece {
    let today = untrack(|| state.date());
    let delete = move || match state.remove(id, words::DELETED) {
        Ok(()) => address::go(&Route::Sheet(sheet)),
        Err(why) => state.say(why),
    };
    open(sheet.title, words::answered_on(made, today))
        .with(read(answers, today))
        .with(row().with(link(QUIET, words::ANSWER_AGAIN, &Route::Sheet(sheet))).with(button(
            QUIET,
            words::DELETE,
            delete,
        )))
        .into()
}

/// What was answered on a sheet so far, and the way to more.
fn list(state: AppState, sheet: &'static Sheet) -> Piece {
    let is_repeated = sheet.keeping == Keeping::Repeated;
    let shown = live(move || {
        let today = state.date();
        let found = state.journal.with(|journal| {
            let row = |of: &Of<'_, Answers>| (of.record.id, of.record.made.day, of.event.clone());
            journal.sheets(sheet.slug).iter().rev().map(row).collect::<Vec<_>>()
        });
        let of_today = found.first().filter(|(_, made, _)| is_repeated && *made == today).map(|(id, ..)| *id);
        let act = match of_today {
            Some(id) => link(MAIN, words::GO_ON_TODAY, &Route::Card(sheet, id)),
            None if !is_repeated => link(MAIN, words::ADD, &Route::NewCard(sheet)),
            None if found.is_empty() => link(MAIN, words::ANSWER, &Route::NewCard(sheet)),
            None => link(MAIN, words::ANSWER_AGAIN, &Route::NewCard(sheet)),
        };
        let may_add = untrack(|| beside::may_add(state, sheet));
        let act = may_add.filter(|_| of_today.is_none()).unwrap_or_else(|| row().with(act).into());
        let line = |(id, made, answers): &(Id, Day, Answers)| {
            let title = if is_repeated { dates::long_date(*made, today) } else { summary(sheet, answers) };
            let about = about(sheet, answers, *made, today);
            el("li")
                .class("card")
                .with(link("card__title", title, &Route::Card(sheet, *id)).set("dir", "auto"))
                .with(p(about).class("small"))
                .with(beside::on_card(state, sheet, *id, answers))
                .into()
        };
        let rows: Piece = if found.is_empty() {
            p(words::NONE_SO_FAR).class("empty").into()
        } else {
            el("ol").class("list cards").with(many(found.iter().map(line))).into()
        };
        several()
            .with(section("measure").with(act))
            .with(beside::above_list(state, sheet))
            .with(section("measure").with(h2(words::SO_FAR).class("sr")).with(rows))
            .with(is_repeated.then(|| then_and_now(sheet, &found, today)))
    });
    several()
        .with(open(sheet.title, sheet.lead))
        .with(shown)
        .with(section("measure sect").with(
            row().with(link(QUIET, words::BACK_TO_STEP, &Route::Step(sheet.step))).with(copy_words(state, sheet)),
        ))
        .into()
}

/// Copies every word that was written on the cards of a sheet, oldest first.
fn copy_words(state: AppState, sheet: &'static Sheet) -> El {
    button(QUIET, steps::COPY, move || {
        let words: Vec<String> = state.journal.with_untracked(|journal| {
            journal.sheets(sheet.slug).iter().map(|of| of.event.written()).filter(|text| !text.is_empty()).collect()
        });
        clipboard::copy(&words.join("\n\n\n"), move |copied| {
            state.say(if copied { shell::COPIED } else { shell::NOT_COPIED });
        });
    })
}

/// The last two answers to each question, one beside the other, where there are two.
fn then_and_now(sheet: &'static Sheet, found: &[(Id, Day, Answers)], today: Day) -> Option<El> {
    let [(_, now_day, now), (_, then_day, then), ..] = found else { return None };
    if beside::has_own_comparison(sheet) {
        return None;
    }
    let mut table = el("dl").class("answers");
    for field in sheet.fields() {
        let said = |answers: &Answers| crate::domain::sheet::said(answers, field, today).join(" ");
        let (before, after) = (said(then), said(now));
        if before.is_empty() && after.is_empty() {
            continue;
        }
        let one = |day: Day, words: String| {
            let words = if words.is_empty() { "–".to_owned() } else { words };
            el("dd").with(el("span").class("small").with(dates::date(day, today))).with(p(words).set("dir", "auto"))
        };
        table = table.with(el("dt").with(field.ask)).with(one(*then_day, before)).with(one(*now_day, after));
    }
    Some(sect().class("sect measure").with(h2(words::THEN_AND_NOW)).with(table))
}

/// The same five questions on the days of the series, each with its answers one under the other.
pub fn side_by_side(state: AppState) -> Option<Piece> {
    let (now, today) = (state.now.get(), state.date());
    let sheet = &crate::domain::copy::sheets::decision::THEN_NOW;
    let sets: Vec<(i64, Day, Answers)> = state.journal.with(|journal| {
        let sets = then_now::sets(journal, now).into_iter();
        sets.filter_map(|set| Some((set.since, set.day, journal.record(set.id)?.event.as_sheet()?.clone()))).collect()
    });
    if sets.len() < 2 {
        return None;
    }
    let questions = sheet.fields().map(|field| {
        let said = sets.iter().map(|(since, day, answers)| {
            let words = answers.text(field.slug).trim().to_owned();
            let words = if words.is_empty() { "–".to_owned() } else { words };
            el("li").with(p(words::day_of(*since, *day, today)).class("small")).with(p(words).set("dir", "auto")).into()
        });
        el("section").class("series").with(h2(field.ask)).with(el("ol").class("series__row").with(many(said))).into()
    });
    Some(section("sect").with(many(questions)).into())
}

/// The first words of a card.
fn summary(sheet: &'static Sheet, answers: &Answers) -> String {
    let written = sheet.fields().filter(|field| matches!(field.kind, Kind::Line | Kind::Lines));
    let first: Vec<&str> =
        written.map(|field| answers.text(field.slug)).filter(|text| !text.trim().is_empty()).collect();
    let picked = sheet.fields().find_map(|field| field.word(answers.text(field.slug)));
    match first.first() {
        Some(text) => snippet(text),
        None => picked.unwrap_or(words::UNTITLED).to_owned(),
    }
}

/// What else is on a card, in a few words.
fn about(sheet: &'static Sheet, answers: &Answers, made: Day, today: Day) -> String {
    let is_written = |field: &Field| matches!(field.kind, Kind::Line | Kind::Lines);
    let has_words = |field: &Field| is_written(field) && !answers.text(field.slug).trim().is_empty();
    let is_titled = sheet.keeping != Keeping::Cards || sheet.fields().any(has_words);
    // Where nothing is written on a card, the first pick is its title.
    let picked = sheet.fields().filter_map(|field| field.word(answers.text(field.slug))).skip(usize::from(!is_titled));
    // A “yes” on a card says nothing without its question.
    let picked = picked.filter(|word| sheet.keeping != Keeping::Cards || !matches!(*word, "yes" | "no"));
    let day = answers.day("day").unwrap_or(made);
    let date = (sheet.keeping == Keeping::Cards).then(|| dates::date(day, today));
    let count =
        (sheet.keeping == Keeping::Repeated).then(|| words::answered(answers.count(sheet), sheet.fields().count()));
    let parts: Vec<String> = date.into_iter().chain(count).chain(picked.take(2).map(str::to_owned)).collect();
    parts.join(" · ")
}

/// How far a sheet is, in a few words.
pub fn how_far(state: AppState, sheet: &Sheet) -> String {
    let today = state.date();
    state.journal.with(|journal| {
        let found = journal.sheets(sheet.slug);
        let last = found.last();
        match sheet.keeping {
            Keeping::One => words::answered(last.map_or(0, |of| of.event.count(sheet)), sheet.fields().count()),
            Keeping::Cards => words::cards(found.len()),
            Keeping::Repeated => words::times(found.len(), last.map(|of| of.record.made.day), today),
        }
    })
}
