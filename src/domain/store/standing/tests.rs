//! What happens to long records of which something is damaged, missing or out of place.

use crate::domain::schema;
use crate::domain::store::codec::envelope;
use crate::domain::store::header::{self, Header};
use crate::domain::store::keys::{self, Place};
use crate::domain::store::memory::MemoryStorage;
use crate::domain::store::tests::*;
use crate::domain::store::{Engine, NotSaved, Storage as _, Store};
use std::collections::{BTreeMap, BTreeSet};

type Values = BTreeMap<String, String>;

/// What of these values belongs to records, whether they can be read or not.
fn ours(values: &Values) -> Values {
    values.iter().filter(|(key, _)| Place::of(key).is_some()).map(|(key, text)| (key.clone(), text.clone())).collect()
}

fn texts(values: &Values) -> BTreeSet<&String> {
    values.values().collect()
}

/// Values of a long record as it stands, and as it stood before its last change.
fn versions() -> [Values; 2] {
    let text = words(1, 24_000);
    let (storage, store) = holding(&text);
    let before = storage.clone_values();
    save(&store, edited(&storage, &text.replace(' ', "  "))).expect("saved");
    [storage.clone_values(), before]
}

/// Every way in which something of a long record can be wrong, with what is then stored.
fn damaged() -> Vec<(String, Values)> {
    let [now, before] = versions();
    let manifest = keys::of_record(id(1));
    let pages: Vec<&String> = now.keys().filter(|key| matches!(Place::of(key), Some(Place::Page { .. }))).collect();
    let older: Vec<&String> = before.keys().filter(|key| matches!(Place::of(key), Some(Place::Page { .. }))).collect();
    assert!(pages.len() > 4 && pages.iter().all(|key| !older.contains(key)), "every page was written anew");
    let mut damaged = Vec::new();
    let mut add = |name: String, change: &dyn Fn(&mut Values)| {
        let mut values = now.clone();
        change(&mut values);
        assert_ne!(values, now, "{name} changes something");
        damaged.push((name, values));
    };
    for (n, key) in pages.iter().enumerate() {
        let next = pages[(n + 1) % pages.len()];
        let stale = &before[older[n % older.len()]];
        add(format!("page {n} is lost"), &|values| drop(values.remove(*key)));
        add(format!("page {n} changes places"), &|values| {
            values.insert((*key).clone(), now[next].clone());
            values.insert(next.clone(), now[*key].clone());
        });
        add(format!("page {n} stands twice"), &|values| drop(values.insert(next.clone(), now[*key].clone())));
        add(format!("page {n} is stale"), &|values| drop(values.insert((*key).clone(), stale.clone())));
        add(format!("page {n} is cut"), &|values| {
            drop(values.insert((*key).clone(), now[*key].chars().skip(1).collect()));
        });
        add(format!("page {n} is another app’s"), &|values| drop(values.insert((*key).clone(), "hello".into())));
    }
    add("the manifest is stale".into(), &|values| drop(values.insert(manifest.clone(), before[&manifest].clone())));
    add("the manifest is lost".into(), &|values| drop(values.remove(&manifest)));
    add("the manifest is cut".into(), &|values| {
        drop(values.insert(manifest.clone(), now[&manifest].chars().skip(1).collect()));
    });
    add("the manifest is a page".into(), &|values| drop(values.insert(manifest.clone(), now[pages[0]].clone())));
    damaged
}

#[test]
fn whatever_is_wrong_with_a_long_record_is_noticed_counted_once_and_kept_letter_for_letter() {
    for (name, values) in damaged() {
        let storage = MemoryStorage::of(values.clone());
        let store = store(&storage);
        assert_eq!(opens(&storage.clone_values()), (vec![], 1), "{name}");
        let raw = ours(&values);
        assert_eq!(ours(&storage.clone_values()), raw, "{name}: beginning touches nothing of it");
        assert_eq!(store.unreadable().into_iter().collect::<Values>(), raw, "{name}");
        assert_eq!(store.record(id(1)), None, "{name}");

        // Its place is needed again: it goes aside, and nothing of it is lost.
        save(&store, page(1, &words(4, 20_000))).expect("saved");
        for visit in 0..2 {
            let values = storage.clone_values();
            assert_eq!(opens(&values), (vec![brief(&words(4, 20_000))], 1), "{name}, {visit}");
            let kept: Values = store.unreadable().into_iter().collect();
            assert_eq!(texts(&kept), texts(&raw), "{name}, {visit}");
            assert!(kept.keys().all(|key| matches!(Place::of(key), Some(Place::Aside { .. }))), "{name}, {visit}");
            self::store(&storage);
        }
    }
}

#[test]
fn a_copy_of_what_can_not_be_read_brings_it_back_as_it_was_and_a_page_that_returns_heals_it() {
    let [whole, _] = versions();
    for (name, values) in damaged() {
        let raw = Store::over(MemoryStorage::of(values.clone()), Engine::Chromium).unreadable();
        let storage = MemoryStorage::default();
        let store = store(&storage);
        for (key, text) in &raw {
            store.put_back(key, text).expect("room");
        }
        assert_eq!(ours(&storage.clone_values()), ours(&values), "{name}");
        assert_eq!(opens(&storage.clone_values()).1, 1, "{name}");
        let healed: Values = ours(&values).into_iter().chain(ours(&whole)).collect();
        assert_eq!(opens(&healed), opens(&whole), "{name}");

        // Its place is needed within the same visit.
        save(&store, page(1, "short")).expect("saved");
        let next = self::store(&storage);
        assert_eq!(texts(&next.unreadable().into_iter().collect()), texts(&raw.into_iter().collect()), "{name}");
    }
}

