//! One entry of Day One, as a page.
//!
//! Only a date is truly needed. Fields are found without reading the others, which are many and large:
//! `richText` alone is longer than the text. A field that isn't what it is elsewhere is left out, but
//! for the date and the text, without which there would be no page.

use crate::domain::copy::transfer::not_here;
use crate::domain::entry::{Entry, Mode};
use crate::domain::rest::Rest;
use crate::domain::tag;
use crate::domain::transfer::moment::{self, Moment};
use crate::domain::transfer::scan::Scan;
use crate::domain::transfer::words::{self, Media};
use crate::domain::transfer::{FROM_DAY_ONE, Incoming, Why, Zones, limits, mend, name};
use crate::domain::{Event, Record, Stamp};
use serde_json::{Map, Value};
use std::ops::Range;

/// What comes along because this app has no place for it, with the bytes it may have.
const KEPT: [(&str, usize); 8] = [
    ("uuid", limits::KEPT),
    // Tags are the person's own words.
    ("tags", limits::TEXT),
    ("starred", limits::KEPT),
    ("isPinned", limits::KEPT),
    ("isAllDay", limits::KEPT),
    ("timeZone", limits::KEPT),
    ("location", limits::KEPT),
    ("weather", limits::KEPT),
];

/// What else is read. Fields of other names are not looked at, and an entry can have millions of them.
const READ: [&str; 3] = ["creationDate", "modifiedDate", "text"];

/// Lists of what lies beside the text in an export.
const ATTACHED: [(&str, Media); 4] =
    [("photos", Media::Picture), ("videos", Media::Video), ("audios", Media::Audio), ("pdfAttachments", Media::Pdf)];

/// Reads the entry with the number `entry`.
///
/// # Errors
/// Why it can't be taken.
pub(super) fn read(entry: usize, raw: &str, now: Stamp, zones: &dyn Zones) -> Result<Incoming, Why> {
    let mut fields = Fields::of(raw)?;
    let date = match fields.value("creationDate") {
        Some(Value::String(date)) => date,
        None | Some(Value::Null) => return Err(Why::NoDate),
        Some(_) => return Err(Why::NotADate),
    };
    let zone = fields.text("timeZone");
    let Moment { stamp: made, guessed } = moment::read(&date, zone.as_deref(), zones)?;
    // A day that has not begun here may have begun where it was written.
    if made.day > now.day && made.instant() > now.instant() {
        return Err(Why::ToCome);
    }
    let text = fields.page()?;
    let id = match fields.text("uuid").filter(|uuid| !uuid.is_empty()) {
        Some(uuid) => name::id(&["day_one", &canonical(&uuid)]),
        None => name::id(&["day_one without uuid", &date, &text]),
    };
    let changed = fields.text("modifiedDate").and_then(|text| moment::read(&text, zone.as_deref(), zones).ok());
    let changed = changed.map(|moment| moment.stamp).filter(|changed| is_between(made, *changed, now));
    let (text, without_media) = fields.with_notes(&text);
    let page = Entry { text, tags: fields.tags(), ..Entry::blank(made.day, Mode::Free) };
    let rest = fields.kept();
    Ok(Incoming {
        entry,
        record: Record { changed: changed.unwrap_or(made), rest, ..Record::new(id, made, Event::Entry(page)) },
        zone_unknown: guessed,
        without_media,
        mended: fields.mended,
    })
}

fn is_between(from: Stamp, moment: Stamp, to: Stamp) -> bool {
    (from.instant()..=to.instant()).contains(&moment.instant())
}

/// The same uuid in one spelling: some programs write `AB12…`, some `ab12-…`.
fn canonical(uuid: &str) -> String {
    let digits: String =
        uuid.chars().filter(|letter| *letter != '-').map(|letter| letter.to_ascii_uppercase()).collect();
    let is_uuid = digits.len() == 32 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_uuid { digits } else { uuid.to_owned() }
}

/// The fields of an entry as they stand in the file.
struct Fields<'a> {
    raw: &'a str,
    places: Vec<(&'a str, Range<usize>)>,
    /// A letter was lost in something that was read.
    mended: bool,
}

