//! Yours: answers, look, data, privacy.

use super::dates;
use crate::domain::capital::capital;

pub const TITLE: &str = "Yours";
pub const LEAD: &str = "Everything you write stays on this device.";
pub const ABOUT: &str = "About you";
pub const ABOUT_WHAT: &str = "What you told on arrival. All of it can be changed or emptied.";
pub const LOOK: &str = "Look";
pub const LOOK_WHAT: &str = "Paper, dusk or night.";
pub const DATA: &str = "Your data";
pub const DATA_WHAT: &str = "What is kept in this browser.";
pub const LOCK: &str = "Lock";
pub const LOCK_WHAT: &str = "A passphrase that encrypts every page.";
pub const PRIVACY: &str = "Private, and how you can tell";
pub const PRIVACY_WHAT: &str = "What leaves this device: nothing.";
pub const HELP: &str = "Help numbers";
pub const HELP_WHAT: &str = "People to call, by country.";

pub const ANSWERS_KEPT: &str = "Your answers are kept.";
pub const HOPES: &str = "What you hoped for, so far";

pub const THEME: &str = "Which paper?";
pub const SYSTEM: &str = "Like the device";
pub const NIGHT_HOURS: &str = "Night from 22:00 to 06:00";
pub const TURN: &str = "When does your day turn?";
pub const TURN_HELP: &str = "Check-ins and day counts turn then, so that twenty to two belongs to the evening before. Pages keep their own date.";
pub const SPELLING: &str = "Spell check while writing";
pub const SPELLING_HELP: &str = "Some browsers send text to their maker to check it. So it’s off until you want it.";
pub const LOOK_KEPT: &str = "Kept on this device.";

pub const PRIVATE: [&str; 4] = [
    "No account, no server, no one to ask.",
    "What you write is kept in this browser’s storage and nowhere else.",
    "After the page has opened, it asks the network for nothing. You can switch the network off and go on.",
    "Leave covers the screen at once. So does Esc, three times, or Shift, three times.",
];
pub fn kept(pages: usize, records: usize) -> String {
    format!("{}, and {records} records in all, kept in this browser.", capital(&dates::pages(pages)))
}

pub fn newer(count: usize) -> String {
    match count {
        1 => "One record is from a newer version. It’s kept as it is.".into(),
        count => format!("{count} records are from a newer version. They’re kept as they are."),
    }
}
