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
pub mod manifest;

use super::event::{Event, Newer};
use super::id::Id;
use super::record::Record;
use fields::Fields;
use serde_json::Value;

/// The version this build writes.
pub const VERSION: u64 = 1;

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
    let Ok(Value::Object(map)) = serde_json::from_str(text) else {
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
    Ok(Record {
        id,
        rev: fields.whole("rev").and_then(|rev| u32::try_from(rev).ok()).unwrap_or(0),
        made,
        changed: fields.stamp("changed").unwrap_or(made),
        gone: fields.stamp("gone"),
        event: read_event(kind, data).ok_or(missing)?,
        rest: fields.rest(),
    })
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
