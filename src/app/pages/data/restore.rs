//! Bringing a copy back: first what would happen, then one step that can be taken back.

use super::gradual::{self, Runs, going, said, stays_out_lines};
use crate::app::held::Held;
use crate::app::parts::file_field::file_field;
use crate::app::parts::notice::{notice, trouble, why};
use crate::app::parts::plain::{MAIN, QUIET, button, div, h2, p, row, sect};
use crate::app::parts::secret;
use crate::app::piece::{El, live, several};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::transfer::backup::{self, Restore};
use crate::domain::transfer::limits;
use crate::domain::vault::container;
use crate::platform::files::Chosen;
use crate::platform::page;
use crate::platform::passphrase::{self, Passphrase};
use std::pin::Pin;
use std::rc::Rc;

/// Where bringing back is.
#[derive(Clone)]
enum Stage {
    Waiting,
    /// It is sealed, and its passphrase is asked for.
    Sealed(Rc<Vec<u8>>),
    Opening,
    /// Out of a thousand, and what is being done.
    Going(usize, &'static str),
    Read(Rc<Read>),
    Done(Rc<Restore>),
}

/// A copy that was read, what it would do, and the lines that say so.
struct Read {
    restore: Rc<Restore>,
    says: Vec<String>,
}

/// What is being read.
type Reading = Pin<Box<dyn Future<Output = Result<Stage, String>>>>;

pub fn bring_back(state: AppState) -> El {
    // Once the page is left, none of this shows any more.
    let shown = Held::new(Stage::Waiting);
    let ask = Held::new(None::<String>);
    let is_plain = Held::new(false);
    let runs = Runs::new();
    // Shows what comes of reading something, or what stood there before and why it can’t be read.
    let follow = move |before: Stage, meanwhile: Stage, reading: Reading| {
        let run = runs.begin();
        ask.set(None);
        shown.set(meanwhile);
        leptos::task::spawn_local(async move {
            let outcome = reading.await;
            if run.is_on() {
                ask.set(outcome.as_ref().err().cloned());
                let next = outcome.unwrap_or(before);
                if matches!(next, Stage::Sealed(_)) {
                    page::at_next_frame(|| page::focus("#pass-now"));
                }
                shown.set(next);
            }
        });
    };
    let choose = move |file: Chosen| follow(Stage::Waiting, Stage::Waiting, Box::pin(read_file(state, file)));
    let unseal = move |file: Rc<Vec<u8>>| {
        let typed = passphrase::read(secret::NOW);
        secret::clear_all();
        let reading = Box::pin(read_sealed(state, Rc::clone(&file), typed));
        follow(Stage::Sealed(file), Stage::Opening, reading);
    };
    let bring = move |read: Rc<Read>| {
        let restore = Rc::clone(&read.restore);
        let before = state.journal.get_untracked();
        let run = runs.begin();
        ask.set(None);
        shown.set(Stage::Going(0, words::KEEPING));
        leptos::task::spawn_local(async move {
            let tell = move |share, what| {
                if run.is_on() {
                    shown.set(Stage::Going(share, what));
                }
            };
            match gradual::keep(state, restore.change.clone(), &restore.raw, run, tell).await {
                Ok(true) => shown.set(Stage::Done(restore)),
                Ok(false) => {
                    state.say(state.take_back(&restore).map_or_else(|why| why.to_string(), |()| words::STOPPED.into()));
                }
                Err(why) => {
                    state.undo_half(&restore, &before);
                    shown.set(Stage::Read(read));
                    ask.set(Some(why));
                }
            }
        });
    };
    let stop = move || {
        runs.stop();
        shown.set(Stage::Waiting);
    };
    let take_out = move |restore: &Restore| match state.take_back(restore) {
        Ok(()) => {
            shown.set(Stage::Waiting);
            state.say(words::TAKEN_OUT);
        }
        Err(why) => ask.set(Some(why.to_string())),
    };
    let content = move || match shown.get() {
        Stage::Waiting => several(),
        Stage::Opening => p(words::OPENING_COPY).class("ui"),
        Stage::Sealed(file) => asks(is_plain, move || unseal(Rc::clone(&file))),
        Stage::Going(share, what) => going(share, what, stop),
        Stage::Read(read) => {
            let says = said(read.says.clone());
            let out = stays_out_lines(gradual::stays_out(&read.restore.refused));
            let act = if read.restore.is_nothing() {
                why(words::NOTHING_NEW)
            } else {
                row()
                    .with(button(MAIN, words::RESTORE_DO, move || bring(Rc::clone(&read))))
                    .with(button(QUIET, words::NOT_NOW, move || shown.set(Stage::Waiting)))
                    .into()
            };
            several().with(says).with(out).with(act)
        }
        Stage::Done(restore) => notice(words::brought_back(restore.change.keep.len()))
            .with(why(words::to_disk(state.seconds_to_disk()).unwrap_or_default()))
            .with(row().with(button(QUIET, words::UNDO_ALL, move || take_out(&restore)))),
    };
    sect()
        .with(h2(words::RESTORE))
        .with(p(words::RESTORE_WHAT))
        .with(file_field(words::RESTORE_LABEL, ".copy,.jsonl,.json,.txt", choose))
        .with(div("stack").set("aria-live", "polite").with(live(content)))
        .with(trouble(ask))
}

/// Asks for the passphrase of a sealed copy.
fn asks(is_plain: Held<bool>, unseal: impl Fn() + Clone + 'static) -> El {
    div("stack")
        .with(secret::field(secret::NOW, words::COPY_PASSPHRASE, "", is_plain, unseal.clone(), false))
        .with(secret::show(is_plain))
        .with(row().with(button(MAIN, words::OPEN_COPY, unseal)))
}

/// Opens a sealed copy, once the screen says so, and works out what it would do.
async fn read_sealed(state: AppState, file: Rc<Vec<u8>>, typed: Passphrase) -> Result<Stage, String> {
    page::painted().await;
    let text = container::open(&file, &typed).map_err(|why| why.to_string())?;
    look_through(state, &text)
}

/// Reads a file. A sealed one is asked for its passphrase next.
async fn read_file(state: AppState, file: Chosen) -> Result<Stage, String> {
    limits::copy_size(file.size()).map_err(|why| why.to_string())?;
    let bytes = file.bytes().await.ok_or(words::UNREADABLE_FILE)?;
    if container::is_sealed(&bytes) { Ok(Stage::Sealed(Rc::new(bytes))) } else { look_through(state, &bytes) }
}

/// Works out what a copy would do.
fn look_through(state: AppState, bytes: &[u8]) -> Result<Stage, String> {
    let backup = backup::open(bytes).map_err(|why| why.to_string())?;
    let (made, is_whole, today) = (backup.made, backup.is_whole, state.look_at_clock().day);
    let restore = state.journal.with_untracked(|journal| Restore::of(backup, journal));
    let says = words::restore_says(restore.preview, made, is_whole, today);
    Ok(Stage::Read(Rc::new(Read { restore: Rc::new(restore), says })))
}
