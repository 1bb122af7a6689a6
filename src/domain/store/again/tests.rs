//! What another window did meanwhile.

use super::super::memory::MemoryStorage;
use super::super::tests::{change_in, id, kept, page, save, store};
use super::super::{NotSaved, Storage};
use super::header::{self, Header};
use super::*;
use crate::domain::schema;
use crate::domain::store::Engine;

#[test]
fn looking_again_finds_what_another_window_added_changed_and_forgot() {
    let storage = MemoryStorage::default();
    let (here, there) = (store(&storage), store(&storage));
    save(&here, page(1, "stays")).expect("saved");
    save(&here, page(2, "changes")).expect("saved");
    save(&here, page(3, "goes")).expect("saved");
    let known = kept(&storage);
    assert_eq!(here.look_again(known.iter()), Change::default());

    save(&there, change_in(&known, 2, "changed")).expect("saved");
    save(&there, page(4, "new")).expect("saved");
    save(&there, Change { keep: Vec::new(), forget: vec![id(3)] }).expect("forgotten");
    storage.set("qj1:r:000000000005", "unreadable").expect("room");
    let mut change = here.look_again(known.iter());
    change.keep.sort_by_key(|record| record.id);
    let texts: Vec<_> = change.keep.iter().map(|record| (record.id, record.rev)).collect();
    assert_eq!((texts, change.forget), (vec![(id(2), 1), (id(4), 0)], vec![id(3)]));
}

#[test]
fn looking_again_notices_that_a_newer_app_keeps_the_store_now() {
    let storage = MemoryStorage::default();
    let here = store(&storage);
    save(&here, page(1, "a")).expect("saved");
    let newer = here.header.borrow().clone().map(|header| Header { min_writer: u64::MAX, epoch: 90, ..header });
    let text = schema::header::write(&newer.expect("a header"));
    storage.set(header::KEYS[0], &envelope::seal(header::KEYS[0], 0, &text)).expect("room");
    assert_eq!(save(&here, page(2, "b")), Ok(()));
    here.look_again(kept(&storage).iter());
    assert_eq!(save(&here, page(3, "c")), Err(NotSaved::Newer));
}

#[test]
fn a_header_at_the_end_of_its_numbers_is_no_reason_to_stop() {
    let storage = MemoryStorage::default();
    save(&store(&storage), page(1, "a")).expect("saved");
    let header = Store::over(storage.clone(), Engine::Chromium).open().header.expect("a header");
    let last = Header { epoch: u64::MAX, opens: u64::MAX, ..header };
    let slot = last.slot();
    storage.set(slot, &envelope::seal(slot, 0, &schema::header::write(&last))).expect("room");
    save(&store(&storage), page(2, "b")).expect("saved");
    assert_eq!(kept(&storage).len(), 2);
}
