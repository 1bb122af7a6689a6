//! Reading a journal of Day One, from the `.json` file in its export.
//!
//! Opening looks over the whole file once and notes where each entry stands; no entry is read before
//! its turn. Looking over 6 MB, ten years of a diary, takes a few milliseconds, so a page can do that
//! at once and show its progress for the rest.

mod entry;

use super::scan::{Fault, Scan};
use super::{BadFile, Batch, Refusal, Spot, Zones, limits};
use crate::domain::Stamp;
use std::ops::Range;

/// A file that is being read. To cancel, drop it.
pub struct Reader {
    text: String,
    /// Where the entries stand, in the order of the file.
    entries: Vec<Range<usize>>,
    /// How many were handed out.
    done: usize,
    now: Stamp,
    zones: Box<dyn Zones>,
}

impl Reader {
    /// Looks over a file. `now` decides which days are still to come; `zones` which day a moment in
    /// UTC was.
    ///
    /// # Errors
    /// Nothing of the file can be taken, and why.
    pub fn open(bytes: Vec<u8>, now: Stamp, zones: impl Zones + 'static) -> Result<Self, BadFile> {
        let text = limits::text(bytes)?;
        let entries = entries(&text)?;
        Ok(Self { text, entries, done: 0, now, zones: Box::new(zones) })
    }

    /// How many entries the file has, good or bad.
    pub fn entry_count(&self) -> usize {
        self.entries.len()
    }

    pub fn total_bytes(&self) -> usize {
        self.text.len()
    }

    /// How far reading has come, for a bar: bytes of the file.
    pub fn done_bytes(&self) -> usize {
        match self.done.checked_sub(1) {
            _ if self.is_done() => self.total_bytes(),
            Some(last) => self.entries[last].end,
            None => 0,
        }
    }

    pub fn is_done(&self) -> bool {
        self.done == self.entries.len()
    }

    /// Reads the next entries, at most so many. After the last one, batches are empty.
    pub fn next_batch(&mut self, max_entries: usize) -> Batch {
        let mut batch = Batch::default();
        let until = self.done.saturating_add(max_entries).min(self.entries.len());
        for place in self.done..until {
            let raw = &self.text[self.entries[place].clone()];
            let entry = place + 1;
            match entry::read(entry, raw, self.now, &*self.zones) {
                Ok(incoming) => batch.incoming.push(incoming),
                Err(why) => batch.refused.push(Refusal { entry, why }),
            }
        }
        self.done = until;
        batch
    }
}

/// Where the entries of a file stand.
fn entries(text: &str) -> Result<Vec<Range<usize>>, BadFile> {
    let mut scan = Scan::of(text);
    if scan.peek() != Some(b'{') {
        return Err(BadFile::NotDayOne);
    }
    let (mut entries, mut found) = (Vec::new(), false);
    let walked = scan.object(|scan, name| {
        if &text[name] != "entries" || scan.peek() != Some(b'[') {
            return scan.value().map(drop);
        }
        found = true;
        scan.list(|scan| {
            let place = scan.value()?;
            // One too many says it all, and a file can hold millions of nothings.
            if entries.len() <= limits::ENTRIES {
                entries.push(place);
            }
            Ok(())
        })
    });
    let fault = |fault| match fault {
        Fault::Ends => BadFile::EndsEarly { whole: entries.len() },
        Fault::Odd(at) => BadFile::Broken(Spot::of(text, at)),
        Fault::TooDeep(at) => BadFile::TooDeep(Spot::of(text, at)),
    };
    walked.map_err(fault)?;
    scan.end().map_err(|fault| match fault {
        Fault::Odd(at) | Fault::TooDeep(at) => BadFile::Trailing(Spot::of(text, at)),
        Fault::Ends => BadFile::EndsEarly { whole: entries.len() },
    })?;
    match entries.len() {
        _ if !found => Err(BadFile::NotDayOne),
        count if count > limits::ENTRIES => Err(BadFile::TooMany),
        _ => Ok(entries),
    }
}

#[cfg(test)]
mod tests;
