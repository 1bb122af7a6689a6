//! Everything that is stored under this address, by what it is for and key by key.

use crate::app::held::Held;
use crate::app::parts::plain::{QUIET, button, folded, h2, p, row, sect};
use crate::app::piece::{El, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Stamp;
use crate::domain::capital::capital;
use crate::domain::copy::privacy as words;
use crate::domain::order::by_key;
use crate::domain::store::stock::{Stored, Use};
use std::rc::Rc;

/// Keys that are shown before somebody asks for more.
const FIRST: usize = 50;

/// Keys of one use.
struct Group {
    what: &'static str,
    keys: usize,
    bytes: u64,
    last: Option<Stamp>,
}

pub fn stored(state: AppState) -> El {
    let counted = Held::new(None::<Rc<[Stored]>>);
    state.count_stored(move |stock| {
        // The screen may have gone in between.
        if counted.try_get_untracked().is_some() {
            counted.set(Some(stock.into()));
        }
    });
    let shown = live(move || match counted.get() {
        None => el("progress").set("aria-label", words::COUNTING),
        Some(stock) => several().with(listed(state, stock)),
    });
    sect().with(h2(words::STORED)).with(p(words::STORED_WHAT)).with(shown)
}

fn listed(state: AppState, stock: Rc<[Stored]>) -> El {
    let about = move |stored: &Stored| {
        state.journal.with_untracked(|journal| {
            let record = match stored.purpose {
                Use::Record(id) => journal.record(id),
                _ => None,
            };
            (words::purpose(stored.purpose, record.map(|record| &record.event)), record.map(|record| record.changed))
        })
    };
    let mut groups: Vec<Group> = Vec::new();
    for stored in stock.iter() {
        let (what, last) = about(stored);
        match groups.iter_mut().find(|group| group.what == what) {
            Some(group) => {
                group.keys += 1;
                group.bytes += stored.bytes;
                group.last = later(group.last, last);
            }
            None => groups.push(Group { what, keys: 1, bytes: stored.bytes, last }),
        }
    }
    let groups = by_key(groups, |group| -group.bytes.cast_signed());
    let today = state.date();
    let group = |group: Group| two_lines(group.what, words::weight(group.keys, group.bytes, group.last, today)).into();
    let shown = Held::new(FIRST);
    let all = stock.len();
    let keys = move || {
        let line = |stored: &Stored| {
            let (what, last) = about(stored);
            two_lines(what, words::key_weight(stored.bytes, last, today))
                .with(el("code").class("breaks small").with(stored.key.clone()))
                .into()
        };
        el("ul").class("list").with(many(stock.iter().take(shown.get()).map(line)))
    };
    let more = move || {
        (shown.get() < all).then(|| row().with(button(QUIET, words::MORE, move || shown.update(|n| *n += FIRST))))
    };
    several()
        .with(el("ul").class("list").with(many(groups.into_iter().map(group))))
        .with(p(words::STORED_CANARY).class("small"))
        .with(folded(words::EVERY_KEY).with(several().with(live(keys)).with(live(more))))
}

fn later(one: Option<Stamp>, other: Option<Stamp>) -> Option<Stamp> {
    if one.map(Stamp::instant) < other.map(Stamp::instant) { other } else { one }
}

fn two_lines(what: &'static str, weight: String) -> El {
    el("li").class("kept").with(el("span").with(capital(what))).with(el("span").class("small").with(weight))
}
