//! What the store promises, against a storage that fails in every way browsers do.

use super::codec::envelope;
use super::keys::{BALLAST, of_record};
use super::memory::{Fault, MemoryStorage};
use super::opening::Left;
use super::*;
use crate::domain::entry::{Entry, Mode};
use crate::domain::schema::{self, Unreadable};
use crate::domain::{Command, Day, Event, Journal, Stamp};
use std::collections::BTreeMap;
use xxhash_rust::xxh64::xxh64;

pub(super) fn at() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

pub(super) fn id(n: u8) -> Id {
    Id::from_random([n; 8])
}

pub(super) fn entry(text: &str) -> Event {
    let mut entry = Entry::blank(Day::parse("2026-11-23").expect("a date"), Mode::Free);
    entry.text = text.into();
    Event::Entry(entry)
}

/// Writing `text` on page `n` of a journal that holds `records`.
pub(super) fn change_in(records: &[Record], n: u8, text: &str) -> Change {
    let journal = Journal::of(records.iter().cloned());
    journal.apply(Command::keep(id(n), entry(text)), at()).expect("a page")
}

pub(super) fn page(n: u8, text: &str) -> Change {
    change_in(&[], n, text)
}

pub(super) fn store(storage: &MemoryStorage) -> Store {
    let store = Store::over(storage.clone(), Engine::Chromium);
    let opened = store.open();
    store.begin(|| [7; 16], at(), opened.records.is_empty());
    store
}

pub(super) fn save(store: &Store, change: Change) -> Result<(), NotSaved> {
    store.save(change).all()
}

pub(super) fn kept(storage: &MemoryStorage) -> Vec<Record> {
    let mut records = Store::over(storage.clone(), Engine::Chromium).open().records;
    records.sort_by_key(|record| record.id);
    records
}

/// Words of many kinds, `bytes` of them or a few more; another `seed` gives other words. Most are made of
/// letters by chance, so that they can be packed no better than what a person writes.
pub(super) fn words(seed: u32, bytes: usize) -> String {
    const ODD: [&str; 8] = ["“quiet”", "Привет", "今日は", "👩‍👩‍👧", "e\u{301}\n\n", "\"\\", "\u{0}", "\u{202e}"];
    let mut state = seed;
    let mut roll = |sides: usize| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) as usize % sides
    };
    let mut text = String::with_capacity(bytes + 32);
    while text.len() < bytes {
        match roll(16) {
            0 => text.push_str(ODD[roll(ODD.len())]),
            length => text.extend((0..length.div_ceil(2)).map(|_| char::from(b"etaoinsrhldcumfp"[roll(16)]))),
        }
        text.push(' ');
    }
    text.push('.');
    text
}

pub(super) fn pages_in(values: &BTreeMap<String, String>) -> usize {
    values.keys().filter(|key| matches!(Place::of(key), Some(Place::Page { .. }))).count()
}

/// What stands for a text where it is compared: itself, or its length and checksum.
pub(super) fn brief(text: &str) -> String {
    let is_long = text.len() > 50;
    if is_long { format!("{} bytes, {:x}", text.len(), xxh64(text.as_bytes(), 0)) } else { text.into() }
}

pub(super) fn brief_of(record: &Record) -> String {
    let words = record.event.as_entry().map(|entry| brief(&entry.text)).unwrap_or_default();
    if record.is_live() { words } else { "deleted".into() }
}

/// The texts of everything that opens from these values, in brief, and how many values can't be read.
pub(super) fn opens(values: &BTreeMap<String, String>) -> (Vec<String>, usize) {
    let opened = Store::over(MemoryStorage::of(values.clone()), Engine::Chromium).open();
    (opened.records.iter().map(brief_of).collect(), opened.left.len())
}

/// A storage with one long record in it.
pub(super) fn holding(text: &str) -> (MemoryStorage, Store) {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    save(&store, page(1, text)).expect("saved");
    storage.take_steps();
    (storage, store)
}

/// Pages that the only record is made of.
pub(super) fn named_in(store: &Store) -> usize {
    store.standing(id(1)).expect("readable").expect("there").pages.len()
}

/// The next version of the only record, with this text.
pub(super) fn edited(storage: &MemoryStorage, text: &str) -> Change {
    change_in(&kept(storage), 1, text)
}

