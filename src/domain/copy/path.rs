//! The nine steps, and step one.

pub const TITLE: &str = "Nine steps, two endings";
pub const LEAD: &str = "Together again, differently, and onward count the same. You can go back at any time, and letting go is open from anywhere.";
pub const STEPS: &str = "The nine steps";
pub const ENDINGS: &str = "After the ninth step the way parts.";
pub const OPEN: &str = "open";
pub const LATER: &str = "to be built";

/// Title of each step and what it holds.
pub const STEP_NAMES: [(&str, &str); 9] = [
    ("Make space", "A few weeks of quiet, a card a day, and a note when it slips."),
    ("Understand", "What went wrong between you, around you, and on your side."),
    ("Grow", "One to three small things for yourself."),
    ("Reach out, once", "One calm message, after a day’s rest, or none."),
    ("Apologise", "If they’d want to hear it. What you did, and what it cost."),
    ("Rebuild trust", "Small promises, kept."),
    ("Talk openly", "Needs, boundaries, and hearing each other."),
    ("Go slowly", "At both your speeds."),
    ("Respect the decision", "Theirs, and yours. Two separate cards."),
];

pub const FOR_YOU: &str = "Room for you";
pub const FOR_THEM: &str = "Room for them";
pub const YOUR_PLAN: &str = "Your plan";
pub const SLIP: &str = "Note a slip";
pub const DAYS: &str = "See the days";
pub const NOT_BUILT: &str = "This step isn’t built in this version. Here is what it will hold.";
