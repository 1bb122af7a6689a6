//! Sheets: questions that belong together, described once as data.
//!
//! A worksheet, a card, a check is a table of fields (brief, section 3) and not a page of its own: one form
//! draws them all, and what was answered is one kind of event. The tables stand with the rest of the copy,
//! in [`super::copy::sheets`].

mod answers;
mod said;

pub use answers::{Answer, Answers, Given};
pub use said::said;

/// A stored name and what a person reads.
pub type Word = (&'static str, &'static str);

/// What an answer looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Line,
    /// As many lines as there are words.
    Lines,
    /// Up to so many short lines.
    List(usize),
    /// One of these.
    One(&'static [Word]),
    /// Any of these.
    Any(&'static [Word]),
    /// From 0 to 10.
    Strength,
    /// A whole number up to 999.
    Count,
    /// A date.
    Day,
}

/// What is looked for in an answer while it is written. It is said, and never in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Watch {
    Nothing,
    /// Acts rather than character (brief, S17).
    Acts,
    /// Words that may be about safety (brief, 3.3 E).
    Danger,
    /// Whether it would be worth it for its own sake (brief, S26).
    Motive,
}

/// One question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Stored name; never changes once released.
    pub slug: &'static str,
    pub ask: &'static str,
    /// A line under the question, or nothing.
    pub help: &'static str,
    pub kind: Kind,
    pub watch: Watch,
}

impl Field {
    pub const fn new(slug: &'static str, ask: &'static str, kind: Kind) -> Self {
        Self { slug, ask, help: "", kind, watch: Watch::Nothing }
    }

    #[must_use]
    pub const fn help(self, help: &'static str) -> Self {
        Self { help, ..self }
    }

    #[must_use]
    pub const fn watch(self, watch: Watch) -> Self {
        Self { watch, ..self }
    }

    /// What a person reads of the answer with that stored name, where the field offers it.
    pub fn word(&self, slug: &str) -> Option<&'static str> {
        match self.kind {
            Kind::One(words) | Kind::Any(words) => words.iter().find(|word| word.0 == slug).map(|word| word.1),
            _ => None,
        }
    }
}

/// Questions under one heading; the first part of a sheet mostly has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    pub title: &'static str,
    pub fields: &'static [Field],
    /// It asks for a close look, and waits for a week of space or for calmer days. Nobody has to wait.
    pub is_for_later: bool,
    /// Its questions stand side by side where the screen is wide enough.
    pub is_abreast: bool,
}

impl Part {
    /// Questions for any day.
    pub const fn new(title: &'static str, fields: &'static [Field]) -> Self {
        Self { title, fields, is_for_later: false, is_abreast: false }
    }

    /// Questions that wait for a calmer day.
    pub const fn later(title: &'static str, fields: &'static [Field]) -> Self {
        Self { title, fields, is_for_later: true, is_abreast: false }
    }

    /// Questions for any day that are seen beside each other.
    pub const fn abreast(title: &'static str, fields: &'static [Field]) -> Self {
        Self { title, fields, is_for_later: false, is_abreast: true }
    }
}

/// How often a sheet is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// There is one, and it is gone on with.
    One,
    /// Each is a card in a list.
    Cards,
    /// It is answered again later, and the answers stand beside the earlier ones.
    Repeated,
}

/// Questions asked together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// Stored name and address; never changes once released.
    pub slug: &'static str,
    /// Place of the step it belongs to, 0 to 8.
    pub step: usize,
    pub title: &'static str,
    pub lead: &'static str,
    pub keeping: Keeping,
    pub parts: &'static [Part],
}

impl Sheet {
    /// The sheet of that name.
    pub fn named(slug: &str) -> Option<&'static Self> {
        super::copy::sheets::ALL.iter().copied().find(|sheet| sheet.slug == slug)
    }

    pub fn fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        self.parts.iter().flat_map(|part| part.fields)
    }

    pub fn field(&self, slug: &str) -> Option<&'static Field> {
        self.fields().find(|field| field.slug == slug)
    }

    /// Whether a part of it can be answered from the first day on, and the rest after a week (brief, S15).
    pub fn has_short_version(&self) -> bool {
        self.parts.iter().any(|part| part.is_for_later)
    }

    /// Whether the part at a place stands in the short version.
    pub fn is_in_short(&self, place: usize) -> bool {
        self.parts.get(place).is_some_and(|part| !part.is_for_later)
    }

    /// Whether something was answered that the short version does not ask.
    pub fn goes_beyond_short(&self, answers: &Answers) -> bool {
        let later = self.parts.iter().filter(|part| part.is_for_later).flat_map(|part| part.fields);
        later.into_iter().any(|field| answers.given.contains_key(field.slug))
    }
}

#[cfg(test)]
mod tests {
    use super::super::copy::sheets::ALL;
    use super::*;
    use std::collections::BTreeSet;

    fn is_slug(text: &str) -> bool {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    }

    #[test]
    fn stored_names_are_plain_and_no_two_are_alike() {
        let names: BTreeSet<_> = ALL.iter().map(|sheet| sheet.slug).collect();
        assert_eq!(names.len(), ALL.len());
        for sheet in ALL {
            assert!(is_slug(sheet.slug), "{}", sheet.slug);
            let fields: BTreeSet<_> = sheet.fields().map(|field| field.slug).collect();
            assert_eq!(fields.len(), sheet.fields().count(), "{}", sheet.slug);
            for field in sheet.fields() {
                assert!(is_slug(field.slug), "{}.{}", sheet.slug, field.slug);
                if let Kind::One(words) | Kind::Any(words) = field.kind {
                    let slugs: BTreeSet<_> = words.iter().map(|(slug, _)| *slug).collect();
                    assert_eq!(slugs.len(), words.len(), "{}.{}", sheet.slug, field.slug);
                    assert!(slugs.into_iter().all(is_slug), "{}.{}", sheet.slug, field.slug);
                }
            }
        }
    }

    #[test]
    fn a_sheet_is_found_by_its_name_and_belongs_to_a_step() {
        for sheet in ALL {
            assert_eq!(Sheet::named(sheet.slug), Some(*sheet));
            assert!(sheet.step < crate::route::STEPS.len());
            assert!(sheet.fields().next().is_some(), "{} asks something", sheet.slug);
        }
        assert_eq!(Sheet::named("nothing"), None);
    }
}
