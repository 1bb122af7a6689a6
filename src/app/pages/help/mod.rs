//! Help: the numbers, and the pages under them, drawn from their tables. That one was opened is noted nowhere.

mod numbers;
mod red;

pub use numbers::numbers;
pub use red::MISTAKE;

use crate::app::held::Held;
use crate::app::moments::note;
use crate::app::parts::choices::{Setting, one_word};
use crate::app::parts::item::item;
use crate::app::parts::notice::notice;
use crate::app::parts::plain::{QUIET, SECOND, button, div, h1, h2, lines, link, open, p, row, sect, section};
use crate::app::parts::records::rests_on;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{help as words, help_pages as page_words};
use crate::domain::help_page::{Block, Door, Topic};
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Path, RedLine};
use crate::domain::{Choice, Journal};
use crate::platform::page;
use crate::route::Route;
use leptos::prelude::on_cleanup;
use std::rc::Rc;

pub fn help(state: AppState) -> Piece {
    let list = |list: &[&'static str]| el("ul").class("plain-list").with(lines(list));
    let head = section("open measure").with(h1(words::TITLE)).with(p(words::LEAD).class("lead"));
    let topics = many(Topic::ALL.iter().map(|topic| item(&Route::HelpPage(*topic), topic.label(), "").into()));
    let more = sect().with(h2(page_words::MORE)).with(el("ul").class("list").with(topics));
    let ten_minutes = sect().with(h2(words::TEN_MINUTES)).with(list(&words::TEN_MINUTES_LIST));
    let device =
        sect().with(h2(words::DEVICE)).with(list(&words::DEVICE_WORDS)).with(p(words::NOT_STORED).class("small"));
    let two = div("two")
        .with(el("div").with(numbers(Some(state), &[])))
        .with(el("div").with(more).with(people(state)).with(ten_minutes).with(device));
    several().with(head).with(two).into()
}

/// First names of people to turn to.
fn people(state: AppState) -> Piece {
    live(move || {
        let people = state.journal.with(Journal::about).people;
        (!people.is_empty()).then(|| {
            let named = p(words::SOMEONE_NAMED).with(" ").with(people.join(", ")).with(".");
            sect().with(h2(words::SOMEONE)).with(named)
        })
    })
}

/// What a page is drawn with. The answers are gone with it.
#[derive(Clone)]
struct Desk {
    state: AppState,
    questions: &'static [&'static str],
    answers: Rc<[Held<String>]>,
}

impl Desk {
    fn said(&self) -> Vec<String> {
        self.answers.iter().map(|answer| answer.get()).collect()
    }
}

/// A page under help.
pub fn topic(state: AppState, topic: Topic) -> Piece {
    let page = page_words::of(topic);
    let answers = page.questions.iter().map(|_| Held::new(String::new())).collect();
    let desk = Desk { state, questions: page.questions, answers };
    let mut shown = several().with(open(page.title, page.lead));
    let mut part = section("measure stack");
    for block in page.blocks {
        if let Block::Title(title) = block {
            shown = shown.with(std::mem::replace(&mut part, section("sect measure stack")));
            part = part.with(h2(*title));
        } else {
            part = part.with(drawn(&desk, block));
        }
    }
    shown
        .with(part)
        .with(section("sect measure").with(row().with(link(QUIET, page_words::TO_HELP, &Route::Help))))
        .into()
}

fn drawn(desk: &Desk, block: &'static Block) -> Piece {
    let state = desk.state;
    match block {
        Block::Title(title) => h2(*title).into(),
        Block::Text(text) => p(*text).into(),
        Block::List(list) => el("ul").class("plain-list").with(lines(list)).into(),
        Block::Questions => {
            let asked = desk.questions.iter().zip(desk.answers.iter());
            let one = |(question, answer): (&&'static str, &Held<String>)| {
                one_word(question, Setting::Columns, page_words::ANSWERS, (*answer).into()).into()
            };
            div("form").with(many(asked.map(one))).into()
        }
        Block::Say(rule, text) => {
            let desk = desk.clone();
            let said = live(move || rule(&desk.said()).then(|| notice(*text)));
            el("div").set("aria-live", "polite").with(said).into()
        }
        Block::When(rule, inside) => {
            let desk = desk.clone();
            live(move || {
                let inside = || many(inside.iter().map(|block| drawn(&desk, block)));
                rule(&desk.said()).then(|| div("stack").with(inside()))
            })
        }
        Block::Numbers(kinds) => numbers(Some(state), kinds).into(),
        Block::People => people(state),
        Block::Alone => alone().into(),
        Block::Crisis => crisis(state),
        Block::Times => times(state),
        Block::RedLines => red::lines(state),
        Block::Door(door, words) => row().with(link(QUIET, *words, &way(*door))).into(),
    }
}

fn way(door: Door) -> Route {
    match door {
        Door::Today => Route::Today,
        Door::Write => Route::NewEntry,
        Door::Pause => Route::Pause,
        Door::Help(topic) => Route::HelpPage(topic),
    }
}

/// Hides everything but this page and the way to leave fast. Whoever goes elsewhere has the rest back.
fn alone() -> El {
    let is = Held::new(false);
    on_cleanup(|| page::set_alone(false));
    let act = move || {
        is.update(|is| *is = !*is);
        page::set_alone(is.get_untracked());
    };
    let words = live(move || if is.get() { page_words::NOT_ALONE } else { page_words::ALONE });
    row().with(button(SECOND, words, act))
}

/// A crisis line that stands can be lifted by a word; one that doesn’t can be drawn, and never by itself.
fn crisis(state: AppState) -> Piece {
    live(move || {
        let now = state.now.get();
        let stands =
            state.journal.with(|journal| Path::of(journal, now).drawn).iter().any(|one| one.line == RedLine::Crisis);
        if stands {
            let safe = move || note(state, Moment::of(Happened::SafeForNow), page_words::SAFE_SAID);
            notice(page_words::CRISIS_STANDS).with(row().with(button(QUIET, page_words::SAFE, safe)))
        } else {
            let close = move || note(state, Moment::drawing(RedLine::Crisis), page_words::CRISIS_CLOSED);
            row().with(button(QUIET, page_words::CRISIS_CLOSE, close))
        }
    })
}

/// How often somebody reached out, with the records; nothing where that wasn’t a lot.
fn times(state: AppState) -> Piece {
    live(move || {
        let now = state.now.get();
        let drawn = state.journal.with(|journal| Path::of(journal, now).drawn);
        drawn.into_iter().find(|one| one.line == RedLine::Pursuit).map(|one| {
            notice(page_words::times(one.records.len()))
                .with(p(page_words::TIMES_CLOSED))
                .with(rests_on(state, &one.records))
        })
    })
}
