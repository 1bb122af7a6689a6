//! What folds, breathes, counts and leads on.

use super::{Case, Part};
use crate::app::parts::orb::Orb;
use crate::app::parts::steps::{NextBar, Onward};
use crate::app::parts::tally::Tally;
use crate::domain::copy::{pause, shell};
use crate::domain::plan::Plan;
use crate::domain::slip::{Slip, What};
use crate::domain::space::Space;
use crate::domain::{Day, Event, Id, Journal, Record, Stamp, Time};
use leptos::prelude::*;

#[component]
pub fn Folded() -> impl IntoView {
    view! {
        <Part name="Folded away">
            <Case name="Closed">
                <details>
                    <summary>"More, if it helps"</summary>
                    <p>"What can wait."</p>
                </details>
            </Case>
            <Case name="Open">
                <details open>
                    <summary>"Slips so far"</summary>
                    <p>"What can wait."</p>
                </details>
            </Case>
            <Case name="Open, with sections of its own">
                <details class="sect more" open>
                    <summary>"The rest, as far as you like"</summary>
                    <p class="help">"All of it can stay empty."</p>
                    <section class="sect"><p>"The first thing that can wait."</p></section>
                    <section class="sect"><p>"The second."</p></section>
                </details>
            </Case>
        </Part>
    }
}

/// Length of the pause that is shown, in seconds.
const WHOLE: i64 = 900;

#[component]
pub fn Orbs() -> impl IntoView {
    let orb = |elapsed: i64| view! { <Orb elapsed=elapsed left={WHOLE - elapsed} whole=WHOLE /> };
    view! {
        <Part name="Breath">
            <Case name="Breathing in, all the time left">{orb(0)}</Case>
            <Case name="Breathing out, the third round">{orb(25)}</Case>
            <Case name="After the rounds, part of the time left">{orb(340)}</Case>
            <Case name="The time is up">{orb(WHOLE)}</Case>
        </Part>
    }
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

#[component]
pub fn Tallies() -> impl IntoView {
    let tally = |start, length, slips| space(start, length, slips).map(|space| view! { <Tally space /> });
    view! {
        <Part name="Tally">
            <Case name="The first day">{tally(TODAY, 30, &[])}</Case>
            <Case name="On the way, with a slip">{tally("2026-03-16", 45, &["2026-04-04"])}</Case>
            <Case name="A slip today">{tally("2026-03-20", 30, &["2026-03-22", TODAY])}</Case>
            <Case name="A plan that is over: the last sixty days">{tally("2026-01-05", 30, &["2026-02-20", "2026-03-15"])}</Case>
            <Case name="A plan that is still to begin">{tally("2026-04-20", 21, &[])}</Case>
        </Part>
    }
}

#[component]
pub fn Feet() -> impl IntoView {
    let next = Onward { words: shell::NEXT, main: true };
    let other = Onward { words: "Go on without", main: false };
    let end = Onward { words: pause::END, main: true };
    view! {
        <Part name="Foot of a flow">
            <Case name="The first of eight"><Foot step=1 onward=next /></Case>
            <Case name="Under way, an equal other way"><Foot step=4 onward=other /></Case>
            <Case name="The last"><Foot step=8 onward=end /></Case>
        </Part>
    }
}

#[component]
fn Foot(step: usize, onward: Onward) -> impl IntoView {
    let all = 8;
    let step = RwSignal::new(step);
    let back = move |()| step.update(|step| *step = (*step - 1).max(1));
    let next = move |()| step.update(|step| *step = (*step + 1).min(all));
    view! { <NextBar step all onward back=Callback::new(back) next=Callback::new(next) /> }
}
