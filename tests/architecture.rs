//! The invariants of the source tree, read off the files.
//!
//! A check is a function from a file to its complaints. Every test also runs its check on samples
//! that break the rule, so that a check that has gone blind is noticed.
#![cfg(not(target_arch = "wasm32"))]

use afterword::domain::copy::{fallback, shell};
use afterword::domain::help::LAST_CHECKED;
use afterword::domain::settings::{Settings, Theme};
use afterword::domain::{Choice as _, store};
use source::Source;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Rust source with its comments taken out and its strings set apart.
mod source {
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

        /// Names and keywords in the code, each with its place.
        pub fn names(&self) -> impl Iterator<Item = (usize, &str)> {
            let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
            let mut at = 0;
            self.code.split(move |letter| !is_part(letter)).filter_map(move |name| {
                let start = self.code[at..].find(name).map_or(at, |found| at + found);
                at = start + name.len();
                (!name.is_empty()).then_some((start, name))
            })
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
    pub fn test_modules(file: &str) -> impl Iterator<Item = &str> {
        file.split(TESTS).skip(1).filter_map(|part| part.lines().next()?.strip_suffix(';'))
    }
}

/// A file below the root of the repository.
struct File {
    /// With `/` between folders, from the root on.
    path: String,
    text: String,
}

impl File {
    fn at(path: &str) -> Self {
        let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let text = fs::read_to_string(&whole).unwrap_or_else(|error| panic!("{path}: {error}"));
        Self { path: path.to_owned(), text }
    }

    fn sample(text: &str) -> Self {
        Self { path: "sample.rs".to_owned(), text: text.to_owned() }
    }

