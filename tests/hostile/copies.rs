//! Broken files where a copy is asked for.

use super::{Dice, FILES, cut, is_sentence, mine, now, page, replaced, words};
use afterword::domain::store::Store;
use afterword::domain::store::engine::Engine;
use afterword::domain::store::memory::MemoryStorage;
use afterword::domain::transfer::backup::{BadBackup, Refused, Restore, WhyNot, open, write};
use afterword::domain::transfer::limits;
use afterword::domain::{Change, Journal, Record};
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of a file.
#[derive(Debug, Clone, PartialEq)]
enum Fate {
    /// Every record comes back; whether the file is called whole.
    All(bool),
    /// The spoilt line is refused, and the others come back.
    Without(WhyNot),
    /// The spoilt record comes back with another text.
    Changed(String),
    /// Every record comes back, and the line behind them is refused.
    And(WhyNot),
    /// Nothing comes back.
    Refused(BadBackup),
    /// It is cut; the lines before that come back.
    Cut,
}

/// A copy of some pages, of which the line of one is going to be spoilt.
struct Sound {
    records: Vec<Record>,
    /// With the head before the records, and the end behind them.
    lines: Vec<String>,
    spoilt: usize,
}

impl Sound {
    fn new(dice: &mut Dice) -> Self {
        let count = 2 + dice.below(5);
        let records = (0..count).map(|n| page(dice.roll(), &format!("{n} {}", words(dice))));
        let journal = Journal::of(records);
        let records: Vec<Record> = journal.records().cloned().collect();
        let lines: Vec<String> = write(&journal, &[], now()).lines().map(str::to_owned).collect();
        assert_eq!(lines.len(), records.len() + 2);
        let spoilt = dice.below(records.len());
        Self { records, lines, spoilt }
    }

    fn bytes(&self) -> Vec<u8> {
        (self.lines.join("\n") + "\n").into_bytes()
    }

    /// With another line in the place of the spoilt one.
    fn with_line(mut self, line: impl Into<String>) -> Vec<u8> {
        self.lines[self.spoilt + 1] = line.into();
        self.bytes()
    }

    /// With something else in the spoilt line.
    fn with(self, what: &str, other: &str) -> Vec<u8> {
        let line = replaced(&self.lines[self.spoilt + 1], what, other);
        self.with_line(line)
    }

    /// With text in the place of the words of the spoilt record, quotes and all.
    fn with_text(self, raw: &str) -> Vec<u8> {
        let line = self.lines[self.spoilt + 1].clone();
        let start = line.find("\"text\":").expect("a page") + "\"text\":".len();
        let end = line.find("},\"kind\"").expect("a page");
        self.with_line(format!("{}{raw}{}", &line[..start], &line[end..]))
    }

    /// With one more line before the end.
    fn and(mut self, line: impl Into<String>) -> Vec<u8> {
        let end = self.lines.len() - 1;
        self.lines.insert(end, line.into());
        self.bytes()
    }
}

type Fault = fn(&mut Dice, Sound) -> (Vec<u8>, Fate);

fn one_of<'a>(dice: &mut Dice, all: &[&'a str]) -> &'a str {
    all[dice.below(all.len())]
}

