//! What an envelope promises, and what it says of everything that is none.

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
    let flags = |limit| bytes_of(&seal_within(None, NAME, 0, Kind::Whole, BODY, limit))[1];
    assert_eq!((flags(BODY.len()), flags(BODY.len() - 1)), (0b0001_0001, 0));
    assert_eq!(open(NAME, &seal_within(None, NAME, 0, Kind::Whole, BODY, 0)), Ok(unsealed(0, BODY)));
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
    for (version, flags) in [(3, 0), (255, 0), (2, 0b0000_1000), (2, 0b0000_1100), (2, 0b0010_0001), (2, 0b0001_0000)] {
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

mod locked {
    use super::*;

    const WITH: [u8; NONCE] = [0x5A; NONCE];

    fn key() -> Key {
        Key::of([7; 32])
    }

    fn sealed(name: &str, rev: u32, kind: Kind, body: &str) -> String {
        seal_with(Some(With { key: &key(), nonce: WITH }), name, rev, kind, body)
    }

    #[test]
    fn the_parts_stand_where_the_format_says() {
        let bytes = bytes_of(&sealed(NAME, 0x0403_0201, Kind::Whole, BODY));
        assert_eq!(bytes[..HEADER], [2, 0b0001_0011, 1, 2, 3, 4]);
        assert_eq!(bytes[HEADER..HEADER + NONCE], WITH);
        let about = [b"qj1|rec|0123456789ab|", &bytes[..HEADER]].concat();
        let padded = key().open(&WITH, &about, &bytes[HEADER + NONCE..]).expect("sealed with it");
        assert_eq!(padded.len() % 64, 0);
        let packed = vault::unpad(padded).expect("padded");
        assert_eq!(pack::unpack(&packed, dictionary::newest().bytes, LIMIT).as_deref(), Some(BODY.as_bytes()));
    }

    #[test]
    fn it_opens_with_its_key_under_its_name_only() {
        for (kind, is_list) in [(Kind::Whole, false), (Kind::Manifest, true)] {
            let stored = sealed(NAME, 7, kind, BODY);
            assert_eq!(open_with(Some(&key()), NAME, &stored), Ok(Unsealed { kind, ..unsealed(7, BODY) }));
            assert_eq!(open_with(Some(&key()), "0123456789ac", &stored), Err(Damage::Broken), "swapped");
            assert_eq!(open_with(Some(&Key::of([8; 32])), NAME, &stored), Err(Damage::Broken), "another key");
            assert_eq!(open(NAME, &stored), Err(Damage::Locked));
            assert!(is_locked(&stored) && !is_locked(&seal(NAME, 7, BODY)) && is_manifest(&stored) == is_list);
            assert_eq!(revision(&stored), Some(7));
        }
    }

    #[test]
    fn no_bit_of_it_can_be_changed() {
        let bytes = bytes_of(&sealed(NAME, 7, Kind::Whole, BODY));
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            let opened = open_with(Some(&key()), NAME, &text15::encode(&changed));
            assert!(opened.is_err(), "{bit}");
        }
        for length in 1..bytes.len() {
            assert!(open_with(Some(&key()), NAME, &text15::encode(&bytes[..length])).is_err(), "{length}");
        }
    }

    #[test]
    fn pages_of_nearly_the_same_length_look_the_same() {
        let length = |body: &str| sealed(NAME, 7, Kind::Whole, body).chars().count();
        assert_eq!(length(""), length("{}"));
        assert_eq!(length("yes"), length("no, and not for a while"));
    }
}
