//! Arrival: a few cards, one idea each. Any of them can be skipped.

use super::about_fields::{self as fields, Answers};
use crate::app::held::Held;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::notice::{notice, why};
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, div, h1, link, p, row, section};
use crate::app::parts::steps::{Onward, next_bar};
use crate::app::piece::{El, Piece, live, several};
use crate::app::state::AppState;
use crate::domain::Event;
use crate::domain::Journal;
use crate::domain::about::{About, Hope, Unsafe};
use crate::domain::copy::{arrive as words, example, lock, shell};
use crate::domain::event::Hoped;
use crate::platform::{address, page};
use crate::route::Route;
use leptos::prelude::untrack;

/// A card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Card {
    Welcome,
    Nickname,
    HowEnded,
    WhenEnded,
    Shape,
    Hope,
    Values,
    People,
    Safety,
    Thanks,
}

const CARDS: [Card; 10] = [
    Card::Welcome,
    Card::Nickname,
    Card::HowEnded,
    Card::WhenEnded,
    Card::Shape,
    Card::Hope,
    Card::Values,
    Card::People,
    Card::Safety,
    Card::Thanks,
];

/// Cards with a question.
const QUESTIONS: usize = CARDS.len() - 2;

/// Everything that is being answered.
#[derive(Clone, Copy)]
struct Given {
    answers: Answers,
    hope: Held<Option<Hope>>,
    safety: Held<Option<Unsafe>>,
}

impl Given {
    /// Whether the question of `card` has an answer.
    fn answered(self, card: Card) -> bool {
        self.answers.about.with(|about| match card {
            Card::Nickname => !about.nickname.trim().is_empty(),
            Card::HowEnded => about.how_ended.is_some(),
            Card::WhenEnded => about.when_ended.is_some(),
            Card::Shape => !about.shape.is_empty(),
            Card::Hope => self.hope.get().is_some(),
            Card::Values => !about.values.is_empty(),
            Card::People => about.people.iter().any(|name| !name.trim().is_empty()),
            Card::Safety => self.safety.get().is_some(),
            Card::Welcome | Card::Thanks => true,
        })
    }
}

pub fn arrive(state: AppState) -> Piece {
    let given = Given {
        answers: Answers::of(state.journal.with_untracked(Journal::about)),
        hope: Held::new(None),
        safety: Held::new(None),
    };
    let place = Held::new(0_usize);
    let card = move || CARDS[place.get()];

    let turn = move |to: usize| {
        place.set(to.min(CARDS.len() - 1));
        page::begin();
    };
    let keep = move |arrived: bool| {
        let about = About { arrived, ..given.answers.about.get_untracked() };
        state.keep(state.fresh_id(), Event::About(about)).map(|_| ())
    };
    // Each card is kept when it is left, so a closed tab loses at most the card on the screen.
    let next = move || {
        let here = CARDS[place.get_untracked()];
        let hoped = (here == Card::Hope).then(|| given.hope.get_untracked()).flatten();
        let kept = hoped.map_or(Ok(()), |hope| {
            let event = Event::Hope(Hoped { hope: Some(hope), ..Hoped::default() });
            state.keep(state.fresh_id(), event).map(|_| ())
        });
        match kept.and_then(|()| keep(here == Card::Safety)) {
            Ok(()) => {
                given.hope.set(given.hope.get_untracked().filter(|_| here != Card::Hope));
                turn(place.get_untracked() + 1);
            }
            Err(why) => given.answers.ask.set(Some(why.to_string())),
        }
    };
    let look_around = move || match keep(true) {
        Ok(()) => address::go_instead(&Route::Today),
        Err(why) => state.say(why),
    };
    let onward = move || {
        if given.answered(card()) {
            Onward { words: shell::NEXT, main: true }
        } else {
            Onward { words: words::SKIP, main: false }
        }
    };
    let back = move || turn(place.get_untracked().saturating_sub(1));

    live(move || match card() {
        Card::Welcome => section("arrive arrive--first")
            .with(h1(words::TITLE))
            .with(p(words::LEAD).class("lead"))
            .with(p(words::HONEST).class("second"))
            .with(row().with(button(MAIN, words::BEGIN, move || turn(1))).with(button(
                QUIET,
                words::LOOK_AROUND,
                look_around,
            )))
            .with(p(words::SKIPPABLE).class("small"))
            .with(offer_lock(state))
            .with(row().with(button(QUIET, example::LOOK, move || state.show_example()))),
        Card::Thanks => thanks(given.safety.get_untracked().is_some_and(|answer| answer != Unsafe::No)),
        asked => section("arrive").with(untrack(|| question(state, asked, given))).with(next_bar(
            move || place.get(),
            QUESTIONS,
            onward,
            back,
            next,
        )),
    })
}

/// Before the first word a lock is offered, where there is none.
fn offer_lock(state: AppState) -> Option<El> {
    let offer =
        || notice(lock::OFFER).with(why(lock::OFFER_WHY)).with(row().with(link(SECOND, lock::OFFER_DO, &Route::Lock)));
    (state.locked().is_none() && !state.is_borrowed).then(offer)
}

fn question(state: AppState, card: Card, given: Given) -> El {
    let Given { answers, hope, safety } = given;
    let plain = Setting::Unlabelled;
    let ask = |title: String| div("ask").with(h1(title).class("question"));
    let asked = |title: &str, body: Piece| ask(title.to_owned()).with(body);
    match card {
        Card::Nickname => asked(words::NICKNAME, fields::nickname(answers)),
        Card::HowEnded => asked(words::HOW_ENDED, fields::how_ended(answers, plain)),
        Card::WhenEnded => asked(words::WHEN_ENDED, fields::when_ended(state, answers)),
        Card::Shape => asked(words::SHAPE, fields::shape(answers, plain)),
        Card::Hope => {
            let help = p(words::HOPE_HELP).class("help");
            asked(words::HOPE, help.into()).with(one_of(words::HOPE, plain, hope))
        }
        Card::Values => asked(words::VALUES, fields::values(answers, plain)),
        Card::People => asked(words::PEOPLE, fields::people(answers, plain)),
        Card::Safety => {
            let title = answers.about.with_untracked(|about| words::unsafe_question(about.nickname.trim()));
            ask(title.clone()).with(p(words::UNSAFE_HELP).class("help")).with(one_of(title, plain, safety))
        }
        Card::Welcome | Card::Thanks => several(),
    }
}

/// The end of the cards. Where the last answer was anything but no, help is offered, never forced.
fn thanks(offer: bool) -> El {
    let offer =
        offer.then(|| notice(words::SAFETY_OFFER).with(row().with(link(QUIET, words::SAFETY_LINK, &Route::Help))));
    section("arrive arrive--first")
        .with(h1(words::DONE_TITLE))
        .with(p(words::DONE_LEAD).class("lead"))
        .with(offer)
        .with(
            row()
                .with(link(MAIN, words::DONE_WRITE, &Route::NewEntry))
                .with(link(SECOND, words::DONE_PLAN, &Route::Plan))
                .with(link(QUIET, words::DONE_LOOK, &Route::Today)),
        )
        .with(p(words::DEVICE).class("small"))
}
