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
fn round(at: Point, from: Point, turn: Point, count: usize, radius: impl Fn(f64) -> f64) -> Vec<Point> {
    let mut by = from;
    let points = (0..count).map(|n| {
        let point = along(at, by, radius(number(n)));
        by = turned(by, turn);
        point
    });
    points.collect()
}

/// A direction that no two marks share.
fn first(seed: i32) -> Point {
    let by = (stray(0.5, seed + 60), stray(2.5, seed + 60) + 0.01);
    let long = (by.0 * by.0 + by.1 * by.1).sqrt();
    (by.0 / long, by.1 / long)
}

/// The outline of a stone, not quite round.
pub fn stone(pen: &mut Pen, at: Point, radius: f64, seed: i32) {
    let wander = |n: f64| radius * (1.0 + 0.045 * stray(n * 0.9, seed) + 0.03 * stray(n * 2.1, seed + 6));
    draw_round(pen, &round(at, first(seed), ROUND, 14, wander));
}

/// A ring in one stroke of a pen, which goes on a little past where it began.
pub fn ring(pen: &mut Pen, at: Point, radius: f64, seed: i32) {
    let wander = |n: f64| radius * (1.0 + 0.05 * stray(n * 0.6, seed + 3)) + n * 0.07;
    draw(pen, &round(at, first(seed), OVER, 16, wander));
}

/// A low dry-stone wall across the `n`th point of a line.
pub fn wall(line: &[Point], n: usize, seed: i32) -> String {
    let (at, across) = (line[n], square(line, n));
    let up = (across.1, -across.0);
    let mut pen = Pen::default();
    for (row, count) in [(3.6, 5), (-2.6, 4)] {
        for stone_n in 0..count {
            let far = (number(stone_n) - number(count - 1) / 2.0) * 7.6;
            let seed = seed + i32::from(row > 0.0) * 20 + i32::try_from(stone_n).unwrap_or(0);
            let at = along(along(at, across, far), up, row + 0.6 * stray(far, seed));
            stone(&mut pen, at, 4.5 + 0.5 * stray(0.3, seed), seed);
        }
    }
    pen.path()
}

/// A gate at the `n`th point of a line: two posts, and a leaf that stands across the way or lies along it.
pub fn gate(line: &[Point], n: usize, is_open: bool) -> String {
    const HALF: f64 = 10.5;
    const POST: f64 = 2.3;
    let (at, across) = (line[n], square(line, n));
    let ahead = (across.1, -across.0);
    let (hinge, latch) = (along(at, across, HALF), along(at, across, -HALF));
    let end = if is_open { along(along(hinge, ahead, -15.0), across, 7.0) } else { along(latch, across, 3.4) };
    let mut pen = Pen::default();
    for post in [hinge, latch] {
        draw_round(&mut pen, &round(post, (1.0, 0.0), ROUND, 14, |_| POST));
    }
    let second = |from: Point| along(from, if is_open { across } else { ahead }, if is_open { 4.0 } else { 4.0 });
    pen.move_to(hinge).line_to(end).line_to(second(end)).line_to(second(hinge)).line_to(hinge);
    pen.move_to(second(hinge)).line_to(between(hinge, end, 0.5)).line_to(second(end));
    pen.path()
}

/// The deck of a bridge along a short line, and its rails and planks.
pub fn bridge(line: &[Point]) -> [String; 2] {
    const HALF: f64 = 7.0;
    let (mut deck, mut rails) = (Pen::default(), Pen::default());
    draw_round(&mut deck, &super::line::band(line, |_, _| HALF));
    for side in [HALF, -HALF] {
        draw(&mut rails, &aside(line, |_| side));
    }
    for n in 1..line.len() - 1 {
        let across = square(line, n);
        rails.move_to(along(line[n], across, HALF - 1.4)).line_to(along(line[n], across, 1.4 - HALF));
    }
    [deck.path(), rails.path()]
}

/// A fir in four strokes, from its foot up.
pub fn fir(pen: &mut Pen, (x, y): Point, high: f64, chance: &mut Chance) {
    let lean = chance.from_to(-0.5, 0.5);
    let top = (x + lean, y - high);
    pen.move_to((x, y)).line_to(top);
    for branch in [0.95, 0.66, 0.37] {
        let at = between((x, y), top, branch);
        let wide = high * (0.47 - 0.34 * branch) * chance.from_to(0.85, 1.15);
        let low = high * (0.3 - 0.1 * branch);
        let right = low * chance.from_to(0.9, 1.2);
        pen.move_to((at.0 - wide, at.1 + low)).bend_to((at.0 - wide * 0.3, at.1 + low * 0.6), at);
        pen.bend_to((at.0 + wide * 0.35, at.1 + low * 0.6), (at.0 + wide * 1.05, at.1 + right));
    }
}
