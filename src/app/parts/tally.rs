//! The tally of days, drawn from the lines that the domain works out.

use super::plain::p;
use crate::app::piece::{El, drawn, many, several};
use crate::domain::copy::today;
use crate::domain::pen::{Pen, tenths};
use crate::domain::space::Space;
use crate::domain::tally::{HEIGHT, Line, Stroke, WIDTH, tally as lines};

pub fn tally(space: &Space) -> El {
    let lines = lines(space);
    let count = |stroke| i64::try_from(lines.iter().filter(|line| line.stroke == stroke).count()).unwrap_or(0);
    let words = today::tally(count(Stroke::Kept), count(Stroke::Slip), count(Stroke::ToCome));
    let drawing = drawn("svg")
        .class("tally")
        .set("viewBox", format!("0 0 {} {}", tenths(WIDTH), tenths(HEIGHT)))
        .set("aria-hidden", "true")
        .with(drawn("path").class("ground").set("d", "M1 25.300C80 24.300 240 26 319 25"))
        .with(many(lines.into_iter().map(|line| stroke(line).into())));
    several().with(drawing).with(p(words).class("sr"))
}

fn stroke(line: Line) -> El {
    let Line { stroke, from, to } = line;
    let class = match stroke {
        Stroke::Kept => "kept",
        Stroke::Slip => "slip",
        Stroke::Today => {
            return drawn("circle").class("today").set("cx", tenths(from.0)).set("cy", tenths(from.1)).set("r", "2.6");
        }
        Stroke::ToCome => "to-come",
    };
    drawn("path").class(class).set("d", Pen::default().move_to(from).line_to(to).path())
}
