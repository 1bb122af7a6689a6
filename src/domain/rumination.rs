//! The rumination guard: five rules that notice when writing goes round in circles (brief, section 3.2).
//!
//! Each says what it saw and in which pages, offers another way to write, and can be switched off. None is
//! ever in the way of writing. “The last seven days” are today and the six days before, by the day that a
//! page is for.

use super::choice::{Choice, choices};
use super::entry::{After, Entry, Mode};
use super::journal::{Journal, Of};
use super::order::by_key;
use super::sorted::Set;
use super::words::{each, sentences, words};
use super::{Day, Id, Stamp};

choices! {
    /// A rule of the guard; the brief numbers them R1 to R5.
    Rule { Heavier = "heavier", Again = "again", Whys = "whys", Plenty = "plenty", Long = "long" }
}

/// The rules that the person doesn’t want; none of them at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SwitchedOff(u8);

impl SwitchedOff {
    pub fn has(self, rule: Rule) -> bool {
        self.0 & Self::bit(rule) != 0
    }

    #[must_use]
    pub fn with(self, rule: Rule, is_off: bool) -> Self {
        if is_off { Self(self.0 | Self::bit(rule)) } else { Self(self.0 & !Self::bit(rule)) }
    }

    /// Those that are off, in the order of the rules.
    pub fn rules(self) -> Vec<Rule> {
        Rule::ALL.iter().copied().filter(|rule| self.has(*rule)).collect()
    }

    fn bit(rule: Rule) -> u8 {
        1 << rule as u8
    }
}

impl FromIterator<Rule> for SwitchedOff {
    fn from_iter<I: IntoIterator<Item = Rule>>(rules: I) -> Self {
        rules.into_iter().fold(Self::default(), |off, rule| off.with(rule, true))
    }
}

/// The text that is being written. It may be kept already, as the page `id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draft<'a> {
    pub id: Option<Id>,
    pub text: &'a str,
}

/// What a rule saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// The last two pages that say how they left the person, both of the last seven days, left them heavier
    /// or going in circles. The newer one comes first.
    Heavier { pages: Vec<Id> },
    /// Over half of the draft’s runs of three words stand in this page of the last seven days.
    Again { page: Id, day: Day },
    /// So many sentences of the draft begin with “why”, and no other one looks ahead.
    Whys { count: usize },
    /// More than [`PLENTY`] minutes of writing today; see [`minutes_written`] for what that is.
    Plenty { minutes: i64, pages: Vec<Id> },
    /// In so many of the last twelve weeks, this one among them, [`Seen::Heavier`] was so.
    HeavyWeeks { weeks: usize, pages: Vec<Id> },
    /// On so many of the last seven days something was a 9 or a 10.
    StrongDays { days: usize, pages: Vec<Id> },
}

impl Seen {
    pub fn rule(&self) -> Rule {
        match self {
            Self::Heavier { .. } => Rule::Heavier,
            Self::Again { .. } => Rule::Again,
            Self::Whys { .. } => Rule::Whys,
            Self::Plenty { .. } => Rule::Plenty,
            Self::HeavyWeeks { .. } | Self::StrongDays { .. } => Rule::Long,
        }
    }

    /// The pages it rests on; none where it rests on the draft alone.
    pub fn records(&self) -> &[Id] {
        match self {
            Self::Again { page, .. } => std::slice::from_ref(page),
            Self::Whys { .. } => &[],
            Self::Heavier { pages }
            | Self::Plenty { pages, .. }
            | Self::HeavyWeeks { pages, .. }
            | Self::StrongDays { pages, .. } => pages,
        }
    }
}

const WEEK: i64 = 7;
/// A text of fewer words is too short to be compared with another.
const COMPARED: usize = 12;
const WHYS: usize = 3;
/// Minutes of writing in a day after which it is plenty.
pub const PLENTY: i64 = 40;
/// Weeks that are looked at, and how many of them are a while.
const WEEKS: i64 = 12;
const A_WHILE: usize = 4;
const STRONG: u8 = 9;
const STRONG_DAYS: usize = 5;

