//! What is counted rather than read: length, questions, pleases, and the hour.

use super::text::Text;
use super::{Class, Context};
use std::ops::Range;

/// Numbers of a message.
pub(super) struct Counted {
    pub words: usize,
    pub sentences: usize,
    pub questions: usize,
}

/// Words a question without a mark can open with, and what then follows.
const WHY: &[&str] = &["why", "what", "when", "where", "how", "who", "which"];
const DO: &[&str] =
    &["do", "did", "does", "are", "is", "was", "were", "can", "could", "will", "would", "have", "has", "should", "am"];
const WHO: &[&str] = &["you", "we", "i", "it", "he", "she", "they", "there", "your", "the", "this", "that", "any"];
const BE: &[&str] = &["is", "was"];
const BE_WHAT: &[&str] = &["it", "there", "that", "your", "he", "she", "this", "the"];
const AND: &[&str] = &["and", "but", "so", "also", "or"];

fn among(list: &[&str], word: Option<&str>) -> bool {
    word.is_some_and(|word| list.contains(&word))
}

/// Counts words, sentences and questions.
pub(super) fn count(text: &Text, raw: &str) -> Counted {
    let mut questions = 0;
    for (from, to) in &text.sentences {
        let tokens = &text.tokens[*from..*to];
        let word = |at: usize| tokens.get(at).map(|token| &*token.word);
        let is_marked = tokens.last().is_some_and(|token| token.word == "?");
        let mut opened = 0;
        for (at, token) in tokens.iter().enumerate() {
            let starts = at == 0 || token.breaks || among(AND, word(at - 1));
            // “what I did” is no question, and “when you asked” is none.
            let asks = (among(WHY, word(at)) && among(DO, word(at + 1)))
                || (among(DO, word(at)) && among(WHO, word(at + 1)) && !among(BE, word(at)))
                || (among(BE, word(at)) && among(BE_WHAT, word(at + 1)));
            opened += usize::from(starts && asks);
        }
        questions += opened.max(usize::from(is_marked));
    }
    // A chat without full stops still has lines.
    let sentences = text.sentences.len();
    let words = if text.words > 0 { text.words } else { usize::from(!raw.trim().is_empty()) };
    Counted { words, sentences, questions }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "a context is passed by reference everywhere")]
/// Reports what the numbers and the moment say.
pub(super) fn add(
    counted: &Counted,
    text: &Text,
    raw: &str,
    context: &Context,
    mut found: impl FnMut(Class, &'static str, Range<usize>),
) {
    let whole = 0..raw.len();
    let (words, sentences) = if context.logistics { (120, 14) } else { (90, 8) };
    if counted.words > words || (counted.sentences > sentences && counted.words > 30) {
        found(Class::OverLength, "#words", whole.clone());
    }
    if counted.questions >= 3 {
        found(Class::MultipleQuestions, "#questions", whole.clone());
    }
    let mut pleases = text.tokens.iter().filter(|token| token.word == "please");
    if let (Some(first), Some(last)) = (pleases.next(), pleases.next_back()) {
        found(Class::Begging, "#please", first.start..last.end);
    }
    if counted.words == 0 {
        return;
    }
    if context.hour.is_some_and(|hour| !(6..22).contains(&hour)) && !context.logistics {
        found(Class::LateNight, "#hour", whole.clone());
    }
    if context.already_sent && !context.they_asked {
        found(Class::RepeatedContact, "#sent", whole);
    }
}
