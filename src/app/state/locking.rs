//! The lock of the journal that is open: set, changed, renewed, turned off, and shut.

use super::{AppState, Failure};
use crate::domain::copy::lock as words;
use crate::domain::store::locked::{Locked, Turning};
use crate::domain::store::turning::Turn;
use crate::domain::store::{Keys, NotSaved};
use crate::domain::vault::code::Code;
use crate::domain::vault::lock::Wrapped;
use crate::domain::vault::{Cost, Fresh, Lock, Master, Shut};
use crate::platform::passphrase::Passphrase;
use crate::platform::random::secret;
use crate::platform::{page, windows};

/// A device that takes longer for a passphrase than so many milliseconds is asked for less.
const PATIENCE: f64 = 2_500.0;

/// What is to be done with the lock, and what it takes.
pub enum Asked {
    On { passphrase: Passphrase, code: Code },
    Change { now: Passphrase, passphrase: Passphrase },
    Anew { now: Passphrase, passphrase: Passphrase, code: Code },
    Off { now: Passphrase },
}

/// A new lock, with as much work for a guess as the device can be asked for.
///
/// # Errors
/// [`Shut::Memory`]
pub fn new_lock(vault: &str, master: &Master, passphrase: &str, by_code: Wrapped) -> Result<Lock, Shut> {
    let mut made = Err(Shut::Memory);
    for cost in Cost::STEPS {
        let began = page::now();
        let fresh = Fresh { salt: secret(), nonce: secret() };
        made = Lock::new(vault, master, passphrase, cost, fresh, by_code);
        if made.is_ok() && page::now() - began < PATIENCE {
            break;
        }
    }
    made
}

impl AppState {
    /// What the header says of the lock, followed.
    pub fn locked(self) -> Option<Locked> {
        self.lock.get()
    }

    pub fn is_locked(self) -> bool {
        self.lock.with_untracked(Option::is_some)
    }

    /// Forgets the keys, whatever was kept.
    pub fn forget_keys(self) {
        self.desk.with_untracked(|desk| desk.store.wipe());
    }

    /// Whether it was shut: it has a lock, and its keys are forgotten.
    pub fn is_shut(self) -> bool {
        self.is_locked() && self.desk.with_untracked(|desk| desk.store.keys().is_none())
    }

    /// Looks again what the header says. Whether another window changed the lock, so that this one has to begin
    /// anew.
    pub fn look_at_lock(self) -> bool {
        self.desk.with_untracked(|desk| desk.store.look_at_lock())
    }

    fn follow_lock(self) {
        self.lock.set(self.desk.with_untracked(|desk| desk.store.locked()));
    }

    /// Says what is to be done with the lock. Where records have to be sealed for it, [`AppState::turn`] does
    /// that. Takes up to a few seconds.
    ///
    /// # Errors
    /// The lock is as it was.
    pub fn ask_of_lock(self, asked: Asked) -> Result<(), Failure> {
        self.may_write()?;
        let said = self.desk.with_untracked(|desk| {
            let store = &desk.store;
            let vault = store.named(|| desk.random.bytes(), desk.clock.now());
            let standing = store.locked().map(|locked| locked.lock);
            // Whoever changes a lock shows first that it is theirs.
            let master = |now: &Passphrase| match &standing {
                Some(lock) => lock.open(&vault, now).map_err(Failure::Shut),
                None => Err(Failure::Shut(Shut::Wrong)),
            };
            let saved = match asked {
                Asked::On { passphrase, code } => {
                    if !store.has_room_for_lock() {
                        return Err(Failure::NotSaved(NotSaved::Full));
                    }
                    let master = Master::of(secret());
                    let by_code = master.by_code(&vault, &code, secret());
                    let lock = new_lock(&vault, &master, &passphrase, by_code).map_err(Failure::Shut)?;
                    let keys = Keys::of(&master, &vault, Turning::On).map_err(Failure::Shut)?;
                    store.turn_on(lock, keys, Box::new(secret))
                }
                Asked::Change { now, passphrase } => {
                    let master = master(&now)?;
                    let by_code = standing.as_ref().map_or([0; 72], |lock| lock.by_code);
                    let lock = new_lock(&vault, &master, &passphrase, by_code).map_err(Failure::Shut)?;
                    store.change_lock(lock)
                }
                Asked::Anew { now, passphrase, code } => {
                    let (old, master) = (master(&now)?, Master::of(secret()));
                    let by_code = master.by_code(&vault, &code, secret());
                    let lock = new_lock(&vault, &master, &passphrase, by_code).map_err(Failure::Shut)?;
                    let older = master.keep_older(&vault, &old, secret());
                    let keys = Keys::of(&master, &vault, Turning::Anew(older)).map_err(Failure::Shut)?;
                    store.turn_anew(lock, older, keys)
                }
                Asked::Off { now } => {
                    master(&now)?;
                    store.turn_off()
                }
            };
            saved.map_err(Failure::NotSaved)
        });
        self.follow_lock();
        self.feed_canary();
        said
    }

    /// Begins to seal what is not sealed as the header says.
    pub fn turning(self) -> Turn {
        self.desk.with_untracked(|desk| desk.store.turning())
    }

    /// Seals on for so many milliseconds. Whether all is done.
    ///
    /// # Errors
    /// Why not; every record can be read as before.
    pub fn turn(self, turn: &mut Turn, milliseconds: f64) -> Result<bool, Failure> {
        self.may_write()?;
        let until = page::now() + milliseconds;
        let turned = self.desk.with_untracked(|desk| desk.store.turn(turn, || page::now() >= until));
        self.room.set(self.desk.with_untracked(|desk| desk.store.room()));
        if turned != Ok(false) {
            self.follow_lock();
        }
        turned.map_err(Failure::NotSaved)
    }

    /// Shuts a journal that has a lock: saves what is open, notes what is there, forgets the keys and clears the page.
    /// Then only loading the page again is left. `false` where words could not be kept; nothing is shut
    /// then, because they would be lost.
    pub fn lock_up(self) -> bool {
        if !self.save_open_text() || self.unkept.with_untracked(|unkept| !unkept.is_empty()) {
            return false;
        }
        if self.is_locked() {
            self.note_what_is_there();
            self.desk.with_untracked(|desk| desk.store.wipe());
            page::blank();
        }
        true
    }

    /// Notes in a locked store which records there are, so that one that goes is missed, and one that was deleted for
    /// good is not.
    pub(super) fn note_what_is_there(self) {
        if self.is_locked() && !self.example.get_untracked() && self.may_write().is_ok() {
            self.journal.with_untracked(|journal| {
                self.desk.with_untracked(|desk| desk.store.note_roster(journal.records()));
            });
        }
    }

    /// Shuts the journal in this window, and shows the door. Where words could not be kept it says so.
    pub fn lock_here(self) {
        if !self.is_locked() {
            return;
        }
        if self.lock_up() {
            page::reload();
        } else {
            self.say(words::NOT_KEPT);
        }
    }

    /// Shuts the journal in this window and every other, and shows the door.
    pub fn lock_now(self) -> bool {
        let is_shut = self.is_locked() && self.lock_up();
        if is_shut {
            windows::lock();
            page::reload();
        }
        is_shut
    }
}
