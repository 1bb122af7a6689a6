//! A storage in which nothing fits any more.

use super::super::engine::QUOTA;
use super::super::memory::MemoryStorage;
use super::super::tests::{at, id, kept, page, save, store};
use super::super::{NotSaved, Storage};
use super::{KEY, RESERVE};
use crate::domain::{Command, Journal};

fn ballast(storage: &MemoryStorage) -> usize {
    storage.get(KEY).map_or(0, |ballast| ballast.len())
}

/// From now on not a letter more fits.
fn fill(storage: &MemoryStorage) {
    storage.limit(Some(storage.units()));
}

#[test]
fn when_no_room_is_left_the_ballast_goes_and_the_words_stay() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    save(&store, page(1, "a")).expect("saved");
    assert!(ballast(&storage) > RESERVE);
    fill(&storage);
    assert_eq!(save(&store, page(2, "the last words that fit")), Ok(()));
    assert_eq!(ballast(&storage), RESERVE);
    assert!(store.is_tight());
    assert_eq!(kept(&storage).len(), 2);
    storage.limit(None);
    let again = super::super::tests::store(&storage);
    save(&again, page(3, "with room again")).expect("saved");
    assert!(ballast(&storage) > RESERVE && !again.is_tight(), "the ballast comes back with the room");
}

#[test]
fn where_nothing_fits_a_page_can_still_be_deleted_and_once_it_is_forgotten_words_fit_again() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    let long: String = (0..2_000_u32).filter_map(|n| char::from_u32(0x4e00 + n * 7919 % 20_000)).collect();
    save(&store, page(1, &long)).expect("saved");
    fill(&storage);
    save(&store, page(3, "what the ballast gave")).expect("saved");
    fill(&storage);
    assert_eq!(save(&store, page(2, &long)), Err(NotSaved::Full));
    let mut journal = Journal::of(kept(&storage));
    for command in [Command::Remove { id: id(1) }, Command::Forget { id: id(1) }] {
        let change = journal.apply(command, at()).expect("there");
        assert_eq!(save(&store, change.clone()), Ok(()));
        journal.absorb(change);
    }
    assert_eq!(save(&store, page(2, &long)), Ok(()));
    assert_eq!(kept(&storage).iter().map(|record| record.id).collect::<Vec<_>>(), [id(2), id(3)]);
}

#[test]
fn what_another_app_gave_back_is_noticed_at_the_next_save() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    save(&store, page(1, "a")).expect("saved");
    let all = usize::try_from(QUOTA).expect("small");
    storage.set("another-app", &"x".repeat(all - storage.units() - 11)).expect("room");
    storage.limit(Some(all));
    save(&store, page(2, "what the ballast gave")).expect("saved");
    assert_eq!((store.is_tight(), ballast(&storage)), (true, RESERVE));
    storage.remove("another-app");
    save(&store, page(3, "with room again")).expect("saved");
    assert!(!store.is_tight() && ballast(&storage) > RESERVE);
}

#[test]
fn what_another_app_took_meanwhile_is_counted_when_nothing_fits() {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    save(&store, page(1, "a")).expect("saved");
    storage.set("another-app", &"x".repeat(9_000)).expect("room");
    fill(&storage);
    assert_eq!(store.room().others, 0);
    save(&store, page(2, "b")).expect("saved");
    assert_eq!(store.room().others, 9_011);
}
