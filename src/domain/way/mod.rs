//! The drawn path: a way with nine stones and two endings, in a country that never changes.
//!
//! Pure geometry from a fixed seed. What a person kept never moves a line of it; it only decides which of
//! the lines are shown, and how ([`super::path::Way`]). So each plate is worked out once.
//!
//! - [`plate`]: the two plates, as the few dozen places that everything else follows from;
//! - [`chance`]: noise and chance; [`line`]: curves; [`land`]: the lines of equal height;
//! - [`mark`]: stones, gates, walls, the bridge, trees; [`ground`]: what lies and grows under the way.

mod chance;
mod ground;
mod land;
mod line;
mod mark;
pub mod plate;

use self::chance::stray;
use self::ground::Ground;
use self::line::{aside, bend, brush, draw, drawn, even, number, square, thinned, through};
use self::plate::Plate;
pub use self::plate::{Format, Side};
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
    /// The footpath that was taken, and the light on it.
    FootTaken,
    FootGlow,
    /// The clear ground of the way.
    Bed,
    /// A length that was walked: one stroke of a brush, and its dry edge.
    Brush,
    Dry,
    /// A length that was not: its two edges.
    Edge,
    /// The same, towards an ending.
    EndEdge,
    /// Beyond the endings.
    Trail,
    Deck,
    Bridge,
    Gate(Leaf),
    Wall,
}

/// A path and what it is drawn as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    pub layer: Layer,
    pub path: String,
}

/// A stone: its face, its ring and, for where somebody stands, the ring around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stone {
    pub at: Point,
    pub side: Side,
    face: [String; 2],
    ring: [String; 2],
    pub halo: String,
}

impl Stone {
    /// Its face and its ring. Where somebody stands it is a little larger.
    pub fn outline(&self, look: Look) -> (&str, &str) {
        let size = usize::from(look == Look::Here);
        (&self.face[size], &self.ring[size])
    }
}

/// An ending. Both are of one size.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    pub at: Point,
    pub face: String,
    pub ring: String,
    /// What stands on it: two lines side by side, or one.
    pub sign: String,
    pub halo: String,
}

/// A length of the way, walked or not.
#[derive(Debug, Clone, PartialEq)]
struct Length {
    bed: String,
    brush: String,
    dry: String,
    edge: String,
}

/// Everything that can be drawn of a plate.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    pub plate: &'static Plate,
    /// Land, water and trees.
    pub ground: Vec<Shape>,
    pub stones: Vec<Stone>,
    pub together: End,
    pub onward: End,
    /// The line that the footpath’s name is written along.
    pub foot_name: String,
    /// Eight between the stones, then the ones towards the endings.
    lengths: Vec<Length>,
    lead: String,
    bridge: [String; 2],
    /// For each gate: shut, and open.
    gates: Vec<[String; 2]>,
    /// Across each of the eight lengths.
    walls: Vec<String>,
    foot: String,
    /// From each of the first eight stones to the footpath, and then along it to its end.
    taken: Vec<String>,
    trails: String,
    lamps: Vec<String>,
}

/// The lengths on which the seven gates stand, and how far along: beyond the bridge, where there is one.
const GATES: [(usize, f64); 7] = [(0, 0.5), (1, 0.5), (2, 0.76), (4, 0.5), (5, 0.5), (6, 0.5), (8, 0.55)];
/// The length that crosses the river.
const CROSSING: usize = 2;
/// Half of what lies between the two edges of the way.
const HALF: f64 = 3.3;
const RADIUS: f64 = 15.5;
const RADIUS_HERE: f64 = 19.0;

impl Country {
    pub fn of(format: Format) -> Self {
        let plate = Plate::of(format);
        let lines = lines(plate);
        let lead: Vec<Point> = plate.lead.iter().copied().chain([plate.stones[0].0]).collect();
        let lead = even(&through(&lead), 4.0);
        let foot = even(&through(plate.foot), 4.0);
        let ground = Ground { plate, lead: &lead, lines: &lines, foot: &foot };
        let river = ground.river();
        let spurs: Vec<Vec<Point>> = plate.spurs.iter().map(|spur| through(spur)).collect();
        let ends = [plate.together, plate.onward];
        let places = plate.stones.iter().map(|stone| stone.0).chain(ends);
        Self {
            plate,
            stones: plate.stones.iter().zip(0..).map(|((at, side), n)| stone(*at, *side, n)).collect(),
            together: end(plate.together, &[-3.6, 3.6]),
            onward: end(plate.onward, &[0.0]),
            foot_name: drawn(&plate.foot_name),
            lengths: lines.iter().zip(0..).map(|(line, n)| length(line, n)).collect(),
            lead: brush(&lead, 6.0, 60, 0.06),
            bridge: mark::bridge(&near(&lines[CROSSING], &river, 5)),
            gates: GATES.iter().map(|(n, share)| {
                let line = &lines[*n];
                [false, true].map(|is_open| mark::gate(line, part(line, *share), is_open))
            }).collect(),
            walls: lines[..8].iter().zip(0..).map(|(line, n)| mark::wall(line, part(line, 0.8), n * 9)).collect(),
            foot: dotted(plate, &foot, &spurs),
            taken: spurs.iter().map(|spur| taken(spur, &foot)).collect(),
            trails: trails(plate),
            lamps: places.map(|at| lamp(at)).collect(),
            ground: ground.shapes(&river),
        }
    }

