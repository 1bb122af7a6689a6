//! Small maps and sets in order.
//!
//! The standard ones are compiled anew for every kind of key and value, some 6 kB each time. These are rows in
//! order and cost a few hundred bytes. Putting something in the middle moves all that comes after it, so
//! what grows large is put in by its order ([`FromIterator`] of what is in order already costs nothing more),
//! or kept as [`super::ids::Ids`].

use std::borrow::Borrow;

/// Values by key, in the order of the keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> Map<K, V> {
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        // Most of what comes in comes in order.
        if self.0.last().is_none_or(|(last, _)| last.borrow() < key) {
            return Err(self.0.len());
        }
        self.0.binary_search_by(|(each, _)| each.borrow().cmp(key))
    }

    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|place| &self.0[place].1)
    }

    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Puts a value under a key, in the place of an earlier one. Whether there was none.
    pub fn insert(&mut self, key: K, value: V) -> bool {
        match self.find(&key) {
            Ok(place) => {
                self.0[place].1 = value;
                false
            }
            Err(place) => {
                self.0.insert(place, (key, value));
                true
            }
        }
    }

    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|place| self.0.remove(place).1)
    }

    /// The value under a key, to be changed; the usual one where there was none.
    pub fn or_default(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let place = match self.find(&key) {
            Ok(place) => place,
            Err(place) => {
                self.0.insert(place, (key, V::default()));
                place
            }
        };
        &mut self.0[place].1
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.0.iter().map(|(key, _)| key)
    }

    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut map = Self::default();
        for (key, value) in pairs {
            map.insert(key, value);
        }
        map
    }
}

/// Things in order, none twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set<K>(Map<K, ()>);

impl<K> Default for Set<K> {
    fn default() -> Self {
        Self(Map::default())
    }
}

impl<K: Ord> Set<K> {
    pub fn contains<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.0.contains_key(key)
    }

    /// Puts a thing in. Whether it was not there.
    pub fn insert(&mut self, key: K) -> bool {
        self.0.insert(key, ())
    }

    pub fn remove(&mut self, key: &K) {
        self.0.remove(key);
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &K> {
        self.0.keys()
    }
}

impl<K: Ord> Extend<K> for Set<K> {
    fn extend<I: IntoIterator<Item = K>>(&mut self, keys: I) {
        for key in keys {
            self.insert(key);
        }
    }
}

impl<K: Ord> FromIterator<K> for Set<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        let mut set = Self::default();
        set.extend(keys);
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    proptest! {
        #[test]
        fn it_holds_what_the_standard_map_holds(acts in prop::collection::vec((0_u8..3, "[a-f]{1,2}", 0_u16..9), 0..60)) {
            let (mut ours, mut standard): (Map<String, u16>, _) = (Map::default(), BTreeMap::new());
            for (act, name, number) in acts {
                match act {
                    0 => prop_assert_eq!(ours.insert(name.clone(), number), standard.insert(name.clone(), number).is_none()),
                    1 => prop_assert_eq!(ours.remove(&name), standard.remove(&name)),
                    _ => {
                        *ours.or_default(name.clone()) += number;
                        *standard.entry(name.clone()).or_default() += number;
                    }
                }
                prop_assert_eq!(ours.get(&name), standard.get(&name));
                prop_assert_eq!(ours.contains_key(&name), standard.contains_key(&name));
                prop_assert_eq!((ours.len(), ours.is_empty()), (standard.len(), standard.is_empty()));
            }
            prop_assert!(ours.iter().rev().eq(standard.iter().rev()));
            prop_assert!(ours.keys().eq(standard.keys()) && ours.values().eq(standard.values()));
        }

        #[test]
        fn a_set_holds_what_the_standard_set_holds(keys in prop::collection::vec(0_u8..20, 0..40), gone in prop::collection::vec(0_u8..20, 0..10)) {
            let (mut ours, mut standard) = (Set::default(), BTreeSet::new());
            for key in keys {
                prop_assert_eq!(ours.insert(key), standard.insert(key));
            }
            for key in gone {
                ours.remove(&key);
                standard.remove(&key);
                prop_assert_eq!(ours.contains(&key), standard.contains(&key));
            }
            prop_assert_eq!((ours.len(), ours.is_empty()), (standard.len(), standard.is_empty()));
            prop_assert!(ours.iter().eq(standard.iter()));
        }
    }
}
