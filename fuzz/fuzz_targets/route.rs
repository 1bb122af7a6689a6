//! Feeds the claims about `route` with whatever libFuzzer thinks of.
#![no_main]

#[path = "../claims/route.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|data: &[u8]| claims::hold(data));
