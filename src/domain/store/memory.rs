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
    steps: Rc<RefCell<Vec<Step>>>,
}

/// A key, and the value that was written there; `None` where it was removed.
pub type Step = (String, Option<String>);

impl MemoryStorage {
    /// A storage that holds these values.
    pub fn of(values: BTreeMap<String, String>) -> Self {
        Self { values: Rc::new(RefCell::new(values)), ..Self::default() }
    }

    /// What was written and removed since this was last asked, in order.
    pub fn take_steps(&self) -> Vec<Step> {
        self.steps.take()
    }

    /// Everything that stood in it after each of these steps, beginning with `values` before the first:
    /// what a power cut at that moment would have left.
    pub fn history(values: &BTreeMap<String, String>, steps: &[Step]) -> Vec<BTreeMap<String, String>> {
        let mut now = values.clone();
        let mut history = vec![now.clone()];
        for (key, value) in steps {
            match value {
                Some(value) => drop(now.insert(key.clone(), value.clone())),
                None => drop(now.remove(key)),
            }
            history.push(now.clone());
        }
        history
    }

    /// From now on every write fails so; `None` ends it.
    pub fn fail_with(&self, fault: Option<Fault>) {
        self.fault.set(fault);
        self.coming.set(None);
    }

    /// The write after `nth` others fails so, and the ones after it don't.
    pub fn fail_at(&self, nth: u32, fault: Fault) {
        self.coming.set(Some((nth, fault)));
    }

    /// Whether a fault is still to come; it does not from now on.
    pub fn take_fault(&self) -> bool {
        self.coming.take().is_some()
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
        let taken = match self.fault_now() {
            Some(Fault::Blocked) => return Err(Refused::Other),
            Some(Fault::Full) => return Err(Refused::Full),
            Some(Fault::Silent) => return Ok(()),
            Some(Fault::Garbled) => format!("{value}?"),
            None => value.to_owned(),
        };
        self.values.borrow_mut().insert(key.to_owned(), taken.clone());
        self.steps.borrow_mut().push((key.to_owned(), Some(taken)));
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.values.borrow_mut().remove(key);
        self.steps.borrow_mut().push((key.to_owned(), None));
    }
}