    fn source(&self) -> Source {
        Source::of(&self.text)
    }
}

/// Every file with the extension `end` below a folder, or the one file that is named.
fn files(under: &str, end: &str) -> Vec<File> {
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
fn shipped(under: &[&str]) -> Vec<File> {
    let for_tests: Vec<String> = files("src", "rs").iter().flat_map(test_files).collect();
    let mut found: Vec<File> = under.iter().flat_map(|under| files(under, "rs")).collect();
    found.retain(|file| !for_tests.contains(&file.path));
    assert!(!found.is_empty(), "nothing found below {under:?}");
    found
}

/// Where the modules are that a file declares for tests alone.
fn test_files(file: &File) -> Vec<String> {
    let folder = file.path.strip_suffix("/mod.rs").or_else(|| file.path.strip_suffix(".rs")).unwrap_or_default();
    source::test_modules(&file.text).map(|name| format!("{folder}/{name}.rs")).collect()
}

#[test]
fn what_is_for_tests_alone_does_not_ship() {
    let declares = |path: &str| File { path: path.into(), text: "#[cfg(test)]\nmod tests;\nmod other;\n".into() };
    assert_eq!(test_files(&declares("src/a/mod.rs")), ["src/a/tests.rs"]);
    assert_eq!(test_files(&declares("src/a.rs")), ["src/a/tests.rs"]);
    let shipped: Vec<String> = shipped(&["src"]).into_iter().map(|file| file.path).collect();
    assert!(shipped.contains(&"src/domain/schema/mod.rs".to_owned()));
    assert!(!shipped.contains(&"src/domain/schema/tests.rs".to_owned()));
}

/// Holds files to a check.
fn hold(files: &[File], check: impl Fn(&File) -> Vec<String>) {
    let complaints: Vec<String> =
        files.iter().flat_map(|file| check(file).into_iter().map(|what| format!("{}:{what}", file.path))).collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Shows that a check finds something in each of `samples`.
fn refuses(check: impl Fn(&File) -> Vec<String>, samples: &[&str]) {
    for sample in samples {
        assert!(!check(&File::sample(sample)).is_empty(), "this is let through: {sample}");
    }
}

/// Shows that a check lets each of `samples` through.
fn allows(check: impl Fn(&File) -> Vec<String>, samples: &[&str]) {
    for sample in samples {
        assert_eq!(check(&File::sample(sample)), Vec::<String>::new(), "this is refused: {sample}");
    }
}

/// Names in the code that `is_barred`, with their lines.
fn barred_names(source: &Source, is_barred: impl Fn(&str) -> bool) -> Vec<String> {
    let found = source.names().filter(|(_, name)| is_barred(name));
    found.map(|(at, name)| format!("{}: names {name}", source.line(at))).collect()
}

/// Whether `name` is one of the words in `list`.
fn among(list: &str, name: &str) -> bool {
    list.split_whitespace().any(|word| word == name)
}

fn is_web_crate(name: &str) -> bool {
    among("web_sys js_sys wasm_bindgen wasm_bindgen_futures", name) || name.starts_with("gloo")
}

/// What a path in the code says from `at` on: `std::fs` or `web_sys::HtmlElement`.
fn path_at(code: &str, at: usize) -> &str {
    let end = code[at..].find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != ':');
    code[at..end.map_or(code.len(), |end| at + end)].trim_end_matches(':')
}

/// The modules of `std` that a file names, also those in braces.
fn std_modules(source: &Source) -> Vec<(usize, String)> {
    let starts = source.code.match_indices("std::").map(|(at, _)| at + "std::".len());
    let named = starts.flat_map(|at| {
        let rest = &source.code[at..];
        let list = match rest.strip_prefix('{') {
            Some(inside) => inside.split(';').next().unwrap_or_default(),
            None => rest.split([',', ';']).next().unwrap_or_default(),
        };
        list.split(',')
            .map(move |part| (at, path_at(part.trim_start(), 0).split("::").next().unwrap_or_default().to_owned()))
    });
    named.collect()
}

fn impure(file: &File) -> Vec<String> {
    const NAMES: &str =
        "Instant Local SystemTime Utc dbg eprint eprintln fastrand getrandom leptos print println rand thread_local";
    const MODULES: &str = "env fs io net os process thread time";
    let source = file.source();
    let mut complaints = barred_names(&source, |name| is_web_crate(name) || among(NAMES, name));
    let modules = std_modules(&source).into_iter().filter(|(_, module)| among(MODULES, module));
    complaints.extend(modules.map(|(at, module)| format!("{}: names std::{module}", source.line(at))));
    complaints
}

#[test]
fn the_domain_and_the_addresses_know_no_browser_no_clock_no_chance_and_no_files() {
    refuses(
        impure,
        &[
            "use leptos::prelude::*;",
            "let window = web_sys::window();",
            "use gloo_storage::Storage as _;",
            "let now = std::time::Instant::now();",
            "use std::{fmt, fs};",
            "use std::collections::BTreeMap;\nuse std::{collections::{BTreeMap, BTreeSet}, net};",
            "let now = chrono::Utc::now();",
            "let n: u8 = rand::random();",
            "println!(\"{day}\");",
            "#[cfg(test)]\nmod tests;\n\nuse std::fs;\n",
            "#[cfg(test)]\nmod tests {\n    fn a() {}\n}\n\nuse std::fs;\n",
        ],
    );
    allows(
        impure,
        &[
            "// leptos shows it\n/// web_sys\nlet words = \"rand std::fs\";",
            "use std::{fmt, rc::Rc};\nfn instant() {}",
            "#[cfg(test)]\nmod tests;\n\nfn a() {}\n\n#[cfg(test)]\nmod more {\n    use std::fs;\n}\n",
        ],
    );
    hold(&shipped(&["src/domain", "src/route.rs"]), impure);
}

fn names_serde(file: &File) -> Vec<String> {
    barred_names(&file.source(), |name| name.starts_with("serde"))
}

#[test]
fn only_the_schema_turns_things_into_stored_text() {
    /// These carry what a newer version stored through every edit, and look at none of it.
    const CARRIERS: [&str; 2] = ["src/domain/event.rs", "src/domain/rest.rs"];
    refuses(names_serde, &["#[derive(serde::Serialize)]\nstruct A;", "use serde_json::json;"]);
    allows(names_serde, &["// serde\nlet words = \"serde_json\";"]);
    let (carriers, others): (Vec<File>, Vec<File>) = shipped(&["src"])
        .into_iter()
        .filter(|file| !file.path.starts_with("src/domain/schema/"))
        .partition(|file| CARRIERS.contains(&file.path.as_str()));
    hold(&others, names_serde);
    for file in carriers {
        assert_eq!(names_serde(&file).len(), 1, "{} names it once, for the type of one field", file.path);
    }
}

fn sees_the_screen(file: &File) -> Vec<String> {
    let source = file.source();
    let mut complaints = barred_names(&source, |name| among("component view", name));
    let app = source.code.match_indices("::app").map(|(at, _)| at + "::".len());
    let app = app.filter(|at| path_at(&source.code, *at).split("::").next() == Some("app"));
    complaints.extend(app.map(|at| format!("{}: names the app", source.line(at))));
    let leptos = source.names().filter(|(_, name)| *name == "leptos").map(|(at, _)| (at, path_at(&source.code, at)));
    let other = leptos.filter(|(_, path)| !path.starts_with("leptos::task::"));
    complaints.extend(other.map(|(at, path)| format!("{}: names {path}", source.line(at))));
    complaints
}

#[test]
fn the_platform_knows_nothing_of_the_screen() {
    refuses(
        sees_the_screen,
        &["use crate::app::state::AppState;", "use super::super::app;", "view! { <p></p> }", "use leptos::prelude::*;"],
    );
    allows(sees_the_screen, &["leptos::task::spawn_local(async {});", "// crate::app shows it\nlet app = views();"]);
    hold(&shipped(&["src/platform"]), sees_the_screen);
}

/// What a file of the app takes from the web crates, as paths.
fn web_paths(file: &File) -> BTreeSet<String> {
    let source = file.source();
    let names = source.names().filter(|(_, name)| is_web_crate(name));
    names.map(|(at, _)| path_at(&source.code, at).to_owned()).collect()
}

#[test]
fn the_app_reaches_the_browser_through_the_platform() {
    /// Mounting needs an element of the page; Leptos gives no other way to name one.
    const NEEDED: [(&str, &[&str]); 1] = [("src/app/mod.rs", &["wasm_bindgen::JsCast", "web_sys::HtmlElement"])];
    let sample = File::sample("use leptos::web_sys::{self, Event};\nuse gloo_timers::future; // js_sys");
    assert_eq!(web_paths(&sample), BTreeSet::from(["gloo_timers::future".into(), "web_sys".into()]));
    for file in shipped(&["src/app", "src/main.rs"]) {
        let needed = NEEDED.iter().find(|(path, _)| *path == file.path).map_or(&[][..], |(_, paths)| paths);
        let needed: BTreeSet<String> = needed.iter().map(|path| (*path).to_owned()).collect();
        assert_eq!(web_paths(&file), needed, "{}", file.path);
    }
}

/// Markup that the page's policy refuses, or that lets a string become markup.
fn unsafe_markup(file: &File) -> Vec<String> {
    /// Props of our own parts that are spelt as if they were handlers.
    const PROPS: [&str; 1] = ["onward"];
    let source = file.source();
    let code = source.code.as_str();
    let mut complaints = barred_names(&source, |name| {
        ["inner_html", "outer_html", "adjacent_html"].iter().any(|barred| name.ends_with(barred))
    });
    let attributes = source.names().filter(|(at, name)| {
        let after = &code[at + name.len()..];
        let is_set = after.trim_start().starts_with('=') && !after.trim_start().starts_with("==");
        let is_styled = *name == "style" && after.starts_with(':') && !after.starts_with("::");
        let is_handler = after.starts_with('=') && name.len() > 2 && name.starts_with("on") && !PROPS.contains(name);
        (*name == "style" && is_set) || is_styled || is_handler
    });
    complaints.extend(attributes.map(|(at, name)| format!("{}: {name} in markup", source.line(at))));
    let set = source.texts.iter().filter(|text| {
        let before = code[..text.at].trim_end();
        let is_name = before.ends_with("set_attribute(") || before.ends_with("attr(");
        is_name && (text.value == "style" || text.value.starts_with("on"))
    });
    complaints.extend(set.map(|text| format!("{}: sets {}", source.line(text.at), text.value)));
    complaints
}

#[test]
fn no_view_carries_a_style_a_handler_in_text_or_markup_made_of_text() {
    refuses(
        unsafe_markup,
        &[
            "<p style=\"color: red\"></p>",
            "<p style=move || color.get()></p>",
            "<p style:color=\"red\"></p>",
            "<p inner_html=words></p>",
            "element.set_inner_html(&words);",
            "element.insert_adjacent_html(\"beforeend\", &words)",
            "<button onclick=\"go()\"></button>",
            "drop(element.set_attribute(\"onclick\", \"go()\"));",
            "drop(root.set_attribute(\"style\", \"color: red\"));",
        ],
    );
    allows(
        unsafe_markup,
        &["<NextBar onward=onward />", "<p class=\"style\" on:click=go></p>", "let on = style == other;"],
    );
    hold(&shipped(&["src/app", "src/platform"]), unsafe_markup);
}

/// A literal without what is filled in.
fn without_holes(text: &str) -> String {
    text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect::<Vec<_>>().join(" ")
}

/// Letters, perhaps with an apostrophe or one hyphen inside and punctuation around. Names of
/// classes, such as `b--main`, and numbers are none.
fn is_word(token: &str) -> bool {
    let word = token.trim_matches(|letter: char| !letter.is_alphanumeric());
    let is_inner = |letter: char| letter.is_alphabetic() || ['’', '\'', '-'].contains(&letter);
    !word.is_empty() && !token.contains("--") && word.chars().all(is_inner)
}

/// Literals that are words for a person. Whether one is, shows in it and in what stands around it:
///
/// - two words in a row are a sentence, unless they stand where only a machine reads: in an
///   attribute of [`FOR_MACHINES`], in a selector, or in a note for the next programmer;
/// - letters that stand between tags, or in an attribute of [`FOR_PEOPLE`], are read out, however
///   few they are;
/// - a capitalised word is a label, unless something is compared with it, as with a key's name.
fn words_for_people(file: &File) -> Vec<String> {
    const FOR_MACHINES: &str = "class d href reason rel viewBox";
    const FOR_PEOPLE: &str = "alt aria-description aria-label aria-roledescription aria-valuetext ask example help \
         label legend placeholder title what words";
    const CALLS: [&str; 4] = ["element(", "expect(", "focus(", "query_selector("];
    let source = file.source();
    let found = source.texts.iter().filter(|text| {
        let (before, after) = (source.code[..text.at].trim_end(), source.code[text.at + 2..].trim_start());
        let words = without_holes(&text.value);
        let has_letters = words.chars().any(char::is_alphabetic);
        let attribute = before.strip_suffix('=').map(|before| {
            let name = before.trim_end();
            &name[name.rfind(|letter: char| !letter.is_alphabetic() && letter != '-').map_or(0, |place| place + 1)..]
        });
        let is_for_machines =
            attribute.is_some_and(|name| among(FOR_MACHINES, name)) || CALLS.iter().any(|call| before.ends_with(call));
        let tokens: Vec<&str> = words.split_whitespace().collect();
        let is_sentence = tokens
            .windows(2)
            .any(|pair| pair.iter().all(|token| is_word(token)) && pair.iter().any(|token| token.chars().count() > 1));
        let is_child = (before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->")
            || before.ends_with('}'))
            && after.starts_with(['<', '{', '}']);
        let is_label = {
            let mut letters = text.value.chars();
            letters.next().is_some_and(char::is_uppercase)
                && text.value.chars().count() > 1
                && letters.all(char::is_lowercase)
        };
        let is_compared = before.ends_with("==") || before.ends_with("!=") || after.starts_with('|');
        (is_sentence && !is_for_machines)
            || (has_letters && is_child)
            || (has_letters && attribute.is_some_and(|name| among(FOR_PEOPLE, name)))
            || (is_label && !is_compared)
    });
    found.map(|text| format!("{}: says “{}”", source.line(text.at), text.value)).collect()
}

#[test]
fn every_sentence_stands_in_the_copy_and_nowhere_else() {
    /// Seen by the people who build the app, and not in a release.
    const WORKSHOP: &str = "src/app/gallery.rs";
    refuses(
        words_for_people,
        &[
            "state.say(\"Not saved so far.\")",
            "format!(\"{count} pages kept\")",
            "let words = \"it’s there\";",
            "view! { <p>\"delete\"</p> }",
            "view! { <p>{number} \"days\"</p> }",
            "<button aria-label=\"delete\"></button>",
            "<Line label=\"When\" />",
            "if kept { \"Kept\" } else { \"Lost\" }",
            "\"one \\\n    two\"",
        ],
    );
    allows(
        words_for_people,
        &[
            "<p class=\"open measure\">{words}</p>",
            "let knob = \"b b--second b--round\";",
            "page::focus(\"main h1\");",
            "Day::new(1970, 1, 1).expect(\"the epoch is a date\");",
            "#[allow(clippy::a, reason = \"at most twenty minutes\")]",
            "<path d=\"M4 11l4 4 8-9\" />\n<svg viewBox=\"0 0 24 24\">",
            "event.key() != \"Escape\" && matches!(key, \"Enter\" | \" \")",
            "view! { <p>{one} \" \" {two} \", \" <output>\"–\"</output></p> }",
            "match place { \"a\" => {} \"b\" => {} }",
            "/// Not a sentence of the app.\nlet quote = '\"'; // nor this one",
        ],
    );
    let mut found = shipped(&["src/app", "src/platform", "src/main.rs"]);
    found.retain(|file| file.path != WORKSHOP);
    hold(&found, words_for_people);
}

/// A piece of `index.html`.
#[derive(Debug)]
enum Node {
    /// Name and attributes; a closing tag keeps its slash.
    Tag(String, Vec<(String, String)>),
    Words(String),
}

impl Node {
    fn is(&self, wanted: &str) -> bool {
        matches!(self, Self::Tag(name, _) if name == wanted)
    }

    fn attribute(&self, wanted: &str) -> Option<&str> {
        let Self::Tag(_, attributes) = self else { return None };
        attributes.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str())
    }
}

/// Reads markup as plain as ours: quoted values, no `>` inside them, comments left out.
fn nodes(html: &str) -> Vec<Node> {
    let mut nodes = Vec::new();
    let mut rest = html;
    while let Some((words, markup)) = rest.split_once('<') {
        if !words.trim().is_empty() {
            nodes.push(Node::Words(words.trim().to_owned()));
        }
        let end = if markup.starts_with("!--") { "-->" } else { ">" };
        let (tag, after) = markup.split_once(end).expect("every tag ends");
        rest = after;
        if end == ">" {
            let (name, mut inside) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
            let mut attributes = Vec::new();
            while let Some((name, value)) = inside.split_once("=\"") {
                let (value, more) = value.split_once('"').expect("every value ends");
                // Attributes without a value stand before one that has one.
                let mut names: Vec<&str> = name.split_whitespace().collect();
                let last = names.pop().unwrap_or_default();
                attributes.extend(names.into_iter().map(|name| (name.to_owned(), String::new())));
                attributes.push((last.to_owned(), value.to_owned()));
                inside = more;
            }
            attributes.extend(inside.split_whitespace().map(|name| (name.to_owned(), String::new())));
            nodes.push(Node::Tag(name.to_owned(), attributes));
        }
    }
    nodes
}

/// The policy of the page, one directive an item.
const POLICY: [&str; 12] = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
];

