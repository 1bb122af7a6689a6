//! The tally under the days of space: a stroke for each day, drawn like a count kept by hand.

use super::day::Day;
use super::space::Space;

/// What a stroke stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// A day without contact started by the person: a stroke above the line.
    Kept,
    /// A slip: a short mark below the line. Days go on after it.
    Slip,
    /// Today, which is still going on.
    Today,
    /// A day of the plan that is still to come.
    ToCome,
}

/// A line of the picture, in its own units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Line {
    pub stroke: Stroke,
    pub from: (f64, f64),
    pub to: (f64, f64),
}

/// Size of the picture.
pub const WIDTH: f64 = 320.0;
pub const HEIGHT: f64 = 38.0;
/// The line that strokes stand on.
const GROUND: f64 = 25.0;
/// More days than this are too fine to see; the last ones are drawn.
const MOST: i64 = 60;

/// The strokes of the period that is going on: the plan from its first day to its last, or the
/// last [`MOST`] days where it is longer or over.
pub fn tally(space: &Space) -> Vec<Line> {
    let Some((start, end)) = space.plan else { return Vec::new() };
    let last = end.max(space.today);
    let first = start.max(last.plus(1 - MOST));
    let count = last.days_since(first) + 1;
    (0..count).map(|n| line(stroke(space, first.plus(n)), n, count)).collect()
}

fn stroke(space: &Space, day: Day) -> Stroke {
    match day {
        day if day > space.today => Stroke::ToCome,
        day if space.on(day).contact => Stroke::Slip,
        day if day == space.today => Stroke::Today,
        _ => Stroke::Kept,
    }
}

/// The `n`th of `count` lines. A hand does not draw two strokes alike: the lean and the height
/// follow the place, so the same day always looks the same.
fn line(stroke: Stroke, n: i64, count: i64) -> Line {
    #[allow(clippy::cast_precision_loss, reason = "at most sixty strokes")]
    let (place, many) = (n as f64, count.max(24) as f64);
    let x = 4.0 + place * (WIDTH - 8.0) / (many - 1.0);
    #[allow(clippy::cast_precision_loss, reason = "small remainders")]
    let (lean, rise) = (((n * 7 + 3) % 5) as f64 * 0.3 - 0.6, ((n * 5 + 2) % 4) as f64 * 0.7);
    let (from, to) = match stroke {
        Stroke::Kept => ((x + lean, 5.0 + rise), (x, GROUND - 2.0)),
        Stroke::Slip => ((x, GROUND + 2.5), (x, GROUND + 9.0)),
        Stroke::Today => ((x, GROUND + 6.0), (x, GROUND + 6.0)),
        Stroke::ToCome => ((x, GROUND - 5.0), (x, GROUND - 2.0)),
    };
    Line { stroke, from, to }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan::Plan;
    use crate::domain::slip::{Slip, What};
    use crate::domain::{Event, Id, Journal, Record, Stamp, Time};

    fn drawn(start: &str, length: u16, today: &str) -> Vec<Stroke> {
        let day = |text| Day::parse(text).expect("a date");
        let now = Stamp::new(day(today), Time::new(12, 0, 0).expect("noon"), 0);
        let plan = Plan { length, ..Plan::usual(day(start)) };
        let slip = Slip { what: Some(What::Message), ..Slip::blank(day(start).plus(1), now.time) };
        let events = [Event::Plan(plan), Event::Slip(slip)];
        let records = events.into_iter().zip(1_u8..).map(|(event, n)| Record::new(Id::from_random([n; 8]), now, event));
        tally(&Space::of(&Journal::of(records), now)).into_iter().map(|line| line.stroke).collect()
    }

    #[test]
    fn each_day_of_the_plan_has_one_stroke_and_a_slip_leaves_no_hole() {
        let strokes = drawn("2026-03-16", 21, "2026-03-19");
        assert_eq!(strokes.len(), 21);
        assert_eq!(strokes[..5], [Stroke::Kept, Stroke::Slip, Stroke::Kept, Stroke::Today, Stroke::ToCome]);
    }

    #[test]
    fn a_long_time_shows_its_last_days_only() {
        let strokes = drawn("2026-01-01", 21, "2026-11-23");
        assert_eq!(strokes.len(), 60);
        assert_eq!(strokes.last(), Some(&Stroke::Today));
    }
}
