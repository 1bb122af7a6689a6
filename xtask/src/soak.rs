//! Hundreds of crashes, which take an hour or two. The table goes into `docs/reliability.md`.

use crate::{
    Outcome, build, process, say,
    tools::{FOR_BUILDING, Need, Tools},
};

/// Crashes pages and kills browsers while somebody writes; `given` are the two numbers and a seed.
pub fn run(given: &[String]) -> Outcome {
    if let Some(word) = given.iter().find(|word| word.parse::<u32>().is_err()) {
        return Err(format!("`soak` takes up to three numbers (pages, kills, seed), not “{word}”."));
    }
    let tools = Tools::set_up(&[FOR_BUILDING, &[Need::Browser]].concat())?;
    build::release_if_stale(&tools)?;
    say::step("Crashing pages and killing browsers while somebody writes");
    process::show(tools.command("node").arg("tests/e2e/soak.mjs").args(given))
}
