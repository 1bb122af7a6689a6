//! The message checker: what a short message to somebody does, read off its constructions.
//!
//! ```text
//! text ─► words with their places (text, texting) ─► rules (rules/, read by pattern, found by matcher)
//!      ─► what was learned (learned: weights, net) ─► what is only counted (counts) ─► Report
//! ```
//!
//! The same text always gives the same report. Nothing here fails: whatever cannot be read has no findings.
//! The work grows with the length of the text and no faster. What it finds and misses is measured in
//! `docs/checker.md`; the classes, their advice and the guards come from section 5 of the brief.

mod apology;
mod bytes;
mod class;
mod counts;
mod features;
mod learned;
mod matcher;
mod net;
mod pattern;
mod rules;
mod signal;
mod text;
mod texting;
mod weights;

#[cfg(test)]
mod tests;

pub use apology::{ApologyReport, Component, Part, apology};
pub use class::{Class, Level};
pub use signal::{Signal, SignalKind};

use crate::domain::order::by_key;
use matcher::Matcher;
use std::ops::Range;

/// What the app knows about the moment, beside the text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and any of them may hold")]
pub struct Context {
    /// The hour on the person's clock, 0–23, if the night should count.
    pub hour: Option<u8>,
    /// A message was sent before, and no answer came.
    pub already_sent: bool,
    /// A red line is drawn (brief 3.6): the desk is closed, whatever the text says.
    pub red_line: bool,
    /// It is about children, a home or money they share.
    pub logistics: bool,
    /// They asked something first; one direct answer is fine.
    pub they_asked: bool,
}

/// One thing to look at again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that spoke, in the words it is written in; the same as long as the rule is.
    pub rule: &'static str,
    pub class: Class,
    pub level: Level,
    /// Where, in bytes; always between letters.
    pub bytes: Range<usize>,
    /// Where, in UTF-16 code units, as browsers count.
    pub utf16: Range<usize>,
    pub why: &'static str,
    pub hint: &'static str,
    /// What it could say instead.
    pub alternatives: &'static [&'static str],
}

/// What was found in a message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The heaviest first, then as they stand in the text.
    pub findings: Vec<Finding>,
    /// What the message does well, as it stands in the text. Never a score.
    pub signals: Vec<Signal>,
    pub words: usize,
    pub sentences: usize,
    pub questions: usize,
    /// Whether it reads like English. If not, nothing was looked for.
    pub is_english: bool,
    /// Whether message help closes (brief 6.3).
    pub closes: bool,
}

/// Byte places as UTF-16 places.
pub(in crate::domain::check) struct Places(Vec<(usize, usize)>);

impl Places {
    fn of(text: &str) -> Self {
        let mut fewer = 0;
        let wide = text.char_indices().filter(|(_, letter)| !letter.is_ascii()).map(|(at, letter)| {
            fewer += letter.len_utf8() - letter.len_utf16();
            (at + letter.len_utf8(), fewer)
        });
        Self(wide.collect())
    }

    fn utf16(&self, bytes: &Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let before = self.0.partition_point(|(end, _)| *end <= at);
            at - before.checked_sub(1).map_or(0, |last| self.0[last].1)
        };
        place(bytes.start)..place(bytes.end)
    }
}

/// A place where a set of rules spoke.
struct Hit {
    set: usize,
    rule: &'static str,
    level: Option<Level>,
    bytes: Range<usize>,
}

/// Every place where a rule spoke, one for each set and sentence: the heaviest, then the longest. And to which levels
/// rules raise what is found of their sets.
fn hits(matcher: &Matcher<'_>) -> (Vec<Hit>, Vec<(usize, Level)>) {
    let tokens = &matcher.text.tokens;
    let (mut hits, mut raised): (Vec<Hit>, _) = (Vec::new(), Vec::new());
    let mut quoted: Vec<(usize, usize)> = Vec::new();
    let mut sentence = 0;
    let mut first_of_sentence = 0;
    matcher.find(|_, rule, (from, to)| {
        while matcher.text.sentences[sentence].1 <= from {
            sentence += 1;
            first_of_sentence = hits.len();
        }
        let is_safety = rule.set < matcher::SAFETY;
        if !is_safety && tokens[from].quoted && tokens[to - 1].quoted {
            // Words in quotes count half: once is a quotation, twice is not.
            quoted.push((rule.set, from));
            if quoted.iter().filter(|(set, at)| *set == rule.set && *at != from).count() < 1 {
                return;
            }
        }
        if rule.raises {
            raised.extend(rule.level.map(|level| (rule.set, level)));
            return;
        }
        let bytes = tokens[from].start..tokens[to - 1].end;
        let hit = Hit { set: rule.set, rule: rule.source, level: rule.level, bytes };
        match hits[first_of_sentence..].iter_mut().find(|other| other.set == hit.set) {
            Some(other) => {
                let rank = |hit: &Hit| (hit.level.is_none(), usize::MAX - hit.bytes.len());
                if rank(&hit) < rank(other) {
                    *other = hit;
                }
            }
            None => hits.push(hit),
        }
    });
    (hits, raised)
}

