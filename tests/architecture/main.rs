//! The invariants of the source tree, read off the files.
//!
//! A check is a function from a file to its complaints. Every test also runs its check on samples
//! that break the rule, so that a check that has gone blind is noticed.
//!
//! - [`layers`]: who may know of whom.
//! - [`page`]: what the page and the views may carry.
//! - [`wording`]: where sentences stand.
//! - [`tree`]: the files themselves, and what the project rests on.
#![cfg(not(target_arch = "wasm32"))]

mod code;
mod layers;
mod page;
#[path = "../source/mod.rs"]
mod source;
mod tree;
mod wording;

use source::File;

/// A file that is not in the tree.
fn sample(text: &str) -> File {
    File { path: "sample.rs".to_owned(), text: text.to_owned() }
}

/// Holds files to a check.
fn hold(files: &[File], check: impl Fn(&File) -> Vec<String>) {
    let complaints: Vec<String> =
        files.iter().flat_map(|file| check(file).into_iter().map(|what| format!("{}:{what}", file.path))).collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Shows that a check finds something in each of `samples`.
fn refuses(check: impl Fn(&File) -> Vec<String>, samples: &[&str]) {
    for each in samples {
        assert!(!check(&sample(each)).is_empty(), "this is let through: {each}");
    }
}

/// Shows that a check lets each of `samples` through.
fn allows(check: impl Fn(&File) -> Vec<String>, samples: &[&str]) {
    for each in samples {
        assert_eq!(check(&sample(each)), Vec::<String>::new(), "this is refused: {each}");
    }
}
