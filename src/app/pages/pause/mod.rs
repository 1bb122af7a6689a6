//! Pause: eleven small screens, drawn from their table. It begins with a tap, and the moment of that tap is
//! the timer, so it goes on while the page is hidden, left, or closed.

mod letter;
mod parts;

pub use parts::said_before;

use crate::app::draft::{Draft, Saved};
use crate::app::held::{Derived, Held, until_gone};
use crate::app::parts::bound::Bound;
use crate::app::parts::plain::{MAIN, button, div, h1, p, row, section};
use crate::app::parts::steps::{Onward, next_bar};
use crate::app::piece::{El, Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::pause::SCREENS;
use crate::domain::copy::{arrive, dates, pause as words, shell};
use crate::domain::help_page::Topic;
use crate::domain::urge::{Part, USUAL_LENGTH, Urge};
use crate::domain::{Event, Id, Stamp};
use crate::platform::timer::every;
use crate::platform::{address, page};
use crate::route::Route;
use leptos::prelude::untrack;
use std::time::Duration;

/// Where the line about danger leads.
const DANGER: Route = Route::HelpPage(Topic::Now);

/// The pause that is going on: its record, when it began, and what it holds.
#[derive(Debug, Clone, PartialEq)]
struct Going {
    id: Id,
    began: Stamp,
    urge: Urge,
}

/// What the parts of its screens share.
#[derive(Clone, Copy)]
struct Flow {
    state: AppState,
    draft: Draft,
    began: Stamp,
    /// Seconds that are left.
    left: Derived<i64>,
}

pub fn pause(state: AppState) -> Piece {
    let going = Held::new(found(state));
    let help = el("span").with(words::DANGER).with(" ").with(el("u").with(words::DANGER_LINK)).with(".");
    div("pausing")
        .with(el("a").class("first").set("href", DANGER.href()).with(help))
        .with(live(move || {
            let found = going.get();
            untrack(|| match found {
                None => begin(state, going),
                Some(found) => flow(state, found),
            })
        }))
        .into()
}

/// A pause that began before, found again after a reload.
fn found(state: AppState) -> Option<Going> {
    let now = state.look_at_clock();
    state.journal.with_untracked(|journal| {
        journal.open_pause(now).map(|of| Going { id: of.record.id, began: of.record.made, urge: of.event.clone() })
    })
}

/// The screen before it begins. How long it is has an answer already.
fn begin(state: AppState, going: Held<Option<Going>>) -> El {
    let urge = Held::new(Urge { screen: SCREENS[1].slug.to_owned(), ..Urge::of_minutes(USUAL_LENGTH) });
    let id = state.fresh_id();
    let begin = move || {
        match state.keep(id, Event::Urge(urge.get_untracked())) {
            Ok(_) => going.set(found(state)),
            // Breathing needs no storage: the pause goes on, and only its record is missing.
            Err(_) => going.set(Some(Going { id, began: state.look_at_clock(), urge: urge.get_untracked() })),
        }
        page::begin();
    };
    let minutes = Bound::of(urge, |urge| &mut urge.minutes);
    section("ask")
        .with(h1(SCREENS[0].title).class("question"))
        .with(parts::lead(&minutes))
        .with(row().with(button(MAIN, words::BEGIN, begin)))
        .with(parts::lengths(minutes))
        .with(p(words::BEGIN_WHAT).class("second"))
}

fn flow(state: AppState, found: Going) -> El {
    let Going { id, began, urge } = found;
    let place = Held::new(SCREENS.iter().position(|screen| screen.slug == urge.screen).unwrap_or(1));
    let draft = Draft::of(state, id, Event::Urge(urge), |_| Route::Pause);
    let now = Held::new(state.look_at_clock());
    until_gone(every(Duration::from_secs(1), move || now.set(state.look_at_clock())));
    let left =
        Derived::new(move || draft.with(|event| event.as_urge().map_or(0, |u| u.seconds_left(began, now.get()))));
    let flow = Flow { state, draft, began, left };

    // What is written on the screen is kept before the next one opens, and so is which one that is.
    let turn = move |to: usize| {
        state.save_open_text();
        if !state.role.get_untracked().reads_along() {
            flow.change(|urge| SCREENS[to].slug.clone_into(&mut urge.screen));
            draft.now();
        }
        place.set(to);
        page::begin();
    };
    let close = move || {
        let now = state.look_at_clock();
        flow.change(|urge| urge.ended = Some(now));
        draft.now();
        match draft.saved().get_untracked() {
            Saved::Kept if flow.urge(|urge| urge.ended.is_some()) => state.say(words::RIDDEN),
            Saved::Not(why) => state.say(why),
            _ => {}
        }
        address::go(&Route::Today);
    };
    let back = move || match place.get_untracked() {
        0 => address::go(&Route::Today),
        here => turn(here - 1),
    };
    let next = move || match place.get_untracked() + 1 {
        to if to < SCREENS.len() => turn(to),
        _ => close(),
    };
    let onward = move || {
        let screen = &SCREENS[place.get()];
        if place.get() + 1 == SCREENS.len() {
            Onward { words: words::END, main: true }
        } else if flow.urge(|urge| urge.skips(screen)) {
            Onward { words: arrive::SKIP, main: false }
        } else {
            Onward { words: shell::NEXT, main: true }
        }
    };
    let body = live(move || {
        let place = place.get();
        untrack(|| screen(flow, place))
    });
    several().with(body).with(next_bar(move || place.get() + 1, SCREENS.len(), onward, back, next))
}

impl Flow {
    /// Looks at the pause, and follows it.
    fn urge<R: Default>(self, look: impl FnOnce(&Urge) -> R) -> R {
        self.draft.with(|event| event.as_urge().map(look).unwrap_or_default())
    }

    fn change(self, act: impl FnOnce(&mut Urge)) {
        self.draft.change(|event| {
            if let Some(urge) = event.urge_mut() {
                act(urge);
            }
        });
    }

    /// A part of the pause, in both directions.
    fn part<V: Clone + Default + 'static>(self, part: fn(&mut Urge) -> &mut V, look: fn(&Urge) -> V) -> Bound<V> {
        Bound::new(move || self.urge(look), move |value| self.change(|urge| *part(urge) = value))
    }

    fn said_left(self) -> String {
        let left = self.left.get();
        if left > 0 { words::left(&dates::timer(left)) } else { words::TIME_UP.to_owned() }
    }
}

/// One screen: the time that is left, its title, and its parts.
fn screen(flow: Flow, place: usize) -> El {
    let screen = &SCREENS[place];
    if screen.parts.contains(&Part::Breath) {
        return parts::breath(flow, screen.title);
    }
    let mut shown = section("ask")
        .with(p(live(move || flow.said_left())).class("small").set("role", "timer"))
        .with(h1(screen.title).class("question"))
        .with((!screen.lead.is_empty()).then(|| p(screen.lead).class("lead second")));
    for part in screen.parts {
        shown = shown.with(parts::part(flow, *part));
    }
    shown
}
