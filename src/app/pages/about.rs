//! The answers of the arrival, to be changed or emptied.

use super::about_fields::{self as fields, Answers};
use crate::app::held::Held;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::notice::trouble;
use crate::app::parts::plain::{MAIN, button, div, folded, h2, open, row, sect};
use crate::app::piece::{Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::about::About;
use crate::domain::copy::{arrive, dates, shell, yours as words};
use crate::domain::event::Hoped;
use crate::domain::{Choice, Event, Journal};

pub fn yours_about(state: AppState) -> Piece {
    let answers = Answers::of(state.journal.with_untracked(Journal::about));
    let latest = |journal: &Journal| journal.hopes().last().map(|(_, hope)| *hope);
    let hope = Held::new(state.journal.with_untracked(latest));
    let keep = move || {
        let about = About { arrived: true, ..answers.about.get_untracked() };
        let kept = state.keep(state.fresh_id(), Event::About(about));
        // A hope is an event of its own, so that earlier ones stay to be looked back on.
        let changed = hope.get_untracked().filter(|hope| state.journal.with_untracked(latest) != Some(*hope));
        let hoped = changed
            .map(|hope| state.keep(state.fresh_id(), Event::Hope(Hoped { hope: Some(hope), ..Hoped::default() })));
        match kept.and(hoped.transpose()) {
            Ok(_) => state.say(words::ANSWERS_KEPT),
            Err(why) => answers.ask.set(Some(why.to_string())),
        }
    };
    let hopes = move || {
        let today = state.date();
        let hopes: Vec<Piece> = state.journal.with(|journal| {
            let line = |(record, hope): (&crate::domain::Record, crate::domain::about::Hope)| {
                let day = el("span").class("small").with(dates::date(record.made.day, today));
                el("li").with(day).with(" ").with(hope.label()).into()
            };
            journal.hopes().into_iter().rev().map(line).collect()
        });
        (!hopes.is_empty()).then(|| folded(words::HOPES).with(el("ul").class("plain-list").with(hopes)))
    };
    let form = div("measure form")
        .with(sect().with(h2(arrive::NICKNAME).class("label")).with(fields::nickname(answers)))
        .with(sect().with(fields::how_ended(answers, Setting::Columns)))
        .with(sect().with(h2(arrive::WHEN_ENDED).class("label")).with(fields::when_ended(state, answers)))
        .with(sect().with(fields::shape(answers, Setting::Columns)))
        .with(sect().with(one_of(arrive::HOPE, Setting::Columns, hope)).with(live(hopes)))
        .with(sect().with(fields::values(answers, Setting::Lines)))
        .with(sect().with(fields::people(answers, Setting::Lines)))
        .with(row().with(button(MAIN, shell::KEEP, keep)))
        .with(trouble(answers.ask));
    several().with(open(words::ABOUT, words::ABOUT_WHAT)).with(form).into()
}
