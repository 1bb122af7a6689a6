//! The morning after a pause, and what somebody said of earlier ones (brief, section 3.1, `morning`, and S10).
//!
//! In a pause it is asked how the morning would be if the message went out now. Their own earlier answers stand
//! beside that question, with their dates: what they expected, what the morning was like, and how they felt an
//! hour after a slip.

use super::copy::sheets::pause::{AFTER, AFTER_WORDS, MORNING};
use super::journal::{Journal, Of};
use super::order::by_key;
use super::slip::HourAfter;
use super::urge::Urge;
use super::{Day, Id, Stamp};

/// Earlier answers that are shown at most.
const MOST: usize = 5;
/// Space days after a pause on which the morning is asked for.
const MORNINGS: std::ops::RangeInclusive<i64> = 1..=2;

/// An earlier answer. Words are quoted letter for letter, and picked words are by their stored name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// An hour after a slip; whether it was contact, or looking.
    HourAfterSlip { is_contact: bool, felt: HourAfter },
    /// In a pause: how the morning would be.
    Expected(String),
    /// The morning after a pause.
    MorningAfter { felt: String, words: String },
}

/// An answer, the day it speaks of, and its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    pub said: Said,
    pub day: Day,
    pub id: Id,
}

/// What was answered before, the newest first. `going` is the pause that is going on, which is left out.
pub fn earlier(journal: &Journal, going: Id) -> Vec<Earlier> {
    let mut found = Vec::new();
    for of in journal.slips() {
        if let (Some(what), Some(felt)) = (of.event.what, of.event.hour_after) {
            let said = Said::HourAfterSlip { is_contact: what.is_contact(), felt };
            let at = Stamp::new(of.event.day, of.event.time, 0).instant();
            found.push((at, Earlier { said, day: of.event.day, id: of.record.id }));
        }
    }
    for of in journal.urges().into_iter().filter(|of| of.record.id != going) {
        let text = |field: &super::sheet::Field| of.event.answers.text(field.slug).trim().to_owned();
        let (felt, words, expected) = (text(&AFTER), text(&AFTER_WORDS), text(&MORNING));
        let said = if !felt.is_empty() || !words.is_empty() {
            Said::MorningAfter { felt, words }
        } else if !expected.is_empty() {
            Said::Expected(expected)
        } else {
            continue;
        };
        let made = of.record.made;
        let at = Stamp::new(made.day, made.time, 0).instant();
        found.push((at, Earlier { said, day: made.day, id: of.record.id }));
    }
    by_key(found, |(at, _)| -at).into_iter().take(MOST).map(|(_, earlier)| earlier).collect()
}

/// The last pause, once the space day has turned after it, while nothing was said of the morning. A pause at
/// 01:40 belongs to the evening before, so it is asked for on the same date. It is asked for two days.
pub fn morning_after(journal: &Journal, now: Stamp) -> Option<Of<'_, Urge>> {
    let turn = journal.settings().turn;
    let last = journal.urges().pop()?;
    let days = now.space_day(turn).days_since(last.record.made.space_day(turn));
    let is_open = [&AFTER, &AFTER_WORDS].iter().all(|field| last.event.answers.text(field.slug).is_empty());
    (MORNINGS.contains(&days) && is_open).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sheet::{Answer, Field};
    use crate::domain::slip::{Slip, What};
    use crate::domain::{Event, Record, Time};

    fn at(text: &str) -> Stamp {
        Stamp::parse(&format!("{text}:00+01:00")).expect("a stamp")
    }

    fn id(n: u8) -> Id {
        Id::from_random([n; 8])
    }

    fn pause(n: u8, made: &str, given: &[(&Field, &str)]) -> Record {
        let mut urge = Urge::of_minutes(15);
        for (field, text) in given {
            urge.answers.set(field.slug, Some(Answer::Text((*text).to_owned())));
        }
        Record::new(id(n), at(made), Event::Urge(urge))
    }

    fn slip(n: u8, day: &str, what: What, hour_after: Option<HourAfter>) -> Record {
        let day = Day::parse(day).expect("a date");
        let slip = Slip { what: Some(what), hour_after, ..Slip::blank(day, Time::new(15, 0, 0).expect("a time")) };
        Record::new(id(n), at("2026-11-23T12:00"), Event::Slip(slip))
    }

    #[test]
    fn the_morning_is_asked_for_once_the_day_has_turned_and_for_two_days() {
        let journal = Journal::of([pause(1, "2026-11-23T01:40", &[])]);
        let due = |now: &str| morning_after(&journal, at(now)).is_some();
        assert!(!due("2026-11-23T03:59"), "it is still the evening before");
        assert!(due("2026-11-23T04:00"));
        assert!(due("2026-11-25T03:59"));
        assert!(!due("2026-11-25T04:00"), "it has become long ago");
    }

    #[test]
    fn an_answer_of_either_kind_is_an_answer_and_what_was_expected_is_none() {
        let due = |given: &[(&Field, &str)]| {
            morning_after(&Journal::of([pause(1, "2026-11-22T20:00", given)]), at("2026-11-23T08:00")).is_some()
        };
        assert!(due(&[(&MORNING, "ashamed")]));
        assert!(!due(&[(&AFTER, "glad")]));
        assert!(!due(&[(&AFTER_WORDS, "slept")]));
    }

    #[test]
    fn only_the_last_pause_is_asked_about() {
        let earlier = pause(1, "2026-11-22T01:00", &[]);
        let answered = pause(2, "2026-11-22T20:00", &[(&AFTER, "glad")]);
        assert!(morning_after(&Journal::of([earlier, answered]), at("2026-11-23T08:00")).is_none());
        assert!(morning_after(&Journal::default(), at("2026-11-23T08:00")).is_none());
    }

    #[test]
    fn what_was_said_before_is_told_newest_first_with_its_day() {
        let journal = Journal::of([
            slip(1, "2026-11-10", What::Message, Some(HourAfter::Worse)),
            slip(2, "2026-11-12", What::Looked, Some(HourAfter::Same)),
            slip(3, "2026-11-13", What::Call, None),
            pause(4, "2026-11-11T20:00", &[(&MORNING, "exposed")]),
            pause(5, "2026-11-14T20:00", &[(&MORNING, "glad"), (&AFTER, "neutral"), (&AFTER_WORDS, "I slept.")]),
            pause(6, "2026-11-15T20:00", &[]),
            pause(7, "2026-11-23T01:40", &[(&MORNING, "ashamed")]),
        ]);
        let told: Vec<(u32, Said)> =
            earlier(&journal, id(7)).into_iter().map(|earlier| (earlier.day.day(), earlier.said)).collect();
        assert_eq!(
            told,
            [
                (14, Said::MorningAfter { felt: "neutral".into(), words: "I slept.".into() }),
                (12, Said::HourAfterSlip { is_contact: false, felt: HourAfter::Same }),
                (11, Said::Expected("exposed".into())),
                (10, Said::HourAfterSlip { is_contact: true, felt: HourAfter::Worse }),
            ]
        );
    }

    #[test]
    fn no_more_than_five_are_told() {
        let slips = (1..=9).map(|n| slip(n, &format!("2026-11-0{n}"), What::Message, Some(HourAfter::Worse)));
        let told = earlier(&Journal::of(slips), id(100));
        assert_eq!(told.iter().map(|earlier| earlier.day.day()).collect::<Vec<_>>(), [9, 8, 7, 6, 5]);
    }
}
