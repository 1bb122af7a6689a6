//! Writing a page. It saves by itself; there is no save button.

use super::entry::Gone;
use super::entry_form::{SaveLine, Saved, WritingPage};
use crate::app::autosave::Autosave;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::feelings::Feelings;
use crate::app::parts::notice::{Notice, Trouble};
use crate::app::parts::scale::Ruler;
use crate::app::parts::unique;
use crate::app::state::{AppState, Failure};
use crate::app::unkept::Unkept;
use crate::domain::copy::{dates, journal as words};
use crate::domain::entry::{Entry, Mode};
use crate::domain::store::NotSaved;
use crate::domain::validate::Refusal;
use crate::domain::{Day, Event, Id};
use crate::platform::address;
use crate::route::Route;
use leptos::prelude::*;

/// Writes a new page, or goes on with the page `id`.
#[component]
pub fn EditEntry(id: Option<Id>) -> impl IntoView {
    let state = expect_context::<AppState>();
    let standing = id.map(|id| state.journal.with_untracked(|journal| journal.page(id).map(|of| of.event.clone())));
    match standing {
        Some(None) => view! { <Gone /> }.into_any(),
        Some(Some(entry)) => {
            view! { <Writing id=id.unwrap_or_else(|| state.fresh_id()) entry is_new=false /> }.into_any()
        }
        None => {
            let blank = Entry::blank(state.look_at_clock().day, Mode::Free);
            view! { <Writing id=state.fresh_id() entry=blank is_new=true /> }.into_any()
        }
    }
}

#[component]
fn Writing(id: Id, entry: Entry, is_new: bool) -> impl IntoView {
    let state = expect_context::<AppState>();
    let paper = RwSignal::new(entry.text.clone());
    let draft = RwSignal::new(entry);
    let saved = RwSignal::new(if is_new { Saved::Nothing } else { Saved::Kept });
    let kept_once = RwSignal::new(!is_new);
    // The page that these words are kept in, and its revision as this window last saw it.
    let id = RwSignal::new(id);
    let seen = StoredValue::new(state.revision(id.get_untracked()));

    let save = move || {
        let Some(entry) = draft.try_get_untracked() else { return };
        if saved.try_get_untracked() == Some(Saved::Kept) {
            return;
        }
        // Another window wrote on this page meanwhile: both versions stay, these words on a page of their own.
        if state.revision(id.get_untracked()).is_some_and(|now| Some(now) != seen.get_value()) {
            id.set(state.fresh_id());
            address::rewrite(&Route::EditEntry(id.get_untracked()));
            state.say(words::KEPT_BOTH);
        }
        let outcome = match state.keep(id.get_untracked(), Event::Entry(entry)) {
            Ok(kept) => {
                id.set(kept);
                seen.set_value(state.revision(kept));
                Saved::Kept
            }
            Err(Failure::Refused(Refusal::BlankPage)) => {
                if kept_once.get_untracked() {
                    Saved::Emptied
                } else {
                    Saved::Nothing
                }
            }
            Err(why) => Saved::failed(state, why),
        };
        if outcome == Saved::Kept && !kept_once.get_untracked() {
            kept_once.set(true);
            // A reload finds this page again, not another blank one.
            if Route::parse(&address::hash()) == Route::NewEntry {
                address::rewrite(&Route::EditEntry(id.get_untracked()));
            }
        }
        saved.set(outcome);
    };
    // What another window writes on this page shows here, unless words of this one wait to be kept.
    Effect::new(move |_| {
        let rev = state.journal.with(|journal| journal.page(id.get()).map(|of| of.record.rev));
        if rev.is_some() && rev != seen.get_value() && !saved.get_untracked().is_open() {
            let entry =
                state.journal.with_untracked(|journal| journal.page(id.get_untracked()).map(|of| of.event.clone()));
            seen.set_value(rev);
            saved.set(Saved::Kept);
            kept_once.set(true);
            draft.set(entry.unwrap_or_else(|| draft.get_untracked()));
            paper.set(draft.with_untracked(|draft| draft.text.clone()));
        }
    });
    let unkept = move || {
        let entry = saved.try_get_untracked().filter(|saved| saved.is_open()).and(draft.try_get_untracked())?;
        Some(Unkept { id: id.try_get_untracked()?, seen: seen.try_get_value()?, entry })
    };
    let autosave = Autosave::with(state, save, unkept);
    let change = move |act: &dyn Fn(&mut Entry)| {
        if state.role.get_untracked().reads_along() {
            state.say(NotSaved::OtherWindow);
            return;
        }
        draft.update(act);
        saved.set(Saved::Waiting);
        autosave.soon();
    };
    let write = move |text: String| change(&|entry| entry.text.clone_from(&text));
    let feelings = Memo::new(move |_| draft.with(|draft| draft.feelings.clone()));
    let intensity = Memo::new(move |_| draft.with(|draft| draft.intensity));

    let close = move |_| {
        autosave.now();
        let to = if kept_once.get_untracked() { Route::Entry(id.get_untracked()) } else { Route::Journal };
        if !matches!(saved.get_untracked(), Saved::Not(_)) {
            address::go(&to);
        }
    };
    let delete = move |_| match state.remove(id.get_untracked(), words::DELETED) {
        Ok(()) => {
            saved.set(Saved::Kept);
            address::go(&Route::Journal);
        }
        Err(why) => state.say(why),
    };

    view! {
        <article class="writing">
            <Head draft change=Callback::new(move |day| change(&move |entry| entry.day = day)) is_new />
            <div class="measure">
                {move || view! { <WritingPage label=words::WRITE_LABEL text=paper.get() write=Callback::new(write) /> }}
            </div>
            <SaveLine saved text=Signal::derive(move || draft.with(|draft| draft.text.clone())) again=Callback::new(move |()| autosave.now()) />
            {move || (saved.get() == Saved::Emptied).then(|| view! { <Notice words=words::EMPTIED /> })}
            <section class="sect measure">
                <h2>{words::CLOSEST}</h2>
                <Feelings picked=feelings toggle=Callback::new(move |feeling| change(&|entry| entry.toggle_feeling(feeling))) />
            </section>
            <section class="sect measure">
                <Ruler label=words::STRENGTH value=intensity set=Callback::new(move |scale| change(&|entry| entry.intensity = scale)) />
            </section>
            <section class="sect measure">
                {one_of(words::SLEEP, Setting::Columns, move || draft.with(|draft| draft.sleep), move |sleep| change(&|entry| entry.sleep = sleep))}
            </section>
            <section class="sect measure">
                {one_of(words::AFTER, Setting::Columns, move || draft.with(|draft| draft.after), move |after| change(&|entry| entry.after = after))}
                <p class="row">
                    <button type="button" class="b b--main" on:click=close>{words::CLOSE_PAGE}</button>
                    {move || kept_once.get().then(|| view! { <button type="button" class="b b--quiet" on:click=delete>{words::DELETE}</button> })}
                </p>
                <p class="small">{words::FORMATTING}</p>
            </section>
        </article>
    }
}

