//! Feeds the claims about `shown` with whatever libFuzzer thinks of.
#![no_main]

#[path = "../claims/shown.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|data: &[u8]| claims::hold(data));
