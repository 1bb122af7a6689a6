//! Of a Day One file every entry comes in or is refused with its number, in batches of any size alike; what
//! comes in is kept as it came; a second time nothing is new; and the person's own pages stay as they are.

use afterword::domain::store::Store;
use afterword::domain::store::engine::Engine;
use afterword::domain::store::memory::MemoryStorage;
use afterword::domain::transfer::{Batch, ImportPlan, OnConflict, Reader, Zones, limits};
use afterword::domain::{Event, Journal, Stamp};

/// A zone table that knows one zone, and answers another with nonsense.
struct Atlas;

impl Zones for Atlas {
    fn offset_minutes(&self, zone: &str, utc_seconds: i64) -> Option<i32> {
        match zone {
            "Europe/London" => Some(i32::from(utc_seconds.rem_euclid(31_556_952) > 15_000_000) * 60),
            "Nowhere/Mad" => Some(i32::MIN),
            _ => None,
        }
    }

    fn local_offset_minutes(&self, _: i64) -> i32 {
        -420
    }
}

fn now() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

pub fn hold(data: &[u8]) {
    let open = || Reader::open(data.to_vec(), now(), Atlas);
    let mut reader = match open() {
        Ok(reader) => reader,
        Err(bad) => return assert!(!bad.to_string().is_empty()),
    };
    let batch = reader.next_batch(usize::MAX);
    assert!(reader.is_done() && reader.done_bytes() == reader.total_bytes());
    let mut numbers: Vec<usize> = batch.incoming.iter().map(|incoming| incoming.entry).collect();
    numbers.extend(batch.refused.iter().map(|refused| refused.entry));
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=reader.entry_count()).collect::<Vec<_>>());
    assert_eq!(in_parts(open().expect("it opened before")), batch);
    for incoming in &batch.incoming {
        let page = incoming.record.event.as_entry().expect("a page");
        assert!(page.text.len() <= limits::TEXT && page.day <= now().day.plus(1));
    }
    comes_in(&batch);
}

fn in_parts(mut reader: Reader) -> Batch {
    let (mut whole, mut done) = (Batch::default(), 0);
    while !reader.is_done() {
        let part = reader.next_batch(1 + reader.entry_count() / 3);
        whole.incoming.extend(part.incoming);
        whole.refused.extend(part.refused);
        assert!((done..=reader.total_bytes()).contains(&reader.done_bytes()));
        done = reader.done_bytes();
    }
    whole
}

fn planned(journal: &Journal, batch: &Batch) -> ImportPlan {
    let mut plan = ImportPlan::at(now());
    plan.take_in(journal, batch.clone());
    let preview = plan.preview();
    assert_eq!(preview.new + preview.same + preview.conflicts, batch.incoming.len());
    plan
}

fn comes_in(batch: &Batch) {
    // The person has changed every third of the pages since they brought them over.
    let mine = batch.incoming.iter().step_by(3).map(|incoming| {
        let mut record = incoming.record.clone();
        if let Event::Entry(page) = &mut record.event {
            page.text.insert_str(0, "mine ");
        }
        record
    });
    let mut journal = Journal::of(mine);
    let before = journal.clone();
    let storage = MemoryStorage::default();
    let store = Store::over(storage.clone(), Engine::Chromium);
    let change = planned(&journal, batch).change(OnConflict::KeepBoth).change;
    assert_eq!(store.save(change.clone()).failed, None);
    let mut kept = Store::over(storage, Engine::Chromium).open().records;
    let mut asked = change.keep.clone();
    kept.sort_by_key(|record| record.id);
    asked.sort_by_key(|record| record.id);
    assert_eq!(kept, asked, "kept as it came");
    journal.absorb(change);
    for record in before.records() {
        assert_eq!(journal.record(record.id), Some(record), "the person’s own stays");
    }
    let again = planned(&journal, batch);
    assert!(again.change(OnConflict::KeepBoth).change.is_empty(), "a second time");
}