impl<'a> Fields<'a> {
    fn of(raw: &'a str) -> Result<Self, Why> {
        let mut scan = Scan::of(raw);
        if scan.peek() != Some(b'{') {
            return Err(Why::NotAnEntry);
        }
        let mut places: Vec<(&str, Range<usize>)> = Vec::new();
        let walked = scan.object(|scan, name| {
            let (name, place) = (&raw[name], scan.value()?);
            if is_read(name) {
                // Of several with one name the last counts, as everywhere in JSON.
                places.retain(|(found, _)| *found != name);
                places.push((name, place));
            }
            Ok(())
        });
        walked.map_err(|_| Why::Garbled)?;
        Ok(Self { raw, places, mended: false })
    }

    /// A field as it stands.
    fn find(&self, name: &str) -> Option<&'a str> {
        debug_assert!(is_read(name), "{name} would not be found");
        let (_, place) = self.places.iter().find(|(found, _)| *found == name)?;
        Some(&self.raw[place.clone()])
    }

    /// `None` as well where it can't be read.
    fn value(&mut self, name: &str) -> Option<Value> {
        let (value, lost) = mend::value(self.find(name)?)?;
        self.mended |= lost;
        Some(value)
    }

    fn text(&mut self, name: &str) -> Option<String> {
        match self.value(name) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// Its tags, as they are kept here; one too many stays with what comes along.
    fn tags(&mut self) -> Vec<String> {
        let Some(raw) = self.find("tags").filter(|raw| raw.len() <= limits::TEXT) else { return Vec::new() };
        let Some((Value::Array(tags), _)) = mend::value(raw) else { return Vec::new() };
        tags.iter().filter_map(Value::as_str).filter_map(tag::tidy).take(tag::MOST).collect()
    }

    /// The text of the page, as Day One has it. It may be missing.
    fn page(&mut self) -> Result<String, Why> {
        let Some(raw) = self.find("text") else { return Ok(String::new()) };
        match self.value("text") {
            Some(Value::String(text)) if text.len() > limits::TEXT => Err(Why::TextTooLong),
            Some(Value::String(text)) => Ok(text),
            Some(Value::Null) => Ok(String::new()),
            None if raw.starts_with('"') => Err(Why::Garbled),
            _ => Err(Why::NotText),
        }
    }

    /// The words as the person wrote them. Where there are none, what lies beside them is named.
    fn with_notes(&self, text: &str) -> (String, bool) {
        if !text.trim().is_empty() {
            return words::plain(text);
        }
        let counted = ATTACHED.iter().map(|(name, what)| (*what, self.count(name)));
        let notes: Vec<String> =
            counted.filter(|(_, count)| *count > 0).map(|(what, count)| not_here(what, count)).collect();
        if notes.is_empty() { words::plain(text) } else { (notes.join("\n\n"), true) }
    }

    /// How many items a list has; none where it is no list.
    fn count(&self, name: &str) -> usize {
        let Some(raw) = self.find(name) else { return 0 };
        let mut count = 0;
        let walked = Scan::of(raw).list(|scan| scan.value().map(|_| count += 1));
        if walked.is_ok() { count } else { 0 }
    }

    /// What has no place on a page and comes along. What says nothing, such as `false`, does not.
    fn kept(&mut self) -> Rest {
        let mut kept = Map::new();
        for (name, most) in KEPT {
            if self.find(name).is_some_and(|raw| raw.len() <= most)
                && let Some(value) = self.value(name).filter(says_something)
            {
                kept.insert(name.to_owned(), value);
            }
        }
        let mut rest = Map::new();
        if !kept.is_empty() {
            rest.insert(FROM_DAY_ONE.to_owned(), Value::Object(kept));
        }
        Rest(rest)
    }
}

fn is_read(name: &str) -> bool {
    let kept = KEPT.iter().map(|(name, _)| *name);
    let attached = ATTACHED.iter().map(|(name, _)| *name);
    READ.into_iter().chain(kept).chain(attached).any(|read| read == name)
}

fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::Number(_) => true,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(map) => !map.is_empty(),
    }
}
