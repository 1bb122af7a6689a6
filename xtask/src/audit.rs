//! Licences, sources and known security advisories of everything that the app is built from.

use crate::{
    Outcome, process, say,
    tools::{Need, Tools},
};

/// Runs cargo-deny by the rules of deny.toml.
pub fn run() -> Outcome {
    let tools = Tools::set_up(&[Need::Crates, Need::Deny])?;
    let deny = |checks: &[&str]| {
        process::show(tools.command("cargo").args(["deny", "--all-features", "--locked", "check"]).args(checks))
    };
    say::step("Checking licences, banned packages and sources");
    let rules = deny(&["licenses", "bans", "sources"]);
    say::step("Checking for known advisories; this fetches the RustSec database, so it needs a network");
    let advisories = deny(&["advisories"]).map_err(|error| {
        format!(
            "{error} If the database could not be fetched, try again with a network; an advisory itself is named above."
        )
    });
    rules.and(advisories)
}