#[test]
fn a_page_put_back_beside_a_record_that_can_be_read_goes_aside_and_is_never_swept_away() {
    let [now, before] = versions();
    let (key, stale) =
        before.iter().find(|(key, _)| matches!(Place::of(key), Some(Place::Page { .. }))).expect("a page");
    let storage = MemoryStorage::of(now.clone());
    store(&storage).put_back(key, stale).expect("room");
    save(&store(&storage), edited(&storage, &words(5, 30_000))).expect("saved");
    let aside: Values = store(&storage).unreadable().into_iter().collect();
    assert_eq!(texts(&aside), BTreeSet::from([stale]));
    assert_eq!(opens(&storage.clone_values()).1, 1);
}

#[test]
fn pages_of_an_older_revision_are_swept_at_the_next_visit_and_later_ones_wait_for_the_next_save() {
    let [now, before] = versions();
    let pages = |values: &Values| -> Values {
        values.clone().into_iter().filter(|(key, _)| keys::id_of(key).is_none()).collect()
    };
    let old_among_new: Values = pages(&before).into_iter().chain(now.clone()).collect();
    let storage = MemoryStorage::of(old_among_new);
    let begun = store(&storage);
    assert_eq!(pages_in(&storage.clone_values()), named_in(&begun));

    let new_among_old: Values = pages(&now).into_iter().chain(before.clone()).collect();
    let storage = MemoryStorage::of(new_among_old.clone());
    let begun = store(&storage);
    assert_eq!(opens(&storage.clone_values()), opens(&before));
    assert_eq!(pages_in(&storage.clone_values()), pages_in(&new_among_old), "another window may be about to name them");
    let late = MemoryStorage::of(new_among_old.clone());
    let opened = Store::over(late.clone(), Engine::Chromium);
    opened.open();
    late.set(&keys::of_record(id(1)), &now[&keys::of_record(id(1))]).expect("room");
    opened.begin(|| [7; 16], at(), false);
    assert_eq!(opens(&late.clone_values()), opens(&now), "and here it did, between opening and beginning");
    storage.take_steps();
    save(&begun, edited(&storage, &words(6, 30_000))).expect("saved");
    for (key, value) in storage.take_steps() {
        assert!(value.is_none() || !pages(&new_among_old).contains_key(&key), "no page is ever written over");
    }
    assert_eq!(pages_in(&storage.clone_values()), named_in(&begun));
    assert_eq!(opens(&storage.clone_values()), (vec![brief(&words(6, 30_000))], 0));
}

#[test]
fn an_app_that_knows_no_pages_is_kept_out_before_the_first_one_is_written_and_not_sooner() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    save(&store, page(2, "short")).expect("saved");
    let needed = |values: &Values, key: &str| {
        let text = envelope::open(key, &values[key]).expect("sealed").body;
        schema::header::read(&text).expect("a header").min_writer
    };
    let before = storage.clone_values();
    assert_eq!(
        header::KEYS.into_iter().filter_map(|key| Some(needed(&before, before.get_key_value(key)?.0))).max(),
        Some(2)
    );
    storage.take_steps();
    save(&store, page(1, &words(1, 20_000))).expect("saved");
    for values in MemoryStorage::history(&before, &storage.take_steps()) {
        assert!(pages_in(&values) == 0 || header::KEYS.iter().all(|key| needed(&values, key) == 3));
    }
    // A store that lost its header says it again.
    for key in header::KEYS {
        storage.remove(key);
    }
    self::store(&storage);
    assert!(header::KEYS.iter().all(|key| needed(&storage.clone_values(), key) == 3));
}

#[test]
fn another_window_that_was_faster_with_a_long_record_is_never_overwritten() {
    let text = words(1, 30_000);
    let (storage, one) = holding(&text);
    let two = store(&storage);
    let seen = kept(&storage);
    save(&two, change_in(&seen, 1, &words(2, 30_000))).expect("saved");
    storage.take_steps();
    assert_eq!(save(&one, change_in(&seen, 1, &words(3, 30_000))), Err(NotSaved::ChangedElsewhere(id(1))));
    assert_eq!(storage.take_steps(), [], "not a letter was written");
    assert_eq!(one.record(id(1)).as_ref().map(brief_of), Some(brief(&words(2, 30_000))));
    save(&one, change_in(&kept(&storage), 1, &words(3, 30_000))).expect("saved");
    assert_eq!(pages_in(&storage.clone_values()), named_in(&two));
}

#[test]
fn the_room_follows_long_records_and_erasing_takes_their_pages() {
    let (storage, store) = holding(&words(1, 40_000));
    storage.set("other-app", "theirs").expect("room");
    store.open();
    for text in [words(2, 40_000), words(2, 10_000), "short".into(), words(3, 50_000)] {
        save(&store, edited(&storage, &text)).expect("saved");
        let counted = store.room();
        store.open();
        assert_eq!(counted, store.room());
    }
    store.erase();
    assert_eq!(storage.keys(), ["other-app"]);
}

#[test]
fn a_header_never_passes_for_a_record_nor_a_manifest_for_a_header() {
    let manifest = envelope::seal_manifest(header::KEYS[0], 0, "{\"vault\":\"7\",\"min_writer\":2,\"epoch\":9}");
    let storage = MemoryStorage::default();
    storage.set(header::KEYS[0], &manifest).expect("room");
    assert_eq!(Store::over(storage, Engine::Chromium).open().header, None::<Header>);
}
