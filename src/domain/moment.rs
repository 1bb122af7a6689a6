//! A moment on the path: something that happened, or was decided, and is told in a line.
//!
//! Where a person stands is computed from these and from what else they kept ([`super::path`]). A moment is
//! never changed into another one; what is taken back is deleted like any record.

use super::choice::choices;
use super::day::Day;
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
        /// The rest was shortened, with a reason.
        RestShortened = "rest_shortened",
        NotSent = "not_sent",
        Sent = "sent",
        /// Something else was sent than what was written here, or more of it.
        SentMore = "sent_more",
        // What they did.
        TheyWrote = "they_wrote",
        Warm = "warm",
        Friendly = "friendly",
        Upset = "upset",
        NotNow = "not_now",
        NoReply = "no_reply",
        SaidNo = "said_no",
        Stop = "stop",
        /// They turned to somebody about it: family, police, a lawyer.
        ToldOthers = "told_others",
        TheyHaveSomeone = "they_have_someone",
        TheyAreSingle = "they_are_single",
        // What closes help with contact, and opens it again.
        LineDrawn = "line_drawn",
        LineLifted = "line_lifted",
        SafeForNow = "safe_for_now",
        // An ending.
        BookClosed = "book_closed",
        BookOpened = "book_opened",
    }
}

impl Happened {
    /// Whether it is what came back after the one message.
    pub fn is_answer(self) -> bool {
        Self::ANSWERS.contains(&self)
    }

    /// Whether it came in words of theirs.
    pub fn has_words(self) -> bool {
        matches!(self, Self::Warm | Self::Friendly | Self::Upset | Self::NotNow)
    }

    /// What can come back after the one message, in the order in which it is asked (brief, 3.7).
    pub const ANSWERS: [Self; 9] = [
        Self::Warm,
        Self::Friendly,
        Self::Upset,
        Self::NotNow,
        Self::NoReply,
        Self::SaidNo,
        Self::Stop,
        Self::TheyHaveSomeone,
        Self::ToldOthers,
    ];
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
    /// Why, or what was said, in plain words; for a message that rests or was sent, its text. Mostly empty.
    pub note: String,
    /// The day that they named, where they did.
    pub until: Option<Day>,
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
