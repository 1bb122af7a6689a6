//! Four whole journals, and what is said of them: every number is the same wherever it is said, and every record
//! that is named is there.
#![cfg(not(target_arch = "wasm32"))]

use afterword::domain::copy::{path as words, sheets};
use afterword::domain::desk::{Desk, Stage};
use afterword::domain::due::{Due, MOST, due};
use afterword::domain::easing::Easing;
use afterword::domain::ending;
use afterword::domain::feeling::Feeling;
use afterword::domain::healthy::{self, Open};
use afterword::domain::insight::balance::{Weighing, weighing};
use afterword::domain::insight::choices_made::{chosen, settled};
use afterword::domain::insight::ledger::{Ledger, Outcome, WEEKS};
use afterword::domain::insight::map::Map;
use afterword::domain::insight::pace::Sign;
use afterword::domain::insight::{pace, talks, then_now};
use afterword::domain::letter::{Said, letter};
use afterword::domain::markers::Markers;
use afterword::domain::moment::Happened;
use afterword::domain::morning_after::{earlier, morning_after};
use afterword::domain::path::{Gate, Holds, Look, Need, Overlay, Path, State};
use afterword::domain::put_away::{opened, put_away};
use afterword::domain::slip::What;
use afterword::domain::space::Space;
use afterword::domain::space_day::Mark;
use afterword::domain::story::{ALL, LONGEST, Story};
use afterword::domain::tally::{Stroke, tally};
use afterword::domain::transfer::backup;
use afterword::domain::week::Week;
use afterword::domain::{Choice as _, Day, Event, Id, Journal, Month, Record, Stamp, Time, growing, hard_day, schema};
use proptest::prelude::*;
use std::collections::BTreeSet;

const LENGTHS: [i64; 6] = [1, 14, 30, 120, 200, 365];
/// The end of every story, in the evening.
const END: &str = "2026-11-23T20:30:00+01:00";
/// Clocks at which somebody looks inside a story: deep in the night, in the morning, and before midnight.
const CLOCKS: [&str; 3] = ["01:40", "09:15", "23:59"];

/// Talks that are done, by the rule of one of them.
fn debriefed(journal: &Journal) -> Vec<Id> {
    let all = journal.sheets("debrief").into_iter();
    all.filter(|of| talks::is_debriefed(of.event)).map(|of| of.record.id).collect()
}

fn at(day: Day, clock: &str) -> Stamp {
    Stamp::new(day, Time::parse(clock).expect("a time"), 60)
}

fn end() -> Stamp {
    Stamp::parse(END).expect("a stamp")
}

/// A journal as it stood at a moment.
struct Standing {
    name: String,
    days: i64,
    now: Stamp,
    journal: Journal,
    path: Path,
}

impl Standing {
    fn of(name: &str, story: Story, days: i64, now: Stamp) -> Self {
        let journal = Journal::of(story(days, now));
        let path = Path::of(&journal, now);
        Self { name: format!("{name} after {days} days, at {now}"), days, now, journal, path }
    }

    /// The space day.
    fn today(&self) -> Day {
        self.now.space_day(self.journal.settings().turn)
    }

