//! What is found in a message while it is written: the words, why, one way to say it. Never a score.

use crate::app::draft::Draft;
use crate::app::held::{Derived, Held};
use crate::app::parts::field::lines;
use crate::app::parts::plain::{SECOND, button, folded, h2, p, row, section};
use crate::app::parts::safety_link::safety_link;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::domain::Event;
use crate::domain::check::{Class, Finding, Level, Report, check};
use crate::domain::copy::check as words;
use crate::domain::desk;
use crate::domain::help_page::Topic;
use crate::domain::sheet::Answer;
use crate::platform::page;

/// So many are shown at once; more would be read by nobody.
const MOST: usize = 5;

/// The words as they were looked at, and what was found in them.
#[derive(Clone, PartialEq)]
pub struct Looked {
    pub text: String,
    pub report: Report,
}

impl Looked {
    pub fn at(event: &Event, hour: u32) -> Self {
        let sheet = event.as_sheet();
        let text = sheet.map(desk::text).unwrap_or_default();
        let report = sheet.map(|sheet| check(&text, &desk::context(sheet, hour))).unwrap_or_default();
        Self { text, report }
    }
}

pub fn panel(draft: Draft, looked: Held<Looked>) -> Piece {
    // What is found only changes here when it is another one, so that a reason that is being typed stays.
    let found = Derived::new(move || {
        let is_open =
            |one: &Finding| draft.with(|event| event.as_sheet().is_none_or(|sheet| !desk::is_set_aside(sheet, one)));
        looked.with(|looked| {
            let open = looked.report.findings.iter().filter(|one| is_open(one));
            let said = |one: &Finding| looked.text.get(one.bytes.clone()).map(str::to_owned);
            open.filter_map(|one| Some((one.class, one.level, said(one)?))).collect::<Vec<_>>()
        })
    });
    let list = live(move || {
        let found = found.get();
        let more = (found.len() > MOST).then(|| p(words::MORE).class("small"));
        let shown =
            many(found.into_iter().take(MOST).map(|(class, level, said)| one(draft, class, level, said).into()));
        several().with(el("ul").class("list cards").with(shown)).with(more)
    });
    let about = live(move || {
        let (is_english, counted, is_clean) = looked.with(|Looked { report, .. }| {
            (report.is_english, words::counts(report.words, report.questions), report.findings.is_empty())
        });
        let said = match (is_english, is_clean) {
            (false, _) => words::NOT_ENGLISH,
            (true, true) => words::NOTHING_FOUND,
            (true, false) => "",
        };
        p(format!("{counted} {said}")).class("small")
    });
    section("sect")
        .with(h2(words::WORTH_ANOTHER_LOOK))
        .with(el("div").set("aria-live", "polite").with(list))
        .with(about)
        .with(well(looked))
        .into()
}

/// One finding: what was said, why it is shown, and what could stand there.
fn one(draft: Draft, class: Class, level: Level, said: String) -> El {
    let advice = class.advice();
    let instead = (!advice.instead.is_empty()).then(|| {
        let lines = many(advice.instead.iter().map(|line| el("li").with(*line).into()));
        several().with(p(words::ONE_WAY).class("small")).with(el("ul").class("plain-list").with(lines))
    });
    let leads = match class {
        Class::SelfHarm => Some(Topic::Now),
        Class::Threat | Class::Surveillance => Some(Topic::Own),
        Class::BoundaryOverride => Some(Topic::Pursuit),
        Class::MeetNow if level <= Level::Stop => Some(Topic::Pursuit),
        _ => None,
    };
    el("li")
        .class("card stack finding")
        .with(p(el("q").set("dir", "auto").with(said)))
        .with(p(advice.why))
        .with(p(advice.hint).class("why"))
        .with(instead)
        .with(leads.map(|topic| row().with(safety_link(topic))))
        .with(class.may_be_dismissed(level).then(|| leave(draft, class)))
}

/// Leaving it as it is, with a line for why.
fn leave(draft: Draft, class: Class) -> El {
    let why = Held::new(String::new());
    let keep = move || {
        let reason = why.get_untracked().trim().to_owned();
        if reason.is_empty() {
            return page::focus(".finding details[open] textarea");
        }
        draft.change(|event| {
            if let Some(answers) = event.answers_mut() {
                let mut lines = answers.many("set_aside").to_vec();
                lines.push(format!("{}: {reason}", class.name()));
                answers.set("set_aside", Some(Answer::Many(lines)));
            }
        });
    };
    folded(words::SET_ASIDE).with(lines(words::SET_ASIDE_WHY, why, "")).with(row().with(button(
        SECOND,
        words::SET_ASIDE_DO,
        keep,
    )))
}

/// What it does well; where it closes the desk, that is beside the point.
fn well(looked: Held<Looked>) -> Piece {
    live(move || {
        let mut kinds: Vec<usize> = looked.with(|Looked { report, .. }| {
            let shown = report.signals.iter().filter(|_| !report.closes);
            shown.map(|one| one.kind as usize).collect()
        });
        kinds.dedup();
        (!kinds.is_empty()).then(|| {
            let lines = many(kinds.into_iter().map(|kind| el("li").with(words::SIGNALS[kind]).into()));
            several().with(h2(words::DOES_WELL)).with(el("ul").class("plain-list").with(lines))
        })
    })
}

/// The message with a line under each finding.
pub fn marked(text: &str, report: &Report) -> El {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut from = 0;
    let mut found: Vec<&Finding> = report.findings.iter().collect();
    found = crate::domain::order::by_key(found, |one| i64::try_from(one.bytes.start).unwrap_or(i64::MAX));
    for one in found {
        if one.bytes.start < from || one.bytes.len() >= text.trim().len() {
            continue;
        }
        let (Some(before), Some(said)) = (text.get(from..one.bytes.start), text.get(one.bytes.clone())) else {
            continue;
        };
        pieces.push(before.to_owned().into());
        let class = if one.level <= Level::Hold { "found-mark found-mark--hold" } else { "found-mark" };
        pieces.push(el("mark").class(class).with(said.to_owned()).into());
        from = one.bytes.end;
    }
    pieces.push(text[from..].to_owned().into());
    el("blockquote").class("message").set("dir", "auto").with(pieces)
}
