//! Your data: what is kept, a copy of it, bringing it back, bringing another journal over, erasing.

use super::dates;
use crate::domain::capital::capital;
use crate::domain::store::engine::Engine;
use crate::domain::store::room::{Fullness, Room};
use crate::domain::transfer::backup::{BadBackup, Preview as RestorePreview, Refused, WhyNot};
use crate::domain::transfer::{BadFile, Preview as ImportPreview};
use crate::domain::vault::container::Closed;
use crate::domain::{Day, Stamp};
use std::fmt;

pub const TITLE: &str = "Your data";
pub const LEAD: &str = "All of it is in this browser, and a copy of it belongs somewhere else too.";

pub const KEPT: &str = "What is kept";

/// "About 1.6 million more words fit."
pub fn room(room: Room, engine: Engine) -> String {
    format!("About {} more words fit.", words(room.words_left(engine)))
}

fn words(count: u64) -> String {
    match count {
        1_000_000.. => {
            let tenths = count / 100_000;
            let rest = if tenths.is_multiple_of(10) { String::new() } else { format!(".{}", tenths % 10) };
            format!("{}{rest} million", tenths / 10)
        }
        1_000.. => format!("{},{:03}", count / 1_000, count % 1_000),
        _ => count.to_string(),
    }
}

/// What to know about a storage that fills up, and what to do.
pub fn fullness(fullness: Fullness, is_tight: bool) -> Option<&'static str> {
    if is_tight {
        return Some("There’s hardly any room left. Save a copy, then delete pages for good that you no longer need.");
    }
    match fullness {
        Fullness::Roomy => None,
        Fullness::Filling => Some("More than two thirds of the room is used. A good time to save a copy."),
        Fullness::Tight => {
            Some("Little room is left. Save a copy, then delete pages for good that you no longer need.")
        }
        Fullness::Nearly => {
            Some("The room is nearly used up. Save a copy now, then delete pages for good that you no longer need.")
        }
    }
}

pub fn others(share: u64) -> Option<String> {
    (share >= 5).then(|| format!("Other pages under the same address use {share} parts of a hundred."))
}

pub const PROMISE: &str = "Ask the browser to keep it";
pub const PROMISE_WHY: &str = "When room runs low, a browser may clear what pages have stored. It can be asked not to.";
pub const PROMISED: &str = "The browser has promised not to clear this by itself.";
pub const NOT_PROMISED: &str =
    "The browser didn’t promise to keep this. It may say yes later, when you’ve been here more often.";
pub const SEVEN_DAYS: &str = "Safari clears what pages have stored after seven days without a visit. Adding this page to the home screen prevents that.";

pub const COPY: &str = "Save a copy";
pub const COPY_WHAT: &str = "One file with everything in it. It isn’t encrypted: whoever has the file can read it.";
/// Letters that are put away: how many, and when the first and the last of them opens.
pub fn letters(count: usize, first: Day, last: Day, today: Day) -> String {
    let (first, last) = (dates::long_date(first, today), dates::long_date(last, today));
    match count {
        1 => format!("One letter is put away until {last}."),
        count if first == last => format!("{count} letters are put away until {last}."),
        count => format!("{count} letters are put away. The first opens on {first}, the last on {last}."),
    }
}
pub const LETTERS_HONEST: &str = "Until its date, a letter is on no screen here, in no list and in no search. It isn’t locked: whoever owns this device could still dig the words out of its storage.";
pub const LETTERS_IN_COPY: &str = "In a copy their words can be read by anyone who opens the file.";
pub const COPY_WITH: &str = "Save a copy with the letters";
pub const COPY_WITHOUT: &str = "Save a copy without them";
pub const COPY_FAILED: &str =
    "The browser didn’t hand over the file. Look whether downloads are blocked for this site, then try again.";
pub const COPY_WRONG: &str = "The copy was looked through and something was missing, so it wasn’t handed over. Please load the page again and try once more.";

pub fn copied(records: usize, pages: usize) -> String {
    format!(
        "Checked and handed over: {}, with {}. Look for it among your downloads.",
        dates::records(records as u64),
        dates::pages(pages)
    )
}

