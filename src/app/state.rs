//! What the pages share: the journal, the moment, and the way to change things.

mod example;
pub mod locking;
mod moving;

use super::held::{Derived, Held, until_gone, whenever};
use super::unkept::Unkept;
use super::windows::Role;
use crate::domain::copy::{example as example_words, journal as journal_words, shell as shell_words};
use crate::domain::schema;
use crate::domain::search::Index;
use crate::domain::settings::Settings;
use crate::domain::store::canary::{self, Canary, Fewer, Missing, fewer, missed, missing};
use crate::domain::store::engine::Engine;
use crate::domain::store::header::Header;
use crate::domain::store::locked::Locked;
use crate::domain::store::opening::Opened;
use crate::domain::store::room::Room;
use crate::domain::store::{self, NotSaved, Rolled, Store, Unread};
use crate::domain::validate::Refusal;
use crate::domain::vault::Shut;
use crate::domain::{Change, Choice, Command, Day, Event, Id, Journal, Stamp};
use crate::platform::timer::every;
use crate::platform::{clock::Clock, dom, page, random::Random, windows};
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;
use std::time::Duration;

/// How often the screen looks at the clock.
const TICK: Duration = Duration::from_secs(20);

/// Why a command did nothing. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The example is shown, and this is about a real journal.
    Example,
    NotSaved(NotSaved),
    Refused(Refusal),
    /// The lock stays as it is.
    Shut(Shut),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Example => example_words::NOT_HERE.fmt(f),
            Self::NotSaved(why) => why.fmt(f),
            Self::Refused(why) => why.fmt(f),
            Self::Shut(why) => why.fmt(f),
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
    /// Save the texts that are open on the screen; one inside a flow stands after the flow’s own.
    open_text: Vec<Rc<dyn Fn() -> bool>>,
    /// How many pages were rescued from this window after another one took over; `None` but for that moment.
    rescued: Option<usize>,
}

/// Everything that is shared. There is one as long as the page is open, and copies lead to it.
#[derive(Clone, Copy)]
pub struct AppState(&'static Shared);

/// What the pages look at.
pub struct Shared {
    /// Everything that was kept. It changes only after the store has kept the change.
    pub journal: Held<Journal>,
    /// The moment, looked up every [`TICK`] and when the page is shown again.
    pub now: Held<Stamp>,
    /// The date of it, so that what shows a day is not drawn anew with every look at the clock.
    day: Derived<Day>,
    pub toast: Held<Option<Toast>>,
    /// Words that could not be kept when their page was left.
    pub unkept: Held<Vec<Unkept>>,
    /// What is used of the room there is.
    pub room: Held<Room>,
    /// What this window may do beside other windows.
    pub role: Held<Role>,
    /// Values in the store that could not be read, and are left as they are.
    pub left: Held<Unread>,
    /// What the header says of the lock.
    lock: Held<Option<Locked>>,
    /// What is not as it was when the journal was last locked.
    pub rolled: Held<Option<Rolled>>,
    /// Nothing is kept: the journal is in memory, and goes with the window.
    pub is_borrowed: bool,
    /// It was looked whether anything is missing, and the person consents to writing where something is.
    pub in_use: Held<bool>,
    /// An example is shown in place of the journal.
    example: Held<bool>,
    /// The journal was begun: its header says so.
    pub begun: Held<bool>,
    /// How much of it is sealed as the lock says, out of a thousand, while that is being done.
    pub turns: Held<Option<usize>>,
    header: Held<Option<Header>>,
    missed: Held<u64>,
    /// Milliseconds after which the page had opened.
    pub opened: f64,
    /// What was read for searching. It is read when somebody searches, and goes with the window.
    pub index: Held<Index>,
    /// What was searched last, so that the way back from a page leads to what was found.
    pub asked: Held<String>,
    /// The page or card that was read last, until another place is gone to than the list it came from.
    pub last_read: Held<Option<Id>>,
    desk: Held<Desk>,
}

impl Deref for AppState {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        self.0
    }
}

