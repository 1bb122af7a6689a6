//! After it was sent: the next day, what came back, and what that asks of somebody.

use crate::app::held::Held;
use crate::app::moments::{note, note_then};
use crate::app::parts::answers::read_some;
use crate::app::parts::choices::{Setting, one_among};
use crate::app::parts::field::{line, lines};
use crate::app::parts::item::item;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, div, h2, link, p, row, sect, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::capital::capital;
use crate::domain::copy::sheets::healthy::HEALTHY;
use crate::domain::copy::sheets::reach::{ANY_OUTCOME, REPLY_TREE};
use crate::domain::copy::{desk as words, path as path_words};
use crate::domain::desk::Stage;
use crate::domain::moment::{Happened, Moment};
use crate::domain::sheet::{Field, Sheet};
use crate::domain::{Choice, Day};
use crate::platform::page;
use crate::route::Route;

/// Sent, and nothing noted of what came back.
pub fn sent(state: AppState, day: Day) -> Piece {
    let waiting = live(move || {
        let days = state.date().days_since(day);
        let plan = |field: &'static Field| written(state, &ANY_OUTCOME, words::YOUR_PLAN, &[field]);
        let silence = ANY_OUTCOME.field("nothing");
        let card = match days {
            ..3 => {
                let lines = many(words::NEXT_HOURS_LINES.iter().map(|line| el("li").with(*line).into()));
                return section("measure stack")
                    .with(h2(words::NEXT_HOURS))
                    .with(el("ul").class("plain-list").with(lines));
            }
            3..14 => p(words::DAY_3),
            14..30 => {
                several().with(p(words::DAY_14)).with(row().with(link(SECOND, HEALTHY.title, &Route::Sheet(&HEALTHY))))
            }
            _ => several().with(p(words::DAY_30)).with(
                row().with(link(SECOND, capital(path_words::LETTING_GO), &Route::LetGo)).with(link(
                    QUIET,
                    path_words::STEP_NAMES[8].0,
                    &Route::Step(8),
                )),
            ),
        };
        section("measure stack").with(card).with(silence.map(plan))
    });
    several().with(waiting).with(tree(state)).with(answers(state)).into()
}

/// What came back, in their words; picked, never guessed.
fn answers(state: AppState) -> El {
    let picked = Held::new(None::<Happened>);
    let (quote, day) = (Held::new(String::new()), Held::new(String::new()));
    let ask = Held::new(None::<String>);
    let keep = move || {
        let Some(happened) = picked.get_untracked() else { return };
        // What they meant is a guess; what they said is not.
        if happened.has_words() && quote.with_untracked(|quote| quote.trim().is_empty()) {
            return ask.set(Some(words::ASK_WORDS.to_owned()));
        }
        let until = Day::parse(&day.get_untracked()).filter(|_| happened == Happened::NotNow);
        let moment = Moment { note: quote.get_untracked().trim().to_owned(), until, ..Moment::of(happened) };
        note_then(state, moment, words::ANSWER_SAID, || page::focus("main h1"));
    };
    let more = live(move || {
        let happened = picked.get()?;
        let day = (happened == Happened::NotNow).then(|| line(words::THEIR_DAY, day).kind("date"));
        let quote = (happened != Happened::NoReply).then(|| lines(words::THEIR_WORDS, quote, "").ask(ask));
        Some(several().with(quote).with(day).with(row().with(button(MAIN, words::NOTE, keep))))
    });
    let asked = one_among(words::WHAT_CAME, Setting::Lines, &Happened::ANSWERS, picked);
    div("measure form").with(sect().with(asked).with(more))
}

/// What was written for whatever comes back, held up.
fn tree(state: AppState) -> Piece {
    let fields: Vec<&'static Field> = REPLY_TREE.fields().collect();
    live(move || written(state, &REPLY_TREE, words::HELD_UP, &fields))
}

fn written(state: AppState, sheet: &'static Sheet, title: &'static str, fields: &[&'static Field]) -> Option<El> {
    let last = state.journal.with(|journal| journal.sheets(sheet.slug).last().map(|of| of.event.clone()))?;
    let shown = read_some(&last, fields.iter().copied(), state.date());
    Some(section("measure").with(h2(title).class("small")).with(shown))
}

/// The next word is theirs, or came.
pub fn said(state: AppState, point: Stage) -> Piece {
    let next = live(move || {
        let (happened, quote) = state.journal.with(|journal| {
            let told = journal.moments().into_iter().rev();
            let mut told = told.filter_map(|of| Some((of.event.happened?, of.event.note.clone())));
            told.find(|(happened, _)| happened.is_answer() || *happened == Happened::TheyWrote)
        })?;
        let quote = (!quote.is_empty()).then(|| el("blockquote").class("message").set("dir", "auto").with(quote));
        Some(
            section("measure stack")
                .with(p(happened.label()).class("small"))
                .with(quote)
                .with(h2(words::WHAT_THEN))
                .with(p(words::next(happened)).class("lead")),
        )
    });
    let they_wrote = move || note(state, Moment::of(Happened::TheyWrote), words::THEY_WROTE_SAID);
    let list = el("ul")
        .class("list")
        .with(
            (point == Stage::Talking)
                .then(|| item(&Route::Step(4), path_words::STEP_NAMES[4].0, path_words::STEP_NAMES[4].1)),
        )
        .with(item(&Route::Step(8), path_words::STEP_NAMES[8].0, path_words::STEP_NAMES[8].1))
        .with(item(&Route::LetGo, capital(path_words::LETTING_GO), ""));
    let wrote = (point == Stage::Said).then(|| row().with(button(QUIET, words::THEY_WROTE, they_wrote)));
    several().with(next).with(section("measure").with(list).with(wrote)).into()
}
