//! A moment as the person's own clock showed it, and the day it belongs to.

use super::day::Day;
use std::fmt;

/// Time of day as the clock on the wall showed it, to the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    seconds: u32,
}

impl Time {
    /// `None` outside 00:00:00 to 23:59:59.
    pub fn new(hour: u32, minute: u32, second: u32) -> Option<Self> {
        (hour < 24 && minute < 60 && second < 60).then_some(Self { seconds: (hour * 60 + minute) * 60 + second })
    }

    /// Reads `HH:MM` or `HH:MM:SS`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let mut number = || two_digits(parts.next()?);
        let (hour, minute) = (number()?, number()?);
        let second = match text.len() {
            5 => 0,
            8 => number()?,
            _ => return None,
        };
        Self::new(hour, minute, second)
    }

    pub fn hour(self) -> u32 {
        self.seconds / 3600
    }

    pub fn minute(self) -> u32 {
        self.seconds / 60 % 60
    }

    /// `HH:MM`, as time fields take it.
    pub fn hours_and_minutes(self) -> String {
        format!("{:02}:{:02}", self.hour(), self.minute())
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}:{:02}", self.hour(), self.minute(), self.seconds % 60)
    }
}

fn two_digits(text: &str) -> Option<u32> {
    (text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// A moment: the date and time on the person's clock, and how far that clock was from UTC.
///
/// It reads and prints as `2026-06-10T20:30:00-07:00`. The date in it is the person's own; nothing
/// is ever turned into UTC to find a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stamp {
    pub day: Day,
    pub time: Time,
    /// Minutes east of UTC, −1,439 to 1,439.
    offset: i32,
}

impl Stamp {
    /// `offset` is in minutes east of UTC and is held within a day.
    pub fn new(day: Day, time: Time, offset: i32) -> Self {
        Self { day, time, offset: offset.clamp(-1439, 1439) }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let (day, rest) = text.split_once('T')?;
        let sign_at = rest.find(['+', '-'])?;
        let (time, zone) = rest.split_at(sign_at);
        let time = (time.len() == 8).then(|| Time::parse(time)).flatten()?;
        let (hours, minutes) = zone[1..].split_once(':')?;
        let (hours, minutes) = (two_digits(hours)?, two_digits(minutes)?);
        let size = i32::try_from(Time::new(hours, minutes, 0)?.seconds / 60).ok()?;
        Some(Self::new(Day::parse(day)?, time, if zone.starts_with('-') { -size } else { size }))
    }

    /// Seconds since 1970-01-01T00:00:00Z. For ordering and for elapsed time only, never for days.
    pub fn instant(self) -> i64 {
        self.day.epoch_day() * 86_400 + i64::from(self.time.seconds) - i64::from(self.offset) * 60
    }

    /// The day this moment counts for: before `turn` in the night it is still the evening before,
    /// so 01:40 belongs to yesterday.
    pub fn space_day(self, turn: Turn) -> Day {
        if self.time.seconds < turn.minutes() * 60 { self.day.plus(-1) } else { self.day }
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.offset < 0 { '-' } else { '+' }, self.offset.abs());
        write!(f, "{}T{}{sign}{:02}:{:02}", self.day, self.time, size / 60, size % 60)
    }
}

/// When the space day turns, in minutes after midnight: 0 to 720, by default 240 (04:00).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn(u32);

impl Turn {
    pub const LATEST: u32 = 720;

    /// `None` when later than noon.
    pub fn new(minutes: u32) -> Option<Self> {
        (minutes <= Self::LATEST).then_some(Self(minutes))
    }

    pub fn minutes(self) -> u32 {
        self.0
    }
}

impl Default for Turn {
    fn default() -> Self {
        Self(240)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stamp(text: &str) -> Stamp {
        Stamp::parse(text).unwrap_or_else(|| panic!("{text} is a stamp"))
    }

    #[test]
    fn half_past_eight_in_los_angeles_stays_on_its_day() {
        let written = stamp("2026-06-10T20:30:00-07:00");
        assert_eq!(written.day, Day::parse("2026-06-10").expect("a date"));
        assert_eq!(written.to_string(), "2026-06-10T20:30:00-07:00");
    }

    #[test]
    fn twenty_to_two_belongs_to_the_evening_before() {
        let night = stamp("2026-11-23T01:40:00+01:00");
        assert_eq!(night.space_day(Turn::default()).to_string(), "2026-11-22");
        assert_eq!(stamp("2026-11-23T04:00:00+01:00").space_day(Turn::default()).to_string(), "2026-11-23");
        assert_eq!(night.space_day(Turn::new(0).expect("midnight")).to_string(), "2026-11-23");
    }

    #[test]
    fn elapsed_time_ignores_the_clock_change() {
        let before = stamp("2026-03-29T01:59:00+01:00");
        let after = stamp("2026-03-29T03:01:00+02:00");
        assert_eq!(after.instant() - before.instant(), 120);
    }

    #[test]
    fn what_is_not_a_stamp_is_refused() {
        for text in [
            "",
            "2026-06-10",
            "2026-06-10T20:30-07:00",
            "2026-06-10T24:00:00+00:00",
            "2026-06-10T20:30:00Z",
            "2026-06-10T20:30:00+1:00",
        ] {
            assert_eq!(Stamp::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_what_was_printed_gives_the_same_stamp(n in -700_000_i64..2_000_000, s in 0_u32..86_400, offset in -1439_i32..=1439) {
            let day = Day::parse("1970-01-01").expect("a date").plus(n);
            let made = Stamp::new(day, Time { seconds: s }, offset);
            prop_assert_eq!(Stamp::parse(&made.to_string()), Some(made));
        }
    }
}
