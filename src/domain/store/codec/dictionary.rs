//! The dictionaries that packed records lean on.
//!
//! A dictionary is what a [packer](super::pack) has read before it meets a record. Each has a number
//! that stands in the envelope. One that has ever been shipped is kept, byte for byte, for as long as
//! a record may lean on it; a better one gets the next number.
//!
//! How it was made, and of what, is in `dictionary.md` beside it. What is deliberately not here: the
//! trainer, which is `examples/train_dictionary.rs`.

/// A dictionary and the number by which envelopes name it, 1 to 15.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dictionary {
    pub id: u8,
    pub bytes: &'static [u8],
}

const ALL: [Dictionary; 1] = [Dictionary { id: 1, bytes: include_bytes!("dictionary-1.bin") }];

/// The one that records are packed with.
pub fn newest() -> Dictionary {
    ALL[ALL.len() - 1]
}

/// The one with this number; `None` where only a newer version may know it.
pub fn of(id: u8) -> Option<Dictionary> {
    ALL.into_iter().find(|dictionary| dictionary.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use xxhash_rust::xxh64::xxh64;

    #[test]
    fn a_dictionary_that_was_shipped_never_changes() {
        let pinned: Vec<_> = ALL.iter().map(|one| (one.id, one.bytes.len(), xxh64(one.bytes, 0))).collect();
        assert_eq!(pinned, [(1, 8192, 0xCD2F_CC10_1836_25F5)]);
    }

    #[test]
    fn a_number_names_one_dictionary_and_fits_the_envelope() {
        for one in ALL {
            assert_eq!(of(one.id), Some(one));
            assert!((1..16).contains(&one.id) && one.bytes.len() <= 32_510, "{}", one.id);
        }
        assert_eq!(newest().id, ALL.iter().map(|one| one.id).max().unwrap_or_default());
    }

    #[test]
    fn a_number_of_a_newer_version_names_none() {
        for id in [0, newest().id + 1, 15, 255] {
            assert_eq!(of(id), None);
        }
    }
}