const FAULTS: [(&str, Fault); 25] = [
    ("it is no copy", |dice, mut sound| {
        let head = [
            "hello",
            "<html>",
            "{}",
            "[]",
            "{\"backup\":\"another app\",\"version\":1}",
            "{\"backup\":\"afterword\"}",
            "{\"backup\":\"afterword\",\"version\":\"1\"}",
            "{\"backup\":7,\"version\":1}",
            "{\"entries\":[]}",
        ];
        sound.lines[0] = one_of(dice, &head).into();
        (sound.bytes(), Fate::Refused(BadBackup::NotABackup))
    }),
    ("its head is missing", |_, mut sound| {
        sound.lines.remove(0);
        (sound.bytes(), Fate::Refused(BadBackup::NotABackup))
    }),
    ("it is empty", |dice, _| {
        (one_of(dice, &["", " ", "\u{feff}", "\n\n\r\n"]).into(), Fate::Refused(BadBackup::Empty))
    }),
    ("a newer version made it", |dice, mut sound| {
        let version = one_of(dice, &["2", "99", "18446744073709551615"]);
        sound.lines[0] = replaced(&sound.lines[0], "\"version\":1", &format!("\"version\":{version}"));
        (sound.bytes(), Fate::Refused(BadBackup::Newer))
    }),
    ("it is UTF-16", |_, sound| {
        let text = String::from_utf8(sound.bytes()).expect("text");
        (text.encode_utf16().flat_map(u16::to_be_bytes).collect(), Fate::Refused(BadBackup::Utf16))
    }),
    ("it is cut off", |dice, sound| {
        let text = String::from_utf8(sound.bytes()).expect("text");
        (text[..cut(dice, &text)].into(), Fate::Cut)
    }),
    ("a line is no JSON", |dice, sound| {
        let line =
            one_of(dice, &["hello", "{", "{\"id\":", "[1,2]", "null", "\"\u{0}\"", "{\"id\":\"a\"}}", "{\"a\":01}"]);
        (sound.with_line(line), Fate::Without(WhyNot::Damaged))
    }),
    ("a line is something else", |dice, sound| {
        let line = one_of(dice, &["{}", "{\"key\":\"a\"}", "{\"key\":1,\"raw\":2}", "{\"end\":\"a\"}", "{\"id\":7}"]);
        (sound.with_line(line), Fate::Without(WhyNot::Damaged))
    }),
    ("brackets lie too deep", |dice, sound| {
        let deep = limits::DEPTH + dice.below(100_000);
        let more = format!("{{\"more\":{}{},\"id\"", "[".repeat(deep), "]".repeat(deep));
        (sound.with("{\"id\"", &more), Fate::Without(WhyNot::Damaged))
    }),
    ("brackets lie as deep as they may", |_, sound| {
        let deep = limits::DEPTH - 1;
        let more = format!("{{\"more\":{}{},\"id\"", "[".repeat(deep), "]".repeat(deep));
        (sound.with("{\"id\"", &more), Fate::All(false))
    }),
    ("a field that every record has is something else", |dice, sound| {
        let (what, other) = [
            ("\"kind\":\"entry\"", "\"kind\":7"),
            ("\"kind\":\"entry\"", "\"king\":\"entry\""),
            ("\"data\":{", "\"data\":[],\"date\":{"),
            ("\"made\":\"2026", "\"made\":\"26"),
            ("\"day\":\"2026-11-20\"", "\"day\":\"2026-11-31\""),
            ("\"day\":\"2026-11-20\"", "\"day\":[\"2026-11-20\"]"),
            ("\"record\":{", "\"record\":[],\"recorded\":{"),
        ][dice.below(7)];
        (
            sound.with(what, other),
            Fate::Without(if what.contains("record") { WhyNot::Damaged } else { WhyNot::Incomplete }),
        )
    }),
    ("a date is not in our calendar", |dice, sound| {
        let day =
            one_of(dice, &["0000-01-01", "10000-01-01", "-044-03-15", "2026-13-01", "1969-02-29", "99999999999-1-1"]);
        (sound.with("\"day\":\"2026-11-20\"", &format!("\"day\":\"{day}\"")), Fate::Without(WhyNot::Incomplete))
    }),
    ("a date is far away", |dice, sound| {
        let day = one_of(dice, &["0001-01-01", "1660-01-01", "1969-12-31", "9999-12-31"]);
        (sound.with("\"day\":\"2026-11-20\"", &format!("\"day\":\"{day}\"")), Fate::All(false))
    }),
    ("a name is none", |dice, sound| {
        let id = sound.records[sound.spoilt].id.to_string();
        let other =
            one_of(dice, &["", "0123456789a", "0123456789abc", "0123456789aI", "../../../etc/", "\\ud800", "qj1:h0"]);
        let why = if other.contains('\\') { WhyNot::Damaged } else { WhyNot::Incomplete };
        (sound.with(&id, other), Fate::Without(why))
    }),
    ("a newer version wrote a record", |dice, sound| {
        let version = format!("\"v\":{}", one_of(dice, &["2", "3", "18446744073709551615"]));
        (sound.with("\"v\":1", &version), Fate::Without(WhyNot::Newer))
    }),
    ("a version is nonsense", |dice, sound| {
        let version = format!("\"v\":{}", one_of(dice, &["-1", "1.5", "\"1\"", "1e400", "null", "0"]));
        (sound.with("\"v\":1", &version), Fate::Without(WhyNot::Damaged))
    }),
    ("a record stands there twice", |dice, sound| {
        let place = sound.spoilt + 1;
        let again = sound.lines[place].clone();
        let again = if dice.below(2) == 0 { again } else { replaced(&again, "\"text\":\"", "\"text\":\"other ") };
        (sound.and(again), Fate::And(WhyNot::Twice))
    }),
    ("a text has half of a pair", |dice, sound| {
        (
            sound.with_text(one_of(dice, &["\"a\\ud800b\"", "\"\\udfff\"", "\"\\uDBFF\\uDBFF\""])),
            Fate::Without(WhyNot::Damaged),
        )
    }),
    ("a text has letters that nobody sees", |_, sound| {
        let text = "a\\u0000\\u001b\\u202e\\u2066\\ufeff\\u200b\u{2028}b";
        let read = "a\u{0}\u{1b}\u{202e}\u{2066}\u{feff}\u{200b}\u{2028}b";
        (sound.with_text(&format!("\"{text}\"")), Fate::Changed(read.into()))
    }),
    ("a text has a NUL as it is", |_, sound| (sound.with_text("\"a\u{0}b\""), Fate::Without(WhyNot::Damaged))),
    ("a byte is no letter", |_, sound| {
        let mut bytes = sound.with_text("\"a?b\"");
        let place = bytes.windows(5).position(|part| part == b"\"a?b\"").expect("there");
        bytes[place + 2] = 0xff;
        (bytes, Fate::Changed("a\u{fffd}b".into()))
    }),
    ("a text is huge", |_, sound| {
        let long = "é".repeat(limits::TEXT);
        (sound.with_text(&format!("\"{long}\"")), Fate::Changed(long))
    }),
    ("numbers are huge, and keys stand there twice", |dice, sound| {
        let rev =
            one_of(dice, &["1e400", "-1", "4294967295", "99999999999999999999", "0.5", "0,\"rev\":0,\"odd\":1e-999"]);
        (sound.with("\"rev\":0", &format!("\"rev\":{rev}")), Fate::All(false))
    }),
    ("its lines end as elsewhere, behind a mark", |dice, sound| {
        let text = String::from_utf8(sound.bytes()).expect("text");
        let is_marked = dice.below(2) == 0;
        let other = if is_marked { format!("\u{feff}{text}") } else { text.replace('\n', "\r\n") };
        (other.into_bytes(), Fate::All(is_marked))
    }),
    ("its end is another one", |dice, mut sound| {
        let end = sound.lines.len() - 1;
        match dice.below(4) {
            0 => sound.lines[end] = replaced(&sound.lines[end], "\"sum\":\"", "\"sum\":\"0"),
            1 => drop(sound.lines.pop()),
            2 => sound.lines.swap(end - 1, end - 2),
            _ => sound.lines.swap(end, end - 1),
        }
        let is_whole =
            sound.lines[end.min(sound.lines.len() - 1)] == write(&Journal::of(sound.records.clone()), &[], now());
        (sound.bytes(), Fate::All(is_whole))
    }),
];

