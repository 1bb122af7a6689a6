//! Where things are in the project, and what its lock file says.

use crate::Outcome;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

/// The project's folder.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        // Cargo names the folder when it runs us; the one we were compiled in is a good guess otherwise.
        let here = std::env::var_os("CARGO_MANIFEST_DIR")
            .map(PathBuf::from)
            .filter(|dir| dir.ends_with("xtask"))
            .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        here.parent().map(Path::to_path_buf).unwrap_or(here)
    })
}

/// A path inside the project.
pub fn of(relative: &str) -> PathBuf {
    root().join(relative)
}

/// The folders in which Cargo keeps the sources of crates, one for each registry.
pub fn crate_sources() -> Vec<PathBuf> {
    let from = |name| std::env::var_os(name).map(PathBuf::from);
    let home =
        from("CARGO_HOME").or_else(|| from("HOME").or_else(|| from("USERPROFILE")).map(|home| home.join(".cargo")));
    let registries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    registries.into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

/// Reads a file, naming it where that fails.
pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{} could not be read: {error}.", path.display()))
}

/// Writes a file and the folders above it, naming the file where that fails.
pub fn write(path: &Path, text: &str) -> Outcome {
    path.parent().map_or(Ok(()), make_folder)?;
    fs::write(path, text).map_err(|error| format!("{} could not be written: {error}.", path.display()))
}

/// Makes a folder and those above it, where they are not there yet.
pub fn make_folder(path: &Path) -> Outcome {
    fs::create_dir_all(path).map_err(|error| format!("{} could not be made: {error}.", path.display()))
}

/// The version of a package in the text of a `Cargo.lock`.
pub fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n\n\
        [[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"9.9.9\"\n";

    #[test]
    fn the_lock_file_names_a_version() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").as_deref(), Some("0.2.129"));
    }

    #[test]
    fn a_package_that_is_not_locked_has_no_version() {
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }
}