/// The day the page is for, and a way to write for another.
#[component]
fn Head(draft: RwSignal<Entry>, change: Callback<Day>, is_new: bool) -> impl IntoView {
    let state = expect_context::<AppState>();
    let day = Memo::new(move |_| draft.with(|draft| draft.day));
    let asked = RwSignal::new(None::<String>);
    let id = unique("day");
    let began = state.look_at_clock().time;
    let long = move || dates::long_date(day.get(), state.date());
    let spoken = move || if is_new { format!("{}, {}", words::NEW_PAGE, long()) } else { long() };
    let take = move |text: String| match Day::parse(&text) {
        None => asked.set(Some(Refusal::NotADate.to_string())),
        Some(day) if day > state.look_at_clock().day => asked.set(Some(Refusal::DayToCome.to_string())),
        Some(day) => {
            asked.set(None);
            change.run(day);
        }
    };
    let shown = move || {
        let time = (is_new && day.get() == state.date()).then(|| format!(", {}", dates::time(began)));
        format!("{}{}", long(), time.unwrap_or_default())
    };
    view! {
        <div class="tight">
            <h1 class="sr" tabindex="-1">{spoken}</h1>
            <p class="writing__date" aria-hidden="true">{shown}</p>
            <details class="writing__day">
                <summary>{words::OTHER_DAY}</summary>
                <div class="line">
                    <label class="ui" for=id.clone()>{words::FOR_DAY}</label>
                    <input
                        class="field field--date"
                        type="date"
                        id=id
                        max=move || state.date().to_string()
                        prop:value=day.get_untracked().to_string()
                        on:change:target=move |event| take(event.target().value())
                    />
                </div>
            </details>
            <Trouble words=asked />
        </div>
    }
}
