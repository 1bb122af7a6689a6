//! What a finding can be about, and how much it weighs.

use crate::domain::copy::check as words;

/// How much a finding weighs; the heaviest comes first (brief 5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Opens help and closes the desk.
    Crisis,
    /// Closes the desk and offers the unsent letter.
    Stop,
    /// Please change this before you go on.
    Hold,
    /// Worth another look.
    Revise,
    /// Shorter is kinder.
    Trim,
}

impl Level {
    /// The name that tools know it by.
    pub fn name(self) -> &'static str {
        ["crisis", "stop", "hold", "revise", "trim"][self as usize]
    }
}

macro_rules! classes {
    ($($variant:ident $name:literal $level:ident),* $(,)?) => {
        /// What a finding is about (brief 5.4).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Class { $(#[doc = concat!("`", $name, "`")] $variant),* }

        impl Class {
            /// All of them, the heaviest first.
            pub const ALL: [Self; 24] = [$(Self::$variant),*];

            const ROWS: [(&'static str, Level); 24] = [$(($name, Level::$level)),*];
        }
    };
}

classes! {
    SelfHarm "self_harm" Crisis,
    Threat "threat" Stop,
    BoundaryOverride "boundary_override" Stop,
    Surveillance "surveillance" Hold,
    Ultimatum "ultimatum" Hold,
    GuiltTrip "guilt_trip" Hold,
    Insult "insult" Hold,
    ThirdParty "third_party" Hold,
    RepeatedContact "repeated_contact" Hold,
    NewPartner "new_partner" Hold,
    LateNight "late_night" Hold,
    Pressure "pressure" Revise,
    Urgency "urgency" Revise,
    Begging "begging" Revise,
    Blame "blame" Revise,
    Justification "justification" Revise,
    ConditionalApology "conditional_apology" Revise,
    Minimising "minimising" Revise,
    RushReunion "rush_reunion" Revise,
    MeetNow "meet_now" Revise,
    GrandDeclaration "grand_declaration" Trim,
    NostalgiaPressure "nostalgia_pressure" Trim,
    OverLength "over_length" Trim,
    MultipleQuestions "multiple_questions" Trim,
}

impl Class {
    /// The name that data and tools know it by.
    pub fn name(self) -> &'static str {
        Self::ROWS[self as usize].0
    }

    /// How much it weighs where no rule says more.
    pub fn level(self) -> Level {
        Self::ROWS[self as usize].1
    }

    /// Why it is shown, one way to rewrite it, and what that could look like.
    pub fn advice(self) -> &'static words::Advice {
        &words::ADVICE[self as usize]
    }

    /// Whether a person may wave it away: everything but danger, a no, and what closes the desk (brief 5.1).
    pub fn may_be_dismissed(self, level: Level) -> bool {
        level > Level::Stop && !matches!(self, Self::SelfHarm | Self::Threat | Self::BoundaryOverride)
    }
}
