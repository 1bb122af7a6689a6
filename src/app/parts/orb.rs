//! The breathing circle: four counts in, six out, with the time that is left as a ring.

use crate::app::piece::{El, drawn, live};
use crate::domain::copy::pause;
use crate::domain::pen::{Pen, tenths};
use crate::platform::circle::sin_cos;

/// Seconds of one breath in and out.
pub const BREATH: i64 = 10;
pub const ROUNDS: i64 = 6;
const IN: i64 = 4;

/// The words for the breath at `seconds` since the first.
pub fn cue(seconds: i64) -> (&'static str, String) {
    let words = if seconds.rem_euclid(BREATH) < IN { pause::BREATHE_IN } else { pause::BREATHE_OUT };
    let round = seconds.div_euclid(BREATH) + 1;
    let round = if round > ROUNDS { pause::ROUNDS_DONE.to_owned() } else { pause::round(round, ROUNDS) };
    (words, round)
}

/// The count inside a breath: one to four, then one to six. It is shown where nothing moves.
pub fn count(seconds: i64) -> i64 {
    let at = seconds.rem_euclid(BREATH);
    if at < IN { at + 1 } else { at - IN + 1 }
}

/// `elapsed` and `left` in seconds; `whole` is the length of the pause.
pub fn orb(elapsed: impl Fn() -> i64 + Copy + 'static, left: impl Fn() -> i64 + 'static, whole: i64) -> El {
    let stop = |class: &'static str, offset: &'static str| drawn("stop").set("offset", offset).class(class);
    let lamp =
        drawn("radialGradient").set("id", "lamp").with(stop("l0", "0")).with(stop("l1", ".45")).with(stop("l2", "1"));
    let ring = |class: &'static str, radius: &'static str| {
        drawn("circle").class(class).set("cx", "140").set("cy", "140").set("r", radius)
    };
    let mut orb = drawn("svg")
        .class("orb")
        .set("viewBox", "0 0 280 280")
        .set("aria-hidden", "true")
        .with(drawn("defs").with(lamp))
        .with(ring("glow", "138"))
        .with(ring("clock", "136"))
        .with(drawn("path").class("clock clock--left").live_set("d", move || Some(arc(left(), whole))));
    for (class, radius, seed) in LUNGS {
        orb = orb.with(drawn("path").class(class).set("d", lung(radius, seed)));
    }
    let words = |class: &'static str, y: &'static str| drawn("text").class(class).set("x", "140").set("y", y);
    orb.with(drawn("path").class("breathes").set("d", lung(97.0, 4.0)))
        .with(words("cue", "138").with(live(move || cue(elapsed()).0)))
        .with(words("n", "164").with(live(move || cue(elapsed()).1)))
        .with(words("count", "196").with(live(move || count(elapsed()).to_string())))
}

/// Rings around the breath: class, radius, and what makes each a little different.
const LUNGS: [(&str, f64, f64); 3] =
    [("lung lung--4", 122.0, 0.0), ("lung lung--3", 113.0, 1.3), ("lung lung--2", 105.0, 2.6)];

/// The part of the ring that is left, from the top, clockwise.
fn arc(left: i64, whole: i64) -> String {
    #[allow(clippy::cast_precision_loss, reason = "at most twenty minutes")]
    let share = (left as f64 / whole.max(1) as f64).clamp(0.0, 0.9999);
    if share <= 0.0 {
        return String::new();
    }
    let turn = share * std::f64::consts::TAU;
    let (sin, cos) = sin_cos(turn);
    let (x, y) = (140.0 + 136.0 * sin, 140.0 - 136.0 * cos);
    let large = u8::from(share > 0.5);
    format!("M140 4A136 136 0 {large} 1 {} {}", tenths(x), tenths(y))
}

/// A circle as a hand draws it: the radius wanders a little on the way round.
fn lung(radius: f64, seed: f64) -> String {
    let points = (0..48).map(|n| {
        let turn = f64::from(n) / 48.0 * std::f64::consts::TAU;
        let wander = 1.0 + 0.022 * sin_cos(3.0 * turn + seed).0 + 0.014 * sin_cos(5.0 * turn + seed * 2.0).1;
        let (sin, cos) = sin_cos(turn);
        (140.0 + radius * wander * cos, 140.0 + radius * wander * sin)
    });
    let mut pen = Pen::default();
    for (n, point) in points.enumerate() {
        if n == 0 {
            pen.move_to(point)
        } else {
            pen.line_to(point)
        };
    }
    pen.close().path()
}
