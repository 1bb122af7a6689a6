//! What writing a page and writing an unsent one share: the paper, and the line that says whether
//! the words are kept.

use crate::app::draft::{Draft, Saved};
use crate::app::held::{Held, until_gone, whenever};
use crate::app::parts::field::spelling;
use crate::app::parts::icons::tick;
use crate::app::parts::markdown::prose;
use crate::app::parts::notice::warning;
use crate::app::parts::plain::{QUIET, SECOND, button, div, row};
use crate::app::parts::unique;
use crate::app::piece::{El, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Event;
use crate::domain::copy::{example, journal as words, lock, shell, writing};
use crate::domain::direction::{direction, told};
use crate::domain::markdown::marking::{self, Mark};
use crate::domain::words::each;
use crate::platform::timer::{Timer, after};
use crate::platform::{clipboard, dom, page, paper};
use leptos::prelude::on_cleanup;
use std::time::Duration;

/// The paper, with its tools under it. It has no border, and can only be read while another window writes.
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
    let is_read = Held::new(false);
    let count = Held::new(text.with_untracked(|text| words_in(text)));
    let write = {
        move |text: String| {
            count.set(words_in(&text));
            write(text);
        }
    };
    whenever(move || count.set(text.with(|text| words_in(text))));
    let shortcut = id.clone();
    let paper = el("textarea")
        .class("paper")
        .set("id", id.clone())
        .set("rows", "9")
        .live_set("dir", move || Some(runs.get()))
        .set("autocomplete", "off")
        .live_set("spellcheck", spelling())
        .set("data-gramm", "false")
        .set("placeholder", words::EMPTY)
        .live_set("hidden", move || is_read.get().then_some(""))
        .on("keydown", move |event| {
            let mark = Mark::ALL.into_iter().find(|mark| mark.key() == Some(event.key().as_str()));
            if let Some(mark) = mark.filter(|_| event.is_command()) {
                event.stop();
                set(&shortcut, mark);
            }
        })
        .live_set("readonly", move || state.role.get().reads_along().then_some(""))
        .value(move || text.get())
        .on("paste", move |event| turn(told(&event.value())))
        .on("input", move |event| {
            let text = event.value();
            turn(direction(&text));
            write(text);
        });
    let seen = {
        let id = id.clone();
        live(move || is_read.get().then(|| paper::picked(&id).map(|(text, _)| div("paper--read").with(prose(&text)))))
    };
    let tools = tools(&id, is_read, count);
    several().with(el("label").class("sr").set("for", id).with(label)).with(paper).with(seen).with(tools)
}

fn words_in(text: &str) -> usize {
    let mut count = 0;
    each(text, |_| count += 1);
    count
}

/// Sets a light mark on what is picked out in the paper.
fn set(id: &str, mark: Mark) {
    if let Some((text, picked)) = paper::picked(id) {
        let edit = marking::set(&text, picked, mark);
        paper::put(id, edit.range, &edit.words, edit.picked);
    }
}

/// The light marks, the page as it will be read, the paper alone, and how many words there are.
fn tools(id: &str, is_read: Held<bool>, count: Held<usize>) -> El {
    let mark = |mark: Mark| {
        let (sign, name) = writing::mark(mark);
        let id = id.to_owned();
        button("tool", sign, move || set(&id, mark)).set("aria-label", name).set("title", name).into()
    };
    let marks = div("tools__marks").set("role", "group").set("aria-label", writing::TOOLS);
    let marks = marks.class_while("off", move || is_read.get()).with(many(Mark::ALL.into_iter().map(mark)));
    let seen = live(move || if is_read.get() { writing::GO_ON } else { writing::SEE_PAGE });
    let is_alone = Held::new(false);
    let alone = move |is: bool| {
        is_alone.set(is);
        page::set_writing_alone(is);
    };
    // Escape ends the whole screen by itself, and the rest of the page comes back with it.
    until_gone(dom::hear("fullscreenchange", move |_| {
        if is_alone.try_get_untracked() == Some(true) && !page::has_whole_screen() {
            alone(false);
        }
    }));
    on_cleanup(|| page::set_writing_alone(false));
    let alone_words = live(move || if is_alone.get() { writing::NOT_ALONE } else { writing::ALONE });
    div("tools")
        .with(marks)
        .with(button(QUIET, seen, move || is_read.update(|is| *is = !*is)))
        .with(button(QUIET, alone_words, move || alone(!is_alone.get_untracked())))
        .with(el("span").class("small tools__count").with(live(move || writing::count(count.get()))))
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
