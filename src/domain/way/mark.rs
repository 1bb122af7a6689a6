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
    let by = (stray(0.5, seed + 60), stray(2.5, seed + 60) + 0.015625);
    let long = (by.0 * by.0 + by.1 * by.1).sqrt();
    (by.0 / long, by.1 / long)
}

/// The outline of a stone, not quite round.
pub fn stone(pen: &mut Pen, at: Point, radius: f64, seed: i32) {
    let wander = |n: f64| radius * (1.0 + 0.046875 * stray(n * 0.875, seed) + 0.03125 * stray(n * 2.125, seed + 6));
    draw_round(pen, &round(at, first(seed), ROUND, 14, &wander));
}

/// A ring in one stroke of a pen, which goes on a little past where it began.
pub fn ring(pen: &mut Pen, at: Point, radius: f64, seed: i32) {
    let wander = |n: f64| radius * (1.0 + 0.046875 * stray(n * 0.625, seed + 3)) + n * 0.0625;
    draw(pen, &round(at, first(seed), OVER, 16, &wander));
}

/// A low dry-stone wall across the `n`th point of a line: two courses of flat stones.
pub fn wall(line: &[Point], n: usize, seed: i32) -> String {
    const COURSES: [(f64, usize); 2] = [(3.375, 6), (-3.25, 5)];
    const WIDE: f64 = 8.375;
    const FLAT: f64 = 0.75;
    let (at, across) = (line[n], square(line, n));
    let up = (across.1, -across.0);
    let mut pen = Pen::default();
    for (course, (high, count)) in COURSES.into_iter().enumerate() {
        for place in 0..count {
            let seed = seed + i32::try_from(course * 20 + place).unwrap_or(0);
            let far = (number(place) - number(count - 1) / 2.0) * WIDE + 0.8125 * stray(0.5, seed);
            let size = WIDE / 2.0 + 0.5 * stray(1.5, seed);
            let wander = |n: f64| size * (1.0 + 0.1875 * stray(n * 0.875, seed + 3));
            let mut outline = round((0.0, 0.0), first(seed), ROUND, 14, &wander);
            for point in &mut outline {
                *point = along(along(at, across, point.0 + far), up, point.1 * FLAT + high);
            }
            draw_round(&mut pen, &outline);
        }
    }
    pen.path()
}

/// A gate at the `n`th point of a line: two posts, and a leaf that stands across the way or lies along it.
pub fn gate(line: &[Point], n: usize, is_open: bool) -> String {
    const HALF: f64 = 9.625;
    const POST: f64 = 2.375;
    const DEEP: f64 = 4.25;
    let (at, across) = (line[n], square(line, n));
    let ahead = (across.1, -across.0);
    let (hinge, latch) = (along(at, across, HALF), along(at, across, -HALF));
    let (end, deep) = if is_open {
        (along(along(hinge, ahead, -17.0), across, 8.0), across)
    } else {
        (along(latch, across, 3.25), ahead)
    };
    let mut pen = Pen::default();
    for post in [hinge, latch] {
        draw_round(&mut pen, &round(post, (1.0, 0.0), ROUND, 14, &|_| POST));
    }
    // Two bars, and the braces between them.
    let bar = |share: f64| between(hinge, end, share);
    let under = |share: f64| along(bar(share), deep, DEEP);
    for (from, to) in [
        (bar(0.0), bar(1.0)),
        (under(0.125), under(1.0)),
        (bar(1.0), under(1.0)),
        (bar(0.1875), under(0.625)),
        (under(0.625), bar(1.0)),
    ] {
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
        pen.move_to((at.0 - wide, at.1 + low)).bend_to((at.0 - wide * 0.3125, at.1 + low * 0.625), at);
        pen.bend_to((at.0 + wide * 0.375, at.1 + low * 0.625), (at.0 + wide * 1.0, at.1 + right));
    }
}
