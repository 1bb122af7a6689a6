//! The lock: what it does, what it can't, and the way in. Orders stand here where they keep words safe.

use super::dates;
use crate::domain::store::Rolled;
use crate::domain::vault::Shut;
use crate::domain::vault::code::{LENGTH, Slip};
use std::fmt;

pub const TITLE: &str = "Lock";
pub const WHAT: &str = "A passphrase that encrypts every page.";
pub const WHAT_ON: &str = "On. Without the passphrase nobody can read these pages.";
pub const WHAT_OFF: &str = "Off. Anyone who can open this browser can read these pages.";

// Setting it up.

pub const EARLY: &str = "What was written before stays in old files of the browser for a while. The lock can’t clean those, so it’s \
     strongest from the first page on.";
pub const FINAL: &str =
    "There’s no one to ask for it. If you lose the passphrase and the recovery code, these pages stay shut for good.";
pub const CANT: &str =
    "It can’t help against software that watches this device, or against somebody who makes you open it.";
pub const SET_UP: &str = "Set up a lock";
pub const NEW_PASSPHRASE: &str = "A passphrase";
pub const CHOOSE: &str =
    "A few words picked blindly are strong, and you can learn them. Here are five; your own are fine as well.";
pub const OTHER_WORDS: &str = "Five other words";
pub const PASSPHRASE: &str = "Passphrase";
pub const PASSPHRASE_HELP: &str = "At least eight characters. Capital letters and spaces count.";
pub const AGAIN: &str = "The same again";
pub const SHOW: &str = "Show what I type";
pub const NOW: &str = "Your passphrase now";
pub const CODE_TITLE: &str = "A recovery code";
pub const CODE_WHAT: &str = "It opens your pages if the passphrase is lost. It’s shown this once. Write it down or print it, and keep it \
     where nobody else looks.";
pub const PRINT: &str = "Print the code";
pub const LEAVE_OUT: &str = "Every letter that could be taken for another is left out: there’s no O, I, L or U.";

/// Asks for a group of the code, so that it is written down before it is needed.
pub fn type_group(group: usize) -> String {
    format!("Group {group} of the code, from your note")
}

pub const TURN_ON: &str = "Lock my pages";
pub const CHANGE: &str = "Change the passphrase";
pub const CHANGE_WHAT: &str = "Your pages stay as they are, and so does the recovery code.";
pub const ANEW: &str = "Someone may know it";
pub const ANEW_WHAT: &str = "Everything is encrypted anew, with another passphrase and another code. Old copies in files still open with \
     the old ones.";
pub const ANEW_DO: &str = "Encrypt everything anew";
pub const OFF: &str = "Turn the lock off";
pub const OFF_WHAT: &str = "Your pages are kept without encryption from then on.";
pub const LOCK_NOW: &str = "Lock now";
pub const WORKING: &str = "Working on the lock. This takes a moment.";
pub const SEALING: &str = "Encrypting your pages";
pub const STOP: &str = "Stop here";
pub const STOPPED: &str = "Stopped. Every page can be read as before. The rest is done at the next visit, or here.";
pub const CARRY_ON: &str = "Carry on";
pub const UNFINISHED: &str = "Not every page is done so far.";
pub const DONE_ON: &str = "Your pages are locked from now on.";
pub const DONE_CHANGE: &str = "The new passphrase opens your pages now.";
pub const DONE_ANEW: &str = "Everything is encrypted anew. The old passphrase and the old code open nothing here.";
pub const DONE_OFF: &str = "The lock is off.";
pub const GO_ON: &str = "Go on";

pub const TOO_SHORT: &str = "That’s short. Eight characters or more keep a patient guesser out.";
pub const NOT_THE_SAME: &str = "The two aren’t the same. Type them once more, or let yourself see what you type.";
pub const NOT_THE_CODE: &str = "That isn’t what the code says there. Look at your note again, group by group.";

// When it locks itself.

pub const ITSELF: &str = "When it locks by itself";
pub const IDLE: &str = "After nothing was done for";
pub const HIDDEN: &str = "After it was out of sight for";
pub const ITSELF_HELP: &str = "What you’re writing is kept first, and there again when you open it.";
pub const NOT_COVERED: &str = "Something here couldn’t be read. It stays as it is, and the lock doesn’t cover it.";
pub const NOT_KEPT: &str =
    "Some words couldn’t be kept, and locking would lose them. They’re still on the screen. Look there first.";

