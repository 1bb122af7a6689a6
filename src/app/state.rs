//! What the pages share: the journal, the moment, and the way to change things.

use crate::domain::settings::Settings;
use crate::domain::store::{NotSaved, Store};
use crate::domain::validate::Refusal;
use crate::domain::{Choice, Command, Day, Event, Id, Journal, Stamp};
use crate::platform::{clock::Clock, page, random::Random};
use leptos::prelude::*;
use std::fmt;
use std::rc::Rc;
use std::time::Duration;

/// How often the screen looks at the clock.
const TICK: Duration = Duration::from_secs(20);

/// Why a command did nothing. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    NotSaved(NotSaved),
    Refused(Refusal),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSaved(why) => why.fmt(f),
            Self::Refused(why) => why.fmt(f),
        }
    }
}

/// A short line at the foot of the screen; with a record that can be put back, an undo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Toast {
    pub words: String,
    pub undo: Option<Id>,
}

/// The parts of the browser that commands need.
struct Desk {
    store: Store,
    clock: Box<dyn Clock>,
    random: Box<dyn Random>,
    /// Saves the text that is open on the screen, where there is one.
    open_text: Option<Rc<dyn Fn()>>,
}

/// Handle to everything that is shared. Copies lead to the same things.
#[derive(Clone, Copy)]
pub struct AppState {
    /// Everything that was kept. It changes only after the store has kept the change.
    pub journal: RwSignal<Journal>,
    /// The moment, looked up every [`TICK`] and when the page is shown again.
    pub now: RwSignal<Stamp>,
    pub toast: RwSignal<Option<Toast>>,
    /// Values in the store that could not be read, and are left as they are.
    pub left: usize,
    /// Milliseconds after which the page had opened.
    pub opened: f64,
    desk: StoredValue<Desk, LocalStorage>,
}

impl AppState {
    /// Opens the store and reads everything in it.
    pub fn open(store: Store, clock: impl Clock + 'static, random: impl Random + 'static, opened: f64) -> Self {
        let found = store.open();
        let now = clock.now();
        let desk = Desk { store, clock: Box::new(clock), random: Box::new(random), open_text: None };
        let state = Self {
            journal: RwSignal::new(Journal::of(found.records)),
            now: RwSignal::new(now),
            toast: RwSignal::new(None),
            left: found.left.len(),
            opened,
            desk: StoredValue::new_local(desk),
        };
        // What was deleted long ago is forgotten; if that fails, it is forgotten at the next start.
        let _ = state.send(Command::PurgeSpent);
        state
    }

    /// Does what was asked: works out the change, keeps it, and only then shows it.
    ///
    /// # Errors
    /// What has to be changed first, or why it was not kept.
    pub fn send(&self, command: Command) -> Result<Option<Id>, Failure> {
        let now = self.look_at_clock();
        let change = self.journal.with_untracked(|journal| journal.apply(command, now)).map_err(Failure::Refused)?;
        if change.is_empty() {
            return Ok(None);
        }
        self.desk.with_value(|desk| desk.store.save(&change)).map_err(Failure::NotSaved)?;
        let id = change.keep.first().map(|record| record.id);
        self.journal.update(|journal| journal.absorb(change));
        Ok(id)
    }

    /// Keeps an event under `id`, or where it already stands.
    ///
    /// # Errors
    /// As [`AppState::send`].
    pub fn keep(&self, id: Id, event: Event) -> Result<Id, Failure> {
        self.send(Command::keep(id, event)).map(|kept| kept.unwrap_or(id))
    }

    pub fn fresh_id(&self) -> Id {
        self.desk.with_value(|desk| desk.random.id())
    }

    /// The moment, read from the clock now.
    pub fn look_at_clock(&self) -> Stamp {
        self.desk.with_value(|desk| desk.clock.now())
    }

    /// The space day it is.
    pub fn today(&self) -> Day {
        let turn = self.journal.with(|journal| journal.settings().turn);
        self.now.get().space_day(turn)
    }

    /// The date on the calendar.
    pub fn date(&self) -> Day {
        self.now.get().day
    }

    pub fn nickname(&self) -> String {
        self.journal.with(|journal| journal.about().nickname)
    }

    /// Deletes a record and offers to put it back.
    ///
    /// # Errors
    /// As [`AppState::send`].
    pub fn remove(&self, id: Id, words: &str) -> Result<(), Failure> {
        self.send(Command::Remove { id })?;
        self.toast.set(Some(Toast { words: words.to_owned(), undo: Some(id) }));
        Ok(())
    }

    /// Says something at the foot of the screen.
    pub fn say(&self, words: impl fmt::Display) {
        self.toast.set(Some(Toast { words: words.to_string(), undo: None }));
    }

    /// From now on `save` is called when the page is hidden, left or closed.
    pub fn hold_open_text(&self, save: Rc<dyn Fn()>) {
        self.desk.update_value(|desk| desk.open_text = Some(save));
    }

    /// There is no open text any more.
    pub fn release_open_text(&self) {
        self.desk.try_update_value(|desk| desk.open_text = None);
    }

    /// Saves the text that is open on the screen.
    pub fn save_open_text(&self) {
        let save = self.desk.with_value(|desk| desk.open_text.clone());
        if let Some(save) = save {
            save();
        }
    }

    /// Follows the clock, so that a page left open overnight wakes up on the right day.
    pub fn follow_clock(self) {
        let tick = move || {
            let now = self.look_at_clock();
            if self.now.get_untracked() != now {
                self.now.set(now);
            }
        };
        let handle = set_interval_with_handle(tick, TICK);
        let shown = window_event_listener_untyped("visibilitychange", move |_| tick());
        on_cleanup(move || {
            shown.remove();
            if let Ok(handle) = handle {
                handle.clear();
            }
        });
    }

    /// Shows the chosen theme, and mirrors it for the next start.
    pub fn follow_theme(self) {
        let settings = Memo::new(move |_| self.journal.with(Journal::settings));
        Effect::new(move |_| page::set_theme(settings.get().theme_at(self.now.get().time.hour()).map(Choice::slug)));
        Effect::new(move |_| {
            let mirror = settings.with(mirror);
            self.desk.with_value(|desk| desk.store.mirror_look(mirror.as_deref()));
        });
    }
}

/// What the script before the first paint is told: the theme, and whether nights are dark.
fn mirror(settings: &Settings) -> Option<String> {
    let theme = settings.theme.map(Choice::slug);
    let night = settings.night_hours.then_some("night-hours");
    let words: Vec<_> = theme.into_iter().chain(night).collect();
    (!words.is_empty()).then(|| words.join(" "))
}
