//! What is said beside an answer, and what was seen in it (brief, S17, 3.3 and 3.4).

use crate::domain::sheet::Watch;

/// One line about what was found, or nothing where nothing is looked for.
pub fn nudge(watch: Watch, found: &str) -> Option<String> {
    match watch {
        Watch::Nothing => None,
        Watch::Acts => Some(format!("“{found}” is about who you are. What did you do, or not do?")),
        Watch::Danger => Some(format!("You wrote “{found}”. {SAFETY}")),
        Watch::Motive => Some(super::sheets::grow::MOTIVE_NO.into()),
    }
}

const SAFETY: &str = "This sounds like it may be about safety. There’s a page for that.";
