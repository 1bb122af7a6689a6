//! Reading Day One: what comes in, what is refused, and that nothing stops it.

use super::*;
use crate::domain::transfer::{FROM_DAY_ONE, Incoming, NoZones, Why};
use proptest::prelude::*;
use serde_json::{Value, json};

const UUID: &str = "76F9B0AC37954B51BF8B9146498B29C2";

fn now() -> Stamp {
    Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp")
}

fn open(text: impl Into<Vec<u8>>) -> Result<Reader, BadFile> {
    Reader::open(text.into(), now(), NoZones)
}

fn all(text: impl Into<Vec<u8>>) -> Batch {
    open(text).expect("a journal").next_batch(usize::MAX)
}

fn file(entries: &[Value]) -> String {
    json!({ "metadata": { "version": "1.0" }, "entries": entries }).to_string()
}

/// The one entry of a file.
fn one(entry: &Value) -> Result<Incoming, Why> {
    let mut batch = all(file(std::slice::from_ref(entry)));
    batch.incoming.pop().ok_or_else(|| batch.refused[0].why)
}

/// An entry with `field` on top of what every entry has.
fn with(field: &str, value: Value) -> Value {
    let mut entry = json!({ "uuid": UUID, "creationDate": "2019-10-18T08:07:39Z", "text": "Rain." });
    entry[field] = value;
    entry
}

fn text(entry: &Value) -> String {
    let record = one(entry).expect("an entry").record;
    record.event.as_entry().expect("a page").text.clone()
}

fn kept(entry: &Value) -> Value {
    let rest = one(entry).expect("an entry").record.rest;
    rest.0.get(FROM_DAY_ONE).cloned().unwrap_or_default()
}

#[test]
fn a_date_and_a_text_are_enough() {
    let batch = all("{\"entries\":[{\"creationDate\":\"1660-01-01T12:00:00Z\",\"text\":\"Blessed be God\"}]}");
    assert_eq!(batch.refused, []);
    let record = &batch.incoming[0].record;
    assert_eq!(record.made.to_string(), "1660-01-01T12:00:00+00:00");
    assert_eq!((record.changed, record.rev, record.gone), (record.made, 0, None));
    let page = record.event.as_entry().expect("a page");
    assert_eq!((page.day.to_string().as_str(), page.text.as_str()), ("1660-01-01", "Blessed be God"));
    assert!(record.rest.is_empty());
}

#[test]
fn an_entry_without_words_is_still_a_day_with_what_lay_beside_them() {
    for absent in [with("text", json!(null)), with("text", json!(""))] {
        assert_eq!(text(&absent), "");
    }
    let mut pictures = with("photos", json!([{}, {}]));
    pictures["text"] = json!(" ");
    pictures["audios"] = json!([{}]);
    assert_eq!(text(&pictures), "[2 pictures that aren’t here]\n\n[A recording that isn’t here]");
    assert!(one(&pictures).expect("an entry").without_media);
    assert_eq!(text(&with("photos", json!([{}]))), "Rain.");
}

#[test]
fn what_has_no_place_here_comes_along_if_it_says_something_and_is_small() {
    let mut entry = with("tags", json!(["sea", "mum"]));
    entry["starred"] = json!(true);
    entry["isPinned"] = json!(false);
    entry["timeZone"] = json!("Europe/London");
    entry["location"] = json!({ "placeName": "Whitby" });
    entry["weather"] = json!({ "conditionsDescription": "x".repeat(2_100) });
    entry["richText"] = json!("{}");
    let expected = json!({
        "uuid": UUID, "tags": ["sea", "mum"], "starred": true, "timeZone": "Europe/London",
        "location": { "placeName": "Whitby" },
    });
    assert_eq!(kept(&entry), expected);
}

#[test]
fn the_last_change_is_kept_where_it_makes_sense() {
    let changed = |value| one(&with("modifiedDate", value)).expect("an entry").record.changed.to_string();
    assert_eq!(changed(json!("2019-10-19T07:00:00-08:00")), "2019-10-19T07:00:00-08:00");
    for senseless in [json!("2018-10-19T07:00:00Z"), json!("2099-01-01T00:00:00Z"), json!("soon"), json!(7)] {
        assert_eq!(changed(senseless), "2019-10-18T08:07:39+00:00");
    }
}

#[test]
fn the_same_entry_always_gets_the_same_id() {
    let id = |entry: &Value| one(entry).expect("an entry").record.id;
    let entry = with("text", json!("a"));
    assert_eq!(id(&entry), id(&with("text", json!("b"))), "the uuid alone decides");
    for spelling in [UUID.to_lowercase(), "76F9B0AC-3795-4B51-BF8B-9146498B29C2".to_owned()] {
        assert_eq!(id(&entry), id(&with("uuid", json!(spelling))));
    }
    for missing in [json!(null), json!(""), json!(5), json!(["a"])] {
        let bare = |text| {
            let mut entry = with("uuid", missing.clone());
            entry["text"] = json!(text);
            entry
        };
        assert_eq!(id(&bare("a")), id(&bare("a")));
        assert_ne!(id(&bare("a")), id(&bare("b")));
        assert_ne!(id(&bare("a")), id(&entry));
    }
}