    /// What lies on the ground when things stand like that, from the ground up; the stones, the endings and
    /// their names come after it.
    pub fn drawn(&self, way: &Way) -> Vec<(Layer, &str)> {
        let mut shapes = Vec::new();
        let light = match way.ending {
            Some(Ending::Together) => Some(9),
            Some(Ending::Onward) => Some(10),
            None => way.here(),
        };
        shapes.extend(light.map(|place| (Layer::Lamp, self.lamps[place].as_str())));
        shapes.push((Layer::Foot, &self.foot));
        if let Some(taken) = way.left_at.and_then(|place| self.taken.get(place)) {
            shapes.extend([(Layer::FootGlow, taken.as_str()), (Layer::FootTaken, taken)]);
        }
        shapes.extend(self.lengths.iter().map(|length| (Layer::Bed, length.bed.as_str())));
        shapes.push((Layer::Brush, &self.lead));
        for (n, length) in self.lengths.iter().enumerate() {
            if way.is_walked(n) {
                shapes.extend([(Layer::Brush, length.brush.as_str()), (Layer::Dry, &length.dry)]);
            } else {
                shapes.push((if n < 8 { Layer::Edge } else { Layer::EndEdge }, &length.edge));
            }
        }
        shapes.extend([(Layer::Deck, self.bridge[0].as_str()), (Layer::Bridge, &self.bridge[1])]);
        for ((gate, leaf), (length, _)) in self.gates.iter().zip(way.gates).zip(GATES) {
            if way.wall != Some(length) {
                shapes.push((Layer::Gate(leaf), &gate[usize::from(leaf == Leaf::Open)]));
            }
        }
        shapes.extend(way.wall.map(|length| (Layer::Wall, self.walls[length].as_str())));
        shapes.push((Layer::Trail, &self.trails));
        shapes
    }
}

/// The lengths of the way: eight from stone to stone, one to each ending. A hand drew them.
fn lines(plate: &Plate) -> Vec<Vec<Point>> {
    let at = |n: usize| plate.stones[n].0;
    let mut lines: Vec<Vec<Point>> = (0..8)
        .zip(20..)
        .map(|(n, seed)| {
            let line = bend(at(n), at(n + 1), plate.is_down());
            let last = number(line.len() - 1);
            let strays = |place: usize| {
                let share = number(place) / last;
                4.6 * 4.0 * share * (1.0 - share) * stray(number(place) / 10.0, seed)
            };
            even(&aside(&line, strays), 4.0)
        })
        .collect();
    lines.extend([plate.together, plate.onward].map(|to| even(&bend(at(8), to, plate.is_down()), 4.0)));
    lines
}

/// The place of a point so far along a line.
fn part(line: &[Point], share: f64) -> usize {
    usize::try_from(chance::floor(number(line.len() - 1) * share + 0.5)).unwrap_or(0)
}

/// `around` points of a line on each side of where it comes closest to another.
fn near(line: &[Point], other: &[Point], around: usize) -> Vec<Point> {
    let mut best = (f64::MAX, 0);
    for (n, at) in line.iter().enumerate() {
        let close = other.iter().map(|other| line::apart(*at, *other)).fold(f64::MAX, f64::min);
        if close < best.0 {
            best = (close, n);
        }
    }
    line[best.1.saturating_sub(around)..(best.1 + around + 1).min(line.len())].to_vec()
}

