//! Today: days of space, the check-in, one small thing, what is waiting.

use super::check_in as moment;
use super::morning_after::the_morning_after;
use crate::app::held::{Derived, Held};
use crate::app::moments::note_then;
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::field::line;
use crate::app::parts::icons::sprig;
use crate::app::parts::item::item;
use crate::app::parts::notice::{notice, trouble, why};
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, div, h1, h2, link, p, row, sect, section};
use crate::app::parts::stepper::stepper;
use crate::app::parts::tally::tally;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::decision::{ACCEPTANCE, BOOK, MOVED_ON_AGAIN, THEN_NOW, TOGETHER};
use crate::domain::copy::sheets::healthy::HEALTHY;
use crate::domain::copy::sheets::slowly::PACE;
use crate::domain::copy::sheets::space::MINE_TODAY;
use crate::domain::copy::sheets::talk::DEBRIEF;
use crate::domain::copy::sheets::trust::PROMISE;
use crate::domain::copy::{book, dates, path as path_words, shell, space as space_words, today as words};
use crate::domain::copy_due::LATER;
use crate::domain::due::{Due, due};
use crate::domain::ending;
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Ending, Path};
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
    // A closed book asks for nothing.
    let closed = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| {
            let place = Path::of(journal, now).state;
            ending::closed(journal, place).zip(ending::reached(place))
        })
    });
    let rest = move || match closed.get() {
        Some(((_, day), ending)) => closed_book(state, day, ending),
        None => untrack(|| open_book(state, space, day)),
    };
    several().with(head).with(the_morning_after(state, day)).with(live(rest)).with(sprig()).into()
}

fn open_book(state: AppState, space: Derived<Space>, day: Derived<Day>) -> El {
    let check_in = move || {
        let day = day.get();
        untrack(|| check_in(state, day))
    };
    let two = div("two")
        .with(el("div").with(live(move || space.with(days))).with(moment::check_in(state)))
        .with(el("div").with(one_small_thing(state)).with(live(check_in)));
    several().with(two).with(waiting(state)).with(lanes(state))
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
                .with(link(QUIET, words::SEE_DAYS, &Route::Days))
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

/// What waits, at most three things, each with its reason; then the open page.
fn waiting(state: AppState) -> El {
    let items = move || {
        let now = state.now.get();
        let all = state.journal.with(|journal| due(journal, &Path::of(journal, now), now));
        let mut items = el("ul").class("list");
        for one in all {
            items = items.with(waits(state, one));
        }
        items.with(item(&Route::NewEntry, words::WRITE_TITLE, words::WRITE_WHAT))
    };
    sect().with(h2(words::WAITING)).with(live(items))
}

fn waits(state: AppState, due: Due) -> El {
    let today = state.date();
    let (title, what) = words::due(&due, today);
    let to = match due {
        Due::Pause => Route::Pause,
        Due::Letter(id, _) => Route::Entry(id),
        Due::Message(_) | Due::Silence(_) => Route::Message,
        Due::Promises { .. } => Route::Sheet(&PROMISE),
        Due::HardDay(..) => Route::Plan,
        Due::OpenDebrief(id) => Route::Card(&DEBRIEF, id),
        Due::Talk(_) => Route::NewCard(&DEBRIEF),
        Due::Pace(_) => Route::Sheet(&PACE),
        Due::Decision(_) => Route::Decide,
        Due::ThenNow(_) => Route::NewCard(&THEN_NOW),
        Due::Healthy => Route::Sheet(&HEALTHY),
        Due::Acceptance => Route::Sheet(&ACCEPTANCE),
        Due::MovedOn => Route::NewCard(&MOVED_ON_AGAIN),
        Due::Copy(_) => return copy_due_item(state, what),
        Due::Review => Route::Review,
    };
    item(&to, title, what)
}

/// What goes on after the book was closed together: what they keep doing, and the look once a month.
fn kept_up(state: AppState) -> El {
    let keep = state.journal.with(|journal| {
        journal.sheets(TOGETHER.slug).last().map(|of| of.event.many("keep_doing").to_vec()).unwrap_or_default()
    });
    let lines = (!keep.is_empty()).then(|| {
        let lines = many(keep.into_iter().map(|line| el("li").set("dir", "auto").with(line).into()));
        several().with(p(book::KEEP_DOING).class("small")).with(el("ul").with(lines))
    });
    several().with(lines).with(row().with(link(QUIET, HEALTHY.title, &Route::Sheet(&HEALTHY))))
}

/// The closed book, in place of everything that asks for something. One tap opens it.
fn closed_book(state: AppState, day: Day, ending: Ending) -> El {
    let today = state.date();
    let (title, lead) = match ending {
        Ending::Together => (book::TOGETHER, book::TOGETHER_LEAD),
        Ending::Onward => (book::ONWARD, book::ONWARD_LEAD),
    };
    let open = move || note_then(state, Moment::of(Happened::BookOpened), book::OPENED_SAID, || page::focus("main h1"));
    let last = state.journal.with(|journal| ending::page(journal).map(|of| of.event.text("last_line").to_owned()));
    let last = last.filter(|last| !last.trim().is_empty()).map(|last| p(last).class("book__last").set("dir", "auto"));
    section("sect measure stack closed-book")
        .with(h2(title))
        .with(p(lead).class("lead"))
        .with(last)
        .with(p(book::closed_on(day, today)).class("small"))
        .with(
            row()
                .with(link(SECOND, book::READ, &Route::Sheet(&BOOK)))
                .with(button(QUIET, book::OPEN, open))
                .with(link(QUIET, words::WRITE_TITLE, &Route::NewEntry)),
        )
        .with((ending == Ending::Together).then(|| kept_up(state)))
        .with(p(book::STILL).class("small"))
}
