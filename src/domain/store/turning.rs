//! Turning the lock on and off, and sealing everything anew.
//!
//! What is to be done is said in every copy of the header first, with all the keys that it takes to read the
//! records of before and after. Then each record is sealed in its place, which is one write and takes no more
//! room than before, or little more. So at every moment, and after every failure, every record can be read;
//! what was begun goes on later. At the end the header says that it is done.

use super::codec::envelope;
use super::header::{Header, LOCKED};
use super::keys::{Place, SPARE};
use super::locked::{Locked, Turning};
use super::sealing::{Keys, Nonces, Seals};
use super::{NotSaved, Store};
use crate::domain::Stamp;
use crate::domain::schema;
use crate::domain::vault::Lock;

/// How far it has come.
#[derive(Debug)]
pub struct Turn {
    /// Names and keys of what is left to do.
    left: std::vec::IntoIter<(String, String)>,
    pub of: usize,
}

impl Turn {
    /// Values that were looked at.
    pub fn done(&self) -> usize {
        self.of - self.left.len()
    }
}

impl Store {
    /// Makes sure that the store has a name, which its lock is for.
    pub fn named(&self, vault: impl FnOnce() -> [u8; 16], now: Stamp) -> String {
        self.header.borrow_mut().get_or_insert_with(|| Header::new(vault(), now)).vault.clone()
    }

    /// Whether turning the lock on fits: sealed records take a little more room.
    pub fn has_room_for_lock(&self) -> bool {
        let more = self.engine.cost("㐀") * (8 * envelope::AROUND_LOCKED as u64).div_ceil(15);
        self.measure().left() > more * (self.sealed_names().len() as u64 + 8)
    }

    /// Says in the header that the store is locked from now on. Nothing is sealed so far; [`Store::turn`] does
    /// that.
    ///
    /// # Errors
    /// It is not locked, unless the store says that it is.
    pub fn turn_on(&self, lock: Lock, keys: Keys, nonces: Nonces) -> Result<(), NotSaved> {
        if self.locked().is_some() {
            return Err(NotSaved::Refused);
        }
        self.seals.replace(Seals::unlocked(keys.clone(), nonces));
        let said = self.say(Some(Locked { lock, turning: Turning::On }), Some(keys));
        if self.locked().is_none() {
            self.seals.take();
        }
        said
    }

    /// Says that another passphrase opens it. Nothing is sealed anew.
    ///
    /// # Errors
    /// It is as it was.
    pub fn change_lock(&self, lock: Lock) -> Result<(), NotSaved> {
        let turning = self.locked().map_or(Turning::Settled, |locked| locked.turning);
        self.say(Some(Locked { lock, turning }), self.keys())
    }

    /// Says that everything is to be sealed anew; `older` is the master key of before, wrapped with the new one.
    ///
    /// # Errors
    /// It is as it was.
    pub fn turn_anew(
        &self,
        lock: Lock,
        older: crate::domain::vault::lock::Wrapped,
        keys: Keys,
    ) -> Result<(), NotSaved> {
        self.settled()?;
        self.say(Some(Locked { lock, turning: Turning::Anew(older) }), Some(keys))
    }

    /// Says that the lock is to be turned off.
    ///
    /// # Errors
    /// It is as it was.
    pub fn turn_off(&self) -> Result<(), NotSaved> {
        let Some(Locked { lock, .. }) = self.locked() else { return Ok(()) };
        self.settled()?;
        self.say(Some(Locked { lock, turning: Turning::Off }), self.keys())
    }

    /// Nothing else is being done with the records, whose key would be forgotten over it.
    fn settled(&self) -> Result<(), NotSaved> {
        let is_settled = self.locked().is_some_and(|locked| locked.turning == Turning::Settled);
        if is_settled { Ok(()) } else { Err(NotSaved::Refused) }
    }

