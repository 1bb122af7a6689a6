//! The gates between the steps. They advise: each line is done or not, and says by which records (brief, 4.3).

use super::facts::{Facts, Filled};
use crate::domain::choice::choices;
use crate::domain::insight::ledger::Outcome;
use crate::domain::moment::Happened;
use crate::domain::sorted::Map;
use crate::domain::{Day, Id};

choices! {
    /// A gate, in the order of the path.
    Gate {
        Understand = "g1",
        Grow = "g2",
        Ready = "g3",
        Write = "g4",
        Cooled = "g5",
        Trust = "g6",
        Openly = "g7",
        Slowly = "g8",
        Together = "g9",
    }
}

choices! {
    /// What a line of a gate asks for.
    Need {
        WeekOfSpace = "week_of_space",
        CalmerDays = "calmer_days",
        Lesson = "lesson",
        ThreeWeeks = "three_weeks",
        TwoQuietWeeks = "two_quiet_weeks",
        OwnPart = "own_part",
        Growth = "growth",
        HealthyTwice = "healthy_twice",
        CouldAcceptNo = "could_accept_no",
        Purpose = "purpose",
        AnyOutcome = "any_outcome",
        NoRedLine = "no_red_line",
        DayOfRest = "day_of_rest",
        TheyWilling = "they_willing",
        Heard = "heard",
        ApologyDone = "apology_done",
        WeeksOfPromises = "weeks_of_promises",
        MissedTold = "missed_told",
        TwoDebriefs = "two_debriefs",
        BothAsked = "both_asked",
        OwnPace = "own_pace",
        WeeksOfPace = "weeks_of_pace",
        BothSaid = "both_said",
    }
}

/// One line of a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub need: Need,
    pub is_done: bool,
    /// So many of so many, or days; what it counts depends on the need.
    pub count: i64,
    /// The records it rests on.
    pub records: Vec<Id>,
}

/// The sheets of the second step.
pub const WORKSHEETS: [&str; 6] = ["communication", "neglect", "distance", "values", "pattern", "trust"];
/// A calm day has no strength above this.
const CALM: u8 = 6;

pub fn is_open(gate: Gate, facts: &Facts) -> bool {
    let lines = lines(gate, facts);
    match gate {
        // Either of the two is enough.
        Gate::Understand => lines.iter().any(|line| line.is_done),
        _ => lines.iter().all(|line| line.is_done),
    }
}

pub fn lines(gate: Gate, facts: &Facts) -> Vec<Line> {
    use Need as N;
    let needs: &[Need] = match gate {
        Gate::Understand => &[N::WeekOfSpace, N::CalmerDays],
        Gate::Grow => &[N::Lesson],
        Gate::Ready => {
            &[N::ThreeWeeks, N::TwoQuietWeeks, N::OwnPart, N::Lesson, N::Growth, N::HealthyTwice, N::CouldAcceptNo]
        }
        Gate::Write => &[N::Purpose, N::AnyOutcome, N::NoRedLine],
        Gate::Cooled => &[N::DayOfRest],
        Gate::Trust => &[N::TheyWilling, N::ApologyDone, N::Heard],
        Gate::Openly => &[N::WeeksOfPromises, N::MissedTold, N::TwoDebriefs],
        Gate::Slowly => &[N::BothAsked, N::OwnPace],
        Gate::Together => &[N::BothSaid, N::HealthyTwice, N::WeeksOfPace],
    };
    needs.iter().map(|need| line(*need, facts)).collect()
}

fn line(need: Need, facts: &Facts) -> Line {
    let (is_done, count, records) = look(need, facts);
    Line { need, is_done, count, records }
}

fn ids<'a>(filled: impl Iterator<Item = &'a Filled>) -> Vec<Id> {
    filled.map(|filled| filled.id).collect()
}

