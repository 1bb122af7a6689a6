//! Beside an apology: what each part of it carries, what it could still say, and its promises. Never a total.

use super::beside::keep;
use crate::app::draft::Draft;
use crate::app::held::Derived;
use crate::app::parts::notice::notice;
use crate::app::parts::plain::{QUIET, SECOND, button, h2, link, p, row, sect};
use crate::app::parts::red_lines;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::apologising as rules;
use crate::domain::check::{ApologyReport, apology};
use crate::domain::copy::apology as words;
use crate::domain::copy::sheets::apologise::APOLOGY_AFTER;
use crate::domain::copy::sheets::trust::PROMISE;
use crate::domain::path::Path;
use crate::domain::sheet::{Answers, Sheet};
use crate::platform::clipboard;
use crate::route::Route;

fn path(state: AppState) -> Derived<Path> {
    Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| Path::of(journal, now))
    })
}

/// A red line that stands says so before the words; it closes the copying and not the page.
pub fn above(state: AppState) -> Piece {
    let path = path(state);
    several().with(red_lines::standing(path)).with(own_parts(state)).into()
}

/// The own part from step 2, to be looked at again.
fn own_parts(state: AppState) -> Piece {
    live(move || {
        let parts = state.journal.with(rules::own_parts);
        (!parts.is_empty()).then(|| {
            let lines = parts.into_iter().filter_map(|(slug, words)| {
                let to = Route::Sheet(Sheet::named(slug)?);
                let quoted = el("q").set("dir", "auto").with(words);
                Some(
                    el("li").with(p(quoted)).with(p(link(QUIET, Sheet::named(slug)?.title, &to)).class("small")).into(),
                )
            });
            sect()
                .with(h2(words::YOURS))
                .with(p(words::YOURS_WHY).class("small"))
                .with(el("ul").class("list cards").with(many(lines)))
        })
    })
}

/// Under a question, depending on its answer.
pub fn under(field: &str, draft: Draft) -> Option<Piece> {
    let look: fn(&Answers) -> Option<&'static str> = match field {
        "consent" => |apology| match apology.text("consent") {
            "unknown" => Some(words::ASK_ONCE),
            "no_contact" => Some(words::STAYS),
            _ => None,
        },
        "heard" => |apology| (apology.text("heard") == "not_yet").then_some(words::THEIR_TURN),
        "specific" => |apology| rules::is_blanket(apology.text("specific")).then_some(words::BLANKET),
        "change" => |apology| rules::is_only_future(apology.text("change")).then_some(words::STARTED),
        _ => return None,
    };
    Some(live(move || draft.with(|event| event.as_sheet().and_then(look)).map(notice)))
}

pub fn below(state: AppState, draft: Draft) -> Piece {
    let text = Derived::new(move || draft.with(|event| event.as_sheet().map(rules::text).unwrap_or_default()));
    let read = live(move || {
        let text = text.get();
        if text.is_empty() {
            return several().with(p(words::NOTHING_SO_FAR).class("empty"));
        }
        let report = apology(&text);
        let shown = el("blockquote").class("message").set("dir", "auto").with(text.clone());
        several().with(shown).with(undone(&text, &report)).with(carried(&text, &report)).with(missing(&report))
    });
    let path = path(state);
    let copy = live(move || {
        let text = text.get();
        let may =
            path.with(|path| draft.with(|event| event.as_sheet().is_some_and(|sheet| rules::may_leave(sheet, path))));
        if text.is_empty() {
            return None;
        }
        Some(if may {
            let copy = move || {
                let failed = crate::domain::copy::shell::NOT_COPIED;
                clipboard::copy(&text, move |copied| state.say(if copied { words::COPIED } else { failed }));
            };
            row().with(button(SECOND, words::COPY, copy))
        } else {
            p(words::NOT_HERE).class("why")
        })
    });
    several()
        .with(
            sect()
                .with(h2(words::AS_READ))
                .with(el("div").set("aria-live", "polite").class("stack").with(read))
                .with(copy),
        )
        .with(promises(state, draft))
        .with(sect().with(p(words::FINISH)).with(row().with(link(
            SECOND,
            words::AFTER,
            &Route::NewCard(&APOLOGY_AFTER),
        ))))
        .into()
}

/// What takes it back, and a place that was left to be filled in.
fn undone(text: &str, report: &ApologyReport) -> Option<El> {
    let said: Vec<&str> = report.undone.iter().filter_map(|bytes| text.get(bytes.clone())).collect();
    if said.is_empty() {
        return None;
    }
    let is_blank = said.iter().any(|words| words.starts_with('['));
    let lines = many(said.iter().map(|words| el("li").with(el("q").with((*words).to_owned())).into()));
    let why = if is_blank { words::UNFILLED } else { words::UNDONE_WHY };
    Some(several().with(h2(words::UNDONE)).with(p(why)).with(el("ul").class("plain-list").with(lines)))
}

/// Each sentence, under what it carries.
fn carried(text: &str, report: &ApologyReport) -> Option<El> {
    if report.present.is_empty() {
        return None;
    }
    let mut shown = el("dl").class("answers");
    for sentence in &report.sentences {
        let carried = report.carried_by(sentence);
        if carried.is_empty() {
            continue;
        }
        let carried: Vec<&str> = carried.into_iter().map(words::carries).collect();
        let said = text.get(sentence.clone()).unwrap_or_default().trim().to_owned();
        shown = shown
            .with(el("dt").with(carried.join(words::AND)))
            .with(el("dd").with(p(el("q").set("dir", "auto").with(said))));
    }
    Some(several().with(h2(words::CARRIES)).with(shown))
}

/// What it could still say, the most important first.
fn missing(report: &ApologyReport) -> Option<El> {
    if report.missing.is_empty() {
        return None;
    }
    let lines = many(report.missing.iter().map(|part| el("li").with(words::hint(*part)).into()));
    Some(several().with(h2(words::COULD_SAY)).with(el("ul").class("plain-list").with(lines)))
}

/// A change and a repair become promises, each in one tap.
fn promises(state: AppState, draft: Draft) -> Piece {
    let one = move |slot: &'static str, label: &'static str| {
        live(move || {
            let is_there =
                draft.with(|event| event.as_sheet().is_some_and(|sheet| !sheet.text(slot).trim().is_empty()));
            is_there.then(|| {
                button(QUIET, label, move || {
                    let text = draft
                        .with_untracked(|event| event.as_sheet().map(|sheet| sheet.text(slot).to_owned()))
                        .unwrap_or_default();
                    match state.journal.with_untracked(|journal| rules::promise(journal, &text)) {
                        Some(promise) => {
                            if keep(state, state.fresh_id(), promise) {
                                state.say(words::PROMISED);
                            }
                        }
                        None => state.say(words::PROMISED_BEFORE),
                    }
                })
            })
        })
    };
    let kept = live(move || {
        let count = state.journal.with(|journal| journal.sheets(PROMISE.slug).len());
        (count > 0).then(|| link(QUIET, PROMISE.title, &Route::Sheet(&PROMISE)))
    });
    row().with(one("change", words::KEEP_CHANGE)).with(one("repair", words::KEEP_REPAIR)).with(kept).into()
}
