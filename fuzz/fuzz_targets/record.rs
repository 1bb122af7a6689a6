//! Feeds the claims about `record` with whatever libFuzzer thinks of.
#![no_main]

#[path = "../claims/record.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|data: &[u8]| claims::hold(data));
