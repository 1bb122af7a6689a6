//! A copy holds everything, and bringing it back takes nothing away.

use super::*;
use crate::domain::about::About;
use crate::domain::copy::sheets::talk::DEBRIEF;
use crate::domain::entry::{Entry, Mode};
use crate::domain::sheet::{Answer, Answers};
use crate::domain::store::engine::Engine;
use crate::domain::store::memory::MemoryStorage;
use crate::domain::store::{Storage as _, Store};
use crate::domain::{Change, Command, Day, Event, Id};
use std::collections::BTreeMap;

fn at() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

fn id(n: u64) -> Id {
    Id::from_random(n.to_be_bytes())
}

fn page(text: &str) -> Event {
    Event::Entry(Entry { text: text.into(), ..Entry::blank(Day::parse("2026-11-20").expect("a date"), Mode::Free) })
}

fn journal(pages: &[(u64, &str)]) -> Journal {
    Journal::of(pages.iter().map(|(n, text)| Record::new(id(*n), at(), page(text))))
}

fn changed(journal: &Journal, n: u64, text: &str) -> Journal {
    let mut journal = journal.clone();
    let change = journal.apply(Command::keep(id(n), page(text)), at()).expect("a page");
    journal.absorb(change);
    journal
}

fn restore(copy: &str, journal: &Journal) -> Restore {
    Restore::of(read(copy).expect("a copy"), journal)
}

fn take_back(restore: &Restore, journal: &mut Journal) {
    for change in restore.undo(journal, at()) {
        journal.absorb(change);
    }
}

/// Letters from all over, by a seed: emoji, marks that combine, both directions, NUL, private use, and
/// what JSON has to write differently.
fn torture(seed: &mut u64, longest: u64) -> String {
    const ODD: [&str; 14] = [
        "👩‍👩‍👧‍👦",
        "e\u{301}",
        "\u{202e}",
        "ש",
        "\u{0}",
        "\u{1f}",
        "\"",
        "\\",
        "\n",
        "\u{2028}",
        "\u{e000}",
        "\u{10ffff}",
        "㐀",
        "’",
    ];
    let mut next = || {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        *seed >> 33
    };
    let length = next() % longest;
    (0..length)
        .map(|_| match next() % 3 {
            0 => ODD[usize::try_from(next()).expect("31 bits") % ODD.len()].to_owned(),
            1 => "word ".to_owned(),
            _ => char::from_u32(u32::try_from(next()).expect("31 bits") % 0x11_0000).unwrap_or('x').to_string(),
        })
        .collect()
}

#[test]
fn five_thousand_pages_of_odd_letters_come_back_byte_for_byte() {
    let mut seed = 20_261_124;
    let records = (0..5_000).map(|n| {
        let gone = (n % 50 == 0).then(at);
        Record {
            rev: u32::try_from(n % 7).expect("small"),
            gone,
            ..Record::new(id(n), at(), page(&torture(&mut seed, 60)))
        }
    });
    let journal = Journal::of(records);
    let stored = |journal: &Journal| -> BTreeMap<String, String> {
        let storage = MemoryStorage::default();
        let keep = journal.records().cloned().collect();
        let saved = Store::over(storage.clone(), Engine::Chromium).save(Change { keep, forget: Vec::new() });
        assert_eq!(saved.all(), Ok(()));
        storage.clone_values()
    };
    let copy = write(&journal, &[], at());
    assert!(holds_all(&copy, &journal, 0));
    let mut again = Journal::default();
    let restore = restore(&copy, &again);
    assert_eq!(restore.preview, Preview { new: 5_000, ..Preview::default() });
    again.absorb(restore.change);
    assert_eq!(stored(&again), stored(&journal));
}

#[test]
fn the_same_copy_brought_back_twice_changes_nothing() {
    let mine = journal(&[(1, "mine"), (2, "both")]);
    let copy = write(&journal(&[(1, "theirs"), (2, "both"), (3, "new")]), &[], at());
    let first = restore(&copy, &mine);
    assert_eq!(first.preview, Preview { new: 1, same: 1, beside: 1, ..Preview::default() });
    let mut after = mine.clone();
    after.absorb(first.change.clone());
    assert_eq!(after.page_count(), 4);
    assert_eq!(after.page(id(1), at().day).map(|of| of.event.text.clone()).as_deref(), Some("mine"));
    let second = restore(&copy, &after);
    assert!(second.is_nothing(), "{:?}", second.preview);
    take_back(&first, &mut after);
    assert_eq!(after.records().collect::<Vec<_>>(), mine.records().collect::<Vec<_>>());
}

