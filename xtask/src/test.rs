//! Every check of the project, in one command with one last line: `N passed, N failed`.
//!
//! A failing check does not stop the ones after it, unless they need what it makes. Checks that pass
//! or fail as a whole count as one; what the test tools print is read and summed. A suite that ran
//! no test at all has failed, because nobody would notice otherwise.
//!
//! A native test that cannot run, say because it needs a file from outside the repository, adds a
//! line with its name and the reason to the file in `AFTERWORD_SKIP_LOG` and returns; it is then
//! counted as skipped.

mod count;
mod fuzz;
mod report;
mod suite;

use crate::{
    Outcome, build, place, process, say,
    tools::{FOR_BUILDING, Need, Tools},
};
use count::Counts;
pub use count::without_colour;
use report::{Empty, Row};
use std::{fs, io::IsTerminal, path::Path, process::Command, time::Instant};
use suite::Suite;

const WASM: &str = "wasm32-unknown-unknown";
const NATIVE: [&str; 2] = ["--workspace", "--no-default-features"];
const DENY_WARNINGS: [&str; 3] = ["--", "-D", "warnings"];
const BROWSER_TESTS: &str = "tests/browser.rs";

struct Run {
    tools: Tools,
    rows: Vec<Row>,
    /// Further words for the one suite that was asked for.
    extra: Vec<String>,
}

/// Runs all suites, or the one that is named.
pub fn run(given: &[String]) -> Outcome {
    let (only, extra) = suite::read(given)?;
    let suites = only.map_or(Suite::ALL.to_vec(), |suite| vec![suite]);
    let mut run = Run { tools: Tools::gather(&needs_of(&suites)), rows: Vec::new(), extra };
    for suite in suites {
        match suite {
            Suite::Fmt => run.fmt(),
            Suite::Clippy => run.clippy(),
            Suite::Native => run.native(),
            Suite::Fuzz => run.fuzz(),
            Suite::Browser => run.browser(),
            Suite::Build => run.build(),
            Suite::E2e => run.e2e(only.is_some()),
        }
    }
    let sum = report::sum(&run.rows);
    println!("{}\n{}", report::table(&run.rows), report::last_line(sum));
    if sum.failed == 0 { Ok(()) } else { Err(String::new()) }
}

/// What these suites need, each thing once. The last suite tests what a build made, so it needs
/// what building needs, even where it is the only one.
fn needs_of(suites: &[Suite]) -> Vec<Need> {
    let mut needs = Vec::new();
    for suite in suites {
        let building = if *suite == Suite::E2e { FOR_BUILDING } else { &[] };
        for need in suite.needs().iter().chain(building) {
            if !needs.contains(need) {
                needs.push(*need);
            }
        }
    }
    needs
}

impl Run {
    fn fmt(&mut self) {
        let mut all = self.tools.command("cargo");
        all.args(["fmt", "--all", "--check"]);
        let apart = ["bench/bare/Cargo.toml", "fuzz/Cargo.toml"].map(|manifest| {
            let mut apart = self.tools.command("cargo");
            apart.args(["fmt", "--check", "--manifest-path"]).arg(place::of(manifest));
            apart
        });
        self.check("formatting", Suite::Fmt, [all].into_iter().chain(apart).collect());
    }

    fn clippy(&mut self) {
        let mut native = self.tools.command("cargo");
        native.arg("clippy").args(NATIVE).args(["--all-targets"]).args(&self.extra).args(DENY_WARNINGS);
        self.check("clippy, native", Suite::Clippy, vec![native]);
        let mut wasm = self.tools.command("cargo");
        // Not `--all-targets`: the library's own tests run natively, with crates that are not for wasm.
        wasm.args(["clippy", "--package", "afterword", "--target", WASM, "--lib", "--bins", "--test", "browser"]);
        wasm.args(&self.extra).args(DENY_WARNINGS);
        self.check("clippy, wasm", Suite::Clippy, vec![wasm]);
    }

    fn native(&mut self) {
        let log = place::of("target/xtask/skipped.txt");
        let mut cargo = self.tools.command("cargo");
        if process::output_of("cargo", &["nextest", "--version"]).is_some() {
            cargo.args(["nextest", "run", "--no-fail-fast"]).args(NATIVE).args(&self.extra);
            self.native_tests(cargo, count::nextest, &log);
        } else {
            cargo.args(["test", "--no-fail-fast", "--lib", "--bins", "--tests", "--examples"]);
            cargo.args(NATIVE).arg("--").args(&self.extra);
            self.native_tests(cargo, count::cargo_test, &log);
        }
        if self.extra.is_empty() && place::of("src/lib.rs").exists() {
            let mut doc = self.tools.command("cargo");
            doc.args(["test", "--doc", "--no-default-features"]);
            self.tests("doc tests", Suite::Native, &mut doc, count::cargo_test, Empty::IsFine);
        }
    }

