//! Small actions beside their sheet (brief, 3.4).

pub const KEPT: &str = "What you’re keeping";
pub const NO_KEPT: &str = "First, three things about you that stay as they are.";
pub const KEEP_FIRST: &str = "Write down what stays";
pub const IDEAS: &str = "Some ideas";
pub const IDEAS_LEAD: &str = "Tap one to take it. Change it as you like.";
pub const MAKE_ACTION: &str = "Make it a small action";
pub const MADE_ACTION: &str = "It’s a small action now. The lesson stays where it is.";
pub const NOTHING_TO_DO: &str = "Say first what you’ll do. Then it can become a small action.";
pub const TODAY: &str = "Today";
pub const NOTED: &str = "Noted.";
pub const GAP: &str = "A gap doesn’t undo what you’ve built. Next small step?";
pub const REWORD: &str = "Reword it";
pub const KEEP_ANYWAY: &str = "Keep it anyway";
pub const SWAP: &str = "Swap it for another";

/// Where an action gives up something that is kept.
pub fn gives_up(kept: &str) -> String {
    format!("This touches something you said you’re keeping: “{kept}”. Is it still yours to keep?")
}

/// “done 4 times so far”
pub fn done(count: usize) -> String {
    match count {
        0 => "not noted so far".into(),
        1 => "done once so far".into(),
        count => format!("done {count} times so far"),
    }
}
