//! Ids that follow from what is named, so that the same thing always gets the same one.
//!
//! An id of this app is 60 bits, by chance. What comes from another app needs one that a second import
//! finds again, so its bits are computed:
//!
//! ```text
//! hash = XXH64 with seed 0, over each part as UTF-8 with the byte 0xFF after it
//! id   = Id::from_random(hash, big-endian), which uses the low 60 bits
//! ```
//!
//! The first part says what kind of name it is. 0xFF stands in no UTF-8, so parts can't run into each
//! other. XXH64 is the checksum of the store already, is published and will not change, and mixes all
//! of its bits well, so any 60 will do (FNV-1a, which needs no crate, mixes its low ones poorly). Two
//! of 200,000 names meet with a chance of one in fifty million, as with ids by chance. Somebody who
//! wants to can make two names meet; then one of their own entries counts as a conflict, and nothing
//! is overwritten.
//!
//! **Never change any of this**: an import would no longer know what it brought over before.

use crate::domain::Id;
use xxhash_rust::xxh64::{Xxh64, xxh64};

/// The id of what these parts name.
pub(super) fn id(parts: &[&str]) -> Id {
    let mut hash = Xxh64::new(0);
    for part in parts {
        hash.update(part.as_bytes());
        hash.update(&[0xff]);
    }
    Id::from_random(hash.digest().to_be_bytes())
}

/// The checksum of a text.
pub(super) fn hash(text: &str) -> u64 {
    xxh64(text.as_bytes(), 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_hash_is_the_published_one() {
        for (text, published) in [("", 0xef46_db37_51d8_e999), ("abc", 0x44bc_2cf5_ad77_0999)] {
            assert_eq!(hash(text), published, "{text}");
        }
    }

    #[test]
    fn a_name_has_the_same_id_for_ever() {
        assert_eq!(id(&["day_one", "0123456789ABCDEF0123456789ABCDEF"]).to_string(), "p5ypp453k6m5");
    }

    #[test]
    fn a_hundred_thousand_names_that_differ_by_little_do_not_meet() {
        let ids: BTreeSet<Id> = (0..100_000).map(|n| id(&["day_one", &format!("{n}")])).collect();
        assert_eq!(ids.len(), 100_000);
        assert_ne!(id(&["ab", "c"]), id(&["a", "bc"]));
    }
}
