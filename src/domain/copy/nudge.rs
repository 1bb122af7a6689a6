//! What is said beside an answer, and what was seen in it (brief, S17, 3.3 and 3.4).

use crate::domain::help_page::Topic;
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

/// Beside a page in which something may be about safety. Nothing of it is quoted.
pub fn beside(topic: Topic) -> &'static str {
    match topic {
        Topic::Now => {
            "Thank you for writing it here. You matter more than this page. There’s a page with people to talk to now."
        }
        _ => SAFETY,
    }
}

const SAFETY: &str = "This sounds like it may be about safety. There’s a page for that.";