    fn native_tests(&mut self, mut command: Command, read: fn(&str) -> Counts, log: &Path) {
        // Left from the last run; that it is not there is all we want.
        let _ = fs::remove_file(log);
        let _ = place::write(log, "");
        command.env("AFTERWORD_SKIP_LOG", log);
        self.tests("native tests", Suite::Native, &mut command, read, Empty::IsFailure);
        let skipped = fs::read_to_string(log).unwrap_or_default();
        if let Some(row) = self.rows.last_mut() {
            let number = skipped.lines().count().min(row.counts.passed);
            row.counts.passed -= number;
            row.counts.skipped += number;
            row.note = row
                .note
                .take()
                .or((number > 0).then(|| format!("skipped: {}", skipped.trim_end().replace('\n', "; "))));
        }
    }

    fn browser(&mut self) {
        if !place::of(BROWSER_TESTS).exists() {
            say::step(&format!("There is no {BROWSER_TESTS}, so there are no browser tests to run"));
            return;
        }
        let runner = self.tools.find("wasm-bindgen-test-runner").unwrap_or_default();
        let mut cargo = self.tools.command("cargo");
        cargo.args(["test", "--package", "afterword", "--target", WASM, "--test", "browser", "--"]);
        cargo.args(&self.extra).env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
        if let Some(browser) = &self.tools.browser {
            // The runner would rather take Firefox's driver wherever there is one.
            cargo.env_remove("GECKODRIVER").env("CHROMEDRIVER", &browser.driver);
            let settings = place::of("target/xtask/webdriver.json");
            if place::write(&settings, &browser.webdriver_settings()).is_ok() {
                cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", settings);
            }
        }
        if std::env::var_os("WASM_BINDGEN_TEST_TIMEOUT").is_none() {
            cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
        }
        self.tests("browser tests", Suite::Browser, &mut cargo, count::cargo_test, Empty::IsFailure);
    }

    fn build(&mut self) {
        let outcome = |run: &Self| {
            run.tools.check(Suite::Build.needs())?;
            build::release(&run.tools)
        };
        self.step("release build", outcome);
    }

    fn e2e(&mut self, alone: bool) {
        if alone {
            // Whoever works on one spec file does not want to wait for a build that changes nothing.
            self.step("release build", |run| {
                run.tools.check(FOR_BUILDING)?;
                build::release_if_stale(&run.tools)
            });
        }
        let built = self.rows.iter().all(|row| row.name != "release build" || row.counts.failed == 0);
        if !built {
            self.step("end to end", |_| Err("not run, because the release build failed".to_owned()));
            return;
        }
        let mut node = self.tools.command("node");
        node.arg("tests/e2e/run.mjs").args(&self.extra);
        if std::io::stdout().is_terminal() {
            node.env("FORCE_COLOR", "1");
        }
        self.tests("end to end", Suite::E2e, &mut node, count::node, Empty::IsFailure);
    }

    /// Commands that pass or fail together, as one check.
    fn check(&mut self, name: &'static str, suite: Suite, commands: Vec<Command>) {
        self.step(name, |run| {
            run.tools.check(suite.needs())?;
            let failed = commands.into_iter().map(|mut command| process::run(&mut command)).filter_map(Result::err);
            let failed: Vec<String> = failed.collect();
            if failed.is_empty() { Ok(()) } else { Err(failed.join(" ")) }
        });
    }

    /// One check, timed.
    fn step(&mut self, name: &'static str, work: impl FnOnce(&Self) -> Outcome) {
        say::step(&format!("── {name}"));
        let began = Instant::now();
        let outcome = work(self);
        let counts = Counts::one(outcome.is_ok());
        self.rows.push(Row { name, counts, took: began.elapsed(), note: outcome.err() });
    }

    /// A test program whose output says how many tests it ran.
    fn tests(
        &mut self,
        name: &'static str,
        suite: Suite,
        command: &mut Command,
        read: fn(&str) -> Counts,
        empty: Empty,
    ) {
        say::step(&format!("── {name}"));
        if std::io::stdout().is_terminal() {
            command.env("CARGO_TERM_COLOR", "always");
        }
        let began = Instant::now();
        let streamed = self.tools.check(suite.needs()).and_then(|()| process::stream(command));
        let (counts, note) = report::judge(streamed, read, empty);
        self.rows.push(Row { name, counts, took: began.elapsed(), note });
    }
}
