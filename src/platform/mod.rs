//! The thin edge to the browser: storage, clock, randomness, address, page.
//!
//! What the domain or a test needs to stand in for is a small trait with a fake beside it; the
//! rest are plain functions. Nothing here decides anything.

pub mod address;
pub mod canary;
pub mod circle;
pub mod clipboard;
pub mod clock;
pub mod dom;
pub mod files;
pub mod keep;
pub mod page;
pub mod passphrase;
pub mod proof;
pub mod random;
pub mod storage;
pub mod timer;
pub mod windows;
pub mod zones;
