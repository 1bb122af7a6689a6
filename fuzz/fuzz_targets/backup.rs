//! Feeds the claims about `backup` with whatever libFuzzer thinks of.
#![no_main]

#[path = "../claims/backup.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|data: &[u8]| claims::hold(data));
