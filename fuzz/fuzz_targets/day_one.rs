//! Feeds the claims about `day_one` with whatever libFuzzer thinks of.
#![no_main]

#[path = "../claims/day_one.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|data: &[u8]| claims::hold(data));
