//! What went wrong, and what to do next.

use crate::domain::store::NotSaved;
use crate::domain::validate::Refusal;
use std::fmt;

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BlankPage => "There’s nothing on the page so far. One word, or one feeling, counts.",
            Self::BlankSheet => "Nothing is answered so far. One answer counts.",
            Self::DayToCome => "That day is still to come. A page can be for today or any day before.",
            Self::EndToCome => "That date is still to come. Roughly is fine, or leave it empty.",
            Self::LengthOutOfRange => "A plan can have 14 to 365 days. Choose a number in between.",
            Self::LooksLikeContact => {
                "That looks like a number, an address or an account. A letter or a made-up name is safer."
            }
            Self::MissingRecord => "That page isn’t here any more. It may have been deleted in another window.",
            Self::NameTooLong => "That’s long for a name. Up to sixty letters fit.",
            Self::NoAnswer => "Choose one answer first. “Something else” and “I don’t know” count.",
            Self::NotADate => "That isn’t a date in the calendar. Look at the day and the month again.",
            Self::NotAnAddress => {
                "Leave can’t go there. Choose an address that begins with https://, without a name or password in it."
            }
            Self::SlipToCome => "That moment is still to come. Choose when it happened.",
            Self::TurnTooLate => "The day can turn between midnight and noon. Choose a time in between.",
            Self::StartTooFar => "That start is far away. Choose a day in the last ten years, or within the next.",
        })
    }
}

impl fmt::Display for NotSaved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ChangedElsewhere(_) => {
                "Another window changed this in between, and changed it again. Your words are still on this screen. \
                 Close the other window, then try again."
            }
            Self::OtherWindow => {
                "Another window is writing at the moment. Your words are still on this screen. \
                 Choose “Write here” above, then try again."
            }
            Self::Newer => {
                "A newer version of this app keeps your pages now. Your words are still on this screen. \
                 Copy them somewhere safe, then load the page again."
            }
            Self::Full => {
                "There’s no room left in this browser’s storage. Your words are still on this screen. \
                 Copy them somewhere safe, or delete pages for good in the journal, then try again."
            }
            Self::NotReadBack => {
                "The browser took these words and then lost them. They are still on this screen. \
                 Copy them somewhere safe, then close the browser completely and open it again."
            }
            Self::Refused => {
                "The browser didn’t let us save. Your words are still on this screen. \
                 Copy them somewhere safe, and look whether storage is blocked for this site."
            }
        })
    }
}
