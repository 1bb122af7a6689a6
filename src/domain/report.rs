//! What can be printed, part by part: a month, a step, a report for somebody who helps. Whoever prints chooses the
//! kinds of records, the parts of each, and the days; nothing that was written is in a report until it is ticked.

use super::copy::report as words;
use super::copy::sheets::ALL;
use super::copy::sheets::pause::{AFTER_WORDS, ELSEWHERE, NEED, TRIGGER, TRIGGER_WORDS};
use super::entry::{Entry, Mode};
use super::feeling::Feeling;
use super::insight::in_order;
use super::put_away::is_closed_record;
use super::sheet::{Field, Sheet, Word, said};
use super::{Choice, Day, Event, Id, Journal, Record};
use std::ops::RangeInclusive;

/// One part of a record in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part<'a> {
    /// Name of the part among those of its kind.
    pub slug: &'static str,
    pub label: &'static str,
    pub said: Said<'a>,
}

/// What it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said<'a> {
    /// A word, a number, a few of them.
    Short(String),
    /// Lines that were written.
    Lines(Vec<String>),
    /// A page with its light formatting.
    Page(&'a str),
}

/// A kind of record that there is, and the parts of it that hold something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kind {
    pub slug: &'static str,
    pub title: &'static str,
    pub parts: Vec<Word>,
}

/// The records of one kind that are printed, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    pub slug: &'static str,
    pub title: &'static str,
    pub records: Vec<Id>,
}

/// What is ticked at first: counts and words that were picked from a list, and nothing that was written. So nothing
/// is in it that somebody else said.
pub const AT_FIRST: [(&str, &str); 6] = [
    ("entry", "strength"),
    ("entry", "feelings"),
    ("entry", "sleep"),
    ("urge", "strength"),
    ("urge", "trigger"),
    ("space_day", "mark"),
];

/// Name and title of the kind of a record; nothing for what is no matter of days, such as the settings.
fn kind(event: &Event) -> Option<Word> {
    let kinds = words::KINDS;
    Some(match event {
        Event::Entry(_) => kinds[0],
        Event::Urge(_) => kinds[1],
        Event::SpaceDay(_) => kinds[2],
        Event::Slip(_) => kinds[3],
        Event::Hope(_) => kinds[4],
        Event::Sheet(answers) => Sheet::named(&answers.sheet).map(|sheet| (sheet.slug, sheet.title))?,
        _ => return None,
    })
}

/// Parts as they come, those without anything in them left out.
struct Parts<'a>(Vec<Part<'a>>);

impl<'a> Parts<'a> {
    fn put(&mut self, (slug, label): Word, said: Said<'a>) {
        let is_empty = match &said {
            Said::Short(text) => text.is_empty(),
            Said::Lines(lines) => lines.iter().all(|line| line.trim().is_empty()),
            Said::Page(text) => text.trim().is_empty(),
        };
        if !is_empty {
            self.0.push(Part { slug, label, said });
        }
    }

    fn short(&mut self, word: Word, said: impl Into<String>) {
        self.put(word, Said::Short(said.into()));
    }
}

/// The parts of a record that hold something, in their order.
pub fn parts(record: &Record, today: Day) -> Vec<Part<'_>> {
    let mut parts = Parts(Vec::new());
    match &record.event {
        Event::Entry(entry) => entry_parts(entry, &mut parts),
        Event::Urge(urge) => {
            let strength = match (urge.strength, urge.strength_after) {
                (Some(before), Some(after)) => words::from_to(before.value(), after.value()),
                (before, after) => before.or(after).map(|one| one.value().to_string()).unwrap_or_default(),
            };
            parts.short(words::STRENGTH, strength);
            parts.short(words::FEELINGS, felt(&urge.feelings));
            let answer = |field: &Field| said(&urge.answers, field, today);
            parts.short(words::TRIGGER, answer(&TRIGGER).join(", "));
            parts.short(words::NEED, answer(&NEED).join(", "));
            parts.put(
                words::WORDS,
                Said::Lines([&TRIGGER_WORDS, &ELSEWHERE, &AFTER_WORDS].into_iter().flat_map(answer).collect()),
            );
        }
        Event::SpaceDay(card) => {
            parts.short(words::MARK, card.mark.map(Choice::label).unwrap_or_default());
            parts.short(words::URGES, if card.urges > 0 { card.urges.to_string() } else { String::new() });
            parts.put(words::WORDS, Said::Lines(vec![card.helped.clone()]));
        }
        Event::Slip(slip) => {
            parts.short(words::WHAT, slip.what.map(Choice::label).unwrap_or_default());
            let state: Vec<&str> = slip.state.iter().map(|state| state.label()).collect();
            parts.short(words::STATE, state.join(", "));
            parts.short(words::AFTER, slip.hour_after.map(Choice::label).unwrap_or_default());
            parts.put(words::WORDS, Said::Lines(vec![slip.learn.clone()]));
        }
        Event::Hope(hoped) => parts.short(words::HOPE, hoped.hope.map(Choice::label).unwrap_or_default()),
        Event::Sheet(answers) => {
            for field in Sheet::named(&answers.sheet).into_iter().flat_map(Sheet::fields) {
                parts.put((field.slug, field.ask), Said::Lines(said(answers, field, today)));
            }
        }
        _ => {}
    }
    parts.0
}