/// What came of a file: whether it is whole, the lines it did without, and the words of the records.
type Found = (bool, Vec<Refused>, BTreeMap<String, String>);

/// Reads, plans, keeps, does it all once more, and takes it back.
fn bring_back(bytes: &[u8]) -> Result<Found, BadBackup> {
    let before = mine();
    let backup = open(bytes)?;
    let (is_whole, refused) = (backup.is_whole, backup.refused.clone());
    let restore = Restore::of(backup, &before);
    let store = Store::over(MemoryStorage::default(), Engine::Chromium);
    let mut after = before.clone();
    let all = Change { keep: before.records().cloned().collect(), forget: Vec::new() };
    assert_eq!(store.save(all).failed, None);
    assert_eq!(store.save(restore.change.clone()).failed, None);
    after.absorb(restore.change.clone());
    assert_eq!(Journal::of(store.open().records), after, "kept as it came");
    let again = Restore::of(open(bytes)?, &after);
    assert!(again.is_nothing(), "a second time: {:?}", again.preview);
    let words = |record: &Record| (record.id.to_string(), super::text(record).to_owned());
    let new = after.records().filter(|record| before.record(record.id).is_none()).map(words).collect();
    for change in restore.undo(&after, now()) {
        after.absorb(change);
    }
    assert_eq!(after, before, "taken back");
    Ok((is_whole, refused, new))
}

