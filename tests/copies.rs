//! Copies in a file, made by other software than ours: every one opens, and none that was changed.
#![cfg(not(target_arch = "wasm32"))]

use afterword::domain::vault::container::{Closed, is_sealed, open};
use sha2::{Digest as _, Sha256};
use std::path::Path;

const LIST: &str = include_str!("fixtures/vault/copies.txt");

/// Name, bytes, passphrase, and the length and digest of the text of every copy.
fn copies() -> Vec<(String, Vec<u8>, String, usize, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/vault/copies");
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    let copies: Vec<_> = lines
        .map(|line| {
            let field = |name: &str| {
                let fields = line.split('\t').filter_map(|field| field.split_once('='));
                fields.filter(|(each, _)| *each == name).map(|(_, value)| value.to_owned()).next().expect("every field")
            };
            let file = field("file");
            let bytes = std::fs::read(folder.join(&file)).expect("the file is there");
            (file, bytes, field("passphrase"), field("bytes").parse().expect("a number"), field("sha256"))
        })
        .collect();
    assert!(copies.len() >= 5);
    copies
}

#[test]
fn every_copy_that_was_ever_saved_opens() {
    for (name, file, passphrase, length, digest) in copies() {
        assert!(is_sealed(&file), "{name}");
        let text = open(&file, &passphrase).unwrap_or_else(|closed| panic!("{name}: {closed:?}"));
        assert_eq!(text.len(), length, "{name}");
        let hex = Sha256::digest(&text).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
        assert_eq!(hex, digest, "{name}");
    }
}

#[test]
fn none_of_them_opens_once_it_was_cut_or_changed() {
    for (name, file, passphrase, length, _) in copies() {
        let mut changed = file.clone();
        *changed.last_mut().expect("not empty") ^= 1;
        assert_eq!(open(&changed, &passphrase), Err(Closed::Damaged), "{name}");
        if length > 1 << 16 {
            assert_eq!(open(&file[..128 + (1 << 16) + 16], &passphrase), Err(Closed::CutShort), "{name}");
        }
        assert_eq!(open(&file[..128], &passphrase), Err(Closed::CutShort), "{name}");
        assert_eq!(open(&file, "another passphrase"), Err(Closed::Wrong), "{name}");
    }
}