#[test]
fn what_was_saved_is_there_after_opening_again() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    save(&store, page(1, "a")).expect("saved");
    save(&store, page(2, "b")).expect("saved");
    assert_eq!(kept(&storage), [page(1, "a").keep, page(2, "b").keep].concat());
    assert_eq!(Store::over(storage, Engine::Chromium).open().left, []);
}

#[test]
fn opening_writes_nothing_and_a_first_visit_leaves_nothing_behind() {
    let storage = MemoryStorage::default();
    storage.fail_with(Some(Fault::Blocked));
    assert_eq!(Store::over(storage.clone(), Engine::Chromium).open().records, []);
    storage.fail_with(None);
    store(&storage);
    assert_eq!(storage.keys(), [] as [String; 0]);
}

#[test]
fn version_one_is_read_as_it_is_and_written_anew_when_it_changes() {
    let storage = MemoryStorage::default();
    let old = page(1, "old words").keep;
    let key = of_record(id(1));
    storage.set(&key, &schema::write(&old[0])).expect("room");
    let store = store(&storage);
    assert_eq!(kept(&storage), old);
    assert!(!envelope::is_sealed(&storage.get(&key).expect("there")));
    save(&store, change_in(&old, 1, "new words")).expect("saved");
    assert!(envelope::is_sealed(&storage.get(&key).expect("there")));
    assert_eq!(kept(&storage)[0].event, entry("new words"));
}

#[test]
fn a_value_of_somebody_else_is_counted_left_alone_and_not_in_the_way() {
    let storage = MemoryStorage::default();
    let foreign = [
        ("qj1:r:hello", "hello", Unreadable::NotARecord),
        ("qj1:r:0123456789ab", "{\"v\":1", Unreadable::NotARecord),
        ("qj1:r:0123456789ac", "{\"v\":99}", Unreadable::Newer),
    ];
    for (key, value, _) in foreign {
        storage.set(key, value).expect("room");
    }
    storage.set("other-app", "theirs").expect("room");
    let store = store(&storage);
    save(&store, page(1, "a")).expect("saved");
    let opened = store.open();
    assert_eq!(opened.records.len(), 1);
    assert_eq!(opened.left.len(), 3);
    for (key, value, why) in foreign {
        assert_eq!(storage.get(key).as_deref(), Some(value));
        assert!(opened.left.contains(&Left { key: key.into(), why }));
    }
    assert_eq!(storage.get("other-app").as_deref(), Some("theirs"));
}

#[test]
fn a_damaged_record_is_noticed_kept_and_set_aside_before_its_place_is_needed() {
    let storage = MemoryStorage::default();
    let first = store(&storage);
    save(&first, page(1, "a")).expect("saved");
    let sealed = storage.get(&of_record(id(1))).expect("there");
    let damaged = sealed.chars().rev().collect::<String>();
    storage.set(&of_record(id(1)), &damaged).expect("room");
    let second = store(&storage);
    assert_eq!(second.open().left.len(), 1);
    save(&second, page(1, "written again")).expect("saved");
    let opened = second.open();
    assert_eq!(opened.records, page(1, "written again").keep);
    assert_eq!(opened.left.len(), 1, "still counted");
    assert_eq!(second.unreadable().len(), 1);
    assert_eq!(second.unreadable()[0].1, damaged, "letter for letter");
}

#[test]
fn a_value_copied_to_another_key_is_no_record_there() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    save(&store, page(1, "a")).expect("saved");
    let sealed = storage.get(&of_record(id(1))).expect("there");
    storage.set(&of_record(id(2)), &sealed).expect("room");
    let opened = store.open();
    assert_eq!((opened.records.len(), opened.left.len()), (1, 1));
    assert_eq!(opened.left[0].why, Unreadable::Broken);
}

#[test]
fn a_full_storage_says_so_and_keeps_what_stood_there() {
    let storage = MemoryStorage::default();
    let store = Store::over(storage.clone(), Engine::Chromium);
    save(&store, page(1, "a")).expect("saved");
    storage.remove(BALLAST);
    storage.fail_with(Some(Fault::Full));
    let records = kept(&storage);
    assert_eq!(save(&store, change_in(&records, 1, "b")), Err(NotSaved::Full));
    storage.fail_with(None);
    assert_eq!(kept(&storage), page(1, "a").keep);
    assert_eq!(save(&store, change_in(&records, 1, "b")), Ok(()));
}

