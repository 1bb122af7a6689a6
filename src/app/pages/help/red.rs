//! The red lines: those that stand, each with why and with what opens it again, and the others, to be said.

use crate::app::held::Held;
use crate::app::moments::{note, take_back};
use crate::app::parts::field::lines as lines_field;
use crate::app::parts::plain::{QUIET, SECOND, button, folded, h2, link, p, row};
use crate::app::parts::records::rests_on;
use crate::app::parts::safety_link::safety_link;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Choice;
use crate::domain::copy::{help_red as words, path as path_words};
use crate::domain::help_page::{Topic, about};
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Drawn, Path, RedLine};
use crate::route::Route;

/// Seconds in which a line that was a slip of the finger can be taken back (brief, 4.4).
pub const MISTAKE: i64 = 600;

pub fn lines(state: AppState) -> Piece {
    // What is being written stays when the clock goes on.
    let note_text = Held::new(String::new());
    live(move || {
        let now = state.now.get();
        let drawn = state.journal.with(|journal| Path::of(journal, now).drawn);
        let is_drawn = |line: RedLine| drawn.iter().any(|one| one.line == line);
        let standing: Piece = if drawn.is_empty() {
            p(words::NONE).class("empty").into()
        } else {
            el("ul").class("list cards").with(many(drawn.iter().map(|one| stands(state, one, note_text).into()))).into()
        };
        // Pursuit is counted from what was noted; nobody says it of themselves.
        let others = RedLine::ALL.iter().copied().filter(|line| *line != RedLine::Pursuit && !is_drawn(*line));
        several()
            .with(h2(words::STANDING))
            .with(standing)
            .with(h2(words::OTHERS))
            .with(many(others.map(|line| open_one(state, line).into())))
    })
}

fn stands(state: AppState, one: &Drawn, text: Held<String>) -> El {
    let line = one.line;
    let today = state.date();
    let made = one
        .records
        .last()
        .and_then(|id| state.journal.with(|journal| journal.record(*id).map(|record| (record.id, record.made))));
    let since = made.map(|(_, made)| p(words::since(made.day, today)).class("small"));
    let is_recent = made.is_some_and(|(_, made)| state.now.get().instant() - made.instant() < MISTAKE);
    let mistake = made.filter(|_| is_recent && line != RedLine::Pursuit);
    let mistake = mistake.map(|(id, _)| button(QUIET, words::MISTAKE, move || take_back(state, id, words::TAKEN_BACK)));
    let topic = about(line);
    el("li")
        .class("card stack")
        .with(p(words::what(line)).class("card__title"))
        .with(since)
        .with(p(path_words::closed(line)))
        .with(p(words::why(line)).class("why"))
        .with(rests_on(state, &one.records))
        .with(change(state, line, text))
        .with(row().with((topic != Topic::Closed).then(|| safety_link(topic))).with(mistake))
}

/// What opens it again.
fn change(state: AppState, line: RedLine, text: Held<String>) -> Piece {
    match line {
        RedLine::Fear => return p(words::PERSON).into(),
        RedLine::Pursuit => return p(words::BY_ITSELF).into(),
        RedLine::SomeoneNew => return row().with(link(QUIET, words::THEY_MOVED, &Route::MovedOn)).into(),
        _ => {}
    }
    let keep = move || {
        let why = text.get_untracked().trim().to_owned();
        let moment = match line {
            RedLine::AskedForNone | RedLine::Blocked => Moment { note: why, ..Moment::of(Happened::TheyWrote) },
            RedLine::Crisis => Moment { note: why, ..Moment::of(Happened::SafeForNow) },
            _ => Moment::lifting(line, &why),
        };
        text.set(String::new());
        note(state, moment, words::changed_said(line));
    };
    folded(words::CHANGED)
        .with(p(words::changed(line)).class("ui"))
        .with(lines_field(words::NOTE, text, ""))
        .with(row().with(button(SECOND, words::KEEP, keep)))
        .into()
}

/// A line that doesn’t stand: what it would close, and why, under its name.
fn open_one(state: AppState, line: RedLine) -> El {
    let act = if line == RedLine::SomeoneNew {
        link(QUIET, words::THEY_MOVED, &Route::MovedOn)
    } else {
        button(SECOND, words::SO, move || note(state, Moment::drawing(line), words::SO_SAID))
    };
    folded(words::what(line))
        .with(p(path_words::closed(line)))
        .with(p(words::why(line)).class("why"))
        .with(row().with(act))
}
