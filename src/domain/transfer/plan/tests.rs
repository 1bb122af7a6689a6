//! What an import would do: new, the same, conflicts, and that nothing is ever overwritten.

use super::*;
use crate::domain::feeling::Feeling;
use crate::domain::schema;
use crate::domain::transfer::{NoZones, Reader, Why, Zones};
use crate::domain::{Choice, Command};
use serde_json::{Value, json};

fn now() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

fn entry(uuid: &str, text: &str) -> Value {
    json!({ "uuid": uuid, "creationDate": "2019-10-18T08:07:39+01:00", "text": text, "tags": ["sea"] })
}

fn planned_in(zones: impl Zones + 'static, journal: &Journal, entries: &[Value]) -> ImportPlan {
    let file = json!({ "entries": entries }).to_string();
    let mut reader = Reader::open(file.into(), now(), zones).expect("a journal");
    let mut plan = ImportPlan::at(now());
    while !reader.is_done() {
        plan.take_in(journal, reader.next_batch(2));
    }
    plan
}

fn planned(journal: &Journal, entries: &[Value]) -> ImportPlan {
    planned_in(NoZones, journal, entries)
}

/// New, same, conflicts.
fn counts(plan: &ImportPlan) -> (usize, usize, usize) {
    let preview = plan.preview();
    (preview.new, preview.same, preview.conflicts)
}

/// Imports, as the app would: what was stored is read back.
fn import(journal: &mut Journal, entries: &[Value], on_conflict: OnConflict) -> Vec<Id> {
    let Addition { change, added } = planned(journal, entries).change(on_conflict);
    let stored = change.keep.iter().map(|record| schema::read(record.id, &schema::write(record)).expect("a record"));
    journal.absorb(Change { keep: stored.collect(), forget: change.forget });
    added
}

fn edit(journal: &mut Journal, id: Id, edit: impl FnOnce(&mut crate::domain::entry::Entry)) {
    let mut page = journal.page(id, now().day).expect("a page").event.clone();
    edit(&mut page);
    let change = journal.apply(Command::keep(id, Event::Entry(page)), now()).expect("a good page");
    journal.absorb(change);
}

fn remove(journal: &mut Journal, id: Id) {
    let change = journal.apply(Command::Remove { id }, now()).expect("there");
    journal.absorb(change);
}

fn texts(journal: &Journal) -> Vec<&str> {
    let mut texts: Vec<_> = journal.pages(now().day).map(|of| of.event.text.as_str()).collect();
    texts.sort_unstable();
    texts
}

#[test]
fn a_preview_counts_and_touches_nothing() {
    let mut far = entry("c", "three more words");
    far["creationDate"] = json!("1660-01-01T12:00:00Z");
    let plan = planned(&Journal::default(), &[entry("a", "one"), json!({}), far]);
    let preview = plan.preview();
    assert_eq!((preview.new, preview.words, preview.zone_unknown), (2, 4, 1));
    assert_eq!(preview.refused, [Refusal { entry: 2, why: Why::NoDate }]);
    assert_eq!((preview.first, preview.last), (Day::new(1660, 1, 1), Day::new(2019, 10, 18)));
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let mut journal = Journal::default();
    let mut entries = vec![entry("a", "one"), entry("b", "two")];
    entries[0]["location"] = json!({ "latitude": -35.397_421_489_596_944_f64 });
    entries.push(json!({ "creationDate": "2019-10-18T08:07:39Z", "text": "no uuid", "starred": true }));
    assert_eq!(import(&mut journal, &entries, OnConflict::KeepMine).len(), 3);
    let again = planned(&journal, &entries);
    assert_eq!(counts(&again), (0, 3, 0));
    assert_eq!(again.change(OnConflict::KeepBoth), Addition::default());
}

#[test]
fn an_entry_that_stands_twice_in_one_file_comes_in_once() {
    let twice = [entry("a", "one"), entry("a", "one"), entry("a", "other")];
    assert_eq!(counts(&planned(&Journal::default(), &twice)), (1, 1, 1));
    let mut journal = Journal::default();
    import(&mut journal, &twice, OnConflict::KeepBoth);
    assert_eq!(texts(&journal), ["one", "other"]);
}

#[test]
fn a_conflict_never_overwrites_and_is_added_beside_only_when_asked_for() {
    let mut journal = Journal::default();
    let [id] = import(&mut journal, &[entry("a", "mine")], OnConflict::KeepMine)[..] else { panic!("one page") };
    let theirs = [entry("a", "theirs")];
    assert_eq!(counts(&planned(&journal, &theirs)), (0, 0, 1));
    assert_eq!(import(&mut journal, &theirs, OnConflict::default()), []);
    let added = import(&mut journal, &theirs, OnConflict::KeepBoth);
    assert_eq!(texts(&journal), ["mine", "theirs"]);
    assert_eq!(journal.page(id, now().day).expect("still there").event.text, "mine");
    assert_eq!(counts(&planned(&journal, &theirs)), (0, 1, 0), "a second time it is there already");
    edit(&mut journal, added[0], |page| page.text = "theirs, edited".into());
    import(&mut journal, &theirs, OnConflict::KeepBoth);
    assert_eq!(texts(&journal), ["mine", "theirs", "theirs, edited"]);
}

