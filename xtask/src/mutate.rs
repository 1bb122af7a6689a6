//! Whether the tests would notice: switches off one safeguard at a time and looks which tests go red.
//!
//! It works in a copy of the tree below `target/`, so the tree itself is never touched. The copy keeps its
//! build from one safeguard to the next. What is switched off, and how, is in [`table`].

pub mod copy;
mod red;
mod table;

use crate::{Outcome, place, process, say};
use std::{collections::BTreeSet, fmt::Write as _, path::Path, process::Command};
use table::{ALL, Check, Mutant};

/// Where the copy is, and what is built of it.
const COPY: &str = "target/mutate/tree";
const BUILT: &str = "target/mutate/built";
/// Tests that are named in the table for one safeguard; the others are counted.
const NAMED: usize = 3;

/// Switches off every safeguard whose name holds one of the words, or all of them, and prints the table.
pub fn run(words: &[String]) -> Outcome {
    let is_wanted =
        |mutant: &&Mutant| words.is_empty() || words.iter().any(|word| mutant.safeguard.contains(word.as_str()));
    let wanted: Vec<&Mutant> = ALL.iter().filter(is_wanted).collect();
    if wanted.is_empty() {
        let names: Vec<&str> = ALL.iter().map(|mutant| mutant.safeguard).collect();
        return Err(format!("No safeguard is called so. They are: {}.", names.join("; ")));
    }
    let tree = place::of(COPY);
    copy::refresh(place::root(), &tree)?;
    for check in Check::ALL.into_iter().filter(|check| wanted.iter().any(|mutant| mutant.check == *check)) {
        say::step(&format!("Running {} with every safeguard in place", check.name()));
        let red = red_tests(check, &tree)?;
        if !red.is_empty() {
            return Err(format!("These are red already, so they would tell nothing: {}.", joined(&red, usize::MAX)));
        }
    }
    let mut rows = Vec::new();
    for mutant in wanted {
        say::step(&format!("Switching off: {}", mutant.safeguard));
        let file = tree.join(mutant.file);
        let sound = place::read(&file)?;
        place::write(&file, &mutant.applied(&sound)?)?;
        let red = red_tests(mutant.check, &tree);
        place::write(&file, &sound)?;
        let red = red?;
        say::step(&format!("{} went red", red.len()));
        rows.push((mutant, red));
    }
    println!("{}", table_of(&rows));
    let unnoticed: Vec<&str> =
        rows.iter().filter(|(_, red)| red.is_empty()).map(|(mutant, _)| mutant.safeguard).collect();
    if unnoticed.is_empty() { Ok(()) } else { Err(format!("No test noticed: {}.", unnoticed.join("; "))) }
}

/// The names of the tests that fail.
fn red_tests(check: Check, tree: &Path) -> Outcome<BTreeSet<String>> {
    let mut command = check.command();
    command.current_dir(tree).env("CARGO_TARGET_DIR", place::of(BUILT)).env("RUST_BACKTRACE", "0");
    // Cargo told us where we are; what runs in the copy has to find its own place.
    command.env_remove("CARGO_MANIFEST_DIR");
    let (ended_well, output) = process::capture(&mut command)?;
    let red = red::names(&output);
    if ended_well || !red.is_empty() {
        return Ok(red);
    }
    let lines: Vec<&str> = output.lines().collect();
    let last = lines[lines.len().saturating_sub(30)..].join("\n");
    Err(format!("{last}\n\nNo test ran to its end. Perhaps what is switched off does not compile so any more."))
}

fn table_of(rows: &[(&Mutant, BTreeSet<String>)]) -> String {
    let mut text = "| switched off | in | tests that went red |\n|---|---|---|".to_owned();
    for (mutant, red) in rows {
        let named =
            if red.is_empty() { "**none**".to_owned() } else { format!("{}: {}", red.len(), joined(red, NAMED)) };
        let _ = write!(text, "\n| {} | `{}` | {named} |", mutant.safeguard, mutant.file);
    }
    text
}

fn joined(names: &BTreeSet<String>, most: usize) -> String {
    let mut shown: Vec<String> = names.iter().take(most).map(|name| format!("`{name}`")).collect();
    shown.extend((names.len() > most).then(|| "…".to_owned()));
    shown.join(", ")
}

impl Check {
    fn command(self) -> Command {
        let mut cargo = Command::new("cargo");
        match self {
            Self::Native => {
                let has_nextest = process::output_of("cargo", &["nextest", "--version"]).is_some();
                cargo.args(if has_nextest { &["nextest", "run"][..] } else { &["test"] });
                cargo.args(["--no-fail-fast", "--package", "afterword", "--no-default-features"]);
                // The others try whole files, and take longer than all of these together.
                cargo.args(["--lib", "--test", "codec"]);
            }
        }
        cargo
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_some_tests_and_says_where_none_is() {
        let red = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let mutant = &ALL[0];
        let row = |red| table_of(&[(mutant, red)]).lines().last().unwrap_or_default().to_owned();
        assert!(row(red(&[])).ends_with("| **none** |"));
        assert!(row(red(&["b", "a"])).ends_with("| 2: `a`, `b` |"));
        assert!(row(red(&["a", "b", "c", "d"])).ends_with("| 4: `a`, `b`, `c`, … |"));
    }
}
