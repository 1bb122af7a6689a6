//! Arrival: a few cards, one idea each. Any of them can be skipped.

use super::about_fields::{self as fields, Answers};
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::notice::Notice;
use crate::app::parts::steps::{NextBar, Onward};
use crate::app::state::AppState;
use crate::domain::Event;
use crate::domain::Journal;
use crate::domain::about::{About, Hope, Unsafe};
use crate::domain::copy::{arrive as words, shell};
use crate::domain::event::Hoped;
use crate::platform::{address, page};
use crate::route::Route;
use leptos::prelude::*;

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
    hope: RwSignal<Option<Hope>>,
    safety: RwSignal<Option<Unsafe>>,
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

#[component]
pub fn Arrive() -> impl IntoView {
    let state = expect_context::<AppState>();
    let given = Given {
        answers: Answers::of(state.journal.with_untracked(Journal::about)),
        hope: RwSignal::new(None),
        safety: RwSignal::new(None),
    };
    let place = RwSignal::new(0_usize);
    let card = Memo::new(move |_| CARDS[place.get()]);

    let turn = move |to: usize| {
        place.set(to.min(CARDS.len() - 1));
        page::scroll_to_top();
        request_animation_frame(|| page::focus("main h1"));
    };
    let keep = move |arrived: bool| {
        let about = About { arrived, ..given.answers.about.get_untracked() };
        state.keep(state.fresh_id(), Event::About(about)).map(|_| ())
    };
    // Each card is kept when it is left, so a closed tab loses at most the card on the screen.
    let next = move || {
        let here = card.get_untracked();
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
    let look_around = move |_| match keep(true) {
        Ok(()) => address::go_instead(&Route::Today),
        Err(why) => state.say(why),
    };
    let onward = Signal::derive(move || {
        if given.answered(card.get()) {
            Onward { words: shell::NEXT, main: true }
        } else {
            Onward { words: words::SKIP, main: false }
        }
    });

    move || match card.get() {
        Card::Welcome => view! {
            <section class="arrive arrive--first">
                <h1 tabindex="-1">{words::TITLE}</h1>
                <p class="lead">{words::LEAD}</p>
                <p class="second">{words::HONEST}</p>
                <p class="row">
                    <button type="button" class="b b--main" on:click=move |_| turn(1)>{words::BEGIN}</button>
                    <button type="button" class="b b--quiet" on:click=look_around>{words::LOOK_AROUND}</button>
                </p>
                <p class="small">{words::SKIPPABLE}</p>
            </section>
        }
        .into_any(),
        Card::Thanks => {
            view! { <Thanks offer=given.safety.get_untracked().is_some_and(|answer| answer != Unsafe::No) /> }
                .into_any()
        }
        asked => view! {
            <section class="arrive">
                <div class="ask">{question(asked, given)}</div>
                <NextBar
                    step=place
                    all=QUESTIONS
                    onward
                    back=Callback::new(move |()| turn(place.get_untracked().saturating_sub(1)))
                    next=Callback::new(move |()| next())
                />
            </section>
        }
        .into_any(),
    }
}

fn question(card: Card, given: Given) -> AnyView {
    let Given { answers, hope, safety } = given;
    let heading = |words: String| view! { <h1 class="question" tabindex="-1">{words}</h1> };
    let asked = |title: &'static str, body: AnyView| view! { {heading(title.into())} {body} }.into_any();
    let plain = Setting::Unlabelled;
    match card {
        Card::Nickname => asked(words::NICKNAME, fields::nickname(answers)),
        Card::HowEnded => asked(words::HOW_ENDED, fields::how_ended(answers, plain)),
        Card::WhenEnded => asked(words::WHEN_ENDED, fields::when_ended(answers)),
        Card::Shape => asked(words::SHAPE, fields::shape(answers, plain)),
        Card::Hope => {
            let list = one_of(words::HOPE, plain, move || hope.get(), move |answer| hope.set(answer));
            view! { {heading(words::HOPE.into())} <p class="help">{words::HOPE_HELP}</p> {list} }.into_any()
        }
        Card::Values => asked(words::VALUES, fields::values(answers, plain)),
        Card::People => asked(words::PEOPLE, fields::people(answers, plain)),
        Card::Safety => {
            let title = answers.about.with_untracked(|about| words::unsafe_question(about.nickname.trim()));
            let list = one_of(title.clone(), plain, move || safety.get(), move |answer| safety.set(answer));
            view! { {heading(title)} <p class="help">{words::UNSAFE_HELP}</p> {list} }.into_any()
        }
        Card::Welcome | Card::Thanks => ().into_any(),
    }
}

/// The end of the cards. Where the last answer was anything but no, help is offered, never forced.
#[component]
fn Thanks(offer: bool) -> impl IntoView {
    let offer = offer.then(|| {
        view! {
            <Notice words=words::SAFETY_OFFER>
                <p class="row"><a class="b b--quiet" href=Route::Help.href()>{words::SAFETY_LINK}</a></p>
            </Notice>
        }
    });
    view! {
        <section class="arrive arrive--first">
            <h1 tabindex="-1">{words::DONE_TITLE}</h1>
            <p class="lead">{words::DONE_LEAD}</p>
            {offer}
            <p class="row">
                <a class="b b--main" href=Route::NewEntry.href()>{words::DONE_WRITE}</a>
                <a class="b b--second" href=Route::Plan.href()>{words::DONE_PLAN}</a>
                <a class="b b--quiet" href=Route::Today.href()>{words::DONE_LOOK}</a>
            </p>
            <p class="small">{words::DEVICE}</p>
        </section>
    }
}
