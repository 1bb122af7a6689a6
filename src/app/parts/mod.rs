//! The parts that pages are made of. Each is shown in every state at `#/gallery` in debug builds.

pub mod answers;
pub mod bound;
pub mod choices;
pub mod example_bar;
pub mod feelings;
pub mod field;
pub mod file_field;
pub mod icons;
pub mod item;
pub mod markdown;
pub mod notice;
pub mod noticed;
pub mod orb;
pub mod other_window;
pub mod page_list;
pub mod plain;
pub mod records;
pub mod red_lines;
pub mod safety_link;
pub mod scale;
pub mod secret;
pub mod stepper;
pub mod steps;
pub mod tally;
pub mod toast;
pub mod two_minutes;
pub mod way;
pub mod weeks;

use std::sync::atomic::{AtomicUsize, Ordering};

/// A name for an element that no other has, so that labels find their fields.
pub fn unique(kind: &str) -> String {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    format!("{kind}{}", LAST.fetch_add(1, Ordering::Relaxed))
}
