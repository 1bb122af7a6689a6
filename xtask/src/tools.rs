//! Setting up what a command needs, and skipping what is there.
//!
//! Each need has a file of its own below. What cannot be set up does not stop the others, so that
//! the test command can still run the checks that do without it.

mod browser;
mod cargo_tool;
mod node;
mod rust;

pub use browser::Browser;

use crate::{Outcome, place, process, say};
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

/// Something that a command cannot work without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The compiler's half for WebAssembly.
    WasmTarget,
    /// `cargo fmt` and `cargo clippy`.
    Components,
    /// The sources of every dependency, because Trunk builds offline.
    Crates,
    /// The wasm-bindgen command, at the version in Cargo.lock.
    WasmBindgen,
    /// Trunk.
    Trunk,
    /// Node and the packages in package.json, wasm-opt among them.
    Node,
    /// Chromium and its driver.
    Browser,
    /// cargo-deny.
    Deny,
}

/// All that Trunk needs for building the app.
pub const FOR_BUILDING: &[Need] = &[Need::WasmTarget, Need::Crates, Need::Node, Need::WasmBindgen, Need::Trunk];

/// The tools that were found or set up.
#[derive(Default)]
pub struct Tools {
    /// Folders for the front of PATH.
    folders: Vec<PathBuf>,
    /// The browser, where one was asked for and found.
    pub browser: Option<Browser>,
    missing: Vec<(Need, String)>,
}

impl Tools {
    /// Sets up all that is needed, or says what the first thing is that could not be.
    pub fn set_up(needs: &[Need]) -> Outcome<Self> {
        let mut tools = Self::default();
        for &need in needs {
            tools.provide(need)?;
        }
        Ok(tools)
    }

    /// Sets up what can be, and remembers what could not.
    pub fn gather(needs: &[Need]) -> Self {
        let mut tools = Self::default();
        for &need in needs {
            if let Err(sentence) = tools.provide(need) {
                say::step(&sentence);
                tools.missing.push((need, sentence));
            }
        }
        tools
    }

    /// Fails with the first of these needs that could not be met.
    pub fn check(&self, needs: &[Need]) -> Outcome {
        match self.missing.iter().find(|(need, _)| needs.contains(need)) {
            Some((_, sentence)) => Err(sentence.clone()),
            None => Ok(()),
        }
    }

    /// A command that runs in the project's folder and finds our tools first.
    pub fn command(&self, program: &str) -> Command {
        let found = self.find(program).unwrap_or_else(|| PathBuf::from(program));
        let mut command = Command::new(found);
        command.current_dir(place::root()).env("PATH", self.path());
        if let Some(browser) = &self.browser {
            command.env("CHROMIUM", &browser.chromium);
        }
        command
    }

    /// Finds a program among our tools, then on PATH.
    pub fn find(&self, program: &str) -> Option<PathBuf> {
        self.folders.iter().find_map(|folder| process::in_folder(folder, program)).or_else(|| process::find(program))
    }

    fn provide(&mut self, need: Need) -> Outcome {
        match need {
            Need::WasmTarget => rust::wasm_target()?,
            Need::Components => rust::components()?,
            Need::Crates => rust::crates(place::root())?,
            Need::WasmBindgen => self.folders.extend(cargo_tool::wasm_bindgen()?),
            Need::Trunk => self.folders.extend(cargo_tool::trunk()?),
            Need::Deny => self.folders.extend(cargo_tool::deny()?),
            Need::Node => {
                node::set_up()?;
                self.folders.push(place::of("node_modules/.bin"));
            }
            Need::Browser => self.browser = Some(browser::set_up()?),
        }
        Ok(())
    }

    fn path(&self) -> OsString {
        let today = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(env::split_paths(&today));
        // Only a folder with a separator in its name cannot be joined; then the old PATH must do.
        env::join_paths(folders).unwrap_or(today)
    }
}

/// Fetches the dependencies of another package of this repository.
pub fn fetch_crates(folder: &Path) -> Outcome {
    rust::crates(folder)
}
