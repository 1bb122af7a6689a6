//! When something was written, as another app wrote it down.

use super::Why;
use crate::domain::{Day, Stamp, Time};

/// Offsets from UTC, asked of whoever has them: the browser knows its zones, and the domain brings no
/// table along.
pub trait Zones {
    /// Minutes east of UTC in a zone such as `Europe/London`, at a moment in seconds since
    /// 1970-01-01T00:00:00Z. `None` where the zone isn't known.
    fn offset_minutes(&self, zone: &str, utc_seconds: i64) -> Option<i32>;

    /// Minutes east of UTC of this device's own clock at that moment.
    fn local_offset_minutes(&self, utc_seconds: i64) -> i32;
}

/// For where there is no zone table and no clock: no zone is known, and the device keeps UTC.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoZones;

impl Zones for NoZones {
    fn offset_minutes(&self, _: &str, _: i64) -> Option<i32> {
        None
    }

    fn local_offset_minutes(&self, _: i64) -> i32 {
        0
    }
}

/// What a written moment says about its zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clock {
    /// Nothing: it is what the clock on the wall showed.
    Wall,
    Zulu,
    /// Minutes east of UTC.
    Offset(i32),
}

/// A moment, and whether its zone had to be guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    pub stamp: Stamp,
    /// It was written in UTC, its zone wasn't known, and this device's own clock stood in.
    pub guessed: bool,
}

/// Reads `2019-10-18T08:07:39Z` and its like: with an offset, without seconds, with fractions of them,
/// without a zone, or a date alone, which becomes its noon.
///
/// With an offset, date and time are what the clock on the wall showed, so they are taken as they
/// stand. With `Z` they are turned into the clock of `zone`.
///
/// # Errors
/// [`Why::NotADate`]; [`Why::OutOfCalendar`] before the year 1 or after 9999.
pub(super) fn read(text: &str, zone: Option<&str>, zones: &dyn Zones) -> Result<Moment, Why> {
    let (date, rest) = text.split_once(['T', 't', ' ']).unwrap_or((text, "12:00"));
    let day = Day::parse(date).ok_or_else(|| no_day(date))?;
    let (time, clock) = time(rest).ok_or(Why::NotADate)?;
    let written = Stamp::new(day, time, 0);
    let asked = |utc: i64| {
        let known = zone.and_then(|zone| fixed(zone).or_else(|| zones.offset_minutes(zone, utc)));
        let offset = known.unwrap_or_else(|| zones.local_offset_minutes(utc));
        (level(offset), known.is_none())
    };
    match clock {
        Clock::Offset(offset) => Ok(Moment { stamp: Stamp::new(day, time, offset), guessed: false }),
        Clock::Wall => {
            // The offset decides when it was, and when it was decides the offset: asked twice.
            let (about, _) = asked(written.instant());
            let (offset, _) = asked(written.instant() - i64::from(about) * 60);
            Ok(Moment { stamp: Stamp::new(day, time, offset), guessed: false })
        }
        Clock::Zulu => {
            let (offset, guessed) = asked(written.instant());
            let stamp = on_the_wall(written.instant(), offset).ok_or(Why::OutOfCalendar)?;
            Ok(Moment { stamp, guessed })
        }
    }
}

/// Why a text isn't a day: because no calendar has it, or only ours hasn't.
fn no_day(date: &str) -> Why {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = date.trim_start_matches(['+', '-']).splitn(2, '-');
    let year = parts.next().filter(|part| digits(part)).unwrap_or_default();
    // A leap year, so that only the year can be what is wrong.
    let fits = parts.next().is_some_and(|rest| Day::parse(&format!("2000-{rest}")).is_some());
    let is_far = date.starts_with('-') || year == "0000" || year.len() > 4;
    if fits && !year.is_empty() && is_far { Why::OutOfCalendar } else { Why::NotADate }
}