fn page_without_policy(file: &File) -> Vec<String> {
    let mut complaints = Vec::new();
    let nodes = nodes(&file.text);
    let is_policy = |node: &Node| node.attribute("http-equiv") == Some("Content-Security-Policy");
    let loads = |node: &Node| ["script", "link", "style", "img", "iframe", "base"].iter().any(|name| node.is(name));
    match (nodes.iter().position(is_policy), nodes.iter().position(loads)) {
        (None, _) => complaints.push("1: no policy".to_owned()),
        (Some(policy), Some(first)) if first < policy => complaints.push("1: something loads before the policy".into()),
        (Some(policy), _) => {
            let content = nodes[policy].attribute("content").unwrap_or_default();
            let said: BTreeSet<&str> = content.split(';').map(str::trim).collect();
            let wanted = BTreeSet::from(POLICY);
            complaints
                .extend(said.symmetric_difference(&wanted).map(|one| format!("1: the policy differs in “{one}”")));
        }
    }
    if nodes.iter().filter(|node| is_policy(node)).count() > 1 {
        complaints.push("1: two policies".to_owned());
    }
    for (place, node) in nodes.iter().enumerate() {
        let is_closed_at_once = nodes.get(place + 1).is_some_and(|next| next.is("/script"));
        if node.is("script") && (node.attribute("src").is_none_or(str::is_empty) || !is_closed_at_once) {
            complaints.push("1: a script stands in the page".to_owned());
        }
        if node.is("style") || node.attribute("style").is_some() {
            complaints.push("1: a style stands in the page".to_owned());
        }
        let Node::Tag(_, attributes) = node else { continue };
        let runs = attributes.iter().filter(|(name, value)| name.starts_with("on") || value.starts_with("javascript:"));
        complaints.extend(runs.map(|(name, _)| format!("1: {name} runs something")));
    }
    complaints
}

