//! The letter of a month (brief, section 3.13): the person’s own lines and counts, and nothing else.
//!
//! The letter holds quotes, dates, feeling words and counts, each with the records it was taken from. The
//! sentences around them are fixed and stand in [`super::copy::letter`].

use super::copy::sheets::grow::KEEP;
use super::entry::{Entry, Mode};
use super::feeling::Feeling;
use super::journal::{Journal, Of};
use super::nudge;
use super::order::by_key;
use super::sheet::Watch;
use super::slip::What;
use super::sorted::Set;
use super::space::Space;
use super::space_day::Mark;
use super::words::{sentences, words};
use super::{Choice, Day, Id, Month, Stamp};

/// What a line says. Every text in it is a quote, letter for letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A sentence of a page and the day of the page; one, or one from the beginning of the month and one
    /// from its end.
    Wrote(Vec<(Day, String)>),
    /// What they keep about themselves.
    Kept(Vec<String>),
    /// Urges after which they reached out to nobody for a day.
    RodeOut(usize),
    /// Whole days of space.
    DaysOfSpace(usize),
    /// Words they used more than once, the most used first, at most three.
    OftenFelt(Vec<Feeling>),
    /// Words they used for the first time, at most three.
    FirstFelt(Vec<Feeling>),
    /// What they want to do, and where they said so when, and in whose place.
    Learned { then: String, when: String, instead: String },
    /// Where else it showed, as they answered it on the days of a week.
    Elsewhere(Vec<(Day, String)>),
}

/// A line and the records it was taken from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub said: Said,
    pub records: Vec<Id>,
}

/// Feeling words are only counted from so many pages with one.
const FEWEST: usize = 5;
const MOST_WORDS: usize = 3;
/// Words that a quoted sentence has, at least and at most.
const QUOTED: std::ops::RangeInclusive<usize> = 4..=30;

/// The letter of `month` as it can be written at `now`; without a line where the month holds nothing.
pub fn letter(journal: &Journal, month: Month, now: Stamp) -> Vec<Line> {
    let pages: Vec<Of<Entry>> =
        journal.pages(now.day).rev().filter(|page| page.event.day.in_month() == month).collect();
    let lines = [
        wrote(&pages),
        kept(journal, month),
        rode_out(journal, month, now),
        days_of_space(journal, month, now),
        often_felt(&pages),
        first_felt(journal, &pages, now.day),
        learned(journal, month),
        elsewhere(journal, month),
    ];
    lines.into_iter().flatten().collect()
}

fn line(said: Said, records: Vec<Id>) -> Line {
    Line { said, records }
}

/// The first sentence of a text that can stand alone: neither a word nor a breathless page, without marks
/// of formatting, and without words that may be about safety, which nobody wants to meet in a letter.
fn quote(text: &str) -> Option<String> {
    let can_stand = |sentence: &&str| {
        QUOTED.contains(&words(sentence).len())
            && !sentence.contains(['*', '_', '#', '>', '`', '~', '[', '|'])
            && nudge::look(Watch::Danger, sentence).is_empty()
    };
    sentences(text).into_iter().find(can_stand).map(str::to_owned)
}

/// From the first and the last page with a sentence to quote. Letters that were never to be sent stay
/// where they are.
fn wrote(pages: &[Of<Entry>]) -> Option<Line> {
    let open = pages.iter().filter(|page| page.event.mode != Mode::Unsent);
    let mut quotes = open.filter_map(|page| Some((page.event.day, quote(&page.event.text)?, page.record.id)));
    let (first, last) = (quotes.next()?, quotes.next_back());
    let both = std::iter::once(first).chain(last);
    let (quotes, records) = both.map(|(day, quote, id)| ((day, quote), id)).unzip();
    Some(line(Said::Wrote(quotes), records))
}

/// The list as it stands, once there was one.
fn kept(journal: &Journal, month: Month) -> Option<Line> {
    let sheet = journal.sheets(KEEP.slug).pop().filter(|sheet| sheet.record.made.day.in_month() <= month)?;
    let list = sheet.event.many("keep").iter().map(|kept| kept.trim()).filter(|kept| !kept.is_empty());
    let list: Vec<String> = list.map(str::to_owned).collect();
    (!list.is_empty()).then(|| line(Said::Kept(list), vec![sheet.record.id]))
}

/// Seconds on the person’s own clock, for telling what came within a day of what.
fn on_the_wall(at: Stamp) -> i64 {
    Stamp::new(at.day, at.time, 0).instant()
}