#[test]
fn a_storage_that_forgets_or_changes_a_value_is_noticed() {
    let storage = MemoryStorage::default();
    let store = Store::over(storage.clone(), Engine::Chromium);
    for fault in [Fault::Silent, Fault::Garbled] {
        storage.fail_with(Some(fault));
        assert_eq!(save(&store, page(1, "a")), Err(NotSaved::NotReadBack));
    }
    storage.fail_with(Some(Fault::Blocked));
    assert_eq!(save(&store, page(2, "a")), Err(NotSaved::Refused));
}

#[test]
fn a_failure_at_any_write_in_any_way_loses_nothing_and_the_next_save_works() {
    // A change of three pages, of which the second exists already.
    let changes = |records: &[Record]| {
        let mut change = Change::default();
        for n in 1..=3 {
            change.keep.extend(change_in(records, n, "after").keep);
        }
        change
    };
    for fault in [Fault::Blocked, Fault::Full, Fault::Garbled, Fault::Silent] {
        for nth in 0..8 {
            let storage = MemoryStorage::default();
            let store = store(&storage);
            save(&store, page(2, "before")).expect("saved");
            let before = kept(&storage);
            storage.fail_at(nth, fault);
            let saved = store.save(changes(&before));
            storage.fail_with(None);
            let standing = kept(&storage);
            for record in &saved.kept.keep {
                assert!(standing.contains(record), "{fault:?} at {nth}: what was called kept is kept");
            }
            let two = standing.iter().find(|record| record.id == id(2)).expect("page two is there");
            assert!(*two == before[0] || saved.kept.keep.contains(two), "{fault:?} at {nth}");
            assert_eq!(store.left(), [], "{fault:?} at {nth}: half a write does not stay");
            if saved.failed.is_none() {
                assert_eq!(saved.kept.keep.len(), 3, "{fault:?} at {nth}");
            }
            let rest = changes(&before);
            let again = rest.keep.into_iter().filter(|record| !saved.kept.keep.contains(record)).collect();
            save(&store, Change { keep: again, forget: Vec::new() }).expect("the next save works");
            assert_eq!(kept(&storage).len(), 3, "{fault:?} at {nth}");
        }
    }
}

#[test]
fn another_window_that_was_faster_is_never_overwritten() {
    let storage = MemoryStorage::default();
    let (one, two) = (store(&storage), store(&storage));
    save(&one, page(1, "a")).expect("saved");
    let seen = kept(&storage);
    save(&two, change_in(&seen, 1, "two was faster")).expect("saved");
    let late = one.save(change_in(&seen, 1, "one comes late"));
    assert_eq!(late.failed, Some(NotSaved::ChangedElsewhere(id(1))));
    assert_eq!(kept(&storage)[0].event, entry("two was faster"));
    assert_eq!(one.record(id(1)).map(|record| record.event), Some(entry("two was faster")));
}

#[test]
fn a_store_of_a_newer_app_is_read_and_not_written() {
    let storage = MemoryStorage::default();
    save(&store(&storage), page(1, "a")).expect("saved");
    let header = Store::over(storage.clone(), Engine::Chromium).open().header.expect("a header");
    let newer = Header { min_writer: header::WRITER + 1, ..header.next() };
    let slot = newer.slot();
    storage.set(slot, &envelope::seal(slot, 0, &schema::header::write(&newer))).expect("room");
    let before = storage.clone_values();
    let old = store(&storage);
    assert_eq!(old.open().records.len(), 1);
    assert_eq!(save(&old, page(2, "b")), Err(NotSaved::Newer));
    assert_eq!(storage.clone_values(), before, "not a letter was written");
}

