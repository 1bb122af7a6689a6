//! Noting a slip. It is information, and it erases nothing.

use crate::app::held::Held;
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, any_of, one_of};
use crate::app::parts::field::{line, lines};
use crate::app::parts::notice::{notice, trouble};
use crate::app::parts::plain::{MAIN, QUIET, button, div, folded, h1, link, p, row, sect, section};
use crate::app::parts::safety_link::safety_link;
use crate::app::piece::{El, Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::copy::{dates, path as path_words, shell, space as words};
use crate::domain::help_page::Topic;
use crate::domain::journal::Of;
use crate::domain::path::{Path, RedLine};
use crate::domain::slip::{Reply, Slip, What};
use crate::domain::space::Space;
use crate::domain::validate::Refusal;
use crate::domain::{Choice, Day, Event, Time};
use crate::platform::page;
use crate::route::Route;
use leptos::prelude::untrack;

pub fn note_slip(state: AppState) -> Piece {
    let logged = Held::new(None::<Slip>);
    live(move || {
        let slip = logged.get();
        untrack(|| slip.map_or_else(|| form(state, logged), |slip| shown(state, &slip, logged)))
    })
}

fn form(state: AppState, logged: Held<Option<Slip>>) -> El {
    let now = state.look_at_clock();
    // One form is one slip, however often it is kept.
    let id = state.fresh_id();
    let draft = Held::new(Slip::blank(now.day, now.time));
    let (day, time) = (Held::new(now.day.to_string()), Held::new(now.time.hours_and_minutes()));
    let ask = Held::new(None::<String>);
    let kept = state.journal.with_untracked(|journal| Space::of(journal, now).kept);
    let keep = move || {
        let (Some(on), Some(at)) = (Day::parse(&day.get_untracked()), Time::parse(&time.get_untracked())) else {
            return ask.set(Some(Refusal::NotADate.to_string()));
        };
        draft.update(|slip| (slip.day, slip.time) = (on, at));
        let slip = draft.get_untracked();
        match state.keep(id, Event::Slip(slip.clone())) {
            Ok(_) => {
                logged.set(Some(slip));
                page::begin();
            }
            Err(why) => ask.set(Some(why.to_string())),
        }
    };
    let keep = move || row().with(button(MAIN, words::LOG, keep));
    let when =
        div("pair").with(line(words::WHEN_DAY, day).kind("date")).with(line(words::WHEN_TIME, time).kind("time"));
    let first = sect()
        .with(one_of(words::WHAT, Setting::Columns, Bound::of(draft, |slip| &mut slip.what)))
        .with(when)
        .with(keep())
        .with(trouble(ask));
    let rest = folded(words::REST_OPTIONAL)
        .class("sect more")
        .with(sect().with(line(words::PLACE, Bound::of(draft, |slip| &mut slip.place))))
        .with(sect().with(any_of(words::STATE, Setting::Columns, Bound::of(draft, |slip| &mut slip.state))))
        .with(sect().with(one_of(words::WANTED, Setting::Columns, Bound::of(draft, |slip| &mut slip.wanted))))
        .with(sect().with(one_of(words::HOUR_AFTER, Setting::Columns, Bound::of(draft, |slip| &mut slip.hour_after))))
        .with(sect().with(one_of(words::REPLY, Setting::Columns, Bound::of(draft, |slip| &mut slip.reply))))
        .with(sect().with(lines(words::LEARN, Bound::of(draft, |slip| &mut slip.learn), words::LEARN_EXAMPLE)))
        .with(keep())
        .with(trouble(ask));
    several()
        .with(section("open measure").with(h1(words::SLIP_TITLE)).with(p(words::slip_lead(kept)).class("lead")))
        .with(div("measure form").with(first).with(rest))
        .with(so_far(state))
}

/// What is said after a slip was noted.
fn shown(state: AppState, slip: &Slip, again: Held<Option<Slip>>) -> El {
    let now = state.look_at_clock();
    let (space, plan_end) =
        state.journal.with_untracked(|journal| (Space::of(journal, now), journal.plan().map(|plan| plan.event.end())));
    let contact = slip.what.is_some_and(What::is_contact);
    let stopped = slip.reply == Some(Reply::AskedToStop);
    let earliest =
        plan_end.filter(|_| contact && !stopped).map(|end| words::earliest(end.max(slip.day.plus(14)), now.day));
    let said = if stopped {
        notice(words::STOPPED).with(row().with(safety_link(Topic::Pursuit)))
    } else if contact {
        let is_pursuit = state
            .journal
            .with_untracked(|journal| Path::of(journal, now).drawn.iter().any(|drawn| drawn.line == RedLine::Pursuit));
        let lead = p(words::logged(space.kept, space.since_contact)).with(" ");
        if is_pursuit {
            several()
                .with(lead)
                .with(notice(path_words::closed(RedLine::Pursuit)).with(row().with(safety_link(Topic::Pursuit))))
        } else {
            lead.with(earliest)
        }
    } else {
        p(words::LOOKED)
    };
    let acts = row()
        .with(link(MAIN, words::TO_TODAY, &Route::Today))
        .with(button(QUIET, shell::BACK, move || again.set(None)));
    let noted =
        section("open measure stack").with(h1(words::LOGGED)).with(said).with(p(words::KIND).class("lead")).with(acts);
    several().with(noted).with(so_far(state))
}

/// Slips that were noted, each removable with an undo.
fn so_far(state: AppState) -> Piece {
    live(move || {
        let today = state.date();
        let row = |of: Of<'_, Slip>| {
            let id = of.record.id;
            let remove = move || {
                if let Err(why) = state.remove(id, words::SLIP_REMOVED) {
                    state.say(why);
                }
            };
            let Slip { day, time, what, .. } = of.event;
            el("li")
                .class("deleted")
                .with(el("span").class("deleted__words").with(what.map(Choice::label)))
                .with(el("span").class("small").with(dates::long_date(*day, today)).with(", ").with(dates::time(*time)))
                .with(button(QUIET, words::REMOVE_SLIP, remove))
                .into()
        };
        let slips: Vec<Piece> = state.journal.with(|journal| journal.slips().into_iter().rev().map(row).collect());
        (!slips.is_empty())
            .then(|| folded(words::SLIPS_SO_FAR).class("measure").with(el("ul").class("list").with(slips)))
    })
}
