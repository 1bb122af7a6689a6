//! Keeping a record: what is written, in which order, and what is taken away after it.
//!
//! A record is one value, or a manifest and pages. New pages are written first and no value that stands is
//! touched by it; then the manifest, which is the one step that makes the new version of the old one; then
//! the pages go that it doesn't name any more. After a crash at any point one of the two versions is whole.

use super::ballast;
use super::codec::envelope::{self, Kind};
use super::keys::{self, Place};
use super::paged::{self, Manifest, Page};
use super::room::Room;
use super::standing::Standing;
use super::{NotSaved, Refused, Store};
use crate::domain::id::Id;
use crate::domain::journal::Journal;
use crate::domain::record::Record;
use crate::domain::schema;

impl Store {
    /// Keeps a record in the place of an older revision of it.
    pub(super) fn keep(&self, record: &Record) -> Result<(), NotSaved> {
        let id = record.id;
        let text = schema::write(record);
        let standing = match self.standing(id) {
            Ok(Some(standing)) if standing.record.rev >= record.rev => {
                // Another window was faster. Its words stay; what becomes of ours is decided above.
                let is_kept = schema::write(&standing.record) == text;
                return if is_kept { Ok(()) } else { Err(NotSaved::ChangedElsewhere(id)) };
            }
            Ok(Some(standing)) => standing.pages,
            nothing => {
                self.make_way(id, nothing.is_err())?;
                Vec::new()
            }
        };
        match self.put(record, &text, &standing) {
            // Deleting is how room is made, and takes a few letters itself.
            Err(NotSaved::Full) if !record.is_live() && self.lighten(0) => self.put(record, &text, &standing)?,
            outcome => outcome?,
        }
        self.sweep(id);
        Ok(())
    }

    /// Writes a record, as one value or as pages, over one that is made of the pages `standing`.
    fn put(&self, record: &Record, text: &str, standing: &[Page]) -> Result<(), NotSaved> {
        if text.len() > paged::LONG {
            return self.keep_as_pages(record, text, standing);
        }
        let id = record.id;
        self.write(&keys::of_record(id), &self.seal(&id.to_string(), record.rev, Kind::Whole, text))?;
        self.take_pages(id, numbers(standing));
        Ok(())
    }

    /// Clears the place of a record of what belongs to an earlier one that can't be read, and keeps that.
    fn make_way(&self, id: Id, is_unreadable: bool) -> Result<(), NotSaved> {
        self.sweep(id);
        if !is_unreadable {
            self.set_pages_aside(id, self.loose_of(id))?;
        } else if let Some(standing) = self.storage.get(&keys::of_record(id)) {
            self.set_aside(&id.to_string(), &standing)?;
            self.set_pages_aside(id, self.pages_that_stand(id))?;
        }
        self.take_loose(id);
        Ok(())
    }

    fn keep_as_pages(&self, record: &Record, text: &str, standing: &[Page]) -> Result<(), NotSaved> {
        let (id, key) = (record.id, keys::of_record(record.id));
        let before = self.storage.get(&key);
        let cut = paged::cut(text, standing);
        let mut fresh = Vec::with_capacity(cut.fresh.len());
        let written = self.keep_older_apps_out().and_then(|()| self.write_pages(record, &cut.fresh, &mut fresh));
        let written = written.and_then(|()| {
            let (first, last) = (&standing[..cut.before], &standing[standing.len() - cut.after..]);
            let pages = [numbers(first), fresh.clone(), numbers(last)].concat();
            let manifest = schema::manifest::write(&Manifest::of(text, &cut, pages));
            self.write(&key, &self.seal(&id.to_string(), record.rev, Kind::Manifest, &manifest))
        });
        if written.is_ok() {
            let gone = &standing[cut.before..standing.len() - cut.after];
            self.take_pages(id, numbers(gone));
        } else if self.storage.get(&key) == before {
            // The old version stands, and knows nothing of these.
            self.take_pages(id, fresh);
        }
        written
    }

