//! Digests of every file of `dist/`: in `checksums.txt` beside them, and in the page, so that it can show them
//! without asking for anything.

use crate::{Outcome, build, place, sha256};
use std::{fs, path::Path};

/// The page, which can't hold its own digest.
const PAGE: &str = "index.html";
/// As `sha256sum -c` reads it.
const LIST: &str = "checksums.txt";
/// After this the list is put into the page.
const BEFORE: &str = "<meta name=\"referrer\" content=\"no-referrer\">";

/// Writes the list into the page, and the list with the page’s own digest beside it.
pub fn write(folder: &Path) -> Outcome {
    let page = folder.join(PAGE);
    let list = folder.join(LIST);
    if list.exists() {
        fs::remove_file(&list).map_err(|error| format!("{} could not be removed: {error}.", list.display()))?;
    }
    let others: Vec<(String, String)> = of(folder)?.into_iter().filter(|(name, _)| name != PAGE).collect();
    let html = with_list(&place::read(&page)?, &others)
        .ok_or_else(|| format!("{} has no place for the digests: {BEFORE} is missing.", page.display()))?;
    place::write(&page, &html)?;
    let lines: Vec<String> = of(folder)?.iter().map(|(name, digest)| format!("{digest}  {name}\n")).collect();
    place::write(&list, &lines.concat())
}

/// Every file of a folder with its digest, by name.
pub fn of(folder: &Path) -> Outcome<Vec<(String, String)>> {
    let mut files = Vec::new();
    build::collect(folder, &mut files).map_err(|error| format!("{} could not be read: {error}.", folder.display()))?;
    let mut sums = Vec::new();
    for (path, _) in files {
        let bytes = fs::read(&path).map_err(|error| format!("{} could not be read: {error}.", path.display()))?;
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        sums.push((name, sha256::hex(&sha256::digest(&bytes))));
    }
    sums.sort();
    Ok(sums)
}

fn with_list(html: &str, sums: &[(String, String)]) -> Option<String> {
    let (before, after) = html.split_once(BEFORE)?;
    let list: Vec<String> = sums.iter().map(|(name, digest)| format!("{name} {digest}")).collect();
    Some(format!("{before}{BEFORE}\n<meta name=\"files\" content=\"{}\">{after}", list.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_holds_the_digest_of_every_other_file() {
        let sums = [("a.js".to_owned(), "00".to_owned()), ("b.css".to_owned(), "11".to_owned())];
        let html = with_list(&format!("<head>{BEFORE}</head>"), &sums).expect("a place for it");
        assert!(html.contains("<meta name=\"files\" content=\"a.js 00 b.css 11\">"), "{html}");
        assert_eq!(with_list("<head></head>", &sums), None);
    }
}
