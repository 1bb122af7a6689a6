//! Help (brief, section 6).

use super::dates;
use crate::domain::help::LAST_CHECKED;

pub const TITLE: &str = "People who can help now";
pub const LEAD: &str = "If someone is in danger now, call the emergency number. You don’t have to be certain.";
pub const WHERE: &str = "Where are you?";
pub const ALL: &str = "Show every country";
pub const ONLY_MINE: &str = "Show one country";
pub const OTHER: &str = "Call your local emergency number. In many countries that’s 112.";
pub const OWN_EMERGENCY: &str = "Your emergency number";
pub const OWN_OTHER: &str = "Another emergency number";
pub const OWN_HELP: &str = "Two to six digits. It’s kept on this device and shown first.";
pub const OWN_KEEP: &str = "Keep the number";
pub const OWN_KEPT: &str = "Kept. It’s shown first.";
pub const OWN_ASK: &str = "An emergency number has two to six digits. You can leave it empty.";
pub const NOT_STORED: &str = "Opening this page isn’t noted anywhere.";
pub const MOBILE_ONLY: &str = "On a device that can’t call, the numbers can be selected and read aloud.";

pub fn checked() -> String {
    let (year, month) = LAST_CHECKED;
    format!(
        "Last checked in {}. Numbers change. If one doesn’t answer, use your emergency number, or ask someone nearby to look one up.",
        dates::month_and_year(year, month)
    )
}

pub fn call(number: &str) -> String {
    format!("Call {number}")
}

pub fn text(keyword: &str, number: &str) -> String {
    if keyword.is_empty() { format!("Text {number}") } else { format!("Text {keyword} to {number}") }
}

pub const TEN_MINUTES: &str = "In the next ten minutes";
pub const TEN_MINUTES_LIST: [&str; 4] = [
    "Move away from anything you could hurt yourself with.",
    "Be where another person is.",
    "Drink some water.",
    "Tell someone this sentence: “I’m not safe.”",
];
pub const SOMEONE: &str = "Someone you know";
pub const SOMEONE_NAMED: &str = "You named";
pub const DEVICE: &str = "About this device";
pub const DEVICE_WORDS: [&str; 3] = [
    "Someone might look at this device. Leave covers the screen at once, or use another device.",
    "Clearing the history can itself be noticed.",
    "If you think a tracker is on your phone, ask a helpline before removing it. Removing it can tip them off.",
];
