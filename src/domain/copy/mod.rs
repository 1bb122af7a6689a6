//! Every sentence a person can read, by page.
//!
//! The words come from the brief and keep its tone (section 7): a steady friend, short sentences,
//! no blame, no odds, no orders but for safety. `tests/copy.rs` reads these files and holds them to
//! the rules: banned words, sentence length, no exclamation marks.

pub mod apology;
pub mod arrive;
pub mod book;
pub mod calendar;
pub mod check;
pub mod data;
pub mod dates;
pub mod deciding;
pub mod desk;
pub mod drills;
pub mod errors;
pub mod example;
pub mod fallback;
pub mod form;
pub mod growing;
pub mod help;
pub mod help_lines;
pub mod help_pages;
pub mod help_red;
pub mod ideas;
pub mod journal;
pub mod labels;
pub mod leaving;
pub mod letgo;
pub mod letter;
pub mod lock;
pub mod nudge;
pub mod path;
pub mod patterns;
pub mod pause;
pub mod privacy;
pub mod recovery;
pub mod review;
pub mod rumination;
pub mod search;
pub mod sheets;
pub mod shelf;
pub mod shell;
pub mod slowly;
pub mod small_things;
pub mod space;
pub mod steps;
pub mod talk;
pub mod today;
pub mod transfer;
pub mod trust;
pub mod windows;
pub mod yours;
