//! What keeping long records promises, whatever fails and whenever the power goes.

use super::*;
use crate::domain::journal::Change;
use crate::domain::store::memory::{Fault, MemoryStorage};
use crate::domain::store::tests::*;
use crate::domain::store::{Engine, Storage as _};
use crate::domain::{Command, Journal};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// `text` with `more` at a share of its length.
fn with(text: &str, share: f64, more: &str) -> String {
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let place = text.floor_char_boundary((text.len() as f64 * share) as usize);
    [&text[..place], more, &text[place..]].concat()
}

#[test]
fn texts_of_any_length_and_letters_read_back_and_their_pages_are_no_records() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    for (n, bytes) in [7_000, 8_000, 9_000, 30_000, 60_000, 300_000].into_iter().enumerate() {
        let n = u8::try_from(n).expect("few");
        save(&store, page(n, &words(u32::from(n), bytes))).expect("saved");
    }
    let opened = Store::over(storage.clone(), Engine::Chromium).open();
    assert_eq!((opened.records.len(), opened.left), (6, vec![]));
    for record in &opened.records {
        let n = (0..6).find(|n| id(*n) == record.id).expect("one of them");
        assert_eq!(
            *record,
            page(n, &words(u32::from(n), [7_000, 8_000, 9_000, 30_000, 60_000, 300_000][n as usize])).keep[0]
        );
        assert_eq!(store.record(record.id).as_ref(), Some(record));
    }
    assert!(pages_in(&storage.clone_values()) > 80);
    assert_eq!(store.unreadable(), []);
}

#[test]
fn a_record_at_the_limit_is_one_value_and_one_byte_more_makes_pages() {
    let around = schema::write(&page(1, "x").keep[0]).len() - 1;
    for (bytes, pages) in [(paged::LONG, 0), (paged::LONG + 1, 2)] {
        let (storage, _) = holding(&"x".repeat(bytes - around));
        assert_eq!(pages_in(&storage.clone_values()), pages, "{bytes}");
    }
}

#[test]
fn a_keystroke_on_a_long_page_writes_one_page_and_the_manifest() {
    let text = words(1, 60_000);
    let whole = envelope::seal(&id(1).to_string(), 0, &schema::write(&page(1, &text).keep[0])).chars().count();
    for share in [0.01, 0.25, 0.5, 0.75, 1.0] {
        let (storage, store) = holding(&text);
        save(&store, edited(&storage, &with(&text, share, "x"))).expect("saved");
        let steps = storage.take_steps();
        let written: Vec<_> = steps.iter().filter_map(|(key, value)| Some((key, value.as_ref()?))).collect();
        let units: usize = written.iter().map(|(key, value)| key.len() + value.encode_utf16().count()).sum();
        assert!(matches!(Place::of(written[0].0), Some(Place::Page { .. })), "the page first");
        assert_eq!(*written[1].0, keys::of_record(id(1)));
        assert_eq!((written.len(), steps.len()), (2, 3), "and one page goes");
        assert!(units * 6 < whole, "{units} of {whole}");
    }
}

#[test]
fn deleting_and_putting_back_write_no_more_than_a_keystroke_and_forgetting_leaves_nothing() {
    let (storage, store) = holding(&words(1, 60_000));
    let before = kept(&storage);
    for command in [Command::Remove { id: id(1) }, Command::PutBack { id: id(1) }] {
        let change = Journal::of(kept(&storage)).apply(command, at()).expect("there");
        save(&store, change).expect("saved");
        assert!(storage.take_steps().len() <= 3);
    }
    assert_eq!(kept(&storage)[0].event, before[0].event);
    save(&store, Change { keep: Vec::new(), forget: vec![id(1)] }).expect("saved");
    let values = storage.clone_values();
    assert!(values.keys().all(|key| Place::of(key).is_none()), "{:?}", values.keys());
    assert_eq!(store.record(id(1)), None);
}

/// Everything that is done with a long record: its text before, and what is done.
fn saves() -> Vec<(&'static str, String, Change)> {
    let long = words(1, 24_000);
    let of = |text: &str, next: &str| {
        let before = page(1, text).keep;
        (text.to_owned(), change_in(&before, 1, next))
    };
    let (text, middle) = of(&long, &with(&long, 0.5, "in the middle"));
    let (_, end) = of(&long, &with(&long, 1.0, &words(2, 9_000)));
    let (_, other) = of(&long, &words(3, 24_000));
    let (_, less) = of(&long, &words(1, 12_000));
    let (_, short) = of(&long, "short");
    let (few, grown) = of("short", &long);
    let before = Journal::of(page(1, &long).keep);
    let gone = before.apply(Command::Remove { id: id(1) }, at()).expect("there");
    let forget = Change { keep: Vec::new(), forget: vec![id(1)] };
    let all = [("middle", middle), ("end", end), ("other", other), ("less", less), ("short", short), ("gone", gone)];
    let mut saves: Vec<_> = all.into_iter().map(|(name, change)| (name, text.clone(), change)).collect();
    saves.extend([("grown", few, grown), ("forget", text, forget)]);
    saves
}

/// What may be read after a power cut within a save.
fn either(text: &str, change: &Change) -> [Vec<String>; 2] {
    [vec![brief(text)], change.keep.iter().map(brief_of).collect()]
}

