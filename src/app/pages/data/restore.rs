//! Bringing a copy back: first what would happen, then one step that can be taken back.

use super::gradual::{self, Going, Runs, StaysOut};
use crate::app::parts::file_field::FileField;
use crate::app::parts::notice::{Notice, Trouble};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::transfer::backup::{self, Restore};
use crate::domain::transfer::limits;
use crate::platform::files::Chosen;
use leptos::prelude::*;

/// Where bringing back is.
#[derive(Clone, Copy)]
enum Stage {
    Waiting,
    /// Out of a thousand, and what is being done.
    Going(usize, &'static str),
    Read(StoredValue<Read>),
    Done(StoredValue<Restore>),
}

/// A copy that was read, what it would do, and the lines that say so.
struct Read {
    restore: Restore,
    says: Vec<String>,
}

#[component]
pub fn BringBack() -> impl IntoView {
    let state = expect_context::<AppState>();
    let shown = RwSignal::new(Stage::Waiting);
    // The page may have been left in the meantime.
    let show = move |next: Stage| {
        let _ = shown.try_set(next);
    };
    let trouble = RwSignal::new(None::<String>);
    let runs = Runs::new();
    let choose = move |file: Chosen| {
        let run = runs.begin();
        trouble.set(None);
        show(Stage::Waiting);
        leptos::task::spawn_local(async move {
            let read = look_through(state, file).await;
            if run.is_on() {
                match read {
                    Ok(found) => show(Stage::Read(StoredValue::new(found))),
                    Err(why) => trouble.set(Some(why)),
                }
            }
        });
    };
    let bring_back = move |read: StoredValue<Read>| {
        let restore = read.with_value(|read| read.restore.clone());
        let before = state.journal.get_untracked();
        let run = runs.begin();
        trouble.set(None);
        show(Stage::Going(0, words::KEEPING));
        leptos::task::spawn_local(async move {
            let tell = move |share, what| {
                if run.is_on() {
                    show(Stage::Going(share, what));
                }
            };
            match gradual::keep(state, restore.change.clone(), &restore.raw, run, tell).await {
                Ok(true) => show(Stage::Done(StoredValue::new(restore))),
                Ok(false) => {
                    state.say(state.take_back(&restore).map_or_else(|why| why.to_string(), |()| words::STOPPED.into()));
                }
                Err(why) => {
                    state.undo_half(&restore, &before);
                    show(Stage::Read(read));
                    drop(trouble.try_set(Some(why)));
                }
            }
        });
    };
    let stop = Callback::new(move |()| {
        runs.stop();
        show(Stage::Waiting);
    });
    let take_out = move |restore: StoredValue<Restore>| match restore.with_value(|restore| state.take_back(restore)) {
        Ok(()) => {
            show(Stage::Waiting);
            state.say(words::TAKEN_OUT);
        }
        Err(why) => trouble.set(Some(why.to_string())),
    };
    let content = move || match shown.get() {
        Stage::Waiting => ().into_any(),
        Stage::Going(share, what) => view! { <Going share what stop /> }.into_any(),
        Stage::Read(read) => {
            read.with_value(|found| preview(found, move |_| bring_back(read), move |_| show(Stage::Waiting)))
        }
        Stage::Done(restore) => {
            let count = restore.with_value(|restore| restore.change.keep.len());
            view! {
                <Notice words=words::brought_back(count) why=words::to_disk(state.seconds_to_disk()).unwrap_or_default()>
                    <p class="row">
                        <button type="button" class="b b--quiet" on:click=move |_| take_out(restore)>{words::UNDO_ALL}</button>
                    </p>
                </Notice>
            }
            .into_any()
        }
    };
    view! {
        <section class="sect">
            <h2>{words::RESTORE}</h2>
            <p>{words::RESTORE_WHAT}</p>
            <FileField label=words::RESTORE_LABEL accept=".jsonl,.json,.txt" choose=Callback::new(choose) />
            <div aria-live="polite" class="stack">{content}</div>
            <Trouble words=trouble />
        </section>
    }
}

/// What would come back, and the choice.
fn preview(
    read: &Read,
    bring: impl Fn(leptos::ev::MouseEvent) + 'static,
    leave: impl Fn(leptos::ev::MouseEvent) + 'static,
) -> AnyView {
    let act = if read.restore.is_nothing() {
        view! { <p class="why">{words::NOTHING_NEW}</p> }.into_any()
    } else {
        view! {
            <p class="row">
                <button type="button" class="b b--main" on:click=bring>{words::RESTORE_DO}</button>
                <button type="button" class="b b--quiet" on:click=leave>{words::NOT_NOW}</button>
            </p>
        }
        .into_any()
    };
    view! {
        <ul class="plain-list">{read.says.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view()}</ul>
        <StaysOut lines=gradual::stays_out(&read.restore.refused) />
        {act}
    }
    .into_any()
}

/// Reads a copy and works out what it would do.
async fn look_through(state: AppState, file: Chosen) -> Result<Read, String> {
    limits::copy_size(file.size()).map_err(|why| why.to_string())?;
    let bytes = file.bytes().await.ok_or(words::UNREADABLE_FILE)?;
    let backup = backup::open(&bytes).map_err(|why| why.to_string())?;
    let (made, is_whole, today) = (backup.made, backup.is_whole, state.look_at_clock().day);
    let restore = state.journal.with_untracked(|journal| Restore::of(backup, journal));
    let says = words::restore_says(restore.preview, made, is_whole, today);
    Ok(Read { restore, says })
}
