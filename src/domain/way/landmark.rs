//! The stones and the endings: how a pen draws them, and the words beside them.

use super::chance::Chance;
use super::plate::Side;
use super::{Country, Layer, Shape, mark, outlined};
use crate::domain::copy::path as words;
use crate::domain::path::{Ending, Look, Step, Way};
use crate::domain::pen::Point;
use crate::domain::plot::Anchor;

pub const RADIUS: f64 = 15.5;
/// Where somebody stands the stone is a little larger.
const RADIUS_HERE: f64 = 19.0;
/// Between a ring and the one around it.
const AROUND: f64 = 6.0;
const HIT: f64 = 29.0;
/// From one line of words to the next.
const LINE: f64 = 20.0;

/// What a landmark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// One of the nine steps, 0 to 8.
    Step(usize),
    Ending(Ending),
}

/// A line of words on the picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    /// Its name in the style sheet.
    pub class: &'static str,
    /// Where its foot stands.
    pub at: Point,
    /// Which end of it stands there.
    pub anchor: Anchor,
    /// What it says.
    pub text: String,
}

/// A stone or an ending, with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Landmark {
    /// What it stands for, and leads to.
    pub place: Place,
    /// Its name in the style sheet.
    pub class: &'static str,
    /// From the ground up.
    pub shapes: Vec<Shape>,
    /// A number, a name and what it holds, each where there is one.
    pub words: Vec<Words>,
}

impl Country {
    /// The nine stones and the two endings as they look now.
    pub fn landmarks(&self, way: &Way) -> Vec<Landmark> {
        let mut landmarks: Vec<Landmark> = way.steps.iter().map(|step| self.stone(step)).collect();
        for ending in [Ending::Together, Ending::Onward] {
            landmarks.push(self.end(ending, way.ending == Some(ending)));
        }
        landmarks
    }

    fn stone(&self, step: &Step) -> Landmark {
        let place = step.place;
        let at = self.plate.stone(place);
        let is_here = step.look == Look::Here;
        let radius = if is_here { RADIUS_HERE } else { RADIUS };
        let (name, _) = words::STEP_NAMES[place];
        // The longest name is set in two lines.
        let (first, second) = if place == 8 { name.split_once(' ').unwrap_or((name, "")) } else { (name, "") };
        let more = if second.is_empty() { 0.0 } else { LINE };
        let ((x, y), anchor) = match self.plate.side(place) {
            Side::Right => ((at.0 + 30.0, at.1 - 2.0 - more / 2.0), Anchor::Start),
            Side::Left => ((at.0 - 30.0, at.1 - 2.0 - more / 2.0), Anchor::End),
            Side::Above => ((at.0, at.1 - 46.0 - more), Anchor::Middle),
            Side::Below => ((at.0, at.1 + 42.0), Anchor::Middle),
            Side::Beside => ((at.0 - 12.0, at.1 + 36.0), Anchor::End),
        };
        let mut words = Vec::new();
        say(&mut words, "num", (at.0, at.1 + 6.0), Anchor::Middle, (place + 1).to_string());
        say(&mut words, "t-step", (x, y), anchor, first.to_owned());
        say(&mut words, "t-step", (x, y + LINE), anchor, second.to_owned());
        say(&mut words, "t-sub", (x, y + more + 18.0), anchor, words::under(step));
        Landmark {
            place: Place::Step(place),
            class: match step.look {
                Look::Behind => "stone stone--behind",
                Look::Open => "stone stone--opens",
                Look::Here => "stone stone--here",
                Look::Ahead => "stone stone--ahead",
                Look::Closed => "stone stone--closed",
            },
            shapes: ringed(at, radius, is_here, i32::try_from(place).unwrap_or(0)),
            words,
        }
    }

    /// An ending, with two firs side by side, or one. All else is the same for both.
    fn end(&self, ending: Ending, is_here: bool) -> Landmark {
        let (firs, [first, second]): (&[(f64, f64)], _) = match ending {
            Ending::Together => (&[(-4.625, 13.0), (4.625, 13.0)], words::TOGETHER),
            Ending::Onward => (&[(0.0, 16.0)], [words::ONWARD, ""]),
        };
        let (x, y) = self.plate.end(ending);
        let mut shapes = ringed((x, y), RADIUS, is_here, 31);
        let path = outlined(&|pen| {
            for (aside, high) in firs {
                mark::fir(pen, (x + aside, y + high * 0.5), *high, &mut Chance::new(6));
            }
        });
        shapes.push(Shape { layer: Layer::Sign, path });
        // On a desk the upper name stands above, so that neither lies on the way.
        let is_below = self.plate.is_down() || ending == Ending::Onward;
        let y = if is_below { y + 38.0 } else { y - 26.0 - LINE };
        let mut words = Vec::new();
        say(&mut words, "t-end", (x, y), Anchor::Middle, first.to_owned());
        say(&mut words, "t-end", (x, y + LINE), Anchor::Middle, second.to_owned());
        let class = if is_here { "ending ending--here" } else { "ending" };
        Landmark { place: Place::Ending(ending), class, shapes, words }
    }
}

fn say(words: &mut Vec<Words>, class: &'static str, at: Point, anchor: Anchor, text: String) {
    if !text.is_empty() {
        words.push(Words { class, at, anchor, text });
    }
}

/// A face with a ring, and one more around it where somebody stands there.
fn ringed(at: Point, radius: f64, is_here: bool, seed: i32) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let mut add = |layer, path| shapes.push(Shape { layer, path });
    add(Layer::Hit, outlined(&|pen| mark::stone(pen, at, HIT, seed)));
    add(Layer::Face, outlined(&|pen| mark::stone(pen, at, radius, seed + 2)));
    add(Layer::Rim, outlined(&|pen| mark::ring(pen, at, radius, seed)));
    if is_here {
        add(Layer::Halo, outlined(&|pen| mark::ring(pen, at, radius + AROUND, seed + 40)));
    }
    shapes
}
