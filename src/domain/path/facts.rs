//! What the path is computed from: the records that matter for it, in the order of time.

use super::{Gate, RedLine};
use crate::domain::insight::ledger::Ledger;
use crate::domain::insight::pace;
use crate::domain::moment::Happened;
use crate::domain::order::by_key;
use crate::domain::slip::{Reply, What};
use crate::domain::space::Space;
use crate::domain::space_day::Mark;
use crate::domain::{Day, Id, Journal, Stamp};

/// Days of quiet after “not now”, where they named no day.
const NOT_NOW_DAYS: i64 = 60;

/// A moment with its record. The order is that of time, then of the record’s name, so that it does not
/// depend on who wrote it down first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// Seconds since 1970.
    pub at: i64,
    pub id: Id,
    pub day: Day,
    pub happened: Happened,
    pub gate: Option<Gate>,
    pub line: Option<RedLine>,
    /// The day that they named, where they did.
    pub until: Option<Day>,
}

impl Told {
    /// The day from which a “not now” may be asked about once more.
    pub fn may_ask_on(&self) -> Day {
        self.until.unwrap_or_else(|| self.day.plus(NOT_NOW_DAYS))
    }
}

/// A sheet that was answered, as far as the path looks at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    pub id: Id,
    pub day: Day,
    /// The one answer that the path looks at, by sheet: own part, a choice, a name.
    pub mark: String,
}

/// A contact that the person started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contact {
    pub id: Id,
    pub day: Day,
    /// It was going where the other person might be.
    pub went: bool,
    /// They answered that they want it to stop.
    pub stop: bool,
}

/// Everything the path looks at.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    pub now: i64,
    pub today: Day,
    /// Somebody has come in.
    pub has_arrived: bool,
    pub has_open_pause: bool,
    pub space: Space,
    /// The plan from which days are counted: the one that begins first.
    pub plan: Option<Id>,
    /// What says that the person reached out last: a slip, or the card of a day.
    pub last_contact: Option<Id>,
    pub told: Vec<Told>,
    pub contacts: Vec<Contact>,
    /// Pages of the last days with a strength: day, strength, page.
    pub strengths: Vec<(Day, u8, Id)>,
    pub sheets: Vec<(&'static str, Vec<Filled>)>,
    /// The promises, and what became of them.
    pub ledger: Ledger,
    /// The sheet with a rule for one’s own pace.
    pub own_pace: Option<Id>,
    /// Weeks from the first meeting that was noted to the last, and their records.
    pub weeks_of_pace: (i64, Vec<Id>),
}

/// Sheets that the path looks at, and the answer in each that says something.
const LOOKED_AT: [(&str, &str); 19] = [
    ("communication", "my_part"),
    ("neglect", "my_part"),
    ("distance", "my_part"),
    ("values", "my_part"),
    ("pattern", "my_part"),
    ("trust", "my_part"),
    ("both_willing", "they_said"),
    ("lesson", "then"),
    ("action", "action"),
    ("action_log", "action"),
    ("healthy", "can_name"),
    ("no_as_answer", "accept"),
    ("purpose", "purpose"),
    ("any_outcome", "nothing"),
    ("heard", "said"),
    ("apology_after", "how"),
    ("debrief", "heard_on"),
    ("pace", "they_asked"),
    ("together", "they_said"),
];

/// Answers without which such a sheet says nothing: a plan for each outcome, or the desk stays closed (brief, S80);
/// both of them in words, or it was not both (S61, S72).
const AS_WELL: [(&str, &str); 9] = [
    ("any_outcome", "yes"),
    ("any_outcome", "no"),
    ("purpose", "no_reply"),
    ("debrief", "said"),
    ("debrief", "got_it"),
    ("pace", "i_asked"),
    ("together", "i_said"),
    ("together", "i_day"),
    ("together", "they_day"),
];

fn is_said(text: &str) -> bool {
    !text.trim().is_empty()
}

