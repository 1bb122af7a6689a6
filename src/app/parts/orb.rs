//! The breathing circle: four counts in, six out, with the time that is left as a ring.

use crate::domain::copy::pause;
use crate::domain::pen::{Pen, tenths};
use leptos::prelude::*;

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

/// `elapsed` and `left` in seconds; `whole` is the length of the pause.
#[component]
pub fn Orb(#[prop(into)] elapsed: Signal<i64>, #[prop(into)] left: Signal<i64>, whole: i64) -> impl IntoView {
    view! {
        <svg class="orb" viewBox="0 0 280 280" aria-hidden="true">
            <defs>
                <radialGradient id="lamp">
                    <stop offset="0" class="l0" />
                    <stop offset=".45" class="l1" />
                    <stop offset="1" class="l2" />
                </radialGradient>
            </defs>
            <circle class="glow" cx="140" cy="140" r="138" />
            <circle class="clock" cx="140" cy="140" r="136" />
            <path class="clock clock--left" d=move || arc(left.get(), whole) />
            {LUNGS.iter().map(|(class, radius, seed)| view! { <path class=*class d=lung(*radius, *seed) /> }).collect_view()}
            <path class="breathes" d=lung(97.0, 4.0) />
            <text class="cue" x="140" y="138">{move || cue(elapsed.get()).0}</text>
            <text class="n" x="140" y="164">{move || cue(elapsed.get()).1}</text>
        </svg>
    }
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
    let (x, y) = (140.0 + 136.0 * turn.sin(), 140.0 - 136.0 * turn.cos());
    let large = u8::from(share > 0.5);
    format!("M140 4A136 136 0 {large} 1 {} {}", tenths(x), tenths(y))
}

/// A circle as a hand draws it: the radius wanders a little on the way round.
fn lung(radius: f64, seed: f64) -> String {
    let points = (0..48).map(|n| {
        let turn = f64::from(n) / 48.0 * std::f64::consts::TAU;
        let wander = 1.0 + 0.022 * (3.0 * turn + seed).sin() + 0.014 * (5.0 * turn + seed * 2.0).cos();
        (140.0 + radius * wander * turn.cos(), 140.0 + radius * wander * turn.sin())
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
