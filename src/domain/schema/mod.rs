//! How a record looks as stored text.
//!
//! This is the one place that knows our JSON. Reading takes what it understands and leaves the rest in
//! [`super::rest::Rest`]: fields of a newer version, a value of an unknown list, a number where
//! text was expected. Writing puts the rest back under what is known, so a round trip through this
//! version loses nothing of another. What can't be read at all is an [`Unreadable`], and the store
//! leaves it where it is.

pub mod backup;
mod fields;
pub mod header;
mod kinds;
pub mod lock;
pub mod manifest;

use super::event::{Event, Newer};
use super::id::Id;
use super::record::Record;
use super::stamp::Stamp;
use fields::Fields;
use serde_json::Value;

/// The version this build writes.
pub const VERSION: u64 = 1;

/// More changes than anybody makes. A record that claims more is held here, so that one more always fits.
const MOST_CHANGES: u64 = 1 << 31;

/// Brackets inside brackets in a record. The line of a copy has one more around it, and 32 are as many as
/// any file that is read may have.
const DEEPEST: usize = 31;

/// Why a stored text is no record for this version. It is kept as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Its checksum says that something in it was changed.
    Broken,
    /// Something every record has is missing or makes no sense.
    Incomplete,
    /// It is encrypted, and the key isn't here.
    Locked,
    /// A newer version wrote it.
    Newer,
    /// Not a JSON object; somebody else's value, or damage.
    NotARecord,
}

/// Reads the record `id` from its stored text.
///
/// # Errors
/// [`Unreadable`] says why not.
pub fn read(id: Id, text: &str) -> Result<Record, Unreadable> {
    serde_json::from_str(text).map_err(|_| Unreadable::NotARecord).and_then(|value| read_value(id, value))
}

/// Reads the record `id` from its object.
fn read_value(id: Id, value: Value) -> Result<Record, Unreadable> {
    let Some(Value::Object(map)) = Some(value).filter(|value| !is_deeper(value, DEEPEST)) else {
        return Err(Unreadable::NotARecord);
    };
    let mut fields = Fields::of(map);
    match fields.whole("v") {
        Some(VERSION) => {}
        Some(version) if version > VERSION => return Err(Unreadable::Newer),
        _ => return Err(Unreadable::NotARecord),
    }
    let missing = Unreadable::Incomplete;
    let kind = fields.text("kind").ok_or(missing)?;
    let made = fields.stamp("made").ok_or(missing)?;
    let data = fields.any("data").ok_or(missing)?;
    // These two are always written, so what makes no sense there does not stay behind in the rest.
    let rev = fields.any("rev").and_then(|rev| u32::try_from(rev.as_u64()?.min(MOST_CHANGES)).ok());
    let changed = fields.any("changed").and_then(|changed| Stamp::parse(changed.as_str()?));
    Ok(Record {
        id,
        rev: rev.unwrap_or(0),
        made,
        changed: changed.unwrap_or(made),
        gone: fields.stamp("gone"),
        event: read_event(kind, data).ok_or(missing)?,
        rest: fields.rest(),
    })
}

/// Whether more than `most` brackets lie inside each other.
fn is_deeper(value: &Value, most: usize) -> bool {
    match value {
        Value::Array(items) => most == 0 || items.iter().any(|inner| is_deeper(inner, most - 1)),
        Value::Object(map) => most == 0 || map.values().any(|inner| is_deeper(inner, most - 1)),
        _ => false,
    }
}

/// The stored text of a record.
pub fn write(record: &Record) -> String {
    let (kind, data) = write_event(&record.event);
    let mut fields = Fields::over(&record.rest);
    fields.put("v", VERSION.into());
    fields.put("kind", kind.into());
    fields.put("rev", record.rev.into());
    fields.put_some("made", Some(record.made));
    fields.put_some("changed", Some(record.changed));
    fields.put_some("gone", record.gone);
    fields.put("data", data);
    fields.into_value().to_string()
}

/// Declares which stored kind is which event.
macro_rules! kinds {
    ($($slug:literal => $variant:ident),+ $(,)?) => {
        fn read_event(kind: String, data: Value) -> Option<Event> {
            Some(match (kind.as_str(), data) {
                $(($slug, Value::Object(map)) => Event::$variant(kinds::Stored::read(&mut Fields::of(map))?),)+
                $(($slug, _) => return None,)+
                (_, data) => Event::Newer(Newer { kind, data }),
            })
        }

        fn write_event(event: &Event) -> (&str, Value) {
            match event {
                $(Event::$variant(inner) => ($slug, kinds::Stored::write(inner).into_value()),)+
                Event::Newer(newer) => (&newer.kind, newer.data.clone()),
            }
        }
    };
}

kinds! {
    "about" => About,
    "entry" => Entry,
    "hope" => Hope,
    "moment" => Moment,
    "plan" => Plan,
    "settings" => Settings,
    "sheet" => Sheet,
    "slip" => Slip,
    "space_day" => SpaceDay,
    "urge" => Urge,
}

#[cfg(test)]
mod tests;