fn look(need: Need, facts: &Facts) -> (bool, i64, Vec<Id>) {
    let plan = || facts.plan.into_iter().collect::<Vec<Id>>();
    let enough = |records: Vec<Id>, least: usize| (records.len() >= least, whole(records.len()), records);
    match need {
        Need::WeekOfSpace => (facts.space.kept >= 7, facts.space.kept, plan()),
        Need::CalmerDays => calmer_days(facts),
        Need::Lesson => enough(ids(facts.said("lesson")), 1),
        Need::ThreeWeeks => {
            let days = facts.space.start.map_or(0, |start| facts.today.days_since(start).max(0));
            (days >= 21, days, plan())
        }
        Need::TwoQuietWeeks => {
            let days =
                facts.space.since_contact.or_else(|| facts.space.start.map(|start| facts.today.days_since(start)));
            let days = days.unwrap_or(0).max(0);
            (days >= 14, days, facts.last_contact.map_or_else(plan, |last| vec![last]))
        }
        Need::OwnPart => enough(ids(WORKSHEETS.iter().flat_map(|sheet| facts.said(sheet))), 2),
        Need::Growth => growth(facts),
        Need::HealthyTwice => {
            // Whoever picked it up again looks anew (brief, 4.2).
            let since = facts.moments(Happened::PickUp).next_back().map(|told| told.day);
            let checks: Vec<&Filled> =
                facts.filled("healthy").iter().filter(|check| since.is_none_or(|since| check.day >= since)).collect();
            let apart = match (checks.first(), checks.last()) {
                (Some(first), Some(last)) => last.day.days_since(first.day),
                _ => 0,
            };
            (apart >= 7, whole(checks.len()), ids(checks.into_iter()))
        }
        Need::CouldAcceptNo => {
            // Once is a mood: the last answer is yes, and it was yes on another day as well.
            let last = facts.said("no_as_answer").next_back();
            let yes: Vec<&Filled> = facts.said("no_as_answer").filter(|one| one.mark == "yes").collect();
            let days = yes.iter().zip(yes.iter().skip(1)).filter(|(one, next)| one.day != next.day).count();
            (days > 0 && last.is_some_and(|last| last.mark == "yes"), whole(yes.len()), ids(yes.into_iter()))
        }
        Need::Purpose => enough(ids(facts.said("purpose")), 1),
        Need::AnyOutcome => enough(ids(facts.said("any_outcome")), 1),
        Need::NoRedLine => {
            let drawn = super::red_line::drawn(facts, super::State::Ready);
            (drawn.is_empty(), whole(drawn.len()), drawn.into_iter().flat_map(|drawn| drawn.records).collect())
        }
        Need::DayOfRest => {
            let last = facts.moments(Happened::Cooling).next_back();
            let hours = last.map_or(0, |last| (facts.now - last.at) / 3600);
            (hours >= 24, hours, last.map(|last| last.id).into_iter().collect())
        }
        Need::TheyWilling => enough(ids(facts.said("both_willing")), 1),
        Need::Heard => enough(ids(facts.said("heard")), 1),
        Need::ApologyDone => enough(ids(facts.said("apology_after")), 1),
        Need::WeeksOfPromises => {
            let (days, records) = facts.ledger.span();
            (days >= 21 && records.count() >= 3, days / 7, records.0)
        }
        Need::MissedTold => {
            // Nothing settled says nothing about what happens when one is missed.
            let settled = facts.ledger.of_kind(|promise| promise.outcome.is_some());
            let told = facts.ledger.with(Outcome::MissedTold);
            let missed = facts.ledger.with(Outcome::Missed);
            let is_done = settled.count() > 0 && (missed.count() == 0 || told.count() > 0);
            let records: Vec<Id> = told.0.iter().chain(&missed.0).copied().collect();
            (is_done, whole(missed.count()), records)
        }
        Need::TwoDebriefs => enough(ids(facts.said("debrief")), 2),
        Need::BothAsked => enough(ids(facts.said("pace")), 1),
        Need::OwnPace => {
            let own: Vec<Id> = facts.own_pace.into_iter().collect();
            enough(own, 1)
        }
        Need::BothSaid => enough(ids(facts.said("together")), 1),
        Need::WeeksOfPace => {
            let (weeks, records) = &facts.weeks_of_pace;
            (*weeks >= 6, *weeks, records.clone())
        }
    }
}

/// Three days of the last five on which nothing was stronger than six.
fn calmer_days(facts: &Facts) -> (bool, i64, Vec<Id>) {
    let mut days: Vec<(Day, u8)> = Vec::new();
    for (day, strength, _) in &facts.strengths {
        match days.iter_mut().find(|(known, _)| known == day) {
            Some((_, most)) => *most = (*most).max(*strength),
            None => days.push((*day, *strength)),
        }
    }
    let calm: Vec<Day> = days.into_iter().filter(|(_, most)| *most <= CALM).map(|(day, _)| day).collect();
    let records = facts.strengths.iter().filter(|(day, ..)| calm.contains(day)).map(|(.., id)| *id).collect();
    (calm.len() >= 3, whole(calm.len()), records)
}

/// An action that runs for two weeks, with four days noted.
fn growth(facts: &Facts) -> (bool, i64, Vec<Id>) {
    let mut logs: Map<&str, Vec<&Filled>> = Map::default();
    for log in facts.said("action_log") {
        logs.or_default(log.mark.as_str()).push(log);
    }
    let noted = facts.said("action").filter_map(|action| {
        let logs = logs.get(action.mark.as_str())?;
        let last = logs.last()?.day;
        let is_done = last.days_since(action.day) >= 14 && logs.len() >= 4;
        Some((is_done, logs.len(), action, logs))
    });
    let best = noted.max_by_key(|(is_done, count, ..)| (*is_done, *count));
    best.map_or_else(Default::default, |(is_done, count, action, logs)| {
        let records = std::iter::once(action.id).chain(logs.iter().map(|log| log.id));
        (is_done, whole(count), records.collect())
    })
}

pub fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
