//! The tally of days, drawn from the lines that the domain works out.

use crate::domain::copy::today;
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
        <svg class="tally" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true">
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
        Stroke::Today => return view! { <circle class="today" cx=from.0.to_string() cy=from.1.to_string() r="2.6" /> }.into_any(),
        Stroke::ToCome => "to-come",
    };
    let path = format!("M{:.1} {:.1}L{:.1} {:.1}", from.0, from.1, to.0, to.1);
    view! { <path class=class d=path /> }.into_any()
}