#[test]
fn tags_the_star_and_the_day_make_a_difference_and_a_feeling_added_here_does_not() {
    let mut journal = Journal::default();
    let id = import(&mut journal, &[entry("a", "one")], OnConflict::KeepMine)[0];
    edit(&mut journal, id, |page| page.toggle_feeling(Feeling::ALL[0]));
    assert_eq!(counts(&planned(&journal, &[entry("a", "one")])), (0, 1, 0));
    for (field, value) in [
        ("tags", json!(["sea", "mum"])),
        ("starred", json!(true)),
        ("creationDate", json!("2019-10-17T08:07:39+01:00")),
    ] {
        let mut other = entry("a", "one");
        other[field] = value;
        assert_eq!(counts(&planned(&journal, &[other])), (0, 0, 1), "{field}");
    }
    let mut weather = entry("a", "one");
    weather["weather"] = json!({ "conditionsDescription": "Rain" });
    assert_eq!(counts(&planned(&journal, &[weather])), (0, 1, 0));
}

#[test]
fn undoing_and_importing_again_brings_everything_back() {
    let mut journal = Journal::default();
    let entries = [entry("a", "one"), entry("b", "two")];
    let added = import(&mut journal, &entries, OnConflict::KeepMine);
    for id in added.clone() {
        remove(&mut journal, id);
    }
    assert_eq!(journal.page_count(), 0);
    assert_eq!(counts(&planned(&journal, &entries)), (2, 0, 0));
    assert_eq!(import(&mut journal, &entries, OnConflict::KeepMine), added);
    assert_eq!(texts(&journal), ["one", "two"]);
}

#[test]
fn a_page_that_was_edited_and_deleted_stays_in_the_bin_as_it_is() {
    let mut journal = Journal::default();
    let id = import(&mut journal, &[entry("a", "one")], OnConflict::KeepMine)[0];
    edit(&mut journal, id, |page| page.text = "my last words on it".into());
    remove(&mut journal, id);
    let added = import(&mut journal, &[entry("a", "one")], OnConflict::KeepMine);
    assert_eq!(texts(&journal), ["one"]);
    assert_eq!(journal.deleted_pages(now().day)[0].event.text, "my last words on it");
    let back = journal.apply(Command::PutBack { id }, now()).expect("there");
    journal.absorb(back);
    assert_eq!(texts(&journal), ["my last words on it", "one"]);
    assert_ne!(added, [id]);
}

/// A device that has moved.
struct Far;

impl Zones for Far {
    fn offset_minutes(&self, _: &str, _: i64) -> Option<i32> {
        None
    }

    fn local_offset_minutes(&self, _: i64) -> i32 {
        -600
    }
}

#[test]
fn a_guessed_day_is_no_conflict_when_the_device_has_moved_but_a_moved_page_is() {
    let mut journal = Journal::default();
    let guessed = [json!({ "uuid": "a", "creationDate": "2019-10-18T08:07:39Z", "text": "one" })];
    let id = import(&mut journal, &guessed, OnConflict::KeepMine)[0];
    let elsewhere = planned_in(Far, &journal, &guessed);
    assert_eq!((counts(&elsewhere), elsewhere.preview().first), ((0, 1, 0), Day::new(2019, 10, 17)));
    edit(&mut journal, id, |page| page.day = page.day.plus(-5));
    assert_eq!(counts(&planned_in(Far, &journal, &guessed)), (0, 0, 1));
}

#[test]
fn a_thousand_versions_of_one_entry_are_held_against_each_other_quickly() {
    let versions: Vec<Value> = (0..20_000)
        .map(|n| {
            let mut version = entry("a", "one");
            version["tags"] = json!([n.to_string()]);
            version
        })
        .collect();
    assert_eq!(counts(&planned(&Journal::default(), &versions)), (1, 0, 19_999));
}

#[test]
fn an_id_beside_another_is_another() {
    let mut journal = Journal::default();
    import(&mut journal, &[entry("a", "one")], OnConflict::KeepMine);
    let record = journal.records().next().expect("one");
    let ids: std::collections::BTreeSet<Id> = (0..100).map(|n| nth_id(record, n)).collect();
    assert_eq!(ids.len(), 100);
}
