//! What the app says: notices, what went wrong, whether the words are kept, the line at the foot.

use super::{Case, Part};
use crate::app::parts::icons::Tick;
use crate::app::parts::notice::{Notice, Trouble};
use crate::domain::copy::{journal, shell};
use leptos::prelude::*;

#[component]
pub fn Notices() -> impl IntoView {
    let why = "A file of your own can’t be cleared by the browser.";
    view! {
        <Part name="Notices">
            <Case name="Calm">
                <Notice words="The guide suggests a few weeks." />
            </Case>
            <Case name="Calm, with why">
                <Notice words="Lots of whys. They may not have answers. Try: what now?" why="Seen: three sentences that start with “why”." />
            </Case>
            <Case name="Attention">
                <Notice words="Your last copy is nine days old." attention=true />
            </Case>
            <Case name="Attention, with why">
                <Notice words="Your last copy is nine days old." why attention=true />
            </Case>
            <Case name="Attention, with why and something to do">
                <Notice words="Your last copy is nine days old." why attention=true>
                    <p class="row">
                        <button type="button" class="b b--second">"Make a copy"</button>
                        <button type="button" class="b b--quiet">"Not now"</button>
                    </p>
                </Notice>
            </Case>
        </Part>
    }
}

#[component]
pub fn Troubles() -> impl IntoView {
    let words =
        RwSignal::new(Some("That day is still to come. Today and every day before it can be written for.".to_owned()));
    view! {
        <Part name="Trouble">
            <Case name="Nothing went wrong, and nothing shows">
                <Trouble words=None />
            </Case>
            <Case name="Something has to be changed first">
                <div class="stack">
                    <p class="row"><button type="button" class="b b--main">"Keep this plan"</button></p>
                    <Trouble words />
                </div>
            </Case>
        </Part>
    }
}

/// What `SaveLine` of the writing pages says, in its own classes.
#[component]
pub fn StatusLine() -> impl IntoView {
    view! {
        <Part name="Status line">
            <Case name="Nothing written so far">
                <p class="saved"><Tick />{journal::STARTS_SAVING}</p>
            </Case>
            <Case name="Typed, and about to be kept">
                <p class="saved"><Tick />{journal::SAVING}</p>
            </Case>
            <Case name="Kept">
                <p class="saved saved--kept"><Tick />{journal::SAVED}</p>
            </Case>
            <Case name="Not kept">
                <p class="saved"><Tick />{journal::NOT_SAVED}</p>
                <Notice words="This browser’s room for pages is full. Your words are still on the screen." attention=true>
                    <p class="row">
                        <button type="button" class="b b--second">{shell::COPY_WORDS}</button>
                        <button type="button" class="b b--quiet">{shell::TRY_AGAIN}</button>
                    </p>
                </Notice>
            </Case>
        </Part>
    }
}

/// The line at the foot of the screen, here in the page.
#[component]
pub fn Toasts() -> impl IntoView {
    let close = || view! { <button type="button" class="b b--quiet toast__close">{shell::CLOSE}</button> };
    view! {
        <Part name="Line at the foot">
            <Case name="Something was said">
                <div class="toast__line">
                    <p>{shell::COPIED}</p>
                    <div class="row">{close()}</div>
                </div>
            </Case>
            <Case name="With an undo">
                <div class="toast__line">
                    <p>{journal::DELETED}</p>
                    <div class="row">
                        <button type="button" class="b b--quiet">{shell::UNDO}</button>
                        {close()}
                    </div>
                </div>
            </Case>
        </Part>
    }
}

#[component]
pub fn EmptyPage() -> impl IntoView {
    view! {
        <Part name="Empty">
            <p class="empty">{journal::EMPTY}</p>
        </Part>
    }
}

#[component]
pub fn Progress() -> impl IntoView {
    view! {
        <Part name="Progress">
            <Case name="Begun">
                <progress max="100" value="0" aria-label="Writing the copy"></progress>
            </Case>
            <Case name="Under way">
                <progress max="100" value="40" aria-label="Writing the copy"></progress>
            </Case>
            <Case name="Done">
                <progress max="100" value="100" aria-label="Writing the copy"></progress>
            </Case>
            <Case name="Nobody knows how long">
                <progress aria-label="Reading the file"></progress>
            </Case>
        </Part>
    }
}
