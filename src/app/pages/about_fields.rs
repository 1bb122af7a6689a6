//! The questions of the arrival. The cards ask them one by one; Yours shows them together.

use crate::app::held::Held;
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, any_of, group, one_of};
use crate::app::parts::field::line;
use crate::app::parts::plain::{SECOND, button, div, p};
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::Day;
use crate::domain::about::{About, MOST_PEOPLE, MOST_WORDS, Shape};
use crate::domain::copy::{arrive as words, shell};

/// Answers that are being given, and what one of them was asked again for.
#[derive(Clone, Copy)]
pub struct Answers {
    pub about: Held<About>,
    pub ask: Held<Option<String>>,
}

impl Answers {
    pub fn of(about: About) -> Self {
        Self { about: Held::new(about), ask: Held::new(None) }
    }

    fn change(self, act: impl FnOnce(&mut About)) {
        self.ask.set(None);
        self.about.update(act);
    }

    /// One of the answers, as a field.
    fn bound<V: Clone + 'static>(self, part: fn(&mut About) -> &mut V) -> Bound<V> {
        Bound::of(self.about, part).then(move || self.ask.set(None))
    }
}

pub fn nickname(answers: Answers) -> Piece {
    line(words::NICKNAME_LABEL, answers.bound(|about| &mut about.nickname))
        .help(words::NICKNAME_HELP)
        .ask(answers.ask)
        .into()
}

pub fn how_ended(answers: Answers, setting: Setting) -> Piece {
    one_of(words::HOW_ENDED, setting, answers.bound(|about| &mut about.how_ended)).into()
}

pub fn when_ended(state: AppState, answers: Answers) -> Piece {
    let read = move || answers.about.with(|about| about.when_ended.map(|day| day.to_string()).unwrap_or_default());
    let write = move |text: String| answers.change(|about| about.when_ended = Day::parse(&text));
    line(words::WHEN_LABEL, Bound::new(read, write))
        .kind("date")
        .max(state.look_at_clock().day.to_string())
        .help(words::WHEN_HELP)
        .ask(answers.ask)
        .into()
}

pub fn shape(answers: Answers, setting: Setting) -> Piece {
    let write = move |mut shape: Vec<Shape>| {
        answers.change(|about| {
            // "None of these" and the others put each other out.
            if let Some(new) = shape.iter().find(|each| !about.shape.contains(each)).copied() {
                shape.retain(|each| (*each == Shape::Nothing) == (new == Shape::Nothing));
            }
            about.shape = shape;
        });
    };
    any_of(words::SHAPE, setting, Bound::new(move || answers.about.with(|about| about.shape.clone()), write)).into()
}

/// The words to act by: eleven that are offered, and own ones.
pub fn values(answers: Answers, setting: Setting) -> Piece {
    let own = Held::new(String::new());
    let toggle = move |word: &str| {
        answers.change(|about| {
            if let Some(place) = about.values.iter().position(|each| each == word) {
                about.values.remove(place);
            } else if about.values.len() < MOST_WORDS {
                about.values.push(word.to_owned());
            }
        });
    };
    let word = move |word: String| -> Piece {
        let (shown, mine, other) = (word.clone(), word.clone(), word.clone());
        let on = move || answers.about.with(|about| about.values.contains(&mine));
        let full = move || {
            let is = answers.about.with(|about| about.values.len() >= MOST_WORDS && !about.values.contains(&other));
            is.then_some("")
        };
        let field = el("input").set("type", "checkbox").checked(on).live_set("disabled", full);
        el("label").with(field.on("change", move |_| toggle(&word))).with(el("span").with(shown)).into()
    };
    let own_words = move || {
        let mine = |each: &String| !words::VALUE_WORDS.contains(&each.as_str());
        many(answers.about.with(|about| about.values.clone()).into_iter().filter(mine).map(word))
    };
    let add = move || {
        let text = own.get_untracked().trim().to_owned();
        if !text.is_empty() && !answers.about.with_untracked(|about| about.values.contains(&text)) {
            toggle(&text);
            own.set(String::new());
        }
    };
    let offered = many(words::VALUE_WORDS.iter().map(|each| word((*each).to_owned())));
    let list = group(setting, words::VALUES)
        .with(p(shell::up_to(MOST_WORDS)).class("help"))
        .with(div("words words--closer").with(offered).with(live(own_words)));
    let more = div("line-and-button").with(line(words::VALUES_OWN, own).ask(answers.ask)).with(button(
        SECOND,
        words::VALUES_ADD,
        add,
    ));
    several().with(list).with(more).into()
}

pub fn people(answers: Answers, setting: Setting) -> Piece {
    let mut list: El =
        group(setting, words::PEOPLE).set("class", "group stack").with(p(words::PEOPLE_HELP).class("help"));
    for place in 0..MOST_PEOPLE {
        let read = move || answers.about.with(|about| about.people.get(place).cloned().unwrap_or_default());
        let write = move |text| {
            answers.change(|about| {
                if about.people.len() <= place {
                    about.people.resize(place + 1, String::new());
                }
                about.people[place] = text;
            });
        };
        let line = line(words::PERSON[place], Bound::new(read, write));
        list = list.with(if place == 0 { line.ask(answers.ask) } else { line });
    }
    list.into()
}
