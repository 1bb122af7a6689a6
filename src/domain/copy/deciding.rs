//! Step 9: their decision and mine, kept apart (brief 3.12, S72 to S76).

use super::dates;
use crate::domain::Day;

pub const TITLE: &str = "Two decisions";
pub const LEAD: &str = "Theirs and yours, kept apart. Their part isn’t yours to decide.";
pub const THEIRS: &str = "Theirs";
pub const MINE: &str = "Yours";
pub const THEIRS_NONE: &str = "Nothing they’ve said is noted. Unclear means no for now.";
pub const MINE_NONE: &str = "Nothing is weighed up so far. It can stay so.";
pub const NOTE_THEIRS: &str = "Note what they said";
pub const WEIGH: &str = "Weigh it up";
pub const GO_ON: &str = "Go on with today’s";
pub const SEE: &str = "See all of them";
pub const OVER_TIME: &str = "What you leaned to, over time";
pub const OVER_TIME_WHY: &str = "One bad evening doesn’t decide. What stays the same over a week says more.";
pub const PUT_DOWN: &str =
    "You’ve put it down. Weighing it again would only lift it up. What helps from here looks forward.";
pub const FORWARD: [&str; 3] = [
    "What’s the first good hour I can give myself this week?",
    "What did “we” do on Sundays? What do I want Sundays to be?",
    "A part of me that got quiet: how can it have an hour?",
];
pub const WRITE: &str = "Write about it";
pub const AFTER: &str = "Where it can lead";
pub const TOGETHER_WHAT: &str = "If both of you said it, with the dates";
pub const ONWARD_WHAT: &str = "Two taps, undone with one. It counts the same";
pub const SIDE: &str = "On their side it may feel different: whoever is asked for a decision often feels guilty, and watched. Quiet is a kindness.";

/// “From 3 April on you can weigh it up again.”
pub fn again_from(day: Day, today: Day) -> String {
    format!(
        "Once a week is enough: the scales move with the mood. From {} on they’re here again.",
        dates::date(day, today)
    )
}

/// “It has stayed the same for a while: let go.”
pub fn settled(choice: &str) -> String {
    format!("Three times in a row, over a week and more: {choice}.")
}

/// “3 April: let go”
pub fn on(day: Day, today: Day, choice: &str) -> String {
    format!("{}: {choice}", dates::date(day, today))
}

/// “Look at it again on 3 April.”
pub fn review(day: Day, today: Day) -> String {
    format!("You wanted to look at it again on {}.", dates::date(day, today))
}
