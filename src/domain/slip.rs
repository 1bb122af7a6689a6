//! A slip: they reached out, or looked (brief, section 3.1). It is information and erases nothing.

use super::choice::choices;
use super::day::Day;
use super::rest::Rest;
use super::stamp::{Time, Turn};
use super::validate::Refusal;

choices! {
    /// What happened.
    What {
        Message = "message",
        Call = "call",
        Reply = "reply",
        Looked = "looked",
        Asked = "asked",
        Went = "went",
        OldChats = "old_chats",
        Else = "else",
    }
}

impl What {
    /// Whether this is contact the person started. Looking and reading old chats are counted
    /// apart, and quietly.
    pub fn is_contact(self) -> bool {
        !matches!(self, Self::Looked | Self::OldChats)
    }
}

choices! {
    /// How they were just before.
    State {
        Tired = "tired",
        Hungry = "hungry",
        Lonely = "lonely",
        Substances = "substances",
        Bored = "bored",
        GoodNews = "good_news",
        BadNews = "bad_news",
        SawSomething = "saw_something",
        Argument = "argument",
        Anniversary = "anniversary",
    }
}

choices! {
    /// "What did I want from it?"
    Wanted {
        Answer = "answer",
        StopTheAche = "stop_the_ache",
        Explain = "explain",
        Sorry = "sorry",
        Check = "check",
        Close = "close",
        Control = "control",
        Unsure = "unsure",
    }
}

choices! {
    /// "An hour later I felt:"
    HourAfter {
        Calmer = "calmer",
        Same = "same",
        Worse = "worse",
        Ashamed = "ashamed",
        Hopeful = "hopeful",
        WoundUp = "wound_up",
    }
}

choices! {
    /// "Did they answer?"
    Reply { Warmly = "warmly", Briefly = "briefly", No = "no", AskedToStop = "asked_to_stop" }
}

/// One slip.
#[derive(Debug, Clone, PartialEq)]
pub struct Slip {
    pub what: Option<What>,
    /// When it happened, by the person's own clock.
    pub day: Day,
    pub time: Time,
    pub place: String,
    pub state: Vec<State>,
    pub wanted: Option<Wanted>,
    pub hour_after: Option<HourAfter>,
    pub reply: Option<Reply>,
    /// "Next time this comes up, I'll try:"
    pub learn: String,
    pub rest: Rest,
}

impl Slip {
    pub fn blank(day: Day, time: Time) -> Self {
        Self {
            what: None,
            day,
            time,
            place: String::new(),
            state: Vec::new(),
            wanted: None,
            hour_after: None,
            reply: None,
            learn: String::new(),
            rest: Rest::default(),
        }
    }

    /// The space day it belongs to.
    pub fn space_day(&self, turn: Turn) -> Day {
        super::Stamp::new(self.day, self.time, 0).space_day(turn)
    }

    /// # Errors
    /// Nothing said about what happened; a moment that is still to come.
    pub fn validate(&self, now: super::Stamp) -> Result<(), Refusal> {
        if self.what.is_none() {
            return Err(Refusal::NoAnswer);
        }
        if (self.day, self.time) > (now.day, now.time) {
            return Err(Refusal::SlipToCome);
        }
        Ok(())
    }
}
