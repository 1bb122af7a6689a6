//! Bringing another journal over: read a little at a time, shown, and only then kept.

use super::gradual::{self, Going, Run, Runs, StaysOut};
use crate::app::parts::field::Switch;
use crate::app::parts::file_field::FileField;
use crate::app::parts::notice::{Notice, Trouble};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::transfer::{Addition, ImportPlan, OnConflict, Reader, limits};
use crate::domain::{Change, Command, Id};
use crate::platform::files::Chosen;
use crate::platform::page::breathe;
use crate::platform::zones::BrowserZones;
use leptos::prelude::*;

/// Entries that are read before the screen is drawn again.
const READ_AT_ONCE: usize = 100;

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
    let runs = Runs::new();
    let both = RwSignal::new(false);
    let begin = move || {
        trouble.set(None);
        runs.begin()
    };
    let choose = move |file: Chosen| {
        let run = begin();
        both.set(false);
        going.set(Stage::Going(0, words::READING));
        leptos::task::spawn_local(async move {
            let tell = move |share| drop(going.try_set(Stage::Going(share, words::READING)));
            let outcome = look_through(state, file, run, tell).await;
            if !run.is_on() {
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
        let run = begin();
        let on_conflict = if both.get_untracked() { OnConflict::KeepBoth } else { OnConflict::KeepMine };
        let Addition { change, added } = plan.with_value(|plan| plan.clone().change(on_conflict));
        going.set(Stage::Going(0, words::KEEPING));
        leptos::task::spawn_local(async move {
            let tell = move |share, what| {
                if run.is_on() {
                    drop(going.try_set(Stage::Going(share, what)));
                }
            };
            match gradual::keep(state, change, &[], run, tell).await {
                Ok(true) => drop(going.try_set(Stage::Done(added))),
                Ok(false) => {
                    take_out(state, added);
                    state.say(words::STOPPED);
                }
                Err(why) => {
                    take_out(state, added);
                    drop(going.try_set(Stage::Waiting));
                    drop(trouble.try_set(Some(why)));
                }
            }
        });
    };
    let stop = Callback::new(move |()| {
        runs.stop();
        going.set(Stage::Waiting);
    });
    let shown = move || match going.get() {
        Stage::Waiting => ().into_any(),
        Stage::Going(share, what) => view! { <Going share what stop /> }.into_any(),
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
        let refused = gradual::stays_out(&preview.refused);
        (words::import_says(preview, today), refused, preview.new, preview.conflicts)
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
        <StaysOut lines=refused />
        {differing}
        {act}
    }
    .into_any()
}

/// Reads a file in small parts, so that the page stays awake.
async fn look_through(state: AppState, file: Chosen, run: Run, tell: impl Fn(usize)) -> Result<ImportPlan, String> {
    limits::file_size(file.size()).map_err(|why| why.to_string())?;
    let bytes = file.bytes().await.ok_or(words::UNREADABLE_FILE)?;
    let now = state.look_at_clock();
    let mut reader = Reader::open(bytes, now, BrowserZones::default()).map_err(|why| why.to_string())?;
    let mut plan = ImportPlan::at(now);
    while !reader.is_done() && run.is_on() {
        let batch = reader.next_batch(READ_AT_ONCE);
        state.journal.with_untracked(|journal| plan.take_in(journal, batch));
        tell(reader.done_bytes() * 1000 / reader.total_bytes().max(1));
        breathe().await;
    }
    Ok(plan)
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
