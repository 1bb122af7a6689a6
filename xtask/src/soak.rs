//! Hundreds of crashes, hand-overs and damaged files, which take an hour or two. The table goes into `docs/reliability.md`.

use crate::{
    Outcome, build, process, say,
    tools::{FOR_BUILDING, Need, Tools},
};

/// Crashes pages, kills browsers while somebody writes, lets windows race, damages files, looks for what was locked,
/// and leaves in a hurry; `given` are the numbers of rounds and, as the third, a seed.
pub fn run(given: &[String]) -> Outcome {
    if let Some(word) = given.iter().find(|word| word.parse::<u32>().is_err()) {
        return Err(format!(
            "`soak` takes up to ten numbers (pages, kills, seed, copies, cuts, flips, phantoms, races, secrets, exits), not “{word}”."
        ));
    }
    let tools = Tools::set_up(&[FOR_BUILDING, &[Need::Browser]].concat())?;
    build::release_if_stale(&tools)?;
    say::step("Crashing pages, killing browsers while somebody writes, and damaging their files");
    process::show(tools.command("node").arg("tests/e2e/soak.mjs").args(given))
}
