//! What Afterword is, without a browser.
//!
//! Everything here is pure: no clock, no randomness, no storage, no page. The caller brings the
//! moment ([`Stamp`]) and fresh [`Id`]s; the domain answers with values or with an error whose
//! `Display` is a sentence for the person.
//!
//! Invariants, held by `tests/architecture` and the tests beside the code:
//! - no web crate is named here;
//! - only [`schema`] turns things into stored text and back, and it keeps what it does not know;
//! - every sentence a person can read stands in [`copy`];
//! - what happened is a list of [`Record`]s; counts and states are computed from it.

pub mod about;
pub mod apologising;
pub mod calendar;
pub mod capital;
pub mod check;
pub mod choice;
pub mod command;
pub mod copy;
pub mod copy_due;
pub mod day;
pub mod desk;
pub mod direction;
pub mod due;
pub mod easing;
pub mod ending;
pub mod entry;
pub mod event;
pub mod feeling;
pub mod growing;
pub mod hard_day;
pub mod healthy;
pub mod help;
pub mod help_page;
pub mod id;
pub mod ids;
pub mod insight;
pub mod journal;
pub mod lately;
pub mod letter;
pub mod markdown;
pub mod markers;
pub mod moment;
pub mod morning_after;
pub mod nudge;
pub mod on_this_day;
pub mod order;
pub mod panels;
pub mod path;
pub mod pen;
pub mod plan;
pub mod plot;
pub mod prefill;
pub mod prompt;
pub mod put_away;
pub mod record;
pub mod report;
pub mod rest;
pub mod rumination;
pub mod scale;
pub mod schema;
pub mod search;
pub mod settings;
pub mod sheet;
pub mod slip;
pub mod small_thing;
pub mod snippet;
pub mod sorted;
pub mod space;
pub mod space_day;
pub mod stamp;
pub mod store;
pub mod story;
pub mod tag;
pub mod tally;
pub mod transfer;
pub mod urge;
pub mod validate;
pub mod vault;
pub mod way;
pub mod way_out;
pub mod week;
pub mod words;

pub use choice::Choice;
pub use command::Command;
pub use day::{Day, Month};
pub use event::Event;
pub use id::Id;
pub use journal::{Change, Journal};
pub use record::Record;
pub use stamp::{Stamp, Time, Turn};
