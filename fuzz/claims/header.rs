//! The header of a store and its canary: opening writes nothing, of the copies that are whole the highest
//! is taken, what reads is written so that it reads the same, and using the store counts it as opened once
//! more, unless a newer version keeps it.

use afterword::domain::Stamp;
use afterword::domain::schema::header;
use afterword::domain::store::canary::{missed, missing};
use afterword::domain::store::codec::envelope;
use afterword::domain::store::engine::Engine;
use afterword::domain::store::header::{Header, KEYS};
use afterword::domain::store::memory::MemoryStorage;
use afterword::domain::store::{Storage as _, Store};

/// The texts of the three copies and of the canary, one a line. A line that begins with `=` stands there
/// as it is; the others are sealed, since nothing would be found behind the checksum otherwise.
pub fn hold(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut lines = text.split('\n');
    let storage = MemoryStorage::default();
    let mut highest = None::<Header>;
    for (key, line) in KEYS.iter().zip(lines.by_ref()) {
        let stored = line.strip_prefix('=').map_or_else(|| envelope::seal(key, 0, line), str::to_owned);
        let whole = envelope::open(key, &stored).ok().and_then(|unsealed| header::read(&unsealed.body));
        if let Some(whole) = whole {
            reads_back(&whole);
            highest = highest.into_iter().chain([whole]).max_by_key(|header| header.epoch);
        }
        storage.set(key, &stored).expect("memory has room");
    }
    let before = storage.clone_values();
    let store = Store::over(storage.clone(), Engine::Chromium);
    let found = store.open().header;
    assert_eq!(storage.clone_values(), before, "opening writes nothing");
    assert_eq!(found.as_ref().map(|header| header.epoch), highest.map(|header| header.epoch));
    let canary = lines.next().and_then(header::read_canary);
    if let Some(canary) = &canary {
        assert_eq!(header::read_canary(&header::write_canary(canary)).as_ref(), Some(canary));
        assert!(missed(found.as_ref(), canary) <= canary.missed.saturating_add(1));
    }
    let _ = missing(found.as_ref(), 0, canary.as_ref());
    let _ = missing(found.as_ref(), 7, canary.as_ref());
    opens_once_more(&storage, &store, found);
}

fn reads_back(whole: &Header) {
    let again = header::read(&header::write(whole)).expect("it was written");
    assert_eq!(header::write(&again), header::write(whole));
    assert_eq!((&again.vault, again.created, again.epoch), (&whole.vault, whole.created, whole.epoch));
    assert_eq!((again.opens, again.min_writer), (whole.opens, whole.min_writer));
}

fn opens_once_more(storage: &MemoryStorage, store: &Store, found: Option<Header>) {
    let before = storage.clone_values();
    let now = Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp");
    store.begin(|| [7; 16], now, false);
    let after = Store::over(storage.clone(), Engine::Chromium).open().header.expect("it has a header now");
    match found {
        Some(found) if !found.is_writable() => assert_eq!(storage.clone_values(), before, "not a letter"),
        Some(found) if found.epoch < u64::MAX => {
            assert_eq!(after.epoch, found.epoch + 1);
            assert_eq!((after.vault, after.opens), (found.vault, found.opens.saturating_add(1)));
        }
        _ => {}
    }
}
