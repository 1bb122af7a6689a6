//! The lines of a backup: one JSON object a line, so that damage in one stays there.

use super::{DEEPEST, Unreadable, fields::Fields, is_deeper, read_value, write};
use crate::domain::rest::Rest;
use crate::domain::{Id, Record, Stamp};
use serde_json::Value;

/// The version of the file that this build writes.
pub const FORMAT: u64 = 1;

/// Whose file it is, in its first line.
const OURS: &str = "afterword";

/// A line of a backup.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// The first one: when it was made, and how many records and unreadable values follow.
    Head {
        version: u64,
        made: Option<Stamp>,
        records: u64,
        raw: u64,
    },
    Record(Box<Record>),
    /// A value of the store that could not be read, under its key.
    Raw {
        key: String,
        text: String,
    },
    /// The last one: how many lines came before, and their checksum.
    End {
        lines: u64,
        sum: String,
    },
}

pub fn head(made: Stamp, records: u64, raw: u64) -> String {
    line(|fields| {
        fields.put("backup", OURS.into());
        fields.put("version", FORMAT.into());
        fields.put_some("made", Some(made));
        fields.put("records", records.into());
        fields.put("unreadable", raw.into());
    })
}

pub fn record(record: &Record) -> String {
    format!("{{\"id\":\"{}\",\"record\":{}}}", record.id, write(record))
}

pub fn raw(key: &str, text: &str) -> String {
    line(|fields| {
        fields.put("key", key.into());
        fields.put("raw", text.into());
    })
}

pub fn end(lines: u64, sum: &str) -> String {
    line(|fields| {
        fields.put("end", lines.into());
        fields.put("sum", sum.into());
    })
}

fn line(fill: impl FnOnce(&mut Fields)) -> String {
    let mut fields = Fields::over(&Rest::default());
    fill(&mut fields);
    fields.into_value().to_string()
}

/// Reads one line.
///
/// # Errors
/// What is no line of a backup, and a record that can't be read.
pub fn read_line(text: &str) -> Result<Line, Unreadable> {
    let value = serde_json::from_str(text).ok().filter(|value| !is_deeper(value, DEEPEST + 1));
    let Some(Value::Object(map)) = value else { return Err(Unreadable::NotARecord) };
    let mut fields = Fields::of(map);
    if fields.text("backup").is_some_and(|whose| whose == OURS) {
        let version = fields.whole("version").ok_or(Unreadable::Incomplete)?;
        let count = |fields: &mut Fields, name| fields.whole(name).unwrap_or(0);
        let (records, raw) = (count(&mut fields, "records"), count(&mut fields, "unreadable"));
        return Ok(Line::Head { version, made: fields.stamp("made"), records, raw });
    }
    if let Some(lines) = fields.whole("end") {
        return Ok(Line::End { lines, sum: fields.words("sum") });
    }
    if let Some(id) = fields.text("id") {
        let id = Id::parse(&id).ok_or(Unreadable::Incomplete)?;
        let value = fields.any("record").ok_or(Unreadable::Incomplete)?;
        return read_value(id, value).map(|record| Line::Record(Box::new(record)));
    }
    match (fields.text("key"), fields.text("raw")) {
        (Some(key), Some(text)) => Ok(Line::Raw { key, text }),
        _ => Err(Unreadable::NotARecord),
    }
}