/// `n` is its place: the ninth leads to Together and is two lines, the tenth to Onward and is one.
fn length(line: &[Point], n: i32) -> Length {
    let mut brushes = Pen::default();
    let (brush, dry) = match n {
        8 => {
            let side = |far: f64| brush(&aside(line, |place| apart_at(line, place) * far), 4.4, 70 + n, 0.55);
            (side(1.0) + &side(-1.0), String::new())
        }
        _ => {
            draw(&mut brushes, &thinned(&aside(line, |place| 3.4 + 1.2 * stray(number(place) / 5.0, 80 + n)), 3));
            (brush(line, 6.4, 70 + n, 0.55), brushes.path())
        }
    };
    let edge = |far: &dyn Fn(usize) -> f64| drawn(&thinned(&aside(line, far), 2));
    let edge = match n {
        8 => edge(&|place| apart_at(line, place)) + &edge(&|place| -apart_at(line, place)),
        9 => edge(&|place| 0.6 * stray(number(place) / 5.0, 99)),
        _ => {
            let rough = |place: usize| 0.7 * stray(number(place) / 5.0, 90 + n);
            edge(&|place| HALF + rough(place)) + &edge(&|place| rough(place) - HALF)
        }
    };
    Length { bed: drawn(&thinned(line, 3)), brush, dry, edge }
}

/// How far the two lines towards Together lie from their middle: they begin as one.
fn apart_at(line: &[Point], place: usize) -> f64 {
    let share = number(place) / number(line.len() - 1);
    3.2 * (0.25 + 1.1 * share) + 0.4 * stray(number(place) / 5.0, 96)
}

fn stone(at: Point, side: Side, n: i32) -> Stone {
    let face = [RADIUS, RADIUS_HERE].map(|radius| outline(|pen| mark::stone(pen, at, radius, n + 2)));
    let ring = [RADIUS, RADIUS_HERE].map(|radius| outline(|pen| mark::ring(pen, at, radius, n)));
    Stone { at, side, face, ring, halo: outline(|pen| mark::ring(pen, at, RADIUS_HERE + 6.0, n + 40)) }
}

/// `lines` are where the lines of its sign stand, from the middle. All else is the same for both.
fn end(at: Point, lines: &[f64]) -> End {
    const SEED: i32 = 31;
    let sign = outline(|pen| {
        for x in lines {
            pen.move_to((at.0 + x, at.1 - 6.5)).bend_to((at.0 + x + 0.8, at.1), (at.0 + x, at.1 + 6.5));
        }
    });
    End {
        at,
        face: outline(|pen| mark::stone(pen, at, RADIUS, SEED)),
        ring: outline(|pen| mark::ring(pen, at, RADIUS, SEED)),
        sign,
        halo: outline(|pen| mark::ring(pen, at, RADIUS + 6.0, SEED + 9)),
    }
}

fn outline(draw: impl Fn(&mut Pen)) -> String {
    let mut pen = Pen::default();
    draw(&mut pen);
    pen.path()
}

fn lamp(at: Point) -> String {
    const REACH: f64 = 104.0;
    outline(|pen| mark::stone(pen, at, REACH, 7))
}

/// The footpath, with the spurs that lead to it from the side it runs on.
fn dotted(plate: &Plate, foot: &[Point], spurs: &[Vec<Point>]) -> String {
    let _ = plate;
    let mut pen = Pen::default();
    draw(&mut pen, &thinned(foot, 4));
    for spur in spurs.iter().skip(1).step_by(2) {
        draw(&mut pen, &thinned(spur, 3));
    }
    pen.path()
}

/// From a stone along its spur, and from there along the footpath to its end.
fn taken(spur: &[Point], foot: &[Point]) -> String {
    let end = spur.last().copied().unwrap_or_default();
    let mut join = 0;
    for (n, at) in foot.iter().enumerate() {
        if line::apart(*at, end) < line::apart(foot[join], end) {
            join = n;
        }
    }
    let line: Vec<Point> = even(spur, 4.0).into_iter().chain(foot[join..].iter().skip(2).copied()).collect();
    drawn(&thinned(&line, 3))
}

/// A few steps beyond each ending.
fn trails(plate: &Plate) -> String {
    let mut pen = Pen::default();
    let ahead = if plate.is_down() { (0.0, 1.0) } else { (1.0, 0.0) };
    if !plate.is_down() {
        for (at, lean) in [(plate.together, -0.12), (plate.onward, 0.12)] {
            let from = line::along(at, ahead, RADIUS + 8.0);
            let to = line::along(line::along(from, ahead, 52.0), (ahead.1, ahead.0), 52.0 * lean);
            pen.move_to(from).bend_to(line::along(from, ahead, 22.0), to);
        }
    }
    let _ = square;
    pen.path()
}

#[cfg(test)]
mod tests;
