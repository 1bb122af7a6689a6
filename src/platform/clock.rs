//! What time it is for the person.

use crate::domain::{Day, Stamp, Time};

/// A clock on the wall.
pub trait Clock {
    fn now(&self) -> Stamp;
}

/// The browser's clock in the device's own zone.
#[derive(Debug)]
pub struct BrowserClock;

impl Clock for BrowserClock {
    fn now(&self) -> Stamp {
        let date = js_sys::Date::new_0();
        let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
        let day = Day::new(year, date.get_month() + 1, date.get_date());
        let time = Time::new(date.get_hours(), date.get_minutes(), date.get_seconds());
        // JavaScript counts minutes west of UTC.
        #[allow(
            clippy::cast_possible_truncation,
            reason = "an offset is less than a day, and the cast holds any number"
        )]
        let offset = -(date.get_timezone_offset() as i32);
        let start = Day::new(1970, 1, 1).expect("the epoch is a date");
        let midnight = Time::new(0, 0, 0).expect("midnight is a time");
        Stamp::new(day.unwrap_or(start), time.unwrap_or(midnight), offset)
    }
}

/// A clock that stands still, for tests.
#[derive(Debug)]
pub struct StoppedClock(pub Stamp);

impl Clock for StoppedClock {
    fn now(&self) -> Stamp {
        self.0
    }
}
