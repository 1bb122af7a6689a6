//! The daily space card, twenty seconds (brief, section 3.1).

use super::choice::choices;
use super::day::Day;
use super::rest::Rest;

choices! {
    /// How a day of space was. Only [`Mark::ReachedOut`] is contact started by the person; chance
    /// meetings, contact the other starts, and necessary contact never are.
    Mark {
        Quiet = "quiet",
        Necessary = "necessary",
        TheyContacted = "they_contacted",
        ReachedOut = "reached_out",
        Looked = "looked",
        ByChance = "by_chance",
    }
}

/// The card of one space day. A day has at most one; answering again changes it.
#[derive(Debug, Clone, PartialEq)]
pub struct SpaceDay {
    /// The space day it counts for, which turns at the hour the person set.
    pub day: Day,
    pub mark: Option<Mark>,
    /// Urges the person noticed.
    pub urges: u16,
    pub helped: String,
    pub rest: Rest,
}

impl SpaceDay {
    pub fn blank(day: Day) -> Self {
        Self { day, mark: None, urges: 0, helped: String::new(), rest: Rest::default() }
    }
}
