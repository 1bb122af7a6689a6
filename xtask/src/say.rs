//! Progress lines, each with the seconds since the command began.

use std::{sync::OnceLock, time::Instant};

static BEGAN: OnceLock<Instant> = OnceLock::new();

/// Starts the clock.
pub fn start() {
    BEGAN.get_or_init(Instant::now);
}

/// Says what is being done now.
pub fn step(text: &str) {
    let seconds = BEGAN.get_or_init(Instant::now).elapsed().as_secs_f64();
    eprintln!("[{seconds:>6.1} s] {text}");
}
