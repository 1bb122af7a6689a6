//! An apology as it would be read, whether it can leave the page, and the promises in it (brief 3.8, S43 to S51).

use super::copy::sheets::apologise::SLOTS;
use super::copy::sheets::trust::PROMISE;
use super::journal::Journal;
use super::path::Path;
use super::sheet::{Answer, Answers};

/// The words of an apology, its parts joined.
pub fn text(apology: &Answers) -> String {
    let parts = SLOTS.iter().map(|slot| apology.text(slot.slug).trim()).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// Whether it may be copied: they want to hear it, and no red line stands. Writing it is always possible.
pub fn may_leave(apology: &Answers, path: &Path) -> bool {
    path.drawn.is_empty() && matches!(apology.text("consent"), "asked" | "listen")
}

/// Whether a text has only words for everything and nothing (S46 to S48).
pub fn is_blanket(text: &str) -> bool {
    const BLANKET: [&str; 8] =
        ["everything", "whatever", "anything", "all of it", "all that", "it all", "every thing", "what happened"];
    let text = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    let words = text.split_whitespace().count();
    words > 0 && words <= 8 && BLANKET.iter().any(|each| text.contains(each))
}

/// Whether a change is only meant for later: it names nothing that has begun (S49).
pub fn is_only_future(text: &str) -> bool {
    let text = text.to_lowercase().replace('’', "'");
    let has = |words: &[&str]| words.iter().any(|each| text.contains(each));
    has(&["i will", "i'll", "i promise", "going to", "i want to"])
        && !has(&["since", "started", "i've", "i have", "already", "i'm ", "i am ", "weeks", "months", "every "])
}

/// A promise with those words, or nothing where there are none or it was made before.
pub fn promise(journal: &Journal, words: &str) -> Option<Answers> {
    let words = words.trim();
    let is_made = || journal.sheets(PROMISE.slug).iter().any(|of| of.event.text("what").trim() == words);
    if words.is_empty() || is_made() {
        return None;
    }
    let mut promise = Answers::blank(&PROMISE);
    promise.set("what", Some(Answer::Text(words.to_owned())));
    Some(promise)
}

/// The own part of each worksheet where one was written: the worksheet, and the words.
pub fn own_parts(journal: &Journal) -> Vec<(&'static str, String)> {
    const WITH_OWN: [&str; 6] = ["communication", "neglect", "distance", "values", "pattern", "trust"];
    let parts = WITH_OWN.iter().flat_map(|slug| {
        let of = journal.sheets(slug);
        of.iter().map(|of| (*slug, of.event.text("my_part").trim().to_owned())).collect::<Vec<_>>()
    });
    parts.filter(|(_, words)| !words.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::copy::sheets::apologise::APOLOGY;

    fn apology(given: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::blank(&APOLOGY);
        for (slug, words) in given {
            answers.set(slug, Some(Answer::Text((*words).to_owned())));
        }
        answers
    }

    #[test]
    fn the_parts_are_joined_in_their_order_and_what_comes_before_the_words_is_no_part() {
        let written =
            apology(&[("specific", "I read your diary in May."), ("regret", " I’m sorry. "), ("care", "honesty")]);
        assert_eq!(text(&written), "I’m sorry. I read your diary in May.");
        assert_eq!(text(&apology(&[])), "");
    }

    #[test]
    fn s46_words_for_everything_name_nothing() {
        for blanket in ["everything", "For whatever I did.", "all of it", "sorry for everything I did"] {
            assert!(is_blanket(blanket), "{blanket}");
        }
        for named in
            ["I read your diary in May", "", "I told you everything was paid when the rent was two months late"]
        {
            assert!(!is_blanket(named), "{named}");
        }
    }

    #[test]
    fn s49_a_change_that_is_only_meant_for_later_is_told_from_one_that_has_begun() {
        assert!(is_only_future("I’ll be better, I promise."));
        assert!(!is_only_future("I’ve been seeing a counsellor since March, and I’ll go on."));
        assert!(!is_only_future("I stopped drinking eleven weeks ago."));
    }

    #[test]
    fn s51_a_promise_is_made_once_and_never_of_nothing() {
        let journal = Journal::default();
        let made = promise(&journal, " Pay back the 200. ").expect("there are words");
        assert_eq!(made.text("what"), "Pay back the 200.");
        assert!(promise(&journal, "  ").is_none());
    }
}