    /// Says something of the lock in every copy of the header and in the spare, or nowhere.
    fn say(&self, locked: Option<Locked>, keys: Option<Keys>) -> Result<(), NotSaved> {
        let (before, keys_before) = (self.locked(), self.keys());
        let Some(header) = self.header.borrow().clone() else { return Err(NotSaved::Refused) };
        let opens = header.opens.max(1);
        let next = Header { lock: locked, min_writer: LOCKED, opens, ..header.next() };
        let vault = next.vault.clone();
        let said = self.write_all_copies(next).and_then(|()| {
            let Some(locked) = self.locked() else { return Ok(()) };
            self.write_spare(&vault, &locked).inspect_err(|_| {
                let header = self.header.borrow().clone();
                let _ = header.map(|header| self.write_all_copies(Header { lock: before.clone(), ..header.next() }));
            })
        });
        let stands = self.locked();
        let keys = if stands == before { keys_before } else { keys };
        self.set_lock(stands.as_ref(), keys);
        said
    }

    /// Begins to seal what is not sealed as the header says, or goes on with it.
    pub fn turning(&self) -> Turn {
        let names = self.sealed_names();
        Turn { of: names.len(), left: names.into_iter() }
    }

    /// Seals on until all is done, which it then says, or `is_enough`.
    ///
    /// # Errors
    /// Why not all of it was sealed. Every record can be read as before.
    pub fn turn(&self, turn: &mut Turn, mut is_enough: impl FnMut() -> bool) -> Result<bool, NotSaved> {
        let Some(locked) = self.locked().filter(|locked| locked.turning != Turning::Settled) else { return Ok(true) };
        self.write_spare(&self.vault(), &locked)?;
        for (name, key) in turn.left.by_ref() {
            self.seal_again(&name, &key)?;
            if is_enough() {
                return Ok(false);
            }
        }
        self.settle(locked)?;
        Ok(true)
    }

    fn seal_again(&self, name: &str, key: &str) -> Result<(), NotSaved> {
        let Some(stored) = self.storage.get(key).filter(|stored| !self.is_sealed_now(name, stored)) else {
            return Ok(());
        };
        // What can't be read stays as it is.
        let again = match (envelope::is_sealed(&stored), Place::of(key)) {
            (false, Some(Place::Record { .. })) => match self.read(name, &stored) {
                Ok(Some(standing)) => {
                    let record = standing.record;
                    self.seal(name, record.rev, envelope::Kind::Whole, &schema::write(&record))
                }
                _ => return Ok(()),
            },
            _ => match self.unseal(name, &stored) {
                Ok(unsealed) => self.seal(name, unsealed.rev, unsealed.kind, &unsealed.body),
                // In a store without a lock it would stand there as if all of it were still locked.
                Err(_) if self.locked().is_some_and(|locked| locked.turning == Turning::Off) => {
                    self.set_aside(name, &stored)?;
                    self.storage.remove(key);
                    return Ok(());
                }
                Err(_) => return Ok(()),
            },
        };
        self.write(key, &again)
    }

    /// Says that it is done.
    fn settle(&self, locked: Locked) -> Result<(), NotSaved> {
        if locked.turning == Turning::Off {
            self.storage.remove(SPARE);
            self.storage.remove(super::keys::ROSTER);
            return self.say(None, None);
        }
        let keys = self.keys().map(Keys::settled);
        self.say(Some(Locked { turning: Turning::Settled, ..locked }), keys)
    }

    /// Makes a header for a store whose own can't be read, once the recovery code opened it.
    ///
    /// # Errors
    /// It is as it was.
    pub fn mend_lock(
        &self,
        vault: String,
        now: Stamp,
        locked: Locked,
        keys: Keys,
        nonces: Nonces,
    ) -> Result<(), NotSaved> {
        let epoch = self.header.borrow().as_ref().map_or(0, |header| header.epoch);
        let header = Header { vault, epoch, ..Header::new([0; 16], now) };
        self.header.replace(Some(header));
        self.seals.replace(Seals::unlocked(keys.clone(), nonces));
        self.say(Some(locked), Some(keys))
    }
}

#[cfg(test)]
mod tests;
