//! Node, and the packages in package.json: wasm-opt for the build, Playwright and axe for the tests.

use crate::{Outcome, place, process, say};
use std::{path::Path, process::Command, time::SystemTime};

const OLDEST: u32 = 20;

/// Checks Node and installs the packages where they are missing or older than their lock file.
pub fn set_up() -> Outcome {
    let node = process::find("node").and_then(|path| process::version_of(&path));
    let version = match node {
        Some(version) if major(&version) >= OLDEST => version,
        Some(version) => return Err(format!("Node {version} is too old. {}", how_to_install())),
        None => return Err(format!("Node was not found. {}", how_to_install())),
    };
    if is_newer(&place::of("node_modules/.package-lock.json"), &place::of("package-lock.json")) {
        say::step(&format!("Node {version} and its packages: there"));
        return Ok(());
    }
    say::step(&format!("Node {version}: installing the packages of package-lock.json"));
    let npm = process::find("npm").ok_or_else(|| format!("npm was not found. {}", how_to_install()))?;
    process::run(Command::new(npm).current_dir(place::root()).args(["ci", "--loglevel=error"]))
        .map_err(|error| format!("{error} It needs a network; to try again by hand: npm ci"))
}

fn how_to_install() -> String {
    let command = if process::find("apt-get").is_some() {
        "with `sudo apt-get install nodejs npm`, or where that one is too old, "
    } else if process::find("brew").is_some() {
        "with `brew install node`, or "
    } else {
        "with your system's packages, or "
    };
    format!("Node {OLDEST} or newer and npm are needed; install them {command}from https://nodejs.org.")
}

fn major(version: &str) -> u32 {
    version.split('.').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn is_newer(made: &Path, source: &Path) -> bool {
    let time = |path: &Path| -> Option<SystemTime> { path.metadata().ok()?.modified().ok() };
    time(made).is_some_and(|made| time(source).is_none_or(|source| made >= source))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_of_a_version_counts() {
        assert_eq!(major("20.20.2"), 20);
        assert_eq!(major("18"), 18);
        assert_eq!(major("nightly"), 0);
    }
}
