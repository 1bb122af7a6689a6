//! A storage in memory, for tests. It can fail in the ways browsers do.

use super::{Refused, Storage};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// A way to fail on writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Blocked,
    Full,
    /// Takes another value than the one given.
    Garbled,
    /// Says yes and keeps nothing.
    Silent,
}

/// Clones share what they hold, as two tabs would.
#[derive(Debug, Clone, Default)]
pub struct MemoryStorage {
    values: Rc<RefCell<BTreeMap<String, String>>>,
    fault: Rc<Cell<Option<Fault>>>,
    /// Writes until the fault comes, once.
    coming: Rc<Cell<Option<(u32, Fault)>>>,
    /// UTF-16 units that fit.
    limit: Rc<Cell<Option<usize>>>,
}

impl MemoryStorage {
    /// From now on every write fails so; `None` ends it.
    pub fn fail_with(&self, fault: Option<Fault>) {
        self.fault.set(fault);
        self.coming.set(None);
    }

    /// The write after `nth` others fails so, and the ones after it don't.
    pub fn fail_at(&self, nth: u32, fault: Fault) {
        self.coming.set(Some((nth, fault)));
    }

    /// From now on no more than so many UTF-16 units fit; `None` ends it.
    pub fn limit(&self, units: Option<usize>) {
        self.limit.set(units);
    }

    /// UTF-16 units that are used.
    pub fn units(&self) -> usize {
        let size = |text: &str| text.encode_utf16().count();
        self.values.borrow().iter().map(|(key, value)| size(key) + size(value)).sum()
    }

    /// Everything in it.
    pub fn clone_values(&self) -> BTreeMap<String, String> {
        self.values.borrow().clone()
    }

    /// The fault that this write meets.
    fn fault_now(&self) -> Option<Fault> {
        match self.coming.get() {
            Some((0, fault)) => {
                self.coming.set(None);
                Some(fault)
            }
            Some((nth, fault)) => {
                self.coming.set(Some((nth - 1, fault)));
                self.fault.get()
            }
            None => self.fault.get(),
        }
    }
}

impl Storage for MemoryStorage {
    fn keys(&self) -> Vec<String> {
        self.values.borrow().keys().cloned().collect()
    }

    fn get(&self, key: &str) -> Option<String> {
        self.values.borrow().get(key).cloned()
    }

    fn set(&self, key: &str, value: &str) -> Result<(), Refused> {
        if let Some(limit) = self.limit.get() {
            let size = |text: &str| text.encode_utf16().count();
            let freed = self.get(key).map_or(0, |old| size(&old) + size(key));
            if self.units() - freed + size(key) + size(value) > limit {
                return Err(Refused::Full);
            }
        }
        let fault = self.fault_now();
        let mut values = self.values.borrow_mut();
        match fault {
            Some(Fault::Blocked) => return Err(Refused::Other),
            Some(Fault::Full) => return Err(Refused::Full),
            Some(Fault::Garbled) => drop(values.insert(key.to_owned(), format!("{value}?"))),
            Some(Fault::Silent) => {}
            None => drop(values.insert(key.to_owned(), value.to_owned())),
        }
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.values.borrow_mut().remove(key);
    }
}
