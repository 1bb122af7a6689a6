//! Screenshots of every screen, for looking at them: `tests/e2e/screens-….spec.mjs` take them into `shots/`.

use crate::{
    Outcome, build, process, say,
    tools::{FOR_BUILDING, Need, Tools},
};

/// Takes all screenshots.
pub fn run() -> Outcome {
    let tools = Tools::set_up(&[FOR_BUILDING, &[Need::Browser]].concat())?;
    build::release_if_stale(&tools)?;
    say::step("Taking screenshots into shots/");
    process::run(tools.command("node").args(["tests/e2e/run.mjs", "screens"]))
}