impl Facts {
    pub fn of(journal: &Journal, now: Stamp) -> Self {
        let mut told = Vec::new();
        let mut sheets = LOOKED_AT.map(|(sheet, _)| (sheet, Vec::new()));
        for record in journal.records().filter(|record| record.is_live()) {
            if let Some(moment) = record.event.as_moment()
                && let Some(happened) = moment.happened
            {
                let (gate, line) = (moment.gate, moment.line);
                told.push(Told {
                    at: record.made.instant(),
                    id: record.id,
                    day: record.made.day,
                    happened,
                    gate,
                    line,
                    until: moment.until,
                });
            }
            if let Some(answers) = record.event.as_sheet()
                && let Some(place) = LOOKED_AT.iter().position(|(sheet, _)| *sheet == answers.sheet)
            {
                let mark = LOOKED_AT[place].1;
                let is_whole =
                    AS_WELL.iter().all(|(sheet, field)| *sheet != answers.sheet || is_said(answers.text(field)));
                let mark = if is_whole { answers.text(mark).to_owned() } else { String::new() };
                let filled = Filled { id: record.id, day: record.made.day, mark };
                sheets[place].1.push(filled);
            }
        }
        // Records come by name, and what happened at the same moment stays in that order.
        let told = by_key(told, |told| told.at);
        let sheets = sheets.into_iter().map(|(sheet, filled)| (sheet, by_key(filled, |one| one.day.epoch_day())));
        let turn = journal.settings().turn;
        let slips = journal.slips().into_iter().filter(|slip| slip.event.what.is_some_and(What::is_contact));
        let contacts = slips.map(|slip| Contact {
            id: slip.record.id,
            day: slip.event.space_day(turn),
            went: slip.event.what == Some(What::Went),
            stop: slip.event.reply == Some(Reply::AskedToStop),
        });
        let mut contacts: Vec<Contact> = contacts.collect();
        let today = now.space_day(turn);
        // A card that says so counts where no slip of its day does.
        for card in journal.space_days() {
            let day = card.event.day;
            if card.event.mark == Some(Mark::ReachedOut) && contacts.iter().all(|contact| contact.day != day) {
                contacts.push(Contact { id: card.record.id, day, went: false, stop: false });
            }
        }
        let reached = contacts.iter().filter(|contact| contact.day <= today);
        let last_contact = reached.map(|contact| (contact.day, contact.id)).max().map(|(_, id)| id);
        let plans = journal.plans().into_iter();
        let recent = journal.pages(now.day).take_while(|page| today.days_since(page.event.day) < 5);
        Self {
            now: now.instant(),
            today,
            has_arrived: journal.about().arrived || journal.page_count() > 0,
            has_open_pause: journal.open_pause(now).is_some(),
            space: Space::of(journal, now),
            plan: plans.min_by_key(|plan| plan.event.start).map(|plan| plan.record.id),
            last_contact,
            told,
            contacts,
            strengths: recent
                .filter_map(|page| page.event.intensity.map(|scale| (page.event.day, scale.value(), page.record.id)))
                .collect(),
            sheets: sheets.collect(),
            ledger: Ledger::of(journal),
            own_pace: journal.sheets("pace").last().filter(|of| is_said(of.event.text("rule"))).map(|of| of.record.id),
            weeks_of_pace: pace::weeks(&pace::meetings(journal)),
        }
    }

    /// Answered sheets of that name, oldest first.
    pub fn filled(&self, sheet: &str) -> &[Filled] {
        self.sheets.iter().find(|(name, _)| *name == sheet).map_or(&[], |(_, filled)| filled)
    }

    /// Those in which the answer that says something is there.
    pub fn said(&self, sheet: &str) -> impl DoubleEndedIterator<Item = &Filled> {
        self.filled(sheet).iter().filter(|filled| is_said(&filled.mark))
    }

    /// Whether the one message was sent and the next word is theirs. It is until they wrote; and after a “not
    /// now” there is one more, on the day that they named or after sixty (brief, 4.2).
    pub fn is_their_turn(&self) -> bool {
        let sent: Vec<&Told> = self.moments(Happened::Sent).collect();
        let Some(last) = sent.last() else { return false };
        let since = || self.told.iter().filter(|told| told.at >= last.at);
        let wrote = since().any(|told| matches!(told.happened, Happened::TheyWrote | Happened::Warm));
        let answer = since().rfind(|told| told.happened.is_answer());
        let asked_to_wait = answer.filter(|told| told.happened == Happened::NotNow && sent.len() == 1);
        let may_ask = asked_to_wait.is_some_and(|told| self.today >= told.may_ask_on());
        !wrote && !may_ask
    }

    /// Moments of one kind, oldest first.
    pub fn moments(&self, happened: Happened) -> impl DoubleEndedIterator<Item = &Told> {
        self.told.iter().filter(move |told| told.happened == happened)
    }
}