#[test]
fn a_later_version_comes_in_and_can_be_taken_back_an_earlier_one_does_not() {
    let old = journal(&[(1, "old")]);
    let new = changed(&old, 1, "new");
    let forward = restore(&write(&new, &[], at()), &old);
    assert_eq!(forward.preview, Preview { later: 1, ..Preview::default() });
    let mut after = old.clone();
    after.absorb(forward.change.clone());
    assert_eq!(after.page(id(1), at().day).map(|of| of.event.text.clone()).as_deref(), Some("new"));
    take_back(&forward, &mut after);
    assert_eq!(after.page(id(1), at().day).map(|of| of.event.text.clone()).as_deref(), Some("old"));
    let back = restore(&write(&old, &[], at()), &new);
    assert_eq!(back.preview, Preview { beside: 1, ..Preview::default() }, "the old words come in beside");
}

#[test]
fn blank_answers_make_room_for_those_of_the_copy_and_real_ones_stay() {
    let told = |n, nickname: &str| {
        Record::new(id(n), at(), Event::About(About { nickname: nickname.into(), arrived: true, ..About::default() }))
    };
    let copy = write(&Journal::of([told(1, "R")]), &[], at());
    let blank = Journal::of([told(2, "")]);
    let first = restore(&copy, &blank);
    assert_eq!(first.preview, Preview { new: 1, ..Preview::default() });
    let mut after = blank.clone();
    after.absorb(first.change.clone());
    assert_eq!(after.about().nickname, "R");
    take_back(&first, &mut after);
    assert_eq!(after, blank);
    let answered = restore(&copy, &Journal::of([told(2, "S")]));
    assert_eq!(answered.preview, Preview { mine: 1, ..Preview::default() });
    assert!(answered.is_nothing());
}

#[test]
fn what_could_not_be_read_travels_along() {
    let raw = [("qj1:r:0123456789ab".to_owned(), "\u{0}{\"v\":99}".to_owned())];
    let copy = write(&journal(&[(1, "a")]), &raw, at());
    assert!(holds_all(&copy, &journal(&[(1, "a")]), 1));
    assert_eq!(read(&copy).expect("a copy").raw, raw);
    let storage = MemoryStorage::default();
    let store = Store::over(storage.clone(), Engine::Chromium);
    store.put_back(&raw[0].0, &raw[0].1).expect("room");
    assert_eq!(storage.get(&raw[0].0).as_ref(), Some(&raw[0].1));
    storage.set(&raw[0].0, "something else by now").expect("room");
    store.put_back(&raw[0].0, &raw[0].1).expect("room");
    assert_eq!(store.unreadable().len(), 2, "set aside, and both are kept");
}

#[test]
fn a_copy_that_was_cut_or_changed_is_not_whole_and_its_good_lines_still_count() {
    let journal = journal(&[(1, "first"), (2, "second"), (3, "third")]);
    let copy = write(&journal, &[], at());
    for damaged in
        [copy.replace("second", "secund"), copy[..copy.len() - 10].to_owned(), copy.replacen("\"id\"", "\"ie\"", 1)]
    {
        let backup = read(&damaged).expect("still a copy");
        assert!(!backup.is_whole);
        assert!(backup.records.len() >= 2);
        assert!(!holds_all(&damaged, &journal, 0));
    }
    assert!(!holds_all(&copy, &changed(&journal, 1, "newer"), 0), "a copy of yesterday does not hold today");
}

#[test]
fn what_is_no_copy_says_why() {
    for (text, why) in [
        ("", BadBackup::Empty),
        ("\u{feff} \n", BadBackup::Empty),
        ("hello", BadBackup::NotABackup),
        ("{}", BadBackup::NotABackup),
        ("{\"backup\":\"another app\",\"version\":1}", BadBackup::NotABackup),
        ("{\"backup\":\"afterword\"}", BadBackup::NotABackup),
        ("{\"backup\":\"afterword\",\"version\":2}", BadBackup::Newer),
    ] {
        assert_eq!(read(text), Err(why), "{text}");
    }
}

