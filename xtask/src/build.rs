//! The release build: `dist/`, which any static host can serve under any path.

use crate::{
    Outcome, place, process, say, sums,
    tools::{FOR_BUILDING, Tools},
};
use std::{
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

/// What the build is made from; `dist/` is stale when one of these is younger.
const SOURCES: [&str; 6] = ["src", "style", "index.html", "Cargo.toml", "Cargo.lock", "Trunk.toml"];

/// Builds, and says how big each file is.
pub fn run() -> Outcome {
    let tools = Tools::set_up(FOR_BUILDING)?;
    release(&tools)?;
    println!("{}", sizes(&place::of("dist"))?);
    Ok(())
}

/// Runs Trunk and checks that the page it wrote works under any path.
pub fn release(tools: &Tools) -> Outcome {
    say::step("Building the app for release into dist/");
    let (began, built) = (place::of("target/xtask/build-began"), stamp());
    place::write(&began, "")?;
    in_folder(tools, place::root())?;
    fs::rename(&began, &built).map_err(|error| format!("{} could not be written: {error}.", built.display()))?;
    say::step("dist/ is ready, and all its links are relative");
    Ok(())
}

/// Builds what stands in a folder into its `dist/`.
pub fn in_folder(tools: &Tools, folder: &Path) -> Outcome {
    process::run(trunk(tools).args(["build", "--release", "--cargo-profile", "ship"]).current_dir(folder))?;
    sums::write(&folder.join("dist"))?;
    check_links(&folder.join("dist/index.html"))
}

/// Builds only when a source is younger than `dist/`.
pub fn release_if_stale(tools: &Tools) -> Outcome {
    let built = place::of("dist/index.html").is_file().then(|| changed(&stamp())).flatten();
    let newest = SOURCES.iter().filter_map(|source| newest(&place::of(source))).max();
    if built.is_some() && built >= newest {
        say::step("dist/ is newer than every source, so it is used as it is");
        return Ok(());
    }
    release(tools)
}

/// Trunk, guarded against a setting that it misreads.
pub fn trunk(tools: &Tools) -> Command {
    let mut trunk = tools.command("trunk");
    // Cargo adds this to the flags in .cargo/config.toml.
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", short_paths(&place::crate_sources()));
    // The usual `NO_COLOR=1` stops it: it takes nothing but `true` and `false` there.
    if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk.env("NO_COLOR", "true");
    }
    trunk
}

/// Compiler flags that leave this machine's folders out of the program. A panic names the file it
/// happened in; where somebody keeps their crates is nobody's business, and long names cost bytes.
fn short_paths(folders: &[PathBuf]) -> String {
    let plain =
        folders.iter().filter_map(|folder| folder.to_str()).filter(|folder| !folder.contains(char::is_whitespace));
    let flags: Vec<String> = plain.map(|folder| format!("--remap-path-prefix={folder}=crates")).collect();
    flags.join(" ")
}

/// Marks the moment at which the last good build began.
fn stamp() -> PathBuf {
    place::of("target/xtask/built")
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().ok()?.modified().ok()
}

/// The youngest change in a file or folder.
fn newest(path: &Path) -> Option<SystemTime> {
    let inside = fs::read_dir(path).into_iter().flatten().flatten();
    inside.filter_map(|entry| newest(&entry.path())).chain(changed(path)).max()
}

fn check_links(page: &Path) -> Outcome {
    let html = place::read(page)?;
    let fixed: Vec<&str> = links(&html).filter(|link| !is_relative(link)).collect();
    if fixed.is_empty() {
        return Ok(());
    }
    Err(format!("{} would not work under every path: {} must be relative.", page.display(), fixed.join(", ")))
}

/// The values of every `href`, `src` and `data-js` in a page.
fn links(html: &str) -> impl Iterator<Item = &str> {
    ["href", "src", "data-js"].into_iter().flat_map(move |name| {
        html.match_indices(name).filter_map(move |(at, _)| {
            let before = html[..at].chars().next_back()?;
            let value = html[at + name.len()..].strip_prefix('=')?;
            if !before.is_whitespace() {
                return None;
            }
            match value.chars().next()? {
                quote @ ('"' | '\'') => value[1..].split(quote).next(),
                _ => value.split([' ', '>', '\n']).next(),
            }
        })
    })
}

/// Whether a link stays right wherever the folder lies. A `data:` address carries its file itself.
fn is_relative(link: &str) -> bool {
    let scheme = link.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':'));
    link.starts_with("data:") || !(link.starts_with('/') || scheme)
}

fn sizes(folder: &Path) -> Outcome<String> {
    let mut files = Vec::new();
    collect(folder, &mut files).map_err(|error| format!("{} could not be read: {error}.", folder.display()))?;
    files.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    let mut text = format!("{:>10}  file\n", "bytes");
    for (path, size) in &files {
        let name = path.strip_prefix(folder).unwrap_or(path);
        let _ = writeln!(text, "{size:>10}  {}", name.display());
    }
    let total: u64 = files.iter().map(|(_, size)| size).sum();
    let _ = write!(text, "{total:>10}  in all, uncompressed\n\nThe app is in {}", folder.display());
    Ok(text)
}

/// Every file of a folder, with its size.
pub fn collect(folder: &Path, files: &mut Vec<(PathBuf, u64)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push((entry.path(), entry.metadata()?.len()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_of_this_machine_become_one_short_name() {
        let folders = ["/home/a/src/one", "/home/a b/src/two"].map(PathBuf::from);
        assert_eq!(short_paths(&folders), "--remap-path-prefix=/home/a/src/one=crates");
    }

    #[test]
    fn links_are_found_with_and_without_quotes() {
        let html = "<link rel=preload href=\"./a.js\" x><script src='b.js'></script><img src=c.png>\
            <script data-js=\"./d.js\" data-src=\"no\"></script><a xhref=\"no\">";
        assert_eq!(links(html).collect::<Vec<_>>(), ["./a.js", "b.js", "c.png", "./d.js"]);
    }

    #[test]
    fn a_relative_link_stays_right_under_any_path() {
        for link in ["./a.js", "a.js", "../a", "#/today", "?q=a:b", "", "data:image/svg+xml,x"] {
            assert!(is_relative(link), "{link}");
        }
    }

    #[test]
    fn a_fixed_address_does_not() {
        for link in ["/a.js", "//host/a.js", "https://host/a.js", "file:a"] {
            assert!(!is_relative(link), "{link}");
        }
    }
}
