//! Broken files where a journal of Day One is asked for.

use super::{Dice, FILES, cut, is_sentence, mine, now, replaced, text, words};
use afterword::domain::store::Store;
use afterword::domain::store::engine::Engine;
use afterword::domain::store::memory::MemoryStorage;
use afterword::domain::transfer::{BadFile, ImportPlan, NoZones, OnConflict, Reader, Refusal, Spot, Why, limits};
use afterword::domain::{Change, Journal};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What becomes of a file.
#[derive(Debug, Clone, PartialEq)]
enum Fate {
    /// Every entry comes in, with these texts.
    Whole,
    /// The spoilt entry is refused, and the others come in.
    Without(Why),
    /// The spoilt entry comes in with another text, and the others as they are.
    Changed(String),
    /// Nothing comes in.
    Refused(BadFile),
    /// It is cut; nothing comes in, unless nothing was cut off.
    Cut,
}

/// A journal of some entries, one of which is going to be spoilt.
struct Sound {
    entries: Vec<Value>,
    texts: Vec<String>,
    spoilt: usize,
}

impl Sound {
    fn new(dice: &mut Dice) -> Self {
        let count = 2 + dice.below(5);
        let texts: Vec<String> = (0..count).map(|n| format!("{n} {}", words(dice).replace('\\', ""))).collect();
        let entries = texts.iter().enumerate().map(|(n, text)| {
            json!({
                "uuid": format!("{:032X}", dice.roll()), "creationDate": format!("2019-10-{:02}T08:07:39Z", n + 10),
                "timeZone": "Europe/London", "text": text, "tags": ["harbour"], "starred": n % 2 == 0,
                "richText": json!({ "contents": [{ "text": text }] }).to_string(),
                "location": { "latitude": 54.486_335, "region": { "center": { "latitude": 54.4 } } },
            })
        });
        let entries = entries.collect();
        Self { entries, texts, spoilt: dice.below(count) }
    }

    /// One entry a line, the first on line 2.
    fn text(&self) -> String {
        let lines: Vec<String> = self.entries.iter().map(ToString::to_string).collect();
        format!("{{\"metadata\":{{\"version\":\"1.0\"}},\"entries\":[\n{}\n]}}", lines.join(",\n"))
    }

    /// With a field of the spoilt entry as something else.
    fn with(mut self, field: &str, value: Value) -> String {
        self.entries[self.spoilt][field] = value;
        self.text()
    }

    /// With text in the place of a value of the spoilt entry, which need be no JSON.
    fn with_raw(self, field: &str, raw: &str) -> String {
        replaced(&self.with(field, json!("HERE")), "\"HERE\"", raw)
    }

    fn spot(&self, column: usize) -> Spot {
        Spot { line: self.spoilt + 2, column }
    }
}

type Fault = fn(&mut Dice, Sound) -> (Vec<u8>, Fate);

fn one_of<T: Clone>(dice: &mut Dice, all: &[T]) -> T {
    all[dice.below(all.len())].clone()
}

