//! The envelope around a stored record: what it is, which revision, and whether it is whole.
//!
//! As bytes, which [`text15`] then writes as text (numbers are little-endian):
//!
//! ```text
//! plain      version 1 │ flags 1 │ revision 4 │ body …            │ checksum 8
//! encrypted  version 1 │ flags 1 │ revision 4 │ nonce 24 │ body … │ tag 16
//! ```
//!
//! - *version* is 2. (Version one is JSON as it is, and begins with `{`.)
//! - *flags*: bit 0, the body is packed; bit 1, it is encrypted; bit 2, it is no record but says of which
//!   pages one is made; bit 3 is zero; bits 4 to 7 are the number of the dictionary it was packed with, or
//!   zero. An app that does not know bit 2 calls such a value [`Damage::Newer`] and leaves it alone.
//! - *checksum* is XXH64 with seed 0 over the associated data and the body.
//!
//! The associated data are `qj1|rec|`, the name of what is sealed, `|`, and the six bytes before the
//! body. They hold the name, so that a value that was copied to the place of another is noticed, and the
//! revision, so that none can be put on another body. What can't be noticed is an older value as a whole
//! put back in its own place: it is a record, only not the last one.
//!
//! Encryption is packed text under XChaCha20-Poly1305 with the same associated data; this version
//! answers it with [`Damage::Locked`] and does not write it.
//!
//! What is deliberately not here: the JSON inside, the keys, and what becomes of damage.

use super::{dictionary, pack, text15};
use xxhash_rust::xxh64::xxh64;

/// The version this build writes.
pub const VERSION: u8 = 2;
/// The longest body that is packed, and that unpacking gives, in bytes.
pub const LIMIT: usize = 64 << 20;

const PACKED: u8 = 1;
const ENCRYPTED: u8 = 1 << 1;
const MANIFEST: u8 = 1 << 2;
/// The flag that no version has used so far.
const UNUSED: u8 = 1 << 3;
const DICTIONARY_SHIFT: u32 = 4;

/// Version, flags and revision, in bytes.
const HEADER: usize = 6;
const CHECKSUM: usize = 8;
/// What stands around a body that is not encrypted, in bytes.
pub const AROUND: usize = HEADER + CHECKSUM;

/// What was in an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsealed {
    pub rev: u32,
    pub kind: Kind,
    pub body: String,
}

/// What an envelope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A text as it is: a record, a header, a page.
    Whole,
    /// The list of the pages that a record is made of.
    Manifest,
}

/// Why an envelope can't be opened. The value is kept as it is, whichever it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    /// Not one of ours at all, by its first letter.
    Foreign,
    /// Written by a newer version, or with a dictionary that only a newer version has.
    Newer,
    /// Encrypted.
    Locked,
    /// Sealed once, and not as it was sealed: changed, cut, or sealed under another name.
    Broken,
}

/// Whether a stored value begins as a sealed one, of whichever version. The JSON of version one
/// does not, and an empty value does not.
pub fn is_sealed(stored: &str) -> bool {
    stored.chars().next().is_some_and(text15::is_letter)
}

/// Whether a stored value calls itself a manifest. Whether it is whole is only seen by opening it.
pub fn is_manifest(stored: &str) -> bool {
    // Eight letters are fifteen bytes.
    let start: String = stored.chars().take(8).collect();
    text15::decode(&start).is_some_and(|bytes| bytes.get(1).is_some_and(|flags| flags & MANIFEST != 0))
}

/// The value to store for revision `rev` of the record called `name`, whose JSON is `body`. A name is
/// what no two values share and what stays with a value: a record's id, or the key of anything else. It
/// holds no `|`.
pub fn seal(name: &str, rev: u32, body: &str) -> String {
    seal_within(name, rev, Kind::Whole, body, LIMIT)
}

/// The same for the list of the pages that a record is made of.
pub fn seal_manifest(name: &str, rev: u32, body: &str) -> String {
    seal_within(name, rev, Kind::Manifest, body, LIMIT)
}

