//! Today: days of space, the check-in, one small thing, what is waiting.

use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::field::Line;
use crate::app::parts::icons::Sprig;
use crate::app::parts::item::Item;
use crate::app::parts::notice::{Notice, Trouble};
use crate::app::parts::stepper::Stepper;
use crate::app::parts::tally::Tally;
use crate::app::state::AppState;
use crate::domain::copy::{dates, shell, space as space_words, today as words};
use crate::domain::copy_due::{LATER, copy_due};
use crate::domain::settings::Settings;
use crate::domain::small_thing::small_thing;
use crate::domain::space::Space;
use crate::domain::space_day::{Mark, SpaceDay};
use crate::domain::{Day, Event, Journal};
use crate::platform::address;
use crate::route::Route;
use leptos::prelude::*;
use std::cmp::Ordering;

#[component]
pub fn Today() -> impl IntoView {
    let state = expect_context::<AppState>();
    // Somebody who has not been here gets the cards first, and everything else stays open.
    if state.is_empty() {
        request_animation_frame(|| address::go_instead(&Route::Arrive));
    }
    let space = Memo::new(move |_| {
        let now = state.now.get();
        state.journal.with(|journal| Space::of(journal, now))
    });
    view! {
        <div class="open">
            <p class="small">{move || dates::long_date(state.date(), state.date())}</p>
            <h1 tabindex="-1">{words::TITLE}</h1>
        </div>
        <div class="two">
            <div>
                {move || days(space.get())}
                <SmallThing />
            </div>
            <div>
                {move || view! { <CheckIn day=state.today() /> }}
            </div>
        </div>
        <Waiting />
        <Sprig />
    }
}

/// The days of space, or what stands there before there are any.
fn days(space: Space) -> AnyView {
    let today = space.today;
    let Some((start, (plan_start, plan_end))) = space.start.zip(space.plan) else {
        return view! {
            <section class="days">
                <h2 class="sr">{words::SPACE}</h2>
                <p class="lead">{words::NO_PLAN_LEAD}</p>
                <p class="ui second">{words::NO_PLAN}</p>
                {words::since(space.since_contact).map(|since| view! { <p class="ui second">{since}</p> })}
                <p class="row">
                    <a class="b b--main" href=Route::Plan.href()>{words::MAKE_PLAN}</a>
                    <a class="b b--quiet" href=Route::Slip.href()>{words::SLIP}</a>
                </p>
            </section>
        }
        .into_any();
    };
    let said = match start.cmp(&today) {
        Ordering::Greater => view! { <p class="lead">{words::begins_on(start, today)}</p> }.into_any(),
        Ordering::Equal => view! { <p class="lead">{words::BEGINS_TODAY}</p> }.into_any(),
        Ordering::Less => view! {
            <p class="days__say">
                <span class="days__number">{space.kept}</span>
                " "
                <span class="days__words">
                    {words::days_in_all(space.kept)} <br /> <span class="second">{words::longest(space.longest)}</span>
                </span>
            </p>
        }
        .into_any(),
    };
    let since =
        words::since(space.since_contact).or_else(|| (start < today).then(|| words::no_contact_noted(start, today)));
    let over = (plan_end < today).then_some(words::PLAN_OVER);
    view! {
        <section class="days">
            <h2 class="sr">{words::SPACE}</h2>
            {said}
            <Tally space />
            <p class="ui second">
                {since.map(|since| format!("{since} "))} {words::plan_dates(plan_start, plan_end, today)} " "
                {over.unwrap_or(words::A_SLIP)}
            </p>
            <p class="row">
                <a class="b b--quiet" href=Route::Patterns.href()>{words::SEE_DAYS}</a>
                <a class="b b--quiet" href=Route::Slip.href()>{words::SLIP}</a>
                <a class="b b--quiet" href=Route::Plan.href()>{if over.is_some() { space_words::NEW_PLAN } else { words::CHANGE_PLAN }}</a>
            </p>
        </section>
    }
    .into_any()
}

#[component]
fn SmallThing() -> impl IntoView {
    let state = expect_context::<AppState>();
    let turn = RwSignal::new(0);
    let thing = Memo::new(move |_| {
        let today = state.today();
        let thing = state.journal.with(|journal| small_thing(journal, today, turn.get()));
        words::small_thing(&thing, today)
    });
    view! {
        <section class="sect">
            <h2>{words::SMALL_THING}</h2>
            <div aria-live="polite" class="tight">
                <p class="lead">{move || thing.get().0}</p>
                <p class="why">{move || thing.get().1}</p>
            </div>
            <p class="row">
                <button type="button" class="b b--quiet" on:click=move |_| turn.update(|turn| *turn += 1)>{words::ANOTHER}</button>
            </p>
        </section>
    }
}