#[test]
fn a_file_that_is_no_text_says_so_and_a_damaged_letter_takes_no_other_along() {
    let copy = write(&journal(&[(1, "café au lait"), (2, "b")]), &[], at());
    let utf_16: Vec<u8> = copy.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(open(&utf_16), Err(BadBackup::Utf16));
    assert_eq!(open(b"PK\x03\x04"), Err(BadBackup::NotABackup));
    assert_eq!(open(format!("\u{feff}{copy}").as_bytes()).map(|backup| backup.is_whole), Ok(true));
    let place = copy.find('é').expect("there");
    let mut bytes = copy.into_bytes();
    bytes[place] = 0xff;
    let backup = open(&bytes).expect("a copy");
    assert_eq!((backup.records.len(), backup.is_whole), (2, false));
    assert_eq!(backup.records[0].event.as_entry().map(|page| page.text.as_str()), Some("caf\u{fffd}\u{fffd} au lait"));
}

#[test]
fn what_is_put_behind_the_end_is_noticed() {
    let copy = write(&journal(&[(1, "a")]), &[], at());
    let more = lines::record(journal(&[(2, "b")]).records().next().expect("one"));
    let longer = read(&format!("{copy}{more}\n")).expect("a copy");
    assert_eq!((longer.records.len(), longer.is_whole), (2, false));
    assert!(read(&format!("{copy}\n \n")).expect("a copy").is_whole, "blank lines are nothing");
    let twice = read(&copy.repeat(2)).expect("a copy");
    assert!(!twice.is_whole);
    let refused = |line, why| Refused { line, why };
    assert_eq!(twice.refused, [refused(4, WhyNot::Damaged), refused(5, WhyNot::Twice)]);
}

#[test]
fn more_lines_than_any_store_has_are_refused_whole() {
    let head = lines::head(at(), 0, 0);
    let with = |count: usize| read(&format!("{head}\n{}", "x\n".repeat(count)));
    assert_eq!(with(limits::ENTRIES + 1).map(|backup| backup.refused.len()), Ok(limits::ENTRIES + 1));
    assert_eq!(with(limits::ENTRIES + 2), Err(BadBackup::TooMany));
}

#[test]
fn of_answers_given_several_times_none_goes_back_and_forth() {
    let told = |n, nickname: &str| {
        Record::new(id(n), at(), Event::About(About { nickname: nickname.into(), arrived: true, ..About::default() }))
    };
    let copy = write(&Journal::of([told(1, ""), told(2, "R"), told(3, "S")]), &[], at());
    for mine in [vec![], vec![told(1, "")], vec![told(2, "")], vec![told(4, "")], vec![told(5, "T")]] {
        let before = Journal::of(mine);
        let mut after = before.clone();
        let first = restore(&copy, &before);
        after.absorb(first.change.clone());
        assert!(restore(&copy, &after).is_nothing(), "{before:?}");
        take_back(&first, &mut after);
        let events = |journal: &Journal| journal.records().map(|record| record.event.clone()).collect::<Vec<_>>();
        assert_eq!(events(&after), events(&before));
    }
    // A blank answer that the copy knows more about stays, and gets its later version.
    let later = Record { rev: 3, ..told(4, "later") };
    let copy = write(&Journal::of([told(1, "R"), later.clone()]), &[], at());
    let mut after = Journal::of([told(4, "")]);
    let first = restore(&copy, &after);
    after.absorb(first.change);
    assert_eq!(after.record(id(4)), Some(&later));
    // A deleted answer takes the place of none.
    let gone = Record { gone: Some(at()), ..told(1, "R") };
    assert_eq!(restore(&write(&Journal::of([gone]), &[], at()), &Journal::of([told(4, "")])).removed, []);
}

#[test]
fn taking_back_what_never_came_touches_nothing_that_stands_there() {
    let copy = write(&journal(&[(1, "a"), (2, "b"), (3, "c")]), &[], at());
    let storage = MemoryStorage::default();
    let store = Store::over(storage.clone(), Engine::Chromium);
    // A damaged value stands where the third page belongs, and there is room for one page only.
    let damaged = format!("qj1:r:{}", id(3));
    storage.set(&damaged, "damaged").expect("room");
    let mut mine = Journal::default();
    let restore = restore(&copy, &mine);
    let (came, rest) = restore.change.keep.split_at(1);
    assert_eq!(rest.len(), 2);
    let saved = store.save(Change { keep: came.to_vec(), forget: Vec::new() });
    mine.absorb(saved.kept);
    for change in restore.undo(&mine, at()) {
        assert_eq!(store.save(change).failed, None);
    }
    assert_eq!(storage.get(&damaged).as_deref(), Some("damaged"));
    assert_eq!(store.open().records, []);
}

