//! Arrival (brief, section 3.0).

/// What to call the person who is missed.
pub fn them(nickname: &str) -> &str {
    if nickname.is_empty() { "them" } else { nickname }
}

pub const RUNNING: &str = "Arriving";
pub const TITLE: &str = "This is one of the hard ones.";
pub const LEAD: &str = "You don’t have to be okay to start. Everything you write stays on this device.";
pub const HONEST: &str = "Nothing here can make someone come back. It can help you act in a way you’ll respect later.";
pub const BEGIN: &str = "Begin";
pub const LOOK_AROUND: &str = "Just look around";
pub const SKIP: &str = "Skip this";
pub const SKIPPABLE: &str = "Eight short cards. You can skip any of them, and change your answers later.";

pub const NICKNAME: &str = "What shall we call the person you’re missing?";
pub const NICKNAME_LABEL: &str = "A letter or a made-up name";
pub const NICKNAME_HELP: &str = "We never ask for a number, an address or an account.";
pub const HOW_ENDED: &str = "How did it end?";
pub const WHEN_ENDED: &str = "When, roughly?";
pub const WHEN_LABEL: &str = "A date";
pub const WHEN_HELP: &str = "Roughly is fine.";
pub const SHAPE: &str = "Anything to plan around?";
pub const HOPE: &str = "What are you hoping for right now?";
pub const HOPE_HELP: &str = "It can change. Any answer is a good one.";
pub const VALUES: &str = "Which three words would you like to act by, whatever happens?";
pub const VALUE_WORDS: [&str; 11] =
    ["honest", "kind", "calm", "brave", "fair", "patient", "steady", "respectful", "open", "gentle", "free"];
pub const VALUES_OWN: &str = "A word of your own";
pub const VALUES_ADD: &str = "Add it";
pub const PEOPLE: &str = "Who could you message when it’s hard?";
pub const PEOPLE_HELP: &str = "First names only. They stay here.";
pub const PERSON: [&str; 3] = ["One person", "Another", "And another"];

pub fn unsafe_question(nickname: &str) -> String {
    let them = them(nickname);
    format!(
        "Is there anything about this relationship that makes you feel unsafe, or that might make {them} feel unsafe around you?"
    )
}
pub const UNSAFE_HELP: &str = "This answer isn’t kept.";

pub const DONE_TITLE: &str = "Thank you.";
pub const DONE_LEAD: &str = "You can start with a few words, make a plan for space, or look around first.";
pub const DONE_WRITE: &str = "Write a few words";
pub const DONE_PLAN: &str = "Make a plan for space";
pub const DONE_LOOK: &str = "Look around";
pub const SAFETY_OFFER: &str =
    "What you answered matters. There are people who listen to this every day, for either side of it.";
pub const SAFETY_LINK: &str = "Numbers, if you want them";
pub const DEVICE: &str = "There’s no lock so far. Anyone who can open this browser can read these pages.";
