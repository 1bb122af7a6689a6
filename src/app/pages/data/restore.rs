//! Bringing a copy back: first what would happen, then one step that can be taken back.

use crate::app::parts::file_field::FileField;
use crate::app::parts::notice::{Notice, Trouble};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::transfer::backup::{self, Restore};
use crate::platform::files::Chosen;
use leptos::prelude::*;

/// A copy that was read, what it would do, and the lines that say so.
#[derive(Clone)]
struct Read {
    restore: Restore,
    says: Vec<String>,
}

#[component]
pub fn BringBack() -> impl IntoView {
    let state = expect_context::<AppState>();
    let read = RwSignal::new(None::<Read>);
    let done = RwSignal::new(None::<Restore>);
    let trouble = RwSignal::new(None::<String>);
    let choose = move |file: Chosen| {
        read.set(None);
        done.set(None);
        trouble.set(None);
        leptos::task::spawn_local(async move {
            match look_through(state, file).await {
                Ok(found) => drop(read.try_set(Some(found))),
                Err(why) => drop(trouble.try_set(Some(why))),
            }
        });
    };
    let bring_back = move |_| {
        let Some(Read { restore, .. }) = read.get_untracked() else { return };
        match state.bring_back(&restore) {
            Ok(()) => {
                read.set(None);
                trouble.set(None);
                done.set(Some(restore));
            }
            Err(why) => trouble.set(Some(why.to_string())),
        }
    };
    let take_out = move |_| {
        let Some(restore) = done.get_untracked() else { return };
        match state.take_back(&restore) {
            Ok(()) => {
                done.set(None);
                trouble.set(None);
                state.say(words::TAKEN_OUT);
            }
            Err(why) => trouble.set(Some(why.to_string())),
        }
    };
    let preview = move || {
        read.get().map(|Read { restore, says }| {
            let act = if restore.is_nothing() {
                view! { <p class="why">{words::NOTHING_NEW}</p> }.into_any()
            } else {
                view! {
                    <p class="row">
                        <button type="button" class="b b--main" on:click=bring_back>{words::RESTORE_DO}</button>
                        <button type="button" class="b b--quiet" on:click=move |_| read.set(None)>{words::NOT_NOW}</button>
                    </p>
                }
                .into_any()
            };
            view! {
                <ul class="plain-list">{says.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
                {act}
            }
        })
    };
    let after = move || {
        done.get().map(|restore| {
            view! {
                <Notice words=words::brought_back(restore.change.keep.len()) why=words::to_disk(state.seconds_to_disk()).unwrap_or_default()>
                    <p class="row">
                        <button type="button" class="b b--quiet" on:click=take_out>{words::UNDO_ALL}</button>
                    </p>
                </Notice>
            }
        })
    };
    view! {
        <section class="sect">
            <h2>{words::RESTORE}</h2>
            <p>{words::RESTORE_WHAT}</p>
            <FileField label=words::RESTORE_LABEL accept=".jsonl,.json,.txt" choose=Callback::new(choose) />
            <div aria-live="polite" class="stack">{preview} {after}</div>
            <Trouble words=trouble />
        </section>
    }
}

/// Reads a copy and works out what it would do.
async fn look_through(state: AppState, file: Chosen) -> Result<Read, String> {
    crate::domain::transfer::limits::file_size(file.size()).map_err(|why| why.to_string())?;
    let bytes = file.bytes().await.ok_or(words::UNREADABLE_FILE)?;
    let text = String::from_utf8(bytes).map_err(|_| crate::domain::transfer::BadFile::NotUtf8.to_string())?;
    let backup = backup::read(&text).map_err(|why| why.to_string())?;
    let (made, is_whole, today) = (backup.made, backup.is_whole, state.look_at_clock().day);
    let restore = state.journal.with_untracked(|journal| Restore::of(backup, journal));
    let says = words::restore_says(restore.preview, made, is_whole, today);
    Ok(Read { restore, says })
}
