//! What the tab is called, and where Leave leads.

use crate::app::held::{Derived, Held};
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{self, Setting, group, radio};
use crate::app::parts::field::line;
use crate::app::parts::plain::{QUIET, button, folded, h2, lines, p, row, sect};
use crate::app::parts::unique;
use crate::app::piece::{El, el, live};
use crate::domain::copy::{leaving as words, shell};
use crate::domain::settings::{Settings, Tab};
use crate::domain::{Choice, way_out};

pub fn leaving(settings: Derived<Settings>, set: impl Fn(Settings) + Copy + 'static) -> El {
    let name = unique("tab");
    let mut tabs = choices::lines(Setting::Columns);
    for tab in std::iter::once(None).chain(Tab::ALL.iter().copied().map(Some)) {
        let is = move || settings.with(|settings| settings.tab == tab);
        let pick = move || set(Settings { tab, ..settings.get_untracked() });
        tabs = tabs.with(radio(&name, is, pick, tab.map_or(shell::TAB, Choice::label)));
    }
    let typed = Held::new(settings.with(|settings| settings.way_out.clone()));
    let ask = Held::new(None::<String>);
    let keep = move || {
        let text = typed.get_untracked();
        let checked = if text.trim().is_empty() { Ok(String::new()) } else { way_out::address(&text) };
        ask.set(checked.as_ref().err().map(ToString::to_string));
        if let Ok(way_out) = checked {
            typed.set(way_out.clone());
            set(Settings { way_out, ..settings.get_untracked() });
        }
    };
    let leads = move || match settings.with(|settings| settings.way_out.clone()) {
        way_out if way_out.is_empty() => words::OURS.to_owned(),
        way_out => words::leads_to(&way_out),
    };
    sect()
        .with(h2(words::TITLE))
        .with(p(words::LEAD).class("small"))
        .with(group(Setting::Columns, words::TAB).with(tabs))
        .with(line(words::WAY_OUT, Bound::from(typed)).kind("url").ask(ask).help(words::WAY_OUT_HELP))
        .with(row().with(button(QUIET, words::USE, keep)))
        .with(p(live(leads)).class("small").set("role", "status"))
        .with(folded(words::LIMITS).with(el("ul").class("plain-list").with(lines(&words::LIMITS_LIST))))
}
