//! On this day: pages from the same date in other years, and from one, three and six months ago (peers 11).
//!
//! A date can be muted, and one that the plan calls hard is never shown by itself: an anniversary that nobody
//! asked for is no present.

use super::{Day, Id, Journal};

/// Months after which a page may be met again, before it is a year old.
const MONTHS: [u32; 3] = [1, 3, 6];

/// A day of any year, as it is kept among the settings: `MM-DD`.
pub fn date_of(day: Day) -> String {
    format!("{:02}-{:02}", day.month(), day.day())
}

/// Whether nothing is shown for `today`.
pub fn is_muted(journal: &Journal, today: Day) -> bool {
    let is_hard = journal.plan().is_some_and(|plan| plan.event.hard_days.iter().any(|hard| same_date(hard.day, today)));
    is_hard || journal.settings().muted.contains(&date_of(today))
}

fn same_date(one: Day, other: Day) -> bool {
    (one.month(), one.day()) == (other.month(), other.day())
}

/// How long ago `day` was, where it is one of the days that are met again: months, or whole years as `12 * years`.
fn months_ago(day: Day, today: Day) -> Option<u32> {
    if day >= today || day.day() != today.day() {
        return None;
    }
    let months = u32::try_from((today.year() - day.year()) * 12).ok()? + today.month() - day.month();
    (months.is_multiple_of(12) || MONTHS.contains(&months)).then_some(months)
}

/// Pages that are met again on `today`, the newest first, each with how many months ago it was.
pub fn pages(journal: &Journal, today: Day) -> Vec<(Id, u32)> {
    if is_muted(journal, today) {
        return Vec::new();
    }
    journal.pages(today).filter_map(|page| Some((page.record.id, months_ago(page.event.day, today)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::plan::{HardDay, Plan};
    use crate::domain::settings::Settings;
    use crate::domain::{Event, Record, Stamp};

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn record(n: u8, event: Event) -> Record {
        Record::new(Id::from_random([n; 8]), Stamp::parse("2026-04-09T12:00:00+00:00").expect("a stamp"), event)
    }

    fn page(n: u8, on: &str) -> Record {
        record(n, Event::Entry(Entry { text: "a".into(), ..Entry::blank(day(on), Mode::Free) }))
    }

    fn met(more: Vec<Record>) -> Vec<u32> {
        let mut records = vec![
            page(1, "2026-04-09"),
            page(2, "2026-03-09"),
            page(3, "2026-02-09"),
            page(4, "2025-04-09"),
            page(5, "2024-04-10"),
            page(6, "1665-04-09"),
            page(7, "2025-10-09"),
        ];
        records.extend(more);
        pages(&Journal::of(records), day("2026-04-09")).into_iter().map(|(_, months)| months).collect()
    }

    #[test]
    fn a_page_comes_back_after_one_three_and_six_months_and_after_whole_years() {
        assert_eq!(met(vec![]), [1, 6, 12, 361 * 12]);
    }

    #[test]
    fn a_muted_date_and_a_hard_one_bring_nothing_back_in_any_year() {
        let muted = Settings { muted: vec!["04-09".into()], ..Settings::default() };
        assert!(met(vec![record(20, Event::Settings(muted))]).is_empty());
        let hard = HardDay { day: day("2024-04-09"), label: "the day we met".into() };
        let plan = Plan { hard_days: vec![hard], ..Plan::usual(day("2026-03-01")) };
        assert!(met(vec![record(21, Event::Plan(plan))]).is_empty());
        let other = Settings { muted: vec!["04-10".into()], ..Settings::default() };
        assert_eq!(met(vec![record(22, Event::Settings(other))]).len(), 4);
    }

    #[test]
    fn the_last_day_of_february_comes_back_only_in_a_year_that_has_it() {
        assert_eq!(months_ago(day("2024-02-29"), day("2025-02-28")), None);
        assert_eq!(months_ago(day("2024-02-29"), day("2028-02-29")), Some(48));
        assert_eq!(months_ago(day("2026-04-09"), day("2026-04-09")), None);
    }
}
