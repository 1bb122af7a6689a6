//! An urge to reach out, and the pause that was taken (brief, section 3.1, SOS).

use super::feeling::Feeling;
use super::rest::Rest;
use super::scale::Scale;
use super::sheet::{Answers, Field};
use super::stamp::Stamp;

/// Lengths of a pause that are offered, in minutes.
pub const LENGTHS: [u16; 4] = [5, 10, 15, 20];
pub const USUAL_LENGTH: u16 = 15;

/// One pause. It began when its record was made; that moment is the timer, so it runs on while the
/// page is hidden and survives a reload.
#[derive(Debug, Clone, PartialEq)]
pub struct Urge {
    /// Minutes, as chosen.
    pub minutes: u16,
    pub strength: Option<Scale>,
    /// How strong it was when the pause was closed.
    pub strength_after: Option<Scale>,
    /// When the person closed the pause. Until then it is going on.
    pub ended: Option<Stamp>,
    /// Stored name of the screen that was open last, so that a reload opens it again; empty before the first.
    pub screen: String,
    /// At most [`Feeling::MOST`], in the order they were picked.
    pub feelings: Vec<Feeling>,
    /// What was answered on the way, and the morning after.
    pub answers: Answers,
    pub rest: Rest,
}

/// One small screen of a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// Stored name; never changes once released.
    pub slug: &'static str,
    pub title: &'static str,
    /// A line under the title, or nothing.
    pub lead: &'static str,
    pub parts: &'static [Part],
}

/// What stands on a screen, from top to bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// How long the pause is.
    Length,
    /// The circle to breathe with.
    Breath,
    /// Five, three and one, to be found around.
    Senses,
    /// The closest words.
    Feelings,
    Strength,
    StrengthAfter,
    /// A question with its own words above it.
    Field(&'static Field),
    /// A question that is the title of the screen.
    Titled(&'static Field),
    /// The people and the things that the person named before, for this answer.
    Nearby(&'static Field),
    /// What they answered in earlier pauses and after earlier slips.
    Before,
    /// How long their own urges took to ease, once that can be said.
    Easing,
    /// The page that will not be sent.
    Letter,
    /// A line of its own.
    Words(&'static str),
}

impl Urge {
    pub fn of_minutes(minutes: u16) -> Self {
        Self {
            minutes,
            strength: None,
            strength_after: None,
            ended: None,
            screen: String::new(),
            feelings: Vec::new(),
            answers: Answers::default(),
            rest: Rest::default(),
        }
    }

    /// Seconds left on the timer of a pause that began at `began`, 0 when the time is up. A clock
    /// set back never makes a pause longer than it was.
    pub fn seconds_left(&self, began: Stamp, now: Stamp) -> i64 {
        let whole = i64::from(self.minutes) * 60;
        (began.instant() + whole - now.instant()).clamp(0, whole)
    }

    /// Whether a part of a screen asks something; `None` where it does not, else whether it is answered.
    pub fn is_answered(&self, part: Part) -> Option<bool> {
        match part {
            Part::Feelings => Some(!self.feelings.is_empty()),
            Part::Strength => Some(self.strength.is_some()),
            Part::Field(field) | Part::Titled(field) => Some(self.answers.given.contains_key(field.slug)),
            Part::Length
            | Part::Breath
            | Part::Senses
            | Part::StrengthAfter
            | Part::Nearby(_)
            | Part::Before
            | Part::Easing
            | Part::Letter
            | Part::Words(_) => None,
        }
    }

    /// Whether a screen asks something, and nothing of it is answered: it can be skipped.
    pub fn skips(&self, screen: &Screen) -> bool {
        let mut asked = screen.parts.iter().filter_map(|part| self.is_answered(*part)).peekable();
        asked.peek().is_some() && !asked.any(|is_answered| is_answered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice;
    use crate::domain::copy::sheets::pause::{NEED, SCREENS};
    use crate::domain::sheet::Answer;

    #[test]
    fn the_timer_follows_the_clock_and_never_grows() {
        let at = |text| Stamp::parse(text).expect("a stamp");
        let urge = Urge::of_minutes(15);
        let began = at("2026-11-23T01:40:00+01:00");
        assert_eq!(urge.seconds_left(began, at("2026-11-23T01:45:30+01:00")), 570);
        assert_eq!(urge.seconds_left(began, at("2026-11-23T03:00:00+01:00")), 0);
        assert_eq!(urge.seconds_left(began, at("2026-11-23T01:00:00+01:00")), 900);
    }

    #[test]
    fn a_screen_that_asks_can_be_skipped_until_something_of_it_is_answered() {
        let screen = |slug: &str| SCREENS.iter().find(|screen| screen.slug == slug).expect("a screen");
        let mut urge = Urge::of_minutes(15);
        let skipped: Vec<&str> = SCREENS.iter().filter(|screen| urge.skips(screen)).map(|screen| screen.slug).collect();
        assert_eq!(
            skipped,
            ["strength", "trigger", "feeling", "need", "elsewhere", "morning"],
            "what asks nothing, and the last screen, are only gone on from"
        );
        urge.strength = Scale::new(0);
        urge.feelings = vec![Feeling::ALL[0]];
        urge.answers.set(NEED.slug, Some(Answer::Text("rest".into())));
        for slug in ["strength", "feeling", "need"] {
            assert!(!urge.skips(screen(slug)), "{slug}");
        }
        assert!(urge.skips(screen("trigger")));
    }
}
