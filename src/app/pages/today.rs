//! Today: days of space, the check-in, one small thing, what is waiting.

use super::morning_after::the_morning_after;
use crate::app::held::{Derived, Held};
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::field::line;
use crate::app::parts::icons::sprig;
use crate::app::parts::item::item;
use crate::app::parts::notice::{notice, trouble, why};
use crate::app::parts::plain::{MAIN, QUIET, button, div, h1, h2, link, p, row, sect, section};
use crate::app::parts::stepper::stepper;
use crate::app::parts::tally::tally;
use crate::app::piece::{El, Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::decision::WEEK as REVIEW;
use crate::domain::copy::sheets::space::MINE_TODAY;
use crate::domain::copy::{dates, path as path_words, pause, review, shell, space as space_words, today as words};
use crate::domain::copy_due::{LATER, copy_due};
use crate::domain::path::Path;
use crate::domain::put_away::opened;
use crate::domain::settings::Settings;
use crate::domain::small_thing::small_thing;
use crate::domain::space::Space;
use crate::domain::space_day::{Mark, SpaceDay};
use crate::domain::{Day, Event, Journal};
use crate::platform::{address, page};
use crate::route::Route;
use leptos::prelude::untrack;
use std::cmp::Ordering;

pub fn today(state: AppState) -> Piece {
    // Somebody who has not been here gets the cards first, and everything else stays open.
    if state.is_empty() {
        page::at_next_frame(|| address::go_instead(&Route::Arrive));
    }
    let space = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| Space::of(journal, now))
    });
    let head = div("open")
        .with(p(live(move || dates::long_date(state.date(), state.date()))).class("small"))
        .with(h1(words::TITLE));
    // The clock goes on while somebody answers; only another day begins the card anew.
    let day = Derived::new(move || state.today());
    let check_in = move || {
        let day = day.get();
        untrack(|| check_in(state, day))
    };
    let two = div("two")
        .with(el("div").with(live(move || space.with(days))).with(one_small_thing(state)))
        .with(el("div").with(live(check_in)));
    several()
        .with(head)
        .with(the_morning_after(state, day))
        .with(two)
        .with(waiting(state))
        .with(lanes(state))
        .with(sprig())
        .into()
}

/// The days of space, or what stands there before there are any.
fn days(space: &Space) -> El {
    let today = space.today;
    let section = section("days").with(h2(words::SPACE).class("sr"));
    let second = |words: String| p(words).class("ui second");
    let Some((start, (plan_start, plan_end))) = space.start.zip(space.plan) else {
        let acts = row().with(link(MAIN, words::MAKE_PLAN, &Route::Plan)).with(link(QUIET, words::SLIP, &Route::Slip));
        return section
            .with(p(words::NO_PLAN_LEAD).class("lead"))
            .with(second(words::NO_PLAN.to_owned()))
            .with(words::since(space.since_contact).map(second))
            .with(acts);
    };
    let said = match start.cmp(&today) {
        Ordering::Greater => p(words::begins_on(start, today)).class("lead"),
        Ordering::Equal => p(words::BEGINS_TODAY).class("lead"),
        Ordering::Less => {
            let longest = el("span").class("second").with(words::longest(space.longest));
            let words = el("span").class("days__words").with(words::days_in_all(space.kept)).with(el("br"));
            p(el("span").class("days__number").with(space.kept.to_string()))
                .class("days__say")
                .with(" ")
                .with(words.with(longest))
        }
    };
    let since =
        words::since(space.since_contact).or_else(|| (start < today).then(|| words::no_contact_noted(start, today)));
    let is_over = plan_end < today;
    let dates = words::plan_dates(plan_start, plan_end, today);
    let change = if is_over { space_words::NEW_PLAN } else { words::CHANGE_PLAN };
    section
        .with(said)
        .with(tally(space))
        .with(p(since.map(|since| format!("{since} "))).class("ui second").with(dates).with(" ").with(if is_over {
            words::PLAN_OVER
        } else {
            words::A_SLIP
        }))
        .with(
            row()
                .with(link(QUIET, words::SEE_DAYS, &Route::Patterns))
                .with(link(QUIET, words::SLIP, &Route::Slip))
                .with(link(QUIET, change, &Route::Plan)),
        )
}

/// Three lanes: understanding, growing, talking; and room that has nothing to do with them.
fn lanes(state: AppState) -> El {
    let items = move || {
        let now = state.now.get();
        state.journal.with(|journal| {
            let way = Path::of(journal, now).look();
            let lane = |place: usize| {
                let (name, _) = path_words::STEP_NAMES[place];
                item(&Route::Step(place), name, path_words::holds(&way.steps[place]))
            };
            el("ul")
                .class("list")
                .with(item(&Route::Sheet(&MINE_TODAY), MINE_TODAY.title, MINE_TODAY.lead))
                .with(lane(1))
                .with(lane(2))
                .with(lane(6))
        })
    };
    sect().with(h2(words::LANES)).with(live(items))
}

