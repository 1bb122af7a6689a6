//! What stands on the land: rings of stones, gates, walls, the bridge, trees.

use super::chance::{Chance, stray};
use super::line::{along, aside, between, draw, draw_round, number, square};
use crate::domain::pen::{Pen, Point};

/// A fourteenth of a turn, and a fifteenth of a turn and a bit, as the cosine and the sine.
const ROUND: Point = (0.900_968_867_902_419_1, 0.433_883_739_117_558_1);
const OVER: Point = (0.899_405_251_566_371_1, 0.437_115_766_650_932_9);

/// `by` turned as far as `turn` says.
fn turned(by: Point, turn: Point) -> Point {
    (by.0 * turn.0 - by.1 * turn.1, by.0 * turn.1 + by.1 * turn.0)
}

/// Points on the way round, each turned on from the last; `from` is the first direction.
fn round(at: Point, from: Point, turn: Point, count: usize, radius: &dyn Fn(f64) -> f64) -> Vec<Point> {
    let mut by = from;
    let mut points = Vec::with_capacity(count);
    for n in 0..count {
        points.push(along(at, by, radius(number(n))));
        by = turned(by, turn);
    }
    points
}

/// A direction that no two marks share.
fn first(seed: i32) -> Point {
    let by = (stray(0.5, seed + 60), stray(2.5, seed + 60) + 0.015_625);
    let long = (by.0 * by.0 + by.1 * by.1).sqrt();
    (by.0 / long, by.1 / long)
}

/// The outline of a stone, not quite round.
pub fn stone(pen: &mut Pen, at: Point, radius: f64, seed: i32) {
    let wander = |n: f64| radius * (1.0 + 0.046_875 * stray(n * 0.875, seed) + 0.03125 * stray(n * 2.125, seed + 6));
    draw_round(pen, &round(at, first(seed), ROUND, 14, &wander));
}

/// A ring in one stroke of a pen, which goes on a little past where it began.
pub fn ring(pen: &mut Pen, at: Point, radius: f64, seed: i32) {
    let wander = |n: f64| radius * (1.0 + 0.046_875 * stray(n * 0.625, seed + 3)) + n * 0.0625;
    draw(pen, &round(at, first(seed), OVER, 16, &wander));
}

/// The direction across the way at the `n`th point of a line, for what is seen from the front: the ground is
/// looked at from the side, so what lies deep is drawn short.
fn front(line: &[Point], n: usize) -> Point {
    const DEEP: f64 = 0.5;
    let (x, y) = square(line, n);
    let y = y * DEEP;
    let long = (x * x + y * y).sqrt();
    (x / long, y / long)
}

/// A low dry-stone wall across the `n`th point of a line: three courses of flat stones, seen from the front
/// as trees are.
pub fn wall(line: &[Point], n: usize, seed: i32) -> String {
    /// How far from the middle a course begins, how high it lies, and how many stones it has.
    const COURSES: [(f64, f64, usize); 3] = [(-23.0, -2.5, 5), (-21.0, 2.25, 4), (-19.5, 6.75, 5)];
    const HIGH: f64 = 4.5;
    let (at, across) = (line[n], front(line, n));
    let mut pen = Pen::default();
    for (course, (from, low, count)) in COURSES.into_iter().enumerate() {
        let wide = -2.0 * from / number(count);
        let joint = |place: usize| {
            let seed = seed + i32::try_from(course * 20 + place).unwrap_or(0);
            let is_end = place == 0 || place == count;
            from + number(place) * wide + if is_end { 0.0 } else { 2.25 * stray(0.5, seed) }
        };
        for place in 0..count {
            let (left, right) = (joint(place) + 0.375, joint(place + 1) - 0.375);
            let seed = seed + i32::try_from(course * 20 + place).unwrap_or(0);
            let top = low + HIGH + 0.75 * stray(1.5, seed);
            let corner = |share: f64, high: f64| {
                let foot = along(at, across, left + (right - left) * share);
                (foot.0, foot.1 - high)
            };
            let bottom = low + 0.5 * stray(2.5, seed);
            let (near, far) = (0.125, 0.875);
            let round = [
                corner(0.0, bottom + 1.0),
                corner(0.0, top - 1.0),
                corner(near, top),
                corner(far, top),
                corner(1.0, top - 1.0),
                corner(1.0, bottom + 1.0),
                corner(far, bottom),
                corner(near, bottom),
            ];
            draw_round(&mut pen, &round);
        }
    }
    pen.path()
}

/// A gate at the `n`th point of a line, seen from the front as trees are: two posts, and a leaf of three bars
/// and a brace that stands across the way, or was swung aside.
pub fn gate(line: &[Point], n: usize, is_open: bool) -> String {
    const HALF: f64 = 10.5;
    const BARS: [f64; 3] = [0.75, 4.5, 8.25];
    let (at, across) = (line[n], front(line, n));
    let (hinge, latch) = (along(at, across, HALF), along(at, across, -HALF));
    let end = if is_open {
        // Of the two sides it may lie on, the one that shows more of it.
        let out = along(hinge, across, 6.5);
        let [one, other] = [8.0, -8.0].map(|far| along(out, (across.1, -across.0), far));
        if (one.0 - hinge.0).abs() > (other.0 - hinge.0).abs() { one } else { other }
    } else {
        along(latch, across, 1.0)
    };
    let up = |foot: Point, high: f64| (foot.0, foot.1 - high);
    let mut pen = Pen::default();
    for (x, y) in [hinge, latch] {
        pen.move_to((x - 0.75, y + 2.5)).line_to((x - 0.75, y - 10.0)).line_to((x, y - 11.0));
        pen.line_to((x + 0.75, y - 10.0)).line_to((x + 0.75, y + 2.5)).close();
    }
    for high in BARS {
        pen.move_to(up(hinge, high)).line_to(up(end, high));
    }
    for (from, to) in [(up(end, BARS[0]), up(end, BARS[2])), (up(hinge, BARS[0]), up(end, BARS[2]))] {
        pen.move_to(from).line_to(to);
    }
    pen.path()
}

/// The deck of a bridge along a short line, and its rails and planks.
pub fn bridge(line: &[Point]) -> [String; 2] {
    const HALF: f64 = 7.0;
    let (mut deck, mut rails) = (Pen::default(), Pen::default());
    draw_round(&mut deck, &super::line::band(line, &|_, _| HALF));
    for side in [HALF, -HALF] {
        draw(&mut rails, &aside(line, &|_| side));
    }
    for n in 1..line.len() - 1 {
        let across = square(line, n);
        rails.move_to(along(line[n], across, HALF - 1.375)).line_to(along(line[n], across, 1.375 - HALF));
    }
    [deck.path(), rails.path()]
}

/// A fir in four strokes, from its foot up.
pub fn fir(pen: &mut Pen, (x, y): Point, high: f64, chance: &mut Chance) {
    let lean = chance.within(-0.5, 0.5);
    let top = (x + lean, y - high);
    pen.move_to((x, y)).line_to(top);
    for branch in [0.9375, 0.6875, 0.375] {
        let at = between((x, y), top, branch);
        let wide = high * (0.5 - 0.3125 * branch) * chance.within(0.875, 1.125);
        let low = high * (0.3125 - 0.125 * branch);
        let right = low * chance.within(0.875, 1.25);
        pen.move_to((at.0 - wide, at.1 + low)).line_to(at).line_to((at.0 + wide, at.1 + right));
    }
}
