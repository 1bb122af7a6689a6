//! The tone of the copy (brief, section 7): every sentence a person can read, held to its rules.
//!
//! What is read are the string literals of `src/domain/copy`, without tests and comments, and the
//! words in the body of `index.html`. A `{…}` stands for one word, whatever is filled in.
#![cfg(not(target_arch = "wasm32"))]

mod source;

use afterword::domain::copy::{arrive, fallback};
use source::{File, shipped};

/// Words as they stand in a file: a sentence, several, or a label.
#[derive(Debug, Clone)]
struct Said {
    /// The name of the file, without its folder.
    file: String,
    line: usize,
    words: String,
}

impl Said {
    fn sample(words: &str) -> Self {
        Self { file: "sample.rs".to_owned(), line: 1, words: words.to_owned() }
    }
}

/// Everything that is said.
fn copy() -> Vec<Said> {
    let pages = ["index.html", "src/web/reader/reader.html"].map(File::at);
    shipped(&["src/domain/copy"]).iter().flat_map(in_code).chain(pages.iter().flat_map(on_page)).collect()
}

/// The string literals of Rust source, without tests and comments.
fn in_code(file: &File) -> Vec<Said> {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    let source = file.source();
    let said =
        |text: &source::Text| Said { file: name.to_owned(), line: source.line(text.at), words: text.value.clone() };
    source.texts.iter().map(said).collect()
}

/// The words in the body of a page.
fn on_page(page: &File) -> Vec<Said> {
    let body = page.text.find("<body>").expect("a page has a body");
    let said = |(at, words): (usize, &str)| Said {
        file: page.path.clone(),
        line: page.text[..body + at].matches('\n').count() + 1,
        words: words.to_owned(),
    };
    without_tags(&page.text[body..]).into_iter().map(said).collect()
}

/// The words between the tags of plain markup, each with its place.
fn without_tags(html: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((words, markup)) = rest.split_once('<') {
        let at = html.len() - rest.len() + words.len() - words.trim_start().len();
        if !words.trim().is_empty() {
            found.push((at, words.trim()));
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
        .flat_map(|said| {
            let complain = move |what| format!("{}:{}: {what}: “{}”", said.file, said.line, said.words);
            check(said).into_iter().map(complain)
        })
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
    let code = "//! \"a\"\nconst A: &str = \"b \\\"c\\\"\"; // \"d\"\nfn a<'a>() { ['\"', '\\''] }\n\
                const B: &str = \"e \\\n    f\";\n\n#[cfg(test)]\nmod tests {\n    \"g\"\n}\n\nconst C: &str = \"h\";\n";
    let page = "<title>a</title>\n<body>\n<!-- b --><p title=\"c\">d</p>\n<p>e</p></body>";
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let places = |said: Vec<Said>| said.into_iter().map(|said| (said.line, said.words)).collect::<Vec<_>>();
    let wanted =
        |all: &[(usize, &str)]| all.iter().map(|(line, words)| (*line, (*words).to_owned())).collect::<Vec<_>>();
    assert_eq!(places(in_code(&file("a/b.rs", code))), wanted(&[(2, "b \"c\""), (4, "e f"), (12, "h")]));
    assert_eq!(places(on_page(&file("a.html", page))), wanted(&[(3, "d"), (4, "e")]));
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
        assert!(said.iter().any(|said| said.file == file && said.words == words), "{file}: {words}");
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
const AS_WORDED: [(&str, &str); 2] =
    [("Just look around", "just"), ("Can you get them back now they’re with someone?", "get them back")];

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
    const SAFETY: [&str; 9] = [
        "errors.rs",
        "fallback.rs",
        "help.rs",
        "help_lines.rs",
        "help_pages.rs",
        "help_red.rs",
        "index.html",
        "labels.rs",
        "pause.rs",
    ];
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
    let in_help = |words: &str| Said { file: "help.rs".into(), ..Said::sample(words) };
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
