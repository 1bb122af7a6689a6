//! Signs that it goes faster than either meant: each a rule over the person’s own notes, with the records that
//! made it speak (brief 3.11, S68 and S69). They are a list, and never a score.

use super::talks::is_debriefed;
use crate::domain::copy::sheets::slowly::{PACE, RUNG, RUNGS, TIME};
use crate::domain::copy::sheets::understand::TRUST;
use crate::domain::order::by_key;
use crate::domain::sheet::{Answer, Answers};
use crate::domain::{Day, Id, Journal, choice::choices};

choices! {
    /// A sign, in the order of the brief.
    Sign {
        Nights = "nights",
        Contacts = "contacts",
        OneSided = "one_sided",
        Jumped = "jumped",
        FutureTalk = "future_talk",
        Children = "children",
        Sex = "sex",
        Cancelled = "cancelled",
        Hidden = "hidden",
        Pressure = "pressure",
        Alcohol = "alcohol",
        Unmentioned = "unmentioned",
        WorseAfter = "worse_after",
        BigWords = "big_words",
    }
}

/// A sign that shows, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub sign: Sign,
    /// The day of the last record that made it speak.
    pub day: Day,
    pub records: Vec<Id>,
}

/// A meeting, as the rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    pub id: Id,
    pub day: Day,
    pub suggested: String,
    pub pressure: u8,
    pub is_worse_after: bool,
    pub is_much_alcohol: bool,
    pub contacts: u16,
    pub part: Vec<String>,
    pub has_old: bool,
}

/// A step of the ladder that was talked about or tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rung {
    pub id: Id,
    /// Place in the ladder, 0 is the lowest.
    pub place: usize,
    pub day: Day,
    pub how: String,
}

/// Meetings, oldest first.
pub fn meetings(journal: &Journal) -> Vec<Meeting> {
    let of = |id: Id, made: Day, answers: &Answers| Meeting {
        id,
        day: answers.day("day").unwrap_or(made),
        suggested: answers.text("suggested").to_owned(),
        pressure: answers.text("pressure").parse().unwrap_or(0),
        is_worse_after: answers.text("after") == "worse",
        is_much_alcohol: answers.text("alcohol") == "lot",
        contacts: answers.number("contacts").unwrap_or(0),
        part: answers.many("part").to_vec(),
        has_old: !answers.text("old").trim().is_empty(),
    };
    let all = journal.sheets(TIME.slug).into_iter();
    by_key(all.map(|one| of(one.record.id, one.record.made.day, one.event)).collect(), |one: &Meeting| {
        one.day.epoch_day()
    })
}

/// What was noted on the ladder, oldest first.
pub fn rungs(journal: &Journal) -> Vec<Rung> {
    let rung = |id: Id, made: Day, answers: &Answers| {
        let place = RUNGS.iter().position(|rung| rung.0 == answers.text("rung"))?;
        Some(Rung { id, place, day: answers.day("day").unwrap_or(made), how: answers.text("how").to_owned() })
    };
    let all = journal.sheets(RUNG.slug).into_iter();
    let all = all.filter_map(|of| rung(of.record.id, of.record.made.day, of.event)).collect();
    by_key(all, |rung: &Rung| rung.day.epoch_day())
}

/// How far each step of the ladder is now, lowest first; nothing where nothing was noted.
pub fn ladder(journal: &Journal) -> Vec<Option<Rung>> {
    let all = rungs(journal);
    (0..RUNGS.len()).map(|place| all.iter().rev().find(|rung| rung.place == place).cloned()).collect()
}

/// A note for the ladder.
pub fn note(place: usize, how: &str, day: Day) -> Answers {
    let mut rung = Answers::blank(&RUNG);
    let name = RUNGS.get(place).map_or("", |rung| rung.0);
    for (field, text) in [("rung", name), ("how", how), ("day", &day.to_string())] {
        rung.set(field, Some(Answer::Text(text.to_owned())));
    }
    rung
}

/// Steps that were tried while the two or more below them were not touched: the step, and the one it came after.
pub fn jumps(rungs: &[Rung]) -> Vec<(Rung, usize)> {
    let is_touched = |rung: &&Rung| rung.how != "not_yet";
    let tried = rungs.iter().filter(|rung| rung.how == "tried");
    let jump = |rung: &Rung| {
        let before = rungs.iter().filter(is_touched).filter(|other| other.day <= rung.day && other.place < rung.place);
        // Before the first step of all there is the ground.
        let below = before.map(|other| other.place + 1).max().unwrap_or(0);
        (rung.place >= below + 2).then(|| (rung.clone(), below))
    };
    tried.filter_map(jump).collect()
}

/// Who suggested the last ten meetings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Initiative {
    pub me: Vec<Id>,
    pub them: Vec<Id>,
    pub both: Vec<Id>,
}

pub fn initiative(meetings: &[Meeting]) -> Initiative {
    const LAST: usize = 10;
    let last = meetings.iter().rev().filter(|meeting| !meeting.suggested.is_empty()).take(LAST);
    let of = |who: &'static str| last.clone().filter(|one| one.suggested == who).map(|one| one.id).collect();
    Initiative { me: of("me"), them: of("them"), both: of("both") }
}

/// Weeks from the first meeting to the last, and the records.
pub fn weeks(meetings: &[Meeting]) -> (i64, Vec<Id>) {
    let span = meetings.first().zip(meetings.last()).map_or(0, |(first, last)| last.day.days_since(first.day) / 7);
    (span, meetings.iter().map(|meeting| meeting.id).collect())
}

/// A sign is shown for eight weeks after the last record that made it speak.
const STAYS: i64 = 56;

