//! The plan for space (brief, section 3.1).

use super::choice::choices;
use super::day::Day;
use super::hard_day::is_near;
use super::order::by_key;
use super::rest::Rest;
use super::validate::Refusal;

choices! {
    /// "For me, contact means:" All ticked until the person says otherwise.
    Counts {
        Messages = "messages",
        Calls = "calls",
        Replies = "replies",
        Likes = "likes",
        Asking = "asking",
        Places = "places",
        OldChats = "old_chats",
        Profiles = "profiles",
        Location = "location",
    }
}

choices! {
    /// "What has to go on:" Necessary contact is never a slip.
    Exception {
        Children = "children",
        Home = "home",
        Work = "work",
        Money = "money",
        Pet = "pet",
        Emergencies = "emergencies",
    }
}

choices! {
    /// "Make it easier:"
    Easier {
        Mute = "mute",
        Archive = "archive",
        Streaming = "streaming",
        Location = "location",
        Passwords = "passwords",
        Photo = "photo",
        Friends = "friends",
        Box = "box",
        Drafts = "drafts",
    }
}

choices! {
    /// "When the time is up, what do you want from this app?"
    EndView { Think = "think", ReachOut = "reach_out", LetGo = "let_go", AskThen = "ask_then" }
}

/// "If …, then I will …."
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IfThen {
    pub when: String,
    pub then: String,
}

/// A date that may be hard, in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HardDay {
    pub day: Day,
    pub label: String,
}

/// Lengths that are offered, in days. The guide says a few weeks.
pub const LENGTHS: [u16; 4] = [21, 30, 45, 60];
/// What an own length can be, in days.
pub const SHORTEST: u16 = 14;
pub const LONGEST: u16 = 365;
/// Under this many days the plan says that the guide suggests more.
pub const A_FEW_WEEKS: u16 = 21;
/// Ten years back, one year ahead: further than that a start date is a slip of the finger.
const BACK: i64 = 3653;
const AHEAD: i64 = 366;

/// A plan for space.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    pub start: Day,
    /// Days, [`SHORTEST`] to [`LONGEST`].
    pub length: u16,
    pub why: String,
    pub counts: Vec<Counts>,
    pub exceptions: Vec<Exception>,
    /// One agreed channel for what has to go on.
    pub channel: String,
    pub if_then: Vec<IfThen>,
    pub easier: Vec<Easier>,
    pub hard_days: Vec<HardDay>,
    /// Things to do instead that last at least ten minutes.
    pub instead: Vec<String>,
    pub end_view: Option<EndView>,
    pub rest: Rest,
}

impl Plan {
    /// The plan that is offered: from today, thirty days, everything counts.
    pub fn usual(today: Day) -> Self {
        use super::choice::Choice;
        Self {
            start: today,
            length: 30,
            why: String::new(),
            counts: Counts::ALL.to_vec(),
            exceptions: Vec::new(),
            channel: String::new(),
            if_then: Vec::new(),
            easier: Vec::new(),
            hard_days: Vec::new(),
            instead: Vec::new(),
            end_view: None,
            rest: Rest::default(),
        }
    }

    /// The last day of the plan.
    pub fn end(&self) -> Day {
        self.start.plus(i64::from(self.length) - 1)
    }

    /// Drops lines and dates that were left empty.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        self.if_then.retain(|line| !(line.when.trim().is_empty() && line.then.trim().is_empty()));
        self.instead.retain(|line| !line.trim().is_empty());
        self.hard_days.retain(|hard| !hard.label.trim().is_empty());
        self.hard_days = by_key(self.hard_days, |hard| hard.day.epoch_day());
        self
    }

    /// # Errors
    /// A start more than ten years back or a year ahead; a length outside
    /// [`SHORTEST`]..=[`LONGEST`].
    pub fn validate(&self, today: Day) -> Result<(), Refusal> {
        if !(-BACK..=AHEAD).contains(&self.start.days_since(today)) {
            return Err(Refusal::StartTooFar);
        }
        if !(SHORTEST..=LONGEST).contains(&self.length) {
            return Err(Refusal::LengthOutOfRange);
        }
        Ok(())
    }

    /// Hard dates whose card is shown on `today`.
    pub fn hard_days_near(&self, today: Day) -> impl Iterator<Item = &HardDay> {
        self.hard_days.iter().filter(move |hard| is_near(hard.day, today))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    #[test]
    fn forty_five_days_from_16_march_end_on_29_april() {
        let plan = Plan { length: 45, ..Plan::usual(day("2026-03-16")) };
        assert_eq!(plan.end(), day("2026-04-29"));
    }

    #[test]
    fn a_start_far_away_is_asked_about() {
        let today = day("2026-11-23");
        for start in ["1660-01-01", "9999-12-31", "2027-11-25", "2016-11-01"] {
            assert_eq!(Plan::usual(day(start)).validate(today), Err(Refusal::StartTooFar), "{start}");
        }
        for start in ["2026-11-23", "2026-03-01", "2027-01-01"] {
            assert_eq!(Plan::usual(day(start)).validate(today), Ok(()), "{start}");
        }
    }

    #[test]
    fn two_weeks_is_the_shortest_own_length() {
        let today = day("2026-11-23");
        let with = |length| Plan { length, ..Plan::usual(today) }.validate(today);
        assert_eq!(with(13), Err(Refusal::LengthOutOfRange));
        assert_eq!(with(14), Ok(()));
        assert_eq!(with(366), Err(Refusal::LengthOutOfRange));
    }
}
