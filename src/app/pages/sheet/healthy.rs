//! The healthy check: three lists and no score, what moved since, and the question that stands apart.

use crate::app::moments::{note, take_back};
use crate::app::pages::help::MISTAKE;
use crate::app::parts::notice::{notice, warning, why};
use crate::app::parts::plain::{QUIET, SECOND, button, h2, link, p, row, sect, section};
use crate::app::parts::safety_link::safety_link;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Id;
use crate::domain::copy::dates;
use crate::domain::copy::sheets::healthy::{self as words, ANSWERS};
use crate::domain::healthy::{Moved, Open, Truth, drift, lists, open};
use crate::domain::help_page::Topic;
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::RedLine;
use crate::domain::sheet::Field;
use crate::route::Route;

/// What the last check says, and how it moved.
pub fn outcome(state: AppState) -> Piece {
    let today = state.date();
    let shown = state.journal.with(|journal| {
        let lists = lists(journal)?;
        let open = open(journal);
        let mut shown = section("measure sect")
            .with(h2(words::on(lists.day, today)))
            .with(list(words::TRUE, &lists.holds))
            .with(list(words::NOT_TRUE, &lists.denied))
            .with(list(words::OPEN, &lists.unknown))
            .with((!lists.unknown.is_empty()).then(|| p(words::LOOK_AT_OPEN).class("why")));
        if !open.is_empty() {
            let lines = many(open.iter().map(|open| el("li").with(still_open(open)).into()));
            shown =
                shown.with(el("div").with(p(words::BESIDE).class("ui")).with(el("ul").class("plain-list").with(lines)));
        }
        let moved = drift(journal).map(|drift| {
            let mut said = section("measure sect").with(h2(words::SINCE));
            if drift.is_rosier() {
                said = said.with(notice(words::ROSIER));
            } else if drift.is_greyer() {
                said = said.with(notice(words::GREYER));
            }
            if drift.moved.is_empty() {
                said = said.with(p(words::NOTHING_MOVED));
            }
            said.with(many(drift.moved.iter().map(|line| moved(line, &dates::date(drift.earlier.1, today)).into())))
        });
        Some(several().with(shown).with(moved))
    });
    shown.into()
}

fn list(title: &'static str, lines: &[&'static Field]) -> Option<El> {
    (!lines.is_empty()).then(|| {
        let lines = many(lines.iter().map(|line| el("li").with(line.ask).into()));
        el("div").with(p(title).class("ui")).with(el("ul").class("plain-list").with(lines))
    })
}

fn still_open(open: &Open) -> Piece {
    match open {
        Open::NeitherBends { topic, card } => {
            let to = Route::Card(&crate::domain::copy::sheets::understand::VALUE, *card);
            p(link("", words::neither_bends(*topic), &to)).into()
        }
        Open::WillingnessNotKnown { .. } => {
            let to = Route::Sheet(&crate::domain::copy::sheets::understand::BOTH_WILLING);
            p(link("", words::WILLING_NOT_KNOWN, &to)).into()
        }
    }
}

/// A line that moved; one that moved far is opened, with a question.
fn moved(line: &Moved, on: &str) -> El {
    let (before, now) = (label(line.before), label(line.now));
    let what = format!("{}: {before} → {now}", line.line.ask);
    let more = p(words::moved(on, before, now));
    if line.is_far() { el("div").class("moved").with(p(what)).with(more.class("why")) } else { folded_line(what, more) }
}

fn folded_line(what: String, more: El) -> El {
    el("details").with(el("summary").with(what)).with(more.class("why"))
}

fn label(truth: Truth) -> &'static str {
    ANSWERS.get(truth as usize).map_or("", |word| word.1)
}

/// Whether anyone was ever afraid: asked apart, never mixed in. A yes closes help with contact; for ten
/// minutes it can be taken back, where it was pressed by mistake.
pub fn apart(state: AppState) -> Piece {
    let shown = live(move || {
        let drawn: Option<(Id, i64)> = state.journal.with(|journal| {
            let fear =
                |moment: &Moment| moment.happened == Some(Happened::LineDrawn) && moment.line == Some(RedLine::Fear);
            journal
                .moments()
                .into_iter()
                .rev()
                .find(|of| fear(of.event))
                .map(|of| (of.record.id, of.record.made.instant()))
        });
        let help = || safety_link(Topic::Fear);
        if let Some((id, made)) = drawn {
            let can_undo = state.now.get().instant() - made < MISTAKE;
            let acts =
                row().with(help()).with(can_undo.then(|| {
                    button(QUIET, words::AFRAID_MISTAKE, move || take_back(state, id, words::AFRAID_TAKEN_BACK))
                }));
            return warning(words::AFRAID_YES).with(acts);
        }
        let yes = move || note(state, Moment::drawing(RedLine::Fear), words::AFRAID_NOTED);
        let acts = row().with(button(SECOND, words::AFRAID_IS, yes)).with(link(
            QUIET,
            words::AFRAID_UNSURE,
            &Route::HelpPage(Topic::Fear),
        ));
        el("div").with(acts).with(why(words::AFRAID_WHAT_YES_DOES))
    });
    sect().with(p(words::AFRAID).class("label")).with(shown).into()
}
