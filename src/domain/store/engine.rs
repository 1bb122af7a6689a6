//! What each browser engine does with localStorage: how much it takes, and when it writes to disk.
//!
//! Measured in Chromium 156, Firefox 153 and `WebKitGTK` 2.50. None of them says so by itself: a write
//! that has returned is only in memory.

/// The engine the app runs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// What an origin may store, in the unit of [`Engine::cost`].
pub const QUOTA: u64 = 5_242_880;

/// Bytes that Chromium writes to disk in a second, once an hour's worth of them was used up.
const CHROMIUM_RATE: u64 = 2_900;
/// Bytes that Chromium writes without slowing down.
const CHROMIUM_FREE: u64 = 256 * 1024;

impl Engine {
    /// The engine that calls itself so. What names neither of the other two counts as Chromium, whose
    /// promises are the weakest.
    pub fn named(user_agent: &str) -> Self {
        let has = |name| user_agent.contains(name);
        if has("Firefox/") || has("FxiOS/") && !has("AppleWebKit") {
            Self::Firefox
        } else if has("AppleWebKit/") && !has("Chrome/") && !has("Chromium/") {
            Self::WebKit
        } else {
            Self::Chromium
        }
    }

    /// What a text costs: its UTF-16 units; in `WebKit` its bytes, one for each unit while all of them
    /// are Latin letters, else two.
    pub fn cost(self, text: &str) -> u64 {
        let units = text.chars().map(char::len_utf16).sum::<usize>() as u64;
        let is_wide = text.chars().any(|c| c > '\u{ff}');
        if self == Self::WebKit && is_wide { units * 2 } else { units }
    }

    /// Seconds after which a write of `bytes` has reached the disk, whatever happens to the browser.
    pub fn horizon(self, bytes: u64) -> u64 {
        match self {
            // First after 5 s, then once a minute; what is more than it likes to write takes longer.
            Self::Chromium => 65 + bytes.saturating_sub(CHROMIUM_FREE) / CHROMIUM_RATE,
            Self::Firefox => 6,
            Self::WebKit => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_engine_is_known_by_its_name() {
        let chrome =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
        let safari =
            "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0";
        let firefox_on_a_phone =
            "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/150.0 Mobile/15E148 Safari/605.1.15";
        assert_eq!(Engine::named(chrome), Engine::Chromium);
        assert_eq!(Engine::named(safari), Engine::WebKit);
        assert_eq!(Engine::named(firefox), Engine::Firefox);
        assert_eq!(Engine::named(firefox_on_a_phone), Engine::WebKit, "every browser there is WebKit inside");
        assert_eq!(Engine::named(""), Engine::Chromium);
    }

    #[test]
    fn one_curly_quote_doubles_what_a_text_costs_in_webkit() {
        assert_eq!(Engine::WebKit.cost("it's"), 4);
        assert_eq!(Engine::WebKit.cost("it’s"), 8);
        assert_eq!(Engine::Chromium.cost("it’s"), 4);
        assert_eq!(Engine::Firefox.cost("👩"), 2);
    }

    #[test]
    fn a_large_write_reaches_the_disk_late_in_chromium_only() {
        assert_eq!(Engine::Chromium.horizon(1_000), 65);
        assert!(Engine::Chromium.horizon(3_000_000) > 900);
        assert_eq!(Engine::Firefox.horizon(3_000_000), 6);
    }
}
