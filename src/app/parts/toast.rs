//! A line at the foot of the screen, with an undo where there is one. It stays until it is closed
//! or something else is said: nobody has to be quick.

use super::plain::{QUIET, button, div, p};
use crate::app::piece::{El, live};
use crate::app::state::{AppState, Toast};
use crate::domain::Command;
use crate::domain::copy::shell;

pub fn toast_line(state: AppState) -> El {
    let line = move |Toast { words, undo }: Toast| {
        let undo = undo.map(|id| {
            button(QUIET, shell::UNDO, move || match state.send(Command::PutBack { id }) {
                Ok(_) => state.say(shell::UNDONE),
                Err(why) => state.say(why),
            })
        });
        let close = button("b b--quiet toast__close", shell::CLOSE, move || state.toast.set(None));
        div("toast__line").with(p(words)).with(div("row").with(undo).with(close))
    };
    div("toast").set("aria-live", "polite").with(live(move || state.toast.get().map(line)))
}