pub fn file_name(at: Stamp) -> String {
    format!("notes-{}.jsonl", at.day)
}

pub const SEALED: &str = "Save a copy under a passphrase";
pub const SEALED_WHAT: &str = "One file that nobody can read without its passphrase. It’s the copy to put anywhere else: on a stick, in a mailbox, in somebody’s cloud. Without the passphrase nobody can open it, and neither can we.";
pub const SEALED_CHOOSE: &str = "Choose a passphrase and save it";
pub const SEAL: &str = "Save the sealed copy";
pub const SEALING: &str = "Sealing the copy, and opening it again to be sure.";
pub const READER: &str = "Save the reader beside it";
pub const READER_NAME: &str = "notes-reader.html";
pub const READER_WHAT: &str = "The reader is a page in one file. It opens such a copy in any browser, years from now, without this app and without a network.";
pub const READER_HOW: &str = "Saving it asks the place this page came from for that one file, because you ask for it. Keep it in the folder of your copies.";

pub fn sealed_name(at: Stamp) -> String {
    format!("notes-{}.copy", at.day)
}

pub const COPY_PASSPHRASE: &str = "The passphrase of this copy";
pub const OPEN_COPY: &str = "Open it";
pub const OPENING_COPY: &str = "Opening the copy";

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wrong => {
                "This passphrase doesn’t open it. Capital letters and spaces count. If you’re sure of it, the beginning of the file was changed."
            }
            Self::CutShort => "The end of this file is missing. Look for another copy, or fetch this one again.",
            Self::Damaged => {
                "Something in this file was changed or is missing, so none of it was read. Look for another copy."
            }
            Self::Newer => return BadBackup::Newer.fmt(f),
            Self::Cost => {
                "The beginning of this file was changed: it asks for work that no copy asks for. Look for another copy."
            }
            Self::Memory => "This device doesn’t have the memory for it now. Close other windows, then try again.",
        })
    }
}

pub const RESTORE: &str = "Bring a copy back";
pub const RESTORE_LABEL: &str = "Restore from a file";
pub const RESTORE_WHAT: &str = "Nothing changes until you’ve seen what would come back.";
pub const RESTORE_DO: &str = "Bring it back";
pub const IMPORT: &str = "Bring another journal over";
pub const IMPORT_LABEL: &str = "Import a file";
pub const IMPORT_WHAT: &str = "From Day One: export as JSON, unpack the zip, and choose the .json file in it. Nothing changes until you’ve seen what would come in.";
pub const IMPORT_DO: &str = "Add them";
pub const IMPORT_BOTH: &str = "Add the ones that differ as pages of their own";
pub const NOT_NOW: &str = "Leave it";
pub const CANCEL: &str = "Stop";
pub const READING: &str = "Reading the file";
pub const KEEPING: &str = "Keeping the pages";
pub const LOOKING_FOR_ROOM: &str = "Looking whether it fits";
pub const UNREADABLE_FILE: &str = "The file can’t be opened any more. Choose it again.";
pub const NO_ROOM: &str = "This needs more room than is left in this browser, so nothing was changed. Save a copy, delete pages you no longer need, then try again.";
pub const NOTHING_NEW: &str = "Everything in this file is here already. Nothing to do.";
pub const UNDO_ALL: &str = "Take it out again";
pub const TAKEN_OUT: &str = "Taken out again. Everything is as it was before.";
pub const STOPPED: &str = "Stopped. What had come in so far was taken out again.";
pub const WHY_NOT: &str = "What can’t come in, and why";

