//! The first, short pause (brief, section 3.1).

pub const DANGER: &str = "If you might hurt yourself or someone else, or you’re in danger,";
pub const DANGER_LINK: &str = "go here now";
pub const RUNNING: &str = "Pause";
pub const TITLE: &str = "You want to reach out.";

pub fn lead(minutes: u16) -> String {
    let minutes = match minutes {
        5 => "five".to_owned(),
        10 => "ten".to_owned(),
        15 => "fifteen".to_owned(),
        20 => "twenty".to_owned(),
        other => other.to_string(),
    };
    format!("Let’s give it {minutes} minutes. You can still decide afterwards.")
}

pub const MINUTES: &str = "How long?";

pub fn minutes(count: u16) -> String {
    format!("{count} minutes")
}

pub const STRENGTH: &str = "How strong is it?";
pub const WAVE: &str = "An urge is like a wave. It rises, it stays a while, it changes. You don’t have to win against it. You only have to not act on it yet.";
pub const BEGIN: &str = "Begin";

pub const BREATHE_TITLE: &str = "Breathe";
pub const BREATHE: &str = "Let the out-breath be the long one.";
pub const DECIDE_LATER: &str = "You can still decide afterwards.";
pub const BREATHE_IN: &str = "In, for four";
pub const BREATHE_OUT: &str = "Out, for six";
pub const TIME_UP: &str = "The time is up, and you’re still here.";

pub fn round(number: i64, all: i64) -> String {
    format!("round {number} of {all}")
}
pub const ROUNDS_DONE: &str = "as long as you like";

pub fn left(timer: &str) -> String {
    format!("{timer} left")
}

pub const UNSENT_TITLE: &str = "Write it here. It will not be sent.";
pub const UNSENT_LEAD: &str = "Say it badly.";
pub const UNSENT_LABEL: &str = "Unsent page";
pub const UNSENT_KEPT: &str = "What you write is kept as an unsent letter in your journal.";
pub const LET_GO: &str = "Let it go";
pub const LET_GO_DONE: &str = "Let go. You can put it back for thirty days.";

pub const END_TITLE: &str = "Still there? That’s alright.";
pub const END_LEAD: &str = "You didn’t act on it. That’s the whole exercise.";
pub const END_STRENGTH: &str = "How strong is it now?";
pub const END: &str = "Close the pause";
pub const ANYWAY: &str = "If you decide to write anyway, the page is there, and a day’s sleep costs nothing.";
pub const RIDDEN: &str = "Kept: an urge you noticed and stayed with.";
