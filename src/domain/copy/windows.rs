//! Two windows at once: one writes, the others read along.

pub const READING: &str = "Another window is writing.";
pub const READING_WHY: &str =
    "What it keeps shows here as well. So that no word is lost, only one window writes at a time.";
pub const WRITE_HERE: &str = "Write here";
pub const ASKING: &str = "Asking the other window to save and make way.";
pub const HERE: &str = "You can write here now.";
pub const ROBBED: &str =
    "Another window took over while this one was asleep. What hadn’t been saved here has a page of its own.";
