//! Picking up to three feeling words: a family first, then a closer word.

use super::plain::{div, p};
use super::unique;
use crate::app::held::Held;
use crate::app::piece::{El, el, live, many, several};
use crate::domain::copy::{journal as words, shell, writing};
use crate::domain::feeling::{FAMILIES, Feeling};
use std::rc::Rc;

/// The words that are picked, and who is told which one was touched.
#[derive(Clone)]
struct Picks {
    picked: Rc<dyn Fn() -> Vec<Feeling>>,
    toggle: Rc<dyn Fn(Feeling)>,
}

/// The picker. `toggle` is told which word was touched; `first` is the family that is open, and `lately` are words
/// that are offered before the families.
pub fn feelings(
    picked: impl Fn() -> Vec<Feeling> + 'static,
    toggle: impl Fn(Feeling) + 'static,
    first: Option<usize>,
    lately: Vec<Feeling>,
) -> El {
    let picks = Picks { picked: Rc::new(picked), toggle: Rc::new(toggle) };
    let open = Held::new(first);
    let closer_id = unique("closer");
    let mut families = div("words words--family").set("role", "group").set("aria-label", words::FAMILIES);
    for (place, family) in FAMILIES.iter().enumerate() {
        let is_open = move || Some(if open.get() == Some(place) { "true" } else { "false" });
        let turn = move |_| open.update(|open| *open = (*open != Some(place)).then_some(place));
        families = families.with(
            el("button").set("type", "button").live_set("aria-expanded", is_open).on("click", turn).with(family.name),
        );
    }
    let closer = {
        let picks = picks.clone();
        live(move || open.get().map(|family| closer(&picks, &closer_id, family)))
    };
    let before = (!lately.is_empty()).then(|| {
        let words = lately.into_iter().map(|feeling| word(picks.clone(), feeling).into());
        div("words words--closer words--lately")
            .set("role", "group")
            .set("aria-label", writing::LATELY)
            .with(many(words))
    });
    div("feelings")
        .with(div("picked").set("role", "group").set("aria-label", words::PICKED).with(live(move || chosen(&picks))))
        .with(before)
        .with(families)
        .with(closer)
}

/// What is picked, and how much room is left.
fn chosen(picks: &Picks) -> El {
    let picked = (picks.picked)();
    let left = Feeling::MOST - picked.len().min(Feeling::MOST);
    let chosen = picked.into_iter().map(|feeling| {
        let toggle = Rc::clone(&picks.toggle);
        el("button")
            .set("type", "button")
            .class("picked__word")
            .set("aria-label", format!("{}: {}", words::PUT_BACK, feeling.word()))
            .on("click", move |_| toggle(feeling))
            .with(feeling.word())
            .into()
    });
    let slots = (0..left).map(|_| el("span").class("slot").set("aria-hidden", "true").into());
    let most = el("span").class("small").with(shell::up_to(Feeling::MOST));
    several().with(many(chosen)).with(many(slots)).with(most)
}

/// The closer words of a family.
fn closer(picks: &Picks, id: &str, family: usize) -> El {
    let mut list = el("fieldset").class("words words--closer").set("aria-labelledby", id.to_owned());
    for feeling in Feeling::of_family(family) {
        list = list.with(word(picks.clone(), *feeling));
    }
    several().with(p(words::CLOSER).class("ui second").set("id", id.to_owned())).with(list)
}

fn word(picks: Picks, feeling: Feeling) -> El {
    let Picks { picked, toggle } = picks;
    let is = {
        let picked = Rc::clone(&picked);
        move || picked().contains(&feeling)
    };
    let full = move || {
        let picked = picked();
        (picked.len() >= Feeling::MOST && !picked.contains(&feeling)).then_some("")
    };
    let field = el("input").set("type", "checkbox").checked(is).live_set("disabled", full);
    el("label").with(field.on("change", move |_| toggle(feeling))).with(el("span").with(feeling.word()))
}
