//! What goes with heavier days, in plain counts (brief, 4.6; peers, 11: at least so many days with, and without).
//!
//! A day is heavier when its highest noted strength lies above the person’s own middle one. Of each thing that was
//! noted on days, the heavier days with it stand beside the heavier days without it. That two things go together
//! says nothing about what came of what, and the app says so.

use super::FEWEST;
use super::period::{Period, pages};
use crate::domain::copy::pictures as words;
use crate::domain::entry::Mode;
use crate::domain::order::by_key;
use crate::domain::space::Space;
use crate::domain::{Choice as _, Day, Id, Journal, Stamp};

/// Something that was noted on days, by its words. A new kind of note is one more line in [`marks`].
pub type Mark = (String, Vec<Day>);

/// Days with something and days without, and how many of each were heavier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    pub noted: String,
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
    let mut marks: Vec<Mark> = Vec::new();
    let mut put = |day: Day, noted: String| match marks.iter_mut().find(|mark| mark.0 == noted) {
        Some(mark) if mark.1.contains(&day) => {}
        Some(mark) => mark.1.push(day),
        None => marks.push((noted, vec![day])),
    };
    for page in pages(journal, period, now.day) {
        let day = page.event.day;
        for word in &page.event.feelings {
            put(day, words::felt(word.word()));
        }
        for tag in &page.event.tags {
            put(day, words::tagged(tag));
        }
        if let Some(sleep) = page.event.sleep {
            put(day, words::slept(sleep.label()));
        }
        if page.event.mode != Mode::Free {
            put(day, words::wrote(page.event.mode.label()));
        }
    }
    let turn = journal.settings().turn;
    for urge in journal.urges() {
        put(urge.record.made.space_day(turn), words::PAUSE.to_owned());
    }
    for (area, done) in super::counts::growth(journal, period) {
        for (day, _) in done {
            put(day, words::did(area));
        }
    }
    let space = Space::of(journal, now);
    for monday in period.weeks() {
        for day in (0..7).map(|n| monday.plus(n)) {
            let seen = space.on(day);
            for (is, noted) in [(seen.contact, words::REACHED_OUT), (seen.looked, words::LOOKED)] {
                if is {
                    put(day, noted.to_owned());
                }
            }
        }
    }
    marks
}

/// What goes with the heavier days of a period.
pub fn heavier(journal: &Journal, period: Period, now: Stamp) -> Heavier {
    // Each day with its highest strength, and each page with its day.
    let mut days: Vec<(Day, u8)> = Vec::new();
    let mut noted: Vec<(Day, Id)> = Vec::new();
    for page in pages(journal, period, now.day) {
        let (day, Some(strength)) = (page.event.day, page.event.intensity) else { continue };
        noted.push((day, page.record.id));
        match days.last_mut().filter(|last| last.0 == day) {
            Some(last) => last.1 = last.1.max(strength.value()),
            None => days.push((day, strength.value())),
        }
    }
    let middle = middle(&days);
    let mut beside: Vec<Beside> = Vec::new();
    for (noted_as, on) in marks(journal, period, now) {
        let mut sides = [(0, 0); 2];
        for (day, strength) in &days {
            let side = &mut sides[usize::from(on.contains(day))];
            side.0 += usize::from(*strength > middle);
            side.1 += 1;
        }
        let [without, with] = sides;
        if with.1 >= FEWEST && without.1 >= FEWEST {
            let records = noted.iter().filter(|(day, _)| on.contains(day)).map(|(_, id)| *id).collect();
            beside.push(Beside { noted: noted_as, with, without, records });
        }
    }
    let records = noted.into_iter().map(|(_, id)| id).collect();
    Heavier { middle, records, beside: by_key(beside, |one| -apart(one)) }
}

/// The middle strength of days; of two in the middle the lower one.
fn middle(days: &[(Day, u8)]) -> u8 {
    let half = days.len().div_ceil(2);
    (0..=10).find(|value| days.iter().filter(|(_, strength)| strength <= value).count() >= half).unwrap_or(0)
}

/// How far the two shares lie apart, in thousandths. Of two as far apart, what goes with heavier days comes first.
fn apart(one: &Beside) -> i64 {
    let share = |(heavy, all): (usize, usize)| i64::try_from(heavy * 1000 / all.max(1)).unwrap_or(0);
    let by = share(one.with) - share(one.without);
    2 * by.abs() + i64::from(by > 0)
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
        assert_eq!(said, [("sleep: poor".to_owned(), (5, 5), (0, 6))]);
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
            entry.sleep = n.is_multiple_of(2).then_some(Sleep::Poor);
            if n >= 10 {
                entry.feelings.push(calm);
            }
            Record::new(Id::from_random([n + 1; 8]), now(), Event::Entry(entry))
        };
        let found = heavier(&Journal::of((0..20).map(page)), Period::ending(now().day), now());
        let said: Vec<_> = found.beside.iter().map(|one| (one.noted.clone(), one.with, one.without)).collect();
        let expected = [("“steady”".to_owned(), (0, 10), (10, 10)), ("sleep: poor".to_owned(), (5, 10), (5, 10))];
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
