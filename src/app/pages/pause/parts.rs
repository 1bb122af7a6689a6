//! What stands on the screens of a pause, each part drawn the same wherever it stands.

use super::Flow;
use super::letter::letter;
use crate::app::held::{Held, until_gone};
use crate::app::parts::answers::{answer, question, text};
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, group, lines, radio};
use crate::app::parts::feelings::feelings;
use crate::app::parts::orb::orb;
use crate::app::parts::plain::{button, div, h1, h2, p, row, section};
use crate::app::parts::records::rests_on;
use crate::app::parts::scale::ruler;
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Id;
use crate::domain::copy::{dates, patterns, pause as words};
use crate::domain::easing::{Easing, easing};
use crate::domain::feeling::Feeling;
use crate::domain::morning_after::earlier;
use crate::domain::sheet::Field;
use crate::domain::urge::{LENGTHS, Part};
use crate::platform::timer::every;
use std::rc::Rc;
use std::time::Duration;

pub fn part(flow: Flow, part: Part) -> Piece {
    let Flow { state, draft, began, .. } = flow;
    match part {
        Part::Length => {
            let minutes = flow.part(|urge| &mut urge.minutes, |urge| urge.minutes);
            several().with(lead(&minutes)).with(lengths(minutes)).into()
        }
        // It has its screen to itself.
        Part::Breath => "".into(),
        Part::Senses => senses().into(),
        Part::Feelings => {
            let first = flow.urge(|urge| urge.feelings.first().map(|feeling| feeling.family()));
            let toggle = move |feeling: Feeling| {
                flow.change(|urge| feeling.toggle_in(&mut urge.feelings));
            };
            feelings(move || flow.urge(|urge| urge.feelings.clone()), toggle, first, Vec::new()).into()
        }
        Part::Strength => {
            let label = el("span").class("sr").with(words::STRENGTH);
            ruler(label, flow.part(|urge| &mut urge.strength, |urge| urge.strength)).into()
        }
        Part::StrengthAfter => {
            ruler(words::END_STRENGTH, flow.part(|urge| &mut urge.strength_after, |urge| urge.strength_after)).into()
        }
        Part::Field(field) => question(draft, field),
        Part::Titled(field) => answer(draft, field),
        Part::Nearby(field) => nearby(flow, field).into(),
        Part::Before => said_before(state, draft.id()).into(),
        Part::Easing => eased(state).into(),
        Part::Letter => letter(state, began),
        Part::Words(line) => p(line).class("second").into(),
    }
}

pub fn lead(minutes: &Bound<u16>) -> El {
    let read = Rc::clone(&minutes.read);
    p(live(move || words::lead(read()))).class("lead")
}

/// How long the pause is.
pub fn lengths(minutes: Bound<u16>) -> El {
    let name = unique("minutes");
    let Bound { read, write } = minutes;
    let mut offered = lines(Setting::Columns);
    for length in LENGTHS {
        let (read, write) = (Rc::clone(&read), Rc::clone(&write));
        offered = offered.with(radio(&name, move || read() == length, move || write(length), words::minutes(length)));
    }
    group(Setting::Columns, words::MINUTES).with(offered)
}

/// The breathing circle and the time that is left. It breathes from the moment this screen opens.
pub fn breath(flow: Flow, title: &'static str) -> El {
    let left = flow.left;
    let whole = flow.urge(|urge| i64::from(urge.minutes)) * 60;
    let opened = flow.state.look_at_clock().instant();
    let elapsed = Held::new(0_i64);
    let state = flow.state;
    let count = move || elapsed.set((state.look_at_clock().instant() - opened).max(0));
    until_gone(every(Duration::from_secs(1), count));
    section("breath")
        .with(h1(title).class("sr"))
        .with(p(words::BREATHE_TWIN).class("sr"))
        .with(orb(move || elapsed.get(), move || left.get(), whole))
        .with(p(live(move || dates::timer(left.get()))).class("left-time").set("role", "timer"))
        .with(p(live(move || if left.get() > 0 { words::BREATHE } else { words::TIME_UP })).class("lead"))
        .with(p(words::DECIDE_LATER).class("second ui"))
}

/// What there is to find around, one ring for each.
fn senses() -> El {
    let line = |(count, what): (usize, &'static str)| {
        let rings = many((0..count).map(|_| el("i").into()));
        el("li").with(el("span").class("senses__rings").set("aria-hidden", "true").with(rings)).with(what).into()
    };
    el("ul").class("senses").with(many(words::SENSES.into_iter().map(line)))
}

/// People and things that they named before. A tap puts the words into the answer.
fn nearby(flow: Flow, field: &'static Field) -> Option<El> {
    let named: Vec<String> = flow.state.journal.with_untracked(|journal| {
        let instead = journal.plan().map(|plan| plan.event.instead.clone()).unwrap_or_default();
        journal.about().people.into_iter().chain(instead).filter(|named| !named.trim().is_empty()).collect()
    });
    let Bound { read, write } = text(flow.draft, field);
    let add = |named: String| {
        let (read, write, said) = (Rc::clone(&read), Rc::clone(&write), named.clone());
        let add = move || {
            let before = read();
            let before = before.trim_end();
            write(if before.is_empty() { said.clone() } else { format!("{before}, {said}") });
        };
        button("b b--second", named, add).set("dir", "auto").into()
    };
    (!named.is_empty()).then(|| {
        let name = unique("nearby");
        div("nearby")
            .set("role", "group")
            .set("aria-labelledby", name.clone())
            .with(p(words::NEARBY).class("small").set("id", name))
            .with(row().with(many(named.into_iter().map(add))))
    })
}

/// Their own earlier answers, with their dates; nothing where there are none.
pub fn said_before(state: AppState, going: Id) -> Option<El> {
    let today = state.date();
    let told = state.journal.with_untracked(|journal| earlier(journal, going));
    (!told.is_empty()).then(|| {
        let lines = told.iter().map(|told| el("li").set("dir", "auto").with(words::earlier(told, today)).into());
        div("before").with(h2(words::BEFORE).class("small")).with(el("ul").class("plain-list").with(many(lines)))
    })
}

/// How long their own urges took to ease, from five timed ones on.
fn eased(state: AppState) -> Option<El> {
    match state.journal.with_untracked(easing) {
        Easing::Typical { ends, records, .. } => {
            let said = p(patterns::easing(ends, records.len()));
            Some(several().with(said).with(rests_on(state, &records)))
        }
        Easing::Records(_) => None,
    }
}
