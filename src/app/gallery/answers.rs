//! What is answered without writing: choices, feeling words, the scale, a count.

use super::{Case, Part, tell};
use crate::app::parts::choices::{Setting, any_of, one_of, set_in};
use crate::app::parts::feelings::Feelings;
use crate::app::parts::scale::Ruler;
use crate::app::parts::stepper::Stepper;
use crate::domain::Choice;
use crate::domain::entry::Sleep;
use crate::domain::feeling::Feeling;
use crate::domain::plan::{Easier, EndView, Exception};
use crate::domain::scale::Scale;
use crate::domain::space_day::Mark;
use leptos::prelude::*;

/// One answer of a list, beginning with `picked`.
fn one<C: Choice>(legend: &'static str, setting: Setting, picked: Option<C>) -> AnyView {
    let picked = RwSignal::new(picked);
    one_of(legend, setting, move || picked.get(), move |choice| picked.set(choice))
}

/// Any answers of a list, beginning with `picked`.
fn any<C: Choice>(legend: &'static str, setting: Setting, picked: &[C]) -> AnyView {
    let picked = RwSignal::new(picked.to_vec());
    any_of(legend, setting, move || picked.get(), move |choice, on| picked.update(|list| set_in(list, choice, on)))
}

#[component]
pub fn OneOf() -> impl IntoView {
    view! {
        <Part name="One answer">
            <Case name="None picked">{one::<Sleep>("How did you sleep?", Setting::Lines, None)}</Case>
            <Case name="One picked">{one("How did you sleep?", Setting::Lines, Some(Sleep::Ok))}</Case>
            <Case name="Two columns where there is room, none picked">
                {one::<EndView>("When the time is up?", Setting::Columns, None)}
            </Case>
            <Case name="Two columns where there is room, one picked">
                {one("When the time is up?", Setting::Columns, Some(EndView::LetGo))}
            </Case>
            <Case name="The question stands elsewhere">{one("How was it?", Setting::Unlabelled, Some(Mark::Quiet))}</Case>
        </Part>
    }
}

#[component]
pub fn AnyOf() -> impl IntoView {
    view! {
        <Part name="Any answers">
            <Case name="None picked">{any::<Exception>("What has to go on:", Setting::Lines, &[])}</Case>
            <Case name="Two picked">
                {any("What has to go on:", Setting::Lines, &[Exception::Children, Exception::Pet])}
            </Case>
            <Case name="Two columns where there is room">
                {any("Make it easier:", Setting::Columns, &[Easier::Mute, Easier::Photo])}
            </Case>
        </Part>
    }
}

#[component]
pub fn FeelingWords() -> impl IntoView {
    view! {
        <Part name="Feeling words">
            <Case name="None picked, no family open"><Picker words=&[] /></Case>
            <Case name="Two picked"><Picker words=&["missing", "homesick"] /></Case>
            <Case name="Three picked, the others not open"><Picker words=&["quiet", "longing", "tender"] /></Case>
        </Part>
    }
}

#[component]
fn Picker(words: &'static [&'static str]) -> impl IntoView {
    let picked = RwSignal::new(words.iter().filter_map(|word| Feeling::from_slug(word)).collect::<Vec<_>>());
    let toggle = move |feeling| {
        picked.update(|picked| match picked.iter().position(|each| *each == feeling) {
            Some(place) => drop(picked.remove(place)),
            None => picked.push(feeling),
        });
    };
    view! { <Feelings picked toggle=Callback::new(toggle) /> }
}

#[component]
pub fn Rulers() -> impl IntoView {
    view! {
        <Part name="Scale">
            <Case name="Unanswered"><Measured value=None /></Case>
            <Case name="0 is an answer"><Measured value=Scale::new(0) /></Case>
            <Case name="6"><Measured value=Scale::new(6) /></Case>
            <Case name="10"><Measured value=Scale::new(10) /></Case>
        </Part>
    }
}

#[component]
fn Measured(value: Option<Scale>) -> impl IntoView {
    let value = RwSignal::new(value);
    view! { <Ruler label="How strong is it?" value set=tell(value) /> }
}

#[component]
pub fn Count() -> impl IntoView {
    let (none, two, most) = (RwSignal::new(0), RwSignal::new(2), RwSignal::new(99));
    view! {
        <Part name="Count">
            <Case name="None"><Stepper label="Urges that came" value=none set=tell(none) /></Case>
            <Case name="Two"><Stepper label="Urges that came" value=two set=tell(two) /></Case>
            <Case name="The most"><Stepper label="Urges that came" value=most set=tell(most) /></Case>
        </Part>
    }
}