    fn months(&self) -> Vec<Month> {
        let days = (0..=self.days + 1).map(|back| self.now.day.plus(-back).in_month());
        days.collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn sheets(&self, name: &str) -> usize {
        self.journal.sheets(name).len()
    }

    /// Sheets with something in a field.
    fn said(&self, name: &str, field: &str) -> usize {
        self.journal.sheets(name).iter().filter(|of| !of.event.text(field).trim().is_empty()).count()
    }
}

/// Every story in every length, at its end and at moments inside, as it stood then.
fn standings() -> Vec<Standing> {
    let mut all = Vec::new();
    for (name, story) in ALL {
        for days in LENGTHS {
            all.push(Standing::of(name, story, days, end()));
            for (quarter, clock) in (1..4).zip(CLOCKS) {
                let inside = (days * quarter / 4).max(1);
                let now = at(end().day.plus(inside - days), clock);
                all.push(Standing::of(name, story, inside, now));
            }
        }
    }
    all
}

/// Every record that is named by anything that is said at a moment, with who named it.
fn named(one: &Standing) -> Vec<(&'static str, Id)> {
    let Standing { journal, path, now, .. } = one;
    let mut all: Vec<(&'static str, Id)> = Vec::new();
    let mut add = |who: &'static str, ids: Vec<Id>| all.extend(ids.into_iter().map(|id| (who, id)));
    for gate in Gate::ALL {
        add("a gate", path.gate(*gate).into_iter().flat_map(|line| line.records).collect());
    }
    add("a red line", path.drawn.iter().flat_map(|drawn| drawn.records.clone()).collect());
    let week = Week::of(journal, *now);
    add("the week", week.records.into_iter().chain(week.ridden).collect());
    for month in one.months() {
        add("a letter", letter(journal, month, *now).into_iter().flat_map(|line| line.records).collect());
    }
    add("the last page", ending::own_lines(journal, *now).into_iter().flat_map(|(_, ids)| ids).collect());
    add("the last page", ending::page(journal).map(|of| of.record.id).into_iter().collect());
    add("the book", ending::closed(journal, path.state).map(|(id, _)| id).into_iter().collect());
    let ledger = Ledger::of(journal);
    add("the ledger", ledger.promises.iter().map(|promise| promise.id).collect());
    add("the ledger", ledger.span().1.0);
    add("the ledger", ledger.work.iter().map(|(.., id)| *id).collect());
    add("the ledger", ledger.reliable().map_or_else(Vec::new, |(some, all)| [some.0, all.0].concat()));
    add("the ledger", ledger.outgrows(now.day).map_or_else(Vec::new, |(made, kept)| [made.0, kept.0].concat()));
    add("the ledger", ledger.one_sided().map_or_else(Vec::new, |(_, counted)| counted.0));
    add("eight weeks", ledger.weeks(now.day).into_iter().flat_map(|week| week.settled).map(|(_, id)| id).collect());
    add("a sign", pace::signals(journal, now.day).into_iter().flat_map(|shown| shown.records).collect());
    add("the ladder", pace::ladder(journal).into_iter().flatten().map(|rung| rung.id).collect());
    add("a jump", pace::jumps(&pace::rungs(journal)).into_iter().map(|(rung, _)| rung.id).collect());
    let meetings = pace::meetings(journal);
    let initiative = pace::initiative(&meetings);
    add("initiative", [initiative.me, initiative.them, initiative.both].concat());
    add("weeks of pace", pace::weeks(&meetings).1);
    for one in due(journal, path, *now) {
        if let Due::Letter(id, _) | Due::OpenDebrief(id) = one {
            add("what is due", vec![id]);
        }
    }
    add("then and now", then_now::sets(journal, *now).into_iter().map(|set| set.id).collect());
    let markers = Markers::of(journal, now.day);
    add("a marker", [markers.strength.records, markers.words.records].concat());
    add("a marker", markers.accepts.into_iter().map(|(.., id)| id).collect());
    let (Easing::Records(eased) | Easing::Typical { records: eased, .. }) = markers.easing;
    add("easing", eased);
    add("the check", healthy::lists(journal).map(|lists| lists.check).into_iter().collect());
    add("the check", healthy::open(journal).iter().filter_map(Open::record).collect());
    if let Some(drift) = healthy::drift(journal) {
        add("drift", [drift.earlier.0, drift.later.0].into_iter().chain(drift.between).collect());
    }
    add("the desk", Desk::of(journal, path, *now).message.into_iter().collect());
    add("the talks", debriefed(journal));
    add("the talks", talks::practice_goal(journal).map(|(id, _)| id).into_iter().collect());
    let map = Map::of(journal);
    add("the map", [map.mine, map.theirs, map.guessed].concat().into_iter().map(|line| line.id).collect());
    add("the choices", chosen(journal).into_iter().map(|one| one.id).collect());
    if let Weighing::Today(id) = weighing(journal, path.state, now.day) {
        add("the balance", vec![id]);
    }
    add("the morning", morning_after(journal, *now).map(|of| of.record.id).into_iter().collect());
    add("the morning", earlier(journal, Id::from_random([0; 8])).into_iter().map(|one| one.id).collect());
    add("a hard day", hard_day::cards(journal, one.today()).into_iter().map(|card| card.plan).collect());
    add("letters", opened(journal, now.day).into_iter().map(|of| of.record.id).collect());
    add("letters", put_away(journal, now.day).into_iter().map(|letter| letter.id).collect());
    for action in growing::running(journal) {
        add("an action", growing::done(journal, action.event.text("action")));
    }
    all
}

#[test]
fn every_record_that_is_named_anywhere_is_a_live_record_of_that_journal() {
    for one in standings() {
        for (who, id) in named(&one) {
            let is_there = one.journal.record(id).is_some_and(Record::is_live);
            assert!(is_there, "{}: {who} names {id}", one.name);
        }
    }
}

#[test]
fn a_clock_that_was_set_back_stops_nothing() {
    for (name, story) in ALL {
        let journal = Journal::of(story(120, end()));
        for back in [1, 40, 119, 500] {
            let now = at(end().day.plus(-back), "12:00");
            let path = Path::of(&journal, now);
            let _ = path.look();
            let one = Standing { name: name.to_owned(), days: 120, now, journal: journal.clone(), path };
            assert!(named(&one).iter().all(|(_, id)| journal.record(*id).is_some()));
        }
    }
}

#[test]
fn every_promise_is_counted_once_by_what_became_of_it() {
    for one in standings() {
        let ledger = Ledger::of(&one.journal);
        let name = &one.name;
        assert_eq!(ledger.promises.len(), one.sheets("promise"), "{name}");
        assert_eq!(ledger.open().len(), one.sheets("promise") - one.said("promise", "outcome"), "{name}");
        let by_outcome: usize = Outcome::ALL.iter().map(|outcome| ledger.with(*outcome).count()).sum();
        assert_eq!(by_outcome + ledger.open().len(), ledger.promises.len(), "{name}");
        assert_eq!(ledger.span().1.count(), by_outcome, "{name}");
        let weeks = ledger.weeks(one.now.day);
        assert_eq!(weeks.len(), WEEKS);
        assert_eq!(weeks[WEEKS - 1].first, one.now.day.plus(-6), "{name}: today closes a week");
        let mut shown: Vec<Id> = Vec::new();
        for (outcome, id) in weeks.iter().flat_map(|week| &week.settled) {
            let promise = ledger.promises.iter().find(|promise| promise.id == *id).expect("a promise");
            assert_eq!(promise.outcome, Some(*outcome), "{name}");
            shown.push(*id);
        }
        let count = shown.len();
        shown.sort_unstable();
        shown.dedup();
        assert_eq!(shown.len(), count, "{name}: a promise stands in two weeks");
        let first = weeks[0].first;
        let recent = ledger.of_kind(|promise| promise.outcome.is_some() && promise.settled >= first);
        assert_eq!(recent.count(), count, "{name}: what was settled in eight weeks stands in them");
        if let Some((reliable, all)) = ledger.reliable() {
            assert_eq!(all.count(), by_outcome, "{name}");
            let broken = ledger.with(Outcome::Late).count() + ledger.with(Outcome::Missed).count();
            assert_eq!(reliable.count() + broken, by_outcome, "{name}");
        }
    }
}

#[test]
fn what_is_due_is_what_its_own_page_says() {
    for one in standings() {
        let Standing { journal, path, now, name, .. } = &one;
        let ledger = Ledger::of(journal);
        let all = due(journal, path, *now);
        assert!(all.len() <= MOST, "{name}");
        for waits in &all {
            match waits {
                Due::Promises { first, by, count } => {
                    let due = ledger.due(one.today());
                    assert_eq!(
                        (due[0].what.as_str(), due[0].by, due.len()),
                        (first.as_str(), Some(*by), *count),
                        "{name}"
                    );
                }
                Due::Message(stage) => assert_eq!(Desk::of(journal, path, *now).stage, *stage, "{name}"),
                Due::Silence(_) => assert_eq!(path.state, State::Waiting, "{name}"),
                Due::Letter(id, _) => assert!(journal.page(*id, now.day).is_some(), "{name}"),
                Due::HardDay(label, day) => {
                    let cards = hard_day::cards(journal, one.today());
                    assert!(cards.iter().any(|card| card.label == *label && card.day == *day), "{name}");
                }
                Due::ThenNow(day) => assert_eq!(then_now::due(journal, *now), Some(*day), "{name}"),
                Due::Pause => assert!(journal.open_pause(*now).is_some(), "{name}"),
                Due::OpenDebrief(id) => {
                    assert!(!debriefed(journal).contains(id), "{name}");
                }
                Due::Acceptance => assert_eq!(path.state, State::LetGo, "{name}"),
                Due::MovedOn => assert_eq!(path.state, State::MovedOn, "{name}"),
                Due::Decision(_) => {
                    let weighing = weighing(journal, path.state, now.day);
                    assert!(matches!(weighing, Weighing::Open | Weighing::Today(_)), "{name}");
                }
                Due::Talk(_) | Due::Pace(_) | Due::Healthy | Due::Copy(_) | Due::Review => {}
            }
        }
        let is_due = !ledger.due(one.today()).is_empty();
        let is_full = all.len() == MOST;
        assert!(!is_due || is_full || all.iter().any(|waits| matches!(waits, Due::Promises { .. })), "{name}");
    }
}

#[test]
fn the_days_of_space_are_the_same_wherever_they_are_counted() {
    for one in standings() {
        let Standing { journal, path, now, name, .. } = &one;
        let space = Space::of(journal, *now);
        // Under Patterns each day has a line; today is still going on.
        let listed = space.days();
        let over =
            listed.iter().filter(|(day, _)| *day < space.today && space.start.is_some_and(|start| *day >= start));
        let kept: Vec<Day> = over.filter(|(_, seen)| !seen.contact).map(|(day, _)| *day).collect();
        assert_eq!(space.kept, i64::try_from(kept.len()).expect("few"), "{name}");
        let strokes = tally(&space).into_iter().filter(|line| line.stroke == Stroke::Kept).count();
        assert!(strokes <= kept.len() || space.plan.is_some_and(|plan| Some(plan.0) != space.start), "{name}");
        let holds = path.look().steps[0].holds;
        assert_eq!(holds, space.start.map_or(Holds::NoPlan, |_| Holds::Space(space.kept)), "{name}");
        let line = |gate, need| path.gate(gate).into_iter().find(|line| line.need == need).expect("a line");
        assert_eq!(line(Gate::Understand, Need::WeekOfSpace).count, space.kept, "{name}");
        // The week counts today as far as it went.
        let week = Week::of(journal, *now);
        let in_week = kept.iter().filter(|day| (week.first..=week.last).contains(day)).count();
        let today =
            usize::from(space.start.is_some_and(|start| start <= space.today) && !space.on(space.today).contact);
        assert_eq!(week.space.unwrap_or(0), in_week + today, "{name}");
        // And the letters of all months together.
        let of_month = |month| {
            let lines = letter(journal, month, *now);
            lines.iter().find_map(|line| if let Said::DaysOfSpace(days) = line.said { Some(days) } else { None })
        };
        assert_eq!(one.months().into_iter().filter_map(of_month).sum::<usize>(), kept.len(), "{name}");
    }
}

#[test]
fn a_day_with_contact_says_so_in_its_card_or_in_a_slip() {
    for one in standings() {
        let space = Space::of(&one.journal, one.now);
        let turn = one.journal.settings().turn;
        let (slips, cards) = (one.journal.slips(), one.journal.space_days());
        for (day, seen) in space.days() {
            let mut of_card = cards.iter().filter(|card| card.event.day == day);
            let by_card = of_card.any(|card| card.event.mark == Some(Mark::ReachedOut));
            let mut of_day = slips.iter().filter(|slip| slip.event.space_day(turn) == day);
            let by_slip = of_day.any(|slip| slip.event.what.is_some_and(What::is_contact));
            assert_eq!(seen.contact, by_card || by_slip, "{}: {day}", one.name);
        }
    }
}

#[test]
fn a_step_holds_as_many_sheets_as_there_are() {
    const WORKSHEETS: [&str; 6] = ["communication", "neglect", "distance", "values", "pattern", "trust"];
    let whole = |count: usize| i64::try_from(count).expect("few");
    for one in standings() {
        let Standing { path, name, .. } = &one;
        let own = whole(WORKSHEETS.iter().filter(|sheet| one.said(sheet, "my_part") > 0).count());
        let line = |gate, need| path.gate(gate).into_iter().find(|line| line.need == need).expect("a line");
        let own_part = line(Gate::Ready, Need::OwnPart);
        assert_eq!((own_part.count, own_part.is_done), (own, own >= 2), "{name}");
        assert_eq!(line(Gate::Grow, Need::Lesson).count, whole(one.said("lesson", "then")), "{name}");
        assert_eq!(line(Gate::Ready, Need::HealthyTwice).count, whole(one.sheets("healthy")), "{name}");
        let accepts = Markers::of(&one.journal, one.now.day).accepts;
        let yes = accepts.iter().filter(|(_, word, _)| word == "yes").count();
        assert_eq!(line(Gate::Ready, Need::CouldAcceptNo).count, whole(yes), "{name}");
        assert_eq!(line(Gate::Openly, Need::TwoDebriefs).count, whole(debriefed(&one.journal).len()), "{name}");
        let weeks = pace::weeks(&pace::meetings(&one.journal)).0;
        assert_eq!(line(Gate::Together, Need::WeeksOfPace).count, weeks, "{name}");
        let way = path.look();
        for step in &way.steps {
            match step.holds {
                Holds::OwnPart(count) => assert_eq!(count, own, "{name}"),
                Holds::Growth { things, lessons } => {
                    assert_eq!(things, whole(one.said("action", "action")), "{name}");
                    assert_eq!(lessons, whole(one.said("lesson", "then")), "{name}");
                }
                Holds::Lines { done, all } => {
                    let lines = path.gate(Gate::Ready);
                    assert_eq!(done, whole(lines.iter().filter(|line| line.is_done).count()), "{name}");
                    assert_eq!(all, whole(lines.len()), "{name}");
                }
                Holds::Closed(line) => assert_eq!(path.reason(), Some(line), "{name}"),
                Holds::Said => assert!(said_once(&one.journal), "{name}"),
                Holds::Apologised => assert!(one.said("apology_after", "how") > 0, "{name}"),
                _ => {}
            }
        }
        let is_closed = way.steps.iter().any(|step| step.look == Look::Closed);
        assert_eq!(is_closed, way.wall.is_some(), "{name}");
    }
}

fn said_once(journal: &Journal) -> bool {
    journal.moments().iter().any(|of| of.event.happened == Some(Happened::Sent))
}

#[test]
fn a_line_of_a_gate_rests_on_what_it_counts() {
    let whole = |count: usize| i64::try_from(count).expect("few");
    for one in standings() {
        let Standing { journal, path, name, .. } = &one;
        let line = |gate, need| path.gate(gate).into_iter().find(|line| line.need == need).expect("a line");
        let day = |id: &Id| journal.record(*id).map(Record::day).expect("a record");
        // Days since the last contact, and the record of that contact.
        let turn = journal.settings().turn;
        let quiet = line(Gate::Ready, Need::TwoQuietWeeks);
        for record in quiet.records.iter().filter_map(|id| journal.record(*id)) {
            let began = match &record.event {
                Event::Plan(plan) => plan.start,
                Event::Slip(slip) => slip.space_day(turn),
                _ => record.day(),
            };
            assert_eq!(one.today().days_since(began).max(0), quiet.count, "{name}: {record:?}");
        }
        let space = Space::of(journal, one.now);
        for (gate, need) in [(Gate::Understand, Need::WeekOfSpace), (Gate::Ready, Need::ThreeWeeks)] {
            let plans: Vec<_> = line(gate, need).records.into_iter().filter_map(|id| journal.record(id)).collect();
            let start = plans.iter().find_map(|record| Some(record.event.as_plan()?.start));
            assert_eq!(start, space.start, "{name}: {need:?} names the plan that it counts from");
        }
        let is_open = healthy::open(journal).iter().any(|open| matches!(open, Open::WillingnessNotKnown { .. }));
        assert_eq!(is_open, !line(Gate::Trust, Need::TheyWilling).is_done, "{name}");
        let calm = line(Gate::Understand, Need::CalmerDays);
        assert_eq!(whole(calm.records.iter().map(day).collect::<BTreeSet<_>>().len()), calm.count, "{name}");
        assert!(calm.count <= 5, "{name}: of five days");
        let growth = line(Gate::Ready, Need::Growth);
        assert_eq!(growth.count, whole(growth.records.len().saturating_sub(1)), "{name}");
        for (gate, need) in [
            (Gate::Ready, Need::OwnPart),
            (Gate::Ready, Need::HealthyTwice),
            (Gate::Ready, Need::CouldAcceptNo),
            (Gate::Write, Need::Purpose),
            (Gate::Write, Need::AnyOutcome),
            (Gate::Trust, Need::Heard),
            (Gate::Trust, Need::ApologyDone),
            (Gate::Openly, Need::TwoDebriefs),
        ] {
            let line = line(gate, need);
            assert_eq!(line.count, whole(line.records.len()), "{name}: {need:?}");
        }
        let ledger = Ledger::of(journal);
        assert_eq!(line(Gate::Openly, Need::MissedTold).count, whole(ledger.with(Outcome::Missed).count()), "{name}");
        assert_eq!(line(Gate::Openly, Need::WeeksOfPromises).count, ledger.span().0 / 7, "{name}");
        let red = line(Gate::Write, Need::NoRedLine);
        assert!(red.is_done || !path.drawn.is_empty(), "{name}");
        assert_eq!(path.overlays.contains(&Overlay::RedLine), !path.drawn.is_empty(), "{name}");
        assert_eq!(path.overlays.contains(&Overlay::Pause), journal.open_pause(one.now).is_some(), "{name}");
    }
}

#[test]
fn the_picture_shows_somebody_where_their_state_says() {
    for one in standings() {
        let Standing { journal, path, now, name, .. } = &one;
        let way = path.look();
        assert_eq!(way.ending, ending::reached(path.state), "{name}");
        let is_unsent = matches!(path.state, State::Ready | State::Draft | State::Cool | State::Open);
        if path.state.is_on_way() && way.ending.is_none() && (path.drawn.is_empty() || !is_unsent) {
            assert_eq!(way.here(), Some(path.step()), "{name}");
        }
        assert!(ending::closed(journal, path.state).is_none() || way.ending.is_some(), "{name}");
        for step in &way.steps {
            let under = words::under(step);
            assert!(under.chars().count() <= 24, "{name}: “{under}” is too long for the picture");
            assert!(!words::holds(step).is_empty(), "{name}: {step:?}");
        }
        // What is kept stands the same on its own page and in the letter of the month.
        let kept = growing::kept(journal);
        let of_letter = letter(journal, now.day.in_month(), *now).into_iter().find_map(|line| match line.said {
            Said::Kept(list) => Some(list),
            _ => None,
        });
        assert_eq!(of_letter.unwrap_or_default(), kept, "{name}");
    }
}

#[test]
fn the_desk_stands_where_the_path_stands() {
    for one in standings() {
        let Standing { journal, path, now, name, .. } = &one;
        let stage = Desk::of(journal, path, *now).stage;
        let is_put_down = matches!(path.state, State::LetGo | State::MovedOn | State::Break);
        assert_eq!(stage == Stage::PutDown, is_put_down, "{name}");
        assert_eq!(stage == Stage::Closed, !is_put_down && !path.drawn.is_empty(), "{name}");
        let is_talking =
            matches!(path.state, State::Talking | State::Rebuild | State::Openly | State::Slow | State::Together);
        assert_eq!(stage == Stage::Talking, is_talking && path.drawn.is_empty(), "{name}");
        assert_eq!(matches!(stage, Stage::Sent(_)), path.state == State::Waiting && path.drawn.is_empty(), "{name}");
        if matches!(stage, Stage::Prepare) {
            assert_eq!(path.state, State::Ready, "{name}");
        }
        if matches!(stage, Stage::Rests(_) | Stage::Reread) {
            assert_eq!(path.state, State::Cool, "{name}");
        }
        if stage == Stage::Copy {
            assert_eq!(path.state, State::Open, "{name}");
        }
        if matches!(stage, Stage::Said | Stage::Sent(_)) {
            assert!(path.is_their_turn() && said_once(journal), "{name}");
        }
        let may_write = matches!(
            stage,
            Stage::Prepare
                | Stage::HeatCheck
                | Stage::Hot
                | Stage::Write
                | Stage::Rests(_)
                | Stage::Night
                | Stage::Reread
                | Stage::Copy
        );
        assert!(!may_write || path.is_open(afterword::domain::path::Help::Contact), "{name}");
    }
}

#[test]
fn the_check_has_each_line_in_one_list() {
    for one in standings() {
        let name = &one.name;
        let Some(lists) = healthy::lists(&one.journal) else {
            assert_eq!(one.sheets("healthy"), 0, "{name}");
            continue;
        };
        let last = one.journal.sheets("healthy").pop().expect("a check");
        assert_eq!((lists.check, lists.day), (last.record.id, last.record.made.day), "{name}");
        let all = lists.holds.len() + lists.denied.len() + lists.unknown.len();
        assert_eq!(all, last.event.count(&sheets::healthy::HEALTHY), "{name}");
        if let Some(drift) = healthy::drift(&one.journal) {
            assert_eq!(drift.later.0, lists.check, "{name}");
            assert!(drift.later.1.days_since(drift.earlier.1) >= 14, "{name}");
            assert!(!(drift.is_rosier() && drift.is_greyer()), "{name}");
        }
    }
}

#[test]
fn the_signs_the_ladder_and_who_suggested_it_rest_on_the_same_meetings() {
    for one in standings() {
        let Standing { journal, now, name, .. } = &one;
        let meetings = pace::meetings(journal);
        assert_eq!(meetings.len(), one.sheets("time"), "{name}");
        let first = meetings.first().map(|meeting| meeting.day);
        assert!(meetings.iter().all(|meeting| first.is_none_or(|first| meeting.day >= first)), "{name}");
        let initiative = pace::initiative(&meetings);
        let said = meetings.iter().filter(|meeting| !meeting.suggested.is_empty()).count();
        let shown = initiative.me.len() + initiative.them.len() + initiative.both.len();
        assert_eq!(shown, said.min(10), "{name}");
        assert!(pace::jumps(&pace::rungs(journal)).iter().all(|(rung, below)| rung.place >= below + 2), "{name}");
        let jumped: Vec<Id> = pace::jumps(&pace::rungs(journal)).into_iter().map(|(rung, _)| rung.id).collect();
        for sign in pace::signals(journal, now.day) {
            match sign.sign {
                Sign::Jumped => assert_eq!(sign.records, jumped, "{name}"),
                Sign::OneSided => {
                    let initiative = pace::initiative(&meetings);
                    let is_one = [initiative.me, initiative.them];
                    assert!(is_one.iter().any(|who| sign.records.iter().all(|id| who.contains(id))), "{name}");
                }
                _ => {}
            }
            let days = sign.records.iter().filter_map(|id| journal.record(*id)).map(Record::day);
            assert_eq!(days.max(), Some(sign.day), "{name}: {:?}", sign.sign);
        }
    }
}

#[test]
fn a_week_and_the_letters_name_the_pages_the_cards_and_the_pauses_of_their_days() {
    for one in standings() {
        let Standing { journal, now, name, .. } = &one;
        let all: BTreeSet<Id> = journal.urges().iter().map(|of| of.record.id).collect();
        let week = Week::of(journal, *now);
        assert!(week.ridden.iter().all(|id| all.contains(id)), "{name}");
        let mut ridden: Vec<Id> = Vec::new();
        for month in one.months() {
            for line in letter(journal, month, *now) {
                if let Said::RodeOut(count) = line.said {
                    assert_eq!(line.records.len(), count, "{name}");
                    ridden.extend(line.records);
                }
            }
        }
        let count = ridden.len();
        ridden.sort_unstable();
        ridden.dedup();
        assert_eq!(ridden.len(), count, "{name}: a pause is in two letters");
        assert!(ridden.iter().all(|id| all.contains(id)), "{name}");
        let pages = journal.pages(now.day).filter(|page| page.event.day >= week.first).map(|page| page.record.id);
        assert!(pages.into_iter().all(|id| week.records.contains(&id)), "{name}: a page of this week is left out");
        let cards = journal.space_days();
        let in_week = cards.iter().filter(|card| (week.first..=week.last).contains(&card.event.day));
        assert_eq!(in_week.map(|card| u32::from(card.event.urges)).sum::<u32>(), week.noticed, "{name}");
    }
}

#[test]
fn then_and_now_is_asked_for_until_it_is_answered() {
    for one in standings() {
        let sets = then_now::sets(&one.journal, one.now);
        assert!(sets.windows(2).all(|two| two[0].day < two[1].day), "{}", one.name);
        assert!(sets.iter().all(|set| set.since >= 1 && set.since <= one.days + 1), "{}", one.name);
        let last = one.journal.sheets("then_now").last().map(|of| of.record.id);
        assert_eq!(sets.last().map(|set| set.id), last, "{}: the newest stands last", one.name);
    }
}

#[test]
fn three_answers_alike_agree_with_the_last_choice() {
    for one in standings() {
        let all = chosen(&one.journal);
        if let Some(place) = settled(&all) {
            assert_eq!(all.last().map(|one| one.place), Some(place), "{}", one.name);
        }
        let is_put_down = matches!(one.path.state, State::LetGo | State::MovedOn);
        let weighing = weighing(&one.journal, one.path.state, one.now.day);
        assert_eq!(weighing == Weighing::PutDown, is_put_down, "{}", one.name);
    }
}

#[test]
fn a_record_reads_back_as_it_was_written_and_a_copy_brings_all_of_them_back() {
    for (name, story) in ALL {
        let records = story(365, end());
        for record in &records {
            let text = schema::write(record);
            assert_eq!(schema::read(record.id, &text).as_ref(), Ok(record), "{name}: {text}");
        }
        let journal = Journal::of(records);
        let text = backup::write(&journal, &[], end());
        assert!(backup::holds_all(&text, &journal, 0), "{name}");
        let copy = backup::read(&text).expect("a copy");
        let mut back = Journal::default();
        back.absorb(backup::Restore::of(copy, &back).change);
        assert_eq!(back, journal, "{name}");
        let now = end();
        assert_eq!(Path::of(&back, now), Path::of(&journal, now), "{name}");
    }
}

fn kind(event: &Event) -> &'static str {
    match event {
        Event::About(_) => "about",
        Event::Entry(_) => "entry",
        Event::Hope(_) => "hope",
        Event::Moment(_) => "moment",
        Event::Newer(_) => "newer",
        Event::Plan(_) => "plan",
        Event::Settings(_) => "settings",
        Event::Sheet(_) => "sheet",
        Event::Slip(_) => "slip",
        Event::SpaceDay(_) => "space_day",
        Event::Urge(_) => "urge",
    }
}

#[test]
fn each_story_has_every_kind_of_event_and_together_they_use_every_sheet() {
    const KINDS: [&str; 10] =
        ["about", "entry", "hope", "moment", "plan", "settings", "sheet", "slip", "space_day", "urge"];
    let mut used = BTreeSet::new();
    for (name, story) in ALL {
        let records = story(365, end());
        assert!((400..=900).contains(&records.len()), "{name}: {}", records.len());
        let kinds: BTreeSet<&str> = records.iter().map(|record| kind(&record.event)).collect();
        assert_eq!(kinds.into_iter().collect::<Vec<_>>(), KINDS, "{name}");
        used.extend(records.iter().filter_map(|record| record.event.as_sheet()).map(|answers| answers.sheet.clone()));
    }
    let all: BTreeSet<String> = sheets::ALL.iter().map(|sheet| sheet.slug.to_owned()).collect();
    assert_eq!(used, all);
}

#[test]
fn the_stories_end_where_they_are_said_to() {
    let state = |name: &str, days: i64| {
        let (_, story) = ALL.into_iter().find(|(known, _)| *known == name).expect("a story");
        Standing::of(name, story, days, end()).path.state
    };
    for (name, days, expected) in [
        ("mara", 1, State::Space),
        ("mara", 120, State::Grow),
        ("mara", 160, State::Decide),
        ("mara", 205, State::Break),
        ("mara", 365, State::Grow),
        ("jonas", 38, State::Ready),
        ("jonas", 44, State::Draft),
        ("jonas", 46, State::Cool),
        ("jonas", 60, State::Waiting),
        ("jonas", 90, State::Quiet),
        ("jonas", 120, State::Decide),
        ("jonas", 365, State::LetGo),
        ("ines", 30, State::Grow),
        ("ines", 35, State::Talking),
        ("ines", 50, State::Rebuild),
        ("ines", 70, State::Openly),
        ("ines", 120, State::Slow),
        ("ines", 200, State::Slow),
        ("ines", 365, State::Together),
        ("sam", 14, State::Reflect),
        ("sam", 30, State::MovedOn),
        ("sam", 365, State::LetGo),
    ] {
        assert_eq!(state(name, days), expected, "{name} after {days} days");
    }
}

#[test]
fn the_message_of_jonas_rests_as_it_was_written_and_is_sent_once() {
    let (_, story) = ALL[1];
    let journal = Journal::of(story(365, end()));
    let message = journal.sheets("message").pop().expect("a message");
    let text = afterword::domain::desk::text(message.event);
    let notes = |happened| journal.moments().into_iter().filter(move |of| of.event.happened == Some(happened));
    assert_eq!(notes(Happened::Cooling).next().map(|of| of.event.note.clone()), Some(text.clone()));
    assert_eq!(notes(Happened::Sent).map(|of| of.event.note.clone()).collect::<Vec<_>>(), [text]);
    let at_hour = |day: i64, clock: &str| {
        let now = at(end().day.plus(day - 365), clock);
        let one = Standing::of("jonas", story, day, now);
        Desk::of(&one.journal, &one.path, now).stage
    };
    assert_eq!(at_hour(45, "21:00"), Stage::Rests(23));
    assert_eq!(at_hour(47, "09:45"), Stage::Reread);
    assert_eq!(at_hour(47, "09:55"), Stage::Copy);
    assert!(matches!(at_hour(47, "20:00"), Stage::Sent(_)));
}

#[test]
fn the_example_has_something_on_every_page_and_few_words() {
    let (name, story) = ALL[2];
    let one = Standing::of(name, story, 120, end());
    let Standing { journal, path, now, .. } = &one;
    let space = Space::of(journal, *now);
    assert!(space.kept > 30 && !journal.slips().is_empty() && !journal.urges().is_empty());
    assert!(matches!(Markers::of(journal, now.day).easing, Easing::Typical { .. }));
    let signs = pace::signals(journal, now.day);
    assert!((2..=3).contains(&signs.len()), "{signs:?}");
    let jumps = pace::jumps(&pace::rungs(journal));
    assert_eq!(jumps.len(), 1, "one step of the ladder was jumped");
    let ledger = Ledger::of(journal);
    for outcome in Outcome::ALL {
        assert!(ledger.with(*outcome).count() > 0, "{outcome:?}");
    }
    assert!((2..=3).contains(&ledger.open().len()), "{:?}", ledger.open());
    assert_eq!(ledger.due(one.today()).len(), 1);
    let map = Map::of(journal);
    assert_eq!((map.mine.len(), map.theirs.len(), map.guessed.len()), (3, 2, 1));
    assert!(healthy::drift(journal).is_some() && !healthy::open(journal).iter().any(|open| open.record().is_none()));
    assert_eq!(then_now::sets(journal, *now).iter().map(|set| set.since).collect::<Vec<_>>(), [1, 14, 30, 60, 90]);
    assert_eq!(due(journal, path, *now).len(), MOST);
    assert_eq!(hard_day::cards(journal, one.today()).len(), 1);
    assert!(!opened(journal, now.day).is_empty() && !journal.deleted_pages(now.day).is_empty());
    assert_eq!(growing::running(journal).len(), 1);
    let sides = |side: &str| journal.sheets("memory").iter().filter(|of| of.event.text("side") == side).count();
    assert_eq!((sides("good"), sides("hard"), one.sheets("timeline")), (2, 2, 5));
    let lines = letter(journal, now.day.plus(-now.day.weekday().try_into().unwrap_or(0)).in_month(), *now);
    assert!(lines.len() >= 4, "{lines:?}");
    let pages: Vec<&str> = journal.pages(now.day).map(|page| page.event.text.as_str()).collect();
    let written: BTreeSet<_> = pages.iter().filter(|text| !text.is_empty()).collect();
    assert_eq!(written.len(), pages.iter().filter(|text| !text.is_empty()).count(), "a page stands there twice");
    let words: usize = own_words(&story(LONGEST, end())).iter().map(String::len).sum();
    assert!(words < 6_000, "{words} bytes");
}

/// Everything that was written, each text once.
fn own_words(records: &[Record]) -> BTreeSet<String> {
    use afterword::domain::sheet::{Answer, Kind, Sheet};
    let mut all = BTreeSet::new();
    for record in records {
        match &record.event {
            Event::Entry(entry) => _ = all.insert(entry.text.clone()),
            Event::Moment(moment) => _ = all.insert(moment.note.clone()),
            Event::SpaceDay(card) => _ = all.insert(card.helped.clone()),
            Event::Slip(slip) => all.extend([slip.place.clone(), slip.learn.clone()]),
            Event::Plan(plan) => {
                all.extend([plan.why.clone(), plan.channel.clone()]);
                all.extend(plan.instead.iter().cloned().chain(plan.hard_days.iter().map(|hard| hard.label.clone())));
                all.extend(plan.if_then.iter().flat_map(|line| [line.when.clone(), line.then.clone()]));
            }
            event => {
                let Some(answers) = event.answers() else { continue };
                let sheet = Sheet::named(&answers.sheet);
                for (slug, answer) in answers.given.iter() {
                    let is_picked = sheet
                        .and_then(|sheet| sheet.field(slug))
                        .is_some_and(|field| matches!(field.kind, Kind::One(_) | Kind::Any(_) | Kind::Day));
                    match answer {
                        Answer::Text(text) if !is_picked => _ = all.insert(text.clone()),
                        Answer::Many(list) if !is_picked => all.extend(list.iter().cloned()),
                        _ => {}
                    }
                }
            }
        }
    }
    all
}

#[test]
fn what_they_write_is_set_like_a_book_and_never_shouts() {
    const AMERICAN: [&str; 8] = ["apologiz", "behavior", "center", "color", "favorite", "gray", "organiz", "realiz"];
    for (name, story) in ALL {
        for words in own_words(&story(LONGEST, end())) {
            let is_set = !words.contains(['!', '\'', '"', '%']) && !words.contains("  ") && !words.contains("...");
            assert!(is_set, "{name}: {words}");
            assert!(!AMERICAN.iter().any(|stem| words.to_lowercase().contains(stem)), "{name}: {words}");
        }
    }
}

#[test]
fn no_page_says_the_same_as_the_one_before() {
    for (name, story) in ALL {
        let journal = Journal::of(story(LONGEST, end()));
        let pages: Vec<&str> = journal.pages(end().day).map(|page| page.event.text.as_str()).collect();
        let written: Vec<&&str> = pages.iter().filter(|text| !text.is_empty()).collect();
        assert!(written.windows(2).all(|two| two[0] != two[1]), "{name}");
        let different: BTreeSet<_> = written.iter().collect();
        assert!(different.len() >= if name == "ines" { 30 } else { 40 }, "{name}: {}", different.len());
    }
}

/// What stood at an earlier moment stands later, too, but for the one record that each story deletes for good.
fn is_told_on(story: Story, days: i64, until: i64) {
    let earlier = story(until, at(end().day.plus(until - days), "20:30"));
    let later = Journal::of(story(days, end()));
    let mut missing = 0;
    for record in earlier {
        match later.record(record.id) {
            Some(now) if now.rev == record.rev => assert_eq!(*now, record),
            Some(now) => assert!(now.rev > record.rev && now.made == record.made),
            None => missing += 1,
        }
    }
    assert!(missing <= 1, "{missing} records are not there any more");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn for_any_length_and_any_day_the_records_are_in_order_valid_and_none_lies_ahead(
        whose in 0_usize..4,
        days in 1_i64..=LONGEST,
        ahead in 0_i64..3_000,
        minutes in 0_u32..1440,
        offset in -720_i32..=840,
    ) {
        let time = Time::new(minutes / 60, minutes % 60, 0).expect("a time");
        let now = Stamp::new(Day::parse("2024-01-01").expect("a date").plus(ahead), time, offset);
        let (_, story) = ALL[whose];
        let records = story(days, now);
        prop_assert!(!records.is_empty());
        prop_assert!(records.windows(2).all(|two| two[0].id < two[1].id && two[0].made.instant() <= two[1].made.instant()));
        for record in &records {
            prop_assert!(record.made.instant() <= record.changed.instant() && record.changed.instant() <= now.instant());
            prop_assert!(record.made.day >= now.day.plus(-days) && record.event.as_entry().is_none_or(|page| page.day >= now.day.plus(-days)));
            prop_assert_eq!(record.event.validate(record.changed), Ok(()));
            prop_assert_eq!(record.event.clone().tidy(), record.event.clone());
            let picked = record.event.as_entry().map(|page| &page.feelings);
            let picked = picked.or(record.event.as_urge().map(|urge| &urge.feelings)).map_or(0, Vec::len);
            prop_assert!(picked <= Feeling::MOST, "{:?}", record);
        }
        prop_assert_eq!(&records, &story(days, now));
        let journal = Journal::of(records);
        let one = Path::of(&journal, now);
        prop_assert!(due(&journal, &one, now).len() <= MOST);
    }

    #[test]
    fn a_story_told_for_a_day_inside_is_what_was_kept_by_then(
        whose in 0_usize..4,
        days in 1_i64..=200,
        share in 1_i64..=100,
    ) {
        is_told_on(ALL[whose].1, days, (days * share / 100).max(1));
    }
}
