//! The drawn path: a way with nine stones and two endings, in a country that never changes.
//!
//! Pure geometry from a fixed seed. What a person kept never moves a line of it; it only decides which
//! lines there are ([`super::path::Way`]). So the ground of a plate is worked out once.
//!
//! - [`plate`]: the two plates, as the few dozen places that everything else follows from;
//! - [`chance`]: noise and chance; [`line`]: curves; [`land`]: the lines of equal height;
//! - [`ground`]: what lies and grows under the way; [`road`]: the way; [`mark`]: what stands on it.

mod chance;
mod ground;
mod land;
mod line;
mod mark;
mod plate;
mod road;

use self::ground::Ground;
use self::line::{along, apart, brush, draw, drawn, even, thinned, through};
pub use self::plate::{Format, Plate, Side};
use self::plate::{Spot, point, points};
use super::path::{Ending, Leaf, Look, Way};
use super::pen::{Pen, Point};

/// What a shape is drawn as, from the ground up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// A line of equal height, and a breath of colour inside it.
    Land,
    /// Every fourth of them.
    LandIndex,
    Water,
    Bank,
    Ripple,
    /// Stones on which the footpath crosses the water.
    Ford,
    Tree,
    /// The light where somebody stands.
    Lamp,
    Foot,
    /// The light on the footpath, where it was taken: a wide band of it, and a narrower one.
    FootGlow(bool),
    /// The clear ground of the way.
    Bed,
    /// A length that lies ahead: its two edges.
    Edge,
    /// The same, towards an ending.
    EndEdge,
    Deck,
    Bridge,
    /// A length that was walked: one stroke of a brush, and its dry edge.
    Brush,
    Dry,
    Gate(Leaf),
    Wall,
    /// A few steps beyond the endings.
    Trail,
}

/// A path and what it is drawn as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    pub layer: Layer,
    pub path: String,
}

/// A stone or an ending as a pen draws it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    pub face: String,
    pub ring: String,
    /// The ring around it, where somebody stands there.
    pub halo: String,
    /// How far off a finger may land.
    pub hit: String,
}

/// A plate with what lies on it.
#[derive(Debug)]
pub struct Country {
    pub plate: &'static Plate,
    /// Land, water and trees.
    pub ground: Vec<Shape>,
    lines: Vec<Vec<Point>>,
    lead: Vec<Point>,
    foot: Vec<Point>,
    /// From each of the first eight stones to the footpath.
    spurs: Vec<Vec<Point>>,
    bridge: Vec<Point>,
}

/// The lengths on which the seven gates stand, and how far along: beyond the bridge, where there is one.
const GATES: [(usize, f64); 7] = [(0, 0.5), (1, 0.5), (2, 0.75), (4, 0.5), (5, 0.5), (6, 0.5), (8, 0.5625)];
/// How far along a length its wall lies: short of the stone.
const WALL: f64 = 0.8125;
/// The length that crosses the river.
const CROSSING: usize = 2;
const RADIUS: f64 = 15.5;
/// Where somebody stands the stone is a little larger.
const RADIUS_HERE: f64 = 19.0;
const AROUND: f64 = 6.0;
const LAMP: f64 = 104.0;
const HIT: f64 = 29.0;

impl Country {
    pub fn of(format: Format) -> Self {
        let plate = Plate::of(format);
        let measured = |spots: &[Spot], step: f64| even(&through(&points(spots)), step);
        let [edge, next, last] = plate.lead;
        let lines = road::lines(plate);
        let lead = even(&through(&[point(edge), point(next), point(last), plate.stone(0)]), 4.0);
        let foot = measured(plate.foot, 4.0);
        let spurs: Vec<Vec<Point>> = plate.spurs.iter().map(|spur| measured(spur, 4.0)).collect();
        let river = measured(plate.river, 5.0);
        let ground = Ground { plate, lead: &lead, lines: &lines, foot: &foot, spurs: &spurs, river: &river };
        let (ground, bridge) = (ground.shapes(), road::crossing(&lines[CROSSING], &river, 5));
        Self { plate, ground, lines, lead, foot, spurs, bridge }
    }