const FAULTS: [(&str, Fault); 25] = [
    ("it is no JSON", |dice, _| {
        let other = ["hello", "<html>", "nul", "\"entries\"", "[1,2]", "42", "---\ntitle: a", "[[[[[[["];
        (one_of(dice, &other).into(), Fate::Refused(BadFile::NotDayOne))
    }),
    ("it is empty", |dice, _| (one_of(dice, &["", " ", "\u{feff}", "\r\n\t"]).into(), Fate::Refused(BadFile::Empty))),
    ("it is another app’s JSON", |dice, _| {
        let other = [r#"{"items":[]}"#, r#"{"entries":{}}"#, r#"{"entries":"a"}"#, r#"{"backup":"afterword"}"#, "{}"];
        (one_of(dice, &other).into(), Fate::Refused(BadFile::NotDayOne))
    }),
    ("it is a zip", |_, _| (b"PK\x03\x04\x14\0\0\0".to_vec(), Fate::Refused(BadFile::Zip))),
    ("it is UTF-16", |_, sound| {
        let units = sound.text().encode_utf16().flat_map(u16::to_le_bytes).collect();
        (units, Fate::Refused(BadFile::Utf16))
    }),
    ("a byte is no letter", |dice, sound| {
        let text = sound.text();
        let place = dice.below(text.len() - 2) + 2;
        let before = &text[..text.floor_char_boundary(place)];
        let last = before.rsplit('\n').next().unwrap_or_default();
        let spot = Spot { line: before.matches('\n').count() + 1, column: last.chars().count() + 1 };
        let mut bytes = text.into_bytes();
        bytes[place] = 0xff;
        (bytes, Fate::Refused(BadFile::NotUtf8(spot)))
    }),
    ("it is cut off", |dice, sound| {
        let text = sound.text();
        (text[..cut(dice, &text)].into(), Fate::Cut)
    }),
    ("something stands behind its end", |dice, sound| {
        let spot = Spot { line: sound.entries.len() + 2, column: 4 };
        let more = one_of(dice, &["x", "}", "{}", "\u{0}"]);
        ((sound.text() + " " + more).into(), Fate::Refused(BadFile::Trailing(spot)))
    }),
    ("a bracket is another one", |_, sound| {
        let spot = sound.spot(9);
        let text = sound.with_raw("creationDate", "[}");
        let line = text.lines().nth(spot.line - 1).expect("a line");
        let column = line.chars().count() - line.split("[}").nth(1).expect("there").chars().count();
        (text.into(), Fate::Refused(BadFile::Broken(Spot { column, ..spot })))
    }),
    ("a comma is missing", |dice, mut sound| {
        sound.spoilt = dice.below(sound.entries.len() - 1);
        let spot = Spot { line: sound.spoilt + 3, column: 1 };
        let line = sound.entries[sound.spoilt].to_string();
        (replaced(&sound.text(), &(line.clone() + ","), &line).into(), Fate::Refused(BadFile::Broken(spot)))
    }),
    ("brackets lie too deep", |dice, sound| {
        let deep = limits::DEPTH + dice.below(100_000);
        let text = sound.with_raw("photos", &("[".repeat(deep) + &"]".repeat(deep)));
        let line = text.lines().position(|line| line.contains("[[[")).expect("there");
        let start = text.lines().nth(line).and_then(|line| line.find("[[[")).expect("there");
        // The file, the list and the entry are three.
        let letters = text.lines().nth(line).expect("there")[..start].chars().count();
        let spot = Spot { line: line + 1, column: letters + limits::DEPTH - 3 + 1 };
        (text.into(), Fate::Refused(BadFile::TooDeep(spot)))
    }),
    ("brackets lie as deep as they may", |_, sound| {
        let deep = limits::DEPTH - 3;
        (sound.with_raw("photos", &("[".repeat(deep) + &"]".repeat(deep))).into(), Fate::Whole)
    }),
    ("an entry is something else", |dice, mut sound| {
        sound.entries[sound.spoilt] = one_of(dice, &[json!(null), json!(7), json!("entry"), json!([]), json!(true)]);
        (sound.text().into(), Fate::Without(Why::NotAnEntry))
    }),
    ("a text is something else", |dice, sound| {
        let value = one_of(dice, &[json!(7), json!(["a"]), json!({ "a": 1 }), json!(false)]);
        (sound.with("text", value).into(), Fate::Without(Why::NotText))
    }),
    ("a text has an escape that is none", |dice, sound| {
        let raw = one_of(dice, &["\"\\x\"", "\"\\u12\"", "\"a\\q\"", "\"\\ud8zz\""]);
        (sound.with_raw("text", raw).into(), Fate::Without(Why::Garbled))
    }),
    ("a text has half of a pair", |dice, sound| {
        let raw = one_of(dice, &["\"a\\ud800b\"", "\"a\\udfffb\"", "\"a\\uDBFFb\""]);
        (sound.with_raw("text", raw).into(), Fate::Changed("a\u{fffd}b".into()))
    }),
    ("a text has control characters as they are", |_, sound| {
        (sound.with_raw("text", "\"a\u{0}\u{1f}\tb\u{202e}\"").into(), Fate::Changed("a\u{0}\u{1f}\tb\u{202e}".into()))
    }),
    ("a text is too long", |_, sound| {
        let long = "é".repeat(limits::TEXT / 2) + "a";
        (sound.with("text", json!(long)).into(), Fate::Without(Why::TextTooLong))
    }),
    ("there is no date", |dice, mut sound| {
        let entry = sound.entries[sound.spoilt].as_object_mut().expect("an entry");
        if dice.below(2) == 0 {
            entry.remove("creationDate");
        } else {
            entry.insert("creationDate".into(), Value::Null);
        }
        (sound.text().into(), Fate::Without(Why::NoDate))
    }),
    ("a date is none", |dice, sound| {
        let dates = [
            json!("yesterday"),
            json!("2019-02-30T08:00:00Z"),
            json!("2019-10-18T25:00:00Z"),
            json!(1_571_385_600),
            json!([]),
            json!("2019-10-18T08:00:00+99:99"),
            json!(""),
        ];
        (sound.with("creationDate", one_of(dice, &dates)).into(), Fate::Without(Why::NotADate))
    }),
    ("a date is not in our calendar", |dice, sound| {
        let dates =
            ["0000-01-01T00:00:00Z", "-0044-03-15T12:00:00Z", "99999-01-01T00:00:00Z", "+12019-10-18T08:07:39Z"];
        (sound.with("creationDate", json!(one_of(dice, &dates))).into(), Fate::Without(Why::OutOfCalendar))
    }),
    ("a date is still to come", |dice, sound| {
        let dates = ["9999-12-30T00:00:00Z", "2026-11-25T00:00:00Z", "2027-01-01"];
        (sound.with("creationDate", json!(one_of(dice, &dates))).into(), Fate::Without(Why::ToCome))
    }),
    ("a date is long ago", |dice, sound| {
        let dates = ["0001-01-02T00:00:00Z", "1660-01-01", "1969-12-31T23:59:59Z", "1970-01-01T00:00:00Z"];
        (sound.with("creationDate", json!(one_of(dice, &dates))).into(), Fate::Whole)
    }),
    ("other fields are nonsense", |dice, sound| {
        let field =
            one_of(dice, &["uuid", "tags", "photos", "location", "modifiedDate", "timeZone", "starred", "weather"]);
        let raw = [
            "1e999",
            "-123456789012345678901234567890",
            "{\"latitude\":1e-400,\"\\ud800\":[]}",
            "\"\\ud83d\"",
            "[[],{},null,\"\u{0}\"]",
            "\"2999-99-99\"",
            "{\"a\":1,\"a\":2}",
            "null",
        ];
        let huge = format!("\"{}\"", "x".repeat(limits::KEPT * 50));
        let raw = if dice.below(9) == 0 { huge } else { one_of(dice, &raw).to_owned() };
        (sound.with_raw(field, &raw).into(), Fate::Whole)
    }),
    ("a key stands there twice, behind a mark", |_, sound| {
        let spoilt = sound.texts[sound.spoilt].clone();
        let last = format!("\"text\":{}", json!(spoilt));
        let text = replaced(&sound.text(), &last, &format!("\"text\":\"not this one\",{last}"));
        (format!("\u{feff}{text}").into_bytes(), Fate::Whole)
    }),
];

/// Reads, plans, keeps, and does it all once more.
fn import(bytes: &[u8]) -> Result<(Vec<Refusal>, BTreeSet<String>), BadFile> {
    let planned = |journal: &Journal| -> Result<ImportPlan, BadFile> {
        let mut reader = Reader::open(bytes.to_vec(), now(), NoZones)?;
        let mut plan = ImportPlan::at(now());
        while !reader.is_done() {
            plan.take_in(journal, reader.next_batch(2));
        }
        Ok(plan)
    };
    let mut journal = mine();
    let plan = planned(&journal)?;
    let refused = plan.preview().refused.clone();
    let change = plan.change(OnConflict::KeepBoth).change;
    let storage = MemoryStorage::default();
    let store = Store::over(storage, Engine::Chromium);
    let before = Change { keep: journal.records().cloned().collect(), forget: Vec::new() };
    assert_eq!(store.save(before).failed, None);
    assert_eq!(store.save(change.clone()).failed, None);
    journal.absorb(change);
    let kept = Journal::of(store.open().records);
    assert_eq!(kept, journal, "kept as it came");
    for record in mine().records() {
        assert_eq!(journal.record(record.id), Some(record), "the person’s own stays");
    }
    assert!(planned(&journal)?.change(OnConflict::KeepBoth).change.is_empty(), "a second time");
    let new = journal.records().filter(|record| mine().record(record.id).is_none());
    Ok((refused, new.map(|record| text(record).to_owned()).collect()))
}

#[test]
fn a_thousand_broken_journals_do_no_harm() {
    let mut dice = Dice(8);
    let mut met = BTreeMap::<&str, usize>::new();
    for n in 0..FILES {
        let (name, fault) = FAULTS[n % FAULTS.len()];
        let sound = Sound::new(&mut dice);
        let (texts, spoilt) = (sound.texts.clone(), sound.spoilt);
        let (bytes, fate) = fault(&mut dice, sound);
        let found = import(&bytes);
        let mut wanted: BTreeSet<String> = texts.iter().cloned().collect();
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(3_000)]).into_owned();
        match (fate, found) {
            (Fate::Refused(wanted), Err(bad)) => assert_eq!(bad, wanted, "{n}: {name}: {shown}"),
            (Fate::Cut, Err(bad)) => {
                let is_known = matches!(bad, BadFile::EndsEarly { .. } | BadFile::Empty | BadFile::NotDayOne);
                assert!(is_known, "{n}: {bad:?}: {shown}");
            }
            (Fate::Whole, Ok(found)) => assert_eq!(found, (vec![], wanted), "{n}: {name}: {shown}"),
            (Fate::Without(why), Ok(found)) => {
                wanted.remove(&texts[spoilt]);
                assert_eq!(found, (vec![Refusal { entry: spoilt + 1, why }], wanted), "{n}: {name}: {shown}");
                let said = found.0[0].to_string();
                assert!(said.starts_with(&format!("Entry {}: ", spoilt + 1)) && is_sentence(&said), "{said}");
            }
            (Fate::Changed(text), Ok(found)) => {
                wanted.remove(&texts[spoilt]);
                wanted.insert(text);
                assert_eq!(found, (vec![], wanted), "{n}: {name}: {shown}");
            }
            (fate, found) => panic!("{n}: {name}: {fate:?}, and {found:?}: {shown}"),
        }
        if let Err(bad) = import(&bytes) {
            assert!(is_sentence(&bad.to_string()), "{bad}");
        }
        *met.entry(name).or_default() += 1;
    }
    assert_eq!(met.len(), FAULTS.len());
}

