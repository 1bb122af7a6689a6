//! Help numbers. Opening the page is noted nowhere.

use crate::app::state::AppState;
use crate::domain::Journal;
use crate::domain::copy::help as words;
use crate::domain::help::{Line, Region, lines, region_of_language};
use crate::domain::settings::Settings;
use crate::domain::{Choice, Event};
use crate::platform::page;
use leptos::prelude::*;

#[component]
pub fn Help() -> impl IntoView {
    let state = expect_context::<AppState>();
    let people = move || state.journal.with(Journal::about).people;
    let someone = move || {
        let people = people();
        (!people.is_empty()).then(|| {
            view! {
                <section class="sect">
                    <h2>{words::SOMEONE}</h2>
                    <p>{words::SOMEONE_NAMED} " " {people.join(", ")} "."</p>
                </section>
            }
        })
    };
    let list = |items: &[&'static str]| items.iter().map(|item| view! { <li>{*item}</li> }).collect_view();
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="lead">{words::LEAD}</p>
        </section>
        <div class="two">
            <div>
                <Numbers />
            </div>
            <div>
                {someone}
                <section class="sect">
                    <h2>{words::TEN_MINUTES}</h2>
                    <ul class="plain-list">{list(&words::TEN_MINUTES_LIST)}</ul>
                </section>
                <section class="sect">
                    <h2>{words::DEVICE}</h2>
                    <ul class="plain-list">{list(&words::DEVICE_WORDS)}</ul>
                    <p class="small">{words::NOT_STORED}</p>
                </section>
            </div>
        </div>
    }
}

/// The numbers with the choice of a country. It works without a journal, too.
#[component]
pub fn Numbers() -> impl IntoView {
    let state = use_context::<AppState>();
    let guessed = region_of_language(&page::language());
    let chosen = RwSignal::new(None::<Region>);
    let region = Signal::derive(move || {
        let kept = state.and_then(|state| state.journal.with(Journal::settings).region);
        chosen.get().or(kept).unwrap_or(guessed)
    });
    let every = RwSignal::new(false);
    let choose = move |slug: String| {
        let Some(region) = Region::from_slug(&slug) else { return };
        chosen.set(Some(region));
        if let Some(state) = state {
            let settings = Settings { region: Some(region), ..state.journal.with_untracked(Journal::settings) };
            // The choice shows either way; not being able to keep it is no reason to say so here.
            let _ = state.keep(state.fresh_id(), Event::Settings(settings));
        }
    };
    let options = Region::ALL
        .iter()
        .map(|each| view! { <option value=each.slug() selected=move || region.get() == *each>{each.label()}</option> })
        .collect_view();
    let shown = move || {
        if every.get() {
            Region::ALL
                .iter()
                .filter(|each| **each != Region::Other)
                .map(|each| of_region(*each, true))
                .collect_view()
                .into_any()
        } else {
            of_region(region.get(), false)
        }
    };
    view! {
        <div class="line">
            <label class="ui" for="region">{words::WHERE}</label>
            <select class="field" id="region" on:change:target=move |event| choose(event.target().value())>{options}</select>
        </div>
        <div class="numbers">{shown}</div>
        <p class="row">
            <button type="button" class="b b--quiet" on:click=move |_| every.update(|every| *every = !*every)>
                {move || if every.get() { words::ONLY_MINE } else { words::ALL }}
            </button>
        </p>
        <p class="small">{words::checked()}</p>
        <p class="small">{words::MOBILE_ONLY}</p>
    }
}

fn of_region(region: Region, named: bool) -> AnyView {
    let found = lines(region);
    let lines: Vec<_> = found
        .iter()
        .enumerate()
        .map(|(n, line)| {
            let first = n == 0 || found[n - 1].kind != line.kind;
            number(line, first)
        })
        .collect();
    view! {
        {named.then(|| view! { <h2>{region.label()}</h2> })}
        {(region == Region::Other).then(|| view! { <p class="lead">{words::OTHER}</p> })}
        <ul class="list">{lines}</ul>
    }
    .into_any()
}

fn number(line: &'static Line, heads: bool) -> AnyView {
    let call = (!line.number.is_empty()).then(|| {
        view! { <a class="b b--second number__call" href=format!("tel:{}", line.tel())>{words::call(line.number)}</a> }
    });
    let text = line.sms.map(|sms| {
        view! { <a class="b b--second number__call" href=sms.address()>{words::text(sms.keyword, sms.number)}</a> }
    });
    view! {
        <li class="number">
            {heads.then(|| view! { <p class="small">{line.kind.label()}</p> })}
            <p class="number__name">{line.name}</p>
            {(!line.note.is_empty()).then(|| view! { <p class="help">{line.note}</p> })}
            <p class="row">{call} {text}</p>
        </li>
    }
    .into_any()
}