#[test]
fn a_thousand_broken_copies_do_no_harm() {
    let mut dice = Dice(10);
    let mut met = BTreeSet::new();
    for n in 0..FILES {
        let (name, fault) = FAULTS[n % FAULTS.len()];
        met.insert(name);
        let sound = Sound::new(&mut dice);
        let spoilt = sound.records[sound.spoilt].id.to_string();
        let (line, count) = (sound.spoilt + 2, sound.lines.len());
        let mut wanted: BTreeMap<String, String> =
            sound.records.iter().map(|record| (record.id.to_string(), super::text(record).to_owned())).collect();
        let (bytes, fate) = fault(&mut dice, sound);
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(3_000)]).into_owned();
        let found = bring_back(&bytes);
        if let Ok((_, refused, _)) = &found {
            for one in refused {
                let said = one.to_string();
                assert!(said.starts_with(&format!("Line {}: ", one.line)) && is_sentence(&said), "{said}");
            }
        }
        let refused = |line, why| vec![Refused { line, why }];
        match (fate, found) {
            (Fate::Refused(wanted), Err(bad)) => {
                assert_eq!(bad, wanted, "{n}: {name}: {shown}");
                assert!(is_sentence(&bad.to_string()), "{bad}");
            }
            (Fate::All(is_whole), Ok(found)) => assert_eq!(found, (is_whole, vec![], wanted), "{n}: {name}: {shown}"),
            (Fate::Without(why), Ok(found)) => {
                wanted.remove(&spoilt);
                assert_eq!(found, (false, refused(line, why), wanted), "{n}: {name}: {shown}");
            }
            (Fate::Changed(text), Ok(found)) => {
                wanted.insert(spoilt, text);
                assert_eq!(found, (false, vec![], wanted), "{n}: {name}: {shown}");
            }
            (Fate::And(why), Ok(found)) => {
                assert_eq!(found, (false, refused(count, why), wanted), "{n}: {name}: {shown}");
            }
            (Fate::Cut, Err(bad)) => assert!(matches!(bad, BadBackup::Empty | BadBackup::NotABackup), "{n}: {bad:?}"),
            (Fate::Cut, Ok((is_whole, refused, found))) => {
                let whole_lines = shown.matches('\n').count();
                assert!(!is_whole && refused.len() <= 1, "{n}: {refused:?}");
                assert!(found.len() + 1 >= whole_lines.min(count - 1), "{n}: {found:?}");
                assert!(found.iter().all(|(id, text)| wanted.get(id) == Some(text)), "{n}: {found:?}");
            }
            (fate, found) => panic!("{n}: {name}: {fate:?}, and {found:?}: {shown}"),
        }
    }
    assert_eq!(met.len(), FAULTS.len());
}

#[test]
fn a_value_that_could_not_be_read_can_take_no_place_but_its_own() {
    let mut storage = MemoryStorage::default();
    let store = Store::over(storage.clone(), Engine::Chromium);
    let keep = mine().records().cloned().collect();
    assert_eq!(store.save(Change { keep, forget: Vec::new() }).failed, None);
    let before = storage.clone_values();
    let own = before.keys().next().expect("a key").clone();
    for key in ["qj1:h0", "qj1:zz", "qj1:look", "another-app", "", "qj1:r:", "qj1:r:../..", &own] {
        store.put_back(key, "hostile").expect("room");
        store.put_back(key, "hostile").expect("room");
    }
    let after = std::mem::take(&mut storage).clone_values();
    let new: Vec<_> = after.iter().filter(|(key, _)| !before.contains_key(*key)).collect();
    assert!(before.iter().all(|(key, value)| after.get(key) == Some(value)), "nothing was written over");
    assert!(new.iter().all(|(key, _)| key.starts_with("qj1:q:") || key.starts_with("qj1:r:")), "{new:?}");
    assert_eq!(Journal::of(store.open().records), mine());
}

#[test]
fn the_limits_of_a_copy_hold_at_the_last_byte_and_the_last_line() {
    let most = usize::try_from(limits::COPY).expect("small");
    let text = write(&mine(), &[], now());
    let filled = |size: usize| text.clone() + &" ".repeat(size - text.len());
    assert_eq!(open(filled(most).as_bytes()).map(|backup| backup.records.len()), Ok(2));
    assert_eq!(open(filled(most + 1).as_bytes()), Err(BadBackup::TooLarge));
    let lines = |count: usize| format!("{}\n{}", text.lines().next().expect("a head"), "{}\n".repeat(count));
    assert!(open(lines(limits::ENTRIES).as_bytes()).is_ok());
    assert_eq!(open(lines(limits::ENTRIES + 9).as_bytes()), Err(BadBackup::TooMany));
    for bad in [BadBackup::TooMany, BadBackup::TooLarge] {
        assert!(is_sentence(&bad.to_string()), "{bad}");
    }
}
