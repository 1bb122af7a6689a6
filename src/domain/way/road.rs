//! The way itself: its lengths from stone to stone and on to the endings, walked or not.

use super::chance::{floor, stray};
use super::line::{apart, aside, bend, brush, drawn, even, number, thinned};
use super::plate::Plate;
use crate::domain::path::Ending;
use crate::domain::pen::Point;

/// Half of what lies between the two edges of the way.
const HALF: f64 = 3.25;
/// The lengths that lead to the endings: Together as two lines side by side, Onward as one.
pub const TOGETHER: usize = 8;
pub const ONWARD: usize = 9;

/// The lengths: eight from stone to stone, one to each ending. A hand drew the eight.
pub fn lines(plate: &Plate) -> Vec<Vec<Point>> {
    let mut lines = Vec::with_capacity(10);
    for length in 0..10 {
        let (from, to) = match length {
            TOGETHER => (plate.stone(8), plate.end(Ending::Together)),
            ONWARD => (plate.stone(8), plate.end(Ending::Onward)),
            _ => (plate.stone(length), plate.stone(length + 1)),
        };
        let mut line = bend(from, to, plate.is_down());
        if length < TOGETHER {
            let last = number(line.len() - 1);
            line = aside(&line, &|place| {
                let share = number(place) / last;
                18.375 * share * (1.0 - share) * stray(number(place) / 10.0, 20 + seed(length))
            });
        }
        lines.push(even(&line, 4.0));
    }
    lines
}

/// The place of the point so far along a line.
pub fn part(line: &[Point], share: f64) -> usize {
    usize::try_from(floor(number(line.len() - 1) * share + 0.5)).unwrap_or(0)
}

/// `around` points of a line on each side of where it comes closest to another.
pub fn crossing(line: &[Point], other: &[Point], around: usize) -> Vec<Point> {
    let mut best = (f64::MAX, 0);
    for (n, at) in line.iter().enumerate() {
        for other in other {
            if apart(*at, *other) < best.0 {
                best = (apart(*at, *other), n);
            }
        }
    }
    line[best.1.saturating_sub(around)..(best.1 + around + 1).min(line.len())].to_vec()
}

/// A length that lies ahead: its edges.
pub fn ahead(line: &[Point], length: usize) -> String {
    let seed = 90 + seed(length);
    let edge = |side: f64| {
        let far = |place: usize| match length {
            TOGETHER => side * parting(line, place),
            _ => side * if length == ONWARD { 0.0 } else { HALF } + 0.6875 * stray(number(place) / 5.0, seed),
        };
        drawn(&thinned(&aside(line, &far), 2))
    };
    let mut path = edge(1.0);
    if length != ONWARD {
        path.push_str(&edge(-1.0));
    }
    path
}

/// A length that was walked: one stroke of a brush and its dry edge; towards Together two strokes.
pub fn walked(line: &[Point], length: usize) -> [String; 2] {
    let seed = seed(length);
    if length == TOGETHER {
        let side = |side: f64| brush(&aside(line, &|place| side * parting(line, place)), 4.375, 70 + seed, 0.5625);
        return [side(1.0) + &side(-1.0), String::new()];
    }
    let dry = aside(line, &|place| 3.375 + 1.25 * stray(number(place) / 5.0, 80 + seed));
    [brush(line, 6.375, 70 + seed, 0.5625), drawn(&thinned(&dry, 3))]
}

fn seed(length: usize) -> i32 {
    i32::try_from(length).unwrap_or(0)
}

/// How far the two lines towards Together lie from their middle: they begin as one.
fn parting(line: &[Point], place: usize) -> f64 {
    let share = number(place) / number(line.len() - 1);
    0.8125 + 3.5 * share + 0.375 * stray(number(place) / 5.0, 96)
}