fn time(text: &str) -> Option<(Time, Clock)> {
    let zone_at = text.find(['Z', 'z', '+', '-']).unwrap_or(text.len());
    let (time, zone) = text.split_at(zone_at);
    let (whole, fraction) = time.split_once(['.', ',']).unwrap_or((time, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let clock = match zone {
        "" => Clock::Wall,
        "Z" | "z" => Clock::Zulu,
        offset => Clock::Offset(offset_of(offset)?),
    };
    is_fraction.then(|| Time::parse(whole)).flatten().map(|time| (time, clock))
}

/// Reads `+05:30`, `+0530` or `+05`.
fn offset_of(text: &str) -> Option<i32> {
    let size = text.strip_prefix(['+', '-'])?;
    let (hours, minutes) = match (size.len(), size.split_once(':')) {
        (5, Some(parts)) => parts,
        (4, None) if size.is_ascii() => size.split_at(2),
        (2, None) => (size, "00"),
        _ => return None,
    };
    let size = Time::parse(&format!("{hours}:{minutes}"))?;
    let minutes = i32::try_from(size.hour() * 60 + size.minute()).ok()?;
    Some(if text.starts_with('-') { -minutes } else { minutes })
}

/// Zones whose name says their offset: `UTC`, `GMT`, and `GMT+0530` as Apple's systems write it.
fn fixed(zone: &str) -> Option<i32> {
    let zone = zone.strip_prefix("Etc/").filter(|zone| zone.len() == 3).unwrap_or(zone);
    match zone.strip_prefix("GMT").or_else(|| zone.strip_prefix("UTC"))? {
        "" => Some(0),
        offset => offset_of(offset),
    }
}

/// An offset that a clock can have. Zone tables hold the sun's own time for the centuries before
/// railways, and London's was 75 seconds behind Greenwich. A midnight that a program wrote for a day
/// of the seventeenth century would land on the eve, so what is under two minutes counts as none.
fn level(offset: i32) -> i32 {
    if offset.unsigned_abs() < 2 { 0 } else { offset.clamp(-1439, 1439) }
}

/// What a clock `offset` minutes east of UTC showed, if our calendar has that day.
fn on_the_wall(utc_seconds: i64, offset: i32) -> Option<Stamp> {
    let seconds = utc_seconds + i64::from(offset) * 60;
    let day = Day::new(1970, 1, 1)?.plus(seconds.div_euclid(86_400));
    let second = u32::try_from(seconds.rem_euclid(86_400)).ok()?;
    let time = Time::new(second / 3600, second / 60 % 60, second % 60)?;
    let stamp = Stamp::new(day, time, offset);
    // A day past the ends of the calendar was held at its end.
    (stamp.instant() == utc_seconds).then_some(stamp)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// London with its clock changes of 2021 and the sun's time before 1847, New York in winter; the
    /// device itself is two hours east.
    struct Atlas;

    impl Zones for Atlas {
        fn offset_minutes(&self, zone: &str, utc_seconds: i64) -> Option<i32> {
            match zone {
                "Europe/London" if utc_seconds < -3_852_662_325 => Some(-1),
                "Europe/London" => Some(i32::from((1_616_893_200..1_635_642_000).contains(&utc_seconds)) * 60),
                "America/New_York" => Some(-300),
                "Nowhere/Mad" => Some(i32::MIN),
                _ => None,
            }
        }

        fn local_offset_minutes(&self, _: i64) -> i32 {
            120
        }
    }

    fn reads(text: &str, zone: &str) -> String {
        let moment = read(text, Some(zone).filter(|zone| !zone.is_empty()), &Atlas);
        moment.map_or_else(
            |why| format!("{why:?}"),
            |moment| format!("{}{}", moment.stamp, if moment.guessed { "?" } else { "" }),
        )
    }

    #[test]
    fn an_offset_means_that_date_and_time_are_the_persons_own() {
        for (text, stamp) in [
            ("2026-06-10T20:30:00-07:00", "2026-06-10T20:30:00-07:00"),
            ("2026-06-10T20:30:00+0530", "2026-06-10T20:30:00+05:30"),
            ("2026-06-10T23:59:59.987+14", "2026-06-10T23:59:59+14:00"),
            ("2026-06-10 00:00-12:00", "2026-06-10T00:00:00-12:00"),
            ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
        ] {
            assert_eq!(reads(text, "Europe/London"), stamp);
        }
    }

    #[test]
    fn utc_becomes_the_clock_of_its_zone_and_may_change_the_day() {
        assert_eq!(reads("2019-10-18T02:07:39Z", "America/New_York"), "2019-10-17T21:07:39-05:00");
        assert_eq!(reads("2019-12-31T23:30:00Z", "GMT+0100"), "2020-01-01T00:30:00+01:00");
        assert_eq!(reads("2019-10-18T08:07:39Z", "Etc/UTC"), "2019-10-18T08:07:39+00:00");
    }

    #[test]
    fn no_hour_is_lost_or_doubled_where_the_clock_changes() {
        assert_eq!(reads("2021-03-28T00:59:59Z", "Europe/London"), "2021-03-28T00:59:59+00:00");
        assert_eq!(reads("2021-03-28T01:00:00Z", "Europe/London"), "2021-03-28T02:00:00+01:00");
        assert_eq!(reads("2021-10-31T00:30:00Z", "Europe/London"), "2021-10-31T01:30:00+01:00");
        assert_eq!(reads("2021-10-31T01:30:00Z", "Europe/London"), "2021-10-31T01:30:00+00:00");
        // 01:30 was on no clock that night; it stays what was written.
        assert_eq!(reads("2021-03-28T01:30:00", "Europe/London"), "2021-03-28T01:30:00+00:00");
        assert_eq!(reads("2021-03-28T02:30:00", "Europe/London"), "2021-03-28T02:30:00+01:00");
    }

    #[test]
    fn without_a_zone_that_is_known_the_device_stands_in_and_says_so() {
        for zone in ["", "Mars/Olympus", "Etc/GMT+5", "GMT+99:99"] {
            assert_eq!(reads("2019-12-31T22:30:00Z", zone), "2020-01-01T00:30:00+02:00?", "{zone}");
        }
        assert_eq!(reads("2019-12-31T22:30:00", ""), "2019-12-31T22:30:00+02:00");
    }

    #[test]
    fn midnight_in_the_london_of_1660_stays_on_its_day() {
        assert_eq!(reads("1660-01-01T00:00:00Z", "Europe/London"), "1660-01-01T00:00:00+00:00");
    }

    #[test]
    fn a_date_alone_is_its_noon() {
        assert_eq!(reads("1660-01-01", "America/New_York"), "1660-01-01T12:00:00-05:00");
    }

    #[test]
    fn a_day_beyond_the_calendar_is_told_from_no_day_at_all() {
        for (text, zone) in [
            ("0001-01-01T00:00:00Z", "America/New_York"),
            ("9999-12-31T23:00:00Z", ""),
            ("0000-06-01T00:00:00Z", ""),
            ("-0044-03-15T12:00:00Z", ""),
            ("+12019-10-18T08:07:39Z", ""),
            ("99999999999999999999-10-18T08:07:39Z", ""),
        ] {
            assert_eq!(reads(text, zone), "OutOfCalendar", "{text}");
        }
        for text in [
            "",
            "T",
            "yesterday",
            "2019-02-29T08:07:39Z",
            "2019-13-01T08:07:39Z",
            "12019-13-01T08:07:39Z",
            "2019-10-18T24:00:00Z",
            "2019-10-18T08:07:39X",
            "2019-10-18T08:07:39.Z",
            "2019-10-18T08:07:39Zulu",
            "2019-10-18T08:07:39+1:00",
            "2019-10-18T08:07:39+25:00",
            "2019-10-18T08:07:39+é0",
            "1571385600",
        ] {
            assert_eq!(reads(text, ""), "NotADate", "{text}");
        }
    }

    #[test]
    fn a_zone_table_that_answers_nonsense_does_no_harm() {
        assert_eq!(reads("2019-10-18T08:07:39Z", "Nowhere/Mad"), "2019-10-17T08:08:39-23:59");
    }

    proptest! {
        #[test]
        fn no_text_stops_it(text in any::<String>(), dates in "[-+]?[0-9]{0,5}-[0-9]{1,2}-[0-9]{1,2}[T ]?[0-9:.Zé+-]{0,16}", zone in any::<String>()) {
            for text in [text, dates] {
                let _ = read(&text, Some(&zone), &Atlas);
                let _ = read(&text, None, &Atlas);
            }
        }

        #[test]
        fn the_clock_on_the_wall_and_the_offset_give_back_the_moment(utc in -62_000_000_000_i64..253_000_000_000, offset in -1439..1439) {
            let stamp = on_the_wall(utc, offset).expect("well inside the calendar");
            prop_assert_eq!(stamp.instant(), utc);
        }
    }
}
