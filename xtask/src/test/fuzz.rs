//! Fuzzing: every target for some seconds, all of them together for about a minute.
//!
//! It needs cargo-fuzz and a C++ compiler, which not every machine has; without them the row says that
//! it was skipped. The claims themselves run natively on every machine, in `tests/fuzz_seeds.rs`.

use super::{Run, count::Counts, report::Row};
use crate::{Outcome, place, process, say};
use std::{env, process::Command, time::Instant};

/// Seconds for all targets together, without building them.
const SECONDS: usize = 60;
/// Where they are built; cargo-fuzz would take a folder beside its sources.
const BUILT: &str = "target/fuzz";

impl Run {
    /// Words that begin with `-` go to libFuzzer, the others choose targets.
    pub(super) fn fuzz(&mut self) {
        say::step("── fuzz");
        let began = Instant::now();
        let (counts, note) = match missing() {
            Some(what) => (Counts { skipped: 1, ..Counts::default() }, Some(format!("skipped, because {what}"))),
            None => self.fuzz_all(),
        };
        self.rows.push(Row { name: "fuzz", counts, took: began.elapsed(), note });
    }

    fn fuzz_all(&self) -> (Counts, Option<String>) {
        let (options, wanted): (Vec<&str>, Vec<&str>) =
            self.extra.iter().map(String::as_str).partition(|word| word.starts_with('-'));
        let targets = match self.build_targets(&wanted) {
            Ok(targets) => targets,
            Err(sentence) => return (Counts::one(false), Some(sentence)),
        };
        let seconds = (SECONDS / targets.len().max(1)).max(1);
        let mut counts = Counts::default();
        let mut notes = Vec::new();
        for target in &targets {
            say::step(&format!("Fuzzing {target}"));
            let outcome = self.fuzz_one(target, seconds, &options);
            counts += Counts::one(outcome.is_ok());
            notes.extend(outcome.err());
        }
        (counts, (!notes.is_empty()).then(|| notes.join("\n      ")))
    }

    /// Builds the targets and names those that are wanted.
    fn build_targets(&self, wanted: &[&str]) -> Outcome<Vec<String>> {
        process::run(&mut self.cargo_fuzz("build"))?;
        let list = self.tools.command("cargo").args(["fuzz", "list"]).output();
        let list = list.map_err(|error| format!("The targets could not be listed: {error}."))?;
        let list = String::from_utf8_lossy(&list.stdout).into_owned();
        let is_wanted = |target: &&str| wanted.is_empty() || wanted.contains(target);
        let targets: Vec<String> = list.split_whitespace().filter(is_wanted).map(str::to_owned).collect();
        if targets.is_empty() {
            Err(format!("The targets are {}.", list.trim().replace('\n', ", ")))
        } else {
            Ok(targets)
        }
    }

    fn fuzz_one(&self, target: &str, seconds: usize, options: &[&str]) -> Outcome {
        let mut run = self.cargo_fuzz("run");
        run.arg(target);
        // What is found goes into the first folder and is there the next time.
        let found = place::of("fuzz/corpus").join(target);
        place::make_folder(&found)?;
        let seeds = ["fuzz/seeds", "tests/fixtures"].map(|folder| place::of(folder).join(target));
        run.arg(found).args(seeds.iter().filter(|folder| folder.is_dir()));
        run.args(["--", "-verbosity=0", "-timeout=10", "-rss_limit_mb=1024"]);
        run.arg(format!("-max_total_time={seconds}")).args(options);
        process::run(&mut run)
            .map_err(|_| format!("{target}: its output above says what it found, and with which file"))
    }

    /// Without a sanitizer, for which the compiler would have to be a nightly one. There is no unsafe code
    /// of ours that it could watch.
    fn cargo_fuzz(&self, what: &str) -> Command {
        let mut command = self.tools.command("cargo");
        command.args(["fuzz", what, "--sanitizer", "none", "--target-dir"]).arg(place::of(BUILT));
        command
    }
}

/// What fuzzing can't do without and this machine does not have, and how to get it.
fn missing() -> Option<&'static str> {
    let has_compiler = env::var_os("CXX").is_some() || ["c++", "g++", "clang++"].into_iter().any(has);
    match () {
        () if !has("cargo-fuzz") => Some("cargo-fuzz is missing; to install it: cargo install cargo-fuzz --locked"),
        () if !has_compiler => Some("there is no C++ compiler for libFuzzer; g++ or clang++ will do"),
        () => None,
    }
}

fn has(program: &str) -> bool {
    process::find(program).is_some()
}
