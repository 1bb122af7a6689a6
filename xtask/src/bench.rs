//! How big the app is and how fast a first visit is, beside a bare Leptos page in the same run.

use crate::{
    Outcome, build, place, process, say,
    tools::{self, FOR_BUILDING, Need, Tools},
};

/// Builds both pages and prints the tables.
pub fn run() -> Outcome {
    let tools = Tools::set_up(&[FOR_BUILDING, &[Need::Browser]].concat())?;
    build::release(&tools)?;
    let bare = place::of("bench/bare");
    tools::fetch_crates(&bare)?;
    say::step("Building the bare page for release into bench/bare/dist/");
    // A page of one view is smaller without the app's flags, so it is built without them.
    process::run(build::trunk(&tools).current_dir(&bare).env("RUSTFLAGS", "").args(["build", "--release"]))?;
    say::step("Measuring the first visits, which takes a minute");
    process::show(tools.command("node").arg("tests/e2e/bench/first-visit.mjs"))?;
    say::step("Measuring ten years of diary, which takes another minute");
    process::show(tools.command("node").arg("tests/e2e/bench/store.mjs"))?;
    say::step("Measuring what a keystroke costs at the desk");
    process::show(tools.command("node").arg("tests/e2e/bench/typing.mjs"))?;
    say::step("Measuring how long the path takes");
    let example = ["run", "--quiet", "--release", "--no-default-features", "--example", "path_time"];
    process::show(std::process::Command::new("cargo").args(example))
}