/// What stands for a rule where a finding was learned.
const LEARNED: &str = "#learned";

/// Looks at a message.
pub fn check(raw: &str, context: &Context) -> Report {
    let text = text::read(raw);
    let is_english = text::is_english(&text);
    let places = Places::of(raw);
    let counted = counts::count(&text, raw);
    let matcher = Matcher::new(rules::book(), &text);
    let (mut findings, mut signals) = (Vec::new(), Vec::new());
    if is_english {
        let (hits, raised) = hits(&matcher);
        for hit in hits {
            if let Some(class) = Class::ALL.get(hit.set) {
                findings.push(finding(*class, hit.level, hit.rule, hit.bytes, &places));
            } else if let Some(kind) = SignalKind::of_set(hit.set - rules::SIGNALS) {
                signals.push(Signal { kind, utf16: places.utf16(&hit.bytes), bytes: hit.bytes });
            }
        }
        for spoke in learned::spoken(&text) {
            // What silences the rules of a class in a whole message silences its weights as well, but for danger.
            let set = spoke.class as usize;
            let is_silent = set >= matcher::SAFETY && matcher.is_silent(set);
            if is_silent || findings.iter().any(|one: &Finding| one.class == spoke.class) {
                continue;
            }
            let (from, to) = (&text.tokens[spoke.words.start], &text.tokens[spoke.words.end - 1]);
            findings.push(finding(spoke.class, Some(spoke.level), LEARNED, from.start..to.end, &places));
        }
        for one in &mut findings {
            let of = raised.iter().filter(|(set, _)| *set == one.class as usize).map(|(_, level)| *level);
            one.level = of.fold(one.level, Level::min);
        }
        counts::add(&counted, &text, raw, context, |class, rule, bytes| {
            if !findings.iter().any(|one: &Finding| one.class == class) {
                findings.push(finding(class, None, rule, bytes, &places));
            }
        });
        if context.logistics {
            findings.retain(|one| !matches!(one.class, Class::Urgency | Class::MultipleQuestions));
        }
        if context.logistics || context.they_asked {
            findings.retain(|one| one.class != Class::MeetNow || one.level < Level::Revise);
        }
    }
    if counted.words > 0 && counted.words <= 60 && counted.sentences <= 5 {
        signals.push(Signal { kind: SignalKind::Brevity, bytes: 0..raw.len(), utf16: places.utf16(&(0..raw.len())) });
    }
    let findings = by_key(findings, |one| place(one.level as usize, one.bytes.start));
    let signals = by_key(signals, |one| place(0, one.bytes.start));
    let closes = context.red_line || findings.iter().any(|one| one.level <= Level::Stop);
    Report {
        findings,
        signals,
        words: counted.words,
        sentences: counted.sentences,
        questions: counted.questions,
        is_english,
        closes,
    }
}

/// The numbers of the features of a text, each once; for the tool that learns from texts.
pub fn features(raw: &str) -> Vec<u32> {
    let text = text::read(raw);
    let mut numbers: Vec<u32> = features::features(&text).into_iter().map(|feature| feature.number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// The words of each sentence as numbers, without their endings; for the tool that learns from texts.
pub fn stems(raw: &str) -> Vec<Vec<u32>> {
    let text = text::read(raw);
    let stem = |token: &text::Token| features::folded(features::of_word(&token.word));
    text.sentences.iter().map(|(from, to)| text.tokens[*from..*to].iter().map(stem).collect()).collect()
}

/// Where each sentence stands, in bytes.
pub fn sentences(raw: &str) -> Vec<Range<usize>> {
    let text = text::read(raw);
    let of = |(from, to): &(usize, usize)| (to > from).then(|| text.tokens[*from].start..text.tokens[to - 1].end);
    text.sentences.iter().filter_map(of).collect()
}

/// A key to put things in order by: what weighs more, then what stands earlier.
fn place(weight: usize, start: usize) -> i64 {
    let whole = |size: usize| i64::try_from(size).unwrap_or(i64::MAX);
    whole(start).saturating_add(whole(weight) << 40)
}

fn finding(class: Class, level: Option<Level>, rule: &'static str, bytes: Range<usize>, places: &Places) -> Finding {
    let advice = class.advice();
    Finding {
        rule,
        class,
        level: level.unwrap_or(class.level()),
        utf16: places.utf16(&bytes),
        bytes,
        why: advice.why,
        hint: advice.hint,
        alternatives: advice.instead,
    }
}
