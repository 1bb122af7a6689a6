//! What stands under which key.

use crate::domain::Id;

/// Every key of ours starts so. Short, neutral, ASCII.
pub const PREFIX: &str = "qj1:";
const RECORD: &str = "qj1:r:";
/// Values that could not be read and stood where a record had to go. They are kept as they are.
const ASIDE: &str = "qj1:q:";
/// The wrap of the master key that the recovery code opens, for when no copy of the header can be read.
pub(super) const SPARE: &str = "qj1:hk";
/// What was there when the store was last locked.
pub(super) const ROSTER: &str = "qj1:m";
/// Mirrors the chosen theme for the script that runs before the first paint.
pub const LOOK: &str = "qj1:look";
/// Room that is kept for the words of somebody whose storage is full. It holds nothing.
pub(super) const BALLAST: &str = "qj1:zz";

/// A key that keeps something of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place<'a> {
    /// The value of a record, or somebody else's value where one would be.
    Record { name: &'a str },
    /// A page of a long record, by its number.
    Page { of: Id, number: u64 },
    /// Something that can't be read; with a name that may be a record's or a page's.
    Aside { name: &'a str },
}

impl<'a> Place<'a> {
    pub(super) fn of(key: &'a str) -> Option<Self> {
        if let Some(name) = key.strip_prefix(RECORD) {
            return Some(page(name).map_or(Self::Record { name }, |(of, number)| Self::Page { of, number }));
        }
        let aside = key.strip_prefix(ASIDE)?;
        Some(Self::Aside { name: aside.rsplit_once('.').map_or(aside, |(name, _)| name) })
    }
}

/// The record and the number that make up the name of a page.
pub(super) fn page(name: &str) -> Option<(Id, u64)> {
    let (id, number) = name.split_once('.')?;
    let (id, parsed) = (Id::parse(id)?, number.parse().ok()?);
    (page_name(id, parsed) == name).then_some((id, parsed))
}

/// The record whose key this is.
pub fn id_of(key: &str) -> Option<Id> {
    key.strip_prefix(RECORD).and_then(Id::parse)
}

pub(super) fn of_record(id: Id) -> String {
    format!("{RECORD}{id}")
}

/// The name under which a page is sealed.
pub(super) fn page_name(id: Id, number: u64) -> String {
    format!("{id}.{number}")
}

pub(super) fn of_page(id: Id, number: u64) -> String {
    format!("{RECORD}{id}.{number}")
}

/// The keys at which a value called `name` may be set aside.
pub(super) fn aside(name: &str) -> impl Iterator<Item = String> {
    (0..u32::MAX).map(move |n| format!("{ASIDE}{name}.{n}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: &str = "0123456789ab";

    fn id() -> Id {
        Id::parse(NAME).expect("an id")
    }

    #[test]
    fn each_key_is_known_for_what_it_keeps() {
        let record = Some(Place::Record { name: NAME });
        assert_eq!(Place::of("qj1:r:0123456789ab"), record);
        assert_eq!(Place::of("qj1:r:0123456789ab.65537"), Some(Place::Page { of: id(), number: 65_537 }));
        assert_eq!(Place::of("qj1:q:0123456789ab.0"), Some(Place::Aside { name: NAME }));
        assert_eq!(Place::of("qj1:q:0123456789ab.65537.3"), Some(Place::Aside { name: "0123456789ab.65537" }));
        for other in ["qj1:h0", "qj1:look", "qj1:zz", "other-app", "", "r:0123456789ab"] {
            assert_eq!(Place::of(other), None, "{other}");
        }
    }

    #[test]
    fn the_key_of_a_page_is_no_key_of_a_record_and_the_other_way_round() {
        assert_eq!(id_of(&of_record(id())), Some(id()));
        assert_eq!(id_of(&of_page(id(), 7)), None);
        assert_eq!(page(&page_name(id(), 7)), Some((id(), 7)));
        for odd in [NAME, "0123456789ab.", "0123456789ab.07", "0123456789ab.+7", "0123456789ab.7.7", "hello.7"] {
            assert_eq!(page(odd), None, "{odd}");
        }
    }
}
