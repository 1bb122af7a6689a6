//! Noting a slip. It is information, and it erases nothing.

use crate::app::parts::choices::{Setting, any_of, one_of, set_in};
use crate::app::parts::field::{Line, Lines};
use crate::app::parts::notice::{Notice, Trouble};
use crate::app::state::AppState;
use crate::domain::copy::{dates, help, shell, space as words};
use crate::domain::slip::{Reply, Slip, What};
use crate::domain::space::Space;
use crate::domain::validate::Refusal;
use crate::domain::{Choice, Day, Event, Time};
use crate::platform::page;
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn NoteSlip() -> impl IntoView {
    let state = expect_context::<AppState>();
    let logged = RwSignal::new(None::<Slip>);
    move || match logged.get() {
        Some(slip) => view! { <Logged slip again=logged /> }.into_any(),
        None => view! { <Form state logged /> }.into_any(),
    }
}

#[component]
fn Form(state: AppState, logged: RwSignal<Option<Slip>>) -> impl IntoView {
    let now = state.look_at_clock();
    // One form is one slip, however often it is kept.
    let id = state.fresh_id();
    let draft = RwSignal::new(Slip::blank(now.day, now.time));
    let (day, time) = (RwSignal::new(now.day.to_string()), RwSignal::new(now.time.hours_and_minutes()));
    let trouble = RwSignal::new(None::<String>);
    let kept = state.journal.with_untracked(|journal| Space::of(journal, now).kept);
    let keep = move |_| {
        let (Some(on), Some(at)) = (Day::parse(&day.get_untracked()), Time::parse(&time.get_untracked())) else {
            return trouble.set(Some(Refusal::NotADate.to_string()));
        };
        draft.update(|slip| (slip.day, slip.time) = (on, at));
        let slip = draft.get_untracked();
        match state.keep(id, Event::Slip(slip.clone())) {
            Ok(_) => {
                logged.set(Some(slip));
                page::scroll_to_top();
                request_animation_frame(|| page::focus("main h1"));
            }
            Err(why) => trouble.set(Some(why.to_string())),
        }
    };
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::SLIP_TITLE}</h1>
            <p class="lead">{words::slip_lead(kept)}</p>
        </section>
        <div class="measure form">
            <section class="sect">
                {one_of(words::WHAT, Setting::Columns, move || draft.with(|slip| slip.what), move |what| draft.update(|slip| slip.what = what))}
                <div class="pair">
                    <Line label=words::WHEN_DAY kind="date" max=now.day.to_string() value=day write=Callback::new(move |text| day.set(text)) />
                    <Line label=words::WHEN_TIME kind="time" value=time write=Callback::new(move |text| time.set(text)) />
                </div>
                <p class="row"><button type="button" class="b b--main" on:click=keep>{words::LOG}</button></p>
                <Trouble words=trouble />
            </section>
            <details class="sect more">
                <summary>{words::REST_OPTIONAL}</summary>
                <section class="sect">
                    <Line
                        label=words::PLACE
                        value=Signal::derive(move || draft.with(|slip| slip.place.clone()))
                        write=Callback::new(move |text| draft.update(|slip| slip.place = text))
                    />
                </section>
                <section class="sect">
                    {any_of(words::STATE, Setting::Columns, move || draft.with(|slip| slip.state.clone()), move |each, on| draft.update(|slip| set_in(&mut slip.state, each, on)))}
                </section>
                <section class="sect">
                    {one_of(words::WANTED, Setting::Columns, move || draft.with(|slip| slip.wanted), move |wanted| draft.update(|slip| slip.wanted = wanted))}
                </section>
                <section class="sect">
                    {one_of(words::HOUR_AFTER, Setting::Columns, move || draft.with(|slip| slip.hour_after), move |after| draft.update(|slip| slip.hour_after = after))}
                </section>
                <section class="sect">
                    {one_of(words::REPLY, Setting::Columns, move || draft.with(|slip| slip.reply), move |reply| draft.update(|slip| slip.reply = reply))}
                </section>
                <section class="sect">
                    <Lines
                        label=words::LEARN
                        value=Signal::derive(move || draft.with(|slip| slip.learn.clone()))
                        write=Callback::new(move |text| draft.update(|slip| slip.learn = text))
                        example=words::LEARN_EXAMPLE
                    />
                </section>
                <p class="row"><button type="button" class="b b--main" on:click=keep>{words::LOG}</button></p>
                <Trouble words=trouble />
            </details>
        </div>
        <SoFar />
    }
}

/// What is said after a slip was noted.
#[component]
fn Logged(slip: Slip, again: RwSignal<Option<Slip>>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let now = state.look_at_clock();
    let (space, plan_end) =
        state.journal.with_untracked(|journal| (Space::of(journal, now), journal.plan().map(|plan| plan.event.end())));
    let contact = slip.what.is_some_and(What::is_contact);
    let stopped = slip.reply == Some(Reply::AskedToStop);
    let earliest =
        plan_end.filter(|_| contact && !stopped).map(|end| words::earliest(end.max(slip.day.plus(14)), now.day));
    let said = if stopped {
        view! {
            <Notice words=words::STOPPED>
                <p class="row"><a class="b b--quiet" href=Route::Help.href()>{help::TITLE}</a></p>
            </Notice>
        }
        .into_any()
    } else if contact {
        view! { <p>{words::logged(space.kept, space.since_contact)} " " {earliest}</p> }.into_any()
    } else {
        view! { <p>{words::LOOKED}</p> }.into_any()
    };
    view! {
        <section class="open measure stack">
            <h1 tabindex="-1">{words::LOGGED}</h1>
            {said}
            <p class="lead">{words::KIND}</p>
            <p class="row">
                <a class="b b--main" href=Route::Today.href()>{words::TO_TODAY}</a>
                <button type="button" class="b b--quiet" on:click=move |_| again.set(None)>{shell::BACK}</button>
            </p>
        </section>
        <SoFar />
    }
}

/// Slips that were noted, each removable with an undo.
#[component]
fn SoFar() -> impl IntoView {
    let state = expect_context::<AppState>();
    move || {
        let today = state.date();
        let row = |(id, day, time, what): (_, Day, Time, Option<What>)| {
            let remove = move |_| {
                if let Err(why) = state.remove(id, words::SLIP_REMOVED) {
                    state.say(why);
                }
            };
            view! {
                <li class="deleted">
                    <span class="deleted__words">{what.map(Choice::label)}</span>
                    <span class="small">{dates::long_date(day, today)} ", " {dates::time(time)}</span>
                    <button type="button" class="b b--quiet" on:click=remove>{words::REMOVE_SLIP}</button>
                </li>
            }
        };
        let slips: Vec<_> = state.journal.with(|journal| {
            journal
                .slips()
                .into_iter()
                .rev()
                .map(|of| (of.record.id, of.event.day, of.event.time, of.event.what))
                .collect()
        });
        (!slips.is_empty()).then(|| {
            view! {
                <details class="measure">
                    <summary>{words::SLIPS_SO_FAR}</summary>
                    <ul class="list">{slips.into_iter().map(row).collect_view()}</ul>
                </details>
            }
        })
    }
}
