//! Many ids, each with a number: two hundred thousand are as quick as two.

use super::id::Id;

/// Numbers by id. An id stays once it was put in.
#[derive(Debug, Clone, Default)]
pub struct Ids {
    all: Vec<(Id, u32)>,
    /// Places in `all`, one more than they are, where their ids lead; 0 where nothing is.
    slots: Vec<u32>,
}

impl Ids {
    /// Puts an id in with its number; one that is there keeps its own. Whether it was not there.
    pub fn insert(&mut self, id: Id, number: u32) -> bool {
        if self.slots.len() < self.all.len() * 2 + 16 {
            self.grow();
        }
        let slot = self.slot(id);
        if self.slots[slot] != 0 {
            return false;
        }
        self.all.push((id, number));
        self.slots[slot] = self.next();
        true
    }

    pub fn get(&self, id: Id) -> Option<u32> {
        self.place(id).map(|place| self.all[place].1)
    }

    pub fn contains(&self, id: Id) -> bool {
        self.place(id).is_some()
    }

    /// Every id with its number, in the order in which they were put in.
    pub fn iter(&self) -> impl Iterator<Item = (Id, u32)> {
        self.all.iter().copied()
    }

    fn place(&self, id: Id) -> Option<usize> {
        if self.slots.is_empty() {
            return None;
        }
        (self.slots[self.slot(id)] as usize).checked_sub(1)
    }

    /// Where an id stands, or would. Ids are chance, so a part of one scatters them.
    fn slot(&self, id: Id) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = id.chance() & mask;
        while self.slots[slot] != 0 && self.all[self.slots[slot] as usize - 1].0 != id {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// One more than the last place.
    fn next(&self) -> u32 {
        u32::try_from(self.all.len()).expect("a journal in a browser is small")
    }

    fn grow(&mut self) {
        self.slots = vec![0; ((self.all.len() + 16) * 4).next_power_of_two()];
        let all = std::mem::take(&mut self.all);
        for (id, number) in all {
            let slot = self.slot(id);
            self.all.push((id, number));
            self.slots[slot] = self.next();
        }
    }
}

impl FromIterator<Id> for Ids {
    fn from_iter<I: IntoIterator<Item = Id>>(ids: I) -> Self {
        let mut found = Self::default();
        for id in ids {
            found.insert(id, 0);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn it_holds_what_the_standard_map_holds(
            ids in prop::collection::vec((any::<[u8; 8]>(), any::<u32>()), 0..200),
            near in prop::collection::vec((0_u8..60, any::<u32>()), 0..200),
        ) {
            let (mut ours, mut standard) = (Ids::default(), BTreeMap::new());
            let near = near.into_iter().map(|(n, number)| ([n, 0, 0, 0, 0, 0, 0, 0], number));
            for (bytes, number) in ids.into_iter().chain(near) {
                let id = Id::from_random(bytes);
                prop_assert_eq!(ours.contains(id), standard.contains_key(&id));
                prop_assert_eq!(ours.insert(id, number), !standard.contains_key(&id));
                standard.entry(id).or_insert(number);
                prop_assert_eq!(ours.get(id), standard.get(&id).copied());
            }
            prop_assert_eq!(ours.iter().collect::<BTreeMap<_, _>>(), standard);
        }
    }
}
