//! Taking stock: every key that is stored, what it is for, and what it weighs.

use super::Store;
use super::engine::Engine;
use super::header;
use super::keys::{BALLAST, LOOK, PREFIX, Place, ROSTER, SPARE, id_of};
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

impl Store {
    /// Everything that is stored under this address.
    pub fn stock(&self) -> Vec<Stored> {
        let unit = if self.engine == Engine::WebKit { 1 } else { 2 };
        let stored = self.storage.keys().into_iter().map(|key| {
            let bytes = self.cost(&key, &self.storage.get(&key).unwrap_or_default()) * unit;
            Stored { purpose: Use::of(&key), bytes, key }
        });
        stored.collect()
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
            let mut stock = Store::over(storage.clone(), engine).stock();
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
