//! Help numbers. Opening the page is noted nowhere.

use crate::app::held::Held;
use crate::app::parts::plain::{QUIET, button, div, h1, h2, lines, p, row, sect, section};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Journal;
use crate::domain::copy::help as words;
use crate::domain::help::{Line, Region, lines as lines_of, region_of_language};
use crate::domain::settings::Settings;
use crate::domain::{Choice, Event};
use crate::platform::page;

pub fn help(state: AppState) -> Piece {
    let someone = move || {
        let people = state.journal.with(Journal::about).people;
        (!people.is_empty()).then(|| {
            let named = p(words::SOMEONE_NAMED).with(" ").with(people.join(", ")).with(".");
            sect().with(h2(words::SOMEONE)).with(named)
        })
    };
    let list = |list: &[&'static str]| el("ul").class("plain-list").with(lines(list));
    let head = section("open measure").with(h1(words::TITLE)).with(p(words::LEAD).class("lead"));
    let ten_minutes = sect().with(h2(words::TEN_MINUTES)).with(list(&words::TEN_MINUTES_LIST));
    let device =
        sect().with(h2(words::DEVICE)).with(list(&words::DEVICE_WORDS)).with(p(words::NOT_STORED).class("small"));
    let two = div("two")
        .with(el("div").with(numbers(Some(state))))
        .with(el("div").with(live(someone)).with(ten_minutes).with(device));
    several().with(head).with(two).into()
}

/// The numbers with the choice of a country. It works without a journal, too.
pub fn numbers(state: Option<AppState>) -> El {
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
            many(Region::ALL.iter().filter(|each| **each != Region::Other).map(|each| of_region(*each, true).into()))
        } else {
            of_region(region(), false).into()
        }
    };
    let which = live(move || if every.get() { words::ONLY_MINE } else { words::ALL });
    several()
        .with(div("line").with(el("label").class("ui").set("for", "region").with(words::WHERE)).with(select))
        .with(div("numbers").with(live(shown)))
        .with(row().with(button(QUIET, which, move || every.update(|every| *every = !*every))))
        .with(p(words::checked()).class("small"))
        .with(p(words::MOBILE_ONLY).class("small"))
}

fn of_region(region: Region, named: bool) -> El {
    let found = lines_of(region);
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
