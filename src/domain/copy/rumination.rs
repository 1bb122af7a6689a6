//! What the rumination guard says: what was seen, and another way to go on (brief, section 3.2).

use super::dates;
use crate::domain::Day;
use crate::domain::rumination::Seen;

pub const TITLE: &str = "What the journal looks out for";
pub const LEAD: &str = "Each of these says what it saw, and is never in the way. You can switch any of them off.";
pub const SWITCH_OFF: &str = "Don’t look out for this";
pub const READ_IT: &str = "Read that one";
pub const HELP: &str = "People who can help";
pub const NOT_TODAY: &str = "Not today";
pub const NOT_TODAY_SAID: &str = "Nothing more of this today.";
pub const OFF_SAID: &str = "Switched off. You can switch it on again under Yours, Look.";
pub const TONIGHT: &str = "Do you have someone tonight?";

/// What was seen, in one line.
pub fn saw(seen: &Seen, today: Day) -> String {
    match seen {
        Seen::Heavier { .. } => "Your last two pages left you heavier, or going in circles.".into(),
        Seen::Again { day, .. } => format!("You’ve written something close to this on {}.", dates::date(*day, today)),
        Seen::Whys { count } => format!("{count} sentences here begin with “why”."),
        Seen::Plenty { minutes, .. } => format!("About {minutes} minutes of writing today, so far."),
        Seen::HeavyWeeks { weeks, .. } => {
            format!("In {weeks} of the last twelve weeks, two pages in a row left you heavier, or going in circles.")
        }
        Seen::StrongDays { days, .. } => format!("On {days} of the last seven days something was a 9 or a 10."),
    }
}

/// Another way to go on.
pub fn offer(seen: &Seen) -> &'static str {
    match seen {
        Seen::Heavier { .. } => "Digging isn’t helping this week. Writing about plain things can rest the mind.",
        Seen::Again { .. } => "Want to read that one, or ask: what’s one thing I can do about it?",
        Seen::Whys { .. } => "Lots of whys. They may not have answers. Try: what now?",
        Seen::Plenty { .. } => "That’s plenty for today. The page will be here tomorrow.",
        Seen::HeavyWeeks { .. } | Seen::StrongDays { .. } => {
            "This has been heavy for a while. A doctor or counsellor can help with exactly this."
        }
    }
}
