//! Bringing a journal over from another app.

use crate::domain::transfer::{BadFile, Media, Refusal, Why};
use std::fmt;

impl fmt::Display for BadFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fixed = match self {
            Self::Broken(spot) => {
                return write!(
                    f,
                    "The file can’t be read from line {}, column {} on. Export it again and try the new file.",
                    spot.line, spot.column
                );
            }
            Self::Trailing(spot) => {
                return write!(
                    f,
                    "Something stands after the end of the journal, at line {}, column {}. \
                     Take it out, or export the file again.",
                    spot.line, spot.column
                );
            }
            Self::TooDeep(spot) => {
                return write!(
                    f,
                    "At line {}, column {} there are more brackets inside brackets than a journal has. \
                     Export the file again and try the new one.",
                    spot.line, spot.column
                );
            }
            Self::NotUtf8(spot) => {
                return write!(
                    f,
                    "There’s a letter that can’t be read at line {}, column {}. \
                     Open the file in a text editor, save it as UTF-8, and try again.",
                    spot.line, spot.column
                );
            }
            Self::EndsEarly { whole } => {
                let entries = entries(*whole);
                return write!(f, "The file ends too soon, after {entries}. Copy it again, or export it again.");
            }
            Self::Empty => "There’s nothing in this file. Look whether it was copied whole.",
            Self::NotDayOne => {
                "This isn’t a Day One export. In Day One, export as JSON, unpack the zip, and choose the .json file in it."
            }
            Self::TooLarge => {
                "This file is larger than 32 MB. Export a shorter stretch of time and bring over the parts."
            }
            Self::TooMany => "There are more than 200,000 entries in this file. Export a shorter stretch of time.",
            Self::Utf16 => "This file is saved as UTF-16. Open it in a text editor, save it as UTF-8, and try again.",
            Self::Zip => "This is a zip. Unpack it first, then choose the .json file in it.",
        };
        f.write_str(fixed)
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Garbled => "It’s damaged and can’t be read. Export the file again, or copy this one by hand.",
            Self::NoDate => "It has no date. Give it one where it comes from, then export again.",
            Self::NotADate => "Its date isn’t one in the calendar. Mend it where it comes from, then export again.",
            Self::NotAnEntry => "There’s something else where an entry belongs. Export the file again.",
            Self::NotText => "What stands where its text belongs isn’t text. Export the file again.",
            Self::OutOfCalendar => {
                "Its year isn’t one from 1 to 9999. Mend the date where it comes from, then export again."
            }
            Self::TextTooLong => {
                "It’s longer than a page can be, which is 1 MB. Split it where it comes from, then export again."
            }
            Self::ToCome => "Its date is still to come. Mend it where it comes from, or bring it over after that day.",
        })
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Entry {}: {}", self.entry, self.why)
    }
}

/// What stands in the text where a picture or a recording was: "[A picture that isn’t here]".
pub fn not_here(what: Media, count: usize) -> String {
    let one = match what {
        Media::Audio => "A recording",
        Media::Other => "An attachment",
        Media::Pdf => "A PDF",
        Media::Picture => "A picture",
        Media::Video => "A video",
    };
    let many = match what {
        Media::Audio => "recordings",
        Media::Other => "attachments",
        Media::Pdf => "PDFs",
        Media::Picture => "pictures",
        Media::Video => "videos",
    };
    if count == 1 { format!("[{one} that isn’t here]") } else { format!("[{count} {many} that aren’t here]") }
}

/// The same, with the words that stood under it.
pub fn not_here_about(what: Media, words: &str) -> String {
    let note = not_here(what, 1);
    format!("{}: {words}]", note.trim_end_matches(']'))
}

/// "one entry", "24 entries"
fn entries(count: usize) -> String {
    if count == 1 { "one entry".into() } else { format!("{count} entries") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::transfer::Spot;

    #[test]
    fn what_is_wrong_is_named_with_its_place() {
        let spot = Spot { line: 3, column: 14 };
        for bad in [BadFile::Broken(spot), BadFile::NotUtf8(spot), BadFile::TooDeep(spot), BadFile::Trailing(spot)] {
            assert!(bad.to_string().contains("line 3, column 14"), "{bad}");
        }
        assert!(BadFile::EndsEarly { whole: 1 }.to_string().contains("after one entry."));
        let refusal = Refusal { entry: 12, why: Why::NoDate };
        assert!(refusal.to_string().starts_with("Entry 12: It has no date."));
    }

    #[test]
    fn a_note_says_what_is_missing_and_how_many() {
        assert_eq!(not_here(Media::Picture, 1), "[A picture that isn’t here]");
        assert_eq!(not_here(Media::Audio, 3), "[3 recordings that aren’t here]");
        assert_eq!(not_here_about(Media::Video, "the pier"), "[A video that isn’t here: the pier]");
    }
}
