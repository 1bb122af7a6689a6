//! A copy of everything in one file.
//!
//! The file is text, one JSON object a line: a head, every record as it is stored (deleted ones and
//! fields of newer versions too), every value that could not be read, and an end with a checksum. It
//! can be read without this app. It is not encrypted.
//!
//! A line that can't be read is named by its number, and the others come back without it. What bringing
//! back does is in [`restore`].

mod restore;

pub use restore::{Preview, Restore};

use super::{BadFile, limits, name};
use crate::domain::ids::Ids;
use crate::domain::schema::Unreadable;
use crate::domain::schema::backup::{self as lines, Line};
use crate::domain::{Journal, Record, Stamp};

/// A backup that was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Backup {
    pub made: Option<Stamp>,
    /// Each under an id of its own.
    pub records: Vec<Record>,
    /// Key and text of values that could not be read when the copy was made.
    pub raw: Vec<(String, String)>,
    pub refused: Vec<Refused>,
    /// The end stands there, nothing comes after it, and the checksum is right.
    pub is_whole: bool,
}

/// A line that can't be brought back. Its `Display` says where it is and what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// Its number, from 1.
    pub line: usize,
    pub why: WhyNot,
}

/// Why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// It is no line of a copy, or not any more.
    Damaged,
    /// Something that every record has is missing or makes no sense.
    Incomplete,
    /// A newer version wrote it.
    Newer,
    /// A record of the same name stands before it.
    Twice,
}

impl From<Unreadable> for WhyNot {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::Incomplete => Self::Incomplete,
            Unreadable::Newer => Self::Newer,
            Unreadable::Broken | Unreadable::Locked | Unreadable::NotARecord => Self::Damaged,
        }
    }
}

/// Why nothing of a file can be brought back. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadBackup {
    Empty,
    /// It does not begin as a backup does.
    NotABackup,
    /// It is saved as UTF-16.
    Utf16,
    /// A newer version of the app made it.
    Newer,
    /// More than [`limits::COPY`].
    TooLarge,
    /// More than [`limits::ENTRIES`].
    TooMany,
}

impl From<BadFile> for BadBackup {
    fn from(bad: BadFile) -> Self {
        match bad {
            BadFile::TooLarge => Self::TooLarge,
            BadFile::Utf16 => Self::Utf16,
            _ => Self::NotABackup,
        }
    }
}

/// The text of a backup of everything in `journal`, with the values that could not be read.
pub fn write(journal: &Journal, raw: &[(String, String)], made: Stamp) -> String {
    let mut text = String::new();
    let mut count = 0;
    let mut add = |line: &str| {
        text.push_str(line);
        text.push('\n');
        count += 1;
    };
    add(&lines::head(made, journal.records().count() as u64, raw.len() as u64));
    for record in journal.records() {
        add(&lines::record(record));
    }
    for (key, value) in raw {
        add(&lines::raw(key, value));
    }
    let sum = sum(&text);
    text.push_str(&lines::end(count, &sum));
    text.push('\n');
    text
}

/// Reads the bytes of a file. Where a letter is damaged U+FFFD takes its place, the words around it come
/// back, and the checksum says that the file was changed.
///
/// # Errors
/// As [`read`], and a file that is too large or no text.
pub fn open(bytes: &[u8]) -> Result<Backup, BadBackup> {
    limits::look(bytes, limits::COPY)?;
    read(&String::from_utf8_lossy(bytes))
}

/// Reads a backup.
///
/// # Errors
/// [`BadBackup`], where the file is none for this version. A line that can't be read is no error: it is
/// listed, and the others come back.
pub fn read(text: &str) -> Result<Backup, BadBackup> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(BadBackup::Empty);
    }
    let mut backup = Backup::default();
    let mut ids = Ids::default();
    let (mut at, mut count) = (0, 0);
    for (n, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if line.trim().is_empty() {
            continue;
        }
        count += 1;
        // Beside the records there are a head and an end.
        if count > limits::ENTRIES + 2 {
            return Err(BadBackup::TooMany);
        }
        let read = lines::read_line(line.trim());
        if n == 0 {
            backup.made = head(read)?;
            continue;
        }
        backup.is_whole =
            matches!(&read, Ok(Line::End { lines, sum: said }) if *lines == n as u64 && *said == sum(&text[..start]));
        let why = match read {
            Ok(Line::Record(record)) if ids.insert(record.id, 0) => {
                backup.records.push(*record);
                continue;
            }
            Ok(Line::Raw { key, text }) => {
                backup.raw.push((key, text));
                continue;
            }
            Ok(Line::End { .. }) => continue,
            Ok(Line::Record(_)) => WhyNot::Twice,
            Ok(Line::Head { .. }) => WhyNot::Damaged,
            Err(why) => why.into(),
        };
        backup.refused.push(Refused { line: n + 1, why });
    }
    Ok(backup)
}

/// When the copy was made, by its first line.
fn head(first: Result<Line, Unreadable>) -> Result<Option<Stamp>, BadBackup> {
    match first {
        Ok(Line::Head { version, .. }) if version > lines::FORMAT => Err(BadBackup::Newer),
        Ok(Line::Head { made, .. }) => Ok(made),
        _ => Err(BadBackup::NotABackup),
    }
}

fn sum(text: &str) -> String {
    format!("{:016x}", name::hash(text))
}

/// Whether the text holds everything of the journal, read back from the text itself.
pub fn holds_all(text: &str, journal: &Journal, raw: usize) -> bool {
    let Ok(backup) = read(text) else { return false };
    let is_complete = backup.is_whole && backup.refused.is_empty() && backup.raw.len() == raw;
    let restore = Restore::of(backup, journal);
    is_complete && restore.change.is_empty() && restore.preview.same == journal.records().count()
}

#[cfg(test)]
mod tests;
