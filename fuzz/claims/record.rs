//! What reads as a record is written as one that reads the same, and writing that changes nothing more.

use afterword::domain::schema::{read, write};
use afterword::domain::{Command, Id, Journal, Record, Stamp};

fn id() -> Id {
    Id::parse("0123456789ab").expect("an id")
}

fn now() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

pub fn hold(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(record) = read(id(), text) else { return };
    let written = write(&record);
    let again = read(id(), &written).unwrap_or_else(|why| panic!("{why:?}: {text} was written as {written}"));
    assert_eq!(again, record, "{text}");
    assert_eq!(write(&again), written, "{text}");
    edit(record);
}

/// Every record can be changed, deleted and put back, and each of that counts as one change more.
fn edit(record: Record) {
    let (id, event, rev) = (record.id, record.event.clone(), record.rev);
    let is_live = record.is_live();
    let mut journal = Journal::of([record]);
    let commands = [Command::Remove { id }, Command::PutBack { id }, Command::keep(id, event), Command::PurgeSpent];
    let mut last = rev;
    for command in commands.into_iter().skip(usize::from(!is_live)) {
        // What a person has to change first is no concern here.
        let Ok(change) = journal.apply(command, now()) else { continue };
        for record in &change.keep {
            assert!(record.id != id || record.rev == last + 1, "{} after {last}", record.rev);
            last = record.rev;
        }
        journal.absorb(change);
    }
}
