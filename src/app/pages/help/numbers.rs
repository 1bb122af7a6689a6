//! The numbers of a region, with the choice of a country. They work without a journal, too.

use crate::app::held::Held;
use crate::app::parts::field::line;
use crate::app::parts::plain::{QUIET, SECOND, button, div, folded, h2, p, row};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Journal;
use crate::domain::copy::help as words;
use crate::domain::help::{Kind, Line, Region, emergency, lines_of, region_of_language};
use crate::domain::settings::Settings;
use crate::domain::{Choice, Event};
use crate::platform::page;

/// Numbers of these kinds, in this order; of every kind where none is named.
pub fn numbers(state: Option<AppState>, kinds: &'static [Kind]) -> El {
    let guessed = region_of_language(&page::language());
    let chosen = Held::new(None::<Region>);
    let region = move || {
        let kept = state.and_then(|state| state.journal.with(Journal::settings).region);
        chosen.get().or(kept).unwrap_or(guessed)
    };
    let every = Held::new(false);
    let choose = move |slug: &str| {
        let Some(region) = Region::from_slug(slug) else { return };
        chosen.set(Some(region));
        if let Some(state) = state {
            let settings = Settings { region: Some(region), ..state.journal.with_untracked(Journal::settings) };
            // The choice shows either way; not being able to keep it is no reason to say so here.
            let _ = state.keep(state.fresh_id(), Event::Settings(settings));
        }
    };
    let mut select = el("select").class("field").set("id", "region").on("change", move |event| choose(&event.value()));
    for each in Region::ALL.iter().copied() {
        let is = move || (region() == each).then_some("");
        select = select.with(el("option").set("value", each.slug()).live_set("selected", is).with(each.label()));
    }
    let shown = move || {
        if every.get() {
            many(
                Region::ALL
                    .iter()
                    .filter(|each| **each != Region::Other)
                    .map(|each| of_region(*each, kinds, true).into()),
            )
        } else {
            of_region(region(), kinds, false).into()
        }
    };
    let which = live(move || if every.get() { words::ONLY_MINE } else { words::ALL });
    several()
        .with(div("line").with(el("label").class("ui").set("for", "region").with(words::WHERE)).with(select))
        .with(state.map(own))
        .with(div("numbers").with(live(shown)))
        .with(row().with(button(QUIET, which, move || every.update(|every| *every = !*every))))
        .with(p(words::checked()).class("small"))
        .with(p(words::MOBILE_ONLY).class("small"))
        .with(state.map(other))
}

/// The emergency number that the person wrote down.
fn own(state: AppState) -> Piece {
    live(move || {
        let number = state.journal.with(Journal::settings).emergency;
        (!number.is_empty()).then(|| {
            let call = el("a").class("b b--second number__call").set("href", format!("tel:{number}"));
            let call = call.with(words::call(&number));
            div("number").with(p(words::OWN_EMERGENCY).class("number__name")).with(row().with(call))
        })
    })
}

/// Writing one down, where none is known here.
fn other(state: AppState) -> El {
    let text = Held::new(state.journal.with_untracked(Journal::settings).emergency);
    let ask = Held::new(None::<String>);
    let keep = move || {
        let written = text.get_untracked();
        let found = emergency(&written);
        if found.is_none() && !written.trim().is_empty() {
            ask.set(Some(words::OWN_ASK.to_owned()));
            return;
        }
        ask.set(None);
        let settings = state.journal.with_untracked(Journal::settings);
        let settings = Settings { emergency: found.unwrap_or_default(), ..settings };
        match state.keep(state.fresh_id(), Event::Settings(settings)) {
            Ok(_) => state.say(words::OWN_KEPT),
            Err(why) => state.say(why),
        }
    };
    folded(words::OWN_OTHER)
        .with(line(words::OWN_EMERGENCY, text).help(words::OWN_HELP).ask(ask))
        .with(row().with(button(SECOND, words::OWN_KEEP, keep)))
}

fn of_region(region: Region, kinds: &[Kind], named: bool) -> El {
    let found = lines_of(region, kinds);
    let mut list = el("ul").class("list");
    for (n, line) in found.iter().enumerate() {
        let first = n == 0 || found[n - 1].kind != line.kind;
        list = list.with(number(line, first));
    }
    several()
        .with(named.then(|| h2(region.label())))
        .with((region == Region::Other).then(|| p(words::OTHER).class("lead")))
        .with(list)
}

fn number(line: &'static Line, heads: bool) -> El {
    let press = |to: String, words: String| el("a").class("b b--second number__call").set("href", to).with(words);
    let call = (!line.number.is_empty()).then(|| press(format!("tel:{}", line.tel()), words::call(line.number)));
    let text = line.sms.map(|sms| press(sms.address(), words::text(sms.keyword, sms.number)));
    el("li")
        .class("number")
        .with(heads.then(|| p(line.kind.label()).class("small")))
        .with(p(line.name).class("number__name"))
        .with((!line.note.is_empty()).then(|| p(line.note).class("help")))
        .with(row().with(call).with(text))
}