#[test]
fn a_field_that_is_something_else_than_usual_is_no_reason_to_lose_the_page() {
    let odd = [json!(null), json!(true), json!(-1e300), json!("x"), json!([[1]]), json!({ "a": {} })];
    let fields = ["uuid", "timeZone", "tags", "starred", "modifiedDate", "location", "weather", "photos", "richText"];
    for (field, value) in fields.iter().flat_map(|field| odd.iter().map(move |value| (field, value))) {
        assert_eq!(text(&with(field, value.clone())), "Rain.", "{field} {value}");
    }
    let huge = file(&[with("duration", json!("HUGE"))]).replace("\"HUGE\"", "1e999, \"location\": 9e9999");
    assert_eq!(all(huge).incoming.len(), 1);
}

#[test]
fn an_entry_that_cannot_be_taken_says_why_and_the_others_come_in() {
    let good = with("text", json!("a"));
    let bad = [
        (json!(null), Why::NotAnEntry),
        (json!([]), Why::NotAnEntry),
        (json!(5), Why::NotAnEntry),
        (json!({}), Why::NoDate),
        (with("creationDate", json!(null)), Why::NoDate),
        (with("creationDate", json!(1_571_385_600)), Why::NotADate),
        (with("creationDate", json!("yesterday")), Why::NotADate),
        (with("creationDate", json!("0000-01-01T00:00:00Z")), Why::OutOfCalendar),
        (with("creationDate", json!("2099-01-01T00:00:00Z")), Why::ToCome),
        (with("text", json!(5)), Why::NotText),
        (with("text", json!(["a"])), Why::NotText),
        (with("text", json!("x".repeat(limits::TEXT + 1))), Why::TextTooLong),
    ];
    for (entry, why) in bad {
        let batch = all(file(&[good.clone(), entry, good.clone()]));
        assert_eq!(batch.refused, [Refusal { entry: 2, why }]);
        assert_eq!(batch.incoming.iter().map(|incoming| incoming.entry).collect::<Vec<_>>(), [1, 3]);
    }
    let damaged = file(&[good.clone(), good]).replacen("\"a\"", "\"a\\q\"", 1);
    assert_eq!(all(damaged).refused, [Refusal { entry: 1, why: Why::Garbled }]);
}

#[test]
fn a_text_of_a_megabyte_comes_in_whole() {
    let long = "é".repeat(limits::TEXT / 2);
    assert_eq!(text(&with("text", json!(long))), long);
}

#[test]
fn tomorrow_is_refused_unless_it_has_begun_where_it_was_written() {
    let written = |date: &str| one(&with("creationDate", json!(date))).map(|incoming| incoming.record.made.to_string());
    assert_eq!(written("2026-11-23T23:59:00+01:00"), Ok("2026-11-23T23:59:00+01:00".into()), "later today");
    assert_eq!(written("2026-11-24T04:00:00+09:00"), Ok("2026-11-24T04:00:00+09:00".into()), "an hour ago in Tokyo");
    assert_eq!(written("2026-11-24T00:00:00+01:00"), Err(Why::ToCome));
}

#[test]
fn escapes_control_characters_and_halves_of_pairs() {
    let raw = "{\"entries\":[{\"creationDate\":\"2019-10-18T08:07:39Z\",\"timeZone\":\"Europe\\/London\",\
               \"text\":\"a\\u0000\\\"\\/\\u00e9 \\ud83d\\ude00 \\ud83d.\u{1}\ttab\"}]}";
    let batch = all(raw);
    let page = batch.incoming[0].record.event.as_entry().expect("a page");
    assert_eq!(page.text, "a\0\"/é 😀 \u{fffd}.\u{1}\ttab");
    assert!(batch.incoming[0].mended);
    assert_eq!(batch.incoming[0].record.rest.0[FROM_DAY_ONE]["timeZone"], "Europe/London");
}

#[test]
fn a_file_that_is_no_journal_is_refused_whole() {
    let spot = |line, column| Spot { line, column };
    for (text, bad) in [
        ("", BadFile::Empty),
        ("Dear diary", BadFile::NotDayOne),
        ("[]", BadFile::NotDayOne),
        ("{}", BadFile::NotDayOne),
        ("{\"entries\":{\"2019-01-01\":{}}}", BadFile::NotDayOne),
        ("{\"entries\":[]} \n\0", BadFile::Trailing(spot(2, 1))),
        ("{\"entries\":[]}\n{\"entries\":[]}", BadFile::Trailing(spot(2, 1))),
        ("{\n\"entries\":[{},]}", BadFile::Broken(spot(2, 15))),
        ("{\"entries\":[{}] \"a\":1}", BadFile::Broken(spot(1, 17))),
        ("{\"entries\":[{},{}", BadFile::EndsEarly { whole: 2 }),
    ] {
        assert_eq!(open(text).err(), Some(bad), "{text}");
    }
    let deep = "[".repeat(limits::DEPTH - 1);
    assert_eq!(open(format!("{{\"a\":{deep}")).err(), Some(BadFile::EndsEarly { whole: 0 }));
    assert_eq!(open(format!("{{\"a\":{deep}{deep}")).err(), Some(BadFile::TooDeep(spot(1, 37))));
    let many = |count: usize| format!("{{\"entries\":[{}1]}}", "1,".repeat(count - 1));
    assert_eq!(open(many(limits::ENTRIES + 1)).err(), Some(BadFile::TooMany));
    assert_eq!(open(many(limits::ENTRIES)).map(|reader| reader.entry_count()), Ok(limits::ENTRIES));
}

