//! Answers by the name of their field: a dozen or two, in the order of their names.

use super::Answer;

/// A small map. The standard one would be written into the program once more for this kind of value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given(Vec<(String, Answer)>);

impl Given {
    fn find(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(each, _)| each.as_str().cmp(name))
    }

    pub fn get(&self, name: &str) -> Option<&Answer> {
        self.find(name).ok().map(|place| &self.0[place].1)
    }

    pub fn contains_key(&self, name: &str) -> bool {
        self.find(name).is_ok()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Answers a field, in the place of an earlier answer.
    pub fn insert(&mut self, name: String, answer: Answer) {
        match self.find(&name) {
            Ok(place) => self.0[place].1 = answer,
            Err(place) => self.0.insert(place, (name, answer)),
        }
    }

    pub fn remove(&mut self, name: &str) {
        if let Ok(place) = self.find(name) {
            self.0.remove(place);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(name, answer)| (name.as_str(), answer))
    }

    pub fn values(&self) -> impl Iterator<Item = &Answer> {
        self.0.iter().map(|(_, answer)| answer)
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Answer> {
        self.0.iter_mut().map(|(_, answer)| answer)
    }
}

impl FromIterator<(String, Answer)> for Given {
    fn from_iter<I: IntoIterator<Item = (String, Answer)>>(answers: I) -> Self {
        let mut given = Self::default();
        for (name, answer) in answers {
            given.insert(name, answer);
        }
        given
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn it_holds_what_the_standard_map_holds(acts in prop::collection::vec((any::<bool>(), "[a-f]{1,2}", 0u16..9), 0..60)) {
            let (mut given, mut map) = (Given::default(), BTreeMap::new());
            for (is_kept, name, number) in acts {
                if is_kept {
                    given.insert(name.clone(), Answer::Number(number));
                    map.insert(name.clone(), Answer::Number(number));
                } else {
                    given.remove(&name);
                    map.remove(&name);
                }
                prop_assert_eq!(given.get(&name), map.get(&name));
                prop_assert_eq!(given.contains_key(&name), map.contains_key(&name));
                prop_assert_eq!(given.is_empty(), map.is_empty());
            }
            prop_assert!(given.iter().map(|(name, answer)| (name.to_owned(), answer.clone())).eq(map));
        }
    }
}
