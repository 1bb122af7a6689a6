//! Feeds the claims about `envelope` with whatever libFuzzer thinks of.
#![no_main]

#[path = "../claims/envelope.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|data: &[u8]| claims::hold(data));