/// What the rules that are not switched off see at `now`, in their order. It reads the pages of twelve
/// weeks; ask when a page is saved or closed rather than at every key.
pub fn look(journal: &Journal, draft: Draft, now: Stamp, off: SwitchedOff) -> Vec<Seen> {
    let today = now.space_day(journal.settings().turn);
    // A page for the date on the calendar may be a day ahead of the space day.
    let age = |page: &Of<Entry>| today.days_since(page.event.day).max(0);
    let quarter: Vec<Of<Entry>> = journal.pages(now.day).take_while(|page| age(page) < WEEKS * WEEK).collect();
    let week: Vec<Of<Entry>> = quarter.iter().copied().take_while(|page| age(page) < WEEK).collect();
    let asked = |rule: Rule| match rule {
        Rule::Heavier => heavier(&week),
        Rule::Again => again(&week, draft),
        Rule::Whys => whys(draft.text),
        Rule::Plenty => plenty(journal, now),
        Rule::Long => strong_days(&week).or_else(|| heavy_weeks(&quarter, today)),
    };
    Rule::ALL.iter().filter(|rule| !off.has(**rule)).filter_map(|rule| asked(*rule)).collect()
}

/// What is said beside a text: what is seen, unless the person wants none of it today.
pub fn said(journal: &Journal, draft: Draft, now: Stamp) -> Vec<Seen> {
    let settings = journal.settings();
    if settings.guard_later == Some(now.space_day(settings.turn)) {
        return Vec::new();
    }
    look(journal, draft, now, settings.guard_off)
}

/// How a new page begins: after two heavy ones, with a plain day (R1).
pub fn first_mode(journal: &Journal, now: Stamp) -> Mode {
    let seen = said(journal, Draft { id: None, text: "" }, now);
    if seen.iter().any(|seen| seen.rule() == Rule::Heavier) { Mode::Plain } else { Mode::Free }
}

fn is_heavy(page: &Of<Entry>) -> bool {
    matches!(page.event.after, Some(After::Heavier | After::Circles))
}

/// Pages that say how they left the person. One that doesn’t say is no break in a row: nobody knows.
fn answered<'a>(pages: &[Of<'a, Entry>]) -> Vec<Of<'a, Entry>> {
    pages.iter().copied().filter(|page| page.event.after.is_some()).collect()
}

fn heavier(week: &[Of<Entry>]) -> Option<Seen> {
    let pages = answered(week);
    let last = pages.get(..2)?;
    last.iter().all(is_heavy).then(|| Seen::Heavier { pages: ids(last) })
}

fn ids(pages: &[Of<Entry>]) -> Vec<Id> {
    pages.iter().map(|page| page.record.id).collect()
}

/// The different runs of three words in a text.
fn runs(text: &str) -> Set<String> {
    let words: Vec<String> = words(text).into_iter().map(|word| word.plain).collect();
    words.windows(3).map(|run| run.join(" ")).collect()
}

/// The page that shares most with the draft, the newest of several.
fn again(week: &[Of<Entry>], draft: Draft) -> Option<Seen> {
    if words(draft.text).len() < COMPARED {
        return None;
    }
    let new = runs(draft.text);
    let (mut most, mut found) = (new.len() / 2, None);
    for page in week.iter().filter(|page| Some(page.record.id) != draft.id) {
        let shared = runs(&page.event.text).iter().filter(|run| new.contains(*run)).count();
        if shared > most {
            (most, found) = (shared, Some(Seen::Again { page: page.record.id, day: page.event.day }));
        }
    }
    found
}

