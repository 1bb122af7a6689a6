//! Counting what was picked: what set urges off, and the words for feelings, those new this month among them.

use super::period::Period;
use super::{FEWEST, Line};
use crate::domain::copy::sheets::grow::{ACTION, ACTION_LOG};
use crate::domain::copy::sheets::pause::TRIGGER;
use crate::domain::feeling::Feeling;
use crate::domain::order::by_key;
use crate::domain::sheet::Kind;
use crate::domain::{Choice as _, Day, Id, Journal};

/// The most often picked first; what was picked as often stays in the order in which it is offered.
fn most_first(mut counts: Vec<Line>) -> Vec<Line> {
    counts.retain(|count| !count.records.is_empty());
    by_key(counts, |count| -i64::try_from(count.records.len()).unwrap_or(i64::MAX))
}

/// What set the urges of a period off, as it was answered in their pauses.
pub fn triggers(journal: &Journal, period: Period) -> Vec<Line> {
    let Kind::One(words) = TRIGGER.kind else { return Vec::new() };
    let turn = journal.settings().turn;
    let mut counts: Vec<Line> =
        words.iter().map(|(_, word)| Line { said: (*word).to_owned(), records: Vec::new() }).collect();
    for urge in journal.urges() {
        let answer = urge.event.answers.text(TRIGGER.slug);
        let place = words.iter().position(|(slug, _)| *slug == answer);
        if let Some(place) = place.filter(|_| period.holds(urge.record.made.space_day(turn))) {
            counts[place].records.push(urge.record.id);
        }
    }
    most_first(counts)
}

/// Feeling words of a period.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    pub used: Vec<Line>,
    /// Those that are on a page of the period’s last month and on none before it. None where fewer than five pages
    /// with a word came before: then every word is new, and that says nothing.
    pub new: Vec<&'static str>,
    /// Pages with a word.
    pub records: Vec<Id>,
}

/// The words that pages of a period carry.
pub fn words(journal: &Journal, period: Period, today: Day) -> Words {
    let month = period.last.min(today).in_month();
    // A word is a bit: sixty of them fit in a number.
    let (mut earlier, mut seen, mut now) = (0_usize, 0_u64, 0_u64);
    let mut used: Vec<Line> =
        Feeling::ALL.iter().map(|word| Line { said: word.word().to_owned(), records: Vec::new() }).collect();
    let mut records = Vec::new();
    for page in journal.pages(today).rev().filter(|page| !page.event.feelings.is_empty()) {
        let at = page.event.day.in_month();
        earlier += usize::from(at < month);
        let is_in = period.holds(page.event.day);
        if is_in {
            records.push(page.record.id);
        }
        for word in &page.event.feelings {
            let bit = 1 << word.place();
            seen |= if at < month { bit } else { 0 };
            now |= if at == month { bit } else { 0 };
            if is_in {
                used[word.place()].records.push(page.record.id);
            }
        }
    }
    let is_new = |word: &&Feeling| earlier >= FEWEST && (now & !seen) >> word.place() & 1 == 1;
    Words { used: most_first(used), new: Feeling::ALL.iter().filter(is_new).map(|word| word.word()).collect(), records }
}

