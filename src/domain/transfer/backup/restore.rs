//! What bringing a copy back would do, and the way back from it.
//!
//! Bringing back never takes anything away. Of two versions of one record the one that was changed more
//! often stays; if that is the person's own and the other holds other words, it becomes a page or a sheet beside it,
//! under an id that follows from both, so the same file brought back twice changes nothing.

use super::{Backup, Refused, name};
use crate::domain::about::About;
use crate::domain::ids::Ids;
use crate::domain::put_away::merged;
use crate::domain::schema;
use crate::domain::settings::Settings;
use crate::domain::{Change, Event, Id, Journal, Record, Stamp};

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
    /// Lines of the file that stay out of it.
    pub refused: Vec<Refused>,
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
        let preview = Preview { refused: backup.refused.len(), raw: backup.raw.len(), ..Preview::default() };
        let mut restore = Self { preview, raw: backup.raw, refused: backup.refused, ..Self::default() };
        let named: Ids = backup.records.iter().map(|record| record.id).collect();
        for record in backup.records {
            restore.place(record, journal, &named);
        }
        restore
    }

    /// `named` are all ids in the copy.
    fn place(&mut self, record: Record, journal: &Journal, named: &Ids) {
        // Something that exists once, answered here and in the copy.
        let single = journal.single(&record.event).filter(|mine| record.is_live() && mine.id != record.id);
        match journal.record(record.id) {
            None => match single {
                Some(_) if is_blank(&record.event) => self.preview.same += 1,
                Some(mine) if !is_blank(&mine.event) => self.preview.mine += 1,
                blank => {
                    let in_the_way =
                        |mine: &&Record| !named.contains(mine.id) && !self.change.forget.contains(&mine.id);
                    if let Some(mine) = blank.filter(in_the_way) {
                        self.change.forget.push(mine.id);
                        self.removed.push(mine.clone());
                    }
                    self.preview.new += 1;
                    self.add(record);
                }
            },
            Some(mine) if schema::write(mine) == schema::write(&record) => self.preview.same += 1,
            Some(mine) if record.rev > mine.rev => {
                self.preview.later += 1;
                self.replaced.push(mine.clone());
                self.change.keep.push(merged(record, mine));
            }
            Some(mine) => {
                let words = record.event.written();
                let is_other = record.is_live() && record.event.is_writing() && words != mine.event.written();
                if !is_other {
                    self.preview.mine += 1;
                    return;
                }
                let id = name::id(&["backup", &record.id.to_string(), &record.rev.to_string(), &words]);
                if journal.record(id).is_some() {
                    self.preview.same += 1;
                } else {
                    self.preview.beside += 1;
                    self.add(Record { id, ..merged(record, mine) });
                }
            }
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

    /// What takes it back, in a journal in which all of it was done, or some: first what came goes, and that
    /// makes the room for what stood there before. What never came is not touched, for something that can't
    /// be read may stand in its place.
    pub fn undo(&self, journal: &Journal, now: Stamp) -> [Change; 2] {
        let came = self.added.iter().copied().filter(|id| journal.record(*id).is_some());
        let before = self.replaced.iter().chain(&self.removed);
        let before = before.filter(|before| journal.record(before.id) != Some(before));
        let keep = before.map(|before| match journal.record(before.id) {
            Some(later) => Record { rev: later.rev + 1, changed: now, ..before.clone() },
            None => before.clone(),
        });
        let keep = keep.collect();
        [Change { keep: Vec::new(), forget: came.collect() }, Change { keep, forget: Vec::new() }]
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