/// A week since the last look back, or since the first record.
fn review_due(journal: &Journal, today: Day) -> Option<El> {
    const WEEK: i64 = 7;
    let last = journal.sheets(REVIEW.slug).last().map(|of| of.record.made.day);
    let since = last.or_else(|| journal.records().map(|record| record.made.day).min())?;
    (today.days_since(since) >= WEEK).then(|| item(&Route::Review, review::DUE, review::DUE_WHAT))
}

fn one_small_thing(state: AppState) -> El {
    let turn = Held::new(0);
    let thing = move || {
        let today = state.today();
        let thing = state.journal.with(|journal| small_thing(journal, today, turn.get()));
        let (thing, because) = words::small_thing(&thing, today);
        several().with(p(thing).class("lead")).with(p(because).class("why"))
    };
    sect()
        .with(h2(words::SMALL_THING))
        .with(div("tight").set("aria-live", "polite").with(live(thing)))
        .with(row().with(button(QUIET, words::ANOTHER, move || turn.update(|turn| *turn += 1))))
}

/// The card of the day, twenty seconds.
fn check_in(state: AppState, day: Day) -> El {
    let standing = state.journal.with_untracked(|journal| journal.space_day(day).map(|of| of.event.clone()));
    let kept = Held::new(standing.is_some());
    let draft = Held::new(standing.unwrap_or_else(|| SpaceDay::blank(day)));
    let ask = Held::new(None::<String>);
    let changed = move || kept.set(false);
    let keep = move || {
        let outcome = state.keep(state.fresh_id(), Event::SpaceDay(draft.get_untracked()));
        kept.set(outcome.is_ok());
        ask.set(outcome.err().map(|why| why.to_string()));
    };
    let after = move || {
        let slipped = draft.with(|draft| matches!(draft.mark, Some(Mark::ReachedOut | Mark::Looked)));
        kept.get().then(|| {
            let note = slipped
                .then(|| notice(words::NOTE_SLIP).with(row().with(link(QUIET, words::NOTE_SLIP_LINK, &Route::Slip))));
            several().with(p(words::CHECKED).class("small")).with(note)
        })
    };
    let late = move || {
        let date = state.date();
        (date != day).then(|| why(words::counts_for(day, date)))
    };
    let mark = Bound::of(draft, |card| &mut card.mark).then(changed);
    let urges = Bound::of(draft, |card| &mut card.urges).then(changed);
    let helped = Bound::of(draft, |card| &mut card.helped).then(changed);
    section("sect check")
        .with(h2(words::CHECK_IN))
        .with(live(late))
        .with(one_of(words::HOW_WAS_IT, Setting::Unlabelled, mark))
        .with(stepper(words::URGES, urges))
        .with(line(words::HELPED, helped).example(words::HELPED_EXAMPLE))
        .with(row().with(button(MAIN, shell::KEEP, keep)))
        .with(div("tight").set("aria-live", "polite").with(live(after)))
        .with(trouble(ask))
}

/// A copy would be good; it can be put off for a week.
fn copy_due_item(state: AppState, said: String) -> El {
    let later = move || {
        let day = state.look_at_clock().day.plus(LATER);
        let settings = Settings { copy_later: Some(day), ..state.journal.with_untracked(Journal::settings) };
        if let Err(why) = state.keep(state.fresh_id(), Event::Settings(settings)) {
            state.say(why);
        }
    };
    item(&Route::Data, words::COPY_TITLE, said).with(button(QUIET, words::COPY_LATER, later))
}

/// A pause that is going on, a hard date that is near; else the open page.
fn waiting(state: AppState) -> El {
    let items = move || {
        let (now, today) = (state.now.get(), state.today());
        let mut items = el("ul").class("list");
        state.journal.with(|journal| {
            if journal.open_pause(now).is_some() {
                items = items.with(item(&Route::Pause, words::PAUSE_OPEN, words::PAUSE_OPEN_WHAT));
            }
            for letter in opened(journal, state.date()) {
                let until = letter.event.closed_until.unwrap_or(today);
                let what = pause::opened_what(until, today);
                items = items.with(item(&Route::Entry(letter.record.id), pause::OPENED, what));
            }
            for hard in journal.plan().iter().flat_map(|plan| plan.event.hard_days_near(today)) {
                let what = format!("{} {}", words::hard_day_when(hard.day, today), words::HARD_DAY_PLAN);
                items = items.with(item(&Route::Plan, hard.label.clone(), what));
            }
            if let Some(due) = copy_due(journal, now) {
                items = items.with(copy_due_item(state, words::copy_due(due, now.day)));
            }
            if let Some(due) = review_due(journal, today) {
                items = items.with(due);
            }
            items.with(item(&Route::NewEntry, words::WRITE_TITLE, words::WRITE_WHAT))
        })
    };
    sect().with(h2(words::WAITING)).with(live(items))
}
