//! The answers of the arrival, to be changed or emptied.

use super::about_fields::{self as fields, Answers};
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::notice::Trouble;
use crate::app::state::AppState;
use crate::domain::about::{About, Hope};
use crate::domain::copy::{arrive, dates, shell, yours as words};
use crate::domain::event::Hoped;
use crate::domain::{Choice, Event, Journal};
use leptos::prelude::*;

#[component]
pub fn YoursAbout() -> impl IntoView {
    let state = expect_context::<AppState>();
    let answers = Answers::of(state.journal.with_untracked(Journal::about));
    let latest = move || state.journal.with(|journal| journal.hopes().last().map(|(_, hope)| *hope));
    let hope = RwSignal::new(latest());
    let keep = move |_| {
        let about = About { arrived: true, ..answers.about.get_untracked() };
        let kept = state.keep(state.fresh_id(), Event::About(about));
        // A hope is an event of its own, so that earlier ones stay to be looked back on.
        let changed = hope.get_untracked().filter(|hope| latest() != Some(*hope));
        let hoped = changed
            .map(|hope| state.keep(state.fresh_id(), Event::Hope(Hoped { hope: Some(hope), ..Hoped::default() })));
        match kept.and(hoped.transpose()) {
            Ok(_) => state.say(words::ANSWERS_KEPT),
            Err(why) => answers.ask.set(Some(why.to_string())),
        }
    };
    let hopes = move || {
        let today = state.date();
        let said = |(at, hope): (_, Hope)| view! { <li><span class="small">{dates::date(at, today)}</span> " " {hope.label()}</li> };
        let hopes = state.journal.with(|journal| {
            journal.hopes().into_iter().map(|(record, hope)| (record.made.day, hope)).collect::<Vec<_>>()
        });
        (!hopes.is_empty()).then(|| {
            view! {
                <details>
                    <summary>{words::HOPES}</summary>
                    <ul class="plain-list">{hopes.into_iter().rev().map(said).collect_view()}</ul>
                </details>
            }
        })
    };
    let part = |view: AnyView| view! { <section class="sect">{view}</section> };
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::ABOUT}</h1>
            <p class="lead second">{words::ABOUT_WHAT}</p>
        </section>
        <div class="measure form">
            <section class="sect">
                <h2 class="label">{arrive::NICKNAME}</h2>
                {fields::nickname(answers)}
            </section>
            {part(fields::how_ended(answers, Setting::Columns))}
            <section class="sect">
                <h2 class="label">{arrive::WHEN_ENDED}</h2>
                {fields::when_ended(answers)}
            </section>
            {part(fields::shape(answers, Setting::Columns))}
            <section class="sect">
                {one_of(arrive::HOPE, Setting::Columns, move || hope.get(), move |answer| hope.set(answer))}
                {hopes}
            </section>
            {part(fields::values(answers, Setting::Lines))}
            {part(fields::people(answers, Setting::Lines))}
            <p class="row"><button type="button" class="b b--main" on:click=keep>{shell::KEEP}</button></p>
            <Trouble words=answers.ask />
        </div>
    }
}
