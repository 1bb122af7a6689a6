//! What can happen on a person's path.
//!
//! Everything that happens is one of these, kept as a [`super::Record`]. Where the person stands,
//! what is counted and what is drawn is computed from the list, so it can always say why.

use super::about::{About, Hope};
use super::entry::Entry;
use super::moment::Moment;
use super::plan::Plan;
use super::rest::Rest;
use super::settings::Settings;
use super::sheet::Answers;
use super::slip::Slip;
use super::space_day::SpaceDay;
use super::stamp::Stamp;
use super::urge::Urge;
use super::validate::Refusal;

/// An answer to "What are you hoping for right now?", one each time it is answered.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hoped {
    pub hope: Option<Hope>,
    pub rest: Rest,
}

/// A kind of event from a newer version. It is kept and counted, and never changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Newer {
    pub kind: String,
    pub(super) data: serde_json::Value,
}

/// One event.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    About(About),
    Entry(Entry),
    Hope(Hoped),
    Moment(Moment),
    Newer(Newer),
    Plan(Plan),
    Settings(Settings),
    Sheet(Answers),
    Slip(Slip),
    SpaceDay(SpaceDay),
    Urge(Urge),
}

impl Event {
    /// # Errors
    /// What the person would have to change first.
    pub fn validate(&self, now: Stamp) -> Result<(), Refusal> {
        match self {
            Self::About(about) => about.validate(now.day),
            Self::Entry(entry) => entry.validate(now.day),
            Self::Plan(plan) => plan.validate(now.day),
            Self::Slip(slip) => slip.validate(now),
            Self::Sheet(answers) => answers.validate(now.day),
            Self::Hope(hoped) => hoped.hope.map(|_| ()).ok_or(Refusal::NoAnswer),
            Self::Moment(_) | Self::SpaceDay(_) | Self::Settings(_) | Self::Urge(_) | Self::Newer(_) => Ok(()),
        }
    }

    /// Whether it is somebody’s writing. Where two windows wrote at once, each version keeps a record of its own.
    pub fn is_writing(&self) -> bool {
        matches!(self, Self::Entry(_) | Self::Sheet(_))
    }

    /// The words that were written in it, as they would be copied by hand.
    pub fn written(&self) -> String {
        match self {
            Self::Entry(entry) => entry.text.clone(),
            Self::Sheet(answers) => answers.written(),
            _ => String::new(),
        }
    }

    /// Trims what was typed in passing. The words of a page are never touched.
    #[must_use]
    pub fn tidy(self) -> Self {
        match self {
            Self::About(about) => Self::About(about.tidy()),
            Self::Plan(plan) => Self::Plan(plan.tidy()),
            Self::Sheet(answers) => Self::Sheet(answers.tidy()),
            other => other,
        }
    }
}

/// `Event::as_entry` and its like: the event if it is of that kind.
macro_rules! views {
    ($($name:ident -> $variant:ident($kind:ty)),+ $(,)?) => {
        impl Event {
            $(pub fn $name(&self) -> Option<&$kind> {
                if let Self::$variant(inner) = self { Some(inner) } else { None }
            })+
        }
    };
}
impl Event {
    /// The page, to be written on.
    pub fn entry_mut(&mut self) -> Option<&mut Entry> {
        if let Self::Entry(entry) = self { Some(entry) } else { None }
    }

    /// The answers of a sheet, or of a pause.
    pub fn answers(&self) -> Option<&Answers> {
        match self {
            Self::Sheet(answers) => Some(answers),
            Self::Urge(urge) => Some(&urge.answers),
            _ => None,
        }
    }

    /// The answers, to be changed.
    pub fn answers_mut(&mut self) -> Option<&mut Answers> {
        match self {
            Self::Sheet(answers) => Some(answers),
            Self::Urge(urge) => Some(&mut urge.answers),
            _ => None,
        }
    }

    /// The pause, to be gone on with.
    pub fn urge_mut(&mut self) -> Option<&mut Urge> {
        if let Self::Urge(urge) = self { Some(urge) } else { None }
    }
}

views! {
    as_about -> About(About),
    as_entry -> Entry(Entry),
    as_hope -> Hope(Hoped),
    as_moment -> Moment(Moment),
    as_plan -> Plan(Plan),
    as_settings -> Settings(Settings),
    as_sheet -> Sheet(Answers),
    as_slip -> Slip(Slip),
    as_space_day -> SpaceDay(SpaceDay),
    as_urge -> Urge(Urge),
}