/// Lines that say what bringing a copy back would do.
pub fn restore_says(preview: RestorePreview, made: Option<Stamp>, is_whole: bool, today: Day) -> Vec<String> {
    let mut says = Vec::new();
    says.extend(made.map(|made| format!("A copy from {}.", dates::long_date(made.day, today))));
    if !is_whole {
        says.push("The file isn’t whole, or was changed since. What can be read of it is counted here.".into());
    }
    let mut count = |number: usize, one: &str, many: &str| match number {
        0 => {}
        1 => says.push(format!("One record {one}.")),
        number => says.push(format!("{number} records {many}.")),
    };
    count(preview.new, "would come back", "would come back");
    count(
        preview.later,
        "would change to the later version in the copy",
        "would change to the later versions in the copy",
    );
    count(preview.beside, "differs and would come in beside yours", "differ and would come in beside yours");
    count(preview.mine, "differs; yours stays", "differ; yours stay");
    count(preview.same, "is here already", "are here already");
    count(
        preview.raw,
        "couldn’t be read before, and comes back as it was",
        "couldn’t be read before, and come back as they were",
    );
    count(preview.refused, "in the file can’t be read", "in the file can’t be read");
    says
}

/// Lines that say what an import would do.
pub fn import_says(preview: &ImportPreview, today: Day) -> Vec<String> {
    let mut says = Vec::new();
    if let Some((first, last)) = preview.first.zip(preview.last) {
        says.push(format!(
            "{} from {} to {}, {} words.",
            capital(&dates::pages(preview.new + preview.same + preview.conflicts)),
            dates::date(first, today),
            dates::date(last, today),
            words(preview.words as u64)
        ));
    }
    let mut count = |number: usize, words: &str| {
        if number > 0 {
            says.push(format!("{} {words}.", capital(&dates::pages(number))));
        }
    };
    count(preview.new, "would come in");
    count(preview.same, "already here");
    count(preview.conflicts, "with the same name and other words than yours");
    count(preview.zone_unknown, "without a known time zone, so this device’s own was taken");
    count(preview.without_media, "with pictures or recordings, which can’t come along");
    count(preview.mended, "with a damaged letter");
    count(preview.refused.len(), "can’t come in");
    says
}

pub fn came_in(pages: usize) -> String {
    format!("{} came in.", capital(&dates::pages(pages)))
}

pub fn brought_back(records: usize) -> String {
    format!("Brought back: {}.", dates::records(records as u64))
}

/// Shown while a lot is on its way to the disk.
pub fn to_disk(seconds: u64) -> Option<String> {
    (seconds > 90).then(|| {
        format!(
            "The browser is still writing this to the disk, for about {} minutes. Keep this window open, or close it normally.",
            seconds.div_ceil(60)
        )
    })
}

pub const ERASE: &str = "Erase everything";
pub const ERASE_WHAT: &str =
    "Takes every word of yours out of this browser. It can’t be undone on this device. Keep a copy first?";
pub const ERASE_LABEL: &str = "To be sure, type: erase";
pub const ERASE_WORDS: &str = "erase";
pub const ERASE_HONEST: &str = "Traces may stay on the disk for a while, where no page can reach them.";

impl fmt::Display for BadBackup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "There’s nothing in this file. Look whether it was copied whole.",
            Self::NotABackup => "This isn’t a copy that was saved here. Choose a file whose name begins with “notes-”.",
            Self::Utf16 => return BadFile::Utf16.fmt(f),
            Self::Newer => "A newer version of this app saved this copy. Load the page again to get that version.",
            Self::TooLarge => "This file is larger than 64 MB. Choose a file whose name begins with “notes-”.",
            Self::TooMany => {
                "There are more than 200,000 records in this file. Choose a file whose name begins with “notes-”."
            }
        })
    }
}

impl fmt::Display for WhyNot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Damaged => "It’s damaged and can’t be read. An older copy may still have it.",
            Self::Incomplete => "Something that every record has is missing. An older copy may still have it.",
            Self::Newer => "A newer version of this app wrote it. Load the page again to get that version.",
            Self::Twice => "A record of the same name stands before it, and that one counts.",
        })
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line {}: {}", self.line, self.why)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_words_are_said_as_people_say_them() {
        assert_eq!(words(1_600_000), "1.6 million");
        assert_eq!(words(3_000_000), "3 million");
        assert_eq!(words(48_000), "48,000");
        assert_eq!(words(920), "920");
    }
}
