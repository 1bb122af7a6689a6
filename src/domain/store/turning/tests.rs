//! The lock turned on, changed, renewed and turned off over a storage that fails at every single write, or is
//! cut off after it: no record is ever lost, and what was begun can be finished.

use super::super::engine::Engine;
use super::super::header::KEYS;
use super::super::keys::{ROSTER, of_record};
use super::super::locked::Door;
use super::super::memory::{Fault, MemoryStorage};
use super::super::tests::{at, id, page, pages_in, save, store, words};
use super::super::{Rolled, Storage as _};
use super::*;
use crate::domain::Record;
use crate::domain::schema::Unreadable;
use crate::domain::vault::code::Code;
use crate::domain::vault::{Cost, Master, NONCE};
use std::cell::Cell;
use std::collections::BTreeMap;

/// A key that everything may be turned to, with the code that opens it.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Hand(u8);

const FIRST: Hand = Hand(1);
const SECOND: Hand = Hand(2);

impl Hand {
    fn master(self) -> Master {
        Master::of([self.0; 32])
    }

    fn code(self) -> Code {
        Code::of([self.0; 20])
    }

    /// A lock that only the code opens; the work for a passphrase is tested where it is done.
    fn lock(self, vault: &str) -> Lock {
        let by_code = self.master().by_code(vault, &self.code(), [self.0; NONCE]);
        Lock { cost: Cost::STEPS[0], salt: [self.0; 16], by_passphrase: [self.0; 72], by_code }
    }
}

fn nonces() -> Nonces {
    let next = Cell::new(0_u8);
    Box::new(move || {
        next.set(next.get().wrapping_add(1));
        [next.get(); NONCE]
    })
}

/// Eight short pages, a long one, and what can't be read.
fn full() -> MemoryStorage {
    let storage = MemoryStorage::default();
    let store = store(&storage);
    for n in 1..9 {
        save(&store, page(n, &format!("page {n}, {}", words(n.into(), 200)))).expect("saved");
    }
    save(&store, page(9, &words(9, 20_000))).expect("saved");
    storage.set("qj1:r:hello", "hello").expect("room");
    storage.set(&of_record(id(20)), "{\"v\":1").expect("room");
    storage.set("other-app", "theirs").expect("room");
    storage.take_steps();
    storage
}

fn opened(store: &Store) -> Vec<Record> {
    let mut records = store.open().records;
    records.sort_by_key(|record| record.id);
    records
}

