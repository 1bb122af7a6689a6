//! Reading everything that is kept, a little at a time.
//!
//! Ten years of pages take a quarter of a second to unpack. So whoever opens a store can stop after any
//! record and let the browser draw and listen. What was read so far is handed out only when all of it is
//! in: counts and days that rest on half of the records would be wrong.

use super::Store;
use super::header::Header;
use super::keys::{self, Place};
use super::room::Room;
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::domain::schema::Unreadable;

/// A value under our prefix that is no record for this version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    pub key: String,
    pub why: Unreadable,
}

/// How many values can't be read, and how many of those another version may be able to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Unread {
    pub all: usize,
    pub newer: usize,
}

impl Unread {
    pub fn of(left: &[Left]) -> Self {
        let is_newer = |left: &&Left| matches!(left.why, Unreadable::Newer | Unreadable::Locked);
        Self { all: left.len(), newer: left.iter().filter(is_newer).count() }
    }
}

/// What was found on opening. Opening writes nothing.
#[derive(Debug, Default)]
pub struct Opened {
    pub records: Vec<Record>,
    pub left: Vec<Left>,
    pub header: Option<Header>,
}

/// Pages, by the record they belong to and their number.
pub(super) type Pages = Vec<(Id, u64)>;

/// How far the reading has come.
#[derive(Debug)]
pub struct Opening {
    keys: std::vec::IntoIter<String>,
    records: Vec<Record>,
    left: Vec<Left>,
    room: Room,
    /// Pages that stand, and the ones of them that a record is made of.
    pages: Pages,
    named: Pages,
    /// Long records of which only that is left that they were being forgotten.
    forgotten: Vec<Id>,
    /// Records of which something was set aside: as a whole, and pages.
    aside: Vec<Id>,
    pages_aside: Vec<Id>,
}

impl Store {
    /// Begins to read: lists the keys.
    pub fn opening(&self) -> Opening {
        Opening {
            keys: self.storage.keys().into_iter(),
            records: Vec::new(),
            left: Vec::new(),
            room: Room::default(),
            pages: Vec::new(),
            named: Vec::new(),
            forgotten: Vec::new(),
            aside: Vec::new(),
            pages_aside: Vec::new(),
        }
    }

    /// Reads on until everything is read, which it then says, or `is_enough`. Each call reads something.
    pub fn read_on(&self, opening: &mut Opening, mut is_enough: impl FnMut() -> bool) -> bool {
        while let Some(key) = opening.keys.next() {
            self.look_at(opening, key);
            if is_enough() {
                break;
            }
        }
        opening.keys.as_slice().is_empty()
    }

    fn look_at(&self, opening: &mut Opening, key: String) {
        let Some(text) = self.storage.get(&key) else { return };
        self.count(&mut opening.room, &key, &text);
        match Place::of(&key) {
            Some(Place::Record { name }) => match self.read(name, &text) {
                Ok(Some(standing)) => {
                    let of = standing.record.id;
                    opening.named.extend(standing.pages.iter().map(|page| (of, page.number)));
                    opening.records.push(standing.record);
                }
                Ok(None) => opening.forgotten.extend(Id::parse(name)),
                Err(why) => opening.left.push(Left { key, why }),
            },
            Some(Place::Page { of, number }) => opening.pages.push((of, number)),
            Some(Place::Aside { name }) => {
                if let Some((id, _)) = keys::page(name) {
                    opening.pages_aside.push(id);
                } else {
                    opening.aside.extend(Id::parse(name));
                    opening.left.push(Left { key, why: Unreadable::Broken });
                }
            }
            None => {}
        }
    }

    /// What was found, once all of it is read.
    pub fn opened(&self, opening: Opening) -> Opened {
        let Opening { records, mut left, room, mut pages, named, forgotten, mut aside, pages_aside, .. } = opening;
        let is_paged = !pages.is_empty();
        // Every page that a record is made of stands. So mostly these are all there are.
        let is_more = pages.len() != named.len();
        pages.retain(|page| is_more && !named.contains(page));
        // What a long record can't be read without is one thing that is left, not as many as it has pages.
        aside.extend(left.iter().filter_map(|left| keys::id_of(&left.key)));
        let is_lost = |id: &Id| !forgotten.contains(id) && !records.iter().any(|record| record.id == *id);
        let lost = pages.iter().map(|(id, _)| *id).filter(is_lost);
        for id in lost.chain(pages_aside) {
            if !aside.contains(&id) {
                aside.push(id);
                left.push(Left { key: keys::of_record(id), why: Unreadable::Broken });
            }
        }
        // Its key may be all that there is of one that was being forgotten.
        pages.extend(forgotten.iter().map(|id| (*id, 0)));
        self.find_header();
        let header = self.header.borrow().clone();
        self.loose.replace(pages);
        self.is_paged.set(is_paged);
        self.room.set(room);
        self.is_tight.set(self.is_short());
        Opened { records, left, header }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journal::Change;
    use crate::domain::store::memory::{Fault, MemoryStorage};
    use crate::domain::store::tests::*;
    use crate::domain::store::{Engine, Storage as _};

    /// A store of every kind of thing: short and long records, damage, and another app’s value.
    fn full() -> MemoryStorage {
        let (storage, store) = holding(&words(1, 30_000));
        let records = (2..40).flat_map(|n| page(n, &format!("page {n}")).keep).collect();
        save(&store, Change { keep: records, forget: Vec::new() }).expect("saved");
        for (key, value) in [("qj1:r:hello", "hello"), ("qj1:q:0123456789ab.0", "?"), ("other-app", "theirs")] {
            storage.set(key, value).expect("room");
        }
        storage
    }

    #[test]
    fn reading_a_little_at_a_time_finds_what_reading_at_once_finds_and_writes_nothing() {
        let storage = full();
        let store = Store::over(storage.clone(), Engine::Chromium);
        let found = |opened: Opened| (opened.records, opened.left, opened.header, store.room(), store.is_tight());
        let at_once = found(store.open());
        assert_eq!((at_once.0.len(), at_once.1.len()), (39, 2));
        storage.take_steps();
        storage.fail_with(Some(Fault::Blocked));
        for every in [1, 2, 7] {
            let (mut opening, mut turns, mut seen) = (store.opening(), 1, 0);
            let mut is_enough = || {
                seen += 1;
                seen % every == 0
            };
            while !store.read_on(&mut opening, &mut is_enough) {
                turns += 1;
            }
            assert_eq!(turns, storage.keys().len().div_ceil(every), "{every} keys a turn");
            assert_eq!(found(store.opened(opening)), at_once);
        }
        assert_eq!(storage.take_steps(), []);
    }

    #[test]
    fn what_there_is_time_for_is_read_within_the_first_turn() {
        for storage in [MemoryStorage::default(), full()] {
            let store = Store::over(storage, Engine::Chromium);
            assert!(store.read_on(&mut store.opening(), || false));
        }
    }

    #[test]
    fn what_goes_while_the_store_is_read_is_no_damage() {
        let storage = full();
        let store = Store::over(storage.clone(), Engine::Chromium);
        let mut opening = store.opening();
        store.read_on(&mut opening, || true);
        save(&self::store(&storage), Change { keep: Vec::new(), forget: vec![id(5), id(39)] }).expect("saved");
        while !store.read_on(&mut opening, || true) {}
        let opened = store.opened(opening);
        assert!(opened.records.len() >= 37 && opened.left.len() == 2);
    }
}
