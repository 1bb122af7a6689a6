//! Something that is being written: a page, or the answers of a sheet. It keeps itself, and forks rather than
//! write over what another window kept.

use super::autosave::Autosave;
use super::held::{Held, whenever};
use super::parts::bound::Bound;
use super::state::{AppState, Failure};
use super::unkept::Unkept;
use super::windows::Role;
use crate::domain::copy::journal as words;
use crate::domain::store::NotSaved;
use crate::domain::validate::Refusal;
use crate::domain::{Event, Id};
use crate::platform::address;
use crate::route::Route;
use std::rc::Rc;

/// Whether what is on the screen is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It was kept before and is empty now; what stood there is still kept.
    Emptied,
    /// Written, and read back.
    Kept,
    Not(Failure),
    /// Nothing is written so far.
    Nothing,
    /// Typed, and about to be saved.
    Waiting,
}

impl Saved {
    /// What to say of words that were not kept. While it isn’t known which window writes, they wait.
    pub fn failed(state: AppState, why: Failure) -> Self {
        match (why, state.role.get_untracked()) {
            (Failure::NotSaved(NotSaved::OtherWindow), Role::Waiting) => Self::Waiting,
            (why, _) => Self::Not(why),
        }
    }

    /// Whether words on the screen are not kept so far.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Not(_))
    }
}

/// Copies lead to the same one. It saves for the last time when its page is gone.
#[derive(Clone, Copy)]
pub struct Draft {
    inner: Inner,
    autosave: Autosave,
}

/// The draft without the clock that saves it.
#[derive(Clone, Copy)]
struct Inner {
    state: AppState,
    /// The record that these words are kept in, and its revision as this window last saw it.
    id: Held<Id>,
    seen: Held<Option<u32>>,
    event: Held<Event>,
    saved: Held<Saved>,
    is_kept: Held<bool>,
    /// Told when another window changed what is written here.
    elsewhere: Held<()>,
    /// Where the record is gone on with.
    place: Held<Rc<dyn Fn(Id) -> Route>>,
}

impl Draft {
    /// Goes on with record `id`, or begins one there. Once it is kept, a reload of a page for new ones finds
    /// it again at `place`.
    pub fn of(state: AppState, id: Id, event: Event, place: impl Fn(Id) -> Route + 'static) -> Self {
        let seen = state.revision(id);
        let inner = Inner {
            state,
            id: Held::new(id),
            seen: Held::new(seen),
            event: Held::new(event),
            saved: Held::new(if seen.is_some() { Saved::Kept } else { Saved::Nothing }),
            is_kept: Held::new(seen.is_some()),
            elsewhere: Held::new(()),
            place: Held::new(Rc::new(place)),
        };
        whenever(move || inner.follow());
        let autosave = Autosave::with(state, move || inner.save(), move || inner.unkept());
        Self { inner, autosave }
    }

    /// Whether what is on the screen is kept.
    pub fn saved(self) -> Held<Saved> {
        self.inner.saved
    }

    /// Whether it was ever kept.
    pub fn is_kept(self) -> Held<bool> {
        self.inner.is_kept
    }

    /// The record it is kept in.
    pub fn id(self) -> Id {
        self.inner.id.get_untracked()
    }

    /// Looks at what is written, and follows it.
    pub fn with<R>(self, look: impl FnOnce(&Event) -> R) -> R {
        self.inner.event.with(look)
    }

    pub fn with_untracked<R>(self, look: impl FnOnce(&Event) -> R) -> R {
        self.inner.event.with_untracked(look)
    }

    /// A part of what is written, in both directions.
    pub fn part<V: Clone + 'static>(
        self,
        part: impl Fn(&Event) -> V + 'static,
        set: impl Fn(&mut Event, V) + 'static,
    ) -> Bound<V> {
        let read = move || self.with(&part);
        Bound::new(read, move |value| self.change(|event| set(event, value)))
    }

    /// Runs `act` whenever another window changed what is written here.
    pub fn when_changed_elsewhere(self, act: impl Fn() + 'static) {
        let is_first = std::cell::Cell::new(true);
        whenever(move || {
            self.inner.elsewhere.get();
            if !is_first.replace(false) {
                act();
            }
        });
    }

    /// Something was typed or picked. While another window writes, nothing is.
    pub fn change(self, act: impl FnOnce(&mut Event)) {
        if self.inner.state.role.get_untracked().reads_along() {
            self.inner.state.say(NotSaved::OtherWindow);
            return;
        }
        self.inner.event.update(act);
        self.inner.saved.set(Saved::Waiting);
        self.autosave.soon();
    }

    /// Saves without waiting.
    pub fn now(self) {
        self.autosave.now();
    }

    /// Tries again to keep what was not.
    pub fn again(self) {
        self.inner.saved.set(Saved::Waiting);
        self.now();
    }

    /// What is written is gone, because the person deleted it or let it go.
    pub fn settle(self, saved: Saved) {
        self.inner.saved.set(saved);
    }
}

impl Inner {
    fn place(self) -> Route {
        (self.place.get_untracked())(self.id.get_untracked())
    }

    fn save(self) {
        if !self.saved.try_get_untracked().is_some_and(Saved::is_open) {
            return;
        }
        let Self { state, id, seen, saved, is_kept, .. } = self;
        let Some(event) = self.event.try_get_untracked() else { return };
        // Another window wrote here meanwhile: both versions stay, these words in a record of their own.
        if state.revision(id.get_untracked()).is_some_and(|now| Some(now) != seen.get_untracked()) {
            id.set(state.fresh_id());
            address::rewrite(&self.place());
            state.say(words::KEPT_BOTH);
        }
        let outcome = match state.keep(id.get_untracked(), event) {
            Ok(kept) => {
                id.set(kept);
                seen.set(state.revision(kept));
                Saved::Kept
            }
            Err(Failure::Refused(Refusal::BlankPage | Refusal::BlankSheet)) => {
                if is_kept.get_untracked() {
                    Saved::Emptied
                } else {
                    Saved::Nothing
                }
            }
            Err(why) => Saved::failed(state, why),
        };
        if outcome == Saved::Kept && !is_kept.get_untracked() {
            is_kept.set(true);
            // A reload finds these words again, not another blank page.
            if Route::parse(&address::hash()).is_for_new() {
                address::rewrite(&self.place());
            }
        }
        saved.set(outcome);
    }

    /// What another window writes here shows, unless words of this one wait to be kept.
    fn follow(self) {
        let Self { state, id, seen, saved, .. } = self;
        let id = id.get();
        let found =
            state.journal.with(|journal| journal.record(id).filter(|record| record.is_live()).map(|record| record.rev));
        if found.is_none() || found == seen.get_untracked() || saved.get_untracked().is_open() {
            return;
        }
        seen.set(found);
        saved.set(Saved::Kept);
        self.is_kept.set(true);
        let event = state.journal.with_untracked(|journal| journal.record(id).map(|record| record.event.clone()));
        if let Some(event) = event {
            self.event.set(event);
            self.elsewhere.set(());
        }
    }

    fn unkept(self) -> Option<Unkept> {
        self.saved.try_get_untracked().filter(|saved| saved.is_open())?;
        let (id, seen, event) =
            (self.id.try_get_untracked()?, self.seen.try_get_untracked()?, self.event.try_get_untracked()?);
        Some(Unkept { id, seen, event })
    }
}
