//! What records are sealed with: a checksum while the store is not locked, else the record key.

use super::Store;
use super::codec::envelope::{self, AROUND, AROUND_LOCKED, Damage, Kind, Unsealed, With};
use super::locked::{Locked, Turning};
use crate::domain::vault::{Key, Lock, Master, NONCE, Shut};

/// The keys of an unlocked store. They are overwritten when they go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    record: Key,
    /// The record key of before, while everything is sealed anew.
    older: Option<Key>,
    /// What copies are sealed with.
    pub export: Key,
}

impl Keys {
    /// The keys that a master key leads to, in the store of this name.
    ///
    /// # Errors
    /// [`Shut::Wrong`]: the key of before does not open with it.
    pub fn of(master: &Master, vault: &str, turning: Turning) -> Result<Self, Shut> {
        let older = match turning {
            Turning::Anew(wrapped) => Some(master.older(vault, &wrapped)?.record_key(vault)),
            _ => None,
        };
        Ok(Self { record: master.record_key(vault), older, export: master.export_key(vault) })
    }
}

impl Keys {
    /// The same once nothing is sealed with the key of before.
    pub(super) fn settled(self) -> Self {
        Self { older: None, ..self }
    }
}

/// Gives a nonce that was never given before.
pub type Nonces = Box<dyn Fn() -> [u8; NONCE]>;

/// How values are sealed and opened now.
#[derive(Default)]
pub(super) struct Seals {
    open: Option<(Keys, Nonces)>,
    /// The lock that these keys belong to; `None` in a store that is not locked.
    lock: Option<Lock>,
    turning: Turning,
    /// Another window changed the lock. What this one has in memory is not what it says any more.
    is_other: bool,
}

impl Seals {
    pub(super) fn unlocked(keys: Keys, nonces: Nonces) -> Self {
        Self { open: Some((keys, nonces)), ..Self::default() }
    }
}

impl Store {
    /// From now on records are sealed with these keys, as the header says.
    pub fn unlock(&self, keys: Keys, nonces: impl Fn() -> [u8; NONCE] + 'static) {
        self.find_header();
        let header = self.header.borrow();
        let locked = header.as_ref().and_then(|header| header.lock.as_ref());
        self.seals.replace(Seals {
            open: Some((keys, Box::new(nonces))),
            lock: locked.map(|locked| locked.lock.clone()),
            turning: locked.map_or(Turning::Settled, |locked| locked.turning),
            is_other: false,
        });
    }

    /// Forgets the keys.
    pub fn wipe(&self) {
        self.seals.borrow_mut().open = None;
    }

    /// Whether it is unlocked, and was not locked or changed by another window since.
    pub fn keys(&self) -> Option<Keys> {
        self.seals.borrow().open.as_ref().map(|(keys, _)| keys.clone())
    }

    /// Reads the header again; see [`Store::has_other_lock`].
    pub fn look_at_lock(&self) -> bool {
        self.find_header();
        self.has_other_lock()
    }

    /// Whether another window locked it, unlocked it or changed its lock, so that this one has to begin anew.
    pub fn has_other_lock(&self) -> bool {
        self.seals.borrow().is_other
    }

    /// Whether nothing may be written: it is locked and the keys are not here, or belong to another lock.
    pub(super) fn is_shut(&self) -> bool {
        let seals = self.seals.borrow();
        seals.is_other || seals.lock.is_some() && seals.open.is_none()
    }

    /// What the header says of the lock, whenever it was read.
    pub(super) fn follow_lock(&self, locked: Option<&Locked>) {
        let mut seals = self.seals.borrow_mut();
        let lock = locked.map(|locked| &locked.lock);
        if self.header.borrow().is_none() {
            seals.lock = lock.cloned();
        } else if seals.lock.as_ref() != lock {
            seals.is_other = true;
        }
        seals.turning = locked.map_or(Turning::Settled, |locked| locked.turning);
    }

    /// The same where this window said it.
    pub(super) fn set_lock(&self, locked: Option<&Locked>, keys: Option<Keys>) {
        let mut seals = self.seals.borrow_mut();
        seals.lock = locked.map(|locked| locked.lock.clone());
        seals.turning = locked.map_or(Turning::Settled, |locked| locked.turning);
        seals.is_other = false;
        match keys {
            Some(keys) => {
                if let Some((old, _)) = &mut seals.open {
                    *old = keys;
                }
            }
            None => seals.open = None,
        }
    }

    /// Whether a value that is not encrypted is one of ours. In a locked store it is not: nobody could tell
    /// who put it there.
    pub(super) fn takes_plain(&self) -> bool {
        let seals = self.seals.borrow();
        seals.lock.is_none() || matches!(seals.turning, Turning::On | Turning::Off)
    }

    /// The value to store for a body, as [`envelope::seal`].
    pub(super) fn seal(&self, name: &str, rev: u32, kind: Kind, body: &str) -> String {
        let seals = self.seals.borrow();
        let open = seals.open.as_ref().filter(|_| seals.lock.is_some() && seals.turning != Turning::Off);
        let with = open.map(|(keys, nonces)| With { key: &keys.record, nonce: nonces() });
        envelope::seal_with(with, name, rev, kind, body)
    }

    pub(super) fn unseal(&self, name: &str, stored: &str) -> Result<Unsealed, Damage> {
        if !envelope::is_locked(stored) {
            return if self.takes_plain() { envelope::open(name, stored) } else { Err(Damage::Foreign) };
        }
        let seals = self.seals.borrow();
        let Some((keys, _)) = &seals.open else { return Err(Damage::Locked) };
        match (envelope::open_with(Some(&keys.record), name, stored), &keys.older) {
            (Err(Damage::Broken), Some(older)) => envelope::open_with(Some(older), name, stored),
            (opened, _) => opened,
        }
    }

    /// Whether a value is sealed as the next one would be.
    pub(super) fn is_sealed_now(&self, name: &str, stored: &str) -> bool {
        let seals = self.seals.borrow();
        match &seals.open {
            Some((keys, _)) if seals.turning != Turning::Off => {
                envelope::is_locked(stored) && envelope::open_with(Some(&keys.record), name, stored).is_ok()
            }
            _ => envelope::is_sealed(stored) && !envelope::is_locked(stored),
        }
    }

    /// What stands around a body at most, in bytes.
    pub(super) fn around(&self) -> usize {
        if self.seals.borrow().lock.is_some() { AROUND_LOCKED } else { AROUND }
    }
}
