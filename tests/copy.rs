//! The tone of the copy (brief, section 7): every sentence a person can read, held to its rules.
//!
//! What is read are the string literals of `src/domain/copy`, without tests and comments, and the
//! words in the body of `index.html`. A `{…}` stands for one word, whatever is filled in.
#![cfg(not(target_arch = "wasm32"))]

use afterword::domain::copy::{arrive, fallback};
use std::fs;
use std::path::Path;

/// Words as they stand in a file: a sentence, several, or a label.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    file: String,
    words: String,
}

impl Said {
    fn sample(words: &str) -> Self {
        Self { file: "sample.rs".to_owned(), words: words.to_owned() }
    }
}

fn read(path: &str) -> String {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(whole).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Everything that is said.
fn copy() -> Vec<Said> {
    let folder =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/copy")).expect("the copy is there");
    let names = folder.map(|entry| entry.expect("a folder can be listed").file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.collect();
    names.sort();
    let page = read("index.html");
    let body = page.split_once("<body>").map_or("", |(_, body)| body);
    let on_page = without_tags(body).into_iter().map(|words| Said { file: "index.html".to_owned(), words });
    let in_code = names.into_iter().flat_map(|file| {
        let texts = literals(&read(&format!("src/domain/copy/{file}")));
        texts.into_iter().map(move |words| Said { file: file.clone(), words })
    });
    in_code.chain(on_page).collect()
}

/// The string literals of Rust source up to its tests.
fn literals(file: &str) -> Vec<String> {
    let mut rest = file.split_once("\n#[cfg(test)]\n").map_or(file, |(product, _)| product);
    let mut found = Vec::new();
    while let Some(place) = rest.find(['"', '\'', '/']) {
        let (mark, after) = (rest.as_bytes()[place], &rest[place + 1..]);
        rest = match mark {
            b'"' => {
                let (text, after) = literal(after);
                found.push(text);
                after
            }
            b'/' if after.starts_with('/') => after.split_once('\n').map_or("", |(_, next)| next),
            // A letter such as '"'; a lifetime has no second quote.
            b'\'' if after.starts_with('\\') => after[2..].split_once('\'').map_or("", |(_, next)| next),
            b'\'' => {
                let mut letters = after.chars();
                letters.next();
                letters.as_str().strip_prefix('\'').unwrap_or(after)
            }
            _ => after,
        };
    }
    found
}

/// Reads a literal to its closing quote, and gives back what comes after it.
fn literal(rest: &str) -> (String, &str) {
    let (mut text, mut letters) = (String::new(), rest.chars());
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return (text, letters.as_str()),
            '\\' => match letters.next() {
                Some('n') => text.push('\n'),
                Some('\n') => letters = letters.as_str().trim_start().chars(),
                Some(quoted @ ('"' | '\\')) => text.push(quoted),
                other => panic!("an escape that is not read here: {other:?}"),
            },
            other => text.push(other),
        }
    }
    panic!("a string without an end: {rest}");
}

/// The words between the tags of plain markup.
fn without_tags(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((words, markup)) = rest.split_once('<') {
        let words = words.trim();
        if !words.is_empty() {
            found.push(words.to_owned());
        }
        let end = if markup.starts_with("!--") { "-->" } else { ">" };
        rest = markup.split_once(end).map_or("", |(_, after)| after);
    }
    found
}

/// Holds everything that is said to a check.
fn hold(check: impl Fn(&Said) -> Vec<String>) {
    let complaints: Vec<String> = copy()
        .iter()
        .flat_map(|said| check(said).into_iter().map(move |what| format!("{}: {what}: “{}”", said.file, said.words)))
        .collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

/// Shows that a check finds something in each of `samples`.
fn refuses(check: impl Fn(&Said) -> Vec<String>, samples: &[&str]) {
    for sample in samples {
        assert!(!check(&Said::sample(sample)).is_empty(), "this is let through: {sample}");
    }
}

/// Shows that a check lets each of `samples` through.
fn allows(check: impl Fn(&Said) -> Vec<String>, samples: &[&str]) {
    for sample in samples {
        assert_eq!(check(&Said::sample(sample)), Vec::<String>::new(), "this is refused: {sample}");
    }
}

/// `{name}` and `{:02}` become one word.
fn filled(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |filled, part| filled + "something" + part.split_once('}').map_or("", |(_, after)| after))
}