/// A body over `limit` bytes is left unpacked, because unpacking would refuse it.
fn seal_within(name: &str, rev: u32, kind: Kind, body: &str, limit: usize) -> String {
    let body = body.as_bytes();
    let packed = (body.len() <= limit).then(|| pack::pack(body)).filter(|packed| packed.len() < body.len());
    let (flags, body) = match &packed {
        Some(packed) => (PACKED | dictionary::newest().id << DICTIONARY_SHIFT, packed.as_slice()),
        None => (0, body),
    };
    let flags = if kind == Kind::Manifest { flags | MANIFEST } else { flags };
    let mut bytes = Vec::with_capacity(HEADER + body.len() + CHECKSUM);
    bytes.extend_from_slice(&[VERSION, flags]);
    bytes.extend_from_slice(&rev.to_le_bytes());
    bytes.extend_from_slice(body);
    bytes.extend_from_slice(&checksum(name, &bytes));
    text15::encode(&bytes)
}

/// Opens what stands where the value called `name` is kept.
///
/// # Errors
/// [`Damage`] says why not.
pub fn open(name: &str, stored: &str) -> Result<Unsealed, Damage> {
    if !is_sealed(stored) {
        return Err(Damage::Foreign);
    }
    let bytes = text15::decode(stored).ok_or(Damage::Broken)?;
    let [version, flags, rev @ ..] = *bytes.first_chunk::<HEADER>().ok_or(Damage::Broken)?;
    // How a newer version checks itself is not known here, so its first byte has to be believed.
    match version {
        VERSION => {}
        newer if newer > VERSION => return Err(Damage::Newer),
        _ => return Err(Damage::Broken),
    }
    if flags & ENCRYPTED != 0 {
        return Err(Damage::Locked);
    }
    let (sealed, check) = bytes.split_last_chunk::<CHECKSUM>().ok_or(Damage::Broken)?;
    if sealed.len() < HEADER || checksum(name, sealed) != *check {
        return Err(Damage::Broken);
    }
    // From here on it is as it was written.
    let body = sealed[HEADER..].to_vec();
    let body = match (flags & PACKED, flags >> DICTIONARY_SHIFT) {
        _ if flags & UNUSED != 0 => return Err(Damage::Newer),
        (0, 0) => body,
        (0, _) => return Err(Damage::Newer),
        (_, id) => {
            let dictionary = dictionary::of(id).ok_or(Damage::Newer)?;
            pack::unpack(&body, dictionary.bytes, LIMIT).ok_or(Damage::Broken)?
        }
    };
    let body = String::from_utf8(body).map_err(|_| Damage::Broken)?;
    let kind = if flags & MANIFEST == 0 { Kind::Whole } else { Kind::Manifest };
    Ok(Unsealed { rev: u32::from_le_bytes(rev), kind, body })
}

/// The revision that an envelope says it holds, read from its first letters alone and not checked.
/// `None` for anything too short, and for anything that is no envelope.
pub fn revision(stored: &str) -> Option<u32> {
    /// Sixteen letters are thirty bytes, with no bit left over.
    const LETTERS: usize = 16;
    let (end, _) = stored.char_indices().nth(LETTERS)?;
    let bytes = text15::decode(&stored[..end])?;
    let [_, _, rev @ ..] = *bytes.first_chunk::<HEADER>()?;
    Some(u32::from_le_bytes(rev))
}

