//! Eight weeks of promises, drawn as small signs, one column a week, with the same in words.

use super::plain::p;
use crate::app::piece::{El, Piece, drawn, el, many, several};
use crate::domain::Choice;
use crate::domain::Day;
use crate::domain::copy::{dates, trust as words};
use crate::domain::insight::ledger::{Outcome, Week};

/// Units of the drawing: a sign’s room, and where the ground lies.
const CELL: usize = 14;
const COLUMN: usize = 40;
const GROUND: usize = 96;
/// So many signs fit in a column; a week has rarely more.
const MOST: usize = 6;

pub fn weeks(weeks: &[Week], today: Day) -> El {
    let width = weeks.len() * COLUMN;
    let ground = drawn("path").class("ground").set("d", format!("M0 {GROUND}H{width}"));
    let signs = weeks.iter().enumerate().flat_map(|(n, week)| {
        let x = n * COLUMN + COLUMN / 2;
        week.settled.iter().take(MOST).enumerate().map(move |(row, (outcome, _))| sign(*outcome, x, row))
    });
    let labels = [0, weeks.len() - 1].into_iter().filter_map(|n| {
        let week = weeks.get(n)?;
        let (x, anchor) = if n == 0 { (0, "start") } else { (width, "end") };
        let text = drawn("text").class("t-small").set("x", x.to_string()).set("y", (GROUND + 16).to_string());
        Some(Piece::from(text.set("text-anchor", anchor).with(dates::date(week.first, today))))
    });
    let drawing = drawn("svg")
        .class("weeks")
        .set("viewBox", format!("0 0 {width} {}", GROUND + 22))
        .set("aria-hidden", "true")
        .with(ground)
        .with(many(signs))
        .with(many(labels));
    let said = weeks.iter().map(|week| {
        let count = |outcome: Outcome| week.settled.iter().filter(|(one, _)| *one == outcome).count();
        let counts: Vec<(Outcome, usize)> = Outcome::ALL.iter().map(|outcome| (*outcome, count(*outcome))).collect();
        el("li").with(words::week(week.first, today, &words::counts(&counts))).into()
    });
    let key = Outcome::ALL
        .iter()
        .filter(|outcome| weeks.iter().any(|week| week.settled.iter().any(|(one, _)| one == *outcome)));
    let key = key.map(|outcome| {
        let sign = drawn("svg").class("weeks__key").set("viewBox", "-8 -8 16 16").set("aria-hidden", "true");
        el("li").with(sign.with(shape(*outcome, 0, 0))).with(" ").with(outcome.label()).into()
    });
    several()
        .with(drawing)
        .with(el("ul").class("weeks__keys small").set("aria-hidden", "true").with(many(key)))
        .with(el("ul").class("sr").with(many(said)))
        .with(weeks.iter().all(|week| week.settled.is_empty()).then(|| p(words::EIGHT_WEEKS_NONE).class("small")))
}

fn sign(outcome: Outcome, x: usize, row: usize) -> Piece {
    let y = GROUND - CELL / 2 - 3 - row * CELL;
    shape(outcome, x, y).into()
}

/// Each outcome has a shape of its own, so that none is told by colour alone.
fn shape(outcome: Outcome, x: usize, y: usize) -> El {
    let circle = |class| drawn("circle").class(class).set("cx", x.to_string()).set("cy", y.to_string()).set("r", "5");
    let path = |class, d: String| drawn("path").class(class).set("d", d);
    let (left, right, top, bottom) = (at(x, -5), at(x, 5), at(y, -5), at(y, 5));
    match outcome {
        Outcome::Kept => circle("dot dot--full"),
        Outcome::ToldLate => {
            drawn("g").with(circle("dot")).with(path("dot dot--full", format!("M{x} {top}A5 5 0 0 0 {x} {bottom}Z")))
        }
        Outcome::Late => circle("dot"),
        Outcome::MissedTold => drawn("g")
            .with(path("dot", format!("M{left} {bottom}L{x} {top}L{right} {bottom}Z")))
            .with(path("dot", format!("M{x} {y}V{bottom}"))),
        Outcome::Missed => path("dot", format!("M{left} {bottom}L{x} {top}L{right} {bottom}Z")),
        Outcome::Renegotiated => path("dot", format!("M{left} {top}H{right}V{bottom}H{left}Z")),
    }
}

fn at(middle: usize, by: i64) -> i64 {
    i64::try_from(middle).unwrap_or(0) + by
}
