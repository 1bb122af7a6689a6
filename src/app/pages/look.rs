//! Look: which paper, when the day turns, spell check, what the tab is called, where Leave leads.

use super::leaving::leaving;
use crate::app::held::{Derived, Held};
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, group, radio};
use crate::app::parts::field::{line, switch};
use crate::app::parts::notice::trouble;
use crate::app::parts::plain::{QUIET, button, div, h2, open, p, sect};
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, drawn, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{rumination as guard_words, writing, yours as words};
use crate::domain::rumination::Rule;
use crate::domain::settings::{Settings, Theme};
use crate::domain::validate::Refusal;
use crate::domain::{Choice, Event, Journal, Time, Turn};

pub fn look(state: AppState) -> Piece {
    let settings = Derived::new(move || state.journal.with(Journal::settings));
    let ask = Held::new(None::<String>);
    let set = move |settings: Settings| {
        let outcome = state.keep(state.fresh_id(), Event::Settings(settings));
        ask.set(outcome.err().map(|why| why.to_string()));
    };
    let name = unique("theme");
    let mut themes = div("themes");
    for theme in std::iter::once(None).chain(Theme::ALL.iter().copied().map(Some)) {
        let words = el("span").with(theme.map_or(words::SYSTEM, Choice::label));
        let is = move || settings.with(|settings| settings.theme == theme);
        let pick = move || set(Settings { theme, ..settings.get_untracked() });
        themes = themes.with(radio(&name, is, pick, several().with(swatch(theme)).with(words)));
    }
    let turn = move || {
        let minutes = settings.with(|settings| settings.turn.minutes());
        Time::new(minutes / 60, minutes % 60, 0).map(Time::hours_and_minutes).unwrap_or_default()
    };
    let set_turn = move |text: String| {
        let turn = Time::parse(&text).and_then(|time| Turn::new(time.hour() * 60 + time.minute()));
        match turn {
            Some(turn) => set(Settings { turn, ..settings.get_untracked() }),
            None => ask.set(Some(Refusal::TurnTooLate.to_string())),
        }
    };
    let night_hours = Bound::new(
        move || settings.with(|settings| settings.night_hours),
        move |night_hours| set(Settings { night_hours, ..settings.get_untracked() }),
    );
    let spelling = Bound::new(
        move || settings.with(|settings| settings.spelling),
        move |spelling| set(Settings { spelling, ..settings.get_untracked() }),
    );
    let form = div("measure form")
        .with(sect().with(group(Setting::Lines, words::THEME).with(themes)).with(switch(
            words::NIGHT_HOURS,
            night_hours,
            "",
        )))
        .with(
            sect().with(line(words::TURN, Bound::new(turn, set_turn)).kind("time").max("12:00").help(words::TURN_HELP)),
        )
        .with(sect().with(switch(words::SPELLING, spelling, words::SPELLING_HELP)))
        .with(guard(settings, set))
        .with(muted(settings, set))
        .with(leaving(settings, set))
        .with(trouble(ask));
    several().with(open(words::LOOK, words::LOOK_KEPT)).with(form).into()
}

/// A small page in the colours of a theme; the system's is half paper, half dusk.
fn swatch(theme: Option<Theme>) -> El {
    let class = format!("swatch swatch--{}", theme.map_or("system", Choice::slug));
    let page =
        |class: &'static str, width: &'static str| drawn("rect").class(class).set("width", width).set("height", "90");
    drawn("svg")
        .set("class", class)
        .set("viewBox", "0 0 120 90")
        .set("aria-hidden", "true")
        .with(page("swatch__page", "120"))
        .with(page("swatch__half", "60").set("x", "60"))
        .with(drawn("path").class("swatch__ink").set("d", "M20 27h52M20 41h72M20 55h64"))
        .with(drawn("circle").class("swatch__accent").set("cx", "94").set("cy", "68").set("r", "7"))
}

/// Dates on which no earlier page is shown by itself; each can be opened again.
fn muted(settings: Derived<Settings>, set: impl Fn(Settings) + Copy + 'static) -> El {
    let list = move || {
        let muted = settings.with(|settings| settings.muted.clone());
        let row = |date: &String| {
            let gone = date.clone();
            let again = move || {
                let mut settings = settings.get_untracked();
                settings.muted.retain(|date| *date != gone);
                set(settings);
            };
            el("li")
                .class("deleted")
                .with(writing::date_of_any_year(date))
                .with(button(QUIET, writing::AGAIN, again))
                .into()
        };
        let empty = muted.is_empty().then(|| p(writing::NO_MUTED_DATES).class("empty"));
        several()
            .with(empty)
            .with((!muted.is_empty()).then(|| el("ul").class("list").with(many(muted.iter().map(row)))))
    };
    sect().with(h2(writing::MUTED_DATES)).with(p(writing::MUTED_DATES_LEAD).class("small")).with(live(list))
}

/// What the journal looks out for; each can be switched off.
fn guard(settings: Derived<Settings>, set: impl Fn(Settings) + Copy + 'static) -> El {
    let rule = |rule: Rule| {
        let is_on = move || settings.with(|settings| !settings.guard_off.has(rule));
        let turn = move |is_on: bool| {
            let settings = settings.get_untracked();
            set(Settings { guard_off: settings.guard_off.with(rule, !is_on), ..settings });
        };
        switch(rule.label(), Bound::new(is_on, turn), "").into()
    };
    sect()
        .with(h2(guard_words::TITLE))
        .with(p(guard_words::LEAD).class("small"))
        .with(many(Rule::ALL.iter().copied().map(rule)))
}
