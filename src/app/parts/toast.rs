//! A line at the foot of the screen, with an undo where there is one. It stays until it is closed
//! or something else is said: nobody has to be quick.

use crate::app::state::AppState;
use crate::domain::Command;
use crate::domain::copy::shell;
use leptos::prelude::*;

#[component]
pub fn ToastLine() -> impl IntoView {
    let state = expect_context::<AppState>();
    let undo = move |id| match state.send(Command::PutBack { id }) {
        Ok(_) => state.say(shell::UNDONE),
        Err(why) => state.say(why),
    };
    let line = move || {
        state.toast.get().map(|toast| {
            let undo = toast.undo.map(|id| {
                view! { <button type="button" class="b b--quiet" on:click=move |_| undo(id)>{shell::UNDO}</button> }
            });
            view! {
                <div class="toast__line">
                    <p>{toast.words}</p>
                    <div class="row">
                        {undo}
                        <button type="button" class="b b--quiet toast__close" on:click=move |_| state.toast.set(None)>{shell::CLOSE}</button>
                    </div>
                </div>
            }
        })
    };
    view! { <div class="toast" aria-live="polite">{line}</div> }
}
