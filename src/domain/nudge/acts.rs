//! Acts rather than character (brief, S17): words for who somebody is, where the question is what they did.
//!
//! Found are “I’m …” with a word of character behind it, a clause of nothing else (“selfish, lazy”), and
//! “my selfishness”. Let through are acts (“I did a selfish thing”), moments (“I was late”), what somebody
//! does in one matter (“I’m terrible at listening”, “I was short with him”), what others said, and what
//! somebody says they are not.

use super::among;
use crate::domain::words::Word;
use std::ops::Range;

/// Words of character.
const ADJECTIVES: &str = "abusive arrogant awful bad boring broken careless clingy controlling crazy cruel damaged \
    dishonest disgusting evil heartless horrible immature impossible inconsiderate insane insecure irresponsible lazy \
    manipulative mean narcissistic needy pathetic possessive rotten selfish spoilt stubborn stupid terrible \
    thoughtless toxic ugly unlovable unreliable untrustworthy useless weak worthless";
/// What somebody can be called with such a word: “a terrible person”.
const PERSONS: &str = "boyfriend communicator dad father friend girlfriend guy human husband listener lover man \
    mother mum partner parent people person wife woman";
/// Words that need no other one: “a coward”.
const LABELS: &str = "burden cheat cheater coward disappointment failure fool fraud hypocrite idiot liar loser \
    monster narcissist psycho villain";
/// Character as a thing one has: “my laziness”.
const QUALITIES: &str = "arrogance clinginess cowardice cruelty dishonesty egoism immaturity insecurity \
    insecurities laziness neediness selfishness stubbornness stupidity";
/// Several words that say the same, also in a row with the others.
const PHRASES: [&[&str]; 7] = [
    &["control", "freak"],
    &["jealous", "person"],
    &["not", "enough"],
    &["not", "good", "enough"],
    &["the", "problem"],
    &["too", "much"],
    &["too", "sensitive"],
];
/// What may stand before a word of character without changing it.
const FILLERS: &str = "a absolutely always an actually basically being bit completely generally honestly just kind \
    kinda little naturally often of only plain pretty probably quite rather really simply so sometimes somewhat \
    still such that the too totally truly utterly very";
/// With one of these behind it, a word of character is about one matter and not about the whole person.
const IN_ONE_MATTER: &str = "about after at because during for in that to toward towards when whenever with";
/// Said by somebody else: “she said I’m lazy”.
const SAYING: &str = "called claimed claims felt feel says said saying think thinks thought told";

/// Where there are words of character.
pub fn traits(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for clause in clauses(text, words) {
        let plain: Vec<&str> = clause.iter().map(|word| word.plain.as_str()).collect();
        let mut place = 0;
        while place < plain.len() {
            match at(&plain, place) {
                Some(length) => {
                    found.push(clause[place].at.start..clause[place + length - 1].at.end);
                    place += length;
                }
                None => place += 1,
            }
        }
    }
    found
}

/// Words between marks that part a sentence. A comma parts nothing, so that a list stays together.
fn clauses<'a>(text: &str, words: &'a [Word]) -> impl Iterator<Item = &'a [Word]> {
    const PARTS: [char; 13] = ['.', '?', '!', ';', ':', '…', '\n', '–', '—', '(', ')', '“', '”'];
    words.chunk_by(|word, next| !text[word.at.end..next.at.start].contains(PARTS))
}

/// How many words from `place` on are about character.
fn at(words: &[&str], place: usize) -> Option<usize> {
    let rest = &words[place..];
    match rest {
        ["my" | "own", quality, ..] if among(QUALITIES, quality) => return Some(2),
        ["i", "wasn't", "enough", ..] => return Some(3),
        ["i", "wasn't", "good", "enough", ..] => return Some(4),
        _ => {}
    }
    if let Some(opening) = i_am(rest) {
        let length = characters(&rest[opening..]).filter(|_| !is_quoted(&words[..place]))?;
        return Some(opening + length);
    }
    // Nothing but character, as an answer in a word or two.
    let is_bare = place == 0 && characters(words) == Some(words.len());
    is_bare.then_some(words.len())
}

/// Whether somebody else says what follows these words.
fn is_quoted(before: &[&str]) -> bool {
    let near = before.len().saturating_sub(3);
    let saying = before.iter().enumerate().skip(near).find(|(_, word)| among(SAYING, word));
    saying.is_some_and(|(place, _)| place == 0 || !before[place - 1].starts_with('i'))
}

/// How many words say “I am” at the beginning.
fn i_am(words: &[&str]) -> Option<usize> {
    match words {
        ["i'm" | "im", ..] => Some(1),
        ["i", "am" | "was" | "become" | "became", ..] | ["i've", "been" | "become", ..] => Some(2),
        ["i", "have", "been", ..] | ["i've", "always", "been", ..] | ["i", "can" | "could", "be", ..] => Some(3),
        ["i", "have", "always", "been", ..] => Some(4),
        _ => None,
    }
}

/// How many words at the beginning are words of character, with what stands before and between them.
fn characters(words: &[&str]) -> Option<usize> {
    let (mut place, mut end, mut has_article) = (0, None, false);
    while let Some(word) = words.get(place) {
        // A phrase may begin with a filler: “too much”.
        if let Some(length) = phrase(&words[place..]).or_else(|| one(&words[place..], has_article)) {
            place += length;
            end = Some(place);
            has_article = false;
        } else if among(FILLERS, word) || (end == Some(place) && among("and or", word)) {
            // “A bit” is no article of what follows.
            has_article = among("a an the", word) || (has_article && !among("bit little", word));
            place += 1;
        } else {
            break;
        }
    }
    end.filter(|end| words.get(*end).is_none_or(|next| !among(IN_ONE_MATTER, next)))
}

fn phrase(words: &[&str]) -> Option<usize> {
    PHRASES.iter().find(|phrase| words.starts_with(phrase)).map(|phrase| phrase.len())
}

/// Words of character in a row, with the person behind them. After an article there has to be one: “a bad
/// day” is about no person.
fn one(words: &[&str], has_article: bool) -> Option<usize> {
    let count = words.iter().take_while(|word| among(ADJECTIVES, word)).count();
    match words.get(count) {
        Some(next) if among(LABELS, next) || (count > 0 && among(PERSONS, next)) => Some(count + 1),
        _ => (count > 0 && !has_article).then_some(count),
    }
}
