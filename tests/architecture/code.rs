//! Looking at code: its names, its paths, and lists of words.

use crate::source::Source;

/// Names and keywords in the code, each with its place.
pub fn names(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut at = 0;
    source.code.split(move |letter| !is_part(letter)).filter_map(move |name| {
        let start = source.code[at..].find(name).map_or(at, |found| at + found);
        at = start + name.len();
        (!name.is_empty()).then_some((start, name))
    })
}

/// Names in the code that `is_barred`, with their lines.
pub fn barred_names(source: &Source, is_barred: impl Fn(&str) -> bool) -> Vec<String> {
    let found = names(source).filter(|(_, name)| is_barred(name));
    found.map(|(at, name)| format!("{}: names {name}", source.line(at))).collect()
}

/// Whether `name` is one of the words in `list`.
pub fn among(list: &str, name: &str) -> bool {
    list.split_whitespace().any(|word| word == name)
}

/// What a path in the code says from `at` on: `std::fs` or `web_sys::HtmlElement`.
pub fn path_at(code: &str, at: usize) -> &str {
    let end = code[at..].find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != ':');
    code[at..end.map_or(code.len(), |end| at + end)].trim_end_matches(':')
}
