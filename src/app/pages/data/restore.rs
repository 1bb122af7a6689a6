//! Bringing a copy back: first what would happen, then one step that can be taken back.

use crate::app::held::Held;
use crate::app::parts::file_field::file_field;
use crate::app::parts::notice::{notice, trouble, why};
use crate::app::parts::plain::{MAIN, QUIET, button, div, h2, p, row, sect};
use crate::app::piece::{El, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::transfer::backup::{self, Restore};
use crate::platform::files::Chosen;

/// A copy that was read, what it would do, and the lines that say so.
#[derive(Clone)]
struct Read {
    restore: Restore,
    says: Vec<String>,
}

pub fn bring_back(state: AppState) -> El {
    let read = Held::new(None::<Read>);
    let done = Held::new(None::<Restore>);
    let ask = Held::new(None::<String>);
    let choose = move |file: Chosen| {
        read.set(None);
        done.set(None);
        ask.set(None);
        leptos::task::spawn_local(async move {
            match look_through(state, file).await {
                Ok(found) => read.set(Some(found)),
                Err(why) => ask.set(Some(why)),
            }
        });
    };
    let put_back = move || {
        let Some(Read { restore, .. }) = read.get_untracked() else { return };
        match state.bring_back(&restore) {
            Ok(()) => {
                read.set(None);
                done.set(Some(restore));
            }
            Err(why) => ask.set(Some(why.to_string())),
        }
    };
    let take_out = move || {
        let Some(restore) = done.get_untracked() else { return };
        match state.take_back(&restore) {
            Ok(()) => {
                done.set(None);
                state.say(words::TAKEN_OUT);
            }
            Err(why) => ask.set(Some(why.to_string())),
        }
    };
    let preview = move || {
        read.get().map(|Read { restore, says }| {
            let act = if restore.is_nothing() {
                why(words::NOTHING_NEW)
            } else {
                let leave = button(QUIET, words::NOT_NOW, move || read.set(None));
                row().with(button(MAIN, words::RESTORE_DO, put_back)).with(leave).into()
            };
            several().with(said(says)).with(act)
        })
    };
    let after = move || {
        done.get().map(|restore| {
            notice(words::brought_back(restore.change.keep.len()))
                .with(why(words::to_disk(state.seconds_to_disk()).unwrap_or_default()))
                .with(row().with(button(QUIET, words::UNDO_ALL, take_out)))
        })
    };
    sect()
        .with(h2(words::RESTORE))
        .with(p(words::RESTORE_WHAT))
        .with(file_field(words::RESTORE_LABEL, ".jsonl,.json,.txt", choose))
        .with(div("stack").set("aria-live", "polite").with(live(preview)).with(live(after)))
        .with(trouble(ask))
}

/// Sentences in a list.
pub fn said(lines: Vec<String>) -> El {
    el("ul").class("plain-list").with(many(lines.into_iter().map(|line| el("li").with(line).into())))
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
