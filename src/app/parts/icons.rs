//! The few drawn signs. They stand beside words and say nothing on their own.

use crate::app::piece::{El, drawn};

/// A drawing of lines.
fn lines(frame: &'static str, path: &'static str) -> El {
    drawn("svg").set("viewBox", frame).set("aria-hidden", "true").with(drawn("path").set("d", path))
}

/// The five places, by name.
pub fn place_icon(place: &str) -> El {
    let path = match place {
        "today" => {
            "M3.5 16.5h17M6.5 16.5a5.5 5.500 0 0 1 11 0M12 5.500v2.200M5.200 8.700l1.500 1.500M18.800 8.700l-1.500 1.500M7 20h10"
        }
        "journal" => {
            "M12 6.200C10 4.600 7 4.200 3.800 4.600v13.200c3.200-.4 6.200 0 8.200 1.600 2-1.600 5-2 8.200-1.600V4.600C17 4.200 14 4.600 12 6.200zM12 6.200v13.200"
        }
        "path" => {
            "M6 21c0-4 10-3.500 10-7.500S7.500 10 7.500 6.700C7.500 4.500 9.500 3 12.500 3M19.300 3.500a1.800 1.800 0 1 1-3.600 0 1.800 1.800 0 0 1 3.600 0"
        }
        "patterns" => "M3.500 19.500h17M3.500 15c3.200 0 3.800-9.500 7-9.500 3.500 0 3.800 7 9.500 7.500",
        _ => "M12.200 12a4.200 4.200 0 1 1-8.400 0 4.200 4.200 0 0 1 8.400 0h8.300M17 12v3.500M20.500 12v2.500",
    };
    lines("0 0 24 24", path)
}

pub fn arrow() -> El {
    lines("0 0 24 24", "M9 5l7 7-7 7")
}

pub fn tick() -> El {
    lines("0 0 20 20", "M4 11l4 4 8-9")
}

/// A screen that ends, ends with a sprig and not with more cards.
pub fn sprig() -> El {
    lines(
        "0 0 72 18",
        "M2 10c20-4 48-4 68 0M20 8.200c2-4 5-6 8-6.200M28 7.500c2 4 5 6 8 6.500M36 7.200c2-4 5-6 8-6M44 7.500c2 4 5 5.500 8 5.800M52 8.200c2-2.800 4-4 6-4.200M14 9c1.500 3 4 4.500 6 4.800",
    )
    .class("sprig")
}
