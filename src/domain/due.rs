//! What waits for somebody on Today, the weightiest first, and never more than three things (brief, `home`). Each
//! says why it is there.

use super::copy::sheets::decision::{ACCEPTANCE, MINE, MOVED_ON_AGAIN, WEEK as REVIEW};
use super::copy::sheets::healthy::HEALTHY;
use super::copy::sheets::slowly::PACE;
use super::copy::sheets::talk::{DEBRIEF, TALK};
use super::copy_due::{CopyDue, copy_due};
use super::desk::{Desk, Stage};
use super::insight::balance::{Weighing, weighing};
use super::insight::ledger::Ledger;
use super::insight::talks::is_debriefed;
use super::insight::then_now;
use super::moment::Happened;
use super::path::{Path, State};
use super::put_away::opened;
use super::{Day, Id, Journal, Stamp};

/// Something that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// A pause is going on.
    Pause,
    /// A letter that was put away has opened on that day.
    Letter(Id, Day),
    /// The message at the desk rests, or has rested.
    Message(Stage),
    /// So many days without a reply.
    Silence(i64),
    /// So many promises are due, this one first.
    Promises {
        first: String,
        by: Day,
        count: usize,
    },
    /// A date that may be hard: its name, and when.
    HardDay(String, Day),
    /// A talk that was looked back on only in part.
    OpenDebrief(Id),
    /// A talk that was planned, and nothing noted of it.
    Talk(String),
    /// The day on which they wanted to look at their pace again.
    Pace(Day),
    /// The day on which they wanted to look at their decision again.
    Decision(Day),
    /// The five questions of that day.
    ThenNow(i64),
    /// The healthy check, once a month while they see each other.
    Healthy,
    /// How letting go goes, once a month.
    Acceptance,
    /// How it is now, thirty days after they moved on.
    MovedOn,
    Copy(CopyDue),
    Review,
}

/// So many are shown; the others wait until these are done.
pub const MOST: usize = 3;
const WEEK: i64 = 7;
const MONTH: i64 = 30;
/// Days without a reply on which a card is shown, and how long it stays.
const SILENCE: [i64; 3] = [3, 14, 30];
const CARD_STAYS: i64 = 4;
/// Days after which a planned talk is asked about, and until when.
const AFTER_PLAN: std::ops::RangeInclusive<i64> = 2..=21;

/// What waits at `now`, at most [`MOST`].
pub fn due(journal: &Journal, path: &Path, now: Stamp) -> Vec<Due> {
    let today = now.space_day(journal.settings().turn);
    let mut all: Vec<Due> = Vec::new();
    all.extend(journal.open_pause(now).map(|_| Due::Pause));
    all.extend(message(journal, path, now));
    all.extend(promises(journal, today));
    all.extend(
        opened(journal, now.day).iter().map(|of| Due::Letter(of.record.id, of.event.closed_until.unwrap_or(today))),
    );
    let plans = journal.plan();
    all.extend(
        plans
            .iter()
            .flat_map(|plan| plan.event.hard_days_near(today))
            .map(|hard| Due::HardDay(hard.label.clone(), hard.day)),
    );
    all.extend(talk(journal, now.day));
    all.extend(pace(journal, now.day));
    all.extend(decision(journal, path.state, now.day));
    all.extend(then_now::due(journal, now).filter(|_| path.state != State::Arrive).map(Due::ThenNow));
    all.extend(healthy(journal, path.state, now.day));
    all.extend(after_letting_go(journal, path.state, now.day));
    all.extend(copy_due(journal, now).map(Due::Copy));
    all.extend(review(journal, now.day));
    all.truncate(MOST);
    all
}

fn since(journal: &Journal, sheet: &str, today: Day) -> Option<i64> {
    journal.sheets(sheet).last().map(|of| today.days_since(of.record.made.day))
}

fn message(journal: &Journal, path: &Path, now: Stamp) -> Option<Due> {
    match Desk::of(journal, path, now).stage {
        stage @ (Stage::Rests(_) | Stage::Reread | Stage::Copy) => Some(Due::Message(stage)),
        Stage::Sent(day) => {
            let days = now.day.days_since(day);
            let last = SILENCE.into_iter().rev().find(|card| days >= *card)?;
            // The card of the thirtieth day stays until something is decided.
            (days < last + CARD_STAYS || last == MONTH).then_some(Due::Silence(last))
        }
        _ => None,
    }
}

fn promises(journal: &Journal, today: Day) -> Option<Due> {
    let ledger = Ledger::of(journal);
    let due = ledger.due(today);
    let first = due.first()?;
    Some(Due::Promises { first: first.what.clone(), by: first.by?, count: due.len() })
}

fn talk(journal: &Journal, today: Day) -> Option<Due> {
    let debrief = journal.sheets(DEBRIEF.slug).into_iter().next_back();
    if let Some(of) = debrief.filter(|of| !is_debriefed(of.event) && today.days_since(of.record.made.day) < 2 * WEEK) {
        return Some(Due::OpenDebrief(of.record.id));
    }
    let planned = journal.sheets(TALK.slug).into_iter().next_back()?;
    let is_had = debrief.is_some_and(|of| of.record.made.instant() >= planned.record.made.instant());
    let topic = planned.event.text("topic").trim();
    let days = today.days_since(planned.record.made.day);
    (!is_had && !topic.is_empty() && AFTER_PLAN.contains(&days)).then(|| Due::Talk(topic.to_owned()))
}

fn pace(journal: &Journal, today: Day) -> Option<Due> {
    let of = journal.sheets(PACE.slug).into_iter().next_back()?;
    let review = of.event.day("review")?;
    (review <= today && of.record.changed.day < review).then_some(Due::Pace(review))
}

fn decision(journal: &Journal, state: State, today: Day) -> Option<Due> {
    let of = journal.sheets(MINE.slug).into_iter().next_back()?;
    let review = of.event.day("review")?;
    // Nobody is sent to scales that don’t come out so far.
    let may_weigh = weighing(journal, state, today) == Weighing::Open;
    (may_weigh && review <= today && of.record.made.day < review).then_some(Due::Decision(review))
}

fn healthy(journal: &Journal, state: State, today: Day) -> Option<Due> {
    let is_near = matches!(state, State::Rebuild | State::Openly | State::Slow | State::Together);
    let is_long = since(journal, HEALTHY.slug, today).is_none_or(|days| days >= MONTH);
    (is_near && is_long).then_some(Due::Healthy)
}

fn after_letting_go(journal: &Journal, state: State, today: Day) -> Option<Due> {
    let (happened, sheet, due) = match state {
        State::LetGo => (Happened::LetGo, &ACCEPTANCE, Due::Acceptance),
        State::MovedOn => (Happened::TheyHaveSomeone, &MOVED_ON_AGAIN, Due::MovedOn),
        _ => return None,
    };
    let began = journal.moments().into_iter().rev().find(|of| of.event.happened == Some(happened))?.record.made.day;
    let last = journal.sheets(sheet.slug).last().map_or(began, |of| of.record.made.day.max(began));
    (today.days_since(last) >= MONTH).then_some(due)
}

/// A week since the last look back, or since the first record.
fn review(journal: &Journal, today: Day) -> Option<Due> {
    let last = journal.sheets(REVIEW.slug).last().map(|of| of.record.made.day);
    let since = last.or_else(|| journal.records().map(|record| record.made.day).min())?;
    (today.days_since(since) >= WEEK).then_some(Due::Review)
}

#[cfg(test)]
mod tests;
