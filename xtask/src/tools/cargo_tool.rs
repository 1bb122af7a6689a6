//! Programs that come as Rust packages, each at one version: from PATH, from our cache folder, or
//! installed into it. The cache has a folder for each version, so two checkouts never fight over it.

use crate::{Outcome, place, process, say};
use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

/// Trunk's version; Trunk.toml is written for what this one emits.
const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";

struct CargoTool {
    package: &'static str,
    programs: &'static [&'static str],
    version: String,
    /// Whether another version than this one will not do.
    exact: bool,
}

/// The wasm-bindgen command; it must match the crate exactly, so Cargo.lock has the say.
pub fn wasm_bindgen() -> Outcome<Option<PathBuf>> {
    let lock = place::of("Cargo.lock");
    if !lock.exists() {
        super::rust::crates(place::root())?;
    }
    let version = place::locked_version(&place::read(&lock)?, "wasm-bindgen")
        .ok_or("Cargo.lock names no wasm-bindgen. Is it the one of this project?")?;
    CargoTool {
        package: "wasm-bindgen-cli",
        programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
        version,
        exact: true,
    }
    .set_up()
}

/// Trunk, which builds and serves the app.
pub fn trunk() -> Outcome<Option<PathBuf>> {
    CargoTool { package: "trunk", programs: &["trunk"], version: TRUNK.to_owned(), exact: true }.set_up()
}

/// cargo-deny, at any version that a person has.
pub fn deny() -> Outcome<Option<PathBuf>> {
    CargoTool { package: "cargo-deny", programs: &["cargo-deny"], version: CARGO_DENY.to_owned(), exact: false }
        .set_up()
}

impl CargoTool {
    /// The folder to put on PATH; none where the tool is on PATH already.
    fn set_up(&self) -> Outcome<Option<PathBuf>> {
        let Self { package, version, .. } = self;
        if self.is_right(process::find) {
            say::step(&format!("{package}: on PATH"));
            return Ok(None);
        }
        let root = cache().join(format!("{package}-{version}"));
        let folder = root.join("bin");
        let in_cache = |program: &str| process::in_folder(&folder, program);
        if self.is_right(in_cache) {
            say::step(&format!("{package} {version}: in {}", folder.display()));
            return Ok(Some(folder));
        }
        self.install(&root)?;
        if self.is_right(in_cache) {
            return Ok(Some(folder));
        }
        Err(format!(
            "{package} {version} was installed into {} and does not run there. Delete that folder and try again.",
            root.display()
        ))
    }

    fn is_right(&self, look: impl Fn(&str) -> Option<PathBuf>) -> bool {
        self.programs.iter().all(|program| {
            look(program)
                .and_then(|path| process::version_of(&path))
                .is_some_and(|found| !self.exact || found == self.version)
        })
    }

    fn install(&self, root: &Path) -> Outcome {
        let Self { package, version, .. } = self;
        if process::output_of("cargo", &["binstall", "-V"]).is_some() {
            say::step(&format!("{package} {version}: fetching a built one with cargo binstall"));
            if process::run(&mut self.binstall(root)).is_ok() {
                return Ok(());
            }
        }
        say::step(&format!("{package} {version}: building it, once, which takes some minutes"));
        process::run(&mut self.cargo_install(root)).map_err(|error| {
            format!(
                "{error} {package} comes from the package registry, so this needs a network. \
                 To install it yourself: cargo install {package} --locked --version {version}"
            )
        })
    }

    fn binstall(&self, root: &Path) -> Command {
        let mut command = Command::new("cargo");
        command
            .args(["binstall", "--no-confirm", "--force", "--disable-strategies", "compile", "--root"])
            .arg(root)
            .arg(format!("{}@{}", self.package, self.version))
            .env("BINSTALL_DISABLE_TELEMETRY", "true");
        command
    }

    /// Builds fast rather than well: these programs run for a second or two, and building them for
    /// speed takes a quarter of an hour.
    fn cargo_install(&self, root: &Path) -> Command {
        let mut command = Command::new("cargo");
        command
            .args(["install", self.package, "--version", &self.version])
            .args(["--locked", "--no-default-features", "--force", "--root"])
            .arg(root)
            .env("CARGO_TARGET_DIR", place::of("target/tools"))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
        command
    }
}

/// Where installed tools are kept: a person's own cache, so that every checkout shares them.
fn cache() -> PathBuf {
    let from = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(chosen) = from("AFTERWORD_TOOLS") {
        return chosen;
    }
    let caches = if cfg!(windows) {
        from("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library/Caches"))
    } else {
        from("XDG_CACHE_HOME").or_else(|| from("HOME").map(|home| home.join(".cache")))
    };
    caches.map_or_else(|| place::of("target/tools/cache"), |caches| caches.join("afterword/tools"))
}
