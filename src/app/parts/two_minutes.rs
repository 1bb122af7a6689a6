//! Two minutes that can be begun, stopped, and pass quietly.

use super::plain::{QUIET, SECOND, button, p, row};
use crate::app::held::{Held, until_gone};
use crate::app::piece::{El, el, live};
use crate::app::state::AppState;
use crate::domain::copy::dates;
use crate::domain::copy::talk as words;
use crate::platform::timer::every;
use std::time::Duration;

const LENGTH: i64 = 120;

pub fn two_minutes(state: AppState) -> El {
    // When it began, in seconds; and how many are left. Told each second, and only while it runs.
    let since = Held::new(None::<i64>);
    let left = Held::new(LENGTH);
    let tick = move || {
        if let Some(began) = since.get_untracked() {
            let now = (LENGTH - (state.look_at_clock().instant() - began)).clamp(0, LENGTH);
            if left.get_untracked() != now {
                left.set(now);
            }
        }
    };
    until_gone(every(Duration::from_secs(1), tick));
    let begin = move || {
        left.set(LENGTH);
        since.set(Some(state.look_at_clock().instant()));
    };
    let stop = move || since.set(None);
    let shown = live(move || {
        if since.get().is_none() {
            return row().with(button(SECOND, words::TWO_MINUTES, begin));
        }
        if left.with(|left| *left == 0) {
            return el("div").with(p(words::TIME_IS_UP)).with(row().with(button(QUIET, words::TWO_MINUTES, begin)));
        }
        let bar = el("progress")
            .set("max", LENGTH.to_string())
            .set("aria-label", words::TIME_LEFT)
            .live_set("value", move || Some((LENGTH - left.get()).to_string()));
        let clock = p(live(move || dates::timer(left.get()))).class("small").set("aria-hidden", "true");
        el("div").with(bar).with(clock).with(row().with(button(QUIET, words::STOP, stop)))
    });
    el("div").class("two-minutes").with(el("div").set("aria-live", "polite").with(shown))
}
