//! The stored text that says of which pages a long record is made.

use super::fields::Fields;
use crate::domain::rest::Rest;
use crate::domain::store::paged::Manifest;
use serde_json::Value;

/// Reads a manifest; `None` where the text is none.
pub fn read(text: &str) -> Option<Manifest> {
    let Ok(Value::Object(map)) = serde_json::from_str(text) else { return None };
    let mut fields = Fields::of(map);
    Some(Manifest {
        head: fields.text("head")?,
        pages: fields.each("pages", Value::as_u64),
        tail: fields.text("tail")?,
        bytes: fields.whole("bytes")?,
        sum: fields.parsed("sum", |sum| u64::from_str_radix(sum, 16).ok())?,
    })
}

pub fn write(manifest: &Manifest) -> String {
    let mut fields = Fields::over(&Rest::default());
    fields.put("head", manifest.head.as_str().into());
    fields.put_each("pages", manifest.pages.iter().map(|number| (*number).into()));
    fields.put("tail", manifest.tail.as_str().into());
    fields.put("bytes", manifest.bytes.into());
    fields.put("sum", format!("{:016x}", manifest.sum).into());
    fields.into_value().to_string()
}
