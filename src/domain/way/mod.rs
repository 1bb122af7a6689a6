//! The drawn path: a way with nine stones and two endings, in a country that never changes.
//!
//! Pure geometry from a fixed seed. What a person kept never moves a line of it; it only decides which
//! lines there are ([`super::path::Way`]). So the ground of a plate is worked out once.
//!
//! - [`plate`]: the two plates, as the few dozen places that everything else follows from;
//! - [`chance`]: noise and chance; [`line`]: curves; [`land`]: the lines of equal height;
//! - [`ground`]: what lies and grows under the way; [`road`]: the way; [`mark`]: what stands on it;
//! - [`landmark`]: the stones and the endings, with their words.

mod chance;
mod ground;
mod land;
mod landmark;
mod line;
mod mark;
mod plate;
mod road;

use self::ground::Ground;
pub use self::landmark::{Landmark, Place, Words};
use self::line::{along, apart, brush, draw, drawn, even, thinned, through};
pub use self::plate::{Format, Plate};
use self::plate::{Spot, point, points};
use super::path::{Ending, Leaf, Way};
use super::pen::{Pen, Point};
pub use crate::domain::plot::Anchor;

/// What a shape is drawn as, from the ground up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// A line of equal height, and a breath of colour inside it.
    Land,
    /// Every fourth of them.
    LandIndex,
    /// The river, its banks, and the strokes that run with it.
    Water,
    Bank,
    Ripple,
    /// Stones on which the footpath crosses the water.
    Ford,
    Tree,
    /// The light where somebody stands.
    Lamp,
    /// The footpath.
    Foot,
    /// The light on the footpath, where it was taken: a wide band of it, and a narrower one.
    FootGlow,
    FootGlowNear,
    /// The clear ground of the way.
    Bed,
    /// A length that lies ahead: its two edges.
    Edge,
    /// The same, towards an ending.
    EndEdge,
    /// The planks of the bridge, and what stands on them.
    Deck,
    Bridge,
    /// A length that was walked: one stroke of a brush, and its dry edge.
    Brush,
    Dry,
    Gate(Leaf),
    Wall,
    /// A few steps beyond the endings.
    Trail,
    /// How far off a finger may land.
    Hit,
    /// A stone or an ending, and the ring around it.
    Face,
    Rim,
    /// A second ring, where somebody stands there.
    Halo,
    /// What grows on an ending.
    Sign,
}

impl Layer {
    /// Its name in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Land => "land",
            Self::LandIndex => "land land--index",
            Self::Water => "water",
            Self::Bank => "bank",
            Self::Ripple => "ripple",
            Self::Ford => "ford",
            Self::Tree => "tree",
            Self::Lamp => "lamp",
            Self::Foot => "foot",
            Self::FootGlow => "foot-glow",
            Self::FootGlowNear => "foot-glow foot-glow--near",
            Self::Bed => "bed",
            Self::Edge => "edge",
            Self::EndEdge => "edge edge--end",
            Self::Deck => "deck",
            Self::Bridge => "bridge",
            Self::Brush => "inked",
            Self::Dry => "dry",
            Self::Gate(Leaf::Open) => "gate gate--open",
            Self::Gate(Leaf::Next) => "gate gate--next",
            Self::Gate(Leaf::Shut) => "gate",
            Self::Wall => "wall",
            Self::Trail => "trail",
            Self::Hit => "hit",
            Self::Face => "face",
            Self::Rim => "rim",
            Self::Halo => "halo",
            Self::Sign => "sign",
        }
    }
}

/// A path and what it is drawn as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// What it is.
    pub layer: Layer,
    /// The `d` of an SVG path, in the units of the plate.
    pub path: String,
}

/// A plate with what lies on it.
#[derive(Debug)]
pub struct Country {
    /// The places it follows from.
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

/// The lengths on which the seven gates stand.
const GATES: [usize; 7] = [0, 1, 2, 4, 5, 6, 8];
/// The length that crosses the river.
const CROSSING: usize = 2;
/// How far the light of the lamp reaches.
const LAMP: f64 = 104.0;

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
    /// come after it ([`Country::landmarks`]).
    pub fn drawn(&self, way: &Way) -> Vec<Shape> {
        let mut shapes = Vec::new();
        let mut add = |layer, path| shapes.push(Shape { layer, path });
        add(Layer::Lamp, outlined(&|pen| mark::stone(pen, self.light(way), LAMP, 7)));
        add(Layer::Foot, self.footpath());
        if let Some(place) = way.left_at {
            let line = self.taken(place);
            // The light fades to both sides.
            add(Layer::FootGlow, drawn(&thinned(&line, 3)));
            add(Layer::FootGlowNear, drawn(&thinned(&line, 3)));
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
        for (length, leaf) in GATES.into_iter().zip(way.gates) {
            // A wall stands in place of its gate.
            if way.wall != Some(length) {
                add(Layer::Gate(leaf), mark::gate(&self.lines[length], self.barred(length), leaf == Leaf::Open));
            }
        }
        if let Some(length) = way.wall {
            add(Layer::Wall, mark::wall(&self.lines[length], self.barred(length), 9));
        }
        if !self.plate.is_down() {
            add(Layer::Trail, self.trails());
        }
        shapes
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

    /// Where on a length a gate or a wall stands: where the way is steep, so that it shows its front, and
    /// beyond the bridge.
    fn barred(&self, length: usize) -> usize {
        let share = match length {
            road::TOGETHER => 0.5625,
            _ if self.plate.is_down() => 0.84375,
            CROSSING => 0.75,
            _ => 0.5,
        };
        road::part(&self.lines[length], share)
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
        // Where the two meet, the corner is walked round.
        let mut line = spur[..spur.len().saturating_sub(4)].to_vec();
        line.extend_from_slice(&self.foot[(join + 7).min(self.foot.len())..]);
        even(&through(&thinned(&line, 5)), 4.0)
    }

    fn trails(&self) -> String {
        outlined(&|pen| {
            for (ending, lean) in [(Ending::Together, -6.0), (Ending::Onward, 6.0)] {
                let from = along(self.plate.end(ending), (1.0, 0.0), landmark::RADIUS + 8.0);
                pen.move_to(from).bend_to((from.0 + 22.0, from.1), (from.0 + 52.0, from.1 + lean));
            }
        })
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