#[test]
fn entries_of_one_name_come_in_side_by_side_and_the_same_one_once() {
    let mut dice = Dice(9);
    for _ in 0..20 {
        let mut sound = Sound::new(&mut dice);
        let name = sound.entries[0]["uuid"].clone();
        sound.entries.iter_mut().for_each(|entry| entry["uuid"] = name.clone());
        sound.entries.push(sound.entries[0].clone());
        let found = import(sound.text().as_bytes()).expect("a journal");
        assert_eq!(found, (vec![], sound.texts.iter().cloned().collect()));
    }
}

#[test]
fn the_limits_hold_at_the_last_byte_the_last_entry_and_the_last_bracket() {
    let open = |bytes: Vec<u8>| Reader::open(bytes, now(), NoZones).map(|reader| reader.entry_count());
    let with = |count: usize| format!("{{\"entries\":[{}]}}", vec!["{}"; count].join(","));
    assert_eq!(open(with(limits::ENTRIES).into()), Ok(limits::ENTRIES));
    assert_eq!(open(with(limits::ENTRIES + 1).into()), Err(BadFile::TooMany));
    let most = usize::try_from(limits::FILE).expect("small");
    let filled = |size: usize| with(1) + &" ".repeat(size - with(1).len());
    assert_eq!(open(filled(most).into()), Ok(1));
    assert_eq!(open(filled(most + 1).into()), Err(BadFile::TooLarge));
    for bad in [BadFile::TooMany, BadFile::TooLarge] {
        assert!(is_sentence(&bad.to_string()), "{bad}");
    }
}