impl AppState {
    /// The state over a store and what was found in it. Writes nothing.
    pub fn open(
        store: Store,
        found: Opened,
        clock: impl Clock + 'static,
        random: impl Random + 'static,
        opened: f64,
    ) -> Self {
        let now = clock.now();
        let room = store.room();
        let held_now = Held::new(now);
        let (lock, rolled) = (store.locked(), store.rolled_back(found.records.iter()));
        let is_borrowed = store.is_borrowed();
        let desk =
            Desk { store, clock: Box::new(clock), random: Box::new(random), open_text: Vec::new(), rescued: None };
        Self(Box::leak(Box::new(Shared {
            journal: Held::new(Journal::of(found.records)),
            now: held_now,
            day: Derived::new(move || held_now.get().day),
            toast: Held::new(None),
            unkept: Held::new(Vec::new()),
            room: Held::new(room),
            role: Held::new(Role::Writing),
            left: Held::new(Unread::of(&found.left)),
            lock: Held::new(lock),
            rolled: Held::new(rolled),
            is_borrowed,
            in_use: Held::new(false),
            example: Held::new(false),
            begun: Held::new(false),
            turns: Held::new(None),
            header: Held::new(found.header),
            missed: Held::new(0),
            opened,
            index: Held::new(Index::default()),
            asked: Held::new(String::new()),
            last_read: Held::new(None),
            desk: Held::new(desk),
        })))
    }

    /// What seems to be missing, by what the canary remembers.
    pub fn missing(self, canary: Option<&Canary>) -> Option<Missing> {
        self.header.with_untracked(|header| missing(header.as_ref(), self.held().records, canary))
    }

    /// What little is not as it was at the last visit.
    pub fn fewer(self, canary: Option<&Canary>) -> Option<Fewer> {
        fewer(self.held(), canary)
    }

    fn held(self) -> canary::Held {
        let unreadable = self.left.get_untracked().all as u64;
        self.journal.with_untracked(|journal| canary::Held {
            records: journal.records().count() as u64 + unreadable,
            unreadable,
            writes: journal.writes(),
        })
    }

    /// Whether nothing was ever kept here.
    pub fn is_empty(self) -> bool {
        self.held().records == 0
    }

    /// The journal is in use from now on; `canary` is what was remembered of the last visit.
    pub fn begin(self, canary: Option<&Canary>) {
        let missed = self.header.with_untracked(|header| canary.map_or(0, |canary| missed(header.as_ref(), canary)));
        self.missed.set(missed);
        let is_empty = self.is_empty();
        self.desk.with_untracked(|desk| desk.store.begin(|| desk.random.bytes(), desk.clock.now(), is_empty));
        self.begun.set(true);
        // What was deleted long ago is forgotten; if that fails, it is forgotten at the next start.
        let _ = self.send(Command::PurgeSpent);
        self.feed_canary();
    }

    /// Tells the canary what there is now.
    pub fn feed_canary(self) {
        if self.example.get_untracked() || self.is_borrowed {
            return;
        }
        let held = self.held();
        if let Some(canary) = self.desk.with_untracked(|desk| desk.store.canary(held, self.missed.get_untracked())) {
            crate::platform::canary::write(schema::header::write_canary(&canary));
        }
    }

    /// Does what was asked: works out the change, keeps it, and only then shows it.
    ///
    /// # Errors
    /// What has to be changed first, or why it was not kept.
    pub fn send(self, command: Command) -> Result<Option<Id>, Failure> {
        if self.example.get_untracked() {
            return self.send_to_example(command);
        }
        let command = self.admit(command)?;
        let now = self.look_at_clock();
        let change =
            self.journal.with_untracked(|journal| journal.apply(command.clone(), now)).map_err(Failure::Refused)?;
        if change.is_empty() {
            return Ok(None);
        }
        let saved = self.save(change);
        let id = saved.kept.keep.first().map(|record| record.id);
        self.take_in(saved.kept);
        if matches!(command, Command::Forget { .. } | Command::PurgeSpent) {
            self.note_what_is_there();
        }
        match saved.failed {
            None => Ok(id),
            Some(NotSaved::ChangedElsewhere(id)) => self.keep_both(id, command),
            Some(why) => Err(Failure::NotSaved(why)),
        }
    }

