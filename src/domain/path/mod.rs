//! Where a person stands on the path, and why (brief, section 4).
//!
//! A pure function of the journal and the moment. Nothing here is stored: the same records give the same
//! path, in whichever order they came in, and every line of a gate names the records behind it.

mod facts;
mod gate;
mod red_line;
mod state;
mod steps;

pub use facts::Facts;
pub use gate::{Gate, Line, Need};
pub use red_line::{Drawn, RedLine};
pub use state::State;
pub use steps::{Ending, Holds, Leaf, Look, Step, Way};

use self::state::Standing;
use super::{Journal, Stamp};

/// What lies over a state. An overlay never closes the journal, export, help or letting go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Overlay {
    /// Somebody may be about to hurt themselves.
    Crisis,
    /// Fear, violence, an order, or reaching out again and again.
    Safety,
    /// Help with contact is closed.
    RedLine,
    /// A pause is going on.
    Pause,
}

/// A part of the app, for asking whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Help {
    Journal,
    Export,
    HelpPages,
    LetGo,
    Pause,
    Understanding,
    Growing,
    Review,
    /// The message desk and everything else that helps to write to the other person.
    Contact,
}

impl Help {
    pub const ALL: [Self; 9] = [
        Self::Journal,
        Self::Export,
        Self::HelpPages,
        Self::LetGo,
        Self::Pause,
        Self::Understanding,
        Self::Growing,
        Self::Review,
        Self::Contact,
    ];
}

/// The picture of the path at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    pub state: State,
    /// How far they came on the way itself: the same state, or where they left it.
    pub reached: State,
    /// They went back to it on purpose, and stay until they go on.
    pub stays: bool,
    pub overlays: Vec<Overlay>,
    pub drawn: Vec<Drawn>,
    facts: Facts,
}

impl Path {
    pub fn of(journal: &Journal, now: Stamp) -> Self {
        let facts = Facts::of(journal, now);
        let Standing { state, reached, stays } = state::stand(&facts);
        let drawn = red_line::drawn(&facts, state);
        let has = |lines: &[RedLine]| drawn.iter().any(|drawn| lines.contains(&drawn.line));
        let overlays = [
            (has(&[RedLine::Crisis]), Overlay::Crisis),
            (has(&[RedLine::Fear, RedLine::Order, RedLine::Pursuit]), Overlay::Safety),
            (!drawn.is_empty(), Overlay::RedLine),
            (facts.has_open_pause, Overlay::Pause),
        ];
        let overlays = overlays.into_iter().filter_map(|(is_on, overlay)| is_on.then_some(overlay)).collect();
        Self { state, reached, stays, overlays, drawn, facts }
    }

    /// Whether a part of the app is open. Only help with contact is ever closed.
    pub fn is_open(&self, help: Help) -> bool {
        help != Help::Contact || (self.drawn.is_empty() && self.state.allows_contact())
    }

    /// The lines of a gate: done or not, and the records behind each.
    pub fn gate(&self, gate: Gate) -> Vec<Line> {
        gate::lines(gate, &self.facts)
    }

    /// The step that a state belongs to, 0 to 8.
    pub fn step(&self) -> usize {
        self.state.step()
    }
}

#[cfg(test)]
mod odd_tests;
#[cfg(test)]
mod tests;
