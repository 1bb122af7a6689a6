//! Whether the browser promises not to clear what it holds.

use crate::app::held::Held;
use crate::app::parts::plain::{QUIET, button, p, row};
use crate::app::piece::{El, live, several};
use crate::app::state::AppState;
use crate::domain::copy::data as words;
use crate::domain::store::engine::Engine;
use crate::platform::keep;
use leptos::task::spawn_local;

pub fn promise(state: AppState) -> El {
    let promised = Held::new(None::<bool>);
    let asked = Held::new(false);
    spawn_local(async move {
        promised.set(keep::is_promised().await);
    });
    let ask = move || {
        spawn_local(async move {
            let answer = keep::ask().await;
            promised.set(answer);
            asked.set(true);
        });
    };
    let said = move || match (promised.get(), asked.get()) {
        (Some(true), _) => words::PROMISED,
        (_, true) => words::NOT_PROMISED,
        _ => words::PROMISE_WHY,
    };
    let offer =
        move || (promised.get() == Some(false) && !asked.get()).then(|| row().with(button(QUIET, words::PROMISE, ask)));
    let seven_days = (state.engine() == Engine::WebKit).then(|| p(words::SEVEN_DAYS).class("small"));
    several().with(p(live(said)).class("small").set("role", "status")).with(live(offer)).with(seven_days)
}
