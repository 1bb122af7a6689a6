//! Look: which paper, when the day turns, spell check.

use crate::app::parts::field::{Line, Switch};
use crate::app::parts::notice::Trouble;
use crate::app::parts::unique;
use crate::app::state::AppState;
use crate::domain::copy::yours as words;
use crate::domain::settings::{Settings, Theme};
use crate::domain::validate::Refusal;
use crate::domain::{Choice, Event, Journal, Time, Turn};
use leptos::prelude::*;

#[component]
pub fn Look() -> impl IntoView {
    let state = expect_context::<AppState>();
    let settings = Memo::new(move |_| state.journal.with(Journal::settings));
    let trouble = RwSignal::new(None::<String>);
    let set = move |settings: Settings| {
        let outcome = state.keep(state.fresh_id(), Event::Settings(settings));
        trouble.set(outcome.err().map(|why| why.to_string()));
    };
    let name = unique("theme");
    let theme = move |theme: Option<Theme>| {
        let label = theme.map_or(words::SYSTEM, Choice::label);
        let pick = move |_| set(Settings { theme, ..settings.get_untracked() });
        view! {
            <label>
                <input type="radio" name=name.clone() prop:checked=move || settings.with(|settings| settings.theme == theme) on:change=pick />
                <Swatch theme />
                <span>{label}</span>
            </label>
        }
    };
    let themes = std::iter::once(None).chain(Theme::ALL.iter().copied().map(Some)).map(theme).collect_view();
    let turn = Signal::derive(move || {
        let minutes = settings.with(|settings| settings.turn.minutes());
        Time::new(minutes / 60, minutes % 60, 0).map(Time::hours_and_minutes).unwrap_or_default()
    });
    let set_turn = move |text: String| {
        let turn = Time::parse(&text).and_then(|time| Turn::new(time.hour() * 60 + time.minute()));
        match turn {
            Some(turn) => set(Settings { turn, ..settings.get_untracked() }),
            None => trouble.set(Some(Refusal::TurnTooLate.to_string())),
        }
    };
    view! {
        <section class="open measure">
            <h1 tabindex="-1">{words::LOOK}</h1>
            <p class="lead second">{words::LOOK_KEPT}</p>
        </section>
        <div class="measure form">
            <section class="sect">
                <fieldset class="group">
                    <legend class="label">{words::THEME}</legend>
                    <div class="themes">{themes}</div>
                </fieldset>
                <Switch
                    label=words::NIGHT_HOURS
                    on=Signal::derive(move || settings.with(|settings| settings.night_hours))
                    turn=Callback::new(move |night_hours| set(Settings { night_hours, ..settings.get_untracked() }))
                />
            </section>
            <section class="sect">
                <Line label=words::TURN kind="time" max="12:00" value=turn write=Callback::new(set_turn) help=words::TURN_HELP />
            </section>
            <section class="sect">
                <Switch
                    label=words::SPELLING
                    on=Signal::derive(move || settings.with(|settings| settings.spelling))
                    turn=Callback::new(move |spelling| set(Settings { spelling, ..settings.get_untracked() }))
                    help=words::SPELLING_HELP
                />
            </section>
            <Trouble words=trouble />
        </div>
    }
}

/// A small page in the colours of a theme; the system's is half paper, half dusk.
#[component]
fn Swatch(theme: Option<Theme>) -> impl IntoView {
    let class = format!("swatch swatch--{}", theme.map_or("system", Choice::slug));
    view! {
        <svg class=class viewBox="0 0 120 90" aria-hidden="true">
            <rect class="swatch__page" width="120" height="90" />
            <rect class="swatch__half" x="60" width="60" height="90" />
            <path class="swatch__ink" d="M20 27h52M20 41h72M20 55h64" />
            <circle class="swatch__accent" cx="94" cy="68" r="7" />
        </svg>
    }
}
