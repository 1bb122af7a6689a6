//! Leave: what the tab is called, where Leave leads, and what it can’t do.

pub const TITLE: &str = "Leave, and what others see";
pub const LEAD: &str = "Leave is on every screen. Esc three times does the same, and so does Shift three times, within two seconds. What is open is saved first, and Back doesn’t lead here.";
pub const TAB: &str = "What is the tab called?";
pub const WAY_OUT: &str = "Where Leave leads";
pub const WAY_OUT_HELP: &str = "Empty: a plain page about measures in the kitchen, which comes with the app. Another one has to begin with https://.";
pub const USE: &str = "Use this address";
pub const OURS: &str = "Leave leads to the page about measures.";
pub const LIMITS: &str = "What Leave can’t do";
pub const LIMITS_LIST: [&str; 4] = [
    "The browser’s history still shows that this address was open, and so do other devices that share the history.",
    "Whoever looks after the network, or pays for it, can see the name of this site.",
    "Software that watches this device has seen what you saw.",
    "Without a network the page about measures can’t be fetched, so an empty one comes in its place.",
];

pub fn leads_to(address: &str) -> String {
    format!("Leave leads to {address}.")
}
