//! Answers that several sheets offer.

use crate::domain::sheet::{Field, Kind, Watch, Word};

pub const YES_NO: &[Word] = &[("yes", "yes"), ("no", "no"), ("dont_know", "I don’t know")];
pub const BENDS: &[Word] = &[("can", "can bend"), ("cant", "can’t bend"), ("dont_know", "I don’t know")];
/// What people do when a talk gets tense.
pub const TENSE: &[Word] = &[
    ("attack", "attack"),
    ("mock", "sneer or mock"),
    ("explain", "explain myself"),
    ("silent", "go silent or leave"),
    ("give_in", "give in and resent"),
    ("joke", "joke"),
    ("cry", "cry"),
    ("else", "something else"),
];

/// First on every worksheet: values come before the hard part (Schumann 2014, by the brief).
pub const DECENT: Field = Field::new("decent", "One way I’ve been a decent person this year is", Kind::Line);
pub const THEIR_PART: Field = Field::new("their_part", "Their part", Kind::Lines).help("Things they did, as I saw it.");
pub const AROUND: Field =
    Field::new("circumstances", "Circumstances", Kind::Lines).help("What was happening around us.");
/// Own part comes last.
pub const MY_PART: Field = Field::new("my_part", "My part", Kind::Lines)
    .help("Actions, not character. “I stopped asking about your day”, not “I’m selfish”.")
    .watch(Watch::Acts);
pub const SO: Field = Field::new("so", "So next time, when this happens, I’ll do this instead of that", Kind::Lines);
pub const LEAVE: Field = Field::new("leave", "What I can stop carrying", Kind::Lines);
