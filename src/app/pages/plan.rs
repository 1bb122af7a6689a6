//! The plan for space: three taps with its defaults, and as much more as helps.

use crate::app::held::Held;
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{self, Setting, any_of, group, one_of, radio};
use crate::app::parts::field::{line, lines};
use crate::app::parts::notice::{notice, trouble};
use crate::app::parts::plain::{MAIN, QUIET, button, div, folded, h1, h2, link, p, row, sect, section};
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{shell, space as words};
use crate::domain::plan::{A_FEW_WEEKS, HardDay, IfThen, LENGTHS, LONGEST, Plan, SHORTEST};
use crate::domain::validate::Refusal;
use crate::domain::{Choice, Day, Event};
use crate::platform::page;
use crate::route::Route;
use leptos::prelude::untrack;

pub fn make_plan(state: AppState) -> Piece {
    let today = state.look_at_clock().day;
    let standing = state.journal.with_untracked(|journal| journal.plan().map(|of| (of.record.id, of.event.clone())));
    // A plan whose time is over stays as it was; the next one is a new one.
    let going_on = standing.filter(|(_, plan)| plan.end() >= today);
    let is_new = going_on.is_none();
    let (id, plan) = going_on.unwrap_or_else(|| (state.fresh_id(), Plan::usual(today)));
    let draft = Held::new(plan);
    let start = Held::new(Some(draft.with_untracked(|plan| plan.start)));
    let kept = Held::new(false);
    let ask = Held::new(None::<String>);

    let keep = move || {
        let Some(start) = start.get_untracked() else {
            return ask.set(Some(Refusal::NotADate.to_string()));
        };
        draft.update(|plan| plan.start = start);
        match state.keep(id, Event::Plan(draft.get_untracked())) {
            Ok(_) => {
                ask.set(None);
                kept.set(true);
                page::begin();
            }
            Err(why) => ask.set(Some(why.to_string())),
        }
    };
    let keep_button =
        move || row().with(button(MAIN, if is_new { words::KEEP_PLAN } else { words::KEEP_CHANGES }, keep));
    let form = move || {
        let date = Bound::new(
            move || start.get().map(|day| day.to_string()).unwrap_or_default(),
            move |text: String| start.set(Day::parse(&text)),
        );
        let first = section("sect stack")
            .with(line(words::START, date).kind("date"))
            .with(length(draft))
            .with(keep_button())
            .with(trouble(ask));
        let further = folded(words::MORE)
            .class("sect more")
            .with(p(words::MORE_WHY).class("help"))
            .with(more(state, draft))
            .with(keep_button())
            .with(trouble(ask));
        let head = section("open measure").with(h1(words::TITLE)).with(p(words::lead(&state.nickname())).class("lead"));
        several().with(head).with(div("measure form").with(first).with(further))
    };
    live(move || if kept.get() { shown(state, draft, kept) } else { untrack(form) })
}

/// What is shown after the plan was kept.
fn shown(state: AppState, draft: Held<Plan>, kept: Held<bool>) -> El {
    let (start, end) = draft.with_untracked(|plan| (plan.start, plan.end()));
    let acts = row()
        .with(link(MAIN, words::TO_TODAY, &Route::Today))
        .with(button(QUIET, shell::CHANGE, move || kept.set(false)));
    section("open measure")
        .with(h1(words::saved(start, end, untrack(|| state.date()))))
        .with(p(words::SAVED_MORE).class("lead second"))
        .with(acts)
}

/// The offered lengths, and one's own.
fn length(draft: Held<Plan>) -> El {
    let name = unique("length");
    let length = move || draft.with(|plan| plan.length);
    let own = Held::new(!LENGTHS.contains(&draft.with_untracked(|plan| plan.length)));
    let mut offered = choices::lines(Setting::Columns);
    for days in LENGTHS {
        let pick = move || {
            own.set(false);
            draft.update(|plan| plan.length = days);
        };
        offered = offered.with(radio(&name, move || !own.get() && length() == days, pick, words::length(days)));
    }
    let offered = offered.with(radio(&name, move || own.get(), move || own.set(true), words::OWN_LENGTH));
    let own_line = move || {
        own.get().then(|| {
            let read = move || Some(length()).filter(|days| *days > 0).map(|days| days.to_string()).unwrap_or_default();
            let write = move |text: String| draft.update(|plan| plan.length = text.trim().parse().unwrap_or(0));
            line(words::OWN_LENGTH_LABEL, Bound::new(read, write))
                .kind("number")
                .min(SHORTEST.to_string())
                .max(LONGEST.to_string())
        })
    };
    let short = move || (1..A_FEW_WEEKS).contains(&length()).then(|| notice(words::SHORT));
    several()
        .with(group(Setting::Columns, words::LENGTH).with(offered))
        .with(live(own_line))
        .with(el("div").set("aria-live", "polite").with(live(short)))
}

