//! What a lock opens to, and to nothing else.

use super::kdf::Cost;
use super::seal::{self, STEP};
use super::*;
use proptest::prelude::*;

/// The least that is accepted, so that a test takes a moment.
const CHEAP: Cost = Cost { memory: 19 << 10, passes: 1 };
const VAULT: &str = "000102030405060708090a0b0c0d0e0f";

fn fresh(n: u8) -> Fresh {
    Fresh { salt: [n; 16], nonce: [n; NONCE] }
}

fn made(passphrase: &str) -> (Lock, Master, code::Code) {
    let (master, code) = (Master::of([7; 32]), code::Code::of([9; 20]));
    let by_code = master.by_code(VAULT, &code, [3; NONCE]);
    let lock = Lock::new(VAULT, &master, passphrase, CHEAP, fresh(1), by_code).expect("enough memory");
    (lock, master, code)
}

#[test]
fn the_passphrase_opens_a_lock_and_so_does_the_code_and_nothing_else_does() {
    let (lock, master, code) = made("a quiet evening");
    assert_eq!(lock.open(VAULT, "a quiet evening"), Ok(master.clone()));
    assert_eq!(lock.open_by_code(VAULT, &code), Ok(master));
    for other in ["a quiet evening ", "A quiet evening", "", "a quiet evenin"] {
        assert_eq!(lock.open(VAULT, other), Err(Shut::Wrong), "{other}");
    }
    assert_eq!(lock.open_by_code(VAULT, &code::Code::of([8; 20])), Err(Shut::Wrong));
}

#[test]
fn a_lock_opens_in_its_own_store_only() {
    let (lock, _, code) = made("a quiet evening");
    let other = "100102030405060708090a0b0c0d0e0f";
    assert_eq!(lock.open(other, "a quiet evening"), Err(Shut::Wrong));
    assert_eq!(lock.open_by_code(other, &code), Err(Shut::Wrong));
}

#[test]
fn no_part_of_a_lock_can_be_changed_unnoticed() {
    let (lock, ..) = made("a quiet evening");
    let swapped = Lock { by_passphrase: lock.by_code, by_code: lock.by_passphrase, ..lock.clone() };
    let salted = Lock { salt: [2; 16], ..lock.clone() };
    let cheaper = Lock { cost: Cost { memory: 20 << 10, ..CHEAP }, ..lock.clone() };
    let mut flipped = lock.clone();
    flipped.by_passphrase[40] ^= 1;
    for changed in [swapped, salted, cheaper, flipped] {
        assert_eq!(changed.open(VAULT, "a quiet evening"), Err(Shut::Wrong));
    }
}

#[test]
fn a_cost_out_of_range_is_refused_on_both_sides_without_any_work() {
    for (memory, passes) in
        [(0, 3), ((19 << 10) - 1, 3), ((256 << 10) + 1, 3), (u32::MAX, 3), (64 << 10, 0), (64 << 10, 11)]
    {
        let cost = Cost { memory, passes };
        assert_eq!(cost.key("a quiet evening", &[0; 16]), Err(Shut::Cost), "{cost:?}");
    }
    for cost in Cost::STEPS {
        assert!(cost.is_accepted());
    }
    let least = Cost::STEPS[Cost::STEPS.len() - 1];
    assert_eq!(least, Cost { memory: 19 << 10, passes: 2 }, "OWASP's floor");
}

#[test]
fn another_passphrase_for_the_same_master_key_leaves_the_code_as_it_is() {
    let (lock, master, code) = made("a quiet evening");
    let next = Lock::new(VAULT, &master, "a louder morning", CHEAP, fresh(2), lock.by_code).expect("enough memory");
    assert_eq!(next.open(VAULT, "a louder morning"), Ok(master.clone()));
    assert_eq!(next.open(VAULT, "a quiet evening"), Err(Shut::Wrong));
    assert_eq!(next.open_by_code(VAULT, &code), Ok(master));
}

#[test]
fn the_key_that_was_before_is_kept_under_the_one_that_took_its_place() {
    let (old, new) = (Master::of([1; 32]), Master::of([2; 32]));
    let kept = new.keep_older(VAULT, &old, [5; NONCE]);
    assert_eq!(new.older(VAULT, &kept), Ok(old.clone()));
    assert_eq!(old.older(VAULT, &kept), Err(Shut::Wrong));
    assert_ne!(new.record_key(VAULT), old.record_key(VAULT));
    assert_ne!(new.record_key(VAULT), new.export_key(VAULT));
}

#[test]
fn a_key_never_shows_itself() {
    let (lock, master, code) = made("a quiet evening");
    let shown = format!("{master:?} {code:?} {:?}", master.record_key(VAULT));
    assert_eq!(shown, "Master(Key(…)) Code(…) Key(…)");
    assert!(format!("{lock:?}").len() > 100, "a lock is no secret");
}

proptest! {
    #[test]
    fn what_is_sealed_opens_with_the_same_key_nonce_and_subject_only(
        text: Vec<u8>, about: Vec<u8>, key: [u8; 32], nonce: [u8; NONCE], bit in 0..8_u8, place: prop::sample::Index,
    ) {
        let key = Key::of(key);
        let sealed = key.seal(&nonce, &about, text.clone());
        prop_assert_eq!(sealed.len(), text.len() + TAG);
        prop_assert_eq!(key.open(&nonce, &about, &sealed), Ok(text));
        let mut other = sealed.clone();
        other[place.index(sealed.len())] ^= 1 << bit;
        prop_assert_eq!(key.open(&nonce, &about, &other), Err(Shut::Wrong));
        prop_assert_eq!(key.open(&nonce, &about, &sealed[..place.index(sealed.len())]), Err(Shut::Wrong));
        let mut other = nonce;
        other[place.index(NONCE)] ^= 1 << bit;
        prop_assert_eq!(key.open(&other, &about, &sealed), Err(Shut::Wrong));
        prop_assert_eq!(key.open(&nonce, &[&about[..], b"x"].concat(), &sealed), Err(Shut::Wrong));
    }

    #[test]
    fn padding_hides_all_but_the_step_and_comes_off_again(text: Vec<u8>) {
        let padded = seal::pad(text.clone());
        prop_assert!(padded.len().is_multiple_of(STEP) && padded.len() - text.len() <= STEP);
        prop_assert_eq!(seal::unpad(padded), Some(text));
    }
}

#[test]
fn what_has_no_padding_is_none() {
    for text in [&[][..], &[0; 64], &[1; 64], &[0x80, 1]] {
        assert_eq!(seal::unpad(text.to_vec()), None);
    }
}
