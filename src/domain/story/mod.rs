//! Four people’s journals, told day by day and the same each time: for seeing every screen with something on it,
//! and for holding what is said of a whole journal to its records.
//!
//! A story is a script of what happened on which day ([`script`] says how it is read), and a journal that keeps
//! it act by act, as it would have been kept ([`Tale`]). The day 0 of a story lies so many days before the moment
//! it is told for; what would come after that moment is left out. So a story told for a day in the middle is
//! what had been kept by then.

mod acts;
mod deck;
pub mod ines;
pub mod jonas;
pub mod mara;
pub mod sam;
pub mod script;
mod tale;

pub use deck::Dice;
pub use ines::ines;
pub use jonas::jonas;
pub use mara::mara;
pub use sam::sam;
pub use tale::Tale;

use super::choice::Choice;
use super::entry::{Entry, Mode};
use super::feeling::Feeling;
use super::moment::{Happened, Moment};
use super::path::{Gate, RedLine};
use super::sheet::{Answer, Answers, Field, Kind, Sheet};
use super::{Day, Record, Stamp};

/// A story: its records of so many days before a moment.
pub type Story = fn(days: i64, now: Stamp) -> Vec<Record>;

/// The stories by their names.
pub const ALL: [(&str, Story); 4] = [("mara", mara), ("jonas", jonas), ("ines", ines), ("sam", sam)];

/// The longest that a story is told for, in days.
pub const LONGEST: i64 = 400;

/// Stops where a script says something that there is not. A test tells every story to its end.
fn missing(what: &str) -> ! {
    panic!("a story says “{what}”, and nothing of that name is there")
}

/// An answer of a fixed list by its stored name.
pub fn named<C: Choice>(slug: &str) -> C {
    C::from_slug(slug).unwrap_or_else(|| missing(slug))
}

/// Answers of a fixed list, with `;` between their stored names.
pub fn all_named<C: Choice>(slugs: &str) -> Vec<C> {
    parts(slugs).map(named).collect()
}

/// What stands between the `;` of a text.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// A day so many days before or after another: `+7`, `-2`.
pub fn day_from(today: Day, ahead: &str) -> Day {
    today.plus(ahead.parse().expect("a day of a story is a number with its sign"))
}

/// The sheet of that name with these answers, given on a day. Of a list, the answers stand between `;`; a date
/// is said in days from that day.
pub fn sheet(name: &str, given: &[(&str, &str)], today: Day) -> Answers {
    let sheet = Sheet::named(name).unwrap_or_else(|| missing(name));
    let mut answers = Answers::blank(sheet);
    for (slug, text) in given {
        let field = sheet.field(slug).unwrap_or_else(|| missing(slug));
        answers.set(slug, Some(answer(field, text, today)));
    }
    answers
}

/// The answer to a field as a story tells it.
fn answer(field: &Field, text: &str, today: Day) -> Answer {
    let offered = |slug: &str| {
        let _ = field.word(slug).unwrap_or_else(|| missing(slug));
        slug.to_owned()
    };
    match field.kind {
        Kind::Line | Kind::Lines => Answer::Text(text.to_owned()),
        Kind::One(_) => Answer::Text(offered(text)),
        Kind::Any(_) => Answer::Many(parts(text).map(offered).collect()),
        Kind::List(_) => Answer::Many(parts(text).map(str::to_owned).collect()),
        Kind::Day => Answer::Text(day_from(today, text).to_string()),
        Kind::Strength | Kind::Count => Answer::Number(text.parse().expect("a number of a story is a number")),
    }
}

/// A page of a day, in the mode of that name.
pub fn page(mode: &str, day: Day, text: &str) -> Entry {
    Entry { text: text.to_owned(), ..Entry::blank(day, named::<Mode>(mode)) }
}

/// A moment of that name; `of` names its gate or its red line, or the day until which, or is empty.
pub fn moment(happened: &str, of: &str, note: &str, today: Day) -> Moment {
    Moment {
        gate: Gate::from_slug(of),
        line: RedLine::from_slug(of),
        until: of.starts_with('+').then(|| day_from(today, of)),
        note: note.to_owned(),
        ..Moment::of(named::<Happened>(happened))
    }
}

/// Feeling words with `,` between them; `-` for none.
fn feelings(words: &str) -> Vec<Feeling> {
    words.split(',').filter(|word| *word != "-").map(|word| named(&word.replace('_', " "))).collect()
}
