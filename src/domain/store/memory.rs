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
}

impl MemoryStorage {
    /// From now on every write fails so; `None` ends it.
    pub fn fail_with(&self, fault: Option<Fault>) {
        self.fault.set(fault);
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
        let mut values = self.values.borrow_mut();
        match self.fault.get() {
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
