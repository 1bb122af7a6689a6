//! Bringing a copy back takes nothing away, does in the store what it does in the journal, changes nothing
//! the second time, can be taken back, and what is there afterwards fits into a copy that holds all of it.

use afterword::domain::store::Store;
use afterword::domain::store::engine::Engine;
use afterword::domain::store::memory::MemoryStorage;
use afterword::domain::transfer::backup::{Backup, Restore, holds_all, open, write};
use afterword::domain::{Change, Event, Journal, Record, Stamp, schema};
use std::collections::BTreeMap;

const A_FEW: usize = 4;

fn now() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

pub fn hold(data: &[u8]) {
    let backup = match open(data) {
        Ok(backup) => backup,
        Err(bad) => return assert!(!bad.to_string().is_empty()),
    };
    comes_back(&backup, &Journal::default());
    comes_back(&backup, &half_of(&backup));
}

/// A journal that holds some of the records as they are, some with other words, some at another revision.
fn half_of(backup: &Backup) -> Journal {
    let other = |(record, n): (&Record, usize)| {
        let mut record = record.clone();
        if let (true, Event::Entry(page)) = (n & 2 > 0, &mut record.event) {
            page.text.push_str(" mine");
        }
        if n & 4 > 0 {
            record.rev = record.rev.saturating_sub(1);
        }
        record
    };
    let kept = backup.records.iter().zip(0..).filter(|(_, n)| n % 2 == 0 || n % 7 == 0);
    Journal::of(kept.map(other))
}

/// Every record as it is stored.
fn stored(journal: &Journal) -> BTreeMap<String, String> {
    journal.records().map(|record| (record.id.to_string(), schema::write(record))).collect()
}

fn comes_back(backup: &Backup, mine: &Journal) {
    let restore = Restore::of(backup.clone(), mine);
    let preview = restore.preview;
    let counted = preview.new + preview.same + preview.later + preview.beside + preview.mine + preview.refused;
    assert_eq!(counted, backup.records.len() + backup.refused.len(), "each line is counted once");

    let mut after = mine.clone();
    after.absorb(restore.change.clone());
    holds_what_it_said(backup, &restore, mine, &after);
    let again = Restore::of(backup.clone(), &after);
    assert!(again.change.is_empty(), "a second time: {:?}", again.change);
    // Sealing takes its time, and a few records show as much as many.
    if backup.records.len() + restore.raw.len() <= A_FEW {
        is_kept(&restore, mine, &after);
    }
    let copy = write(&after, &restore.raw, now());
    assert!(holds_all(&copy, &after, restore.raw.len()), "{copy}");
    goes_out_again(&restore, mine, after);
}

/// The store ends as the journal does, and values that could not be read come back once.
fn is_kept(restore: &Restore, mine: &Journal, after: &Journal) {
    let storage = MemoryStorage::default();
    let store = Store::over(storage.clone(), Engine::Chromium);
    let all = Change { keep: mine.records().cloned().collect(), forget: Vec::new() };
    assert_eq!(store.save(all).failed, None);
    assert_eq!(store.save(restore.change.clone()).failed, None);
    assert_eq!(Journal::of(store.open().records), *after, "kept as it came");
    let put_back = || restore.raw.iter().all(|(key, text)| store.put_back(key, text) == Ok(()));
    assert!(put_back());
    let standing = storage.clone_values();
    assert!(put_back());
    assert_eq!(storage.clone_values(), standing, "a second time");
}

/// What was there is there still, or was named; and of the copy nothing is missing but what was named.
fn holds_what_it_said(backup: &Backup, restore: &Restore, mine: &Journal, after: &Journal) {
    for record in mine.records() {
        let is_named = restore.replaced.iter().chain(&restore.removed).any(|named| named == record);
        assert!(is_named || after.record(record.id) == Some(record), "{record:?} is gone");
    }
    let texts: Vec<&str> =
        after.records().filter_map(|record| record.event.as_entry()).map(|page| page.text.as_str()).collect();
    let mut seen = Vec::new();
    for record in &backup.records {
        let is_first = !seen.contains(&record.id);
        seen.push(record.id);
        if let (true, true, Some(page)) = (is_first, record.is_live(), record.event.as_entry()) {
            let is_mine = after.record(record.id).is_some_and(|mine| mine.event.as_entry().is_none());
            assert!(is_mine || texts.contains(&page.text.as_str()), "{:?} did not come back", page.text);
        }
    }
}

fn goes_out_again(restore: &Restore, mine: &Journal, mut after: Journal) {
    for change in restore.undo(&after, now()) {
        after.absorb(change);
    }
    let events = |journal: &Journal| -> BTreeMap<String, (Event, bool)> {
        journal.records().map(|record| (record.id.to_string(), (record.event.clone(), record.is_live()))).collect()
    };
    assert_eq!(events(&after), events(mine), "taken back");
    // Whatever was only added is gone letter for letter.
    if restore.replaced.is_empty() {
        assert_eq!(stored(&after), stored(mine));
    }
}
