//! Fields for a passphrase. What is typed stays in the field until it is read there, and is held nowhere else.

use super::field::switch;
use super::plain::{QUIET, button, div, p, row};
use crate::app::held::Held;
use crate::app::piece::{El, el, live};
use crate::domain::copy::lock as words;
use crate::domain::vault::passphrase;
use crate::platform::passphrase::{Passphrase, clear, read};
use crate::platform::random::secret;

/// Where the passphrase of now is typed, and a new one, twice.
pub const NOW: &str = "pass-now";
const NEW: &str = "pass-new";
const AGAIN: &str = "pass-again";

/// A field for a passphrase, which shows what is typed while `shows` says so. `enter` is called on Enter.
/// `is_first` is one that has the focus when its screen begins.
pub fn field(
    id: &'static str,
    label: &'static str,
    help: &'static str,
    shows: Held<bool>,
    enter: impl Fn() + 'static,
    is_first: bool,
) -> El {
    let input = el("input")
        .live_set("autofocus", move || is_first.then_some(""))
        .class("field")
        .set("id", id)
        .set("autocomplete", "off")
        .set("autocapitalize", "none")
        .set("spellcheck", "false")
        .live_set("type", move || Some(if shows.get() { "text" } else { "password" }))
        .on("keydown", move |event| {
            if event.key() == "Enter" {
                event.stop();
                enter();
            }
        });
    let help_id = format!("{id}-help");
    let (input, help) = if help.is_empty() {
        (input, None)
    } else {
        (input.set("aria-describedby", help_id.clone()), Some(p(help).class("help").set("id", help_id)))
    };
    div("line").with(el("label").class("ui").set("for", id).with(label)).with(input).with(help)
}

/// The box that lets somebody see what they type.
pub fn show(shows: Held<bool>) -> El {
    switch(words::SHOW, shows, "")
}

/// A new passphrase: a suggestion, and two fields.
pub fn fresh(shows: Held<bool>, enter: impl Fn() + Clone + 'static) -> El {
    let turn = Held::new(());
    let suggested = live(move || {
        turn.get();
        p(passphrase::suggested(secret())).class("suggested")
    });
    div("stack")
        .with(p(words::CHOOSE))
        .with(suggested)
        .with(row().with(button(QUIET, words::OTHER_WORDS, move || turn.set(()))))
        .with(field(NEW, words::PASSPHRASE, words::PASSPHRASE_HELP, shows, enter.clone(), false))
        .with(field(AGAIN, words::AGAIN, "", shows, enter, false))
}

/// The new passphrase, as it was typed twice.
///
/// # Errors
/// What is wrong with it.
pub fn read_fresh() -> Result<Passphrase, &'static str> {
    let passphrase = read(NEW);
    if !passphrase::is_long_enough(&passphrase) {
        return Err(words::TOO_SHORT);
    }
    if passphrase != read(AGAIN) {
        return Err(words::NOT_THE_SAME);
    }
    Ok(passphrase)
}

/// Empties every field for a passphrase.
pub fn clear_all() {
    for id in [NOW, NEW, AGAIN] {
        clear(id);
    }
}
