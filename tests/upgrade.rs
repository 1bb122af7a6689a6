//! Whole stores as each version left them, and one of a version to come. Every later version reads them,
//! moves a record to its own form when that record changes, and writes nothing where a newer one writes.
#![cfg(not(target_arch = "wasm32"))]

use afterword::domain::entry::Mode;
use afterword::domain::schema::Unreadable;
use afterword::domain::store::Keys;
use afterword::domain::store::codec::envelope::is_sealed;
use afterword::domain::store::engine::Engine;
use afterword::domain::store::header::WRITER;
use afterword::domain::store::locked::{Door, Turning};
use afterword::domain::store::memory::MemoryStorage;
use afterword::domain::store::{LOOK, NotSaved, Opened, Storage, Store};
use afterword::domain::transfer::backup;
use afterword::domain::vault::code::Code;
use afterword::domain::vault::{Cost, Fresh, Lock, Master, NONCE};
use afterword::domain::{Change, Command, Event, Id, Journal, Stamp};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

type Values = BTreeMap<String, String>;

fn at() -> Stamp {
    Stamp::parse("2027-06-20T20:30:00-07:00").expect("a stamp")
}

fn id(n: &str) -> Id {
    Id::parse(&format!("{n:0>12}")).expect("an id")
}

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/stores").join(name);
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn values(name: &str) -> Values {
    serde_json::from_str(&fixture(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn storage_of(values: &Values) -> MemoryStorage {
    let storage = MemoryStorage::default();
    for (key, value) in values {
        storage.set(key, value).expect("room");
    }
    storage
}

fn over(storage: &MemoryStorage) -> (Store, Opened, Journal) {
    let store = Store::over(storage.clone(), Engine::Chromium);
    let opened = store.open();
    let journal = Journal::of(opened.records.iter().cloned());
    (store, opened, journal)
}

/// Everything in a store, as a copy in a file has it: each record in full, each value that can't be read.
fn listing(store: &Store, journal: &Journal) -> String {
    backup::write(journal, &store.unreadable(), at())
}

/// What stands in the records, asked for by name, so that a field that is only carried along is noticed.
fn is_understood(journal: &Journal) {
    let about = journal.about();
    assert_eq!((about.nickname.as_str(), about.arrived, about.shape.len()), ("R", true, 2));
    assert!(about.how_ended.is_some() && about.when_ended.is_some() && about.rest.is_empty());
    assert_eq!((about.values, about.people), (vec!["kind".to_owned(), "own word".to_owned()], vec!["Ana".to_owned()]));
    assert_eq!(journal.hopes().len(), 1);
    let plan = journal.plan().expect("a plan").event;
    assert_eq!((plan.length, plan.channel.as_str(), plan.why.as_str()), (30, "email", "so I sleep"));
    assert_eq!((plan.if_then.len(), plan.hard_days.len(), plan.counts.len(), plan.instead.len()), (1, 1, 1, 1));
    assert!(plan.end_view.is_some() && plan.rest.is_empty());
    let settings = journal.settings();
    assert!(settings.theme.is_some() && settings.region.is_some() && settings.night_hours && settings.spelling);
    assert!(settings.copied.is_some() && settings.copy_later.is_some() && settings.rest.is_empty());
    assert_eq!(settings.turn.minutes(), 0);
    let slip = journal.slips()[0].event;
    assert_eq!((slip.time.hours_and_minutes().as_str(), slip.learn.as_str()), ("01:40", "phone in the kitchen"));
    assert!(slip.what.is_some() && slip.state.len() == 1 && slip.rest.is_empty());
    let card = journal.space_days()[0].event;
    assert_eq!((card.urges, card.helped.as_str(), card.mark.is_some()), (2, "a walk", true));
    let urge = journal.urges()[0].event;
    assert_eq!((urge.minutes, urge.strength.is_some(), urge.strength_after.is_some()), (15, true, true));
    assert!(urge.ended.is_some() && card.rest.is_empty() && urge.rest.is_empty());
    let unsent = journal.page(id("8"), at().day).expect("a page").event;
    assert_eq!((unsent.mode, unsent.feelings.len(), unsent.intensity.is_some()), (Mode::Unsent, 2, true));
    assert_eq!(unsent.text, "a\n\n\u{202e}b \u{0}\u{7f}é👩‍👩‍👧 \"\\");
    assert!(unsent.sleep.is_some() && unsent.after.is_some() && unsent.rest.is_empty());
    let fuller = journal.page(id("b"), at().day).expect("a page").event;
    assert_eq!(
        (fuller.text.as_str(), fuller.sleep, fuller.rest.is_empty()),
        ("From a version that knew more.", None, false)
    );
    assert_eq!(journal.deleted_pages(at().day).len(), 1);
    assert_eq!(journal.newer_count(), 1);
}

#[test]
fn the_store_of_version_one_is_read_to_the_last_field() {
    let storage = storage_of(&values("v1.json"));
    let (store, opened, journal) = over(&storage);
    assert_eq!((opened.records.len(), opened.left, opened.header), (12, Vec::new(), None));
    is_understood(&journal);
    assert_eq!(listing(&store, &journal), fixture("v1.listing.jsonl"));
    assert_eq!(storage.clone_values(), values("v1.json"), "reading changes nothing");
}

#[test]
fn the_store_of_version_two_is_read_to_the_last_field() {
    let storage = storage_of(&values("v2.json"));
    let (store, opened, journal) = over(&storage);
    assert_eq!((opened.records.len(), opened.left.len()), (12, 1));
    let header = opened.header.expect("a header");
    assert_eq!((header.opens, header.epoch, header.min_writer), (2, 2, 2));
    assert_eq!(header.vault, "07".repeat(16));
    is_understood(&journal);
    assert_eq!(listing(&store, &journal), fixture("v2.listing.jsonl"));
    assert_eq!(storage.clone_values(), values("v2.json"), "reading changes nothing");
}

#[test]
fn a_copy_in_a_file_of_either_version_holds_the_same_as_its_store() {
    for name in ["v1", "v2"] {
        let (_, opened, journal) = over(&storage_of(&values(&format!("{name}.json"))));
        let copy = fixture(&format!("{name}.listing.jsonl"));
        assert!(backup::holds_all(&copy, &journal, opened.left.len()), "{name}");
    }
}

/// The same words with one more, so that the record changes.
fn again(event: &Event) -> Event {
    let mut event = event.clone();
    match &mut event {
        Event::About(about) => about.nickname.push('R'),
        Event::Entry(entry) => entry.text.push_str(" More."),
        Event::Hope(hoped) => hoped.hope = Some(afterword::domain::about::Hope::Understand),
        Event::Plan(plan) => plan.why.push_str(", and eat"),
        Event::Settings(settings) => settings.spelling = !settings.spelling,
        Event::Slip(slip) => slip.learn.push_str(", again"),
        Event::SpaceDay(card) => card.urges += 1,
        Event::Urge(urge) => urge.minutes += 1,
        // No store of version one holds these.
        Event::Moment(_) | Event::Newer(_) | Event::Sheet(_) => {}
    }
    event
}

#[test]
fn a_record_of_version_one_that_changes_becomes_version_two_and_the_others_stay_as_they_are() {
    let old = values("v1.json");
    for n in 1..=11 {
        let storage = storage_of(&old);
        let (store, _, journal) = over(&storage);
        store.begin(|| [7; 16], at(), false);
        let id = id(&format!("{n:x}"));
        let record = journal.record(id).expect("there");
        let change = journal.apply(Command::keep(id, again(&record.event)), at()).expect("a change");
        store.save(change.clone()).all().expect("saved");
        let key = format!("qj1:r:{id}");
        let now = storage.clone_values();
        assert!(is_sealed(&now[&key]), "{key}");
        for (other, value) in old.iter().filter(|(other, _)| **other != key) {
            assert_eq!(now.get(other), Some(value), "{other}, after {key} changed");
        }
        let (_, opened, journal) = over(&storage);
        assert_eq!((journal.record(id), opened.left), (Some(&change.keep[0]), Vec::new()));
        assert!(opened.header.is_some());
    }
}

/// A store with records of version one, each changed once but for one, in two visits; a value that could
/// not be read and stood where a record had to go is set aside.
fn written_today() -> Values {
    let storage = storage_of(&values("v1.json"));
    // No room for ballast, which is 48 KiB of blanks.
    storage.limit(Some(40_000));
    let (store, _, journal) = over(&storage);
    store.begin(|| [7; 16], at(), false);
    for record in journal.records().filter(|record| record.id != id("2")) {
        let saved = store.save(Change {
            keep: vec![afterword::domain::Record { rev: record.rev + 1, ..record.clone() }],
            forget: Vec::new(),
        });
        saved.all().expect("saved");
    }
    let key = format!("qj1:r:{}", id("9"));
    let (standing, cut) = (store.record(id("9")).expect("there"), storage.get(&key).expect("there"));
    storage.set(&key, &cut.chars().skip(1).collect::<String>()).expect("room");
    store.save(Change { keep: vec![standing], forget: Vec::new() }).all().expect("saved");
    let (store, ..) = over(&storage);
    store.begin(|| [7; 16], at(), false);
    storage.clone_values()
}

/// Fails when this version writes otherwise than the first one that wrote version two. What was stored
/// still opens, as the tests above show; the fixture stays, and the new form gets one of its own.
#[test]
fn a_store_written_today_is_the_one_of_version_two() {
    assert_eq!(written_today(), values("v2.json"));
}

const PASSPHRASE: &str = "a frozen passphrase";

/// The store of version two, locked by this version with keys, salts and nonces that are always the same.
fn locked_today() -> Values {
    let storage = storage_of(&values("v2.json"));
    let (store, opened, journal) = over(&storage);
    store.begin(|| [7; 16], at(), false);
    let vault = opened.header.expect("a header").vault;
    let (master, code) = (Master::of([1; 32]), Code::of([2; 20]));
    let fresh = Fresh { salt: [3; 16], nonce: [4; NONCE] };
    let cost = Cost { memory: 19 << 10, passes: 1 };
    let by_code = master.by_code(&vault, &code, [5; NONCE]);
    let lock = Lock::new(&vault, &master, PASSPHRASE, cost, fresh, by_code).expect("enough memory");
    let keys = Keys::of(&master, &vault, Turning::On).expect("its own");
    let next = std::cell::Cell::new(0_u8);
    let nonces = move || [next.replace(next.get() + 1); NONCE];
    store.turn_on(lock, keys, Box::new(nonces)).expect("room");
    assert_eq!(store.turn(&mut store.turning(), || false), Ok(true));
    store.note_roster(journal.records());
    storage.clone_values()
}

#[test]
fn a_locked_store_opens_with_its_passphrase_and_with_its_code_to_what_was_locked() {
    let locked = values("v4-locked.json");
    let plain = listing_of("v2.json");
    for with_code in [false, true] {
        let storage = storage_of(&locked);
        let store = Store::over(storage.clone(), Engine::Chromium);
        let Door::Locked { vault, locked } = store.door() else { panic!("it is locked") };
        let opened = if with_code {
            locked.lock.open_by_code(&vault, &Code::of([2; 20]))
        } else {
            locked.lock.open(&vault, PASSPHRASE)
        };
        let keys = Keys::of(&opened.expect("it opens"), &vault, locked.turning).expect("its own");
        store.unlock(keys, || [0; NONCE]);
        let records = store.open().records;
        assert_eq!(store.rolled_back(records.iter()), None);
        assert_eq!(listing(&store, &Journal::of(records)), plain);
    }
}

fn listing_of(name: &str) -> String {
    let (store, _, journal) = over(&storage_of(&values(name)));
    listing(&store, &journal)
}

/// Fails when this version locks otherwise than the first one that could.
#[test]
fn a_store_locked_today_is_the_one_of_version_four() {
    assert_eq!(locked_today(), values("v4-locked.json"));
}

#[test]
fn a_store_of_a_newer_version_is_read_and_not_a_letter_of_it_changes() {
    let storage = storage_of(&values("v3-future.json"));
    let (store, opened, journal) = over(&storage);
    assert_eq!(opened.header.map(|header| header.min_writer), Some(WRITER + 1));
    assert_eq!(
        journal.pages(at().day).map(|of| of.event.text.as_str()).collect::<Vec<_>>(),
        ["Readable in version 2."]
    );
    let reasons: Vec<_> = opened.left.iter().map(|left| (left.key.as_str(), left.why)).collect();
    let newer = |key| (key, Unreadable::Newer);
    assert_eq!(reasons, [newer("qj1:r:0000000000f2"), newer("qj1:r:0000000000f3")]);
    store.begin(|| [9; 16], at(), false);
    store.mirror_look(None);
    let page = journal.pages(at().day).next().expect("a page");
    let change = |command| journal.apply(command, at()).expect("a change");
    let edit = change(Command::keep(page.record.id, again(&page.record.event)));
    let fresh = change(Command::keep(id("1"), again(&page.record.event)));
    let forget = Change { keep: Vec::new(), forget: vec![page.record.id] };
    for refused in [edit, fresh, forget, change(Command::Remove { id: page.record.id })] {
        assert_eq!(store.save(refused).failed, Some(NotSaved::Newer));
    }
    assert_eq!(store.put_back("qj1:r:0000000000aa", "raw"), Err(NotSaved::Newer));
    assert_eq!(storage.clone_values(), values("v3-future.json"));
    assert!(values("v3-future.json").contains_key(LOOK));
}
