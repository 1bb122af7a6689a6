//! Lines made of points: bent, measured out evenly, moved aside, and written with a pen.

use super::chance::stray;
use crate::domain::pen::{Pen, Point};

pub fn between(from: Point, to: Point, share: f64) -> Point {
    (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
}

/// The square of how far two points lie apart.
pub fn apart(a: Point, b: Point) -> f64 {
    let (x, y) = (a.0 - b.0, a.1 - b.1);
    x * x + y * y
}

/// `count` as a number to reckon with.
pub fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A bend from one stone to the next that leaves and arrives along the plate: down it, or across.
pub fn bend(from: Point, to: Point, is_down: bool) -> Vec<Point> {
    const REACH: f64 = 0.5625;
    const PARTS: usize = 40;
    let reach = if is_down { (0.0, (to.1 - from.1) * REACH) } else { ((to.0 - from.0) * REACH, 0.0) };
    let (leaving, arriving) = ((from.0 + reach.0, from.1 + reach.1), (to.0 - reach.0, to.1 - reach.1));
    let at = |n: usize| {
        let share = number(n) / number(PARTS);
        let middle = between(leaving, arriving, share);
        let (near, far) = (between(from, leaving, share), between(arriving, to, share));
        between(between(near, middle, share), between(middle, far, share), share)
    };
    (0..=PARTS).map(at).collect()
}

/// A smooth line through points.
pub fn through(points: &[Point]) -> Vec<Point> {
    const PARTS: usize = 14;
    // Between the middle two of four numbers.
    let blend = |four: [f64; 4], share: f64| {
        let [before, from, to, after] = four;
        let square = 2.0 * before - 5.0 * from + 4.0 * to - after;
        let cube = 3.0 * from - before - 3.0 * to + after;
        from + 0.5 * share * (to - before + share * (square + share * cube))
    };
    let mut line = Vec::new();
    for (n, pair) in points.windows(2).enumerate() {
        let four = [points[n.saturating_sub(1)], pair[0], pair[1], *points.get(n + 2).unwrap_or(&pair[1])];
        let (across, down) = (four.map(|point| point.0), four.map(|point| point.1));
        for part in 0..PARTS {
            let share = number(part) / number(PARTS);
            line.push((blend(across, share), blend(down, share)));
        }
    }
    line.extend_from_slice(&points[points.len().saturating_sub(1)..]);
    line
}

/// The same line with its points `step` apart.
pub fn even(line: &[Point], step: f64) -> Vec<Point> {
    let Some(mut at) = line.first().copied() else { return Vec::new() };
    let mut points = vec![at];
    let mut gone = 0.0;
    for to in &line[1..] {
        let mut left = apart(at, *to).sqrt();
        while gone + left >= step {
            at = between(at, *to, (step - gone) / left);
            points.push(at);
            gone = 0.0;
            left = apart(at, *to).sqrt();
        }
        gone += left;
        at = *to;
    }
    points.push(at);
    points
}

/// The direction square to the line at its `n`th point, one unit long: to the right of somebody who
/// walks along it on a plate whose y grows downwards, the other way round.
pub fn square(line: &[Point], n: usize) -> Point {
    let (a, b) = (line[n.saturating_sub(1)], line[(n + 1).min(line.len() - 1)]);
    let long = apart(a, b).sqrt();
    if long == 0.0 { (0.0, 0.0) } else { (-(b.1 - a.1) / long, (b.0 - a.0) / long) }
}

/// From a point so far along a direction.
pub fn along(from: Point, direction: Point, far: f64) -> Point {
    (from.0 + direction.0 * far, from.1 + direction.1 * far)
}

/// The line moved aside, by so much at each of its points.
pub fn aside(line: &[Point], far: &dyn Fn(usize) -> f64) -> Vec<Point> {
    (0..line.len()).map(|n| along(line[n], square(line, n), far(n))).collect()
}

/// Every `nth` point, and the last.
pub fn thinned(line: &[Point], nth: usize) -> Vec<Point> {
    let mut points = Vec::with_capacity(line.len() / nth + 2);
    for (n, at) in line.iter().enumerate() {
        if n % nth == 0 || n + 1 == line.len() {
            points.push(*at);
        }
    }
    points
}

/// Adds an open line, bent through the middles between its points.
pub fn draw(pen: &mut Pen, line: &[Point]) {
    let [first, second, .., last] = line else { return };
    pen.move_to(*first).bend_to(*second, if line.len() == 3 { *last } else { between(*second, line[2], 0.5) });
    for n in 3..line.len() {
        if n + 1 == line.len() {
            pen.bend_out(*last)
        } else {
            pen.bend_on(line[n])
        };
    }
}

/// Adds a closed line, bent through the middles between its points.
pub fn draw_round(pen: &mut Pen, line: &[Point]) {
    let [first, second, third, ..] = line else { return };
    let start = between(*first, *second, 0.5);
    pen.move_to(start).bend_to(*second, between(*second, *third, 0.5));
    for at in &line[3..] {
        pen.bend_on(*at);
    }
    pen.bend_on(*first).bend_out(start).close();
}

/// An open line as a path.
pub fn drawn(line: &[Point]) -> String {
    let mut pen = Pen::default();
    draw(&mut pen, line);
    pen.path()
}

/// The outline of a band along a line, `half` as wide on each side as said for each point.
pub fn band(line: &[Point], half: &dyn Fn(usize, bool) -> f64) -> Vec<Point> {
    let mut outline = aside(line, &|n| half(n, true));
    let mut other = aside(line, &|n| -half(n, false));
    other.reverse();
    outline.append(&mut other);
    outline
}

/// One stroke of a brush along a line: it swells and thins as a hand presses, and ends dry. `onset` is
/// how wide it begins.
pub fn brush(line: &[Point], wide: f64, seed: i32, onset: f64) -> String {
    let last = line.len() - 1;
    let rise = if onset < 0.5 { 26.0 } else { 6.0 };
    let half = |n: usize, is_left: bool| {
        let at = number(n);
        let press = 1.0 + 0.5 * stray(at / 7.0, seed) + 0.25 * stray(at / 2.25, seed + 9);
        let ends = (onset + at / rise).min(0.5625 + number(last - n) / 6.0).min(1.0);
        let side = if is_left { 1.0 } else { 1.0 + 0.25 * stray(at / 3.0, seed + 4) };
        wide / 2.0 * press * ends * side
    };
    let mut pen = Pen::default();
    draw_round(&mut pen, &band(line, &half));
    pen.path()
}

/// Leaves out points that lie within `slack` of the line without them.
pub fn simplified(line: &[Point], slack: f64) -> Vec<Point> {
    let mut stays = vec![false; line.len()];
    if let Some(last) = line.len().checked_sub(1) {
        (stays[0], stays[last]) = (true, true);
        let mut open = vec![(0, last)];
        while let Some((from, to)) = open.pop() {
            let (mut at, mut most) = (from, 0.0);
            for n in from + 1..to {
                let far = off(line[n], line[from], line[to]);
                if far > most {
                    (at, most) = (n, far);
                }
            }
            if most > slack * slack {
                stays[at] = true;
                open.push((from, at));
                open.push((at, to));
            }
        }
    }
    let mut points = Vec::new();
    for (n, at) in line.iter().enumerate() {
        if stays[n] {
            points.push(*at);
        }
    }
    points
}

/// The square of how far a point is off the line through two others.
fn off(point: Point, a: Point, b: Point) -> f64 {
    let long = apart(a, b);
    // A round line begins where it ends, and then there is no line to be off.
    if long <= 0.0 {
        return apart(point, a);
    }
    let cross = (b.0 - a.0) * (a.1 - point.1) - (a.0 - point.0) * (b.1 - a.1);
    cross * cross / long
}

#[cfg(test)]
mod tests {
    use super::*;

    const CORNER: [Point; 3] = [(0.0, 0.0), (30.0, 0.0), (30.0, 40.0)];

    #[test]
    fn points_are_measured_out_evenly_and_both_ends_stay() {
        let points = even(&CORNER, 10.0);
        assert_eq!((points.first(), points.last()), (Some(&CORNER[0]), Some(&CORNER[2])));
        for pair in points.windows(2) {
            assert!(apart(pair[0], pair[1]) < 100.1, "{pair:?}");
        }
        assert_eq!(points.len(), 9);
    }

    #[test]
    fn a_bend_leaves_and_arrives_along_the_plate() {
        for is_down in [true, false] {
            let line = bend((10.0, 20.0), (110.0, 220.0), is_down);
            let (first, second) = (line[0], line[1]);
            let (x, y) = (second.0 - first.0, second.1 - first.1);
            assert!(if is_down { y > 10.0 * x } else { x > 10.0 * y }, "{is_down}: {x} {y}");
            assert_eq!((first, line[40]), ((10.0, 20.0), (110.0, 220.0)));
        }
    }

    #[test]
    fn what_lies_on_a_straight_line_is_left_out_and_corners_stay() {
        let line: Vec<Point> = even(&CORNER, 1.0);
        assert_eq!(simplified(&line, 0.1), CORNER);
        assert_eq!(simplified(&[], 0.1), Vec::<Point>::new());
        // Round, and back to where it began.
        let mut round = line;
        round.append(&mut even(&[CORNER[2], CORNER[0]], 1.0));
        assert_eq!(simplified(&round, 0.1).len(), 4);
    }

    #[test]
    fn a_line_moved_aside_keeps_its_distance() {
        let line = through(&[(0.0, 0.0), (50.0, 30.0), (100.0, 0.0)]);
        for (at, moved) in line.iter().zip(aside(&line, &|_| 5.0)) {
            assert!((apart(*at, moved) - 25.0).abs() < 0.001);
        }
    }
}
