//! Reading what stands under a record's key: the plain text of version one, a sealed text, or the list of
//! the pages that a long record is made of.

use super::Store;
use super::codec::envelope::{self, Damage, Kind};
use super::keys::{self, Place};
use super::paged::Page;
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::domain::schema::{self, Unreadable};

/// A record as it stands in the storage.
#[derive(Debug)]
pub(super) struct Standing {
    pub record: Record,
    /// The pages it is made of, where it is long.
    pub pages: Vec<Page>,
}

impl Store {
    /// What stands where record `id` is kept. `None` where nothing does, or only that it was being forgotten.
    pub(super) fn standing(&self, id: Id) -> Result<Option<Standing>, Unreadable> {
        let Some(stored) = self.storage.get(&keys::of_record(id)) else { return Ok(None) };
        self.read(&id.to_string(), &stored)
    }

    /// Whether the value under a key is one that some window of ours wrote as it stands.
    pub(super) fn is_whole(&self, key: &str, stored: &str) -> bool {
        match Place::of(key) {
            Some(Place::Record { name }) => self.read(name, stored).is_ok(),
            Some(Place::Page { of, number }) => self.unseal(&keys::page_name(of, number), stored).is_ok(),
            Some(Place::Aside { .. }) => false,
            None => envelope::open(key, stored).is_ok(),
        }
    }

    /// Reads the record called `name`, whose key holds `stored`. `None` is a record of which only that is left
    /// that it was being forgotten.
    pub(super) fn read(&self, name: &str, stored: &str) -> Result<Option<Standing>, Unreadable> {
        let id = Id::parse(name).ok_or(Unreadable::NotARecord)?;
        let whole = |text: &str, pages| Ok(Some(Standing { record: schema::read(id, text)?, pages }));
        if !envelope::is_sealed(stored) && self.takes_plain() {
            return whole(stored, Vec::new());
        }
        let unsealed = self.unseal(name, stored).map_err(unreadable)?;
        if unsealed.kind == Kind::Whole {
            return whole(&unsealed.body, Vec::new());
        }
        let manifest = schema::manifest::read(&unsealed.body).ok_or(Unreadable::Incomplete)?;
        if manifest.is_nothing() {
            return Ok(None);
        }
        let pages = manifest.pages.iter().map(|number| self.page(id, *number)).collect::<Result<Vec<_>, _>>()?;
        let text = manifest.join(&pages).ok_or(Unreadable::Broken)?;
        whole(&text, pages)
    }

    fn page(&self, id: Id, number: u64) -> Result<Page, Unreadable> {
        let stored = self.storage.get(&keys::of_page(id, number)).ok_or(Unreadable::Broken)?;
        let unsealed = self.unseal(&keys::page_name(id, number), &stored).map_err(unreadable)?;
        Ok(Page { number, text: unsealed.body })
    }
}

fn unreadable(damage: Damage) -> Unreadable {
    match damage {
        Damage::Foreign => Unreadable::NotARecord,
        Damage::Newer => Unreadable::Newer,
        Damage::Locked => Unreadable::Locked,
        Damage::Broken => Unreadable::Broken,
    }
}

#[cfg(test)]
mod tests;
