//! Bringing another journal over: read a little at a time, shown, and only then kept.

use super::restore::said;
use crate::app::held::Held;
use crate::app::parts::field::switch;
use crate::app::parts::file_field::file_field;
use crate::app::parts::notice::{notice, trouble, why};
use crate::app::parts::plain::{MAIN, QUIET, button, div, folded, h2, p, row, sect};
use crate::app::piece::{El, el, live, several};
use crate::app::state::{AppState, Failure};
use crate::domain::copy::data as words;
use crate::domain::transfer::{Addition, ImportPlan, OnConflict, Reader, limits};
use crate::domain::{Change, Command, Id};
use crate::platform::files::Chosen;
use crate::platform::page::breathe;
use crate::platform::zones::BrowserZones;

/// Entries that are read, and pages that are kept, before the screen is drawn again.
const READ_AT_ONCE: usize = 100;
const KEPT_AT_ONCE: usize = 25;

/// Where an import is.
#[derive(Clone)]
enum Stage {
    Waiting,
    /// Out of a thousand, and what is being done.
    Going(usize, &'static str),
    Read(Held<ImportPlan>),
    Done(Vec<Id>),
}

pub fn bring_over(state: AppState) -> El {
    let going = Held::new(Stage::Waiting);
    let ask = Held::new(None::<String>);
    // Each run has a number; a run whose number is not the last one any more has been stopped.
    let run = Held::new(0_u32);
    let both = Held::new(false);
    let begin = move || {
        run.update(|run| *run += 1);
        ask.set(None);
        run.get_untracked()
    };
    let choose = move |file: Chosen| {
        let this = begin();
        both.set(false);
        going.set(Stage::Going(0, words::READING));
        leptos::task::spawn_local(async move {
            let is_on = move || run.try_get_untracked() == Some(this);
            let tell = move |share| going.set(Stage::Going(share, words::READING));
            let outcome = look_through(state, file, is_on, tell).await;
            if !is_on() {
                return;
            }
            match outcome {
                Ok(plan) => going.set(Stage::Read(Held::new(plan))),
                Err(why) => {
                    going.set(Stage::Waiting);
                    ask.set(Some(why));
                }
            }
        });
    };
    let add = move |plan: Held<ImportPlan>| {
        let this = begin();
        let on_conflict = if both.get_untracked() { OnConflict::KeepBoth } else { OnConflict::KeepMine };
        let Addition { change, added } = plan.with_untracked(|plan| plan.clone().change(on_conflict));
        going.set(Stage::Going(0, words::KEEPING));
        leptos::task::spawn_local(async move {
            let is_on = move || run.try_get_untracked() == Some(this);
            let tell = move |share| going.set(Stage::Going(share, words::KEEPING));
            let outcome = keep(state, change, is_on, tell).await;
            match outcome {
                Ok(true) => going.set(Stage::Done(added)),
                Ok(false) => {
                    take_out(state, added);
                    state.say(words::STOPPED);
                }
                Err(why) => {
                    take_out(state, added);
                    going.set(Stage::Waiting);
                    ask.set(Some(why.to_string()));
                }
            }
        });
    };
    let stop = move || {
        run.update(|run| *run += 1);
        going.set(Stage::Waiting);
    };
    let shown = move || match going.get() {
        Stage::Waiting => several(),
        Stage::Going(share, what) => several()
            .with(p(what).class("ui"))
            .with(el("progress").set("max", "1000").set("aria-label", what).set("value", share.to_string()))
            .with(row().with(button(QUIET, words::CANCEL, stop))),
        Stage::Read(plan) => preview(state, plan, both, move || add(plan), move || going.set(Stage::Waiting)),
        Stage::Done(added) => {
            let came_in = words::came_in(added.len());
            let undo = move || {
                take_out(state, added.clone());
                going.set(Stage::Waiting);
                state.say(words::TAKEN_OUT);
            };
            notice(came_in)
                .with(why(words::to_disk(state.seconds_to_disk()).unwrap_or_default()))
                .with(row().with(button(QUIET, words::UNDO_ALL, undo)))
        }
    };
    sect()
        .with(h2(words::IMPORT))
        .with(p(words::IMPORT_WHAT))
        .with(file_field(words::IMPORT_LABEL, ".json", choose))
        .with(div("stack").set("aria-live", "polite").with(live(shown)))
        .with(trouble(ask))
}

/// What would come in, and the choice.
fn preview(
    state: AppState,
    plan: Held<ImportPlan>,
    both: Held<bool>,
    add: impl Fn() + 'static,
    leave: impl Fn() + 'static,
) -> El {
    let today = state.look_at_clock().day;
    let (says, refused, new, conflicts) = plan.with_untracked(|plan| {
        let preview = plan.preview();
        let refused: Vec<String> = preview.refused.iter().take(100).map(ToString::to_string).collect();
        (words::import_says(preview, today), refused, preview.new, preview.conflicts)
    });
    let why_not = (!refused.is_empty()).then(|| folded(words::WHY_NOT).with(said(refused)));
    let differing = (conflicts > 0).then(|| switch(words::IMPORT_BOTH, both, ""));
    let act = if new + conflicts > 0 {
        row().with(button(MAIN, words::IMPORT_DO, add)).with(button(QUIET, words::NOT_NOW, leave)).into()
    } else {
        why(words::NOTHING_NEW)
    };
    several().with(said(says)).with(why_not).with(differing).with(act)
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