#[test]
fn the_page_has_the_strict_policy_first_and_nothing_inline() {
    let page = File::at("index.html");
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">", POLICY.join("; "));
    let after = |markup: &str| format!("{meta}{markup}");
    let looser = meta.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    let shorter = meta.replace("; trusted-types default", "");
    for bad in [
        "<script src=\"early.js\"></script>".to_owned(),
        format!("<script src=\"early.js\"></script>{meta}"),
        format!("<link rel=\"icon\" href=\"a.svg\">{meta}"),
        looser,
        shorter,
        after(&meta),
        after("<script>go()</script>"),
        after("<script src=\"early.js\">go()</script>"),
        after("<script src=\"\"></script>"),
        after("<style>p { color: red }</style>"),
        after("<p style=\"color: red\"></p>"),
        after("<button hidden onclick=\"go()\"></button>"),
        after("<a href=\"javascript:go()\"></a>"),
    ] {
        refuses(page_without_policy, &[&bad]);
    }
    allows(page_without_policy, &[&after("<link rel=\"icon\" href=\"a.svg\"><script src=\"early.js\"></script>")]);
    hold(&[page], page_without_policy);
}

/// Words in the body of a page, in order.
fn body_words(html: &str) -> Vec<String> {
    let nodes = nodes(html).into_iter().skip_while(|node| !node.is("body"));
    nodes.filter_map(|node| if let Node::Words(words) = node { Some(words) } else { None }).collect()
}