/// The store as the next visit finds it, opened by whichever code opens it.
fn visited(storage: &MemoryStorage) -> Store {
    let store = Store::over(storage.clone(), Engine::Chromium);
    if let Door::Locked { vault, locked } = store.door() {
        let opens = |hand: &Hand| locked.lock.open_by_code(&vault, &hand.code()).ok();
        let master = [FIRST, SECOND].iter().find_map(opens).expect("one of them opens it");
        store.unlock(Keys::of(&master, &vault, locked.turning).expect("its own key"), nonces());
    } else {
        assert_eq!(store.door(), Door::Open);
    }
    store
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Flow {
    On,
    Change,
    Anew,
    Off,
}

const FLOWS: [Flow; 4] = [Flow::On, Flow::Change, Flow::Anew, Flow::Off];

fn finish(store: &Store) -> Result<(), NotSaved> {
    let mut turn = store.turning();
    while !store.turn(&mut turn, || true)? {}
    Ok(())
}

fn run(store: &Store, flow: Flow) -> Result<(), NotSaved> {
    let vault = store.named(|| [7; 16], at());
    match flow {
        Flow::On => {
            let keys = Keys::of(&FIRST.master(), &vault, Turning::Settled).expect("no older one");
            store.turn_on(FIRST.lock(&vault), keys, nonces())?;
        }
        Flow::Change => store.change_lock(Lock { by_passphrase: [9; 72], ..FIRST.lock(&vault) })?,
        Flow::Anew => {
            let older = SECOND.master().keep_older(&vault, &FIRST.master(), [5; NONCE]);
            let keys = Keys::of(&SECOND.master(), &vault, Turning::Anew(older)).expect("its own");
            store.turn_anew(SECOND.lock(&vault), older, keys)?;
        }
        Flow::Off => store.turn_off()?,
    }
    finish(store)
}

/// What stands before a flow.
fn before(flow: Flow) -> MemoryStorage {
    let storage = full();
    if flow != Flow::On {
        run(&visited(&storage), Flow::On).expect("room");
    }
    storage.take_steps();
    storage
}

fn sealed(storage: &MemoryStorage) -> (usize, usize) {
    let values = storage.clone_values();
    let records = values.iter().filter(|(key, _)| key.starts_with("qj1:r:") && *key != "qj1:r:hello");
    let (locked, plain): (Vec<_>, Vec<_>) = records.partition(|(_, text)| envelope::is_locked(text));
    (locked.len(), plain.len())
}

#[test]
fn each_flow_does_what_it_says_and_keeps_every_record() {
    let all = opened(&visited(&full()));
    assert_eq!(all.len(), 9);
    for flow in FLOWS {
        let storage = before(flow);
        let pages = pages_in(&storage.clone_values());
        let store = visited(&storage);
        run(&store, flow).expect("room");
        assert_eq!(opened(&store), all, "{flow:?}");
        let later = visited(&storage);
        assert_eq!(opened(&later), all, "{flow:?}, at the next visit");
        assert_eq!(later.open().left.len(), 2);
        let (locked, plain) = sealed(&storage);
        // The one that can't be read stays as it is.
        let expected = if flow == Flow::Off { (0, 10 + pages) } else { (9 + pages, 1) };
        assert_eq!((locked, plain), expected, "{flow:?}");
        assert_eq!(storage.get("other-app").as_deref(), Some("theirs"));
        save(&later, page(30, "later")).expect("saved");
        assert_eq!(opened(&visited(&storage)).len(), 10);
    }
}

#[test]
fn every_write_may_fail_once_in_every_flow_and_nothing_is_lost() {
    let all = opened(&visited(&full()));
    let mut failures = 0;
    for flow in FLOWS {
        for fault in [Fault::Full, Fault::Blocked, Fault::Garbled, Fault::Silent] {
            for nth in 0.. {
                let storage = before(flow);
                let store = visited(&storage);
                storage.fail_at(nth, fault);
                let outcome = run(&store, flow);
                let is_over = storage.take_fault();
                assert_eq!(opened(&store), all, "{flow:?} {fault:?} {nth}: in this window");
                let later = visited(&storage);
                assert_eq!(opened(&later), all, "{flow:?} {fault:?} {nth}: at the next visit");
                // What was begun goes on, in this window and at the next visit.
                save(&store, page(31, "in between")).expect("the next save works");
                let later = visited(&storage);
                later.begin(|| [7; 16], at(), false);
                finish(&later).expect("it works now");
                assert_eq!(opened(&visited(&storage)).len(), 10, "{flow:?} {fault:?} {nth}: finished");
                let turning = later.locked().map(|locked| locked.turning);
                assert!(turning.is_none_or(|turning| turning == Turning::Settled));
                if is_over {
                    assert_eq!(outcome, Ok(()));
                    break;
                }
                failures += usize::from(outcome.is_err());
                assert!(nth < 100, "it ends");
            }
        }
    }
    assert!(failures > 150, "{failures}");
}

#[test]
fn a_power_cut_after_any_write_of_any_flow_leaves_every_record_and_the_rest_can_be_done() {
    let all = opened(&visited(&full()));
    for flow in FLOWS {
        let storage = before(flow);
        let values = storage.clone_values();
        run(&visited(&storage), flow).expect("room");
        for (cut, values) in MemoryStorage::history(&values, &storage.take_steps()).into_iter().enumerate() {
            let storage = MemoryStorage::of(values);
            let store = visited(&storage);
            assert_eq!(opened(&store), all, "{flow:?}, cut after {cut}");
            store.begin(|| [7; 16], at(), false);
            finish(&store).expect("room");
            assert_eq!(opened(&visited(&storage)), all, "{flow:?}, finished after {cut}");
            let heads: Vec<_> = KEYS.iter().filter_map(|key| storage.get(key)).collect();
            let locks: Vec<_> =
                KEYS.iter().zip(&heads).map(|(key, text)| envelope::open(key, text).expect("whole")).collect();
            let read = |copy: &envelope::Unsealed| schema::header::read(&copy.body).expect("a header").lock;
            assert!(locks.iter().all(|copy| read(copy) == read(&locks[0])), "{flow:?} {cut}: the copies agree");
        }
    }
}

#[test]
fn a_full_store_is_sealed_anew_and_unlocked_without_more_room() {
    let all = opened(&visited(&full()));
    for flow in [Flow::Change, Flow::Anew, Flow::Off] {
        let storage = before(flow);
        let store = visited(&storage);
        storage.limit(Some(storage.units()));
        assert_eq!(run(&store, flow), Ok(()), "{flow:?}");
        if flow == Flow::Anew {
            assert!(store.is_tight(), "the ballast makes room");
        }
        assert_eq!(opened(&visited(&storage)), all, "{flow:?}");
    }
}

#[test]
fn a_lock_that_does_not_fit_leaves_what_is_there() {
    let storage = full();
    let store = visited(&storage);
    let all = opened(&store);
    assert!(store.has_room_for_lock());
    storage.limit(Some(storage.units() + 64));
    storage.remove("qj1:zz");
    storage.limit(Some(storage.units() + 64));
    assert_eq!(run(&store, Flow::On), Err(NotSaved::Full));
    storage.limit(None);
    assert_eq!(opened(&visited(&storage)), all);
}

#[test]
fn a_record_that_cannot_be_opened_is_set_aside_when_the_lock_is_turned_off_and_the_journal_opens() {
    let storage = before(Flow::Change);
    let key = of_record(id(1));
    let mut text: Vec<char> = storage.get(&key).expect("there").chars().collect();
    let last = text.len() - 1;
    text[last] = if text[last] == '㐀' { '㐁' } else { '㐀' };
    let broken: String = text.into_iter().collect();
    storage.set(&key, &broken).expect("room");
    run(&visited(&storage), Flow::Off).expect("room");
    let later = Store::over(storage.clone(), Engine::named("Chromium"));
    assert_eq!(later.door(), Door::Open);
    assert!(storage.clone_values().iter().any(|(key, text)| key.starts_with("qj1:q:") && *text == broken));
}

#[test]
fn nothing_else_begins_while_records_are_sealed_anew() {
    let storage = before(Flow::Anew);
    let store = visited(&storage);
    let vault = store.named(|| [7; 16], at());
    let older = SECOND.master().keep_older(&vault, &FIRST.master(), [5; NONCE]);
    let keys = Keys::of(&SECOND.master(), &vault, Turning::Anew(older)).expect("its own");
    store.turn_anew(SECOND.lock(&vault), older, keys.clone()).expect("room");
    assert_eq!(store.turn_off(), Err(NotSaved::Refused));
    assert_eq!(store.turn_anew(SECOND.lock(&vault), older, keys.clone()), Err(NotSaved::Refused));
    assert_eq!(store.turn_on(FIRST.lock(&vault), keys, nonces()), Err(NotSaved::Refused));
}

#[test]
fn a_record_that_was_swapped_with_another_or_put_in_by_hand_is_noticed() {
    let storage = before(Flow::Change);
    let get = |n| storage.get(&of_record(id(n))).expect("there");
    let (first, second) = (get(1), get(2));
    storage.set(&of_record(id(1)), &second).expect("room");
    storage.set(&of_record(id(2)), &first).expect("room");
    let by_hand = envelope::seal(&id(3).to_string(), 9, "{}");
    storage.set(&of_record(id(3)), &by_hand).expect("room");
    let found = visited(&storage).open();
    let why = |n| found.left.iter().find(|left| left.key == of_record(id(n))).map(|left| left.why);
    assert_eq!(why(1), Some(Unreadable::Broken));
    assert_eq!(why(2), Some(Unreadable::Broken));
    assert_eq!(why(3), Some(Unreadable::NotARecord));
    assert_eq!(found.records.len(), 6);
    assert_eq!(storage.get(&of_record(id(1))), Some(second), "and left as it is");
}

#[test]
fn a_record_that_was_rolled_back_or_taken_away_is_noticed_and_a_crash_is_not() {
    let storage = before(Flow::Change);
    let store = visited(&storage);
    let rolled = |store: &Store| store.rolled_back(opened(store).iter());
    assert_eq!(rolled(&store), None, "nothing was noted so far");
    let old = storage.get(&of_record(id(1))).expect("there");
    let next = super::super::tests::change_in(&opened(&store), 1, "another page 1");
    save(&store, next).expect("saved");
    store.note_roster(opened(&store).iter());
    assert_eq!(rolled(&visited(&storage)), None);
    // Written since, and not noted: as after a crash.
    save(&store, page(40, "and then")).expect("saved");
    assert_eq!(rolled(&visited(&storage)), None);
    storage.set(&of_record(id(1)), &old).expect("room");
    assert_eq!(rolled(&visited(&storage)), Some(Rolled { older: 1, gone: 0 }));
    storage.remove(&of_record(id(2)));
    assert_eq!(rolled(&visited(&storage)), Some(Rolled { older: 1, gone: 1 }));
    storage.remove(ROSTER);
    assert_eq!(rolled(&visited(&storage)), None);
}

/// The values with one of the header's copies broken after another.
fn broken_heads(storage: &MemoryStorage, count: usize) -> MemoryStorage {
    let mut values = storage.clone_values();
    for key in KEYS.into_iter().take(count) {
        values.insert(key.into(), "㐀㐀㐀㐀㐀㐀㐀㐀㐀㐀㐀㐀㐀㐀㐀㐀".into());
    }
    MemoryStorage::of(values)
}

#[test]
fn one_whole_copy_of_the_header_is_enough_and_without_any_the_code_opens() {
    let storage = before(Flow::Change);
    let all = opened(&visited(&storage));
    for count in 0..KEYS.len() {
        assert_eq!(opened(&visited(&broken_heads(&storage, count))), all, "{count} broken");
    }
    let storage = broken_heads(&storage, KEYS.len());
    let store = Store::over(storage.clone(), Engine::Chromium);
    let Door::Damaged(Some(spare)) = store.door() else { panic!("it is damaged") };
    let master = Master::opened_by_code(&spare.vault, &FIRST.code(), &spare.by_code).expect("its code");
    let keys = Keys::of(&master, &spare.vault, Turning::On).expect("no older one");
    let locked = Locked { lock: FIRST.lock(&spare.vault), turning: Turning::On };
    store.mend_lock(spare.vault.clone(), at(), locked, keys, nonces()).expect("room");
    finish(&store).expect("room");
    assert_eq!(opened(&store), all);
    assert_eq!(opened(&visited(&storage)), all);
    storage.remove("qj1:hk");
    let without = Store::over(broken_heads(&storage, KEYS.len()), Engine::Chromium);
    assert_eq!(without.door(), Door::Damaged(None), "and without the spare it is said");
}

#[test]
fn a_header_that_denies_the_lock_is_not_believed() {
    let storage = before(Flow::Change);
    for key in KEYS {
        let denied = Header { lock: None, epoch: 99, ..Header::new([7; 16], at()) };
        storage.set(key, &envelope::seal(key, 0, &schema::header::write(&denied))).expect("room");
    }
    assert!(matches!(Store::over(storage, Engine::Chromium).door(), Door::Damaged(Some(_))));
}

#[test]
fn without_its_keys_a_locked_store_shows_nothing_and_takes_nothing() {
    let storage = before(Flow::Change);
    let store = visited(&storage);
    assert!(store.keys().is_some());
    store.wipe();
    assert_eq!((store.keys(), opened(&store)), (None, Vec::<Record>::new()));
    storage.take_steps();
    assert_eq!(save(&store, page(50, "late")), Err(NotSaved::OtherWindow));
    store.note_roster(std::iter::empty());
    assert_eq!(storage.take_steps(), []);
}

#[test]
fn a_window_notices_that_another_changed_the_lock_and_writes_nothing_more() {
    for flow in FLOWS {
        let storage = before(flow);
        let (here, there) = (visited(&storage), visited(&storage));
        let known = opened(&here);
        here.look_again(known.iter());
        assert!(!here.has_other_lock(), "{flow:?}");
        run(&there, flow).expect("room");
        here.look_again(known.iter());
        assert!(here.has_other_lock(), "{flow:?}");
        assert_eq!(save(&here, page(50, "late")), Err(NotSaved::OtherWindow));
        assert_eq!(opened(&visited(&storage)), known);
    }
}

#[test]
fn words_of_the_journal_stand_nowhere_in_a_locked_store() {
    let storage = before(Flow::Change);
    let values: BTreeMap<String, String> = storage.clone_values();
    for (key, text) in values.iter().filter(|(key, _)| key.starts_with("qj1:r:") && key.len() > 15) {
        let is_ours = envelope::is_sealed(text);
        assert!(!is_ours || envelope::is_locked(text), "{key}");
    }
}
