//! Dates and times in words.

use crate::domain::{Day, Month, Time};

pub const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month_name(month: u32) -> &'static str {
    MONTHS[(month as usize - 1) % 12]
}

/// "Mon"
pub fn short_weekday(day: Day) -> &'static str {
    &WEEKDAYS[day.weekday()][..3]
}

/// "Apr"
pub fn short_month(month: u32) -> &'static str {
    &month_name(month)[..3]
}

/// "9 Apr 2026"
pub fn short_date(day: Day) -> String {
    format!("{} {} {}", day.day(), short_month(day.month()), day.year())
}

/// "9 April", and with the year where it is not the year of `today`: "9 April 1660".
pub fn date(day: Day, today: Day) -> String {
    let year = if day.year() == today.year() { String::new() } else { format!(" {}", day.year()) };
    format!("{} {}{year}", day.day(), month_name(day.month()))
}

/// "Thursday 9 April"
pub fn long_date(day: Day, today: Day) -> String {
    format!("{} {}", WEEKDAYS[day.weekday()], date(day, today))
}

/// "April", and with the year where it is not this one: "January 1660".
pub fn month(month: Month, today: Day) -> String {
    let name = month_name(month.month);
    if month.year == today.year() { name.to_owned() } else { format!("{name} {}", month.year) }
}

/// "November 2026"
pub fn month_and_year(year: i32, month: u32) -> String {
    format!("{} {year}", month_name(month))
}

/// "20:30"
pub fn time(time: Time) -> String {
    time.hours_and_minutes()
}

/// "one day", "3 days"
pub fn days(count: i64) -> String {
    if count == 1 { "one day".into() } else { format!("{count} days") }
}

/// "one week", "3 weeks"
pub fn weeks(count: i64) -> String {
    if count == 1 { "one week".into() } else { format!("{count} weeks") }
}

/// "one page", "24 pages"
pub fn pages(count: usize) -> String {
    if count == 1 { "one page".into() } else { format!("{count} pages") }
}

/// "one record", "24 records"
pub fn records(count: u64) -> String {
    if count == 1 { "one record".into() } else { format!("{count} records") }
}

/// "12:05" for a timer.
pub fn timer(seconds: i64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_named_when_it_is_another_one() {
        let day = |text| Day::parse(text).expect("a date");
        assert_eq!(long_date(day("2026-04-09"), day("2026-11-23")), "Thursday 9 April");
        assert_eq!(long_date(day("1660-01-01"), day("2026-11-23")), "Thursday 1 January 1660");
        assert_eq!(month(day("1660-01-01").in_month(), day("2026-11-23")), "January 1660");
    }
}