/// Every sign that shows today.
pub fn signals(journal: &Journal, today: Day) -> Vec<Shown> {
    let seen = Seen {
        meetings: meetings(journal),
        rungs: rungs(journal),
        wants_to_wait: journal
            .sheets(PACE.slug)
            .last()
            .is_some_and(|of| matches!(of.event.text("waited"), "me" | "them" | "both")),
        has_breach: journal.sheets(TRUST.slug).last().is_some_and(|of| !of.event.many("broken").is_empty()),
        was_talked_about: journal.sheets("debrief").iter().any(|of| is_debriefed(of.event)),
    };
    let shown = Sign::LIST.iter().filter_map(|sign| {
        let of = seen.look(*sign)?;
        let day = of.iter().map(|(day, _)| *day).max()?;
        let records = of.into_iter().map(|(_, id)| id).collect();
        ((0..STAYS).contains(&today.days_since(day))).then_some(Shown { sign: *sign, day, records })
    });
    shown.collect()
}

impl Sign {
    const LIST: &'static [Self] = <Self as crate::domain::Choice>::ALL;
}

/// What the rules look at.
struct Seen {
    meetings: Vec<Meeting>,
    rungs: Vec<Rung>,
    wants_to_wait: bool,
    has_breach: bool,
    was_talked_about: bool,
}

type Found = Option<Vec<(Day, Id)>>;

impl Seen {
    fn start(&self) -> Option<Day> {
        self.meetings.first().map(|meeting| meeting.day)
    }

    /// Meetings with something in them.
    fn with<'a>(&'a self, part: &'a str) -> impl Iterator<Item = &'a Meeting> {
        self.meetings.iter().filter(move |meeting| meeting.part.iter().any(|one| one == part))
    }

    /// Meetings with something in them, within so many days of the first.
    fn early<'a>(&'a self, part: &'a str, days: i64) -> Vec<(Day, Id)> {
        let Some(start) = self.start() else { return Vec::new() };
        marked(self.with(part).filter(|meeting| meeting.day.days_since(start) < days))
    }

    /// The last so many in a row that a rule holds for.
    fn in_a_row(&self, count: usize, rule: impl Fn(&Meeting) -> bool) -> Found {
        let run = self.meetings.windows(count).rev().find(|run| run.iter().all(&rule));
        run.map(|run| marked(run.iter()))
    }

    /// When what went wrong was talked about, if it was.
    fn talked(&self) -> Option<Day> {
        let place = RUNGS.iter().position(|rung| rung.0 == "went_wrong")?;
        self.rungs.iter().filter(|rung| rung.place == place && rung.how != "not_yet").map(|rung| rung.day).min()
    }

    fn look(&self, sign: Sign) -> Found {
        let some = |found: Vec<(Day, Id)>, least: usize| (found.len() >= least).then_some(found);
        match sign {
            Sign::Nights => some(self.early("night", 14), 2),
            Sign::Contacts => {
                let busy: Vec<&Meeting> = self.meetings.iter().filter(|meeting| meeting.contacts > 5).collect();
                let run =
                    busy.windows(3).rev().find(|run| run.windows(2).all(|two| two[1].day.days_since(two[0].day) == 1));
                run.map(|run| run.iter().map(|meeting| (meeting.day, meeting.id)).collect())
            }
            Sign::OneSided => {
                let said: Vec<&Meeting> =
                    self.meetings.iter().filter(|meeting| !meeting.suggested.is_empty()).collect();
                let last = said.len().checked_sub(3).map(|from| &said[from..])?;
                let who = last[0].suggested.as_str();
                let is_one = matches!(who, "me" | "them") && last.iter().all(|meeting| meeting.suggested == who);
                is_one.then(|| last.iter().map(|meeting| (meeting.day, meeting.id)).collect())
            }
            Sign::Jumped => some(jumps(&self.rungs).into_iter().map(|(rung, _)| (rung.day, rung.id)).collect(), 1),
            Sign::FutureTalk => some(self.early("future", 28), 1),
            Sign::Children => some(self.early("children", 56), 1),
            Sign::Sex => {
                let talked = self.talked();
                let before = self.with("sex").filter(|one| talked.is_none_or(|talked| one.day < talked));
                some(marked(before.filter(|_| self.wants_to_wait)), 1)
            }
            Sign::Cancelled => {
                let cancelled: Vec<&Meeting> = self.with("cancelled").collect();
                let two = cancelled.windows(2).rev().find(|two| two[1].day.days_since(two[0].day) < 7);
                two.map(|two| two.iter().map(|meeting| (meeting.day, meeting.id)).collect())
            }
            Sign::Hidden => some(marked(self.with("hidden")), 1),
            Sign::Pressure => self.in_a_row(2, |meeting| meeting.pressure >= 3),
            Sign::Alcohol => {
                let most = marked(self.meetings.iter().filter(|meeting| meeting.is_much_alcohol));
                (self.meetings.len() >= 3 && most.len() * 2 > self.meetings.len()).then_some(most)
            }
            Sign::Unmentioned => {
                let is_silent = self.has_breach
                    && self.talked().is_none()
                    && !self.was_talked_about
                    && self.meetings.iter().all(|meeting| !meeting.has_old);
                some(marked(self.meetings.iter().filter(|_| is_silent)), 3)
            }
            Sign::WorseAfter => self.in_a_row(3, |meeting| meeting.is_worse_after),
            Sign::BigWords => some(self.early("big_words", 7), 1),
        }
    }
}

fn marked<'a>(meetings: impl Iterator<Item = &'a Meeting>) -> Vec<(Day, Id)> {
    meetings.map(|meeting| (meeting.day, meeting.id)).collect()
}

#[cfg(test)]
mod tests;
