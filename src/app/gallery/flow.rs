//! What folds, breathes, counts and leads on.

use super::{case, part};
use crate::app::held::Held;
use crate::app::parts::orb::orb;
use crate::app::parts::plain::{folded, p, sect};
use crate::app::parts::steps::{Onward, next_bar};
use crate::app::parts::tally::tally;
use crate::app::piece::El;
use crate::domain::copy::{pause, shell};
use crate::domain::plan::Plan;
use crate::domain::slip::{Slip, What};
use crate::domain::space::Space;
use crate::domain::{Day, Event, Id, Journal, Record, Stamp, Time};

pub fn folded_away() -> El {
    let rest = folded("The rest, as far as you like")
        .class("sect more")
        .with(p("All of it can stay empty.").class("help"))
        .with(sect().with(p("The first thing that can wait.")))
        .with(sect().with(p("The second.")));
    part("Folded away")
        .with(case("Closed").with(folded("More, if it helps").with(p("What can wait."))))
        .with(case("Open").with(folded("Slips so far").set("open", "").with(p("What can wait."))))
        .with(case("Open, with sections of its own").with(rest.set("open", "")))
}

/// Length of the pause that is shown, in seconds.
const WHOLE: i64 = 900;

pub fn orbs() -> El {
    let orb = |elapsed: i64| orb(move || elapsed, move || WHOLE - elapsed, WHOLE);
    part("Breath")
        .with(case("Breathing in, all the time left").with(orb(0)))
        .with(case("Breathing out, the third round").with(orb(25)))
        .with(case("After the rounds, part of the time left").with(orb(340)))
        .with(case("The time is up").with(orb(WHOLE)))
}

/// The day on which the tallies are looked at.
const TODAY: &str = "2026-04-09";

/// Space after a plan of `length` days from `start`, with a slip on each of `slips`.
fn space(start: &str, length: u16, slips: &[&str]) -> Option<Space> {
    let (start, noon) = (Day::parse(start)?, Time::new(12, 0, 0)?);
    let now = Stamp::new(Day::parse(TODAY)?, noon, 0);
    let plan = Event::Plan(Plan { length, ..Plan::usual(start) });
    let slips = slips.iter().filter_map(|day| Day::parse(day));
    let slips = slips.map(|day| Event::Slip(Slip { what: Some(What::Message), ..Slip::blank(day, noon) }));
    let records =
        std::iter::once(plan).chain(slips).zip(1..).map(|(event, n)| Record::new(Id::from_random([n; 8]), now, event));
    Some(Space::of(&Journal::of(records), now))
}

pub fn tallies() -> El {
    let tally = |start, length, slips| space(start, length, slips).as_ref().map(tally);
    part("Tally")
        .with(case("The first day").with(tally(TODAY, 30, &[])))
        .with(case("On the way, with a slip").with(tally("2026-03-16", 45, &["2026-04-04"])))
        .with(case("A slip today").with(tally("2026-03-20", 30, &["2026-03-22", TODAY])))
        .with(case("A plan that is over: the last sixty days").with(tally(
            "2026-01-05",
            30,
            &["2026-02-20", "2026-03-15"],
        )))
        .with(case("A plan that is still to begin").with(tally("2026-04-20", 21, &[])))
}

pub fn feet() -> El {
    let next = Onward { words: shell::NEXT, main: true };
    let other = Onward { words: "Go on without", main: false };
    let end = Onward { words: pause::END, main: true };
    part("Foot of a flow")
        .with(case("The first of eight").with(foot(1, next)))
        .with(case("Under way, an equal other way").with(foot(4, other)))
        .with(case("The last").with(foot(8, end)))
}

fn foot(step: usize, onward: Onward) -> El {
    let all = 8;
    let step = Held::new(step);
    let back = move || step.update(|step| *step = (*step - 1).max(1));
    let next = move || step.update(|step| *step = (*step + 1).min(all));
    next_bar(move || step.get(), all, move || onward, back, next)
}
