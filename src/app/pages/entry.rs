//! Reading one page.

use crate::app::parts::markdown::Prose;
use crate::app::state::AppState;
use crate::domain::copy::{dates, journal as words};
use crate::domain::entry::{Entry, Mode};
use crate::domain::{Choice, Id, Record};
use crate::platform::address;
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn ReadEntry(id: Id) -> impl IntoView {
    let state = expect_context::<AppState>();
    let page = Memo::new(move |_| {
        state.journal.with(|journal| journal.page(id).map(|of| (of.record.clone(), of.event.clone())))
    });
    move || match page.get() {
        Some((record, entry)) => shown(state, &record, entry),
        None => view! { <Gone /> }.into_any(),
    }
}

fn shown(state: AppState, record: &Record, entry: Entry) -> AnyView {
    let id = record.id;
    let today = state.date();
    let written = if record.made.day == entry.day {
        dates::time(record.made.time)
    } else {
        words::written_on(record.made.day, today)
    };
    let kind = (entry.mode == Mode::Unsent).then(|| format!("{} · ", entry.mode.label()));
    let about = Some(words::about_page(&entry)).filter(|about| !about.is_empty());
    let after = words::after_page(&entry);
    let delete = move |_| match state.remove(id, words::DELETED) {
        Ok(()) => address::go(&Route::Journal),
        Err(why) => state.say(why),
    };
    let is_empty = entry.text.trim().is_empty();
    view! {
        <article class="reading measure">
            <p class="small">{kind}{written}</p>
            <h1 tabindex="-1">{dates::long_date(entry.day, today)}</h1>
            {about.map(|about| view! { <p class="reading__about">{about}</p> })}
            {if is_empty {
                view! { <p class="empty">{words::NO_WORDS}</p> }.into_any()
            } else {
                view! { <Prose text=entry.text /> }.into_any()
            }}
            {after.map(|after| view! { <p class="small">{after}</p> })}
            <p class="row reading__acts">
                <a class="b b--second" href=Route::EditEntry(id).href()>{words::EDIT}</a>
                <button type="button" class="b b--quiet" on:click=delete>{words::DELETE}</button>
                <a class="b b--quiet" href=Route::Journal.href()>{words::TO_JOURNAL}</a>
            </p>
        </article>
    }
    .into_any()
}

/// A page that was deleted, or never was.
#[component]
pub fn Gone() -> impl IntoView {
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::GONE_TITLE}</h1>
            <p class="lead second">{words::GONE}</p>
            <p class="row"><a class="b b--main" href=Route::Journal.href()>{words::TO_JOURNAL}</a></p>
        </section>
    }
}
