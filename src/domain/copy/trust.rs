//! Step 6 beside its sheets: the ledger, openness, practice (brief 3.9, S52 to S59).

use super::dates;
use crate::domain::Day;
use crate::domain::insight::Counted;
use crate::domain::insight::ledger::Outcome;

pub const INTRO: &str =
    "Trust is what they can predict about you. Small promises, kept, can mend it. Can, not will: that part is theirs.";
pub const LEDGER: &str = "The ledger";
pub const OPEN: &str = "Open";
pub const NONE_OPEN: &str = "No promise is open.";
pub const SELF: &str = "Promises to yourself";
pub const FULL: &str = "Three promises are open. Finish one first, or renegotiate it.";
pub const HOW_DID_IT_GO: &str = "How did it go?";
pub const SETTLED: &str = "Noted.";
pub const BIG: &str = "Big ones fail quietly. Which part of it could be done by next week?";
pub const EARLY_DAY: &str = "That day lies before today. If it’s done, say so below. If not, name a day to come.";
pub const NO_DAY: &str = "Without a day nobody can count on it. Which day would be true?";
pub const OUTGROWS: &str = "There are more promises than kept ones. One of them less would make the others weigh more.";
pub const EIGHT_WEEKS: &str = "The last eight weeks";
pub const EIGHT_WEEKS_NONE: &str = "Nothing was settled in these weeks.";
pub const KINDS: &str = "By what they’re about";
pub const CAN: &str = "If they can rely on you for a while, trust can slowly be repaired. Can, not will.";
pub const MINE_ALONE: &str =
    "For four weeks the work was mostly yours. That can’t be carried by one. What would you ask them, once?";
pub const THEIRS_ALONE: &str = "For four weeks the work was mostly theirs. What could they count on you for this week?";
pub const MONTHLY: &str = "Once a month";
pub const MONTHLY_WHY: &str =
    "Reading each other’s messages, checking where somebody is, is no repair. Is this good for both of you?";
pub const CONTACT_ENDED: &str = "What contact have I ended, and how could they know?";
pub const FAIR: &str = "Openness is offered, and has an end. If either of you has to be watched, that isn’t trust.";

/// “by 3 April”
pub fn by(by: Option<Day>, today: Day) -> String {
    match by {
        None => "no day named".into(),
        Some(day) if day == today => "due today".into(),
        Some(day) if day < today => format!("was due on {}", dates::date(day, today)),
        Some(day) => format!("by {}", dates::date(day, today)),
    }
}

/// “kept, on 3 April”
pub fn settled(outcome: &str, day: Day, today: Day) -> String {
    format!("{outcome} · {}", dates::date(day, today))
}

/// The one line that says it before they find it (brief 3.9).
pub fn say_it(what: &str, by: Option<Day>, today: Day) -> String {
    let by = by.map(|day| format!(" by {}", dates::date(day, today))).unwrap_or_default();
    let what = what.trim().trim_end_matches('.');
    format!(
        "Say it before they find it. One line: “I said: {what}{by}, and I didn’t. I’m sorry. It’ll be done by …, or I’ll tell you if not.”"
    )
}

/// “kept 6, late and told before 1”
pub fn counts(counts: &[(Outcome, usize)]) -> String {
    let said = counts.iter().filter(|(_, count)| *count > 0).map(|(outcome, count)| {
        let name = match outcome {
            Outcome::Kept => "kept",
            Outcome::ToldLate => "late and told before",
            Outcome::Late => "late",
            Outcome::MissedTold => "missed and told first",
            Outcome::Missed => "missed",
            Outcome::Renegotiated => "renegotiated",
        };
        format!("{count} {name}")
    });
    said.collect::<Vec<_>>().join(", ")
}

/// “9 of 11 could be relied on: kept, or said before it was found. So few fit anything from 6 to 10.”
pub fn reliable(hits: &Counted, of: &Counted, fits: (usize, usize)) -> String {
    let (hits, of, (from, to)) = (hits.count(), of.count(), fits);
    let few = if from == to { String::new() } else { format!(" So few would fit anything from {from} to {to}.") };
    format!("{hits} of {of} so far could be relied on: kept, or told before they were found.{few}")
}

/// “the week from 3 April: nothing settled”
pub fn week(first: Day, today: Day, counts_of: &str) -> String {
    let counts_of = if counts_of.is_empty() { "nothing settled" } else { counts_of };
    format!("The week from {}: {counts_of}", dates::date(first, today))
}

/// “2 promises were kept of 3 that were told openly”
pub fn kind(name: &str, kept: usize, of: usize) -> String {
    format!("{name}: {kept} kept of {of}")
}
