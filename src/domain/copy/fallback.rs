//! Sentences for when the app can't run. The first four sets stand in `index.html`, because no
//! code of ours may be there to write them; `tests/architecture` holds the two equal.

pub const OPENING: &str = "Opening your pages.";
pub const RELOAD: &str = "Load the page again";
pub const DANGER: &str = "If you’re in danger now, call your local emergency number.";

pub const NO_WASM: &[&str] = &[
    "This browser can’t open the pages.",
    "The part that runs them, WebAssembly, is missing, switched off, or didn’t arrive.",
    "Anything you wrote before is still where it was. You could load the page again, or use a newer browser on this device.",
];

pub const BROKE: &[&str] = &[
    "Something in the app stopped.",
    "Your saved words are safe. Nothing that was kept has been changed.",
    "Load the page again to carry on where you were.",
];

pub const NO_SCRIPT: &[&str] = &[
    "JavaScript is switched off.",
    "The pages can’t open without it. Everything still happens on this device, and nothing is sent anywhere.",
    "You could switch it on for this page and load it again.",
];

pub const BLOCKED_TITLE: &str = "This browser won’t let us keep anything.";
pub const BLOCKED_WHAT: &str = "Storage is blocked for this page. Without it, nothing you write here could be kept.";
pub const BLOCKED_SAFE: &str = "If you wrote here before, it hasn’t been touched.";
pub const BLOCKED_DO: &[&str] = &[
    "Look in the browser’s settings for cookies or site data, and allow them for this site.",
    "If this is a private window, an ordinary one may work.",
    "Then load the page again.",
];
pub const BLOCKED_HELP: &str = "Help numbers are open all the same";

pub const UNKNOWN_TITLE: &str = "There’s no page here.";
pub const UNKNOWN_WHAT: &str =
    "The address may have a letter too many, or belong to another version. Nothing of yours is lost.";
pub const UNKNOWN_HOME: &str = "Go to Today";
