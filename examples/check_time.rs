//! How long the checker takes for a message of 300 words.
//!
//! ```text
//! cargo run --release --no-default-features --example check_time
//! ```

use afterword::domain::check::{Context, check};
use std::time::Instant;

const LINE: &str = "I know you asked for space and I was wrong to call so often, but I still miss our bench by the river \
and my sister says you are seeing someone, so please tell me where we stand before Friday. ";

fn main() {
    let text = LINE.repeat(9);
    let first = Instant::now();
    let words = check(&text, &Context::default()).words;
    let first = first.elapsed();
    let start = Instant::now();
    for _ in 0..200 {
        check(&text, &Context::default());
    }
    println!("{words} words: {:?} at first, then {:?} each", first, start.elapsed() / 200);
}