#[test]
fn after_a_power_cut_at_any_step_the_old_version_or_the_new_one_is_whole_and_nothing_stays_behind() {
    for (name, text, change) in saves() {
        let (storage, store) = holding(&text);
        let before = storage.clone_values();
        save(&store, change.clone()).expect("saved");
        let history = MemoryStorage::history(&before, &storage.take_steps());
        let both = either(&text, &change);
        assert!(history.len() > 3, "{name}");
        let read: Vec<_> = history.iter().map(opens).collect();
        let turn = read.iter().position(|(texts, _)| *texts == both[1]).expect("the new version comes");
        for (step, (values, (texts, left))) in history.iter().zip(&read).enumerate() {
            assert_eq!(
                *texts,
                both[usize::from(step >= turn)],
                "{name}, after step {step}: one version, and then the other"
            );
            assert_eq!(*left, 0, "{name}, after step {step}");
            // The journal goes on from there as if nothing had been.
            let after = MemoryStorage::of(values.clone());
            let next = self::store(&after);
            assert_eq!(opens(&after.clone_values()), (texts.clone(), 0), "{name}, after step {step}: begun");
            save(&next, edited(&after, &with(&words(1, 20_000), 0.3, name))).expect("the next save works");
            let values = after.clone_values();
            assert_eq!((opens(&values).1, pages_in(&values)), (0, named_in(&next)), "{name}, after step {step}");
        }
    }
}

#[test]
fn a_first_save_that_is_cut_off_is_one_thing_that_is_left_until_all_of_it_is_there() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    save(&store, page(1, &words(1, 40_000))).expect("saved");
    let mut seen = Vec::new();
    for values in MemoryStorage::history(&BTreeMap::new(), &storage.take_steps()) {
        let (texts, left) = opens(&values);
        assert!(left <= 1);
        seen.push((texts.len(), left));
        let begun = MemoryStorage::of(values.clone());
        self::store(&begun);
        assert_eq!(pages_in(&begun.clone_values()), pages_in(&values), "what was written is kept");
    }
    seen.dedup();
    assert_eq!(seen, [(0, 0), (0, 1), (1, 0)]);
}

#[test]
fn a_failure_at_any_write_in_any_way_leaves_one_version_whole_and_the_next_save_works() {
    for (name, text, change) in saves().into_iter().filter(|(.., change)| !change.keep.is_empty()) {
        let (storage, store) = holding(&text);
        save(&store, change.clone()).expect("saved");
        let writes = storage.take_steps().iter().filter(|(_, value)| value.is_some()).count();
        let both = either(&text, &change);
        for fault in [Fault::Blocked, Fault::Full, Fault::Garbled, Fault::Silent] {
            for nth in 0..=u32::try_from(writes).expect("few") {
                let (storage, store) = holding(&text);
                storage.fail_at(nth, fault);
                let failed = store.save(change.clone()).failed.is_some();
                storage.fail_with(None);
                // A write that finds no room takes the ballast, and is done again.
                assert_eq!(failed, fault != Fault::Full && (nth as usize) < writes, "{name}, {fault:?} at {nth}");
                let values = storage.clone_values();
                assert_eq!(opens(&values), (both[usize::from(!failed)].clone(), 0), "{name}, {fault:?} at {nth}");
                save(&store, edited(&storage, &text.repeat(2))).expect("the next save works");
                assert_eq!(pages_in(&storage.clone_values()), named_in(&store), "{name}, {fault:?} at {nth}");
            }
        }
    }
}

#[test]
fn where_no_room_is_left_the_ballast_goes_and_then_it_is_said_and_the_old_version_stays_whole() {
    let text = words(1, 60_000);
    let (storage, store) = holding(&text);
    let next = with(&text, 0.5, "the last words that fit");
    storage.limit(Some(storage.units()));
    save(&store, edited(&storage, &next)).expect("the ballast makes room");
    assert!(store.is_tight() && storage.get(keys::BALLAST).map(|left| left.len()) == Some(ballast::RESERVE));
    storage.limit(Some(storage.units() + 100));
    let before = storage.clone_values();
    assert_eq!(save(&store, edited(&storage, &with(&next, 0.2, "more"))), Err(NotSaved::Full));
    assert_eq!(storage.clone_values(), before, "and no page of it stays behind");
    let room = store.room();
    store.open();
    assert_eq!(store.room(), room);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]

    #[test]
    fn edits_of_any_kind_are_read_back_by_the_next_visit(
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0..9_000_usize, "\\PC{0,9}|[a-é👩 ]{0,4000}"), 1..30)
    ) {
        let mut text = words(1, 12_000);
        let (storage, store) = holding(&text);
        for (place, gone, come) in edits {
            let start = text.floor_char_boundary(place.index(text.len()));
            let end = text.ceil_char_boundary((start + gone).min(text.len() - 1));
            text.replace_range(start..end.max(start), &come);
            save(&store, edited(&storage, &text)).expect("saved");
            let values = storage.clone_values();
            prop_assert_eq!(opens(&values), (vec![brief(&text)], 0));
            prop_assert_eq!(pages_in(&values), named_in(&store));
        }
    }
}

#[test]
fn what_was_kept_a_moment_ago_can_be_taken_back_as_a_whole() {
    let (storage, store) = holding(&words(1, 20_000));
    save(&store, page(2, "before")).expect("saved");
    let before = kept(&storage);
    let mut change = edited(&storage, &words(2, 30_000));
    change.keep.extend(page(3, "new").keep);
    change.forget.push(id(2));
    let ids: Vec<Id> = change.keep.iter().map(|record| record.id).chain([id(2)]).collect();
    save(&store, change.clone()).expect("saved");
    assert_ne!(kept(&storage), before);
    store.take_back(&ids, &Journal::of(before.iter().cloned()));
    assert_eq!(kept(&storage), before);
    save(&store, change).expect("and it can be kept again");
}
