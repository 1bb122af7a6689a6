//! The days behind the numbers, one a line.

use crate::app::held::{Derived, Held};
use crate::app::parts::plain::{QUIET, button, open, p, row, section};
use crate::app::piece::{Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::patterns as words;
use crate::domain::space::{LISTED, Space};

/// Days that are shown before the reader asks for more.
const FIRST: usize = 31;

pub fn days(state: AppState) -> Piece {
    let wanted = Held::new(FIRST);
    let space = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| Space::of(journal, now))
    });
    let rows = move || {
        let (today, days) = space.with(|space| (space.today, space.days()));
        let is_more = days.len() > wanted.get();
        let empty = days.is_empty().then(|| p(words::EMPTY).class("empty"));
        let days = days.into_iter().take(wanted.get()).map(|(day, seen)| {
            el("li")
                .class(if seen.contact { "day day--slip" } else { "day" })
                .with(el("span").with(words::heading(day, today)))
                .with(el("span").class("small").with(words::day(seen, day == today)))
                .into()
        });
        let more = is_more
            .then(|| row().with(button(QUIET, words::EARLIER, move || wanted.update(|wanted| *wanted += FIRST))));
        several().with(empty).with(el("ul").class("list").with(many(days))).with(more)
    };
    let cut = move || {
        let far = space.with(|space| space.start.is_some_and(|start| space.today.days_since(start) > LISTED));
        far.then(|| p(words::more_days()).class("small"))
    };
    several().with(open(words::TITLE, words::LEAD)).with(section("measure").with(live(rows)).with(live(cut))).into()
}
