//! Keeping many records: first a look whether they fit, then a few at a time, so that the page stays awake.

use crate::app::held::Held;
use crate::app::parts::plain::{QUIET, button, folded, p, row};
use crate::app::piece::{El, el, many, several};
use crate::app::state::AppState;
use crate::domain::Change;
use crate::domain::copy::data as words;
use crate::domain::store::fit::Fit;
use crate::platform::page::breathe;

/// Records that are kept before the screen is drawn again.
const AT_ONCE: usize = 25;

/// A run of something long. A run that is not the last one any more has been stopped.
#[derive(Clone, Copy)]
pub struct Run {
    last: Held<u32>,
    this: u32,
}

/// The runs of one part of the page, of which only the last goes on.
#[derive(Clone, Copy)]
pub struct Runs(Held<u32>);

impl Runs {
    pub fn new() -> Self {
        Self(Held::new(0))
    }

    pub fn begin(self) -> Run {
        self.stop();
        Run { last: self.0, this: self.0.get_untracked() }
    }

    pub fn stop(self) {
        self.0.update(|last| *last += 1);
    }
}

impl Run {
    /// Whether it goes on: nobody stopped it, and its part of the page is still there.
    pub fn is_on(self) -> bool {
        self.last.try_get_untracked() == Some(self.this)
    }
}

/// Keeps a change, and values that could not be read. `tell` hears how far it is, out of a thousand, and
/// what is being done. `false` when it was stopped.
///
/// # Errors
/// Why not all of it was kept. Where it does not fit, none of it was.
pub async fn keep(
    state: AppState,
    change: Change,
    raw: &[(String, String)],
    run: Run,
    tell: impl Fn(usize, &'static str),
) -> Result<bool, String> {
    let all = change.keep.len().max(1);
    let mut fitting = state.fitting(&change, raw);
    while fitting.fit() == Fit::Open {
        state.look_closer(&mut fitting, &change, AT_ONCE);
        tell(fitting.seen() * 1000 / all, words::LOOKING_FOR_ROOM);
        breathe().await;
        if !run.is_on() {
            return Ok(false);
        }
    }
    if fitting.fit() == Fit::TooMuch {
        return Err(words::NO_ROOM.to_owned());
    }
    let save = |change| state.keep_all(change).map_err(|why| why.to_string());
    let Change { keep, forget } = change;
    let mut records = keep.into_iter();
    let mut done = 0;
    loop {
        let part: Vec<_> = records.by_ref().take(AT_ONCE).collect();
        if part.is_empty() {
            break;
        }
        done += part.len();
        save(Change { keep: part, forget: Vec::new() })?;
        tell(done * 1000 / all, words::KEEPING);
        breathe().await;
        if !run.is_on() {
            return Ok(false);
        }
    }
    save(Change { keep: Vec::new(), forget })?;
    state.put_back(raw).map_err(|why| why.to_string())?;
    Ok(true)
}

/// How far something long has come, out of a thousand, and a button that stops it.
pub fn going(share: usize, what: &'static str, stop: impl Fn() + 'static) -> El {
    several()
        .with(p(what).class("ui"))
        .with(el("progress").set("max", "1000").set("aria-label", what).set("value", share.to_string()))
        .with(row().with(button(QUIET, words::CANCEL, stop)))
}

/// What stays out of it, line by line; nothing where nothing does.
pub fn stays_out_lines(lines: Vec<String>) -> Option<El> {
    (!lines.is_empty()).then(|| folded(words::WHY_NOT).with(said(lines)))
}

/// Sentences in a list.
pub fn said(lines: Vec<String>) -> El {
    el("ul").class("plain-list").with(many(lines.into_iter().map(|line| el("li").with(line).into())))
}

/// The first of what stays out, as sentences. Nobody reads more than a hundred.
pub fn stays_out<T: ToString>(refused: &[T]) -> Vec<String> {
    refused.iter().take(100).map(ToString::to_string).collect()
}
