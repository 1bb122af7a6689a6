//! What stands on every screen.

pub const NAME: &str = "Afterword";
/// The tab says no more than this: someone may be looking.
pub const TAB: &str = "Notes";
pub const PAUSE: &str = "Pause";
pub const LEAVE: &str = "Leave";
pub const SKIP: &str = "Skip to the page";
pub const PLACES: &str = "Places";
pub const TODAY: &str = "Today";
pub const JOURNAL: &str = "Journal";
pub const PATH: &str = "Path";
pub const PATTERNS: &str = "Patterns";
pub const YOURS: &str = "Yours";
pub const HELP: &str = "Help";
pub const FOOT: &str = "Nothing leaves this device.";
pub const BACK: &str = "Back";
pub const NEXT: &str = "Next";
pub const KEEP: &str = "Keep";
pub const UNDO: &str = "Undo";
pub const CLOSE: &str = "Close";
pub const CHANGE: &str = "Change";
pub const NOT_NOW: &str = "Not now";
pub const KEPT: &str = "Kept.";
pub const COPY_WORDS: &str = "Copy the words";
pub const COPIED: &str = "Copied. You can paste them somewhere safe.";
pub const NOT_COPIED: &str = "The browser didn’t allow copying. You could select the words and copy them by hand.";
pub const TRY_AGAIN: &str = "Try again";
pub const UNDONE: &str = "Put back.";

pub fn up_to(count: usize) -> String {
    let word = match count {
        1 => "one",
        2 => "two",
        3 => "three",
        _ => return format!("up to {count}"),
    };
    format!("up to {word}")
}

pub fn step_of(step: usize, all: usize) -> String {
    format!("Step {step} of {all}")
}