/// The card of the day, twenty seconds.
#[component]
fn CheckIn(day: Day) -> impl IntoView {
    let state = expect_context::<AppState>();
    let standing = state.journal.with_untracked(|journal| journal.space_day(day).map(|of| of.event.clone()));
    let kept = RwSignal::new(standing.is_some());
    let draft = RwSignal::new(standing.unwrap_or_else(|| SpaceDay::blank(day)));
    let trouble = RwSignal::new(None::<String>);
    let change = move |act: &dyn Fn(&mut SpaceDay)| {
        draft.update(act);
        kept.set(false);
    };
    let keep = move |_| {
        let outcome = state.keep(state.fresh_id(), Event::SpaceDay(draft.get_untracked()));
        kept.set(outcome.is_ok());
        trouble.set(outcome.err().map(|why| why.to_string()));
    };
    let urges = Memo::new(move |_| draft.with(|draft| draft.urges));
    let helped = Memo::new(move |_| draft.with(|draft| draft.helped.clone()));
    let after = move || {
        let slipped = draft.with(|draft| matches!(draft.mark, Some(Mark::ReachedOut | Mark::Looked)));
        kept.get().then(|| {
            let note = slipped.then(|| {
                view! {
                    <Notice words=words::NOTE_SLIP>
                        <p class="row"><a class="b b--quiet" href=Route::Slip.href()>{words::NOTE_SLIP_LINK}</a></p>
                    </Notice>
                }
            });
            view! {
                <p class="small">{words::CHECKED}</p>
                {note}
            }
        })
    };
    let late = move || {
        let date = state.date();
        (date != day).then(|| view! { <p class="why">{words::counts_for(day, date)}</p> })
    };
    view! {
        <section class="sect check">
            <h2>{words::CHECK_IN}</h2>
            {late}
            {one_of(words::HOW_WAS_IT, Setting::Unlabelled, move || draft.with(|draft| draft.mark), move |mark| change(&|card| card.mark = mark))}
            <Stepper label=words::URGES value=urges set=Callback::new(move |urges| change(&|card| card.urges = urges)) />
            <Line
                label=words::HELPED
                value=helped
                write=Callback::new(move |helped: String| change(&|card| card.helped.clone_from(&helped)))
                example=words::HELPED_EXAMPLE
            />
            <p class="row"><button type="button" class="b b--main" on:click=keep>{shell::KEEP}</button></p>
            <div aria-live="polite" class="tight">{after}</div>
            <Trouble words=trouble />
        </section>
    }
}

/// A copy would be good; it can be put off for a week.
#[component]
fn CopyDueItem(said: String) -> impl IntoView {
    let state = expect_context::<AppState>();
    let later = move |_| {
        let day = state.look_at_clock().day.plus(LATER);
        let settings = Settings { copy_later: Some(day), ..state.journal.with_untracked(Journal::settings) };
        if let Err(why) = state.keep(state.fresh_id(), Event::Settings(settings)) {
            state.say(why);
        }
    };
    view! {
        <Item to=Route::Data title=words::COPY_TITLE what=said>
            <button type="button" class="b b--quiet" on:click=later>{words::COPY_LATER}</button>
        </Item>
    }
}

/// A pause that is going on, a hard date that is near; else the open page.
#[component]
fn Waiting() -> impl IntoView {
    let state = expect_context::<AppState>();
    let items = move || {
        let (now, today) = (state.now.get(), state.today());
        state.journal.with(|journal| {
            let mut items = Vec::new();
            if journal.open_pause(now).is_some() {
                items.push(
                    view! { <Item to=Route::Pause title=words::PAUSE_OPEN what=words::PAUSE_OPEN_WHAT /> }.into_any(),
                );
            }
            for hard in journal.plan().iter().flat_map(|plan| plan.event.hard_days_near(today)) {
                let what = format!("{} {}", words::hard_day_when(hard.day, today), words::HARD_DAY_PLAN);
                items.push(view! { <Item to=Route::Plan title=hard.label.clone() what /> }.into_any());
            }
            if let Some(due) = copy_due(journal, now) {
                items.push(view! { <CopyDueItem said=words::copy_due(due, now.day) /> }.into_any());
            }
            items
                .push(view! { <Item to=Route::NewEntry title=words::WRITE_TITLE what=words::WRITE_WHAT /> }.into_any());
            items
        })
    };
    view! {
        <section class="sect">
            <h2>{words::WAITING}</h2>
            <ul class="list">{items}</ul>
        </section>
    }
}