#[test]
fn an_empty_journal_is_a_journal() {
    let mut reader = open("\u{feff}{\"entries\":[]}").expect("a journal");
    assert_eq!((reader.is_done(), reader.done_bytes(), reader.total_bytes()), (true, 14, 14));
    assert_eq!(reader.next_batch(5), Batch::default());
}

#[test]
fn reading_a_few_at_a_time_finds_the_same_and_shows_how_far_it_is() {
    let entries: Vec<Value> =
        (0..10).map(|n| if n == 4 { json!({}) } else { with("text", json!(n.to_string())) }).collect();
    let whole = all(file(&entries));
    let mut reader = open(file(&entries)).expect("a journal");
    let (mut found, mut last) = (Batch::default(), 0);
    while !reader.is_done() {
        let batch = reader.next_batch(3);
        found.incoming.extend(batch.incoming);
        found.refused.extend(batch.refused);
        assert!(reader.done_bytes() > last);
        last = reader.done_bytes();
    }
    assert_eq!(found, whole);
    assert_eq!(last, reader.total_bytes());
}

/// Opens and reads to the end, whatever it is.
fn survives(bytes: &[u8]) {
    if let Ok(mut reader) = open(bytes) {
        while !reader.is_done() {
            let _ = reader.next_batch(7);
        }
    }
}

fn good() -> String {
    let mut entry = with("text", json!("Rain\\. ![](dayone-moment://A)\u{200b} 😀"));
    entry["location"] = json!({ "region": { "center": [1.5, -2] } });
    file(&[entry, with("starred", json!(true))])
}

#[test]
fn a_file_cut_off_anywhere_is_refused_and_never_half_read() {
    let good = good().into_bytes();
    assert!(open(good.clone()).is_ok());
    for end in 0..good.len() {
        assert!(open(&good[..end]).is_err(), "cut at {end}");
    }
}

#[test]
fn a_file_with_any_one_byte_changed_does_no_harm() {
    let good = good().into_bytes();
    for at in 0..good.len() {
        for byte in [0, b'"', b'\\', b'{', b'}', b']', b',', b'9', 0xff] {
            let mut bad = good.clone();
            bad[at] = byte;
            survives(&bad);
        }
    }
}

#[test]
fn millions_of_nothings_are_not_remembered_one_by_one() {
    let file = |inside: &str| format!("{{\"entries\":[{inside}]}}");
    assert_eq!(open(file(&vec!["1"; 5_000_000].join(","))).err(), Some(BadFile::TooMany));
    // Of a field that stands there again and again the last counts, and of other fields none.
    let again = "\"text\":\"no\",\"\":1,".repeat(500_000);
    let entry = format!("{{{again}\"text\":\"yes\",\"creationDate\":\"2019-10-18T08:07:39Z\"}}");
    let batch = all(file(&entry));
    assert_eq!(batch.incoming[0].record.event.as_entry().expect("a page").text, "yes");
}

#[test]
fn bombs_of_brackets_do_no_harm() {
    for part in ["[", "{\"a\":", "{\"entries\":[", "[{", "]", "\"", "{\"entries\":"] {
        survives(part.repeat(300_000).as_bytes());
        survives(format!("{{\"entries\":[{}", part.repeat(300_000)).as_bytes());
    }
}

/// Any JSON, with the names that Day One uses.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})".prop_map(Value::from),
    ];
    let name = "(uuid|creationDate|modifiedDate|timeZone|text|tags|starred|location|weather|photos|entries|.{0,3})";
    leaf.prop_recursive(4, 24, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::vec((name, inner), 0..6).prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_stop_it(bytes in any::<Vec<u8>>()) {
        survives(&bytes);
        survives(&[b"{\"entries\":[".as_slice(), &bytes, b"]}"].concat());
    }

    #[test]
    fn no_json_stops_it(value in any_json(), entries in proptest::collection::vec(any_json(), 0..4)) {
        survives(value.to_string().as_bytes());
        let batch = all(file(&entries));
        prop_assert_eq!(batch.incoming.len() + batch.refused.len(), entries.len());
    }

    #[test]
    fn any_words_come_in_as_they_were_written(words in any::<String>()) {
        let words = words.replace(['\\', '\u{200b}'], "");
        prop_assert_eq!(text(&with("text", json!(words))), words);
    }
}
