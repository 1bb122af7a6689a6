//! Bringing another journal over: read a little at a time, shown, and only then kept.

use crate::app::parts::field::Switch;
use crate::app::parts::file_field::FileField;
use crate::app::parts::notice::{Notice, Trouble};
use crate::app::state::{AppState, Failure};
use crate::domain::copy::data as words;
use crate::domain::transfer::{Addition, ImportPlan, OnConflict, Reader, limits};
use crate::domain::{Change, Command, Id};
use crate::platform::files::Chosen;
use crate::platform::page::breathe;
use crate::platform::zones::BrowserZones;
use leptos::prelude::*;

/// Entries that are read, and pages that are kept, before the screen is drawn again.
const READ_AT_ONCE: usize = 100;
const KEPT_AT_ONCE: usize = 25;

/// Where an import is.
#[derive(Clone)]
enum Stage {
    Waiting,
    /// Out of a thousand, and what is being done.
    Going(usize, &'static str),
    Read(StoredValue<ImportPlan>),
    Done(Vec<Id>),
}

#[component]
pub fn BringOver() -> impl IntoView {
    let state = expect_context::<AppState>();
    let going = RwSignal::new(Stage::Waiting);
    let trouble = RwSignal::new(None::<String>);
    // Each run has a number; a run whose number is not the last one any more has been stopped.
    let run = RwSignal::new(0_u32);
    let both = RwSignal::new(false);
    let begin = move || {
        run.update(|run| *run += 1);
        trouble.set(None);
        run.get_untracked()
    };
    let choose = move |file: Chosen| {
        let this = begin();
        both.set(false);
        going.set(Stage::Going(0, words::READING));
        leptos::task::spawn_local(async move {
            let is_on = move || run.try_get_untracked() == Some(this);
            let tell = move |share| drop(going.try_set(Stage::Going(share, words::READING)));
            let outcome = look_through(state, file, is_on, tell).await;
            if !is_on() {
                return;
            }
            match outcome {
                Ok(plan) => going.set(Stage::Read(StoredValue::new(plan))),
                Err(why) => {
                    going.set(Stage::Waiting);
                    trouble.set(Some(why));
                }
            }
        });
    };
    let add = move |plan: StoredValue<ImportPlan>| {
        let this = begin();
        let on_conflict = if both.get_untracked() { OnConflict::KeepBoth } else { OnConflict::KeepMine };
        let Addition { change, added } = plan.with_value(|plan| plan.clone().change(on_conflict));
        going.set(Stage::Going(0, words::KEEPING));
        leptos::task::spawn_local(async move {
            let is_on = move || run.try_get_untracked() == Some(this);
            let tell = move |share| drop(going.try_set(Stage::Going(share, words::KEEPING)));
            let outcome = keep(state, change, is_on, tell).await;
            match outcome {
                Ok(true) => drop(going.try_set(Stage::Done(added))),
                Ok(false) => {
                    take_out(state, added);
                    state.say(words::STOPPED);
                }
                Err(why) => {
                    take_out(state, added);
                    drop(going.try_set(Stage::Waiting));
                    drop(trouble.try_set(Some(why.to_string())));
                }
            }
        });
    };
    let stop = move |_| {
        run.update(|run| *run += 1);
        going.set(Stage::Waiting);
    };
    let shown = move || match going.get() {
        Stage::Waiting => ().into_any(),
        Stage::Going(share, what) => view! {
            <p class="ui">{what}</p>
            <progress max="1000" prop:value=share.to_string() aria-label=what></progress>
            <p class="row"><button type="button" class="b b--quiet" on:click=stop>{words::CANCEL}</button></p>
        }
        .into_any(),
        Stage::Read(plan) => preview(
            state,
            plan,
            both,
            Callback::new(move |()| add(plan)),
            Callback::new(move |()| going.set(Stage::Waiting)),
        ),
        Stage::Done(added) => {
            let count = added.len();
            let undo = move |_| {
                take_out(state, added.clone());
                going.set(Stage::Waiting);
                state.say(words::TAKEN_OUT);
            };
            view! {
                <Notice words=words::came_in(count) why=words::to_disk(state.seconds_to_disk()).unwrap_or_default()>
                    <p class="row"><button type="button" class="b b--quiet" on:click=undo>{words::UNDO_ALL}</button></p>
                </Notice>
            }
            .into_any()
        }
    };
    view! {
        <section class="sect">
            <h2>{words::IMPORT}</h2>
            <p>{words::IMPORT_WHAT}</p>
            <FileField label=words::IMPORT_LABEL accept=".json" choose=Callback::new(choose) />
            <div aria-live="polite" class="stack">{shown}</div>
            <Trouble words=trouble />
        </section>
    }
}

/// What would come in, and the choice.
fn preview(
    state: AppState,
    plan: StoredValue<ImportPlan>,
    both: RwSignal<bool>,
    add: Callback<()>,
    leave: Callback<()>,
) -> AnyView {
    let today = state.look_at_clock().day;
    let (says, refused, new, conflicts) = plan.with_value(|plan| {
        let preview = plan.preview();
        let refused: Vec<String> = preview.refused.iter().take(100).map(ToString::to_string).collect();
        (words::import_says(preview, today), refused, preview.new, preview.conflicts)
    });
    let why_not = (!refused.is_empty()).then(|| {
        view! {
            <details>
                <summary>{words::WHY_NOT}</summary>
                <ul class="plain-list">{refused.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            </details>
        }
    });
    let differing = (conflicts > 0).then(|| {
        view! { <Switch label=words::IMPORT_BOTH on=both turn=Callback::new(move |on| both.set(on)) /> }
    });
    let act = if new + conflicts > 0 {
        view! {
            <p class="row">
                <button type="button" class="b b--main" on:click=move |_| add.run(())>{words::IMPORT_DO}</button>
                <button type="button" class="b b--quiet" on:click=move |_| leave.run(())>{words::NOT_NOW}</button>
            </p>
        }
        .into_any()
    } else {
        view! { <p class="why">{words::NOTHING_NEW}</p> }.into_any()
    };
    view! {
        <ul class="plain-list">{says.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
        {why_not}
        {differing}
        {act}
    }
    .into_any()
}

/// Reads a file in small parts, so that the page stays awake.
async fn look_through(
    state: AppState,
    file: Chosen,
    is_on: impl Fn() -> bool,
    tell: impl Fn(usize),
) -> Result<ImportPlan, String> {
    limits::file_size(file.size()).map_err(|why| why.to_string())?;
    let bytes = file.bytes().await.ok_or(words::UNREADABLE_FILE)?;
    let now = state.look_at_clock();
    let mut reader = Reader::open(bytes, now, BrowserZones::default()).map_err(|why| why.to_string())?;
    let mut plan = ImportPlan::at(now);
    while !reader.is_done() && is_on() {
        let batch = reader.next_batch(READ_AT_ONCE);
        state.journal.with_untracked(|journal| plan.take_in(journal, batch));
        tell(reader.done_bytes() * 1000 / reader.total_bytes().max(1));
        breathe().await;
    }
    Ok(plan)
}

/// Keeps the pages in small parts. `false` when it was stopped.
async fn keep(
    state: AppState,
    change: Change,
    is_on: impl Fn() -> bool,
    tell: impl Fn(usize),
) -> Result<bool, Failure> {
    let all = change.keep.len().max(1);
    let mut records = change.keep.into_iter();
    let mut done = 0;
    loop {
        let part: Vec<_> = records.by_ref().take(KEPT_AT_ONCE).collect();
        if part.is_empty() {
            return Ok(true);
        }
        done += part.len();
        state.keep_all(Change { keep: part, forget: Vec::new() })?;
        tell(done * 1000 / all);
        breathe().await;
        if !is_on() {
            return Ok(false);
        }
    }
}

/// Takes out what came in. What is in the file still, letter for letter, is forgotten; a page that was
/// here before, or was changed since, is deleted and can be put back.
fn take_out(state: AppState, added: Vec<Id>) {
    let (as_it_came, others): (Vec<_>, Vec<_>) = added.into_iter().partition(|id| state.revision(*id) == Some(0));
    let removed = others.into_iter().filter(|id| state.revision(*id).is_some());
    let outcome = state.keep_all(Change { keep: Vec::new(), forget: as_it_came });
    let outcome = outcome.and_then(|()| {
        removed
            .map(|id| state.send(Command::Remove { id }))
            .find(Result::is_err)
            .map_or(Ok(()), |failed| failed.map(drop))
    });
    if let Err(why) = outcome {
        state.say(why);
    }
}