    /// Lets a command through where this window writes. Words of a window that was robbed of that get a page
    /// of their own, which can’t meet with anything.
    fn admit(self, command: Command) -> Result<Command, Failure> {
        match command {
            Command::Keep { event, .. }
                if event.is_writing() && self.desk.with_untracked(|desk| desk.rescued.is_some()) =>
            {
                self.desk.update(|desk| desk.rescued = desk.rescued.map(|count| count + 1));
                Ok(Command::keep(self.fresh_id(), event))
            }
            command => self.may_write().map(|()| command),
        }
    }

    /// # Errors
    /// Another window writes, or the example is shown.
    pub fn may_write(self) -> Result<(), Failure> {
        if self.example.get_untracked() {
            return Err(Failure::Example);
        }
        if self.is_borrowed {
            return Ok(());
        }
        let writes = self.role.get_untracked() == Role::Writing && windows::is_sure();
        if writes { Ok(()) } else { Err(Failure::NotSaved(NotSaved::OtherWindow)) }
    }

    /// Takes in what other windows kept meanwhile.
    pub fn look_again(self) {
        if self.example.get_untracked() {
            return;
        }
        let change = self
            .journal
            .with_untracked(|journal| self.desk.with_untracked(|desk| desk.store.look_again(journal.records())));
        self.room.set(self.desk.with_untracked(|desk| desk.store.room()));
        if !change.is_empty() {
            self.journal.update(|journal| journal.absorb(change));
        }
    }

    /// Keeps the open text on a page of its own. Whether there was any that needed it.
    pub fn rescue_open_text(self) -> bool {
        self.desk.update(|desk| desk.rescued = Some(0));
        self.save_open_text();
        let mut rescued = None;
        self.desk.update(|desk| rescued = desk.rescued.take());
        rescued.is_some_and(|count| count > 0)
    }

    /// Shows what was kept.
    fn take_in(self, kept: Change) {
        if kept.is_empty() {
            return;
        }
        self.journal.update(|journal| journal.absorb(kept));
        self.feed_canary();
    }

    /// Keeps a change, and tells what is used of the room then.
    fn save(self, change: Change) -> store::Saved {
        let saved = self.desk.with_untracked(|desk| desk.store.save(change));
        self.room.set(self.desk.with_untracked(|desk| desk.store.room()));
        saved
    }

    pub fn is_tight(self) -> bool {
        self.desk.with_untracked(|desk| desk.store.is_tight())
    }

    pub fn engine(self) -> Engine {
        self.desk.with_untracked(|desk| desk.store.engine())
    }

    /// Another window kept record `id` in between. Its version is shown; words that were written here
    /// get a page of their own, and an answer is given again on top.
    fn keep_both(self, id: Id, command: Command) -> Result<Option<Id>, Failure> {
        self.refresh(id);
        let again = match command {
            Command::Keep { event, .. } if event.is_writing() => {
                self.say(journal_words::KEPT_BOTH);
                Command::keep(self.fresh_id(), event)
            }
            other => other,
        };
        let now = self.look_at_clock();
        let change = self.journal.with_untracked(|journal| journal.apply(again, now)).map_err(Failure::Refused)?;
        let saved = self.save(change);
        let id = saved.kept.keep.first().map(|record| record.id);
        self.take_in(saved.kept);
        saved.failed.map_or(Ok(id), |why| Err(Failure::NotSaved(why)))
    }

    /// Reads record `id` again, because another window changed it.
    pub fn refresh(self, id: Id) {
        if self.example.get_untracked() {
            return;
        }
        let change = match self.desk.with_untracked(|desk| desk.store.record(id)) {
            Some(record) => Change { keep: vec![record], forget: Vec::new() },
            None => Change { keep: Vec::new(), forget: vec![id] },
        };
        self.journal.update(|journal| journal.absorb(change));
    }