#[test]
fn a_header_that_only_a_newer_app_can_open_is_believed_and_one_that_is_damaged_is_not() {
    let storage = MemoryStorage::default();
    save(&store(&storage), page(1, "a")).expect("saved");
    let sealed_by_version_3 = codec::text15::encode(&[3, 0, 0, 0, 0, 0, 1, 2, 3]);
    storage.set(header::KEYS[0], &sealed_by_version_3).expect("room");
    save(&store(&storage), page(2, "b")).expect("the other copies say that it may be written");
    for key in header::KEYS {
        storage.set(key, &sealed_by_version_3).expect("room");
    }
    let before = storage.clone_values();
    let old = store(&storage);
    assert_eq!(save(&old, page(3, "c")), Err(NotSaved::Newer));
    assert_eq!(old.put_back("qj1:r:0123456789ab", "raw"), Err(NotSaved::Newer));
    old.mirror_look(Some("night"));
    assert_eq!(storage.clone_values(), before, "not a letter was written");
}

#[test]
fn a_header_that_could_not_be_written_counts_no_visit() {
    let storage = MemoryStorage::default();
    save(&store(&storage), page(1, "a")).expect("saved");
    let held = |store: &Store| store.canary(canary::Held::default(), 0).map(|canary| canary.opens);
    storage.fail_with(Some(Fault::Silent));
    assert_eq!(held(&store(&storage)), Some(1));
    storage.fail_with(None);
    assert_eq!(held(&store(&storage)), Some(2));
}

#[test]
fn the_look_is_mirrored_when_it_changes_and_not_at_every_visit() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    store.mirror_look(Some("night"));
    storage.fail_with(Some(Fault::Garbled));
    store.mirror_look(Some("night"));
    assert_eq!(storage.get(LOOK).as_deref(), Some("night"));
    store.mirror_look(None);
    assert_eq!(storage.get(LOOK), None);
}

#[test]
fn the_header_counts_openings_and_survives_the_loss_of_any_copy() {
    let storage = MemoryStorage::default();
    save(&store(&storage), page(1, "a")).expect("saved");
    let opens = |storage: &MemoryStorage| {
        Store::over(storage.clone(), Engine::Chromium).open().header.map(|header| header.opens)
    };
    assert_eq!(opens(&storage), Some(1));
    store(&storage);
    store(&storage);
    assert_eq!(opens(&storage), Some(3));
    for key in header::KEYS {
        let held = storage.get(key);
        storage.set(key, "damaged").expect("room");
        assert!(opens(&storage).is_some(), "without {key}");
        held.map_or_else(|| storage.remove(key), |held| storage.set(key, &held).expect("room"));
    }
}

#[test]
fn a_header_that_is_damaged_while_it_is_written_leaves_the_one_before() {
    let storage = MemoryStorage::default();
    save(&store(&storage), page(1, "a")).expect("saved");
    for _ in 0..4 {
        store(&storage);
        let header = Store::over(storage.clone(), Engine::Chromium).open().header.expect("a header");
        let torn = MemoryStorage::default();
        for (key, text) in storage.clone_values() {
            torn.set(&key, if key == header.slot() { "torn" } else { &text }).expect("room");
        }
        let before = Store::over(torn, Engine::Chromium).open().header.expect("the one before");
        assert_eq!((before.opens, before.epoch), (header.opens - 1, header.epoch - 1));
    }
}

#[test]
fn forgetting_touches_nothing_else_and_erasing_takes_only_what_is_ours() {
    let storage = MemoryStorage::default();
    storage.set("other-app", "theirs").expect("room");
    let store = store(&storage);
    save(&store, page(1, "a")).expect("saved");
    save(&store, page(2, "b")).expect("saved");
    save(&store, Change { keep: Vec::new(), forget: vec![id(1)] }).expect("saved");
    assert_eq!(kept(&storage), page(2, "b").keep);
    store.erase();
    assert_eq!(storage.keys(), ["other-app"]);
}

#[test]
fn the_room_follows_every_write_and_every_removal() {
    let storage = MemoryStorage::default();
    storage.set("other-app", "theirs").expect("room");
    let store = store(&storage);
    save(&store, page(1, "a")).expect("saved");
    save(&store, page(2, &"long words ".repeat(500))).expect("saved");
    save(&store, Change { keep: Vec::new(), forget: vec![id(1)] }).expect("saved");
    let counted = store.room();
    store.open();
    assert_eq!(counted.ours, store.room().ours);
    assert_eq!(store.room().others, 15);
}
