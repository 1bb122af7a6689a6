//! Joins the style sheets into `target/style/afterword.css`, because Trunk follows no `@import`.
//!
//! The order is that of the cascade: tokens, base, shell, then the parts and the pages by name.
//! Comments, indentation and empty lines are left out; nothing else is touched. The file is only
//! written when it changes, so that Trunk's watcher does not go round in circles.

use crate::{Outcome, place};
use std::{
    fs,
    path::{Path, PathBuf},
};

const FIRST: [&str; 3] = ["tokens.css", "base.css", "shell.css"];
const FOLDERS: [&str; 2] = ["parts", "pages"];

/// Writes the joined style sheet.
pub fn run() -> Outcome {
    let joined = join(&place::of("style"))?;
    let target = place::of("target/style/afterword.css");
    if fs::read_to_string(&target).is_ok_and(|old| old == joined) {
        return Ok(());
    }
    place::write(&target, &joined)
}

fn join(folder: &Path) -> Outcome<String> {
    let mut joined = String::new();
    for sheet in sheets(folder) {
        let text = place::read(&sheet)?;
        let light = lighten(&text)
            .map_err(|Unclosed { what, line }| format!("{}:{line}: this {what} is not closed.", sheet.display()))?;
        joined.push_str(&light);
    }
    if joined.is_empty() {
        return Err(format!("There is no style sheet in {}.", folder.display()));
    }
    Ok(joined)
}

/// The style sheets in the order of the cascade.
fn sheets(folder: &Path) -> Vec<PathBuf> {
    let first = FIRST.iter().map(|name| folder.join(name)).filter(|path| path.is_file());
    first.chain(FOLDERS.iter().flat_map(|name| css_in(&folder.join(name)))).collect()
}

fn css_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "css"))
        .collect();
    found.sort();
    found
}

/// A comment or a string without an end, and the line where it begins.
#[derive(Debug, PartialEq, Eq)]
struct Unclosed {
    what: &'static str,
    line: usize,
}

/// Leaves out comments, indentation and empty lines; strings and bare addresses stay as they are.
fn lighten(css: &str) -> Result<String, Unclosed> {
    let mut light = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(next) = rest.chars().next() {
        let unclosed = |what| Unclosed { what, line: 1 + css[..css.len() - rest.len()].matches('\n').count() };
        if rest.starts_with("/*") {
            let end = rest[2..].find("*/").ok_or_else(|| unclosed("comment"))? + 4;
            rest = &rest[end..];
            // `a/**/b` is two words without a space between; only an empty comment keeps it so.
            let apart = light.ends_with(char::is_whitespace) || light.is_empty();
            if !apart && !rest.starts_with(char::is_whitespace) {
                light.push_str("/**/");
            }
        } else if next == '"' || next == '\'' {
            let end = end_of_string(rest, next).ok_or_else(|| unclosed("string"))?;
            light.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if let Some(end) = end_of_bare_address(rest) {
            light.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if next == '\n' {
            light.truncate(light.trim_end().len());
            if !light.is_empty() {
                light.push('\n');
            }
            rest = rest.trim_start();
        } else {
            light.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    light.truncate(light.trim_end().len());
    if !light.is_empty() {
        light.push('\n');
    }
    Ok(light)
}

/// Where a string ends that begins here; a plain line break inside is a mistake.
fn end_of_string(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => return None,
            c if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// Where a `url(…)` without quotes ends, if one begins here.
fn end_of_bare_address(text: &str) -> Option<usize> {
    let inside = text.strip_prefix("url(")?;
    if inside.trim_start().starts_with(['"', '\'']) {
        return None;
    }
    Some(text.find(')')? + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn light(css: &str) -> String {
        lighten(css).expect("the sheet is closed everywhere")
    }

    #[test]
    fn comments_indentation_and_empty_lines_are_left_out() {
        let css = "/* Ink.\n * Two lines. */\n\n:root {\n  --ink: #222; /* warm */\n\n\t--paper: #fff;\n}\n";
        assert_eq!(light(css), ":root {\n--ink: #222;\n--paper: #fff;\n}\n");
    }

    #[test]
    fn strings_stay_as_they_are() {
        let css = "a::before { content: \"/* no\\\" comment */  \"; }\nq { quotes: '«' '»'; }\n";
        assert_eq!(light(css), css);
        let folded = "a { content: 'one\\\n   two'; }\n";
        assert_eq!(light(folded), folded);
    }

    #[test]
    fn bare_addresses_stay_as_they_are() {
        let css = "a { background: url(data:image/svg+xml,/*x*/'); }\n";
        assert_eq!(light(css), css);
        assert_eq!(light("a { b: url( 'x' /* y */ ); }"), "a { b: url( 'x'  ); }\n");
    }

    #[test]
    fn a_comment_never_joins_two_words() {
        assert_eq!(light(".a/* x */.b { margin: 1px/* y */2px; }"), ".a/**/.b { margin: 1px/**/2px; }\n");
    }

    #[test]
    fn what_is_not_closed_is_refused_with_its_line() {
        assert_eq!(lighten("a {}\n/* b"), Err(Unclosed { what: "comment", line: 2 }));
        assert_eq!(lighten("a {\n  content: \"b;\n}"), Err(Unclosed { what: "string", line: 2 }));
    }

    #[test]
    fn a_sheet_of_comments_alone_is_empty() {
        assert_eq!(light("\n/* later */\n"), "");
    }

    #[test]
    fn sheets_come_in_the_order_of_the_cascade() {
        let folder = std::env::temp_dir().join(format!("afterword-style-{}", std::process::id()));
        for name in ["pages/today.css", "parts/b.css", "parts/a.css", "parts/note.txt", "shell.css", "tokens.css"] {
            place::write(&folder.join(name), name).expect("the temporary folder takes files");
        }
        let names: Vec<String> = sheets(&folder)
            .iter()
            .map(|path| path.strip_prefix(&folder).expect("inside").to_string_lossy().replace('\\', "/"))
            .collect();
        fs::remove_dir_all(&folder).expect("the temporary folder goes away again");
        assert_eq!(names, ["tokens.css", "shell.css", "parts/a.css", "parts/b.css", "pages/today.css"]);
    }
}
