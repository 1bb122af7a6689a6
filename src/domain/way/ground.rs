//! What lies and grows under the way: land, water, trees.

use super::chance::{Chance, stray};
use super::land::{Field, contour, heights};
use super::line::{self, aside, draw, draw_round, number, thinned};
use super::plate::{Plate, Side, point};
use super::road::crossing;
use super::{Layer, Shape, mark};
use crate::domain::path::Ending;
use crate::domain::pen::{Pen, Point};

/// What the ground is shaped by.
pub struct Ground<'a> {
    pub plate: &'a Plate,
    pub lead: &'a [Point],
    pub lines: &'a [Vec<Point>],
    pub foot: &'a [Point],
    pub spurs: &'a [Vec<Point>],
    pub river: &'a [Point],
}

/// So many lines of height there are, from the lowest up; every fourth is a stronger one.
const LEVELS: u16 = 12;

impl Ground<'_> {
    pub fn shapes(&self) -> Vec<Shape> {
        let mut way = self.lead.to_vec();
        for line in self.lines {
            way.extend_from_slice(line);
        }
        let to_way = Field::nearness(self.plate, &thinned(&way, 3), 54.0);
        let to_river = Field::nearness(self.plate, &thinned(self.river, 2), 48.0);
        let land = heights(self.plate, &to_way, &to_river);
        let mut shapes = Vec::new();
        for n in 0..LEVELS {
            let layer = if n % 4 == 3 { Layer::LandIndex } else { Layer::Land };
            let path = contour(&land, 0.25 + f64::from(n) * 0.125);
            // The highest are not reached on every plate.
            if !path.is_empty() {
                shapes.push(Shape { layer, path });
            }
        }
        water(self.river, &mut shapes);
        shapes.push(ford(self.river, self.foot));
        shapes.push(self.trees(&land, &to_way, &to_river));
        shapes
    }

    /// Firs on high ground, kept off the way, the water and the words.
    fn trees(&self, land: &Field, to_way: &Field, to_river: &Field) -> Shape {
        const TRIES: usize = 6000;
        let plate = self.plate;
        let mut chance = Chance::new(plate.seed.unsigned_abs() * 97 + 5);
        let mut paths = self.foot.to_vec();
        for spur in self.spurs {
            paths.extend_from_slice(spur);
        }
        let to_foot = Field::nearness(plate, &thinned(&paths, 3), 24.0);
        let mut trees: Vec<Point> = Vec::new();
        for _ in 0..TRIES {
            let at = (chance.within(8.0, plate.width - 8.0), chance.within(26.0, plate.height - 14.0));
            let is_high = land.at(at) >= chance.within(0.875, 1.25);
            let is_clear = || to_way.at(at) > 400.0 && to_river.at(at) > 500.0 && to_foot.at(at) > 240.0;
            let is_alone = |tree: &Point| {
                let (x, y) = (tree.0 - at.0, (tree.1 - at.1) * 1.5);
                x * x + y * y > 110.0
            };
            if is_high && is_clear() && !self.is_words(at) && trees.iter().all(is_alone) {
                trees.push(at);
                if trees.len() == plate.trees {
                    break;
                }
            }
        }
        let mut pen = Pen::default();
        for tree in trees {
            let high = chance.within(9.0, 15.0);
            mark::fir(&mut pen, tree, high, &mut chance);
        }
        Shape { layer: Layer::Tree, path: pen.path() }
    }

    /// Whether a name stands there.
    fn is_words(&self, at: Point) -> bool {
        let plate = self.plate;
        let within = |from: Point, (left, top, right, bottom): (f64, f64, f64, f64)| {
            let (x, y) = (at.0 - from.0, at.1 - from.1);
            x > left && x < right && y > top && y < bottom
        };
        let is_step = (0..9).any(|place| {
            let room = match plate.side(place) {
                Side::Right => (-26.0, -34.0, 196.0, 40.0),
                Side::Left => (-190.0, -34.0, 26.0, 40.0),
                Side::Below => (-76.0, -28.0, 76.0, 80.0),
                Side::Above => (-76.0, -76.0, 76.0, 32.0),
                Side::Beside => (-150.0, -20.0, 30.0, 84.0),
            };
            within(plate.stone(place), room)
        });
        let is_end = |ending| within(plate.end(ending), (-88.0, -74.0, 88.0, 100.0));
        let [from, _, to] = plate.foot_name.map(point);
        let name = (-20.0, -16.0, to.0 - from.0 + 20.0, to.1 - from.1 + 20.0);
        is_step || is_end(Ending::Together) || is_end(Ending::Onward) || within(from, name)
    }
}

/// Half the width of the river at its `n`th point.
fn half(n: usize, is_left: bool) -> f64 {
    9.5 + 3.0 * stray(number(n) / 6.0, if is_left { 41 } else { 43 })
}

/// The river: its band, its banks, and short strokes that run with it.
fn water(river: &[Point], shapes: &mut Vec<Shape>) {
    let (mut band, mut banks, mut ripples) = (Pen::default(), Pen::default(), Pen::default());
    draw_round(&mut band, &thinned(&line::band(river, &half), 2));
    for is_left in [true, false] {
        let side = if is_left { 1.0 } else { -1.0 };
        draw(&mut banks, &thinned(&aside(river, &|n| side * half(n, is_left)), 2));
    }
    let mut chance = Chance::new(4);
    let mut n = 1;
    while n + 9 < river.len() {
        let across = chance.within(-0.625, 0.625);
        let long = if chance.next() < 0.375 { 8 } else { 5 };
        let far = |m: usize| across * half(n + m, across > 0.0) + 0.8125 * stray(number(n + m) / 3.0, 51);
        draw(&mut ripples, &aside(&river[n..n + long], &far));
        n += if chance.next() < 0.5 { 2 } else { 3 };
    }
    for (layer, pen) in [(Layer::Water, band), (Layer::Bank, banks), (Layer::Ripple, ripples)] {
        shapes.push(Shape { layer, path: pen.path() });
    }
}

/// Stepping stones where the footpath meets the river.
fn ford(river: &[Point], foot: &[Point]) -> Shape {
    let mut pen = Pen::default();
    for (n, at) in crossing(foot, river, 3).into_iter().enumerate() {
        if n % 2 == 1 {
            mark::stone(&mut pen, at, 2.75, i32::try_from(n).unwrap_or(0) + 50);
        }
    }
    Shape { layer: Layer::Ford, path: pen.path() }
}
