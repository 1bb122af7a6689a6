//! Lock: whether there is one, when it shuts by itself, and what can be done with it.

mod form;

use crate::app::held::{Derived, Held};
use crate::app::locking::{self, HIDDEN, IDLE};
use crate::app::pages::data::gradual::going;
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, group, lines, radio};
use crate::app::parts::notice::{notice, warning};
use crate::app::parts::plain::{MAIN, QUIET, SECOND, button, div, h1, h2, link, p, row, sect, section};
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, live, several};
use crate::app::state::AppState;
use crate::domain::copy::lock as words;
use crate::domain::settings::{Settings, Wait};
use crate::domain::store::locked::Turning;
use crate::domain::{Choice as _, Event, Journal};
use crate::platform::{address, page};
use crate::route::Route;
use std::rc::Rc;

/// What is being done with the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flow {
    On,
    Change,
    Anew,
    Off,
}

/// The words of a flow: its title, what it does, the button, and what is said when it is done.
pub type Words = [&'static str; 4];

impl Flow {
    pub fn words(self) -> Words {
        match self {
            Self::On => [words::NEW_PASSPHRASE, "", words::TURN_ON, words::DONE_ON],
            Self::Change => [words::CHANGE, words::CHANGE_WHAT, words::CHANGE, words::DONE_CHANGE],
            Self::Anew => [words::ANEW, words::ANEW_WHAT, words::ANEW_DO, words::DONE_ANEW],
            Self::Off => [words::OFF, words::OFF_WHAT, words::OFF, words::DONE_OFF],
        }
    }
}

/// What stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Home,
    Form(Flow),
    Done(Flow),
}

pub fn lock(state: AppState) -> Piece {
    let place = Held::new(Stage::Home);
    let turn = move |to: Stage| {
        place.set(to);
        page::begin();
    };
    let share = Derived::new(move || state.turns.get());
    let turning = Derived::new(move || state.locked().map(|locked| locked.turning));
    let content = move || -> El {
        match (place.get(), share.get()) {
            (_, Some(share)) => sect().with(going(share, words::SEALING, move || {
                state.turns.set(None);
                place.set(Stage::Home);
                state.say(words::STOPPED);
            })),
            (Stage::Form(flow), _) => form::form(state, flow, place),
            (Stage::Done(flow), _) if !is_unfinished(turning.get()) => done(state, flow, turn),
            _ => home(state, turning.get(), turn),
        }
    };
    let lead = Derived::new(move || turning.with(Option::is_some));
    let lead = live(move || if lead.get() { words::WHAT_ON } else { words::WHAT_OFF });
    several()
        .with(section("open measure").with(h1(words::TITLE)).with(p(lead).class("lead second")))
        .with(div("measure form").with(live(content)))
        .into()
}

fn is_unfinished(turning: Option<Turning>) -> bool {
    turning.is_some_and(|turning| turning != Turning::Settled)
}

fn done(state: AppState, flow: Flow, turn: impl Fn(Stage) + 'static) -> El {
    let has_arrived = state.journal.with(|journal| journal.about().arrived);
    let on = if has_arrived { Route::Today } else { Route::Arrive };
    let [.., said] = flow.words();
    sect().with(notice(said)).with(row().with(link(MAIN, words::GO_ON, &on)).with(button(
        QUIET,
        words::TITLE,
        move || turn(Stage::Home),
    )))
}

fn home(state: AppState, turning: Option<Turning>, turn: impl Fn(Stage) + Copy + 'static) -> El {
    let left = (state.left.with(|left| left.all) > 0).then(|| p(words::NOT_COVERED).class("small"));
    let Some(_) = turning else {
        return several()
            .with(
                sect()
                    .with(p(words::WHAT))
                    .with(p(words::EARLY))
                    .with(p(words::FINAL))
                    .with(p(words::CANT).class("small"))
                    .with(left)
                    .with(row().with(button(MAIN, words::SET_UP, move || turn(Stage::Form(Flow::On))))),
            )
            .with(borrowed());
    };
    let lock_now = move || {
        if !state.lock_now() {
            state.say(words::NOT_KEPT);
        }
    };
    let unfinished = is_unfinished(turning).then(|| {
        warning(words::UNFINISHED).with(row().with(button(SECOND, words::CARRY_ON, move || locking::go_on(state))))
    });
    let flow = |flow: Flow| -> Piece {
        let [title, what, ..] = flow.words();
        let begin = button(SECOND, title, move || turn(Stage::Form(flow)));
        sect().with(p(what)).with(row().with(begin)).into()
    };
    let flows = [Flow::Change, Flow::Anew, Flow::Off].map(flow);
    several()
        .with(sect().with(unfinished).with(row().with(button(MAIN, words::LOCK_NOW, lock_now))).with(left))
        .with(by_itself(state))
        .with((!is_unfinished(turning)).then(|| several().with(flows.into_iter().collect::<Vec<_>>())))
        .with(borrowed())
}

/// When it locks by itself.
fn by_itself(state: AppState) -> El {
    let settings = Derived::new(move || state.journal.with(Journal::settings));
    let set = move |settings: Settings| {
        if let Err(why) = state.keep(state.fresh_id(), Event::Settings(settings)) {
            state.say(why);
        }
    };
    let idle = Bound::new(
        move || settings.with(|settings| settings.lock_idle).or(Some(IDLE)),
        move |lock_idle| set(Settings { lock_idle, ..settings.get_untracked() }),
    );
    let hidden = Bound::new(
        move || settings.with(|settings| settings.lock_hidden).or(Some(HIDDEN)),
        move |lock_hidden| set(Settings { lock_hidden, ..settings.get_untracked() }),
    );
    sect()
        .with(h2(words::ITSELF))
        .with(p(words::ITSELF_HELP).class("small"))
        .with(waits(words::IDLE, [Wait::One, Wait::Five, Wait::Quarter, Wait::Hour], idle))
        .with(waits(words::HIDDEN, [Wait::Now, Wait::One, Wait::Five, Wait::Quarter], hidden))
}

fn waits(legend: &'static str, offered: [Wait; 4], picked: Bound<Option<Wait>>) -> El {
    let name = unique("wait");
    let Bound { read, write } = picked;
    let mut shown = lines(Setting::Columns);
    for wait in offered {
        let (read, write) = (Rc::clone(&read), Rc::clone(&write));
        shown = shown.with(radio(&name, move || read() == Some(wait), move || write(Some(wait)), wait.label()));
    }
    group(Setting::Columns, legend).with(shown)
}

/// A journal that is kept nowhere.
fn borrowed() -> El {
    let go = || {
        address::rewrite(&Route::Borrowed);
        page::reload();
    };
    sect().with(h2(words::BORROWED)).with(p(words::BORROWED_WHAT)).with(row().with(button(
        SECOND,
        words::BORROWED_DO,
        go,
    )))
}
