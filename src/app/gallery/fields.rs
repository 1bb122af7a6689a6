//! Lines to write on, and switches.

use super::{Case, Part, tell};
use crate::app::parts::field::{Line, Lines, Switch};
use leptos::prelude::*;

/// What a field holds.
fn holding(text: &str) -> RwSignal<String> {
    RwSignal::new(text.to_owned())
}

#[component]
pub fn OneLine() -> impl IntoView {
    let (empty, filled, helped, asked) =
        (holding(""), holding("email only"), holding("Robin"), holding("robin@example.org"));
    let (both, long) = (holding("5"), holding("a line that is longer than the field, so that its end can’t be seen"));
    let name = "That looks like an address. A first name or a letter is enough.";
    view! {
        <Part name="Lines">
            <Case name="Empty, with an example">
                <Line label="What helped, even a bit?" value=empty write=tell(empty) example="a walk, a call, nothing yet" />
            </Case>
            <Case name="Filled">
                <Line label="One agreed channel for that" value=filled write=tell(filled) />
                <Line label="More than fits" value=long write=tell(long) />
            </Case>
            <Case name="With help">
                <Line label="A name for them" value=helped write=tell(helped) help="A letter is enough. It stays in this browser." />
            </Case>
            <Case name="Something is asked">
                <Line label="A name for them" value=asked write=tell(asked) ask=Some(name.to_owned()) />
            </Case>
            <Case name="Something is asked, with help">
                <Line
                    label="How many days?"
                    value=both
                    write=tell(both)
                    help="The guide says a few weeks."
                    ask=Some("From 14 to 365 days, please.".to_owned())
                />
            </Case>
        </Part>
    }
}

#[component]
pub fn Kinds() -> impl IntoView {
    let (date, wrong, time, number) = (holding("2026-11-23"), holding("2027-12-31"), holding("04:00"), holding("30"));
    view! {
        <Part name="Lines of a kind">
            <Case name="A date">
                <Line label="From when?" kind="date" value=date write=tell(date) />
            </Case>
            <Case name="A date, and something is asked">
                <Line
                    label="From when?"
                    kind="date"
                    value=wrong
                    write=tell(wrong)
                    ask=Some("That day is still to come.".to_owned())
                />
            </Case>
            <Case name="A time, with help">
                <Line label="The day turns at" kind="time" max="12:00" value=time write=tell(time) help="What is noted before then counts for the evening." />
            </Case>
            <Case name="A number">
                <Line label="Days" kind="number" min="14" max="365" value=number write=tell(number) />
            </Case>
            <Case name="One of a long list">
                <div class="line">
                    <label class="ui" for="gallery-region">"Help lines for"</label>
                    <select class="field" id="gallery-region">
                        <option>"United Kingdom"</option>
                        <option>"Ireland"</option>
                        <option>"Germany"</option>
                    </select>
                </div>
            </Case>
        </Part>
    }
}

#[component]
pub fn SeveralLines() -> impl IntoView {
    let (empty, filled) = (
        holding(""),
        holding(
            "So that I sleep, and so that the next thing I say is one I meant.\n\nThe field grows with what is in it.",
        ),
    );
    view! {
        <Part name="Several lines">
            <Case name="Empty, with an example">
                <Lines label="What I learn from it" value=empty write=tell(empty) example="evenings are the hard part" />
            </Case>
            <Case name="Filled">
                <Lines label="Why I do this" value=filled write=tell(filled) />
            </Case>
        </Part>
    }
}

#[component]
pub fn Switches() -> impl IntoView {
    let (off, on, helped) = (RwSignal::new(false), RwSignal::new(true), RwSignal::new(false));
    view! {
        <Part name="Switches">
            <Case name="Off">
                <Switch label="Night from ten to six" on=off turn=tell(off) />
            </Case>
            <Case name="On">
                <Switch label="Night from ten to six" on=on turn=tell(on) />
            </Case>
            <Case name="With help">
                <Switch label="Spell check" on=helped turn=tell(helped) help="Some browsers send text to their maker for it." />
            </Case>
        </Part>
    }
}

#[component]
pub fn SideBySide() -> impl IntoView {
    let (when, then, word) = (holding(""), holding(""), holding(""));
    let (day, label) = (holding("2027-02-14"), holding("Valentine’s Day"));
    view! {
        <Part name="Lines side by side">
            <Case name="Two that belong together">
                <div class="pair">
                    <Line label="If" value=when write=tell(when) example="a song comes on" />
                    <Line label="then I will" value=then write=tell(then) example="let it play" />
                </div>
                <div class="pair">
                    <Line label="What it is" value=label write=tell(label) />
                    <Line label="When" kind="date" value=day write=tell(day) />
                </div>
            </Case>
            <Case name="A line and its button">
                <div class="line-and-button">
                    <Line label="A word of your own" value=word write=tell(word) />
                    <button type="button" class="b b--second">"Add"</button>
                </div>
            </Case>
        </Part>
    }
}