#[test]
fn the_page_says_what_the_copy_says_and_no_more() {
    assert_eq!(body_words("<title>A</title><body><!-- no --><p>B <b>c</b></p> d</body>"), ["B", "c", "d"]);
    let around = [fallback::RELOAD, fallback::DANGER];
    let wanted = [
        &[fallback::OPENING][..],
        fallback::NO_WASM,
        &around,
        fallback::BROKE,
        &around,
        fallback::NO_SCRIPT,
        &[fallback::DANGER],
    ]
    .concat();
    let page = File::at("index.html");
    assert_eq!(body_words(&page.text), wanted);
    assert!(page.text.contains(&format!("<title>{}</title>", shell::TAB)));
}

/// The script before the first paint knows the key, the themes and the hours of the night from
/// nobody, so it has to repeat them.
fn differs_from_early(file: &File) -> Vec<String> {
    let night = Settings { night_hours: true, ..Settings::default() };
    let is_night = |hour: &u32| night.theme_at(*hour) == Some(Theme::Night);
    let dusk = (12..24).find(is_night).expect("night comes");
    let dawn = (0..12).find(|hour| !is_night(hour)).expect("night goes");
    let themes: Vec<_> = Theme::ALL.iter().map(|theme| theme.slug()).collect();
    let wanted = [
        format!("localStorage.getItem(\"{}\")", store::LOOK),
        format!("/^({})$/", themes.join("|")),
        format!("words.includes(\"{NIGHT_HOURS}\") && (hour >= {dusk} || hour < {dawn})"),
        format!("night ? \"{}\"", Theme::Night.slug()),
    ];
    wanted.iter().filter(|part| !file.text.contains(*part)).map(|part| format!("1: does not say {part}")).collect()
}