#[test]
fn no_cut_and_no_flip_makes_reading_panic() {
    let copy = write(&journal(&[(1, "é👩‍👩‍👧 \" \\")]), &[("qj1:q:x.0".into(), "raw".into())], at());
    for end in (0..copy.len()).filter(|end| copy.is_char_boundary(*end)) {
        let _ = read(&copy[..end]);
    }
    for n in 0..copy.len() {
        let mut bytes = copy.clone().into_bytes();
        bytes[n] ^= 0x15;
        if let Ok(text) = String::from_utf8(bytes) {
            let _ = read(&text);
        }
    }
}

/// The same page with other words, put away or not.
fn letter(text: &str, until: Option<&str>) -> Event {
    let Event::Entry(entry) = page(text) else { panic!("a page") };
    Event::Entry(Entry { mode: Mode::Unsent, closed_until: until.and_then(Day::parse), ..entry })
}

fn put_away_letter() -> Journal {
    let mut journal = Journal::of([Record::new(id(1), at(), letter("first words", None))]);
    for event in [letter("last words", None), letter("last words", Some("2026-11-30"))] {
        let change = journal.apply(Command::keep(id(1), event), at()).expect("a letter");
        journal.absorb(change);
    }
    journal
}

#[test]
fn a_copy_with_the_letters_put_away_keeps_their_date_and_one_without_has_none_of_their_words() {
    let mine = put_away_letter();
    let with = write(&mine, &[], at());
    assert!(with.contains("last words") && holds_all(&with, &mine, 0));
    let mut again = Journal::default();
    again.absorb(restore(&with, &again).change);
    assert_eq!(again.pages(Day::parse("2026-11-29").expect("a date")).count(), 0);
    assert_eq!(again.pages(Day::parse("2026-11-30").expect("a date")).count(), 1);
    let left = crate::domain::put_away::without(&mine, at().day);
    let without = write(&left, &[], at());
    assert!(!without.contains("words") && holds_all(&without, &left, 0));
    assert!(restore(&without, &mine).is_nothing(), "and bringing it back opens and loses nothing");
}

#[test]
fn an_older_copy_opens_no_letter_that_was_put_away_since() {
    let mine = put_away_letter();
    // The first words as they were, and a version that another device changed more often.
    let old = write(&Journal::of([Record::new(id(1), at(), letter("first words", None))]), &[], at());
    let later = Record { rev: 9, ..Record::new(id(1), at(), letter("other words", None)) };
    let later = write(&Journal::of([later]), &[], at());
    for (copy, pages) in [(old, 2), (later, 1)] {
        let mut after = mine.clone();
        after.absorb(restore(&copy, &mine).change);
        assert_eq!(after.pages(at().day).count(), 0);
        assert_eq!(after.pages(Day::parse("2026-11-30").expect("a date")).count(), pages);
        assert!(restore(&copy, &after).is_nothing(), "a second time changes nothing");
    }
}

#[test]
fn a_talk_looked_back_on_from_two_devices_at_once_keeps_both_accounts() {
    let debrief = |said: &str| {
        let mut answers = Answers::blank(&DEBRIEF);
        answers.set("said", Some(Answer::Text(said.to_owned())));
        Event::Sheet(answers)
    };
    // Begun on the one, gone on with on both.
    let begun = Record::new(id(1), at(), debrief("that I decide alone"));
    let on = |said: &str| {
        let mut journal = Journal::of([begun.clone()]);
        let change = journal.apply(Command::keep(id(1), debrief(said)), at()).expect("a talk");
        journal.absorb(change);
        journal
    };
    let (mine, theirs) = (on("that I decide alone, about the trip"), on("that I decide alone; they cried"));
    let copy = write(&theirs, &[], at());
    let mut both = mine.clone();
    both.absorb(restore(&copy, &mine).change);
    let said = |journal: &Journal| {
        let all = journal.sheets(DEBRIEF.slug);
        all.iter().map(|of| of.event.text("said").to_owned()).collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(said(&both).len(), 2, "{:?}", said(&both));
    assert!(restore(&copy, &both).is_nothing(), "a second time changes nothing");
}
