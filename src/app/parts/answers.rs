//! The questions of a sheet, drawn from its table, and its answers to be read.

use super::bound::Bound;
use super::choices::{Setting, any_words, group, one_word};
use super::field::{Line, line, lines};
use super::notice::notice;
use super::plain::{p, row};
use super::safety_link::safety_link;
use super::scale::ruler;
use crate::app::draft::Draft;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::domain::Day;
use crate::domain::copy::{form as words, nudge as nudge_words};
use crate::domain::help_page::Topic;
use crate::domain::nudge;
use crate::domain::scale::Scale;
use crate::domain::sheet::{Answer, Answers, Field, Kind, Sheet, Watch, said};

/// One question with its answer, and what is seen in it.
pub fn question(draft: Draft, field: &'static Field) -> Piece {
    asked(draft, field, true)
}

/// The answer to a question that is the title of its screen.
pub fn answer(draft: Draft, field: &'static Field) -> Piece {
    asked(draft, field, false)
}

fn asked(draft: Draft, field: &'static Field, is_labelled: bool) -> Piece {
    let setting = |offered| if is_labelled { setting(offered) } else { setting(offered).unlabelled() };
    let helped = |line: Line| if is_labelled { line.help(field.help) } else { line.help(field.help).unlabelled() };
    let asked: Piece = match field.kind {
        Kind::Line => helped(line(field.ask, text(draft, field))).into(),
        Kind::Lines => helped(lines(field.ask, text(draft, field), "")).into(),
        Kind::Count => helped(line(field.ask, number(draft, field)).kind("number").min("0").max("999")).into(),
        Kind::Day => helped(line(field.ask, text(draft, field)).kind("date")).into(),
        Kind::Strength => ruler(field.ask, strength(draft, field)).into(),
        Kind::One(offered) => one_word(field.ask, setting(offered), offered, text(draft, field)).into(),
        Kind::Any(offered) => any_words(field.ask, setting(offered), offered, several_of(draft, field)).into(),
        Kind::List(most) => list(draft, field, most).into(),
    };
    if field.watch == Watch::Nothing {
        return asked;
    }
    // An answer that is a pick has its own words beside it; here it is said in passing.
    let seen = live(move || {
        let text = draft.with(|event| text_of(event.answers(), field));
        let found = nudge::look(field.watch, &text).into_iter().next()?;
        let said = notice(nudge_words::nudge(field.watch, &text[found]).unwrap_or_default());
        Some(match field.watch {
            Watch::Danger => said.with(row().with(safety_link(Topic::Fear))),
            _ => said,
        })
    });
    el("div").class("asked").with(asked).with(el("div").set("aria-live", "polite").with(seen)).into()
}

/// Short words stand in two columns.
fn setting(offered: &[(&str, &str)]) -> Setting {
    if offered.iter().all(|word| word.1.chars().count() <= 24) { Setting::Columns } else { Setting::Lines }
}

fn text_of(answers: Option<&Answers>, field: &Field) -> String {
    answers.map(|answers| answers.text(field.slug).to_owned()).unwrap_or_default()
}

fn set(draft: Draft, field: &'static Field, answer: Option<Answer>) {
    draft.change(|event| {
        if let Some(answers) = event.answers_mut() {
            answers.set(field.slug, answer);
        }
    });
}

/// The words of an answer, in both directions.
pub fn text(draft: Draft, field: &'static Field) -> Bound<String> {
    Bound::new(
        move || draft.with(|event| text_of(event.answers(), field)),
        move |text| set(draft, field, Some(Answer::Text(text))),
    )
}

fn number(draft: Draft, field: &'static Field) -> Bound<String> {
    let read = move || draft.with(|event| event.answers().and_then(|answers| answers.number(field.slug)));
    Bound::new(
        move || read().map(|number| number.to_string()).unwrap_or_default(),
        move |text: String| set(draft, field, text.trim().parse().ok().map(Answer::Number)),
    )
}

fn strength(draft: Draft, field: &'static Field) -> Bound<Option<Scale>> {
    let read = move || draft.with(|event| event.answers().and_then(|answers| answers.number(field.slug)));
    Bound::new(
        move || read().and_then(|number| u8::try_from(number).ok()).and_then(Scale::new),
        move |scale: Option<Scale>| set(draft, field, scale.map(|scale| Answer::Number(scale.value().into()))),
    )
}

fn several_of(draft: Draft, field: &'static Field) -> Bound<Vec<String>> {
    Bound::new(
        move || {
            draft.with(|event| event.answers().map(|answers| answers.many(field.slug).to_vec()).unwrap_or_default())
        },
        move |list| set(draft, field, Some(Answer::Many(list))),
    )
}

/// Short lines under one question, one after the other.
fn list(draft: Draft, field: &'static Field, most: usize) -> El {
    let Bound { read, write } = several_of(draft, field);
    let line_at = move |place: usize| {
        let (now, before, write) = (read.clone(), read.clone(), write.clone());
        let read = move || now().get(place).cloned().unwrap_or_default();
        let write = move |text: String| {
            let mut list = before();
            if list.len() <= place {
                list.resize(place + 1, String::new());
            }
            list[place] = text;
            write(list);
        };
        line(words::numbered(field.ask, place + 1), Bound::new(read, write)).unlabelled()
    };
    let help = (!field.help.is_empty()).then(|| p(field.help).class("help"));
    group(Setting::Columns, field.ask).with(help).with(many((0..most).map(|place| line_at(place).into())))
}

/// What was answered, question by question; what was left out is left out.
pub fn read(answers: &Answers, today: Day) -> El {
    read_some(answers, Sheet::named(&answers.sheet).into_iter().flat_map(Sheet::fields), today)
}

/// The same of some of the questions.
pub fn read_some(answers: &Answers, fields: impl Iterator<Item = &'static Field>, today: Day) -> El {
    let mut shown = el("dl").class("answers");
    for field in fields {
        let said = said(answers, field, today);
        if !said.is_empty() {
            let lines = many(said.into_iter().map(|line| p(line).set("dir", "auto").into()));
            shown = shown.with(el("dt").with(field.ask)).with(el("dd").with(lines));
        }
    }
    several().with(shown)
}