/// Three or more sentences that begin with “why”, while no other sentence says “I will”, “next” or
/// “tomorrow”.
fn whys(text: &str) -> Option<Seen> {
    let (mut count, mut looks_ahead) = (0, false);
    for sentence in sentences(text) {
        let words: Vec<String> = words(sentence).into_iter().map(|word| word.plain).collect();
        match words.first() {
            Some(first) if first == "why" || first.starts_with("why'") => count += 1,
            _ => {
                looks_ahead |= words.iter().any(|word| ["i'll", "next", "tomorrow"].contains(&word.as_str()))
                    || words.windows(2).any(|pair| pair == ["i", "will"]);
            }
        }
    }
    (count >= WHYS && !looks_ahead).then_some(Seen::Whys { count })
}

/// Whether a page may be about the person who is missed. A plain day and three good things are not, by their
/// own words.
fn is_about_them(mode: Mode) -> bool {
    match mode {
        Mode::Free | Mode::Prompt | Mode::Distance | Mode::Friend | Mode::Unsent => true,
        Mode::Plain | Mode::Three => false,
    }
}

/// Slow writing, in seconds a word: five words a minute.
const SLOW: i64 = 12;

/// Minutes in which today’s pages were written, and the pages.
///
/// Nobody counts keys, so this is what records can say: a page was written between its first saving and
/// its last change, minutes of two pages count once, and a page never counts for longer than its words take
/// in slow writing, so that a comma set right at night makes no day of it. It is a guess that errs towards
/// less. Pages begun on another day and gone on with today are left out, as nothing tells the two apart.
pub fn minutes_written(journal: &Journal, now: Stamp) -> (i64, Vec<Id>) {
    let turn = journal.settings().turn;
    let today = now.space_day(turn);
    let is_of_today = |page: &Of<Entry>| page.record.made.space_day(turn) == today && is_about_them(page.event.mode);
    let pages = by_key(journal.pages(now.day).filter(is_of_today).collect(), |page| page.record.made.instant());
    let (mut seconds, mut until) = (0, i64::MIN);
    for page in &pages {
        let began = page.record.made.instant();
        let mut words = 0_i64;
        each(&page.event.text, |_| words += 1);
        let length = (page.record.changed.instant() - began).clamp(0, words.saturating_mul(SLOW));
        seconds += (began + length - began.max(until)).max(0);
        until = until.max(began + length);
    }
    (seconds / 60, ids(&pages))
}

fn plenty(journal: &Journal, now: Stamp) -> Option<Seen> {
    let (minutes, pages) = minutes_written(journal, now);
    (minutes > PLENTY).then_some(Seen::Plenty { minutes, pages })
}

/// Four of the last twelve weeks in which two pages in a row were heavy, counted back from today. It is only
/// said while the newest of them is this one.
fn heavy_weeks(quarter: &[Of<Entry>], today: Day) -> Option<Seen> {
    let (mut weeks, mut pages) = (Set::default(), Vec::new());
    for pair in answered(quarter).windows(2) {
        if pair.iter().all(is_heavy) && pair[0].event.day.days_since(pair[1].event.day) < WEEK {
            weeks.insert(today.days_since(pair[0].event.day).max(0) / WEEK);
            pages.extend(ids(pair).into_iter().filter(|id| !pages.contains(id)).collect::<Vec<_>>());
        }
    }
    let weeks = if weeks.contains(&0) { weeks.len() } else { 0 };
    (weeks >= A_WHILE).then_some(Seen::HeavyWeeks { weeks, pages })
}

fn strong_days(week: &[Of<Entry>]) -> Option<Seen> {
    let is_strong = |page: &Of<Entry>| page.event.intensity.is_some_and(|scale| scale.value() >= STRONG);
    let strong: Vec<Of<Entry>> = week.iter().copied().filter(is_strong).collect();
    let days = strong.iter().map(|page| page.event.day).collect::<Set<Day>>().len();
    (days >= STRONG_DAYS).then(|| Seen::StrongDays { days, pages: ids(&strong) })
}

#[cfg(test)]
mod tests;
