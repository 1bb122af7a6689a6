//! How long the person’s own urges take to ease (brief, section 4.6): the median of the minutes until one
//! dropped by three points, from their own pauses alone.
//!
//! A pause that was closed before that says only that it takes longer. Leaving it out would make urges look
//! shorter than they are, so it is counted as long as it was watched: the estimate of Kaplan and Meier
//! (1958). The strength is asked when a pause is closed, so an urge may have eased earlier than it says.

use super::order::by_key;
use super::urge::Urge;
use super::{Id, Journal, Stamp};

/// Points by which an urge drops when it has eased.
const DROP: u8 = 3;
/// Under this many timed pauses there is no pattern.
const FEWEST: usize = 5;
/// The ends of the range are this many minutes from the median, and multiples of it.
const ROUGHLY: i64 = 5;

/// What the timed pauses say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Easing {
    /// Fewer than five, or too many that were closed before they had eased: the records, and no pattern.
    Records(Vec<Id>),
    /// Half of them had eased after so many minutes.
    Typical {
        median: i64,
        /// Minutes around the median, as they are shown: it is no more exact than that.
        ends: (i64, i64),
        records: Vec<Id>,
    },
}

/// How long a pause was watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watched {
    pub minutes: i64,
    /// Dropped by three points in that time.
    pub has_eased: bool,
}

/// The timed pauses, oldest first: closed, with both strengths answered, and begun at three points or more.
pub fn timed(journal: &Journal) -> Vec<(Id, Watched)> {
    let timed = journal.urges().into_iter().filter_map(|of| Some((of.record.id, watched(of.event, of.record.made)?)));
    timed.collect()
}

/// What the pauses of a journal say. A pause is timed when it was closed and both strengths were answered;
/// one that began under three points can’t drop by three, and is left out.
pub fn easing(journal: &Journal) -> Easing {
    let (records, watched): (Vec<Id>, Vec<Watched>) = timed(journal).into_iter().unzip();
    match median(watched).filter(|_| records.len() >= FEWEST) {
        Some(median) => Easing::Typical { median, ends: ends(median), records },
        None => Easing::Records(records),
    }
}

fn watched(urge: &Urge, began: Stamp) -> Option<Watched> {
    let (before, after) = (urge.strength?.value(), urge.strength_after?.value());
    let seconds = urge.ended?.instant() - began.instant();
    // A clock that was set back says nothing.
    (before >= DROP && seconds >= 0).then_some(Watched { minutes: seconds / 60, has_eased: before >= after + DROP })
}