/// Everything that can wait.
fn more(state: AppState, draft: Held<Plan>) -> El {
    let shaped = state.journal.with_untracked(|journal| !journal.about().shape.is_empty());
    let has_exceptions = draft.with_untracked(|plan| !plan.exceptions.is_empty());
    let exceptions = (shaped || has_exceptions).then(|| {
        ticks(draft, words::EXCEPTIONS, |plan| &mut plan.exceptions)
            .with(p(words::NECESSARY).class("help"))
            .with(line(words::CHANNEL, Bound::of(draft, |plan| &mut plan.channel)).example(words::CHANNEL_EXAMPLE))
    });
    several()
        .with(sect().with(lines(words::WHY, Bound::of(draft, |plan| &mut plan.why), "")))
        .with(ticks(draft, words::COUNTS, |plan| &mut plan.counts))
        .with(exceptions)
        .with(if_thens(draft))
        .with(ticks(draft, words::EASIER, |plan| &mut plan.easier))
        .with(hard_days(state, draft))
        .with(instead(draft))
        .with(sect().with(one_of(words::END_VIEW, Setting::Columns, Bound::of(draft, |plan| &mut plan.end_view))))
}

/// A section with answers to tick.
fn ticks<C: Choice>(draft: Held<Plan>, legend: &'static str, part: fn(&mut Plan) -> &mut Vec<C>) -> El {
    sect().with(any_of(legend, Setting::Columns, Bound::of(draft, part)))
}

/// A growing list of lines: `count` of them are shown, and a button adds one.
fn growing(section: El, count: usize, add: &'static str, line: Box<dyn Fn(usize) -> Piece>) -> El {
    let count = Held::new(count);
    section
        .with(live(move || many((0..count.get()).map(&line))))
        .with(row().with(button(QUIET, add, move || count.update(|count| *count += 1))))
}

/// The `place`th of a list that grows when it is written to.
fn at<T>(list: &mut Vec<T>, place: usize, blank: impl Fn() -> T) -> &mut T {
    while list.len() <= place {
        list.push(blank());
    }
    &mut list[place]
}

/// The words at a place of such a list.
fn words_at<T: 'static>(
    draft: Held<Plan>,
    place: usize,
    list: fn(&mut Plan) -> &mut Vec<T>,
    part: fn(&mut T) -> &mut String,
    blank: impl Fn() -> T + 'static,
) -> Bound<String> {
    let read =
        move || draft.look_in(|plan| list(plan).get_mut(place).map(|line| part(line).clone()).unwrap_or_default());
    Bound::new(read, move |text| draft.update(|plan| *part(at(list(plan), place, &blank)) = text))
}

fn if_thens(draft: Held<Plan>) -> El {
    let words = move |place: usize, part: fn(&mut IfThen) -> &mut String| {
        words_at(draft, place, |plan| &mut plan.if_then, part, IfThen::default)
    };
    let pair = move |place: usize| {
        let example = |text: &'static str| if place == 0 { text } else { "" };
        div("pair")
            .with(line(words::IF, words(place, |line| &mut line.when)).example(example(words::IF_EXAMPLE)))
            .with(line(words::THEN, words(place, |line| &mut line.then)).example(example(words::THEN_EXAMPLE)))
            .into()
    };
    let count = draft.with_untracked(|plan| plan.if_then.len()).max(1);
    growing(sect().with(h2(words::IF_THEN).class("label")), count, words::ADD_LINE, Box::new(pair))
}

fn hard_days(state: AppState, draft: Held<Plan>) -> El {
    let today = state.look_at_clock().day;
    let blank = move || HardDay { day: today, label: String::new() };
    let pair = move |place: usize| {
        let label = words_at(draft, place, |plan| &mut plan.hard_days, |hard| &mut hard.label, blank);
        let read =
            move || draft.with(|plan| plan.hard_days.get(place).map(|hard| hard.day.to_string()).unwrap_or_default());
        let write = move |text: String| {
            if let Some(day) = Day::parse(&text) {
                draft.update(|plan| at(&mut plan.hard_days, place, blank).day = day);
            }
        };
        div("pair")
            .with(line(words::HARD_DAY, label))
            .with(line(words::HARD_DATE, Bound::new(read, write)).kind("date"))
            .into()
    };
    let count = draft.with_untracked(|plan| plan.hard_days.len()).max(1);
    let head = sect().with(h2(words::HARD_DAYS).class("label")).with(p(words::HARD_DAYS_HELP).class("help"));
    growing(head, count, words::ADD_DATE, Box::new(pair))
}

fn instead(draft: Held<Plan>) -> El {
    let thing = move |place: usize| {
        let thing = words_at(draft, place, |plan| &mut plan.instead, |thing| thing, String::new);
        line(words::thing(place + 1), thing).into()
    };
    let count = draft.with_untracked(|plan| plan.instead.len()).max(2);
    growing(sect().with(h2(words::INSTEAD).class("label")), count, words::ADD_THING, Box::new(thing))
}