/// The word that the app's mirror and the script before the first paint share.
const NIGHT_HOURS: &str = "night-hours";

#[test]
fn the_script_before_the_first_paint_reads_what_the_app_mirrors() {
    let script = File::at("src/web/early.js");
    for word in [store::LOOK, "|dusk", NIGHT_HOURS, "22", "\"night\""] {
        refuses(differs_from_early, &[&script.text.replace(word, "other")]);
    }
    hold(&[script], differs_from_early);
    let mirror = File::at("src/app/state.rs").source();
    assert!(mirror.texts.iter().any(|text| text.value == NIGHT_HOURS), "the app mirrors the same word");
}

/// Where storage is at hand, only timers are cleared.
fn clears_storage(file: &File) -> Vec<String> {
    const TIMERS: [&str; 3] = ["handle", "idle", "timer"];
    let source = file.source();
    let is_near = source.names().any(|(_, name)| name.to_lowercase().contains("storage"));
    let clears = source.names().filter(|(at, name)| {
        let before = source.code[..*at].trim_end_matches('.');
        let receiver = before.rsplit(|letter: char| !letter.is_alphanumeric() && letter != '_').next();
        *name == "clear"
            && source.code[at + name.len()..].starts_with('(')
            && !receiver.is_some_and(|receiver| TIMERS.contains(&receiver))
    });
    clears.filter(|_| is_near).map(|(at, _)| format!("{}: clears something beside storage", source.line(at))).collect()
}

