//! When the browser seems to have lost the journal. Orders stand here, because they keep words safe.

use super::dates;
use crate::domain::store::canary::{Fewer, Missing};

pub fn title(missing: Missing) -> &'static str {
    match missing {
        Missing::Everything { .. } => "Your pages aren’t where they were.",
        Missing::Most { .. } => "Most of your pages aren’t where they were.",
        Missing::LastVisits => "The browser isn’t keeping what you write.",
    }
}

pub fn what(missing: Missing) -> String {
    match missing {
        Missing::Everything { records } => format!(
            "At your last visit there were {} here. Now the browser shows none. That doesn’t mean they’re gone.",
            dates::records(records)
        ),
        Missing::Most { was, now } => format!(
            "At your last visit there were {} here. Now the browser shows {now}. The others may still be on this device.",
            dates::records(was)
        ),
        Missing::LastVisits => {
            "It took your words at the last visits, and afterwards it had none of them. Its own files may be \
             damaged. Another browser, or a new profile in this one, would keep them."
                .to_owned()
        }
    }
}

/// Said once, at the visit at which it is noticed.
pub fn fewer(fewer: Fewer) -> String {
    let what = match fewer {
        Fewer::Records(1) => "One record that was here at your last visit isn’t here now.".to_owned(),
        Fewer::Records(count) => format!("{count} records that were here at your last visit aren’t here now."),
        Fewer::Unreadable(1) => "One record that was here at your last visit can’t be read any more.".to_owned(),
        Fewer::Unreadable(count) => {
            format!("{count} records that were here at your last visit can’t be read any more.")
        }
        Fewer::Writes => {
            return "Some of what you wrote last isn’t here. The browser may have stopped before it was \
                                 on the disk. Please look at your last pages."
                .to_owned();
        }
    };
    format!("{what} If you have a copy in a file, bring it back under Yours, Your data.")
}

pub const NOTHING_WRITTEN: &str = "Nothing has been changed since. Please try these in order before you write.";
pub const STEPS: [&str; 3] = [
    "Close the browser completely, every window of it, and open it again.",
    "Look whether this is the profile you wrote in, and not a private window.",
    "If you have a copy in a file, bring it back below, then look again.",
];
pub const LOOK_AGAIN: &str = "Look again";
pub const GO_ON: &str = "Go on with what is here";
pub const START_NEW: &str = "Start new";
pub const START_WHY: &str = "Starting new gives up what the browser may still have. It can’t be undone.";
/// What has to be typed.
pub const START_WORDS: &str = "start new";
pub const START_LABEL: &str = "To be sure, type: start new";
pub const HELP: &str = "Help numbers are open all the same";
