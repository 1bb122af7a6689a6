//! The claims of the fuzz targets, held on their seeds and on a few hundred damaged ones. So what a fuzzer
//! found once is tried with every run, on machines without one too.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../fuzz/claims/backup.rs"]
mod backup;
#[path = "../fuzz/claims/day_one.rs"]
mod day_one;
mod dice;
#[path = "../fuzz/claims/envelope.rs"]
mod envelope;
#[path = "../fuzz/claims/header.rs"]
mod header;
#[path = "../fuzz/claims/markdown.rs"]
mod markdown;
#[path = "../fuzz/claims/record.rs"]
mod record;
#[path = "../fuzz/claims/route.rs"]
mod route;
#[path = "../fuzz/claims/shown.rs"]
mod shown;

use dice::Dice;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

type Claim = fn(&[u8]);

const TARGETS: [(&str, Claim); 8] = [
    ("backup", backup::hold),
    ("day_one", day_one::hold),
    ("envelope", envelope::hold),
    ("header", header::hold),
    ("markdown", markdown::hold),
    ("record", record::hold),
    ("route", route::hold),
    ("shown", shown::hold),
];
/// Damaged seeds of each target.
const DAMAGED: usize = 300;

/// What lies in a folder, by name.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let Ok(folder) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) else { return Vec::new() };
    let entries = folder.map(|entry| entry.expect("a folder can be listed"));
    let mut found: Vec<_> = entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("a file")))
        .collect();
    found.sort();
    found
}

/// What a target begins with, as `cargo xtask test` gives it.
fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    [files(&format!("fuzz/seeds/{target}")), files(&format!("tests/fixtures/{target}"))].concat()
}

/// Changes, takes out, doubles and swaps a few bytes.
fn damage(dice: &mut Dice, mut bytes: Vec<u8>) -> Vec<u8> {
    for _ in 0..=dice.below(3) {
        let place = dice.below(bytes.len() + 1);
        let end = (place + dice.below(9)).min(bytes.len());
        match dice.below(4) {
            0 if place < bytes.len() => bytes[place] ^= 1 << dice.below(8),
            1 => drop(bytes.drain(place..end)),
            2 => bytes.splice(place..place, bytes[place..end].to_vec()).for_each(drop),
            _ => bytes.splice(place..end, *b"\"]}").for_each(drop),
        }
    }
    bytes
}

#[test]
fn what_is_claimed_holds_on_every_seed_and_on_damaged_ones() {
    for (target, hold) in TARGETS {
        let seeds = seeds(target);
        assert!(!seeds.is_empty(), "{target} has no seeds");
        for (name, bytes) in &seeds {
            eprintln!("{target}: {name}");
            hold(bytes);
        }
        let mut dice = Dice(1);
        for n in 0..DAMAGED {
            let (name, bytes) = &seeds[n % seeds.len()];
            let damaged = damage(&mut dice, bytes.clone());
            eprintln!("{target}: damaged {name}, {:?}", String::from_utf8_lossy(&damaged));
            hold(&damaged);
        }
    }
}

#[test]
fn every_target_has_its_claims_here() {
    let named = |folder: &str| -> BTreeSet<String> {
        files(folder).into_iter().map(|(name, _)| name.trim_end_matches(".rs").to_owned()).collect()
    };
    let here = TARGETS.iter().map(|(target, _)| (*target).to_owned()).collect();
    assert_eq!(named("fuzz/fuzz_targets"), here);
    assert_eq!(named("fuzz/claims"), here);
}
