//! What an import would do, and then the change that does it.
//!
//! Each incoming page is held against what stands under its id, in the journal or earlier in the same
//! file:
//!
//! | there | it is |
//! |---|---|
//! | nothing | new |
//! | the same page | the same; nothing to do |
//! | the same page, deleted | new: it is put back as it was |
//! | another page, which may be an older or a newer version of this one | a conflict |
//! | another page, deleted | new, beside the deleted one |
//!
//! Nothing is ever overwritten. A conflict is left out, or added beside the person's own page under
//! an id that follows from both; so a file that was imported with all its conflicts is the same all
//! through when it comes a second time.

use super::{Batch, FROM_DAY_ONE, Incoming, Refusal, name};
use crate::domain::ids::Ids;
use crate::domain::{Change, Day, Event, Id, Journal, Record, Stamp};

/// What happens to pages that differ from those the person has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnConflict {
    /// The incoming one is left out.
    #[default]
    KeepMine,
    /// The incoming one is added as a page of its own.
    KeepBoth,
}

/// What an import would do. Touches nothing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Preview {
    pub new: usize,
    pub same: usize,
    pub conflicts: usize,
    pub refused: Vec<Refusal>,
    /// Words in everything that could be read, parted by white space.
    pub words: usize,
    /// The first and the last day in everything that could be read.
    pub first: Option<Day>,
    pub last: Option<Day>,
    /// Entries whose zone wasn't known.
    pub zone_unknown: usize,
    /// Entries with a note for a picture or a recording.
    pub without_media: usize,
    /// Entries with a damaged letter.
    pub mended: usize,
}

/// What keeps an import.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Addition {
    pub change: Change,
    /// Removing these undoes it.
    pub added: Vec<Id>,
}

/// An import that is being worked out against a journal.
#[derive(Debug, Clone)]
pub struct ImportPlan {
    now: Stamp,
    preview: Preview,
    planned: Vec<Planned>,
    /// Places in `planned`.
    by_id: Ids,
}

#[derive(Debug, Clone)]
struct Planned {
    record: Record,
    conflict: bool,
}

/// What stands under an id.
enum Standing {
    Nothing,
    Same,
    SameDeleted(Box<Record>),
    Other,
    OtherDeleted,
}

impl ImportPlan {
    pub fn at(now: Stamp) -> Self {
        Self { now, preview: Preview::default(), planned: Vec::new(), by_id: Ids::default() }
    }

    /// Holds what was read against `journal`, which has to be the same each time.
    pub fn take_in(&mut self, journal: &Journal, batch: Batch) {
        self.preview.refused.extend(batch.refused);
        for incoming in batch.incoming {
            self.count(&incoming);
            self.place(journal, incoming);
        }
    }

    pub fn preview(&self) -> &Preview {
        &self.preview
    }

    /// The change that adds what is new, and the conflicts if they are to be kept. Empty when
    /// everything is there already.
    pub fn change(self, on_conflict: OnConflict) -> Addition {
        let wanted = |planned: &Planned| !planned.conflict || on_conflict == OnConflict::KeepBoth;
        let keep: Vec<Record> = self.planned.into_iter().filter(wanted).map(|planned| planned.record).collect();
        Addition { added: keep.iter().map(|record| record.id).collect(), change: Change { keep, forget: Vec::new() } }
    }

    fn count(&mut self, incoming: &Incoming) {
        let preview = &mut self.preview;
        preview.zone_unknown += usize::from(incoming.zone_unknown);
        preview.without_media += usize::from(incoming.without_media);
        preview.mended += usize::from(incoming.mended);
        if let Some(entry) = incoming.record.event.as_entry() {
            preview.words += entry.text.split_whitespace().count();
            preview.first = Some(preview.first.map_or(entry.day, |first| first.min(entry.day)));
            preview.last = preview.last.max(Some(entry.day));
        }
    }

    /// Under its own id, or else under the first of the ids beside it that holds no other page.
    fn place(&mut self, journal: &Journal, incoming: Incoming) {
        let mut conflict = false;
        for n in 0.. {
            let id = nth_id(&incoming.record, n);
            match self.standing(journal, id, &incoming) {
                Standing::Nothing => return self.add(Record { id, ..incoming.record }, conflict),
                Standing::Same => return self.preview.same += 1,
                Standing::SameDeleted(record) => return self.add(*record, conflict),
                Standing::Other => conflict = true,
                Standing::OtherDeleted => {}
            }
        }
    }

    fn standing(&self, journal: &Journal, id: Id, incoming: &Incoming) -> Standing {
        let planned = self.by_id.get(id).map(|place| &self.planned[place as usize].record);
        let Some(record) = planned.or_else(|| journal.record(id)) else { return Standing::Nothing };
        match (is_same(record, incoming), record.is_live()) {
            (true, true) => Standing::Same,
            (true, false) => Standing::SameDeleted(Box::new(record.with(record.event.clone(), self.now))),
            (false, true) => Standing::Other,
            (false, false) => Standing::OtherDeleted,
        }
    }

    fn add(&mut self, record: Record, conflict: bool) {
        *(if conflict { &mut self.preview.conflicts } else { &mut self.preview.new }) += 1;
        let place = u32::try_from(self.planned.len()).expect("a file has fewer entries");
        self.by_id.insert(record.id, place);
        self.planned.push(Planned { record, conflict });
    }
}

/// Whether everything that the incoming page says is so already: its words, its day, its tags and its
/// star. What the person added here since, such as a feeling, makes it no other page.
fn is_same(record: &Record, incoming: &Incoming) -> bool {
    let (Event::Entry(mine), Event::Entry(other)) = (&record.event, &incoming.record.event) else { return false };
    // A guessed day follows the device, which may have been somewhere else the last time. Then the
    // moment decides, as long as the person has not moved the page.
    let was_elsewhere =
        incoming.zone_unknown && mine.day == record.made.day && record.made.instant() == incoming.record.made.instant();
    mine.text == other.text
        && (mine.day == other.day || was_elsewhere)
        && CHOSEN.iter().all(|name| chosen(record, name) == chosen(&incoming.record, name))
}

/// What a person chose for a page elsewhere. The weather or the place of it is no difference.
const CHOSEN: [&str; 2] = ["starred", "tags"];

fn chosen(record: &Record, name: &str) -> String {
    let value = record.rest.0.get(FROM_DAY_ONE).and_then(|kept| kept.get(name));
    value.map(ToString::to_string).unwrap_or_default()
}

/// The page's own id for 0, then those for the same page beside another one. They follow from
/// everything that [`is_same`] looks at, so two pages that differ go apart at once.
fn nth_id(record: &Record, n: u32) -> Id {
    if n == 0 {
        return record.id;
    }
    let text = record.event.as_entry().map(|entry| entry.text.as_str()).unwrap_or_default();
    let [own, made, n] = [record.id.to_string(), record.made.instant().to_string(), n.to_string()];
    let [starred, tags] = CHOSEN.map(|name| chosen(record, name));
    name::id(&["beside", &own, &made, &starred, &tags, text, &n])
}

#[cfg(test)]
mod tests;
