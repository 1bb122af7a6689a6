//! What goes with heavier days, in plain counts (brief, 4.6; peers, 11: at least so many days with, and without).
//!
//! A day is heavier when its highest noted strength lies above the person’s own middle one. Of each thing that was
//! noted on days, the heavier days with it stand beside the heavier days without it. That two things go together
//! says nothing about what came of what, and the app says so.

use super::FEWEST;
use super::period::{Period, pages};
use crate::domain::entry::Mode;
use crate::domain::order::by_key;
use crate::domain::sorted::{Map, Set};
use crate::domain::space::Space;
use crate::domain::{Choice as _, Day, Id, Journal, Stamp};

/// Something that was noted on a day. A new kind of note is one more line in [`marks`].
pub type Mark = (Day, Noted);

/// What it was.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noted {
    /// A feeling, or a tag, by its word.
    Word(String),
    /// How the night was, by its word.
    Slept(&'static str),
    /// How a page was written, by its name.
    Mode(&'static str),
    /// Something was done for growing, by its area.
    Did(&'static str),
    Pause,
    ReachedOut,
    Looked,
}

/// Days with something and days without, and how many of each were heavier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    pub noted: Noted,
    /// Heavier days, and all of them.
    pub with: (usize, usize),
    pub without: (usize, usize),
    /// Pages of the days with it.
    pub records: Vec<Id>,
}

/// What the days of a period say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heavier {
    /// The middle strength; a day above it is heavier.
    pub middle: u8,
    /// Pages with a strength.
    pub records: Vec<Id>,
    /// Only what has at least five days with it and five without, the widest apart first.
    pub beside: Vec<Beside>,
}

/// Everything that was noted on the days of a period.
pub fn marks(journal: &Journal, period: Period, now: Stamp) -> Vec<Mark> {
    let mut marks = Vec::new();
    for page in pages(journal, period, now.day) {
        let day = page.event.day;
        marks.extend(page.event.feelings.iter().map(|word| (day, Noted::Word(word.word().to_owned()))));
        marks.extend(page.event.sleep.map(|sleep| (day, Noted::Slept(sleep.label()))));
        marks.extend((page.event.mode != Mode::Free).then(|| (day, Noted::Mode(page.event.mode.label()))));
    }
    let turn = journal.settings().turn;
    let pauses = journal.urges().into_iter().map(|urge| (urge.record.made.space_day(turn), Noted::Pause));
    marks.extend(pauses.filter(|(day, _)| period.holds(*day)));
    for (area, done) in super::counts::growth(journal, period) {
        marks.extend(done.into_iter().map(|(day, _)| (day, Noted::Did(area))));
    }
    let space = Space::of(journal, now);
    let days = period.weeks().flat_map(|monday| (0..7).map(move |n| monday.plus(n)));
    for (day, seen) in days.map(|day| (day, space.on(day))) {
        marks.extend(seen.contact.then_some((day, Noted::ReachedOut)));
        marks.extend(seen.looked.then_some((day, Noted::Looked)));
    }
    marks
}

/// What goes with the heavier days of a period.
pub fn heavier(journal: &Journal, period: Period, now: Stamp) -> Heavier {
    let mut days: Map<Day, (u8, Vec<Id>)> = Map::default();
    let mut records = Vec::new();
    for page in pages(journal, period, now.day) {
        let Some(strength) = page.event.intensity else { continue };
        let day = days.or_default(page.event.day);
        day.0 = day.0.max(strength.value());
        day.1.push(page.record.id);
        records.push(page.record.id);
    }
    let strengths = by_key(days.values().map(|(strength, _)| *strength).collect(), |strength| i64::from(*strength));
    let Some(middle) = strengths.get(strengths.len().saturating_sub(1) / 2).copied() else {
        return Heavier::default();
    };
    Heavier { middle, records, beside: beside(&days, middle, marks(journal, period, now)) }
}

/// Each mark against the days; `days` has the highest strength of each and its pages.
fn beside(days: &Map<Day, (u8, Vec<Id>)>, middle: u8, marks: Vec<Mark>) -> Vec<Beside> {
    let mut by_mark: Map<Noted, Set<Day>> = Map::default();
    for (day, noted) in marks {
        if days.contains_key(&day) {
            by_mark.or_default(noted).insert(day);
        }
    }
    let heavy = |with: &dyn Fn(&Day) -> bool| {
        let those = days.iter().filter(|(day, _)| with(day));
        those.fold((0, 0), |(heavy, all), (_, (strength, _))| (heavy + usize::from(*strength > middle), all + 1))
    };
    let of = |(noted, on): (&Noted, &Set<Day>)| Beside {
        noted: noted.clone(),
        with: heavy(&|day| on.contains(day)),
        without: heavy(&|day| !on.contains(day)),
        records: on.iter().filter_map(|day| days.get(day)).flat_map(|(_, ids)| ids.iter().copied()).collect(),
    };
    let enough = by_mark.iter().map(of).filter(|one| one.with.1 >= FEWEST && one.without.1 >= FEWEST);
    by_key(enough.collect(), |one| -apart(one))
}

