//! What Rust itself must bring. rustup reads all of it from rust-toolchain.toml, but not every
//! rustup installs what it reads there, and some people have Rust without rustup.

use crate::{Outcome, process, say};
use std::{path::Path, process::Command};

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn wasm_target() -> Outcome {
    let sysroot = process::output_of("rustc", &["--print", "sysroot"])
        .ok_or("Rust was not found. Install it with rustup, as https://rustup.rs describes.")?;
    let library = Path::new(sysroot.trim()).join("lib/rustlib").join(TARGET).join("lib");
    if library.is_dir() {
        say::step(&format!("Rust target {TARGET}: there"));
        return Ok(());
    }
    say::step(&format!("Rust target {TARGET}: adding it with rustup"));
    rustup(&["target", "add", TARGET])
}

/// The formatter and the linter.
pub fn components() -> Outcome {
    let works = |command| process::output_of("cargo", &[command, "--version"]).is_some();
    if works("fmt") && works("clippy") {
        say::step("rustfmt and clippy: there");
        return Ok(());
    }
    say::step("rustfmt and clippy: adding them with rustup");
    rustup(&["component", "add", "rustfmt", "clippy"])
}

/// The sources of the dependencies, so that a build can be offline.
pub fn crates(folder: &Path) -> Outcome {
    let mut fetch = Command::new("cargo");
    fetch.current_dir(folder).args(["fetch", "--quiet"]);
    if folder.join("Cargo.lock").exists() {
        say::step("Crates: fetching those of Cargo.lock that are not here yet");
        fetch.arg("--locked");
    } else {
        say::step("Crates: there is no Cargo.lock yet, so newest versions are chosen and written there");
    }
    process::run(&mut fetch)
        .map_err(|error| format!("{error} If Cargo.toml was changed, let Cargo.lock follow: cargo update --workspace"))
}

fn rustup(args: &[&str]) -> Outcome {
    process::run(Command::new("rustup").args(args)).map_err(|error| {
        format!(
            "{error} Without rustup, install it with your system's packages; with it, run: rustup {}",
            args.join(" ")
        )
    })
}
