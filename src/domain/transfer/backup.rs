//! A copy of everything in one file, and what bringing it back would do.
//!
//! The file is text, one JSON object a line: a head, every record as it is stored (deleted ones and
//! fields of newer versions too), every value that could not be read, and an end with a checksum. It
//! can be read without this app. It is not encrypted.
//!
//! Bringing back never takes anything away. Of two versions of one record the one that was changed more
//! often stays; if that is the person's own and the other is a page, the other becomes a page beside it,
//! under an id that follows from both, so the same file brought back twice changes nothing.

use super::name;
use crate::domain::about::About;
use crate::domain::schema::backup::{self as lines, Line};
use crate::domain::schema::{self, Unreadable};
use crate::domain::settings::Settings;
use crate::domain::{Change, Event, Id, Journal, Record, Stamp};
use std::collections::BTreeSet;

/// A backup that was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Backup {
    pub made: Option<Stamp>,
    pub records: Vec<Record>,
    /// Key and text of values that could not be read when the copy was made.
    pub raw: Vec<(String, String)>,
    /// Lines that can't be read now, by number from 1.
    pub refused: Vec<(usize, Unreadable)>,
    /// The end stands there, and the checksum is right.
    pub is_whole: bool,
}

/// Why nothing of a file can be brought back. Its `Display` says what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadBackup {
    Empty,
    /// It does not begin as a backup does.
    NotABackup,
    /// A newer version of the app made it.
    Newer,
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
    let mut at = 0;
    for (n, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if line.trim().is_empty() {
            continue;
        }
        match (n, lines::read_line(line.trim())) {
            (0, Ok(Line::Head { version, made, .. })) => {
                if version > lines::FORMAT {
                    return Err(BadBackup::Newer);
                }
                backup.made = made;
            }
            (0, _) => return Err(BadBackup::NotABackup),
            (_, Ok(Line::Record(record))) => backup.records.push(*record),
            (_, Ok(Line::Raw { key, text })) => backup.raw.push((key, text)),
            (n, Ok(Line::End { lines, sum: said })) => {
                backup.is_whole = lines == n as u64 && said == sum(&text[..start]);
            }
            (n, Ok(Line::Head { .. })) => backup.refused.push((n + 1, Unreadable::NotARecord)),
            (n, Err(why)) => backup.refused.push((n + 1, why)),
        }
    }
    Ok(backup)
}

fn sum(text: &str) -> String {
    format!("{:016x}", name::hash(text))
}

/// What bringing back would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Preview {
    /// Records that are not here.
    pub new: usize,
    pub same: usize,
    /// Records of which the copy holds a later version.
    pub later: usize,
    /// Pages that differ from the ones here; they come in beside them.
    pub beside: usize,
    /// Answers that differ from the ones here, which stay.
    pub mine: usize,
    pub refused: usize,
    /// Values that could not be read when the copy was made. They come back as they were.
    pub raw: usize,
}

/// Bringing back, worked out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Restore {
    pub preview: Preview,
    pub change: Change,
    pub raw: Vec<(String, String)>,
    /// Ids that were not here before.
    pub added: Vec<Id>,
    /// What stood where a later version comes in.
    pub replaced: Vec<Record>,
    /// Blank answers that make room for the ones in the copy.
    pub removed: Vec<Record>,
}

impl Restore {
    /// What bringing `backup` back into `journal` does. Touches nothing.
    pub fn of(backup: Backup, journal: &Journal) -> Self {
        let mut restore = Self { raw: backup.raw, ..Self::default() };
        restore.preview.refused = backup.refused.len();
        restore.preview.raw = restore.raw.len();
        let mut seen = BTreeSet::new();
        for record in backup.records {
            if seen.insert(record.id) {
                restore.place(record, journal);
            } else {
                restore.preview.refused += 1;
            }
        }
        restore
    }

    fn place(&mut self, record: Record, journal: &Journal) {
        let single = journal.single(&record.event).filter(|mine| mine.id != record.id);
        match journal.record(record.id) {
            // Something that exists once, answered here and in the copy.
            None if single.is_some_and(|mine| !is_blank(&mine.event)) => self.preview.mine += 1,
            None => {
                if let Some(mine) = single {
                    self.removed.push(mine.clone());
                    self.change.forget.push(mine.id);
                }
                self.preview.new += 1;
                self.add(record);
            }
            Some(mine) if schema::write(mine) == schema::write(&record) => self.preview.same += 1,
            Some(mine) if record.rev > mine.rev => {
                self.preview.later += 1;
                self.replaced.push(mine.clone());
                self.change.keep.push(record);
            }
            Some(mine) => match (&record.event, &mine.event) {
                (Event::Entry(theirs), Event::Entry(ours)) if record.is_live() && theirs.text != ours.text => {
                    let id = name::id(&["backup", &record.id.to_string(), &record.rev.to_string(), &theirs.text]);
                    if journal.record(id).is_some() {
                        self.preview.same += 1;
                    } else {
                        self.preview.beside += 1;
                        self.add(Record { id, ..record });
                    }
                }
                _ => self.preview.mine += 1,
            },
        }
    }

    fn add(&mut self, record: Record) {
        self.added.push(record.id);
        self.change.keep.push(record);
    }

    /// Whether there is nothing to do.
    pub fn is_nothing(&self) -> bool {
        self.change.is_empty() && self.raw.is_empty()
    }

    /// The change that takes it back, in a journal in which it was done.
    pub fn undo(&self, journal: &Journal, now: Stamp) -> Change {
        let standing = |before: &Record| {
            let rev = journal.record(before.id).map_or(before.rev, |record| record.rev);
            Record { rev: rev + 1, changed: now, ..before.clone() }
        };
        let keep = self.replaced.iter().map(standing).chain(self.removed.iter().cloned());
        Change { keep: keep.collect(), forget: self.added.clone() }
    }
}

/// Whether nothing was answered in it: what “just look around” leaves, or a copy that was saved.
fn is_blank(event: &Event) -> bool {
    match event {
        Event::About(about) => *about == About { arrived: about.arrived, ..About::default() },
        Event::Settings(settings) => {
            let usual = Settings { copied: settings.copied, copy_later: settings.copy_later, ..Settings::default() };
            *settings == usual
        }
        _ => false,
    }
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