/// The checksum of a header and a body sealed as `name`.
fn checksum(name: &str, sealed: &[u8]) -> [u8; CHECKSUM] {
    // The header ends the associated data, and the body comes next.
    xxh64(&[b"qj1|rec|", name.as_bytes(), b"|", sealed].concat(), 0).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAME: &str = "0123456789ab";
    const BODY: &str = "{\"data\":{\"day\":\"2026-11-23\",\"text\":\"It’s quiet here. I cooked.\"},\"kind\":\"entry\"}";

    fn unsealed(rev: u32, body: &str) -> Unsealed {
        Unsealed { rev, kind: Kind::Whole, body: body.into() }
    }

    fn bytes_of(stored: &str) -> Vec<u8> {
        text15::decode(stored).expect("sealed")
    }

    /// An envelope as another version might write it: this header and body, with a checksum that fits.
    fn made(version: u8, flags: u8, body: &[u8]) -> String {
        let sealed = [&[version, flags, 7, 0, 0, 0], body].concat();
        text15::encode(&[&sealed[..], &checksum(NAME, &sealed)].concat())
    }

    #[test]
    fn the_parts_stand_where_the_format_says() {
        let bytes = bytes_of(&seal(NAME, 0x0403_0201, BODY));
        assert_eq!(bytes[..HEADER], [2, 0b0001_0001, 1, 2, 3, 4]);
        let (body, check) = bytes[HEADER..].split_at(bytes.len() - HEADER - CHECKSUM);
        assert_eq!(pack::unpack(body, dictionary::newest().bytes, LIMIT).as_deref(), Some(BODY.as_bytes()));
        let summed = [b"qj1|rec|0123456789ab|", &bytes[..HEADER], body].concat();
        assert_eq!(check, xxh64(&summed, 0).to_le_bytes());
    }

    #[test]
    fn a_body_that_packing_does_not_shorten_is_left_as_it_is() {
        for body in ["", "x", "{}"] {
            let bytes = bytes_of(&seal(NAME, 0, body));
            assert_eq!((bytes[1], bytes.len()), (0, HEADER + body.len() + CHECKSUM), "{body}");
            assert_eq!(open(NAME, &seal(NAME, 0, body)), Ok(unsealed(0, body)));
        }
    }

    #[test]
    fn a_body_that_unpacking_would_refuse_is_not_packed() {
        let flags = |limit| bytes_of(&seal_within(NAME, 0, Kind::Whole, BODY, limit))[1];
        assert_eq!((flags(BODY.len()), flags(BODY.len() - 1)), (0b0001_0001, 0));
        assert_eq!(open(NAME, &seal_within(NAME, 0, Kind::Whole, BODY, 0)), Ok(unsealed(0, BODY)));
    }

    #[test]
    fn a_value_is_not_taken_under_another_name() {
        let stored = seal(NAME, 7, BODY);
        assert_eq!(open(NAME, &stored), Ok(unsealed(7, BODY)));
        for other in ["0123456789ac", "qj1:r:0123456789ab", ""] {
            assert_eq!(open(other, &stored), Err(Damage::Broken), "{other}");
        }
    }

    #[test]
    fn a_manifest_and_a_record_are_never_taken_for_each_other() {
        for body in ["{}", BODY] {
            let (record, manifest) = (seal(NAME, 7, body), seal_manifest(NAME, 7, body));
            assert_eq!(open(NAME, &manifest), Ok(Unsealed { kind: Kind::Manifest, ..unsealed(7, body) }));
            assert_eq!(bytes_of(&record)[1] | 0b0100, bytes_of(&manifest)[1]);
            assert!(is_manifest(&manifest) && !is_manifest(&record) && !is_manifest(body));
            let mut bytes = bytes_of(&record);
            bytes[1] |= 0b0100;
            assert_eq!(open(NAME, &text15::encode(&bytes)), Err(Damage::Broken), "a flag alone makes no manifest");
        }
    }

    #[test]
    fn an_older_value_as_a_whole_is_a_record_under_its_own_name() {
        assert_eq!(open(NAME, &seal(NAME, 6, "{}")), Ok(unsealed(6, "{}")));
    }

    #[test]
    fn the_revision_is_read_without_opening() {
        assert_eq!(revision(&seal(NAME, 0x0403_0201, BODY)), Some(0x0403_0201));
        for stored in ["", "{}", "{\"v\":1,\"kind\":\"entry\"}", &seal(NAME, 7, "")] {
            assert_eq!(revision(stored), None, "{stored}");
        }
    }

    #[test]
    fn json_of_version_one_and_somebody_elses_value_are_foreign() {
        for stored in ["", "{\"v\":1}", "hello", " ", "\u{fffd}", "\u{C040}", "😀"] {
            assert!(!is_sealed(stored));
            assert_eq!(open(NAME, stored), Err(Damage::Foreign), "{stored}");
        }
    }

    #[test]
    fn a_value_of_any_version_is_told_from_json() {
        for version in 0..=255 {
            assert!(is_sealed(&made(version, 0, b"{}")));
        }
        assert!(is_sealed(&seal(NAME, 0, BODY)));
    }

    #[test]
    fn what_a_newer_version_wrote_is_called_newer_and_not_damage() {
        for (version, flags) in
            [(3, 0), (255, 0), (2, 0b0000_1000), (2, 0b0000_1100), (2, 0b0010_0001), (2, 0b0001_0000)]
        {
            assert_eq!(open(NAME, &made(version, flags, BODY.as_bytes())), Err(Damage::Newer), "{version} {flags:08b}");
        }
        assert_eq!(open(NAME, &text15::encode(&[3, 0, 0, 0, 0, 0])), Err(Damage::Newer));
        // A flag that only damage set is damage.
        let mut bytes = bytes_of(&seal(NAME, 7, BODY));
        bytes[1] |= 0b0010_0000;
        assert_eq!(open(NAME, &text15::encode(&bytes)), Err(Damage::Broken));
    }

    #[test]
    fn what_is_encrypted_is_called_locked() {
        let nonce_body_tag = [0x5A; 24 + 40 + 16];
        for flags in [0b0000_0010, 0b0001_0011] {
            assert_eq!(open(NAME, &made(VERSION, flags, &nonce_body_tag)), Err(Damage::Locked));
        }
    }

    #[test]
    fn what_fits_its_checksum_and_makes_no_sense_is_broken() {
        assert_eq!(open(NAME, &made(VERSION, 0, &[0xFF])), Err(Damage::Broken));
        assert_eq!(open(NAME, &made(VERSION, 0b0001_0001, &[0xFF])), Err(Damage::Broken));
        for version in [0, 1] {
            assert_eq!(open(NAME, &made(version, 0, b"{}")), Err(Damage::Broken));
        }
    }

    #[test]
    fn a_value_too_short_for_an_envelope_is_broken() {
        let bytes = bytes_of(&seal(NAME, 0, ""));
        assert_eq!(bytes.len(), HEADER + CHECKSUM);
        for length in 1..bytes.len() {
            assert_eq!(open(NAME, &text15::encode(&bytes[..length])), Err(Damage::Broken), "{length}");
        }
        // A checksum that fits does not make up for half a header.
        let cut = [VERSION, 0, 7, 0, 0];
        let stored = text15::encode(&[&cut[..], &checksum(NAME, &cut)].concat());
        assert_eq!(open(NAME, &stored), Err(Damage::Broken));
    }

    proptest! {
        #[test]
        fn any_body_reads_back_under_its_name(name in "(qj1:h)?[0-9a-z]{1,12}", rev: u32, body: String) {
            let stored = seal(&name, rev, &body);
            prop_assert!(is_sealed(&stored));
            prop_assert_eq!(open(&name, &stored), Ok(unsealed(rev, &body)));
        }

        #[test]
        fn any_value_gets_an_answer(stored: String, letters in proptest::collection::vec(0x3400_u32..0xC0C0, 0..40)) {
            let sealed: String = letters.into_iter().filter_map(char::from_u32).collect();
            prop_assert!(open(NAME, &stored).is_err());
            prop_assert!(open(NAME, &sealed).is_err());
        }
    }
}
