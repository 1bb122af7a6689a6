//! Pause, in its first short form: the timer, the breath, the unsent page, the end.

use super::entry_form::{SaveLine, Saved, WritingPage};
use crate::app::autosave::Autosave;
use crate::app::parts::orb::Orb;
use crate::app::parts::scale::Ruler;
use crate::app::parts::steps::{NextBar, Onward};
use crate::app::parts::unique;
use crate::app::state::{AppState, Failure};
use crate::app::unkept::Unkept;
use crate::domain::copy::{dates, pause as words, shell};
use crate::domain::entry::{Entry, Mode};
use crate::domain::journal::Of;
use crate::domain::urge::{LENGTHS, USUAL_LENGTH, Urge};
use crate::domain::validate::Refusal;
use crate::domain::{Event, Id, Stamp};
use crate::platform::{address, page};
use crate::route::Route;
use leptos::prelude::*;
use std::time::Duration;

/// Screens of the flow after it has begun.
const SCREENS: usize = 3;

/// The pause that is going on: its record, when it began, and what it holds.
#[derive(Debug, Clone, PartialEq)]
struct Going {
    id: Id,
    began: Stamp,
    urge: Urge,
}

#[component]
pub fn Pause() -> impl IntoView {
    let state = expect_context::<AppState>();
    let going = RwSignal::new(found(state));
    view! {
        <div class="pausing">
            <a class="first" href=Route::Help.href()>
                <span>{words::DANGER} " " <u>{words::DANGER_LINK}</u> "."</span>
            </a>
            {move || match going.get() {
                None => view! { <Begin going /> }.into_any(),
                Some(found) => view! { <Flow found going /> }.into_any(),
            }}
        </div>
    }
}

/// A pause that began before, found again after a reload.
fn found(state: AppState) -> Option<Going> {
    let now = state.look_at_clock();
    state.journal.with_untracked(|journal| {
        journal.open_pause(now).map(|of| Going { id: of.record.id, began: of.record.made, urge: of.event.clone() })
    })
}

/// The unsent page of a pause that began at `began`, so that a reload opens the same one.
fn unsent_since(state: AppState, began: Stamp) -> Option<Id> {
    state.journal.with_untracked(|journal| {
        let of_this_pause =
            |of: &Of<'_, Entry>| of.event.mode == Mode::Unsent && of.record.made.instant() >= began.instant();
        journal.pages().find(of_this_pause).map(|of| of.record.id)
    })
}

/// How long, and how strong it is. Both have an answer already.
#[component]
fn Begin(going: RwSignal<Option<Going>>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let draft = RwSignal::new(Urge::of_minutes(USUAL_LENGTH));
    let minutes = Memo::new(move |_| draft.with(|urge| urge.minutes));
    let name = unique("minutes");
    let id = state.fresh_id();
    let begin = move |_| {
        match state.keep(id, Event::Urge(draft.get_untracked())) {
            Ok(_) => going.set(found(state)),
            // Breathing needs no storage: the pause goes on, and only its record is missing.
            Err(_) => going.set(Some(Going { id, began: state.look_at_clock(), urge: draft.get_untracked() })),
        }
        page::scroll_to_top();
        request_animation_frame(|| page::focus("main h1"));
    };
    let lengths = LENGTHS
        .iter()
        .map(|length| {
            let length = *length;
            view! {
                <label>
                    <input
                        type="radio"
                        name=name.clone()
                        prop:checked=move || minutes.get() == length
                        on:change=move |_| draft.update(|urge| urge.minutes = length)
                    />
                    {words::minutes(length)}
                </label>
            }
        })
        .collect_view();
    view! {
        <section class="ask">
            <h1 class="question" tabindex="-1">{words::TITLE}</h1>
            <p class="lead">{move || words::lead(minutes.get())}</p>
            <p class="row"><button type="button" class="b b--main" on:click=begin>{words::BEGIN}</button></p>
            <fieldset class="group">
                <legend class="ui">{words::MINUTES}</legend>
                <div class="choices choices--columns">{lengths}</div>
            </fieldset>
            <Ruler
                label=words::STRENGTH
                value=Signal::derive(move || draft.with(|urge| urge.strength))
                set=Callback::new(move |scale| draft.update(|urge| urge.strength = scale))
            />
            <p class="second">{words::WAVE}</p>
        </section>
    }
}

