//! Two builds in two folders, compared byte by byte. Both begin with nothing but the sources, so this takes as long as
//! two first builds: ten to twenty minutes on two cores.

use crate::{Outcome, build, mutate::copy, place, say, sums, tools};
use std::{fs, path::Path};

/// Names of different lengths at different depths, so that a path that got into a file shows.
const FOLDERS: [&str; 2] = ["one", "two/of them/in a deeper place"];

/// Builds twice and says whether every file has the same digest.
pub fn run() -> Outcome {
    let tools = tools::Tools::set_up(tools::FOR_BUILDING)?;
    let base = std::env::temp_dir().join(format!("afterword-twice-{}", std::process::id()));
    let outcome = compare(&tools, &base);
    // What is left of it is in the way of nobody; the outcome counts.
    drop(fs::remove_dir_all(&base));
    outcome
}

fn compare(tools: &tools::Tools, base: &Path) -> Outcome {
    let mut builds = Vec::new();
    // Both at once: somebody may go on working meanwhile.
    let folders = FOLDERS.map(|name| base.join(name));
    folders.iter().try_for_each(|folder| copy::refresh(place::root(), folder))?;
    for folder in folders {
        say::step(&format!("Building in {}", folder.display()));
        build::in_folder(tools, &folder)?;
        builds.push(sums::of(&folder.join("dist"))?);
        // The second build must not find anything of the first, and both would need 4 GB.
        drop(fs::remove_dir_all(folder.join("target")));
    }
    let differing = differing(&builds[0], &builds[1]);
    if differing.is_empty() {
        for (name, digest) in &builds[0] {
            println!("{digest}  {name}");
        }
        println!("\nBoth builds have the same {} files, byte for byte.", builds[0].len());
        return Ok(());
    }
    Err(format!("The two builds differ in {}.", differing.join(", ")))
}

/// Names of files that are not the same in both, or are in one only.
fn differing(one: &[(String, String)], other: &[(String, String)]) -> Vec<String> {
    let only = |these: &[(String, String)], those: &[(String, String)]| {
        these.iter().filter(|file| !those.contains(file)).map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    let mut names = [only(one, other), only(other, one)].concat();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_differs_or_is_missing_is_named_once() {
        let files = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
            pairs.iter().map(|(name, digest)| ((*name).to_owned(), (*digest).to_owned())).collect()
        };
        let one = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        assert_eq!(differing(&one, &one), Vec::<String>::new());
        assert_eq!(differing(&one, &files(&[("a", "1"), ("b", "9"), ("d", "3")])), ["b", "c", "d"]);
    }
}
