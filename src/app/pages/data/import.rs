//! Bringing another journal over: read a little at a time, shown, and only then kept.

use super::gradual::{self, Run, Runs, said, stays_out_lines};
use crate::app::held::Held;
use crate::app::parts::field::switch;
use crate::app::parts::file_field::file_field;
use crate::app::parts::notice::{notice, trouble, why};
use crate::app::parts::plain::{MAIN, QUIET, button, div, h2, p, row, sect};
use crate::app::piece::{El, live, several};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::transfer::{Addition, ImportPlan, OnConflict, Reader, limits};
use crate::domain::{Change, Command, Id};
use crate::platform::files::Chosen;
use crate::platform::page::breathe;
use crate::platform::zones::BrowserZones;

/// Entries that are read before the screen is drawn again.
const READ_AT_ONCE: usize = 100;

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
    let runs = Runs::new();
    let both = Held::new(false);
    let begin = move || {
        ask.set(None);
        runs.begin()
    };
    let choose = move |file: Chosen| {
        let run = begin();
        both.set(false);
        going.set(Stage::Going(0, words::READING));
        leptos::task::spawn_local(async move {
            let tell = move |share| going.set(Stage::Going(share, words::READING));
            let outcome = look_through(state, file, run, tell).await;
            if !run.is_on() {
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
        let run = begin();
        let on_conflict = if both.get_untracked() { OnConflict::KeepBoth } else { OnConflict::KeepMine };
        let Addition { change, added } = plan.with_untracked(|plan| plan.clone().change(on_conflict));
        going.set(Stage::Going(0, words::KEEPING));
        leptos::task::spawn_local(async move {
            let tell = move |share, what| {
                if run.is_on() {
                    going.set(Stage::Going(share, what));
                }
            };
            match gradual::keep(state, change, &[], run, tell).await {
                Ok(true) => going.set(Stage::Done(added)),
                Ok(false) => {
                    take_out(state, added);
                    state.say(words::STOPPED);
                }
                Err(why) => {
                    take_out(state, added);
                    going.set(Stage::Waiting);
                    ask.set(Some(why));
                }
            }
        });
    };
    let stop = move || {
        runs.stop();
        going.set(Stage::Waiting);
    };
    let shown = move || match going.get() {
        Stage::Waiting => several(),
        Stage::Going(share, what) => gradual::going(share, what, stop),
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
        let refused = gradual::stays_out(&preview.refused);
        (words::import_says(preview, today), refused, preview.new, preview.conflicts)
    });
    let differing = (conflicts > 0).then(|| switch(words::IMPORT_BOTH, both, ""));
    let act = if new + conflicts > 0 {
        row().with(button(MAIN, words::IMPORT_DO, add)).with(button(QUIET, words::NOT_NOW, leave)).into()
    } else {
        why(words::NOTHING_NEW)
    };
    several().with(said(says)).with(stays_out_lines(refused)).with(differing).with(act)
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
