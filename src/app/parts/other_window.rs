//! Another window writes: what that means, and how to write here instead.

use super::notice::{notice, why};
use super::plain::{SECOND, button, div, row};
use crate::app::held::Derived;
use crate::app::piece::{El, live};
use crate::app::state::AppState;
use crate::app::windows::{self, Role};
use crate::domain::copy::windows as words;
use crate::platform::page;

pub fn other_window(state: AppState) -> El {
    let ask = move || {
        windows::ask(state);
        page::focus("main h1");
    };
    let role = Derived::new(move || state.role.get());
    let said = move || match role.get() {
        Role::Waiting | Role::Writing => None,
        Role::Asking => Some(notice(words::ASKING)),
        Role::Reading => Some(notice(words::READING).with(why(words::READING_WHY)).with(row().with(button(
            SECOND,
            words::WRITE_HERE,
            ask,
        )))),
    };
    div("other-window").set("aria-live", "polite").with(live(said))
}
