//! Answers on ruled lines: one of them, or any number.

use super::bound::Bound;
use super::plain::button;
use super::unique;
use crate::app::piece::{El, Piece, Words, el, live};
use crate::domain::Choice;
use crate::domain::copy::journal::NOT_STRENGTH as CLEAR;
use crate::domain::sheet::Word;
use std::rc::Rc;

/// The answers of a list: what stands for each in the page, and its words.
fn rows<C: Choice>(offered: &[C]) -> Vec<Word> {
    offered.iter().map(|choice| (choice.slug(), choice.label())).collect()
}

/// How a group of answers is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Setting {
    /// One answer a line, under a legend in serif.
    #[default]
    Lines,
    /// Two columns where there is room.
    Columns,
    /// The question stands elsewhere on the page; the legend is for listeners only.
    Unlabelled,
    /// Both.
    UnlabelledColumns,
}

impl Setting {
    /// The same, where the question stands elsewhere on the page.
    #[must_use]
    pub fn unlabelled(self) -> Self {
        match self {
            Self::Lines | Self::Unlabelled => Self::Unlabelled,
            Self::Columns | Self::UnlabelledColumns => Self::UnlabelledColumns,
        }
    }

    fn is_unlabelled(self) -> bool {
        self == self.unlabelled()
    }
}

/// One answer of a list, or none where it was taken back.
pub fn one_of<C: Choice>(legend: impl Into<Words>, setting: Setting, answer: impl Into<Bound<Option<C>>>) -> El {
    one_among(legend, setting, C::ALL, answer)
}

/// The same, where only some of the list are offered.
pub fn one_among<C: Choice>(
    legend: impl Into<Words>,
    setting: Setting,
    offered: &'static [C],
    answer: impl Into<Bound<Option<C>>>,
) -> El {
    let Bound { read, write } = answer.into();
    let place = move || read().and_then(|picked| offered.iter().position(|each| *each == picked));
    let write = move |place: Option<usize>| write(place.and_then(|place| offered.get(place).copied()));
    radios(legend.into(), setting, &rows(offered), Bound::new(place, write))
}

/// Any answers of a list, in the order in which they are offered.
pub fn any_of<C: Choice>(legend: impl Into<Words>, setting: Setting, answers: impl Into<Bound<Vec<C>>>) -> El {
    let Bound { read, write } = answers.into();
    let now = Rc::clone(&read);
    let is = move |place| now().into_iter().any(|each| each.place() == place);
    let turn = move |place| {
        let picked = read();
        let stays = |each: &C| picked.contains(each) != (each.place() == place);
        write(C::ALL.iter().copied().filter(stays).collect());
    };
    ticks(legend.into(), setting, &rows(C::ALL), Rc::new(is), Rc::new(turn))
}

/// One of the words that a sheet offers, by its stored name; nothing where none is picked.
pub fn one_word(legend: &'static str, setting: Setting, words: &'static [Word], answer: Bound<String>) -> El {
    let Bound { read, write } = answer;
    let place = move || {
        let picked = read();
        words.iter().position(|word| word.0 == picked)
    };
    let write = move |place: Option<usize>| {
        write(place.and_then(|place| words.get(place)).map_or_else(String::new, |word| word.0.to_owned()));
    };
    radios(legend.into(), setting, words, Bound::new(place, write))
}

/// Any of the words that a sheet offers, by their stored names.
pub fn any_words(legend: &'static str, setting: Setting, words: &'static [Word], answers: Bound<Vec<String>>) -> El {
    let Bound { read, write } = answers;
    let now = Rc::clone(&read);
    let is = move |place: usize| words.get(place).is_some_and(|word| now().iter().any(|each| each == word.0));
    let turn = move |place: usize| {
        let Some(word) = words.get(place) else { return };
        let mut picked = read();
        if picked.iter().any(|each| each == word.0) {
            picked.retain(|each| each != word.0);
        } else {
            picked.push(word.0.to_owned());
        }
        write(picked);
    };
    ticks(legend.into(), setting, words, Rc::new(is), Rc::new(turn))
}

/// A round box beside its words. Those of one `name` put each other out.
pub fn radio(name: &str, is: impl Fn() -> bool + 'static, pick: impl Fn() + 'static, words: impl Into<Piece>) -> El {
    let field = el("input").set("type", "radio").set("name", name.to_owned()).checked(is);
    el("label").with(field.on("change", move |_| pick())).with(words)
}

fn radios(legend: Words, setting: Setting, rows: &[Word], answer: Bound<Option<usize>>) -> El {
    let name = unique("choice");
    let Bound { read, write } = answer;
    let mut lines = lines(setting);
    for (place, (slug, label)) in rows.iter().copied().enumerate() {
        let (read, write) = (Rc::clone(&read), Rc::clone(&write));
        let field = el("input")
            .set("type", "radio")
            .set("name", name.clone())
            .set("value", slug)
            .checked(move || read() == Some(place))
            .on("change", move |_| write(Some(place)));
        lines = lines.with(el("label").with(field).with(label));
    }
    let clear = live(move || {
        let write = Rc::clone(&write);
        read().map(|_| button("b b--quiet clear", CLEAR, move || write(None)))
    });
    group(setting, legend).with(lines).with(clear)
}

/// Any of some rows, each by its place.
pub fn ticks(
    legend: Words,
    setting: Setting,
    rows: &[Word],
    is: Rc<dyn Fn(usize) -> bool>,
    turn: Rc<dyn Fn(usize)>,
) -> El {
    let mut lines = lines(setting);
    for (place, (slug, label)) in rows.iter().copied().enumerate() {
        let (is, turn) = (Rc::clone(&is), Rc::clone(&turn));
        let field = el("input")
            .set("type", "checkbox")
            .set("value", slug)
            .checked(move || is(place))
            .on("change", move |_| turn(place));
        lines = lines.with(el("label").with(field).with(label));
    }
    group(setting, legend).with(lines)
}

/// A group of answers under its question.
pub fn group(setting: Setting, legend: impl Into<Piece>) -> El {
    let class = if setting.is_unlabelled() { "sr" } else { "label" };
    el("fieldset").class("group").with(el("legend").class(class).with(legend))
}

/// Where the answers of a group stand.
pub fn lines(setting: Setting) -> El {
    el("div").class(if matches!(setting, Setting::Columns | Setting::UnlabelledColumns) {
        "choices choices--columns"
    } else {
        "choices"
    })
}