/// The breath, the unsent page, the end.
#[component]
fn Flow(found: Going, going: RwSignal<Option<Going>>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let Going { id, began, urge } = found;
    let whole = i64::from(urge.minutes) * 60;
    let now = RwSignal::new(state.look_at_clock());
    let every_second = set_interval_with_handle(move || now.set(state.look_at_clock()), Duration::from_secs(1));
    on_cleanup(move || {
        if let Ok(handle) = every_second {
            handle.clear();
        }
    });
    let left = {
        let urge = urge.clone();
        Memo::new(move |_| urge.seconds_left(began, now.get()))
    };
    let elapsed = Signal::derive(move || whole - left.get());
    let screen = RwSignal::new(1_usize);
    let after = RwSignal::new(None);
    let page_id = unsent_since(state, began).unwrap_or_else(|| state.fresh_id());

    let turn = move |to: usize| {
        screen.set(to);
        page::scroll_to_top();
        request_animation_frame(|| page::focus("main h1"));
    };
    let close = move || {
        let ended = Urge { ended: Some(state.look_at_clock()), strength_after: after.get_untracked(), ..urge.clone() };
        match state.keep(id, Event::Urge(ended)) {
            Ok(_) => state.say(words::RIDDEN),
            Err(why) => state.say(why),
        }
        going.set(None);
        address::go(&Route::Today);
    };
    let close = StoredValue::new(close);
    let back = move |()| match screen.get_untracked() {
        1 => address::go(&Route::Today),
        here => turn(here - 1),
    };
    let next = move |()| match screen.get_untracked() {
        SCREENS => close.with_value(|close| close()),
        here => turn(here + 1),
    };
    let onward = Signal::derive(move || Onward {
        words: if screen.get() == SCREENS { words::END } else { shell::NEXT },
        main: true,
    });
    let timer = move || {
        let left = left.get();
        if left > 0 { words::left(&dates::timer(left)) } else { words::TIME_UP.to_owned() }
    };
    let body = move || match screen.get() {
        1 => view! {
            <section class="breath">
                <h1 class="sr" tabindex="-1">{words::BREATHE_TITLE}</h1>
                <Orb elapsed left whole />
                <p class="left-time" role="timer">{move || dates::timer(left.get())}</p>
                <p class="lead">{move || if left.get() > 0 { words::BREATHE } else { words::TIME_UP }}</p>
                <p class="second ui">{words::DECIDE_LATER}</p>
            </section>
        }
        .into_any(),
        2 => view! { <Unsent id=page_id timer=Signal::derive(timer) /> }.into_any(),
        _ => view! {
            <section class="ask">
                <p class="small">{timer}</p>
                <h1 class="question" tabindex="-1">{words::END_TITLE}</h1>
                <p class="lead">{words::END_LEAD}</p>
                <Ruler label=words::END_STRENGTH value=after set=Callback::new(move |scale| after.set(scale)) />
                <p class="second">{words::ANYWAY}</p>
            </section>
        }
        .into_any(),
    };
    view! {
        {body}
        <NextBar step=screen all=SCREENS onward back=Callback::new(back) next=Callback::new(next) />
    }
}

/// The page that will not be sent. It is kept like any page, as an unsent letter.
#[component]
fn Unsent(id: Id, timer: Signal<String>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let standing = state.journal.with_untracked(|journal| journal.page(id).map(|of| of.event.clone()));
    let entry = standing.unwrap_or_else(|| Entry::blank(state.look_at_clock().day, Mode::Unsent));
    let paper = RwSignal::new(entry.text.clone());
    let saved = RwSignal::new(if entry.is_blank() { Saved::Nothing } else { Saved::Kept });
    let draft = RwSignal::new(entry);
    let save = move || {
        if !saved.try_get_untracked().is_some_and(Saved::is_open) {
            return;
        }
        saved.set(match state.keep(id, Event::Entry(draft.get_untracked())) {
            Ok(_) => Saved::Kept,
            Err(Failure::Refused(Refusal::BlankPage)) => Saved::Nothing,
            Err(why) => Saved::failed(state, why),
        });
    };
    let unkept = move || {
        let entry = saved.try_get_untracked().filter(|saved| saved.is_open()).and(draft.try_get_untracked())?;
        Some(Unkept { id, seen: state.revision(id), entry })
    };
    let autosave = Autosave::with(state, save, unkept);
    let write = move |text: String| {
        draft.update(|draft| draft.text = text);
        saved.set(Saved::Waiting);
        autosave.soon();
    };
    let again = move |()| {
        saved.set(Saved::Waiting);
        autosave.now();
    };
    let let_go = move |_| {
        autosave.now();
        if state.journal.with_untracked(|journal| journal.page(id).is_some())
            && let Err(why) = state.remove(id, words::LET_GO_DONE)
        {
            return state.say(why);
        }
        draft.update(|draft| draft.text.clear());
        saved.set(Saved::Nothing);
        paper.set(String::new());
        paper.notify();
    };
    view! {
        <section class="ask">
            <p class="small">{move || timer.get()}</p>
            <h1 class="question" tabindex="-1">{words::UNSENT_TITLE}</h1>
            <p class="lead second">{words::UNSENT_LEAD}</p>
            {move || view! { <WritingPage label=words::UNSENT_LABEL text=paper.get() write=Callback::new(write) /> }}
            <SaveLine saved text=Signal::derive(move || draft.with(|draft| draft.text.clone())) again=Callback::new(again) />
            <p class="small">{words::UNSENT_KEPT}</p>
            <p class="row"><button type="button" class="b b--quiet" on:click=let_go>{words::LET_GO}</button></p>
        </section>
    }
}
