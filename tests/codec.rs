//! Sealed records against everything that can happen to them in a browser's storage: ten thousand
//! corruptions with a fixed seed, and values of earlier builds that must open for ever.
#![cfg(not(target_arch = "wasm32"))]

mod dice;

use afterword::domain::schema;
use afterword::domain::store::Store;
use afterword::domain::store::codec::envelope::{Damage, Kind, Unsealed, is_sealed, open, seal};
use afterword::domain::store::codec::text15;
use afterword::domain::store::engine::Engine;
use afterword::domain::store::memory::MemoryStorage;
use dice::Dice;
use std::collections::BTreeMap;

/// A page with some words, so that bodies are packed, and differ in length.
fn body(dice: &mut Dice) -> String {
    const WORDS: [&str; 12] =
        ["the", "evening", "was", "quiet,", "I", "walked", "home", "and", "“slept”", "well", "1660", "é👩‍👧"];
    let length = dice.below(120);
    let words: Vec<&str> = (0..length).map(|_| WORDS[dice.below(WORDS.len())]).collect();
    format!("{{\"data\":{{\"day\":\"2026-11-23\",\"text\":\"{}\"}},\"kind\":\"entry\"}}", words.join(" "))
}

/// A record in the storage.
struct Kept {
    name: String,
    rev: u32,
    body: String,
    stored: String,
}

impl Kept {
    fn new(dice: &mut Dice) -> Self {
        let name = format!("{:012x}", dice.roll() >> 16);
        let (rev, body) = (u32::try_from(dice.below(50)).expect("small"), body(dice));
        let stored = seal(&name, rev, &body);
        Self { name, rev, body, stored }
    }

    fn units(&self) -> Vec<u16> {
        self.stored.encode_utf16().collect()
    }

    fn bytes(&self) -> Vec<u8> {
        text15::decode(&self.stored).expect("sealed")
    }
}

/// What is read where these units are stored: half a surrogate pair arrives as a replacement mark.
fn read(units: &[u16]) -> String {
    String::from_utf16_lossy(units)
}

/// What a fault makes of a record's value, beside another record.
type Fault = fn(&mut Dice, &Kept, &Kept) -> String;

const FAULTS: [(&str, Fault); 11] = [
    ("a bit of a unit is flipped", |dice, kept, _| {
        let mut units = kept.units();
        let place = dice.below(units.len());
        units[place] ^= 1 << dice.below(16);
        read(&units)
    }),
    ("a bit of a byte is flipped", |dice, kept, _| {
        let mut bytes = kept.bytes();
        let place = dice.below(bytes.len());
        bytes[place] ^= 1 << dice.below(8);
        text15::encode(&bytes)
    }),
    ("the value is cut", |dice, kept, _| {
        let units = kept.units();
        read(&units[..dice.below(units.len())])
    }),
    ("the bytes are cut", |dice, kept, _| {
        let bytes = kept.bytes();
        text15::encode(&bytes[..dice.below(bytes.len())])
    }),
    ("the value goes on", |dice, kept, other| {
        let more = other.units();
        read(&[kept.units(), more[..=dice.below(more.len())].to_vec()].concat())
    }),
    ("the bytes go on", |dice, kept, _| {
        let zeros = vec![0; 1 + dice.below(9)];
        text15::encode(&[kept.bytes(), zeros].concat())
    }),
    ("two values change places", |_, _, other| other.stored.clone()),
    ("the value stands there twice", |_, kept, _| kept.stored.repeat(2)),
    ("the end is that of another value", |dice, kept, other| {
        let (units, end) = (kept.units(), other.units());
        let place = dice.below(units.len().min(end.len()) - 1);
        read(&[&units[..=place], &end[place + 1..]].concat())
    }),
    ("an old body gets another revision", |dice, kept, _| {
        let mut bytes = kept.bytes();
        let other = kept.rev + 1 + u32::try_from(dice.below(9)).expect("small");
        bytes[2..6].copy_from_slice(&other.to_le_bytes());
        text15::encode(&bytes)
    }),
    ("the version is another", |dice, kept, _| {
        let mut bytes = kept.bytes();
        bytes[0] = bytes[0].wrapping_add(u8::try_from(1 + dice.below(255)).expect("a byte"));
        text15::encode(&bytes)
    }),
];

