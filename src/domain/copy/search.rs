//! Searching in what was written.

pub const TITLE: &str = "Search";
pub const LEAD: &str = "Any word on your pages and sheets, found on this device.";
pub const HOW: &str = "Words stand in any order, and “in quotes” side by side. You can narrow it by hand, or by typing before:2026-05, after:2025, feeling:missing, tag:work or step:3.";
pub const READING: &str = "Reading your pages";
pub const NOTHING: &str = "Nothing has that. Fewer letters find more.";
pub const NARROW: &str = "Narrow it";
pub const ANY: &str = "Any";
pub const FEELING: &str = "A feeling";
pub const TAG: &str = "A tag";
pub const STEP: &str = "A step";
pub const AFTER: &str = "After this day";
pub const BEFORE: &str = "Before this day";
pub const CLEAR: &str = "Clear";

/// "Found in 12 places."
pub fn found(count: usize) -> String {
    match count {
        0 => NOTHING.to_owned(),
        1 => "Found in one place.".to_owned(),
        _ => format!("Found in {count} places."),
    }
}