/// The sentences of a text. What does not end like one is a button, a label or a heading.
fn sentences(text: &str) -> Vec<String> {
    let text = filled(text);
    let mut found = vec![String::new()];
    for word in text.split_whitespace() {
        let sentence = found.last_mut().expect("there is always one");
        sentence.push_str(word);
        sentence.push(' ');
        if is_end(word) {
            found.push(String::new());
        }
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn is_end(words: &str) -> bool {
    words.trim_end().trim_end_matches(['”', '’', ')']).ends_with(['.', '?', '…', '!'])
}

/// Words of a sentence, not counting dashes and dots between them.
fn length(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The words of a text in small letters with plain apostrophes, a space on each side of every one.
fn plain(text: &str) -> String {
    let text = filled(text).to_lowercase().replace('’', "'");
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let words: Vec<&str> = words.map(|word| word.trim_matches('\'')).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

#[test]
fn everything_that_is_said_is_read_and_nothing_else() {
    let file = "//! \"a\"\nconst A: &str = \"b \\\"c\\\"\"; // \"d\"\nfn a<'a>() { ['\"', '\\''] }\n\
                const B: &str = \"e \\\n    f\";\n\n#[cfg(test)]\nmod tests { \"g\" }\n";
    assert_eq!(literals(file), ["b \"c\"", "e f"]);
    assert_eq!(without_tags("<!-- a --><p title=\"b\">c</p>\n<p>d</p>"), ["c", "d"]);
    let said = copy();
    for (file, words) in [
        ("arrive.rs", arrive::TITLE),
        ("errors.rs", "There’s nothing on the page so far. One word, or one feeling, counts."),
        ("fallback.rs", fallback::DANGER),
        ("help_lines.rs", "Samaritans"),
        ("index.html", fallback::DANGER),
        ("labels.rs", "It faded out"),
        ("today.rs", "longest run {count}, so far"),
    ] {
        assert!(said.contains(&Said { file: file.into(), words: words.into() }), "{file}: {words}");
    }
    assert!(!said.iter().any(|said| said.words.contains("however it was typed")), "words of a test");
}

#[test]
fn a_sentence_is_told_from_a_label() {
    assert_eq!(sentences("Log it. {n} days, so far."), ["Log it. ", "something days, so far. "]);
    assert_eq!(sentences("Tell someone: “I’m not safe.” Then go"), ["Tell someone: “I’m not safe.” ", "Then go "]);
    assert_eq!((length("today – {:02} · 3 pages "), length("")), (4, 0));
    assert!(is_end("Ready? ") && !is_end("Keep this plan"));
}

fn wrong_marks(said: &Said) -> Vec<String> {
    let words = said.words.as_str();
    let emoji = ['\u{20e3}'..='\u{20e3}', '\u{2600}'..='\u{27bf}', '\u{2b00}'..='\u{2bff}', '\u{fe0f}'..='\u{fe0f}'];
    let is_emoji = |letter: char| letter >= '\u{1f000}' || emoji.iter().any(|range| range.contains(&letter));
    let rules = [
        ("an exclamation mark", words.contains('!')),
        ("an emoji", words.contains(is_emoji)),
        ("a typewriter’s quote", words.contains(['\'', '"'])),
        ("two spaces", words.contains("  ")),
        ("a hyphen for a dash", words.contains(" - ") || words.contains("--")),
        ("three dots", words.contains("...")),
        ("a percentage", words.contains('%')),
    ];
    rules.into_iter().filter(|(_, is_broken)| *is_broken).map(|(rule, _)| rule.to_owned()).collect()
}

#[test]
fn it_is_set_like_a_book_and_never_shouts() {
    refuses(
        wrong_marks,
        &["Well done!", "Kept 🎉", "Kept ✅", "Don't", "the \"room\"", "One.  Two.", "one - two", "Wait...", "82%"],
    );
    allows(wrong_marks, &["Don’t. The “room” – a well-made one…", "–", "{count} days · {words}"]);
    hold(wrong_marks);
}

/// Never said, in this form: words that blame, hurry, promise, or keep a score.
const BANNED: &str = "broke no contact, chance, closure, day 0, day zero, deserve better, failed, get them back, \
     guarantee, journey, just, move on, must, narcissist, prove, relapse, should, simply, start over, streak, toxic, \
     win back, you're ready";

/// Whole texts that the brief itself words so.
const AS_WORDED: [(&str, &str); 1] = [("Just look around", "just")];

fn banned_words(said: &Said) -> Vec<String> {
    let words = plain(&said.words).replace(" by chance ", " ");
    let found = BANNED.split(", ").filter(|banned| words.contains(&format!(" {banned} ")));
    found
        .filter(|banned| !AS_WORDED.contains(&(said.words.as_str(), banned)))
        .map(|banned| format!("“{banned}”"))
        .collect()
}

#[test]
fn it_never_blames_promises_hurries_or_keeps_a_score() {
    refuses(
        banned_words,
        &[
            "Just a moment",
            "Just look around.",
            "You should have waited.",
            "You’re ready",
            "You're READY.",
            "Streak: {count}",
            "Time to move on",
            "A good chance",
            "By chance, a chance",
            "This is day 0.",
            "You can win\nback what you lost",
        ],
    );
    allows(
        banned_words,
        &["Just look around", "An adjustment", "I came across them by chance", "They’ve moved on", "Day {number}"],
    );
    hold(banned_words);
    let said = copy();
    for (words, _) in AS_WORDED {
        assert!(said.iter().any(|said| said.words == words), "nobody says “{words}” any more");
    }
}

fn american_words(said: &Said) -> Vec<String> {
    const STEMS: [&str; 9] =
        ["apologiz", "behavior", "center", "color", "favorite", "gray", "organiz", "realiz", "recogniz"];
    let words = plain(&said.words);
    let found = words.split_whitespace().filter(|word| STEMS.iter().any(|stem| word.starts_with(stem)));
    found.map(|word| format!("American “{word}”")).collect()
}

#[test]
fn it_is_spelt_the_british_way() {
    refuses(american_words, &["Apologize", "the colors of the page", "GRAY"]);
    allows(american_words, &["Apologise", "the colours of the page", "grey", "Command Centre"]);
    hold(american_words);
}

/// The most words a sentence may have where it is read in a hurry or in fear.
const LONGEST: usize = 20;

fn long_sentences(said: &Said) -> Vec<String> {
    const SAFETY: [&str; 7] =
        ["errors.rs", "fallback.rs", "help.rs", "help_lines.rs", "index.html", "labels.rs", "pause.rs"];
    let is_safety = SAFETY.contains(&said.file.as_str());
    let long = sentences(&said.words).into_iter().filter(|sentence| is_safety || !is_end(sentence));
    long.map(|sentence| length(&sentence))
        .filter(|length| *length > LONGEST)
        .map(|length| format!("{length} words in one sentence"))
        .collect()
}

#[test]
fn buttons_and_what_is_read_in_fear_are_short() {
    let long = "word ".repeat(LONGEST + 1);
    let sentence = long.trim_end().to_owned() + ".";
    let in_help = |words: &str| Said { file: "help.rs".into(), words: words.into() };
    refuses(long_sentences, &[&long, &format!("Short. {long}")]);
    allows(long_sentences, &[&"word ".repeat(LONGEST), &sentence]);
    assert!(!long_sentences(&in_help(&sentence)).is_empty());
    assert!(long_sentences(&in_help("One. Two. {three} four.")).is_empty());
    hold(long_sentences);
}

/// Words in a sentence on average, over those that are sentences.
fn average(said: &[Said]) -> f64 {
    let lengths = said.iter().flat_map(|said| sentences(&said.words)).filter(|sentence| is_end(sentence));
    let lengths: Vec<usize> = lengths.map(|sentence| length(&sentence)).collect();
    let number = |count: usize| f64::from(u32::try_from(count).expect("a book has fewer words"));
    number(lengths.iter().sum()) / number(lengths.len())
}

#[test]
fn on_average_a_sentence_has_fewer_than_thirteen_words() {
    let samples = [Said::sample("One two three. Four?"), Said::sample("Labels do not count")];
    assert!((average(&samples) - 2.0).abs() < f64::EPSILON, "{}", average(&samples));
    assert!(average(&[Said::sample(&("word ".repeat(12) + "word."))]) >= 13.0);
    assert!(average(&copy()) < 13.0, "{:.1} words", average(&copy()));
}