#[test]
fn ten_thousand_corruptions_are_noticed_every_one() {
    let mut dice = Dice(6);
    let mut noticed = BTreeMap::<&str, usize>::new();
    for n in 0..10_000 {
        let (name, fault) = FAULTS[n % FAULTS.len()];
        let (kept, other) = (Kept::new(&mut dice), Kept::new(&mut dice));
        let stored = fault(&mut dice, &kept, &other);
        assert_ne!(stored, kept.stored, "{n}: {name} changes nothing");
        let found = open(&kept.name, &stored);
        assert!(found.is_err(), "{n}: {name}, and {found:?} is read from {stored:?}");
        *noticed.entry(name).or_default() += 1;
        // The record itself is sound, so it is the fault that was noticed.
        let sound = Unsealed { rev: kept.rev, kind: Kind::Whole, body: kept.body };
        assert_eq!(open(&kept.name, &kept.stored), Ok(sound));
    }
    assert_eq!(noticed.values().sum::<usize>(), 10_000);
    assert_eq!(noticed.len(), FAULTS.len());
}

#[test]
fn an_older_value_as_a_whole_in_its_own_place_is_not_noticed() {
    // It is a sound record. That a newer one was there, only something outside of it can know.
    let name = "0123456789ab";
    let (older, newer) = (seal(name, 3, "{\"text\":\"a\"}"), seal(name, 4, "{\"text\":\"b\"}"));
    assert_ne!(older, newer);
    assert_eq!(open(name, &older), Ok(Unsealed { rev: 3, kind: Kind::Whole, body: "{\"text\":\"a\"}".into() }));
}

/// A line of the fixture: the name, the revision, the body and the sealed value, parted by tabs.
fn golden() -> Vec<(&'static str, u32, &'static str, &'static str)> {
    let lines = include_str!("fixtures/envelope.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let parts: Vec<&str> = line.split('\t').collect();
            let [name, rev, body, stored] = parts[..] else { panic!("four parts: {line}") };
            (name, rev.parse().expect("a number"), body, stored)
        })
        .collect()
}

#[test]
fn values_that_were_sealed_once_open_for_ever() {
    let golden = golden();
    assert!(golden.len() >= 8);
    for (name, rev, body, stored) in golden {
        assert!(is_sealed(stored));
        assert_eq!(open(name, stored), Ok(Unsealed { rev, kind: Kind::Whole, body: body.into() }), "{body}");
        assert_eq!(open("zzzzzzzzzzzz", stored), Err(Damage::Broken), "{body}");
    }
}

#[test]
fn a_long_record_that_was_kept_once_opens_for_ever_and_not_without_one_of_its_pages() {
    let mut lines = include_str!("fixtures/paged.txt").lines().filter(|line| !line.starts_with('#'));
    let mut parts = || lines.next().and_then(|line| line.split_once('\t'));
    let (name, text) = parts().expect("the text comes first");
    let values: BTreeMap<String, String> =
        std::iter::from_fn(parts).map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
    assert_eq!(values.len(), 3, "a manifest and two pages");
    let opened =
        |values: &BTreeMap<String, String>| Store::over(MemoryStorage::of(values.clone()), Engine::Chromium).open();
    let whole = opened(&values);
    assert_eq!(whole.left, []);
    assert_eq!(whole.records.iter().map(schema::write).collect::<Vec<_>>(), [text]);
    assert_eq!(whole.records[0].id.to_string(), name);
    for key in values.keys() {
        let mut fewer = values.clone();
        fewer.remove(key);
        let found = opened(&fewer);
        assert_eq!((found.records.len(), found.left.len()), (0, 1), "without {key}");
    }
}

/// Fails when a newer compressor packs otherwise than before. What was stored still opens, as the test
/// above shows; the fixture keeps its lines, and what is sealed from then on gets a fixture of its own.
#[test]
fn sealing_gives_the_values_it_gave_before() {
    for (name, rev, body, stored) in golden() {
        assert_eq!(seal(name, rev, body), stored, "{body}");
    }
}
