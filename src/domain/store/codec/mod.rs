//! How a record's text becomes what stands in the browser's storage, and back.
//!
//! ```text
//! JSON of a record ─► pack: deflate, with a dictionary ─► envelope: version, revision, checksum ─► text15
//! ```
//!
//! Browsers count storage in UTF-16 units, so compressed bytes are written as text that carries
//! fifteen bits a unit. Every record is sealed by itself: damage stays where it is, and is noticed.
//!
//! What is deliberately not here: what a record means ([`crate::domain::schema`]), where it is kept
//! and what happens to one that can't be read ([`super`]), and encryption, for which the envelope
//! keeps room.

pub mod dictionary;
pub mod envelope;
pub mod pack;
pub mod text15;
