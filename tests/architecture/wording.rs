//! Where sentences stand: in the copy, and on the page as the copy has them.

use crate::code::among;
use crate::page::{Node, nodes};
use crate::source::{File, shipped};
use crate::{allows, hold, refuses};
use afterword::domain::copy::{fallback, shell};

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
///   attribute of [`FOR_MACHINES`], as classes, in a selector, or in a note for the next programmer;
/// - letters that stand between tags, are put into a piece, or are in an attribute of [`FOR_PEOPLE`],
///   are read out, however few they are;
/// - a capitalised word is a label, unless something is compared with it, as with a key's name.
fn words_for_people(file: &File) -> Vec<String> {
    const FOR_MACHINES: &str = "class d href reason rel viewBox";
    const FOR_PEOPLE: &str = "alt aria-description aria-label aria-roledescription aria-valuetext ask example help \
         label legend placeholder title what words";
    const CALLED_BY_MACHINES: &str = "button class create_element div element expect focus link query_selector section";
    const PIECES: &str = "folded h1 h2 notice p warning why with";
    let source = file.source();
    let found = source.texts.iter().enumerate().filter(|(place, text)| {
        let (before, after) = (source.code[..text.at].trim_end(), source.code[text.at + 2..].trim_start());
        let words = without_holes(&text.value);
        let has_letters = words.chars().any(char::is_alphabetic);
        let attribute = before.strip_suffix('=').map(|before| {
            let name = before.trim_end();
            &name[name.rfind(|letter: char| !letter.is_alphabetic() && letter != '-').map_or(0, |place| place + 1)..]
        });
        // `set("rel", "…")`: the literal before this one is the attribute.
        let is_set = before.strip_suffix(',').is_some_and(|before| before.trim_end().ends_with("set(\"\""));
        let attribute = attribute.or_else(|| is_set.then(|| source.texts[place - 1].value.as_str()));
        // The function that the literal is the first argument of.
        let call = before.strip_suffix('(').map_or("", |before| {
            &before
                [before.rfind(|letter: char| !letter.is_alphanumeric() && letter != '_').map_or(0, |place| place + 1)..]
        });
        let is_for_machines = attribute.is_some_and(|name| among(FOR_MACHINES, name))
            || among(CALLED_BY_MACHINES, call)
            || before.ends_with("must_use =");
        let tokens: Vec<&str> = words.split_whitespace().collect();
        let is_sentence = tokens
            .windows(2)
            .any(|pair| pair.iter().all(|token| is_word(token)) && pair.iter().any(|token| token.chars().count() > 1));
        let is_child = (before.ends_with('>') && !before.ends_with("=>") && !before.ends_with("->")
            || before.ends_with('}'))
            && after.starts_with(['<', '{', '}'])
            || among(PIECES, call);
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
    found.map(|(_, text)| format!("{}: says “{}”", source.line(text.at), text.value)).collect()
}

#[test]
fn every_sentence_stands_in_the_copy_and_nowhere_else() {
    /// Seen by the people who build the app, and not in a release.
    const WORKSHOP: &str = "src/app/gallery/";
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
            "p(\"gone\")",
            "let one = h1(\"gone\");",
            "el(\"li\").with(\"gone\")",
            "el(\"button\").set(\"aria-label\", \"gone\")",
            "el(\"input\").set(\"rows\", \"two of them\")",
            "if kept { \"Kept\" } else { \"Lost\" }",
            "\"one \\\n    two\"",
        ],
    );
    allows(
        words_for_people,
        &[
            "<p class=\"open measure\">{words}</p>",
            "section(\"open measure\").with(p(words::LEAD).class(\"lead second\")).with(\", \")",
            "button(\"b b--second b--round\", words::ADD, act).set(\"rel\", \"noopener nofollow\")",
            "let knob = \"b b--second b--round\";",
            "page::focus(\"main h1\");",
            "#[must_use = \"it is drawn where it is put\"]\npub struct Piece;",
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
    found.retain(|file| !file.path.starts_with(WORKSHOP));
    hold(&found, words_for_people);
    let app = File::at("src/app/mod.rs");
    assert!(app.text.contains("#[cfg(debug_assertions)]\nmod gallery;"), "the workshop would ship");
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