fn entry_parts<'a>(entry: &'a Entry, parts: &mut Parts<'a>) {
    parts.short(words::STRENGTH, entry.intensity.map(|one| one.value().to_string()).unwrap_or_default());
    parts.short(words::FEELINGS, felt(&entry.feelings));
    parts.short(words::SLEEP, entry.sleep.map(Choice::label).unwrap_or_default());
    parts.short(words::LEFT, entry.after.map(Choice::label).unwrap_or_default());
    parts.short(words::TAGS, entry.tags.join(", "));
    parts.short(words::QUESTION, entry.prompt.map(|prompt| prompt.words("")).unwrap_or_default());
    let word = if entry.mode == Mode::Unsent { words::UNSENT } else { words::WORDS };
    parts.put(word, Said::Page(&entry.text));
}

fn felt(feelings: &[Feeling]) -> String {
    feelings.iter().map(|feeling| feeling.word()).collect::<Vec<_>>().join(", ")
}

/// Records of some days that can be printed, oldest first. Deleted ones and letters that are put away are left out.
fn of_days(journal: &Journal, days: RangeInclusive<Day>, today: Day) -> Vec<(Word, &Record)> {
    let open = journal.records().filter(|record| record.is_live() && !is_closed_record(record, today));
    let found = open.filter(|record| days.contains(&record.day()));
    let found = in_order(found.collect());
    found.into_iter().filter_map(|record| Some((kind(&record.event)?, record))).collect()
}

/// Every kind in its order: pages, pauses, days, slips, hopes, and the sheets by their steps.
fn kinds() -> impl Iterator<Item = Word> {
    words::KINDS.into_iter().chain(ALL.iter().map(|sheet| (sheet.slug, sheet.title)))
}

/// What can be ticked for some days.
pub fn offered(journal: &Journal, days: RangeInclusive<Day>, today: Day) -> Vec<Kind> {
    let found = of_days(journal, days, today);
    let kind = |(slug, title): Word| {
        let of_kind = || found.iter().filter(move |((one, _), _)| *one == slug);
        let mut holds: Vec<Word> = Vec::new();
        for (_, record) in of_kind() {
            for part in parts(record, today) {
                if holds.iter().all(|word| word.0 != part.slug) {
                    holds.push((part.slug, part.label));
                }
            }
        }
        (!holds.is_empty()).then_some(Kind { slug, title, parts: holds })
    };
    kinds().filter_map(kind).collect()
}

/// What is printed of some days: the kinds of which a part is wanted, with the records that hold one.
pub fn chapters(
    journal: &Journal,
    days: RangeInclusive<Day>,
    wants: &dyn Fn(&str, &str) -> bool,
    today: Day,
) -> Vec<Chapter> {
    let found = of_days(journal, days, today);
    let chapter = |(slug, title): Word| {
        let of_kind = found.iter().filter(|((one, _), _)| *one == slug);
        let wanted = of_kind.filter(|(_, record)| parts(record, today).iter().any(|part| wants(slug, part.slug)));
        let records: Vec<Id> = wanted.map(|(_, record)| record.id).collect();
        (!records.is_empty()).then_some(Chapter { slug, title, records })
    };
    kinds().filter_map(chapter).collect()
}

#[cfg(test)]
mod tests;
