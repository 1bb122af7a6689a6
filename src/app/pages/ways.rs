//! The ways of writing a page: picked under the paper, so that the first word waits for nothing.

use crate::app::draft::Draft;
use crate::app::held::{Derived, Held};
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::field::line;
use crate::app::parts::plain::{QUIET, SECOND, button, folded, p, row};
use crate::app::parts::select::select;
use crate::app::piece::{El, Piece, el, live, several};
use crate::app::state::AppState;
use crate::domain::about::About;
use crate::domain::copy::{journal as words, path, prompts, writing};
use crate::domain::entry::{Entry, Mode};
use crate::domain::path::Path;
use crate::domain::prompt::{self, Prompt};
use crate::domain::snippet::snippet;
use crate::domain::tag::{TEMPLATE, is_same};
use crate::domain::{Event, Journal};

/// Seconds after which a new page names a good place to stop. Nothing counts them on the screen.
const QUARTER: i64 = 900;

fn mode_of(draft: Draft) -> Mode {
    draft.with(|event| event.as_entry().map_or(Mode::Free, |entry: &Entry| entry.mode))
}

/// What the chosen way asks, above the paper.
pub fn cue(state: AppState, draft: Draft) -> Piece {
    live(move || {
        let mode = mode_of(draft);
        let name = state.journal.with(Journal::about).own_name;
        if mode == Mode::Prompt {
            return Some(question(state, draft, &name));
        }
        let cue = words::cue(mode, &name);
        (!cue.is_empty()).then(|| {
            let asks = mode == Mode::Distance && name.is_empty();
            several().with(p(cue).class("lead second")).with(asks.then(|| own_name(state)))
        })
    })
}

/// The question that the page is written on, another one, and all of them by the steps they belong to.
fn question(state: AppState, draft: Draft, name: &str) -> El {
    let asked = draft.with(|event| event.as_entry().and_then(|entry| entry.prompt));
    let ask = move |prompt: Option<Prompt>| {
        draft.change(|event| {
            if let Some(entry) = event.entry_mut() {
                entry.prompt = prompt;
            }
        });
    };
    let another = move || ask(next(state, draft));
    let by_step = |step: usize| {
        let of = Prompt::all().filter(|prompt| prompt.state().step() == step);
        let pairs = of.map(|prompt| (prompt.number().to_string().into(), prompt.words(name).into())).collect();
        (path::STEP_NAMES[step].0.into(), pairs)
    };
    let read = move || asked.map(|prompt| prompt.number().to_string()).unwrap_or_default();
    let write = move |number: String| ask(number.parse().ok().and_then(Prompt::numbered));
    let all = select(prompts::ALL, (0..path::STEP_NAMES.len()).map(by_step).collect(), Bound::new(read, write));
    several()
        .with(asked.map(|prompt| p(prompt.words(name)).class("lead")))
        .with(row().with(button(QUIET, prompts::ANOTHER, another)))
        .with(all)
}

/// The question offered after the one that stands there; the first one where none does.
fn next(state: AppState, draft: Draft) -> Option<Prompt> {
    let now = state.look_at_clock();
    let (asked, feelings) = draft
        .with_untracked(|event| event.as_entry().map(|entry| (entry.prompt, entry.feelings.clone())))
        .unwrap_or_default();
    let offered = state.journal.with_untracked(|journal| {
        let place = Path::of(journal, now).state;
        prompt::offered(journal, place, &feelings, now)
    });
    let place = asked.and_then(|asked| offered.iter().position(|each| *each == asked));
    prompt::nth(&offered, place.map_or(0, |place| place + 1))
}

/// On a page that is blank: a question, or a form to fill in. `write` is told what stands there then.
pub fn begin(state: AppState, draft: Draft, is_new: bool, write: impl Fn(String) + Copy + 'static) -> Piece {
    let is_blank = Derived::new(move || {
        is_new && mode_of(draft) == Mode::Free && draft.with(|event| event.written().trim().is_empty())
    });
    live(move || {
        is_blank.get().then(|| {
            let ask = move || set_mode(state, draft, Some(Mode::Prompt));
            let own: Vec<(String, String)> = state.journal.with_untracked(|journal| {
                let is_form = |entry: &Entry| entry.tags.iter().any(|tag| is_same(tag, TEMPLATE));
                let pages = journal.pages(state.date()).filter(|page| is_form(page.event));
                pages.map(|page| (snippet(&page.event.text), page.event.text.clone())).collect()
            });
            let forms: Vec<(String, String)> =
                writing::FORMS.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).chain(own).collect();
            let names =
                forms.iter().enumerate().map(|(place, (name, _))| (place.to_string().into(), name.clone().into()));
            let pairs = std::iter::once(("".into(), writing::BLANK.into())).chain(names).collect();
            let pick = move |place: String| {
                if let Some((_, text)) = place.parse().ok().and_then(|place: usize| forms.get(place)) {
                    write(text.clone());
                }
            };
            several().with(row().with(button(QUIET, writing::ASK_ME, ask))).with(
                folded(writing::BEGIN_WITH)
                    .with(select(writing::BEGIN_WITH, vec![("".into(), pairs)], Bound::new(String::new, pick)))
                    .with(p(writing::OWN_FORMS).class("help")),
            )
        })
    })
}

/// Another way of writing; that on a question begins with one.
fn set_mode(state: AppState, draft: Draft, mode: Option<Mode>) {
    let mode = mode.unwrap_or(Mode::Free);
    let first = (mode == Mode::Prompt).then(|| next(state, draft)).flatten();
    draft.change(|event| {
        if let Some(entry) = event.entry_mut() {
            entry.mode = mode;
            entry.prompt = if mode == Mode::Prompt { entry.prompt.or(first) } else { None };
        }
    });
}

fn own_name(state: AppState) -> El {
    let name = Held::new(String::new());
    let ask = Held::new(None::<String>);
    let keep = move || {
        let about = state.journal.with_untracked(Journal::about);
        let about = About { own_name: name.get_untracked().trim().to_owned(), ..about };
        ask.set(state.keep(state.fresh_id(), Event::About(about)).err().map(|why| why.to_string()));
    };
    el("div")
        .class("line-and-button")
        .with(line(words::OWN_NAME, name).help(words::OWN_NAME_HELP).ask(ask))
        .with(button(SECOND, words::OWN_NAME_KEEP, keep))
}

/// The other ways, folded away, and after a quarter of an hour a good place to stop.
pub fn ways(state: AppState, draft: Draft, is_new: bool) -> Piece {
    let began = state.look_at_clock().instant();
    let set = move |mode: Option<Mode>| set_mode(state, draft, mode);
    let stop = live(move || {
        let is_long = is_new && state.now.get().instant() - began >= QUARTER;
        (is_long && mode_of(draft) == Mode::Free).then(|| p(words::GOOD_PLACE).class("why"))
    });
    let picked = Bound::new(move || Some(mode_of(draft)), set);
    several()
        .with(el("div").class("measure").set("aria-live", "polite").with(stop))
        .with(folded(words::OTHER_WAY).class("measure").with(one_of(words::OTHER_WAY, Setting::Unlabelled, picked)))
        .into()
}