/// What was done of one area of growth, by the day.
pub type Area = (&'static str, Vec<(Day, Id)>);

/// What was done in a period by area, the tiny version counted: effort, whatever came of it. An action without an
/// area is in none.
pub fn growth(journal: &Journal, period: Period) -> Vec<Area> {
    let Some(Kind::One(areas)) = ACTION.field("area").map(|field| field.kind) else { return Vec::new() };
    let actions = journal.sheets(ACTION.slug);
    let mut counts: Vec<Area> = areas.iter().map(|(_, name)| (*name, Vec::new())).collect();
    for log in journal.sheets(ACTION_LOG.slug) {
        let day = log.event.day("day").unwrap_or(log.record.made.day);
        let said = log.event.text("action").trim();
        let action = actions.iter().rev().find(|action| action.event.text("action").trim() == said);
        let area = action.map_or("", |action| action.event.text("area"));
        let place = areas.iter().position(|(slug, _)| *slug == area);
        let is_done = matches!(log.event.text("done"), "done" | "tiny") && period.holds(day);
        if let Some(place) = place.filter(|_| is_done) {
            counts[place].1.push((day, log.record.id));
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::sheet::{Answer, Answers, Sheet};
    use crate::domain::urge::Urge;
    use crate::domain::{Event, Record, Stamp};

    fn at(day: &str) -> Stamp {
        Stamp::parse(&format!("{day}T20:00:00+01:00")).expect("a stamp")
    }

    fn journal(events: Vec<(&str, Event)>) -> Journal {
        let record = |(n, (day, event))| Record::new(Id::from_random([n; 8]), at(day), event);
        Journal::of((1..).zip(events).map(record))
    }

    fn today() -> Day {
        at("2026-11-23").day
    }

    fn page(day: &'static str, words: &[&str]) -> (&'static str, Event) {
        let feelings = words.iter().filter_map(|word| Feeling::from_slug(word)).collect();
        (day, Event::Entry(Entry { feelings, ..Entry::blank(at(day).day, Mode::Free) }))
    }

    #[test]
    fn triggers_are_counted_and_an_open_answer_is_none() {
        let pause = |day: &'static str, trigger: &str| {
            let mut urge = Urge::of_minutes(15);
            urge.answers.set(TRIGGER.slug, Some(Answer::Text(trigger.into())));
            (day, Event::Urge(urge))
        };
        let all = vec![
            pause("2026-11-01", "song"),
            pause("2026-11-02", "silence"),
            pause("2026-11-03", "silence"),
            pause("2026-11-04", ""),
            pause("2025-11-04", "song"),
        ];
        let counted = triggers(&journal(all), Period::ending(today()));
        let said: Vec<_> = counted.iter().map(|one| (one.said.as_str(), one.records.len())).collect();
        assert_eq!(said, [("silence in the evening", 2), ("a song or place", 1)]);
        assert_eq!(triggers(&Journal::default(), Period::ending(today())), []);
    }

    #[test]
    fn a_word_is_new_in_the_month_of_its_first_page_and_only_beside_enough_earlier_ones() {
        let old = ["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2025-10-05"].map(|day| page(day, &["low"]));
        let new = [page("2026-11-01", &["low", "steady"]), page("2026-11-02", &["steady", "proud"])];
        let all = words(&journal(old.iter().chain(&new).cloned().collect()), Period::ending(today()), today());
        assert_eq!(all.new, ["steady", "proud"]);
        let used: Vec<_> = all.used.iter().map(|one| (one.said.as_str(), one.records.len())).collect();
        assert_eq!(used, [("low", 5), ("steady", 2), ("proud", 1)], "a page of last year is not in the half year");
        assert_eq!(all.records.len(), 6);
        let few = words(&journal(old[1..].iter().chain(&new).cloned().collect()), Period::ending(today()), today());
        assert_eq!(few.new, [""; 0], "four pages are too few to call anything new");
    }

    #[test]
    fn what_was_done_is_counted_under_its_area_and_a_day_without_it_nowhere() {
        let sheet = |sheet: &Sheet, given: &[(&str, &str)]| {
            let mut answers = Answers::blank(sheet);
            for (field, text) in given {
                answers.set(field, Some(Answer::Text((*text).into())));
            }
            ("2026-11-20", Event::Sheet(answers))
        };
        let log = |action, done| sheet(&ACTION_LOG, &[("action", action), ("day", "2026-11-19"), ("done", done)]);
        let all = vec![
            sheet(&ACTION, &[("area", "body"), ("action", "a walk ")]),
            sheet(&ACTION, &[("action", "no area")]),
            log("a walk", "done"),
            log("a walk", "tiny"),
            log("a walk", "not_today"),
            log("no area", "done"),
            log("unheard of", "done"),
        ];
        let counted = growth(&journal(all), Period::ending(today()));
        let said: Vec<_> = counted.iter().map(|(area, done)| (*area, done.len())).collect();
        assert_eq!(said, [("a hobby", 0), ("emotional skills", 0), ("body", 2), ("communicating", 0)]);
    }
}
