//! The tally of days, drawn from the lines that the domain works out.

use crate::domain::copy::today;
use crate::domain::pen::{Pen, tenths};
use crate::domain::space::Space;
use crate::domain::tally::{HEIGHT, Line, Stroke, WIDTH, tally};
use leptos::prelude::*;

#[component]
pub fn Tally(space: Space) -> impl IntoView {
    let lines = tally(&space);
    let count = |stroke| i64::try_from(lines.iter().filter(|line| line.stroke == stroke).count()).unwrap_or(0);
    let words = today::tally(count(Stroke::Kept), count(Stroke::Slip), count(Stroke::ToCome));
    let drawn = lines.into_iter().map(stroke).collect_view();
    view! {
        <svg class="tally" viewBox=format!("0 0 {} {}", tenths(WIDTH), tenths(HEIGHT)) aria-hidden="true">
            <path class="ground" d="M1 25.300C80 24.300 240 26 319 25" />
            {drawn}
        </svg>
        <p class="sr">{words}</p>
    }
}

fn stroke(line: Line) -> AnyView {
    let Line { stroke, from, to } = line;
    let class = match stroke {
        Stroke::Kept => "kept",
        Stroke::Slip => "slip",
        Stroke::Today => {
            return view! { <circle class="today" cx=tenths(from.0) cy=tenths(from.1) r="2.6" /> }.into_any();
        }
        Stroke::ToCome => "to-come",
    };
    let path = Pen::default().move_to(from).line_to(to).path();
    view! { <path class=class d=path /> }.into_any()
}
