//! Chromium and its driver, for the tests and the benchmark. On Debian and Ubuntu they are installed
//! where that needs no password; elsewhere a sentence says what to do.

use crate::{Outcome, process, say};
use std::{
    env,
    path::PathBuf,
    process::{Command, Stdio},
};

const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVER_FOLDERS: &[&str] = &["/usr/lib/chromium", "/usr/lib/chromium-browser"];
const MAC_APPS: &[&str] = &[
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

/// Where the browser and its driver are.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

impl Browser {
    /// What wasm-bindgen's test runner passes on to the driver, so that it starts this very browser.
    pub fn webdriver_settings(&self) -> String {
        let path = self.chromium.to_string_lossy().replace('\\', "\\\\").replace('"', "\\\"");
        format!("{{\"goog:chromeOptions\": {{\"binary\": \"{path}\"}}}}\n")
    }
}

/// Finds both, or installs them.
pub fn set_up() -> Outcome<Browser> {
    if let Some(browser) = find()? {
        say::step(&format!("Chromium and its driver: {}", browser.chromium.display()));
        return Ok(browser);
    }
    say::step("Chromium and its driver: not found");
    install()?;
    find()?.ok_or_else(|| format!("Chromium was installed and is still not found. {}", by_hand()))
}

fn find() -> Outcome<Option<Browser>> {
    let chromium = match named("CHROMIUM")? {
        Some(path) => Some(path),
        None => NAMES
            .iter()
            .find_map(|name| process::find(name))
            .or_else(|| MAC_APPS.iter().map(PathBuf::from).find(|path| path.is_file())),
    };
    let driver = match named("CHROMEDRIVER")? {
        Some(path) => Some(path),
        None => process::find("chromedriver")
            .or_else(|| DRIVER_FOLDERS.iter().find_map(|folder| process::in_folder(folder.as_ref(), "chromedriver"))),
    };
    Ok(chromium.zip(driver).map(|(chromium, driver)| Browser { chromium, driver }))
}

/// A program that the environment names; a name that leads nowhere is a mistake worth a sentence.
fn named(variable: &str) -> Outcome<Option<PathBuf>> {
    let Some(path) = env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from) else {
        return Ok(None);
    };
    if path.is_file() {
        return Ok(Some(path));
    }
    Err(format!("{variable} names {}, and there is no such file.", path.display()))
}

fn install() -> Outcome {
    let Some(become_root) = way_to_root().filter(|_| process::find("apt-get").is_some()) else {
        return Err(format!("The browser tests need Chromium and its driver. {}", by_hand()));
    };
    for arguments in [&["update"][..], &["install", "-y", PACKAGES[0], PACKAGES[1]][..]] {
        say::step(&format!("apt-get {}", arguments.join(" ")));
        let mut words = become_root.to_vec();
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
        words.extend(arguments);
        process::run(Command::new(words[0]).args(&words[1..])).map_err(|error| format!("{error} {}", by_hand()))?;
    }
    Ok(())
}

/// The words before a command that must run as root; none where even sudo would ask for a password.
fn way_to_root() -> Option<&'static [&'static str]> {
    if process::output_of("id", &["-u"]).is_some_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    let sudo = Command::new("sudo").args(["-n", "true"]).stdin(Stdio::null()).output();
    sudo.is_ok_and(|output| output.status.success()).then_some(&["sudo", "-n"])
}

fn by_hand() -> String {
    if process::find("apt-get").is_some() {
        format!("Install them with: sudo apt-get install {}", PACKAGES.join(" "))
    } else if cfg!(target_os = "macos") {
        "Install them with: brew install --cask chromium chromedriver".to_owned()
    } else {
        "Install them with your system's packages, or name them in CHROMIUM and CHROMEDRIVER.".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_for_the_driver_quote_the_path() {
        let browser = Browser { chromium: PathBuf::from("C:\\a \"b\""), driver: PathBuf::new() };
        let expected = r#"{"goog:chromeOptions": {"binary": "C:\\a \"b\""}}"#;
        assert_eq!(browser.webdriver_settings().trim_end(), expected);
    }
}
