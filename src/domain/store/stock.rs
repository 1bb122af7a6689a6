//! Taking stock: every key that is stored, what it is for, and what it weighs.

use super::engine::Engine;
use super::header;
use super::keys::{BALLAST, LOOK, PREFIX, Place, ROSTER, SPARE, id_of};
use super::{Room, Store};
use crate::domain::Id;

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    Record(Id),
    /// A page of a long record.
    Page,
    /// A value that could not be read, set aside.
    Aside,
    /// What the store knows of itself, and its lock.
    Header,
    /// Which records there are, while they are locked.
    Roster,
    /// For the script before the first paint.
    Look,
    Ballast,
    /// How windows find out which of them writes.
    Windows,
    /// It begins as ours do, and this version does not know it.
    Newer,
    /// Somebody else’s under the same address.
    Foreign,
}

/// A key, and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    pub key: String,
    pub purpose: Use,
    /// Bytes of the key and its value: two for each unit of text, in `WebKit` one where all are Latin letters.
    pub bytes: u64,
}

impl Use {
    fn of(key: &str) -> Self {
        match (Place::of(key), key) {
            (Some(Place::Record { .. }), _) => id_of(key).map_or(Self::Newer, Self::Record),
            (Some(Place::Page { .. }), _) => Self::Page,
            (Some(Place::Aside { .. }), _) => Self::Aside,
            (_, LOOK) => Self::Look,
            (_, BALLAST) => Self::Ballast,
            (_, ROSTER) => Self::Roster,
            (_, "qj1:f" | "qj1:w") => Self::Windows,
            _ if header::KEYS.contains(&key) || key == SPARE => Self::Header,
            _ if key.starts_with(PREFIX) => Self::Newer,
            _ => Self::Foreign,
        }
    }
}

/// Counting what is stored, some of it at a time.
pub struct Counting {
    keys: std::vec::IntoIter<String>,
    stock: Vec<Stored>,
    /// What had been written when it began.
    written: u64,
}

impl Store {
    pub fn counting(&self) -> Counting {
        Counting { keys: self.storage.keys().into_iter(), stock: Vec::new(), written: self.written.get() }
    }

    /// Counts on until `is_time`: everything that is stored under this address, once all is counted. The room that is
    /// used is known anew then, unless something was written meanwhile.
    pub fn count_on(&self, counting: &mut Counting, is_time: impl Fn() -> bool) -> Option<Vec<Stored>> {
        let unit = if self.engine == Engine::WebKit { 1 } else { 2 };
        for key in counting.keys.by_ref() {
            let bytes = self.cost(&key, &self.storage.get(&key).unwrap_or_default()) * unit;
            counting.stock.push(Stored { purpose: Use::of(&key), bytes, key });
            if is_time() {
                break;
            }
        }
        if counting.keys.len() > 0 {
            return None;
        }
        if counting.written == self.written.get() {
            let mut room = Room::default();
            for stored in &counting.stock {
                *Self::share(&mut room, &stored.key) += stored.bytes / unit;
            }
            self.room.set(room);
        }
        Some(std::mem::take(&mut counting.stock))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::store::Storage as _;
    use crate::domain::store::memory::MemoryStorage;

    #[test]
    fn every_key_is_listed_with_its_use_and_its_bytes() {
        let storage = MemoryStorage::default();
        let id = Id::parse("0123456789ab").expect("an id");
        let keys = [
            ("other-app", Use::Foreign),
            ("qj1:f", Use::Windows),
            ("qj1:h0", Use::Header),
            ("qj1:hk", Use::Header),
            ("qj1:look", Use::Look),
            ("qj1:m", Use::Roster),
            ("qj1:q:0123456789ab.0", Use::Aside),
            ("qj1:r:0123456789ab", Use::Record(id)),
            ("qj1:r:0123456789ab.65537", Use::Page),
            ("qj1:r:nonsense", Use::Newer),
            ("qj1:w", Use::Windows),
            ("qj1:x", Use::Newer),
            ("qj1:zz", Use::Ballast),
        ];
        for (key, _) in keys {
            storage.set(key, "a’").expect("there is room");
        }
        for (engine, latin, wide) in [(Engine::Chromium, 2, 2), (Engine::Firefox, 2, 2), (Engine::WebKit, 1, 2)] {
            let store = Store::over(storage.clone(), engine);
            let mut counting = store.counting();
            assert_eq!(store.count_on(&mut counting, || true), None, "it was time after the first key");
            let mut stock = store.count_on(&mut counting, || false).expect("all is counted");
            assert_eq!(store.room(), store.measure());
            assert!(store.room().others > 0 && store.room().ours > 0);
            stock.sort_by(|one, other| one.key.cmp(&other.key));
            let wanted: Vec<Stored> = keys
                .iter()
                .map(|(key, purpose)| {
                    let bytes = key.len() as u64 * latin + 2 * wide;
                    Stored { key: (*key).to_owned(), purpose: *purpose, bytes }
                })
                .collect();
            assert_eq!(stock, wanted, "{engine:?}");
        }
    }
}
