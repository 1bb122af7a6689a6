//! The ways of writing a page: picked under the paper, so that the first word waits for nothing.

use crate::app::draft::Draft;
use crate::app::held::Held;
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::field::line;
use crate::app::parts::plain::{SECOND, button, folded, p};
use crate::app::piece::{El, Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::about::About;
use crate::domain::copy::journal as words;
use crate::domain::entry::{Entry, Mode};
use crate::domain::{Event, Journal};

/// Seconds after which a new page names a good place to stop. Nothing counts them on the screen.
const QUARTER: i64 = 900;

fn mode_of(draft: Draft) -> Mode {
    draft.with(|event| event.as_entry().map_or(Mode::Free, |entry: &Entry| entry.mode))
}

/// What the chosen way asks, above the paper.
pub fn cue(state: AppState, draft: Draft) -> Piece {
    live(move || {
        let mode = mode_of(draft);
        let name = state.journal.with(Journal::about).own_name;
        let cue = words::cue(mode, &name);
        (!cue.is_empty()).then(|| {
            let asks = mode == Mode::Distance && name.is_empty();
            several().with(p(cue).class("lead second")).with(asks.then(|| own_name(state)))
        })
    })
}

fn own_name(state: AppState) -> El {
    let name = Held::new(String::new());
    let ask = Held::new(None::<String>);
    let keep = move || {
        let about = state.journal.with_untracked(Journal::about);
        let about = About { own_name: name.get_untracked().trim().to_owned(), ..about };
        ask.set(state.keep(state.fresh_id(), Event::About(about)).err().map(|why| why.to_string()));
    };
    el("div")
        .class("line-and-button")
        .with(line(words::OWN_NAME, name).help(words::OWN_NAME_HELP).ask(ask))
        .with(button(SECOND, words::OWN_NAME_KEEP, keep))
}

/// The other ways, folded away, and after a quarter of an hour a good place to stop.
pub fn ways(state: AppState, draft: Draft, is_new: bool) -> Piece {
    let began = state.look_at_clock().instant();
    let set = move |mode: Option<Mode>| {
        draft.change(|event| {
            if let Some(entry) = event.entry_mut() {
                entry.mode = mode.unwrap_or(Mode::Free);
            }
        });
    };
    let stop = live(move || {
        let is_long = is_new && state.now.get().instant() - began >= QUARTER;
        (is_long && mode_of(draft) == Mode::Free).then(|| p(words::GOOD_PLACE).class("why"))
    });
    let picked = Bound::new(move || Some(mode_of(draft)), set);
    several()
        .with(el("div").class("measure").set("aria-live", "polite").with(stop))
        .with(folded(words::OTHER_WAY).class("measure").with(one_of(words::OTHER_WAY, Setting::Unlabelled, picked)))
        .into()
}
