//! What a message does well (brief 5.2). Never a score.

use std::ops::Range;

/// What is done well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignalKind {
    Acknowledgement,
    SpecificResponsibility,
    OpenDoor,
    NoReplyNeeded,
    RespectsSpace,
    WellWishing,
    Gratitude,
    ListeningIntent,
    ChangeEvidence,
    Brevity,
}

impl SignalKind {
    /// All of them, in the order of the rules in `rules/signals.rs`; brevity is counted.
    pub const ALL: [Self; 10] = [
        Self::Acknowledgement,
        Self::SpecificResponsibility,
        Self::OpenDoor,
        Self::NoReplyNeeded,
        Self::RespectsSpace,
        Self::WellWishing,
        Self::Gratitude,
        Self::ListeningIntent,
        Self::ChangeEvidence,
        Self::Brevity,
    ];

    pub(super) fn of_set(set: usize) -> Option<Self> {
        Self::ALL[..9].get(set).copied()
    }

    /// The name that data and tools know it by.
    pub fn name(self) -> &'static str {
        [
            "acknowledgement",
            "specific_responsibility",
            "open_door",
            "no_reply_needed",
            "respects_space",
            "well_wishing",
            "gratitude",
            "listening_intent",
            "change_evidence",
            "brevity",
        ][self as usize]
    }
}

/// One thing done well, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    pub kind: SignalKind,
    /// In bytes.
    pub bytes: Range<usize>,
    /// In UTF-16 code units.
    pub utf16: Range<usize>,
}
