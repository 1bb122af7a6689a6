//! The questions of the arrival. The cards ask them one by one; Yours shows them together.

use crate::app::parts::choices::{Setting, any_of, one_of, set_in};
use crate::app::parts::field::Line;
use crate::app::state::AppState;
use crate::domain::Day;
use crate::domain::about::{About, MOST_PEOPLE, MOST_WORDS, Shape};
use crate::domain::copy::{arrive as words, shell};
use leptos::prelude::*;

/// Answers that are being given, and what one of them was asked again for.
#[derive(Debug, Clone, Copy)]
pub struct Answers {
    pub about: RwSignal<About>,
    pub ask: RwSignal<Option<String>>,
}

impl Answers {
    pub fn of(about: About) -> Self {
        Self { about: RwSignal::new(about), ask: RwSignal::new(None) }
    }

    fn change(self, act: impl FnOnce(&mut About)) {
        self.ask.set(None);
        self.about.update(act);
    }
}

pub fn nickname(answers: Answers) -> AnyView {
    let value = Memo::new(move |_| answers.about.with(|about| about.nickname.clone()));
    view! {
        <Line
            label=words::NICKNAME_LABEL
            value
            write=Callback::new(move |text| answers.change(|about| about.nickname = text))
            help=words::NICKNAME_HELP
            ask=answers.ask
        />
    }
    .into_any()
}

pub fn how_ended(answers: Answers, setting: Setting) -> AnyView {
    let picked = move || answers.about.with(|about| about.how_ended);
    one_of(words::HOW_ENDED, setting, picked, move |how| answers.change(|about| about.how_ended = how))
}

pub fn when_ended(answers: Answers) -> AnyView {
    let state = expect_context::<AppState>();
    let value =
        Memo::new(move |_| answers.about.with(|about| about.when_ended.map(|day| day.to_string()).unwrap_or_default()));
    view! {
        <Line
            label=words::WHEN_LABEL
            kind="date"
            max=state.look_at_clock().day.to_string()
            value
            write=Callback::new(move |text: String| answers.change(|about| about.when_ended = Day::parse(&text)))
            help=words::WHEN_HELP
            ask=answers.ask
        />
    }
    .into_any()
}

pub fn shape(answers: Answers, setting: Setting) -> AnyView {
    let pick = move |shape, on| {
        answers.change(|about| {
            set_in(&mut about.shape, shape, on);
            // "None of these" and the others put each other out.
            if on {
                about.shape.retain(|each| (*each == Shape::Nothing) == (shape == Shape::Nothing));
            }
        });
    };
    any_of(words::SHAPE, setting, move || answers.about.with(|about| about.shape.clone()), pick)
}

/// The legend of a group: the question, or the question for listeners only where the page asks it
/// above already.
fn legend_class(setting: Setting) -> &'static str {
    if setting == Setting::Unlabelled { "sr" } else { "label" }
}

/// The words to act by: eleven that are offered, and own ones.
pub fn values(answers: Answers, setting: Setting) -> AnyView {
    let own = RwSignal::new(String::new());
    let chosen = Memo::new(move |_| answers.about.with(|about| about.values.clone()));
    let toggle = move |word: String| {
        answers.change(|about| {
            if let Some(place) = about.values.iter().position(|each| *each == word) {
                about.values.remove(place);
            } else if about.values.len() < MOST_WORDS {
                about.values.push(word);
            }
        });
    };
    let word = move |word: String| {
        let (shown, mine, other) = (word.clone(), word.clone(), word.clone());
        let on = move || chosen.with(|chosen| chosen.contains(&mine));
        let full = move || chosen.with(|chosen| chosen.len() >= MOST_WORDS && !chosen.contains(&other));
        view! {
            <label>
                <input type="checkbox" prop:checked=on disabled=full on:change=move |_| toggle(word.clone()) />
                <span>{shown}</span>
            </label>
        }
    };
    let own_words = move || {
        let mine = |each: &String| !words::VALUE_WORDS.contains(&each.as_str());
        chosen.get().into_iter().filter(mine).map(word).collect_view()
    };
    let add = move || {
        let text = own.get_untracked().trim().to_owned();
        if !text.is_empty() && !chosen.with_untracked(|chosen| chosen.contains(&text)) {
            toggle(text);
            own.set(String::new());
        }
    };
    view! {
        <fieldset class="group">
            <legend class=legend_class(setting)>{words::VALUES}</legend>
            <p class="help">{shell::up_to(MOST_WORDS)}</p>
            <div class="words words--closer">
                {words::VALUE_WORDS.iter().map(|each| word((*each).to_owned())).collect_view()}
                {own_words}
            </div>
        </fieldset>
        <div class="line-and-button">
            <Line label=words::VALUES_OWN value=own write=Callback::new(move |text| own.set(text)) ask=answers.ask />
            <button type="button" class="b b--second" on:click=move |_| add()>{words::VALUES_ADD}</button>
        </div>
    }
    .into_any()
}

pub fn people(answers: Answers, setting: Setting) -> AnyView {
    let line = move |place: usize| {
        let value =
            Memo::new(move |_| answers.about.with(|about| about.people.get(place).cloned().unwrap_or_default()));
        let write = move |text: String| {
            answers.change(|about| {
                if about.people.len() <= place {
                    about.people.resize(place + 1, String::new());
                }
                about.people[place] = text;
            });
        };
        let ask = Signal::derive(move || answers.ask.get().filter(|_| place == 0));
        view! { <Line label=words::PERSON[place] value write=Callback::new(write) ask /> }
    };
    view! {
        <fieldset class="group stack">
            <legend class=legend_class(setting)>{words::PEOPLE}</legend>
            <p class="help">{words::PEOPLE_HELP}</p>
            {(0..MOST_PEOPLE).map(line).collect_view()}
        </fieldset>
    }
    .into_any()
}