    /// Writes pages, and tells of each that may be there.
    fn write_pages(&self, record: &Record, texts: &[&str], numbers: &mut Vec<u64>) -> Result<(), NotSaved> {
        let mut free = paged::first_number(record.rev)..;
        for text in texts {
            let is_free = |number: &u64| self.storage.get(&keys::of_page(record.id, *number)).is_none();
            let number = free.find(is_free).expect("there are more numbers than pages");
            numbers.push(number);
            let page = self.seal(&keys::page_name(record.id, number), record.rev, Kind::Whole, text);
            self.write(&keys::of_page(record.id, number), &page)?;
        }
        Ok(())
    }

    /// Undoes what was kept a moment ago: each of these records is again as it is in `before`. What was new
    /// goes first, so that there is room. Where that fails, the later version stays.
    pub fn take_back(&self, ids: &[Id], before: &Journal) {
        for id in ids.iter().filter(|id| before.record(**id).is_none()) {
            self.forget(*id);
        }
        for record in ids.iter().filter_map(|id| before.record(*id)) {
            let standing = self.standing(record.id).ok().flatten();
            let pages = standing.map(|standing| standing.pages).unwrap_or_default();
            let _ = self.put(record, &schema::write(record), &pages);
        }
    }

    /// Takes a record away for good. Of a long one it is said first, in one step, that nothing is left of
    /// it: so after a crash half of it is neither a loss nor kept for ever.
    pub(super) fn forget(&self, id: Id) {
        let key = keys::of_record(id);
        let mut pages = self.take_loose(id);
        if self.storage.get(&key).is_some_and(|stored| envelope::is_manifest(&stored)) {
            pages.extend(self.pages_that_stand(id));
        }
        if !pages.is_empty() {
            let _ = self.write(&key, &self.seal(&id.to_string(), 0, Kind::Manifest, &paged::nothing()));
            self.take_pages(id, pages);
        }
        self.take(&key);
    }

    /// Takes away what interrupted saves left of every record.
    pub(super) fn sweep_all(&self) {
        let loose = self.loose.borrow().clone();
        for (id, _) in loose {
            self.sweep(id);
        }
    }

    /// Takes away pages that a readable record doesn't name, and the last of one that was being forgotten.
    /// Pages of a later revision than the one that stands may be another window's, of just now; they wait.
    fn sweep(&self, id: Id) {
        let (key, mut loose) = (keys::of_record(id), self.take_loose(id));
        if loose.is_empty() {
            return;
        }
        match self.standing(id) {
            Ok(Some(Standing { record, pages })) => {
                let is_named = |number| pages.iter().any(|page| page.number == number);
                let is_old = |number| paged::rev_of(number) <= record.rev.into();
                loose.retain(|number| {
                    let is_gone = is_old(*number) && !is_named(*number);
                    if is_gone {
                        self.take_page(id, *number);
                    }
                    !is_gone
                });
            }
            Ok(None) if self.storage.get(&key).is_some() => {
                self.take_pages(id, std::mem::take(&mut loose));
                self.take(&key);
            }
            Ok(None) | Err(_) => {}
        }
        self.loose.borrow_mut().extend(loose.into_iter().map(|number| (id, number)));
    }

    /// Pages of a record that no readable version of it is made of, as far as is known.
    fn loose_of(&self, id: Id) -> Vec<u64> {
        self.loose.borrow().iter().filter(|(of, _)| *of == id).map(|(_, number)| *number).collect()
    }

    fn take_loose(&self, id: Id) -> Vec<u64> {
        let loose = self.loose_of(id);
        self.loose.borrow_mut().retain(|(of, _)| *of != id);
        loose
    }

    fn take_pages(&self, id: Id, numbers: Vec<u64>) {
        for number in numbers {
            self.take_page(id, number);
        }
    }

    fn take_page(&self, id: Id, number: u64) {
        self.take(&keys::of_page(id, number));
    }

