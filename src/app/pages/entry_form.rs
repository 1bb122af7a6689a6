//! What writing a page and writing an unsent one share: the paper, and the line that says whether
//! the words are kept.

use crate::app::draft::{Draft, Saved};
use crate::app::held::{Held, whenever};
use crate::app::parts::field::spelling;
use crate::app::parts::icons::tick;
use crate::app::parts::notice::warning;
use crate::app::parts::plain::{QUIET, SECOND, button, row};
use crate::app::parts::unique;
use crate::app::piece::{El, el, live, several};
use crate::app::state::AppState;
use crate::domain::Event;
use crate::domain::copy::{example, journal as words, lock, shell};
use crate::domain::direction::{direction, told};
use crate::platform::clipboard;
use crate::platform::timer::{Timer, after};
use std::time::Duration;

/// The paper. It has no border, no counter, no toolbar, and can only be read while another window writes.
/// `text` is what it is given, at first and when another window changed it; `write` hears every key.
pub fn writing_page(state: AppState, label: &'static str, text: Held<String>, write: impl Fn(String) + 'static) -> El {
    let id = unique("paper");
    let runs = Held::new(text.with_untracked(|text| direction(text)));
    let turn = move |now: &'static str| {
        if runs.get_untracked() != now {
            runs.set(now);
        }
    };
    whenever(move || turn(text.with(|text| direction(text))));
    let paper = el("textarea")
        .class("paper")
        .set("id", id.clone())
        .set("rows", "9")
        .live_set("dir", move || Some(runs.get()))
        .set("autocomplete", "off")
        .live_set("spellcheck", spelling())
        .set("data-gramm", "false")
        .set("placeholder", words::EMPTY)
        .live_set("readonly", move || state.role.get().reads_along().then_some(""))
        .value(move || text.get())
        .on("paste", move |event| turn(told(&event.value())))
        .on("input", move |event| {
            let text = event.value();
            turn(direction(&text));
            write(text);
        });
    several().with(el("label").class("sr").set("for", id).with(label)).with(paper)
}

/// Whether what was kept has had the time to reach the disk. A browser answers before it writes; how
/// long it may take then is known, and nothing more is claimed before.
fn on_disk(state: AppState, saved: Held<Saved>) -> Held<bool> {
    let on_disk = Held::new(false);
    let waiting = Held::new(None::<Timer>);
    whenever(move || {
        on_disk.set(false);
        let wait = Duration::from_secs(state.seconds_to_disk());
        waiting.set((saved.get() == Saved::Kept).then(|| after(wait, move || on_disk.set(true))));
    });
    on_disk
}

/// The status line, and what to do when saving failed.
pub fn save_line(state: AppState, draft: Draft) -> El {
    let saved = draft.saved();
    let on_disk = on_disk(state, saved);
    let status = move || match saved.get() {
        _ if state.is_example() => example::NOT_KEPT,
        Saved::Kept if state.is_borrowed => lock::HELD,
        Saved::Kept if on_disk.get() => words::ON_DISK,
        Saved::Kept => words::SAVED,
        Saved::Waiting => words::SAVING,
        Saved::Not(_) => words::NOT_SAVED,
        Saved::Nothing | Saved::Emptied => words::STARTS_SAVING,
    };
    let copy = move || {
        clipboard::copy(&draft.with_untracked(Event::written), move |copied| {
            state.say(if copied { shell::COPIED } else { shell::NOT_COPIED });
        });
    };
    let failed = move || match saved.get() {
        Saved::Not(why) => {
            let acts =
                row()
                    .with(button(SECOND, shell::COPY_WORDS, copy))
                    .with(button(QUIET, shell::TRY_AGAIN, move || draft.again()));
            Some(el("div").set("role", "alert").with(warning(why.to_string()).with(acts)))
        }
        _ => None,
    };
    let line = el("p")
        .class("saved")
        .class_while("saved--kept", move || saved.get() == Saved::Kept)
        .set("role", "status")
        .with(tick())
        .with(live(status));
    several().with(line).with(live(failed))
}
