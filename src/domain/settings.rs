//! How the app looks and behaves on this device.

use super::choice::choices;
use super::day::Day;
use super::help::Region;
use super::rest::Rest;
use super::rumination::SwitchedOff;
use super::stamp::{Stamp, Turn};

choices! {
    /// The three papers. Without a choice the system decides between paper and dusk.
    Theme { Paper = "paper", Dusk = "dusk", Night = "night" }
}

choices! {
    /// What the tab is called instead of “Notes”. The script before the first paint makes the title of the
    /// slug, with a capital.
    Tab { Documents = "documents", Lists = "lists", Recipes = "recipes", Weather = "weather" }
}

choices! {
    /// How long nothing may happen before the journal locks itself.
    Wait { Now = "0", One = "1", Five = "5", Quarter = "15", Hour = "60" }
}

impl Wait {
    /// In seconds.
    pub fn seconds(self) -> u32 {
        60 * match self {
            Self::Now => 0,
            Self::One => 1,
            Self::Five => 5,
            Self::Quarter => 15,
            Self::Hour => 60,
        }
    }
}

/// Settings, as they stand now.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    pub theme: Option<Theme>,
    /// Night from 22:00 to 06:00, whatever the theme.
    pub night_hours: bool,
    pub turn: Turn,
    /// Where help numbers are for. Chosen by the person, never by location.
    pub region: Option<Region>,
    /// An emergency number that the person wrote down, for where none is known here; mostly empty.
    pub emergency: String,
    /// The browser's spell check may send text to its maker, so it is off until asked for.
    pub spelling: bool,
    /// What the tab is called; “Notes” without a choice.
    pub tab: Option<Tab>,
    /// Where Leave leads, as [`super::way_out::address`] lets it through; empty for the page of our own.
    pub way_out: String,
    /// When a copy was saved for the last time.
    pub copied: Option<Stamp>,
    /// Until this day nobody mentions a copy.
    pub copy_later: Option<Day>,
    /// Rules of the rumination guard that the person doesn’t want.
    pub guard_off: SwitchedOff,
    /// The day on which the guard says nothing.
    pub guard_later: Option<Day>,
    /// When a journal with a lock locks itself: after nothing was done for so long, and after it was out of
    /// sight for so long. Without an answer five minutes and one.
    pub lock_idle: Option<Wait>,
    pub lock_hidden: Option<Wait>,
    pub rest: Rest,
}

impl Settings {
    /// The theme to show at `hour` (0 to 23): `None` leaves it to the system.
    pub fn theme_at(&self, hour: u32) -> Option<Theme> {
        if self.night_hours && !(6..22).contains(&hour) { Some(Theme::Night) } else { self.theme }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn night_comes_at_ten_and_goes_at_six_when_asked_for() {
        let settings = Settings { theme: Some(Theme::Paper), night_hours: true, ..Settings::default() };
        let at = |hour| settings.theme_at(hour);
        assert_eq!(
            (at(21), at(22), at(5), at(6)),
            (Some(Theme::Paper), Some(Theme::Night), Some(Theme::Night), Some(Theme::Paper))
        );
        assert_eq!(Settings::default().theme_at(23), None);
    }
}