    /// The pages of a record that are in the storage, whatever names them.
    fn pages_that_stand(&self, id: Id) -> Vec<u64> {
        let keys = self.storage.keys();
        let number = |key: &String| match Place::of(key) {
            Some(Place::Page { of, number }) if of == id => Some(number),
            _ => None,
        };
        keys.iter().filter_map(number).collect()
    }

    /// Puts a value that could not be read back where it stood, or aside where something else stands.
    ///
    /// # Errors
    /// It was not kept.
    pub fn put_back(&self, key: &str, text: &str) -> Result<(), NotSaved> {
        let is_free = match Place::of(key) {
            Some(Place::Page { of, number }) => {
                // Beside a record that can be read it would be swept away.
                let is_free = !matches!(self.standing(of), Ok(Some(_)));
                if is_free {
                    self.loose.borrow_mut().push((of, number));
                }
                is_free
            }
            place => place.is_some(),
        };
        match self.storage.get(key) {
            Some(standing) if standing == text => Ok(()),
            // A locked value in a store without a lock would stand there as if all of it were locked.
            None if is_free && (self.locked().is_some() || !envelope::is_locked(text)) => self.write(key, text),
            _ => self.set_aside(key.rsplit(':').next().unwrap_or_default(), text),
        }
    }

    /// Puts a value that can't be read where nothing writes, before its place is needed.
    pub(super) fn set_aside(&self, name: &str, standing: &str) -> Result<(), NotSaved> {
        let free = keys::aside(name).find(|key| self.storage.get(key).is_none_or(|there| there == standing));
        self.write(&free.expect("there are more numbers than keys"), standing)
    }

    fn set_pages_aside(&self, id: Id, numbers: Vec<u64>) -> Result<(), NotSaved> {
        for number in numbers {
            if let Some(page) = self.storage.get(&keys::of_page(id, number)) {
                self.set_aside(&keys::page_name(id, number), &page)?;
                self.take_page(id, number);
            }
        }
        Ok(())
    }

    /// Writes, and reads back. Where no room is left the ballast goes, and the words stay.
    pub(super) fn write(&self, key: &str, text: &str) -> Result<(), NotSaved> {
        if self.is_newer.get() {
            return Err(NotSaved::Newer);
        }
        if self.is_shut() {
            return Err(NotSaved::OtherWindow);
        }
        let before = self.storage.get(key);
        match self.storage.set(key, text) {
            Ok(()) => {}
            Err(Refused::Full) if self.lighten(ballast::RESERVE) => self.storage.set(key, text).map_err(reason)?,
            Err(refused) => return Err(reason(refused)),
        }
        if self.storage.get(key).as_deref() != Some(text) {
            self.mend(key, before);
            return Err(NotSaved::NotReadBack);
        }
        let mut room = self.room.get();
        let freed = before.map_or(0, |before| self.cost(key, &before));
        room.ours = (room.ours + self.cost(key, text)).saturating_sub(freed);
        self.room.set(room);
        self.written.set(self.written.get() + 2 * self.cost(key, text));
        Ok(())
    }

    /// Puts back what stood there before a write that became something else. Where what stands there now
    /// is whole, another window wrote it, and it stays.
    fn mend(&self, key: &str, before: Option<String>) {
        let now = self.storage.get(key);
        if now == before || now.is_some_and(|now| self.is_whole(key, &now)) {
            return;
        }
        match before {
            // Where this fails too there is nothing left to try; what stands there is kept as it is.
            Some(before) => drop(self.storage.set(key, &before)),
            None => self.storage.remove(key),
        }
    }

    fn take(&self, key: &str) {
        if let Some(text) = self.storage.get(key) {
            self.storage.remove(key);
            let room = self.room.get();
            self.room.set(Room { ours: room.ours.saturating_sub(self.cost(key, &text)), ..room });
        }
    }
}

fn numbers(pages: &[Page]) -> Vec<u64> {
    pages.iter().map(|page| page.number).collect()
}

fn reason(refused: Refused) -> NotSaved {
    match refused {
        Refused::Full => NotSaved::Full,
        Refused::Other => NotSaved::Refused,
    }
}

#[cfg(test)]
mod tests;