#[test]
fn nothing_ever_clears_the_storage() {
    refuses(
        clears_storage,
        &[
            "LocalStorage::clear();",
            "fn a(storage: &dyn Storage) { storage.clear() }",
            "use web_sys::Storage;\nself.area.clear();",
        ],
    );
    allows(
        clears_storage,
        &["use x::LocalStorage;\nidle.clear();", "line.clear(); // not storage", "// storage.clear()"],
    );
    hold(&shipped(&["src"]), clears_storage);
    for script in files("src/web", "js") {
        assert!(!script.text.contains(".clear("), "{} clears something", script.path);
    }
}

fn has_no_heading(file: &File) -> Vec<String> {
    let first = file.text.lines().next().unwrap_or_default();
    let says = first.strip_prefix("//! ").is_some_and(|words| !words.trim().is_empty());
    if says { Vec::new() } else { vec!["1: does not begin with //! and what it is".to_owned()] }
}

#[test]
fn every_file_begins_with_what_it_is() {
    refuses(has_no_heading, &["", "use std::fmt;\n", "// a note\n", "//! \n", "\n//! late\n"]);
    allows(has_no_heading, &["//! Days.\n"]);
    hold(&files("src", "rs"), has_no_heading);
}

/// A file has one subject. Past this many lines it has more than one, or its tests do.
const LONGEST: usize = 400;

fn is_long(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    if lines > LONGEST { vec![format!("{LONGEST}: has {lines} lines; look for a second subject")] } else { Vec::new() }
}

#[test]
fn a_file_of_the_domain_stays_short_enough_to_have_one_subject() {
    refuses(is_long, &[&"line\n".repeat(LONGEST + 1)]);
    allows(is_long, &[&"line\n".repeat(LONGEST)]);
    hold(&files("src/domain", "rs"), is_long);
}

#[test]
fn the_help_lines_were_checked_in_a_month_there_is() {
    let is_plausible = |(year, month)| (2026..2100).contains(&year) && (1..=12).contains(&month);
    assert!(is_plausible(LAST_CHECKED), "{LAST_CHECKED:?}");
    for wrong in [(2026, 0), (2026, 13), (26, 11), (2025, 11)] {
        assert!(!is_plausible(wrong), "{wrong:?}");
    }
}

/// Entries of every table of a manifest whose name speaks of dependencies.
fn dependencies(file: &File) -> Vec<String> {
    let mut is_inside = false;
    let mut found = Vec::new();
    for (place, line) in file.text.lines().map(str::trim).enumerate() {
        if line.starts_with('[') {
            is_inside = line.contains("dependencies");
            // [dependencies.name] is an entry by itself.
            if !line.contains("dependencies.") {
                continue;
            }
        }
        if is_inside && !line.is_empty() && !line.starts_with('#') {
            found.push(format!("{}: needs {line}", place + 1));
        }
    }
    found
}

#[test]
fn the_developer_commands_need_nothing_but_rust() {
    refuses(
        dependencies,
        &[
            "[dependencies]\nserde = \"1\"",
            "[build-dependencies]\ncc = \"1\"",
            "[dependencies.serde]\nversion = \"1\"",
            "[target.'cfg(unix)'.dev-dependencies]\na = \"1\"",
        ],
    );
    allows(dependencies, &["[package]\nname = \"a\"\n\n[dependencies]\n# none\n\n[lints]\nworkspace = true"]);
    hold(&[File::at("xtask/Cargo.toml")], dependencies);
}
