//! The stored text of a store's header, and of its canary.

use super::fields::Fields;
use crate::domain::store::canary::{Canary, Held};
use crate::domain::store::header::Header;
use serde_json::Value;

/// Reads a header; `None` where the text is none.
pub fn read(text: &str) -> Option<Header> {
    let mut fields = object(text)?;
    Some(Header {
        vault: fields.text("vault")?,
        created: fields.stamp("created"),
        min_writer: fields.whole("min_writer")?,
        opens: fields.whole("opens").unwrap_or(0),
        epoch: fields.whole("epoch")?,
        rest: fields.rest(),
    })
}

pub fn write(header: &Header) -> String {
    let mut fields = Fields::over(&header.rest);
    fields.put("vault", header.vault.as_str().into());
    fields.put_some("created", header.created);
    fields.put("min_writer", header.min_writer.into());
    fields.put("opens", header.opens.into());
    fields.put("epoch", header.epoch.into());
    fields.into_value().to_string()
}

pub fn read_canary(text: &str) -> Option<Canary> {
    let mut fields = object(text)?;
    Some(Canary {
        vault: fields.text("vault")?,
        opens: fields.whole("opens")?,
        missed: fields.whole("missed").unwrap_or(0),
        held: Held {
            records: fields.whole("records")?,
            unreadable: fields.whole("unreadable").unwrap_or(0),
            writes: fields.whole("writes").unwrap_or(0),
        },
    })
}

pub fn write_canary(canary: &Canary) -> String {
    let mut fields = Fields::over(&crate::domain::rest::Rest::default());
    fields.put("vault", canary.vault.as_str().into());
    fields.put("opens", canary.opens.into());
    fields.put("missed", canary.missed.into());
    fields.put("records", canary.held.records.into());
    fields.put("unreadable", canary.held.unreadable.into());
    fields.put("writes", canary.held.writes.into());
    fields.into_value().to_string()
}

fn object(text: &str) -> Option<Fields> {
    match serde_json::from_str(text) {
        Ok(Value::Object(map)) => Some(Fields::of(map)),
        _ => None,
    }
}
