//! The source tree as the tests read it: files below the root, and Rust with its comments taken out
//! and its strings set apart. Shared by the tests of the architecture and of the copy.

use std::fs;
use std::path::Path;

/// A file below the root of the repository.
pub struct File {
    /// With `/` between folders, from the root on.
    pub path: String,
    pub text: String,
}

impl File {
    pub fn at(path: &str) -> Self {
        let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let text = fs::read_to_string(&whole).unwrap_or_else(|error| panic!("{path}: {error}"));
        Self { path: path.to_owned(), text }
    }

    pub fn source(&self) -> Source {
        Source::of(&self.text)
    }
}

/// Every file with the extension `end` below a folder, or the one file that is named.
pub fn files(under: &str, end: &str) -> Vec<File> {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(under);
    if whole.is_file() {
        return vec![File::at(under)];
    }
    let folder = fs::read_dir(&whole).unwrap_or_else(|error| panic!("{under}: {error}"));
    let mut found: Vec<File> = folder
        .map(|entry| entry.expect("a folder can be listed"))
        .flat_map(|entry| {
            let path = format!("{under}/{}", entry.file_name().to_string_lossy());
            let is_wanted = entry.path().extension().is_some_and(|extension| extension == end);
            if entry.path().is_dir() || is_wanted { files(&path, end) } else { Vec::new() }
        })
        .collect();
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// Rust files that ship: those without modules for tests alone.
pub fn shipped(under: &[&str]) -> Vec<File> {
    let for_tests: Vec<String> = files("src", "rs").iter().flat_map(test_files).collect();
    let mut found: Vec<File> = under.iter().flat_map(|under| files(under, "rs")).collect();
    found.retain(|file| !for_tests.contains(&file.path));
    assert!(!found.is_empty(), "nothing found below {under:?}");
    found
}

/// Where the modules are that a file declares for tests alone.
pub fn test_files(file: &File) -> Vec<String> {
    let folder = file.path.strip_suffix("/mod.rs").or_else(|| file.path.strip_suffix(".rs")).unwrap_or_default();
    test_modules(&file.text).map(|name| format!("{folder}/{name}.rs")).collect()
}

/// A string literal, and where in [`Source::code`] an empty pair of quotes stands for it.
#[derive(Debug)]
pub struct Text {
    pub at: usize,
    pub value: String,
}

/// What is left of a file without comments. Lines keep their numbers.
#[derive(Debug)]
pub struct Source {
    pub code: String,
    pub texts: Vec<Text>,
}

impl Source {
    /// Reads everything but the tests.
    pub fn of(file: &str) -> Self {
        let mut this = Self { code: String::new(), texts: Vec::new() };
        let product = without_tests(file);
        let mut rest = product.as_str();
        while let Some(letter) = rest.chars().next() {
            rest = if rest.starts_with("//") {
                &rest[rest.find('\n').unwrap_or(rest.len())..]
            } else if letter == '"' {
                this.text(&rest[1..])
            } else if letter == '\'' {
                this.letter_or_lifetime(rest)
            } else {
                let is_read = !["/*", "r\"", "r#\""].iter().any(|start| rest.starts_with(start));
                assert!(is_read, "block comments and raw strings are not read here: {}", this.code);
                this.code.push(letter);
                &rest[letter.len_utf8()..]
            };
        }
        this
    }

    /// Takes a string that begins at `rest`, and gives back what comes after it.
    fn text<'a>(&mut self, rest: &'a str) -> &'a str {
        let at = self.code.len();
        let (mut value, mut letters) = (String::new(), rest.char_indices());
        self.code.push_str("\"\"");
        while let Some((place, letter)) = letters.next() {
            match letter {
                '"' => {
                    self.texts.push(Text { at, value });
                    self.code.extend(rest[..place].matches('\n'));
                    return &rest[place + 1..];
                }
                '\\' => match letters.next().map(|(_, escaped)| escaped) {
                    Some('n') => value.push('\n'),
                    Some('\n') => {
                        let after = letters.as_str();
                        let indent = after.len() - after.trim_start().len();
                        letters.by_ref().take(after[..indent].chars().count()).for_each(drop);
                    }
                    Some('u') => {
                        let code: String = letters.by_ref().map(|(_, c)| c).take_while(|c| *c != '}').collect();
                        let number = u32::from_str_radix(code.trim_start_matches('{'), 16);
                        value.extend(number.ok().and_then(char::from_u32));
                    }
                    escaped => value.extend(escaped),
                },
                other => value.push(other),
            }
        }
        panic!("a string without an end: {rest}");
    }

    /// `'x'` becomes nothing, `'a` in a type stays.
    fn letter_or_lifetime<'a>(&mut self, rest: &'a str) -> &'a str {
        let mut letters = rest.char_indices().skip(1).map(|(place, _)| place);
        let is_escaped = rest[1..].starts_with('\\');
        let third = letters.nth(if is_escaped { 2 } else { 1 }).unwrap_or(rest.len());
        if is_escaped || rest[third..].starts_with('\'') {
            let end = rest[third..].find('\'').expect("a letter ends with a quote");
            return &rest[third + end + 1..];
        }
        self.code.push('\'');
        &rest[1..]
    }

    /// The line a place stands on, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }
}

const TESTS: &str = "#[cfg(test)]\nmod ";

/// A file without its modules for tests. Anything else that is for tests alone stays, and is
/// held to the rules like the rest.
fn without_tests(file: &str) -> String {
    let mut parts = file.split(TESTS);
    let mut product = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = if part.split('\n').next().is_some_and(|first| first.ends_with(';')) { ";\n" } else { "\n}\n" };
        let (tests, after) = part.split_once(end).expect("a module ends");
        product.extend(TESTS.matches('\n').chain(tests.matches('\n')).chain(end.matches('\n')));
        product.push_str(after);
    }
    product
}

/// The names of the modules for tests that stand in files of their own.
fn test_modules(file: &str) -> impl Iterator<Item = &str> {
    file.split(TESTS).skip(1).filter_map(|part| part.lines().next()?.strip_suffix(';'))
}