/// How far the two shares lie apart, in thousandths.
fn apart(one: &Beside) -> i64 {
    let share = |(heavy, all): (usize, usize)| i64::try_from(heavy * 1000 / all.max(1)).unwrap_or(0);
    (share(one.with) - share(one.without)).abs()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Sleep};
    use crate::domain::feeling::Feeling;
    use crate::domain::scale::Scale;
    use crate::domain::{Event, Record};
    use proptest::prelude::*;

    fn now() -> Stamp {
        Stamp::parse("2026-11-23T20:00:00+01:00").expect("a stamp")
    }

    /// Pages, one a day backwards from today: the strength, and whether the night was poor.
    fn of(days: &[(u8, bool)]) -> Heavier {
        let page = |(n, (strength, poor)): (usize, &(u8, bool))| {
            let day = now().day.plus(-i64::try_from(n).expect("few"));
            let mut entry = Entry::blank(day, Mode::Free);
            entry.intensity = Scale::new(*strength);
            entry.sleep = poor.then_some(Sleep::Poor);
            Record::new(Id::from_random((n as u64 + 1).to_be_bytes()), now(), Event::Entry(entry))
        };
        heavier(&Journal::of(days.iter().enumerate().map(page)), Period::ending(now().day), now())
    }

    #[test]
    fn five_days_with_and_five_without_are_the_fewest() {
        let poor = |with: usize, without: usize| [vec![(8, true); with], vec![(3, false); without]].concat();
        assert_eq!(of(&poor(4, 20)).beside, []);
        assert_eq!(of(&poor(20, 4)).beside, []);
        let found = of(&poor(5, 6));
        let said: Vec<_> = found.beside.iter().map(|one| (one.noted.clone(), one.with, one.without)).collect();
        assert_eq!(said, [(Noted::Slept("poor"), (5, 5), (0, 6))]);
        assert_eq!((found.middle, found.records.len(), found.beside[0].records.len()), (3, 11, 5));
        assert_eq!(of(&[]), Heavier::default());
    }

    #[test]
    fn what_lies_wider_apart_stands_first_and_a_word_of_every_day_nowhere() {
        let low = Feeling::from_slug("low").expect("a word");
        let calm = Feeling::from_slug("steady").expect("a word");
        let page = |n: u8| {
            let mut entry = Entry::blank(now().day.plus(-i64::from(n)), Mode::Free);
            entry.intensity = Scale::new(if n < 10 { 8 } else { 2 });
            entry.feelings.push(low);
            entry.sleep = (n % 2 == 0).then_some(Sleep::Poor);
            if n >= 10 {
                entry.feelings.push(calm);
            }
            Record::new(Id::from_random([n + 1; 8]), now(), Event::Entry(entry))
        };
        let found = heavier(&Journal::of((0..20).map(page)), Period::ending(now().day), now());
        let said: Vec<_> = found.beside.iter().map(|one| (one.noted.clone(), one.with, one.without)).collect();
        let expected = [(Noted::Word("steady".into()), (0, 10), (10, 10)), (Noted::Slept("poor"), (5, 10), (5, 10))];
        assert_eq!(said, expected);
    }

    proptest! {
        #[test]
        fn the_counts_are_those_of_a_table_of_two_by_two(days in prop::collection::vec((0_u8..=10, any::<bool>()), 0..80)) {
            let found = of(&days);
            for one in &found.beside {
                let count = |poor: bool, heavy: bool| {
                    days.iter().filter(|(strength, is)| *is == poor && (*strength > found.middle || !heavy)).count()
                };
                prop_assert_eq!(one.with, (count(true, true), count(true, false)));
                prop_assert_eq!(one.without, (count(false, true), count(false, false)));
            }
            let poor = days.iter().filter(|(_, is)| *is).count();
            prop_assert_eq!(found.beside.len(), usize::from(poor >= 5 && days.len() - poor >= 5));
        }
    }
}
