//! A moment on the path: something that happened, or was decided, and is told in a line.
//!
//! Where a person stands is computed from these and from what else they kept ([`super::path`]). A moment is
//! never changed into another one; what is taken back is deleted like any record.

use super::choice::choices;
use super::path::{Gate, RedLine};
use super::rest::Rest;

choices! {
    /// What happened, or was decided.
    Happened {
        // Decided here.
        LetGo = "let_go",
        PickUp = "pick_up",
        Break = "break",
        BackFromBreak = "back_from_break",
        BackToSpace = "back_to_space",
        BackToUnderstanding = "back_to_understanding",
        BackToGrowing = "back_to_growing",
        Weighing = "weighing",
        /// On past a gate, with its open lines.
        GoneOn = "gone_on",
        NotToday = "not_today",
        // The one message.
        Cooling = "cooling",
        NotSent = "not_sent",
        Sent = "sent",
        // What they did.
        TheyWrote = "they_wrote",
        Warm = "warm",
        Friendly = "friendly",
        NotNow = "not_now",
        NoReply = "no_reply",
        SaidNo = "said_no",
        Stop = "stop",
        TheyHaveSomeone = "they_have_someone",
        TheyAreSingle = "they_are_single",
        // What closes help with contact, and opens it again.
        LineDrawn = "line_drawn",
        LineLifted = "line_lifted",
        SafeForNow = "safe_for_now",
    }
}

/// One moment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Moment {
    /// `None` where only a newer version knows what happened.
    pub happened: Option<Happened>,
    /// The gate that was passed or left for another day.
    pub gate: Option<Gate>,
    /// The red line that was drawn or lifted.
    pub line: Option<RedLine>,
    /// Why, in the person’s words; mostly empty.
    pub note: String,
    pub rest: Rest,
}

impl Moment {
    pub fn of(happened: Happened) -> Self {
        Self { happened: Some(happened), ..Self::default() }
    }

    pub fn past(gate: Gate, why: &str) -> Self {
        Self { gate: Some(gate), note: why.to_owned(), ..Self::of(Happened::GoneOn) }
    }

    pub fn drawing(line: RedLine) -> Self {
        Self { line: Some(line), ..Self::of(Happened::LineDrawn) }
    }

    pub fn lifting(line: RedLine, why: &str) -> Self {
        Self { line: Some(line), note: why.to_owned(), ..Self::of(Happened::LineLifted) }
    }
}