/// The first minute after which at most half have not eased; none where that was never seen.
///
/// Of those still watched at a minute, a share eases in it, and the shares that stay are multiplied. Who was
/// closed in the same minute was still watched in it.
fn median(watched: Vec<Watched>) -> Option<i64> {
    /// The product of fractions that is one half may come out a little above it.
    const HALF: f64 = 0.5 + 1e-9;
    let watched = by_key(watched, |one| one.minutes);
    let mut stays = 1.0;
    for same in watched.chunk_by(|a, b| a.minutes == b.minutes) {
        let first = same.first()?.minutes;
        let still = watched.iter().filter(|one| one.minutes >= first).count();
        let eased = same.iter().filter(|one| one.has_eased).count();
        stays *= 1.0 - number(eased) / number(still);
        if stays <= HALF {
            return Some(first);
        }
    }
    None
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Five minutes to both sides of the nearest multiple of five: 13 becomes 10 to 20.
fn ends(median: i64) -> (i64, i64) {
    let nearest = (median + ROUGHLY / 2) / ROUGHLY * ROUGHLY;
    ((nearest - ROUGHLY).max(0), nearest + ROUGHLY)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scale::Scale;
    use crate::domain::{Event, Record};
    use proptest::prelude::*;

    const BEGAN: &str = "2026-11-23T01:40:00+01:00";

    fn at(text: &str) -> Stamp {
        Stamp::parse(text).expect("a stamp")
    }

    fn id(n: usize) -> Id {
        Id::from_random((n as u64).to_be_bytes())
    }

    fn of(all: &[(i64, bool)]) -> Vec<Watched> {
        all.iter().map(|(minutes, has_eased)| Watched { minutes: *minutes, has_eased: *has_eased }).collect()
    }

    /// A pause of so many minutes, from one strength to another.
    fn urge(minutes: u32, from: Option<u8>, to: Option<u8>) -> Urge {
        let ended = at(&format!("2026-11-23T{:02}:{:02}:30+01:00", 1 + (40 + minutes) / 60, (40 + minutes) % 60));
        let scale = |value: Option<u8>| value.and_then(Scale::new);
        Urge { strength: scale(from), strength_after: scale(to), ended: Some(ended), ..Urge::of_minutes(15) }
    }

    fn journal(urges: Vec<Urge>) -> Journal {
        let records = urges.into_iter().zip(0..).map(|(urge, n)| Record::new(id(n), at(BEGAN), Event::Urge(urge)));
        Journal::of(records)
    }

    fn all(count: usize) -> Vec<Id> {
        (0..count).map(id).collect()
    }

    #[test]
    fn seven_timed_pauses_have_a_typical_time() {
        let urges = [4, 9, 11, 14, 16, 19, 25].map(|minutes| urge(minutes, Some(8), Some(5)));
        let typical = Easing::Typical { median: 14, ends: (10, 20), records: all(7) };
        assert_eq!(easing(&journal(urges.into())), typical);
    }

    #[test]
    fn four_are_shown_as_they_are() {
        let urges = vec![urge(10, Some(8), Some(2)); 4];
        assert_eq!(easing(&journal(urges)), Easing::Records(all(4)));
        assert_eq!(easing(&Journal::default()), Easing::Records(vec![]));
    }

    #[test]
    fn a_drop_of_two_points_is_no_easing_and_closing_early_makes_none_shorter() {
        let watched = |from, to| watched(&urge(10, Some(from), Some(to)), at(BEGAN)).map(|watched| watched.has_eased);
        assert_eq!((watched(8, 5), watched(8, 6), watched(8, 9)), (Some(true), Some(false), Some(false)));
        assert_eq!((watched(3, 0), watched(2, 0)), (Some(true), None));
        // Five minutes without a drop take nothing off the median of the others.
        let mut urges = vec![urge(20, Some(8), Some(2)); 5];
        urges.extend(vec![urge(5, Some(8), Some(8)); 5]);
        assert!(matches!(easing(&journal(urges)), Easing::Typical { median: 20, .. }));
    }

    #[test]
    fn what_is_not_timed_is_left_out() {
        let open = Urge { ended: None, ..urge(10, Some(8), Some(2)) };
        let back = Urge { ended: Some(at("2026-11-23T01:00:00+01:00")), ..urge(10, Some(8), Some(2)) };
        let urges = vec![urge(10, None, Some(2)), open, urge(10, Some(8), None), back, urge(10, Some(8), Some(2))];
        assert_eq!(easing(&journal(urges)), Easing::Records(vec![id(4)]));
    }

    #[test]
    fn when_most_are_closed_before_they_ease_there_is_no_typical_time() {
        let mut urges = vec![urge(15, Some(8), Some(8)); 4];
        urges.push(urge(5, Some(8), Some(2)));
        assert_eq!(easing(&journal(urges)), Easing::Records(all(5)));
    }

    /// Weeks of remission under 6-mercaptopurine, nine of twenty-one seen to end (Freireich and others, 1963;
    /// the example of Cox and of Kleinbaum and Klein). Its median is 23, and under placebo it is 8.
    #[test]
    fn the_textbook_example_comes_out_as_in_the_textbook() {
        let eased = [6, 6, 6, 7, 10, 13, 16, 22, 23].map(|weeks| (weeks, true));
        let closed = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(|weeks| (weeks, false));
        assert_eq!(median(of(&[&eased[..], &closed].concat())), Some(23));
        let placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];
        assert_eq!(median(of(&placebo.map(|weeks| (weeks, true)))), Some(8));
    }

    #[test]
    fn the_ends_are_round_and_the_median_lies_between() {
        assert_eq!(
            [0, 2, 3, 10, 12, 13, 14, 17, 18].map(ends),
            [(0, 5), (0, 5), (0, 10), (5, 15), (5, 15), (10, 20), (10, 20), (10, 20), (15, 25)]
        );
    }

    /// The same by another way (Efron, 1967): each has the same weight, and one that was closed hands its own
    /// on, in equal parts, to all that were watched for longer. Weights are whole numbers of a unit that
    /// parts into all of them.
    fn by_hand(watched: &[(i64, bool)]) -> Option<i64> {
        const UNIT: u64 = 2 * 5040;
        // In the same minute those that eased come first.
        let mut all: Vec<(i64, bool)> = watched.to_vec();
        all.sort_by_key(|(minutes, has_eased)| (*minutes, !has_eased));
        let mut weights = vec![UNIT; all.len()];
        for place in 0..all.len() {
            let after = all.len() - place - 1;
            if !all[place].1 && after > 0 {
                let part = weights[place] / after as u64;
                assert_eq!(part * after as u64, weights[place], "the unit is too small");
                weights[place] = 0;
                weights[place + 1..].iter_mut().for_each(|weight| *weight += part);
            }
        }
        let half = UNIT * all.len() as u64 / 2;
        let eased_by = |minute: i64| -> u64 {
            let eased = all.iter().zip(&weights).filter(|((minutes, eased), _)| *eased && *minutes <= minute);
            eased.map(|(_, weight)| weight).sum()
        };
        all.iter().map(|(minutes, _)| *minutes).find(|minute| eased_by(*minute) >= half)
    }

    proptest! {
        #[test]
        fn it_is_the_median_by_hand(watched in proptest::collection::vec((0_i64..12, any::<bool>()), 1..9)) {
            prop_assert_eq!(median(of(&watched)), by_hand(&watched));
        }

        #[test]
        fn where_all_eased_it_is_the_plain_median(mut minutes in proptest::collection::vec(0_i64..90, 1..40)) {
            let watched: Vec<_> = minutes.iter().map(|minutes| (*minutes, true)).collect();
            minutes.sort_unstable();
            prop_assert_eq!(median(of(&watched)), Some(minutes[(minutes.len() - 1) / 2]));
        }

        #[test]
        fn the_median_is_inside_the_ends(median in 0_i64..10_000) {
            let (low, high) = ends(median);
            prop_assert!(low <= median && median < high && high - low <= 10 && low % 5 == 0 && high % 5 == 0);
        }
    }
}
