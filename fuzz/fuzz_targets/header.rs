//! Feeds the claims about `header` with whatever libFuzzer thinks of.
#![no_main]

#[path = "../claims/header.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|data: &[u8]| claims::hold(data));
