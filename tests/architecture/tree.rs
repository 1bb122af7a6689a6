//! The files themselves, and what the project rests on.

use crate::source::{File, files, shipped, test_files};
use crate::{allows, hold, refuses};

#[test]
fn what_is_for_tests_alone_does_not_ship() {
    let declares = |path: &str| File { path: path.into(), text: "#[cfg(test)]\nmod tests;\nmod other;\n".into() };
    assert_eq!(test_files(&declares("src/a/mod.rs")), ["src/a/tests.rs"]);
    assert_eq!(test_files(&declares("src/a.rs")), ["src/a/tests.rs"]);
    let shipped: Vec<String> = shipped(&["src"]).into_iter().map(|file| file.path).collect();
    assert!(shipped.contains(&"src/domain/schema/mod.rs".to_owned()));
    assert!(!shipped.contains(&"src/domain/schema/tests.rs".to_owned()));
}

fn has_no_heading(file: &File) -> Vec<String> {
    let first = file.text.lines().next().unwrap_or_default();
    let says = first.strip_prefix("//! ").is_some_and(|words| !words.trim().is_empty());
    if says { Vec::new() } else { vec!["1: does not begin with //! and what it is".to_owned()] }
}

#[test]
fn every_file_begins_with_what_it_is() {
    refuses(has_no_heading, &["", "use std::fmt;\n", "// a note\n", "//! \n", "\n//! late\n"]);
    allows(has_no_heading, &["//! Days.\n"]);
    hold(&files("src", "rs"), has_no_heading);
}

/// A file has one subject. Past this many lines it has more than one, or its tests do.
const LONGEST: usize = 400;

fn is_long(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    if lines > LONGEST { vec![format!("{LONGEST}: has {lines} lines; look for a second subject")] } else { Vec::new() }
}

#[test]
fn a_file_of_the_domain_stays_short_enough_to_have_one_subject() {
    refuses(is_long, &[&"line\n".repeat(LONGEST + 1)]);
    allows(is_long, &[&"line\n".repeat(LONGEST)]);
    hold(&files("src/domain", "rs"), is_long);
}

/// Entries of every table of a manifest whose name speaks of dependencies.
fn dependencies(file: &File) -> Vec<String> {
    let mut is_inside = false;
    let mut found = Vec::new();
    for (place, line) in file.text.lines().map(str::trim).enumerate() {
        if line.starts_with('[') {
            is_inside = line.contains("dependencies");
            // [dependencies.name] is an entry by itself.
            if !line.contains("dependencies.") {
                continue;
            }
        }
        if is_inside && !line.is_empty() && !line.starts_with('#') {
            found.push(format!("{}: needs {line}", place + 1));
        }
    }
    found
}

#[test]
fn the_developer_commands_need_nothing_but_rust() {
    refuses(
        dependencies,
        &[
            "[dependencies]\nserde = \"1\"",
            "[build-dependencies]\ncc = \"1\"",
            "[dependencies.serde]\nversion = \"1\"",
            "[target.'cfg(unix)'.dev-dependencies]\na = \"1\"",
        ],
    );
    allows(dependencies, &["[package]\nname = \"a\"\n\n[dependencies]\n# none\n\n[lints]\nworkspace = true"]);
    hold(&[File::at("xtask/Cargo.toml")], dependencies);
}