/// Pauses of the month after which nobody was contacted within twenty-four hours, as far as slips and daily
/// cards say. A card knows no hour, so one that says “I reached out” counts for the day of the pause and the
/// day after.
fn rode_out(journal: &Journal, month: Month, now: Stamp) -> Option<Line> {
    const DAY: i64 = 86_400;
    let turn = journal.settings().turn;
    let slips = journal.slips().into_iter().filter(|slip| slip.event.what.is_some_and(What::is_contact));
    let slips: Vec<i64> = slips.map(|slip| on_the_wall(Stamp::new(slip.event.day, slip.event.time, 0))).collect();
    let cards = journal.space_days().into_iter().filter(|card| card.event.mark == Some(Mark::ReachedOut));
    let cards: Vec<Day> = cards.map(|card| card.event.day).collect();
    let is_ridden = |made: Stamp| {
        let (at, day) = (on_the_wall(made), made.space_day(turn));
        now.instant() - made.instant() >= DAY
            && !slips.iter().any(|slip| (0..DAY).contains(&(slip - at)))
            && !cards.iter().any(|card| (0..=1).contains(&card.days_since(day)))
    };
    let made = journal.urges().into_iter().map(|urge| (urge.record.made, urge.record.id));
    let ridden = made.filter(|(made, _)| made.day.in_month() == month && is_ridden(*made));
    let ridden: Vec<Id> = ridden.map(|(_, id)| id).collect();
    (!ridden.is_empty()).then(|| line(Said::RodeOut(ridden.len()), ridden))
}

/// Days of the month without contact that the person started, from the first plan on; today is still going
/// on. It rests on the plan, and on no slip being there.
fn days_of_space(journal: &Journal, month: Month, now: Stamp) -> Option<Line> {
    let space = Space::of(journal, now);
    let plan = journal.plans().into_iter().min_by_key(|plan| plan.event.start)?;
    let first = Day::new(month.year, month.month, 1)?;
    let days = (0..31).map(|n| first.plus(n)).filter(|day| {
        day.in_month() == month && (plan.event.start..space.today).contains(day) && !space.on(*day).contact
    });
    let days = days.count();
    (days > 0).then(|| line(Said::DaysOfSpace(days), vec![plan.record.id]))
}

/// The pages on which one of these words was picked.
fn with_any(pages: &[Of<Entry>], words: &[Feeling]) -> Vec<Id> {
    let has = |page: &&Of<Entry>| page.event.feelings.iter().any(|feeling| words.contains(feeling));
    pages.iter().filter(has).map(|page| page.record.id).collect()
}

/// Under five pages with a feeling word there is no pattern to see.
fn often_felt(pages: &[Of<Entry>]) -> Option<Line> {
    let felt = pages.iter().filter(|page| !page.event.feelings.is_empty());
    if felt.count() < FEWEST {
        return None;
    }
    let count = |word: Feeling| pages.iter().filter(|page| page.event.feelings.contains(&word)).count();
    let counted = Feeling::ALL.iter().map(|word| (*word, count(*word))).filter(|(_, count)| *count > 1).collect();
    let most = by_key(counted, |(_, count)| -i64::try_from(*count).unwrap_or(i64::MAX));
    let words: Vec<Feeling> = most.into_iter().map(|(word, _)| word).take(MOST_WORDS).collect();
    (!words.is_empty()).then(|| line(Said::OftenFelt(words.clone()), with_any(pages, &words)))
}

/// Words that are on no page of an earlier month, where there are some to compare with.
fn first_felt(journal: &Journal, pages: &[Of<Entry>], today: Day) -> Option<Line> {
    let month = pages.first()?.event.day.in_month();
    let earlier = journal.pages(today).filter(|page| page.event.day.in_month() < month);
    let known: Set<Feeling> = earlier.flat_map(|page| page.event.feelings.iter().copied()).collect();
    let mut new: Vec<Feeling> = Vec::new();
    for word in pages.iter().flat_map(|page| &page.event.feelings) {
        if !known.contains(word) && !new.contains(word) && new.len() < MOST_WORDS {
            new.push(*word);
        }
    }
    (!known.is_empty() && !new.is_empty()).then(|| line(Said::FirstFelt(new.clone()), with_any(pages, &new)))
}

/// The last lesson of the month, or what got clearer in it.
fn learned(journal: &Journal, month: Month) -> Option<Line> {
    let in_month = |sheet: &str| {
        let sheets = journal.sheets(sheet).into_iter();
        sheets.rev().filter(|sheet| sheet.record.made.day.in_month() == month)
    };
    let part = |text: &str| text.trim().to_owned();
    let lesson = in_month("lesson").find(|lesson| !lesson.event.text("then").trim().is_empty());
    if let Some(lesson) = lesson {
        let [then, when, instead] = ["then", "when", "instead"].map(|field| part(lesson.event.text(field)));
        return Some(line(Said::Learned { then, when, instead }, vec![lesson.record.id]));
    }
    let clearer = in_month("clearer").chain(in_month("week"));
    let quoted = clearer.filter_map(|sheet| Some((quote(sheet.event.text("clearer"))?, sheet.record)));
    let (then, record) = by_key(quoted.collect(), |(_, record)| -record.made.instant()).into_iter().next()?;
    Some(line(Said::Learned { then, when: String::new(), instead: String::new() }, vec![record.id]))
}

/// What was answered to “Where else did it show?” in the month (brief, S28).
fn elsewhere(journal: &Journal, month: Month) -> Option<Line> {
    let weeks = journal.sheets("week").into_iter().filter(|week| week.record.made.day.in_month() == month);
    let said =
        weeks.filter_map(|week| Some((week.record.made.day, quote(week.event.text("elsewhere"))?, week.record.id)));
    let (quotes, records): (Vec<_>, Vec<_>) = said.map(|(day, quote, id)| ((day, quote), id)).unzip();
    (!records.is_empty()).then(|| line(Said::Elsewhere(quotes), records))
}

#[cfg(test)]
mod tests;
