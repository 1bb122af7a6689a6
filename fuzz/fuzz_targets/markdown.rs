//! Feeds the claims about `markdown` with whatever libFuzzer thinks of.
#![no_main]

#[path = "../claims/markdown.rs"]
mod claims;

libfuzzer_sys::fuzz_target!(|data: &[u8]| claims::hold(data));
