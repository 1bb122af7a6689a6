//! Screenshots of every screen, for looking at them: `tests/e2e/screens-….spec.mjs` take them into `shots/`.

use crate::{
    Outcome, build, place, process, say,
    tools::{FOR_BUILDING, Need, Tools},
};

/// Pictures of a made-up life that the README shows.
const OF_THE_README: [&str; 4] = ["today", "trust", "pause", "path"];

/// Takes all screenshots, and puts those of the README where it looks for them.
pub fn run() -> Outcome {
    let tools = Tools::set_up(&[FOR_BUILDING, &[Need::Browser]].concat())?;
    build::release_if_stale(&tools)?;
    say::step("Taking screenshots into shots/");
    process::run(tools.command("node").args(["tests/e2e/run.mjs", "screens", "stories"]))?;
    for name in OF_THE_README {
        let (from, to) = (place::of(&format!("shots/story-{name}.png")), place::of(&format!("docs/{name}.png")));
        std::fs::copy(&from, &to).map_err(|why| format!("{} can’t be copied: {why}", from.display()))?;
    }
    Ok(())
}