    /// What lies on the ground when things stand like that, from the ground up. The stones and the endings
    /// come after it.
    pub fn drawn(&self, way: &Way) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut add = |layer, path| shapes.push(Shape { layer, path });
        add(Layer::Lamp, outlined(&|pen| mark::stone(pen, self.light(way), LAMP, 7)));
        add(Layer::Foot, self.footpath());
        if let Some(place) = way.left_at {
            let line = self.taken(place);
            // The light fades to both sides.
            add(Layer::FootGlow(true), drawn(&thinned(&line, 3)));
            add(Layer::FootGlow(false), drawn(&thinned(&line, 3)));
            add(Layer::Brush, brush(&line, 5.0, 64, 0.5625));
        }
        add(Layer::Bed, outlined(&|pen| self.lines.iter().for_each(|line| draw(pen, &thinned(line, 3)))));
        for (length, line) in self.lines.iter().enumerate() {
            if !way.is_walked(length) {
                let layer = if length < road::TOGETHER { Layer::Edge } else { Layer::EndEdge };
                add(layer, road::ahead(line, length));
            }
        }
        // The bridge lies on the edges of the way, and the brush goes over it.
        let [deck, rails] = mark::bridge(&self.bridge);
        add(Layer::Deck, deck);
        add(Layer::Bridge, rails);
        add(Layer::Brush, brush(&self.lead, 6.0, 60, 0.0625));
        for (length, line) in self.lines.iter().enumerate() {
            if way.is_walked(length) {
                let [stroke, dry] = road::walked(line, length);
                add(Layer::Brush, stroke);
                add(Layer::Dry, dry);
            }
        }
        for (gate, (length, share)) in GATES.into_iter().enumerate() {
            // A wall stands in place of its gate.
            if way.wall != Some(length) {
                let (line, leaf) = (&self.lines[length], way.gates[gate]);
                add(Layer::Gate(leaf), mark::gate(line, road::part(line, share), leaf == Leaf::Open));
            }
        }
        if let Some(length) = way.wall {
            let line = &self.lines[length];
            add(Layer::Wall, mark::wall(line, road::part(line, WALL), 9));
        }
        if !self.plate.is_down() {
            add(Layer::Trail, self.trails());
        }
        shapes
    }

    /// A stone that looks like that.
    pub fn stone(&self, place: usize, look: Look) -> Outline {
        let radius = if look == Look::Here { RADIUS_HERE } else { RADIUS };
        outline(self.plate.stone(place), radius, i32::try_from(place).unwrap_or(0))
    }

    /// An ending, and what grows on it: two firs side by side, or one. All else is the same for both.
    pub fn end(&self, ending: Ending) -> (Outline, String) {
        let firs: &[(f64, f64)] = match ending {
            Ending::Together => &[(-4.625, 13.0), (4.625, 13.0)],
            Ending::Onward => &[(0.0, 16.0)],
        };
        let at = self.plate.end(ending);
        let sign = outlined(&|pen| {
            for (x, high) in firs {
                mark::fir(pen, (at.0 + x, at.1 + high * 0.5), *high, &mut chance::Chance::new(6));
            }
        });
        (outline(at, RADIUS, 31), sign)
    }

    /// The line that the footpath’s name is written along.
    pub fn foot_name(&self) -> String {
        drawn(&points(&self.plate.foot_name))
    }

    /// Where the lamp stands: where somebody is.
    fn light(&self, way: &Way) -> Point {
        match way.ending {
            Some(ending) => self.plate.end(ending),
            None => self.plate.stone(way.here().unwrap_or(0)),
        }
    }

    /// The footpath, with the spurs that are always shown.
    fn footpath(&self) -> String {
        outlined(&|pen| {
            draw(pen, &thinned(&self.foot, 4));
            for spur in self.plate.dotted {
                draw(pen, &thinned(&self.spurs[*spur], 4));
            }
        })
    }

    /// From a stone along its spur, and from there along the footpath to its end.
    fn taken(&self, place: usize) -> Vec<Point> {
        let spur = &self.spurs[place.min(self.spurs.len() - 1)];
        let end = spur.last().copied().unwrap_or_default();
        let mut join = 0;
        for (n, at) in self.foot.iter().enumerate() {
            if apart(*at, end) < apart(self.foot[join], end) {
                join = n;
            }
        }
        let mut line = spur.clone();
        line.extend_from_slice(&self.foot[(join + 2).min(self.foot.len())..]);
        line
    }

    fn trails(&self) -> String {
        outlined(&|pen| {
            for (ending, lean) in [(Ending::Together, -6.0), (Ending::Onward, 6.0)] {
                let from = along(self.plate.end(ending), (1.0, 0.0), RADIUS + 8.0);
                pen.move_to(from).bend_to((from.0 + 22.0, from.1), (from.0 + 52.0, from.1 + lean));
            }
        })
    }
}

fn outline(at: Point, radius: f64, seed: i32) -> Outline {
    Outline {
        face: outlined(&|pen| mark::stone(pen, at, radius, seed + 2)),
        ring: outlined(&|pen| mark::ring(pen, at, radius, seed)),
        halo: outlined(&|pen| mark::ring(pen, at, radius + AROUND, seed + 40)),
        hit: outlined(&|pen| mark::stone(pen, at, HIT, seed)),
    }
}

/// What is drawn with one pen.
fn outlined(draw: &dyn Fn(&mut Pen)) -> String {
    let mut pen = Pen::default();
    draw(&mut pen);
    pen.path()
}

#[cfg(test)]
mod tests;