    /// How often record `id` was changed so far; `None` while it is not kept.
    pub fn revision(self, id: Id) -> Option<u32> {
        self.journal.with_untracked(|journal| journal.record(id).map(|record| record.rev))
    }

    /// Seconds until everything that was saved is on the disk, whatever happens to the browser.
    pub fn seconds_to_disk(self) -> u64 {
        self.desk.with_untracked(|desk| desk.store.seconds_to_disk())
    }

    /// Keeps an event under `id`, or where it already stands.
    ///
    /// # Errors
    /// As [`AppState::send`].
    pub fn keep(self, id: Id, event: Event) -> Result<Id, Failure> {
        self.send(Command::keep(id, event)).map(|kept| kept.unwrap_or(id))
    }

    pub fn fresh_id(self) -> Id {
        self.desk.with_untracked(|desk| desk.random.id())
    }

    /// The moment, read from the clock now.
    pub fn look_at_clock(self) -> Stamp {
        self.desk.with_untracked(|desk| desk.clock.now())
    }

    /// The space day it is.
    pub fn today(self) -> Day {
        let turn = self.journal.with(|journal| journal.settings().turn);
        self.now.get().space_day(turn)
    }

    /// The date on the calendar.
    pub fn date(self) -> Day {
        self.day.get()
    }

    pub fn nickname(self) -> String {
        self.journal.with(|journal| journal.about().nickname)
    }

    /// Deletes a record and offers to put it back.
    ///
    /// # Errors
    /// As [`AppState::send`].
    pub fn remove(self, id: Id, words: &str) -> Result<(), Failure> {
        self.send(Command::Remove { id })?;
        self.toast.set(Some(Toast { words: words.to_owned(), undo: Some(id) }));
        Ok(())
    }

    /// Says something at the foot of the screen.
    pub fn say(self, words: impl fmt::Display) {
        self.toast.set(Some(Toast { words: words.to_string(), undo: None }));
    }

    /// From now on `save`, which says whether all is kept, is called when the page is hidden, left or closed.
    pub fn hold_open_text(self, save: Rc<dyn Fn() -> bool>) {
        self.desk.update(|desk| desk.open_text.push(save));
    }

    /// The text that was opened last is not open any more.
    pub fn release_open_text(self) {
        self.desk.update(|desk| drop(desk.open_text.pop()));
    }

    /// Saves the text that is open on the screen. Whether all of it is kept.
    pub fn save_open_text(self) -> bool {
        let saves = self.desk.with_untracked(|desk| desk.open_text.clone());
        saves.iter().filter(|save| !save()).count() == 0
    }

    /// Follows the clock, so that a page left open overnight wakes up on the right day.
    pub fn follow_clock(self) {
        let tick = move || {
            let now = self.look_at_clock();
            if self.now.get_untracked() != now {
                self.now.set(now);
            }
        };
        until_gone((every(TICK, tick), dom::hear("visibilitychange", move |_| tick())));
    }

    /// Shows the chosen theme and title, and mirrors them for the next start.
    pub fn follow_theme(self) {
        let settings = Derived::new(move || self.journal.with(Journal::settings));
        whenever(move || page::set_theme(settings.get().theme_at(self.now.get().time.hour()).map(Choice::slug)));
        whenever(move || {
            page::set_title(settings.with(|settings| settings.tab).map_or(shell_words::TAB, Choice::label));
        });
        whenever(move || {
            let mirror = settings.with(mirror);
            if !self.begun.get() || self.role.get() != Role::Writing || self.example.get() {
                return;
            }
            self.desk.with_untracked(|desk| desk.store.mirror_look(mirror.as_deref()));
        });
    }
}

/// What the script before the first paint is told: the theme, whether nights are dark, and what the tab is called.
fn mirror(settings: &Settings) -> Option<String> {
    let theme = settings.theme.map(Choice::slug);
    let night = settings.night_hours.then_some("night-hours");
    let tab = settings.tab.map(|tab| format!("tab-{}", tab.slug()));
    let words: Vec<_> = theme.into_iter().chain(night).chain(tab.as_deref()).collect();
    (!words.is_empty()).then(|| words.join(" "))
}