// A device that is not one's own.

pub const BORROWED: &str = "On a device that isn’t yours";
pub const BORROWED_WHAT: &str = "You can open a journal that’s kept nowhere: bring a copy in, write, and save a copy. Closing the window \
     takes everything with it.";
pub const BORROWED_DO: &str = "Open without keeping anything";
pub const BORROWED_BAR: &str =
    "Nothing is kept here. Before you close or reload this window, save a copy under Yours, Your data.";
pub const HELD: &str = "In this window only";
pub const BORROWED_END: &str = "Close it";

// The door.

pub const DOOR: &str = "Locked.";
pub const DOOR_LEAD: &str = "Your passphrase opens it.";
pub const UNLOCK: &str = "Unlock";
pub const UNLOCKING: &str = "Unlocking…";
pub const FORGOT: &str = "I don’t have the passphrase";
pub const FORGOT_WHAT: &str = "The recovery code opens it too. Small letters and missing dashes are fine.";
pub const CODE: &str = "Recovery code";
pub const OPEN_BY_CODE: &str = "Open with the code";
pub const CODE_FITS: &str = "The code fits. Choose a new passphrase, and your pages open.";
pub const SET_AND_OPEN: &str = "Set it and open";
pub const NEITHER: &str = "I have neither";
pub const NEITHER_WHAT: &str = "Then nobody can open these pages, and neither can we. A copy in a file may still open with the passphrase of \
     its day. You can erase what is here and begin anew; that can’t be undone.";
pub const ERASE_LABEL: &str = "To erase everything, type: erase everything";
pub const ERASE_WORDS: &str = "erase everything";
pub const ERASE: &str = "Erase and begin anew";
pub const DAMAGED: &str = "The part that the passphrase opens is damaged.";
pub const DAMAGED_LEAD: &str = "Your pages are still here. The recovery code opens them.";
pub const LOST_LEAD: &str = "Your pages are still here, and what would open them is gone. Close the browser completely and open it again. \
     If that doesn’t help, a copy in a file is the way back.";
pub const WRONG_CODE: &str =
    "That code is well-formed and doesn’t open this journal. It may be the code of an older lock.";

impl fmt::Display for Shut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wrong => {
                "That passphrase doesn’t open it. Nothing was changed. Capital letters, spaces and the keyboard’s \
                 language count."
            }
            Self::Cost => {
                "The lock asks for work that this app doesn’t do, so something changed it. The recovery code may \
                 still open it."
            }
            Self::Memory => "This device has too little memory free. Close other pages and apps, then try again.",
        })
    }
}

impl fmt::Display for Slip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Letter(letter) => write!(f, "“{letter}” is in no code. Look at that letter again."),
            Self::Length(letters) => write!(f, "A code has {LENGTH} letters, and this one has {letters}."),
            Self::Group(group) => write!(f, "One letter seems to be wrong. Look at group {group} first."),
            Self::Check => f.write_str("Two letters seem to be wrong, or swapped. Compare it with your note again."),
        }
    }
}

/// What is not as it was when the journal was locked.
pub fn rolled_back(rolled: Rolled) -> String {
    let Rolled { older, gone } = rolled;
    let said = |what: &str, count: usize| match count {
        0 => String::new(),
        count => format!("{what} {}.", dates::records(count as u64)),
    };
    let (older, gone) = (said("Older than when you last locked:", older), said("Not here any more:", gone));
    format!("{older} {gone}").trim().to_owned()
}

pub const ROLLED_WHY: &str = "Somebody may have put old data back, or the browser did. If you have a copy in a file, bring it back under \
     Yours, Your data.";
pub const SEEN: &str = "I’ve seen it";

// The offer on arrival.

pub const OFFER: &str = "Can someone else open this device?";
pub const OFFER_WHY: &str = "A lock is strongest before the first word. You can set one up later too; it can’t clean what the browser has \
     kept in old files by then.";
pub const OFFER_DO: &str = "Set up a lock first";
