//! The rules, one file a class, in the language of `pattern.rs`.
//!
//! Each file has the rules as text (`RULES`) and messages that they must and must not find (`FLAG`, `FINE`),
//! which are run as tests. How to add one: CONTRIBUTING.md.

use super::pattern::Book;
use std::sync::OnceLock;

mod components;
mod families;
mod signals;

macro_rules! classes {
    ($($class:ident)*) => {
        $(mod $class;)*

        const RULES: &[&str] = &[$($class::RULES),*];

        #[cfg(test)]
        pub(in crate::domain::check) const CASES: &[(&str, &[&str], &[&str])] =
            &[$((stringify!($class), $class::FLAG, $class::FINE)),*];
    };
}

// In the order of `Class`.
classes! {
    self_harm threat boundary_override surveillance ultimatum guilt_trip insult third_party repeated_contact
    new_partner late_night pressure urgency begging blame justification conditional_apology minimising rush_reunion
    meet_now grand_declaration nostalgia_pressure over_length multiple_questions
}

/// The first set of rules for what is done well.
pub(super) const SIGNALS: usize = RULES.len();
/// The first set of rules for the parts of an apology.
pub(super) const COMPONENTS: usize = SIGNALS + signals::RULES.len();

/// All rules, read once.
pub(super) fn book() -> &'static Book {
    static BOOK: OnceLock<Book> = OnceLock::new();
    BOOK.get_or_init(|| {
        let mut book = Book::default();
        book.families(families::FAMILIES);
        for rules in RULES.iter().chain(signals::RULES).chain(components::RULES) {
            book.read(rules);
        }
        book.index();
        book
    })
}
