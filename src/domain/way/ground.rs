//! What lies and grows under the way: land, water, trees.

use super::chance::{Chance, stray};
use super::land::{Field, contour, heights};
use super::line::{aside, band, draw, draw_round, even, number, thinned, through};
use super::plate::{Plate, Side};
use super::{Layer, Shape, mark};
use crate::domain::order::by_key;
use crate::domain::pen::{Pen, Point};

/// What the ground is shaped by.
pub struct Ground<'a> {
    pub plate: &'a Plate,
    pub lead: &'a [Point],
    pub lines: &'a [Vec<Point>],
    pub foot: &'a [Point],
}

/// Heights at which a line is drawn; every fourth is a stronger one.
const LEVELS: [f64; 11] = [0.26, 0.38, 0.5, 0.62, 0.74, 0.88, 1.02, 1.16, 1.3, 1.46, 1.62];

impl Ground<'_> {
    pub fn river(&self) -> Vec<Point> {
        even(&through(self.plate.river), 5.0)
    }

    pub fn shapes(&self, river: &[Point]) -> Vec<Shape> {
        let way: Vec<Point> = [self.lead].into_iter().chain(self.lines.iter().map(Vec::as_slice)).flatten().copied().collect();
        let to_way = Field::nearness(self.plate, &thinned(&way, 3), 54.0);
        let to_river = Field::nearness(self.plate, &thinned(river, 2), 48.0);
        let land = heights(self.plate, &to_way, &to_river);
        let mut shapes: Vec<Shape> = LEVELS
            .iter()
            .enumerate()
            .map(|(n, level)| Shape {
                layer: if n % 4 == 3 { Layer::LandIndex } else { Layer::Land },
                path: contour(&land, *level),
            })
            .filter(|shape| !shape.path.is_empty())
            .collect();
        shapes.extend(water(river));
        shapes.push(ford(river, self.foot));
        shapes.push(self.trees(&land, &to_way, &to_river));
        shapes
    }

    /// Firs on high ground, kept off the way, the water and the words.
    fn trees(&self, land: &Field, to_way: &Field, to_river: &Field) -> Shape {
        const TRIES: usize = 6000;
        let plate = self.plate;
        let mut chance = Chance::new(plate.seed.unsigned_abs() * 97 + 5);
        let to_foot = Field::nearness(plate, &thinned(self.foot, 3), 24.0);
        let mut trees: Vec<Point> = Vec::new();
        for _ in 0..TRIES {
            let at = (chance.from_to(8.0, plate.width - 8.0), chance.from_to(26.0, plate.height - 14.0));
            let is_high = land.at(at) >= chance.from_to(0.98, 1.28);
            let is_clear = to_way.at(at) > 400.0 && to_river.at(at) > 500.0 && to_foot.at(at) > 400.0;
            let is_alone = trees.iter().all(|tree| {
                let (x, y) = (tree.0 - at.0, (tree.1 - at.1) * 1.5);
                x * x + y * y > 110.0
            });
            if is_high && is_clear && is_alone && !self.is_words(at) {
                trees.push(at);
                if trees.len() == plate.trees {
                    break;
                }
            }
        }
        let mut pen = Pen::default();
        // Those further up the plate stand behind the others.
        for tree in by_key(trees, |tree| i64::from(super::chance::floor(tree.1 * 10.0))) {
            let high = chance.from_to(9.0, 15.0);
            mark::fir(&mut pen, tree, high, &mut chance);
        }
        Shape { layer: Layer::Tree, path: pen.path() }
    }

    /// Whether a name stands there.
    fn is_words(&self, (x, y): Point) -> bool {
        let within = |(at, side): &(Point, Side)| {
            let (left, top, right, bottom) = match side {
                Side::Right => (-26.0, -34.0, 226.0, 36.0),
                Side::Left => (-214.0, -34.0, 26.0, 36.0),
                Side::Below => (-76.0, -28.0, 76.0, 80.0),
                Side::Above => (-76.0, -76.0, 76.0, 32.0),
                Side::Beside => (-150.0, -20.0, 30.0, 84.0),
            };
            x > at.0 + left && x < at.0 + right && y > at.1 + top && y < at.1 + bottom
        };
        let ends = [self.plate.together, self.plate.onward];
        let is_end = |at: &Point| (x - at.0).abs() < 88.0 && y > at.1 - 74.0 && y < at.1 + 100.0;
        let name = &self.plate.foot_name;
        let is_foot_name = x > name[0].0 - 20.0 && x < name[2].0 + 20.0 && y > name[0].1 - 16.0 && y < name[2].1 + 20.0;
        self.plate.stones.iter().any(within) || ends.iter().any(is_end) || is_foot_name
    }
}

/// Half the width of the river at its `n`th point.
fn half(n: usize, is_left: bool) -> f64 {
    9.5 + 3.0 * stray(number(n) / 6.0, if is_left { 41 } else { 43 })
}

/// The river: its band, its banks, and short strokes that run with it.
fn water(river: &[Point]) -> Vec<Shape> {
    let mut pens = [Pen::default(), Pen::default(), Pen::default()];
    draw_round(&mut pens[0], &thinned(&band(river, half), 2));
    for is_left in [true, false] {
        let side = if is_left { 1.0 } else { -1.0 };
        draw(&mut pens[1], &thinned(&aside(river, |n| side * half(n, is_left)), 2));
    }
    let mut chance = Chance::new(4);
    let mut n = 1;
    while n + 9 < river.len() {
        let across = chance.from_to(-0.62, 0.62);
        let long = if chance.next() < 0.4 { 8 } else { 5 };
        let stroke = aside(&river[n..n + long], |m| across * half(n + m, across > 0.0) + 0.8 * stray(number(n + m) / 3.0, 51));
        draw(&mut pens[2], &stroke);
        n += if chance.next() < 0.5 { 2 } else { 3 };
    }
    let layers = [Layer::Water, Layer::Bank, Layer::Ripple];
    layers.into_iter().zip(pens).map(|(layer, pen)| Shape { layer, path: pen.path() }).collect()
}

/// Stepping stones where the footpath meets the river.
fn ford(river: &[Point], foot: &[Point]) -> Shape {
    let mut pen = Pen::default();
    for (n, at) in super::near(foot, river, 3).into_iter().enumerate() {
        if n % 2 == 1 {
            mark::stone(&mut pen, at, 3.0, i32::try_from(n).unwrap_or(0) + 50);
        }
    }
    Shape { layer: Layer::Ford, path: pen.path() }
}
