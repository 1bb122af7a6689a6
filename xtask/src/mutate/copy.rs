//! A copy of the tree, brought up to date. Files that are the same stay untouched, so that Cargo builds
//! only what has to be built.

use crate::{Outcome, place};
use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

/// What is made and not written, and is in nobody's copy.
const LEFT_OUT: [&str; 7] = [".git", "artifacts", "corpus", "dist", "node_modules", "shots", "target"];

/// Makes `to` what `from` is, without what is made.
pub fn refresh(from: &Path, to: &Path) -> Outcome {
    place::make_folder(to)?;
    let wanted = names(from)?;
    for name in names(to)?.difference(&wanted) {
        remove(&to.join(name))?;
    }
    for name in wanted {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            refresh(&from, &to)?;
        } else {
            copy(&from, &to)?;
        }
    }
    Ok(())
}

fn names(folder: &Path) -> Outcome<BTreeSet<OsString>> {
    let entries = fs::read_dir(folder).map_err(|error| told(folder, &error))?;
    let names = entries.map(|entry| entry.map(|entry| entry.file_name()).map_err(|error| told(folder, &error)));
    names.filter(|name| !matches!(name, Ok(name) if LEFT_OUT.iter().any(|left| name == left))).collect()
}

fn copy(from: &PathBuf, to: &PathBuf) -> Outcome {
    let text = fs::read(from).map_err(|error| told(from, &error))?;
    if fs::read(to).is_ok_and(|there| there == text) {
        return Ok(());
    }
    fs::write(to, text).map_err(|error| told(to, &error))
}

fn remove(path: &Path) -> Outcome {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.map_err(|error| told(path, &error))
}

fn told(path: &Path, error: &std::io::Error) -> String {
    format!("{} could not be copied: {error}.", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_follows_the_tree_and_leaves_out_what_is_made() {
        let folder = std::env::temp_dir().join(format!("afterword-copy-{}", std::process::id()));
        let (from, to) = (folder.join("from"), folder.join("to"));
        let read = |path: &str| fs::read_to_string(to.join(path)).ok();
        for path in ["a/b.rs", "c.rs", "target/d"] {
            place::write(&from.join(path), path).expect("written");
        }
        place::write(&to.join("old/e.rs"), "old").expect("written");
        place::write(&to.join("c.rs"), "switched off").expect("written");
        refresh(&from, &to).expect("copied");
        assert_eq!((read("a/b.rs").as_deref(), read("c.rs").as_deref()), (Some("a/b.rs"), Some("c.rs")));
        assert_eq!((read("target/d"), read("old/e.rs")), (None, None));
        fs::remove_dir_all(&folder).expect("removed");
    }
}
