//! Talks that were planned, had and looked back on (brief 3.10, S62 to S65).

use crate::domain::check::{Class, Context, check};
use crate::domain::copy::sheets::talk::SOFT_START;
use crate::domain::copy::sheets::understand::COMMUNICATION;
use crate::domain::sheet::Answers;
use crate::domain::words::{Word, words};
use crate::domain::{Id, Journal};
use std::ops::Range;

/// What a soft start is looked at for: the spoken mode of the checker (brief 3.10).
const SPOKEN: [Class; 7] = [
    Class::Blame,
    Class::Insult,
    Class::Justification,
    Class::Threat,
    Class::ThirdParty,
    Class::Urgency,
    Class::Ultimatum,
];

/// The soft start as it would be said; nothing where no part of it is written.
pub fn soft_start(talk: &Answers) -> String {
    let [when, feel, like] = SOFT_START.map(|field| talk.text(field.slug).trim().to_owned());
    let mut said = Vec::new();
    if !when.is_empty() {
        said.push(format!("When {when}"));
    }
    if !feel.is_empty() {
        said.push(format!("I feel {feel}"));
    }
    if !like.is_empty() {
        said.push(format!("and I’d like {like}"));
    }
    said.join(", ")
}

/// What is found in words that are to be spoken: the class, and where it stands, in bytes. What generalises is
/// looked for here alone: in a message it is found only among other things, in a soft start it undoes the start.
pub fn spoken(text: &str) -> Vec<(Class, Range<usize>)> {
    let found = check(text, &Context::default()).findings.into_iter();
    let found = found.filter(|finding| SPOKEN.contains(&finding.class)).map(|finding| (finding.class, finding.bytes));
    let generalises = generalises(text);
    let is_apart = |one: &Range<usize>, other: &Range<usize>| one.end <= other.start || other.end <= one.start;
    // Blame that generalises is shown by the words that do.
    let is_other =
        |(class, at): &(Class, Range<usize>)| *class != Class::Blame || generalises.iter().all(|one| is_apart(one, at));
    let mut found: Vec<(Class, Range<usize>)> = found.filter(is_other).collect();
    for at in &generalises {
        if found.iter().all(|(_, known)| is_apart(known, at)) {
            found.push((Class::Blame, at.clone()));
        }
    }
    found
}

/// “You always”, “you never”, “every time you”, “you make me feel”: words for everything at once (S64).
fn generalises(text: &str) -> Vec<Range<usize>> {
    const WAYS: [&[&str]; 6] = [
        &["you", "always"],
        &["you", "never"],
        &["you", "constantly"],
        &["every", "time", "you"],
        &["you", "make", "me", "feel"],
        &["that", "you", "are"],
    ];
    let words = words(text);
    let ways = WAYS.iter().flat_map(|way| {
        let is_it = |run: &&[Word]| run.iter().zip(*way).all(|(word, plain)| word.plain == *plain);
        words.windows(way.len()).filter(is_it).map(|run| run[0].at.start..run[run.len() - 1].at.end).collect::<Vec<_>>()
    });
    ways.collect()
}

/// Whether a talk is done: their words are there, whether they agreed, and on what they seemed heard (S65).
pub fn is_debriefed(debrief: &Answers) -> bool {
    ["said", "got_it", "heard_on"].iter().all(|field| !debrief.text(field).trim().is_empty())
}

/// What to practise: how they would start today, or what they did when it got tense (S62). The words, and
/// whether these are the stored names of what was picked.
pub fn practice_goal(journal: &Journal) -> Option<(Id, Goal)> {
    let of = journal.sheets(COMMUNICATION.slug).into_iter().next_back()?;
    let start = of.event.text("soft_start").trim();
    let tense = of.event.many("tense_me");
    let goal = if start.is_empty() {
        let field = COMMUNICATION.field("tense_me")?;
        let words: Vec<&str> = tense.iter().filter_map(|slug| field.word(slug)).collect();
        (!words.is_empty()).then(|| Goal::InsteadOf(words.join(", ")))?
    } else {
        Goal::Start(start.to_owned())
    };
    Some((of.record.id, goal))
}

/// A goal for the next talk, in the person’s own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goal {
    /// The sentence they would start with.
    Start(String),
    /// What they usually did when it got tense.
    InsteadOf(String),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::copy::sheets::talk::{DEBRIEF, TALK};
    use crate::domain::sheet::Answer;

    fn talk(given: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::blank(&TALK);
        for (slug, words) in given {
            answers.set(slug, Some(Answer::Text((*words).to_owned())));
        }
        answers
    }

    #[test]
    fn s64_a_soft_start_is_one_sentence_and_you_always_is_flagged() {
        let soft = talk(&[("when", "plans change late"), ("feel", "unsettled"), ("like", "a message by noon")]);
        assert_eq!(soft_start(&soft), "When plans change late, I feel unsettled, and I’d like a message by noon");
        assert!(spoken(&soft_start(&soft)).is_empty());
        let hard = talk(&[("when", "you always ruin the evening"), ("feel", "angry")]);
        let said = soft_start(&hard);
        let is_there = |(class, bytes): &(Class, Range<usize>)| {
            *class == Class::Blame && said[bytes.clone()].starts_with("you always")
        };
        assert!(spoken(&said).iter().any(is_there), "{:?}", spoken(&said));
        assert_eq!(soft_start(&talk(&[])), "");
    }

    #[test]
    fn s64_what_is_spoken_is_not_looked_at_for_what_only_a_message_can_be() {
        assert!(spoken("Please answer me. Are you there? Why don’t you reply?").is_empty());
    }

    #[test]
    fn s65_a_talk_is_not_done_until_it_says_on_what_they_seemed_heard() {
        let mut debrief = Answers::blank(&DEBRIEF);
        for (field, text) in [("said", "You left me alone with it."), ("got_it", "partly")] {
            debrief.set(field, Some(Answer::Text(text.to_owned())));
        }
        assert!(!is_debriefed(&debrief));
        debrief.set("heard_on", Some(Answer::Text("On the nights. They breathed out.".to_owned())));
        assert!(is_debriefed(&debrief));
    }
}
