//! Setting a lock up, changing it, making it anew and turning it off: one form, of which each takes its parts.

use super::{Flow, Stage};
use crate::app::held::Held;
use crate::app::parts::field::line;
use crate::app::parts::notice::trouble;
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, div, h2, p, row, sect};
use crate::app::parts::secret;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::app::state::locking::Asked;
use crate::domain::copy::{data, lock as words};
use crate::domain::vault::code::Code;
use crate::platform::page;
use crate::platform::passphrase::read;
use crate::platform::random::secret as random;
use std::rc::Rc;

/// A recovery code that is note, and the groups of it that are asked for.
struct Shown {
    code: Code,
    groups: [usize; 2],
    typed: [Held<String>; 2],
}

pub fn form(state: AppState, flow: Flow, place: Held<Stage>) -> El {
    let [title, what, act, _] = flow.words();
    let ask = Held::new(None::<String>);
    let is_open = Held::new(false);
    let note = matches!(flow, Flow::On | Flow::Anew).then(|| {
        let [first, second]: [u8; 2] = random();
        let groups = [usize::from(first % 4) + 1, usize::from(second % 4) + 5];
        Rc::new(Shown { code: Code::of(random()), groups, typed: [(); 2].map(|()| Held::new(String::new())) })
    });
    let works = Held::new(false);
    // Once the screen says so. Where it does not work, the form is as it was, and the code is still the same.
    let submit = {
        let note = note.clone();
        move || {
            if works.get_untracked() {
                return;
            }
            let asked = match asked(flow, note.as_deref()) {
                Ok(asked) => asked,
                Err(why) => return ask.set(Some(why.to_owned())),
            };
            ask.set(None);
            works.set(true);
            leptos::task::spawn_local(async move {
                page::painted().await;
                let outcome = state.ask_of_lock(asked);
                works.set(false);
                match outcome {
                    Ok(()) => {
                        secret::clear_all();
                        place.set(Stage::Done(flow));
                        page::begin();
                    }
                    Err(why) => ask.set(Some(why.to_string())),
                }
            });
        }
    };
    let now = (flow != Flow::On).then(|| secret::field(secret::NOW, words::NOW, "", is_open, submit.clone(), false));
    let new = (flow != Flow::Off).then(|| secret::fresh(is_open, submit.clone()));
    let heading = if flow == Flow::On { h2(title) } else { el("h2").set("tabindex", "-1").with(title) };
    several()
        .with(sect().with(heading).with(p(what)).with(now).with(new).with(secret::show(is_open)))
        .with(note.map(|note| code(&note)))
        .with(
            sect()
                .with((flow == Flow::On).then(|| p(words::FINAL)))
                .with(trouble(ask))
                .with(p(live(move || works.get().then_some(words::WORKING))).class("small").set("role", "status"))
                .with(row().with(button(MAIN, act, submit)).with(button(QUIET, data::NOT_NOW, move || {
                    place.set(Stage::Home);
                    page::begin();
                }))),
        )
}

/// The code in its groups, and the ones that are typed from what was written down.
fn code(note: &Rc<Shown>) -> El {
    let written = note.code.written();
    let groups: Vec<Piece> = written.split('-').map(|group| el("li").with(group.to_owned()).into()).collect();
    let fields = note.groups.iter().zip(note.typed);
    let fields = fields.map(|(group, typed)| line(words::type_group(*group), typed).into());
    sect()
        .with(h2(words::CODE_TITLE))
        .with(p(words::CODE_WHAT))
        .with(div("print").with(el("ol").class("groups").with(many(groups))).with(p(words::LEAVE_OUT).class("small")))
        .with(row().with(button(SECOND, words::PRINT, page::print)))
        .with(many(fields))
}

/// What the form asks for.
fn asked(flow: Flow, note: Option<&Shown>) -> Result<Asked, &'static str> {
    let code = || {
        let note = note.ok_or(words::NOT_THE_CODE)?;
        let mut asked = note.groups.iter().zip(note.typed);
        let is_written = asked.all(|(group, typed)| typed.with_untracked(|typed| note.code.has_group(*group, typed)));
        if is_written { Ok(note.code.clone()) } else { Err(words::NOT_THE_CODE) }
    };
    let now = || read(secret::NOW);
    Ok(match flow {
        Flow::On => Asked::On { passphrase: secret::read_fresh()?, code: code()? },
        Flow::Change => Asked::Change { now: now(), passphrase: secret::read_fresh()? },
        Flow::Anew => Asked::Anew { now: now(), passphrase: secret::read_fresh()?, code: code()? },
        Flow::Off => Asked::Off { now: now() },
    })
}
