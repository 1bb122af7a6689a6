//! The filters of a question: `before:2026-05`, `tag:"my flat"`. They stand in the question itself, so that what is
//! typed and what is picked from a list are one and the same.

use super::folded;
use super::query::{is_quote, parts};

/// A way to narrow a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    After,
    Before,
    Feeling,
    Step,
    Tag,
}

const ALL: [Filter; 5] = [Filter::After, Filter::Before, Filter::Feeling, Filter::Step, Filter::Tag];

impl Filter {
    /// How it is typed, without the colon.
    pub fn name(self) -> &'static str {
        match self {
            Self::After => "after",
            Self::Before => "before",
            Self::Feeling => "feeling",
            Self::Step => "step",
            Self::Tag => "tag",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        ALL.into_iter().find(|filter| filter.name() == name)
    }

    fn is_in(self, part: &str) -> bool {
        part.split_once(':').is_some_and(|(name, _)| folded(name) == self.name())
    }

    /// What it narrows `question` to; the last one counts, and an empty word is none.
    pub fn value(self, question: &str) -> String {
        let last = parts(question).into_iter().rfind(|(part, _)| self.is_in(part));
        let value = last.and_then(|(part, _)| part.split_once(':').map(|(_, value)| value));
        value.map(|value| value.trim_matches(is_quote).to_owned()).unwrap_or_default()
    }
}

/// A part with its quotes closed, so that nothing after it is taken for a piece of it.
fn closed((part, is_closed): (&str, bool)) -> String {
    if is_closed { part.to_owned() } else { format!("{part}\"") }
}

/// `question` narrowed by `filter` to `value`, in place of what it was narrowed to by it; by an empty word to
/// nothing.
pub fn with_filter(question: &str, filter: Filter, value: &str) -> String {
    let mut kept: Vec<String> =
        parts(question).into_iter().filter(|(part, _)| !filter.is_in(part)).map(closed).collect();
    let value: String = value.chars().filter(|letter| !is_quote(*letter)).collect();
    if !value.trim().is_empty() {
        let quote = if value.contains(char::is_whitespace) { "\"" } else { "" };
        kept.push(format!("{}:{quote}{}{quote}", filter.name(), value.trim()));
    }
    kept.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::search::Query;
    use proptest::prelude::*;

    #[test]
    fn a_filter_takes_the_place_of_the_one_before_and_goes_with_an_empty_word() {
        let asked = with_filter("sea tag:old \"my wife\"", Filter::Tag, "my flat");
        assert_eq!(asked, "sea \"my wife\" tag:\"my flat\"");
        assert_eq!(Filter::Tag.value(&asked), "my flat");
        assert_eq!(with_filter(&asked, Filter::Tag, ""), "sea \"my wife\"");
        assert_eq!(Filter::Step.value(&asked), "");
    }

    #[test]
    fn what_is_picked_is_what_would_be_typed() {
        assert_eq!(Query::of(&with_filter("", Filter::Step, "grow")).step, Query::of("step:3").step);
        assert_eq!(Query::of("Step:3").step, Some(2));
        assert_eq!(Query::of("tag:#Été").tags, ["ete"]);
        assert!(Query::of("tag: step: feeling:").is_open());
        // A name that no step has finds nothing, and does not find everything.
        assert!(!Query::of("step:dance").is_open());
    }

    proptest! {
        #[test]
        fn whatever_was_typed_the_filter_is_found_again(question in ".{0,40}", value in "[a-zé ]{0,12}") {
            let asked = with_filter(&question, Filter::Tag, &value);
            prop_assert_eq!(Filter::Tag.value(&asked), value.trim());
        }
    }
}
