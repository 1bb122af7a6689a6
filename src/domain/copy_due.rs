//! When to mention that a copy in a file would be good.
//!
//! The browser can lose everything it holds; only a copy outside of it can't be lost with it. It is
//! mentioned once there is something to lose, among what waits on Today, and it can be put off.

use super::{Day, Journal, Stamp};

/// New pages after which a copy is mentioned.
const PAGES: usize = 10;
/// Days after which one is mentioned, if a page was written since.
const DAYS: i64 = 7;
/// Days that putting it off lasts.
pub const LATER: i64 = 7;

/// A copy would be good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopyDue {
    /// Pages that are in no copy.
    pub pages: usize,
    /// The day of the last copy, where there is one.
    pub last: Option<Day>,
}

/// Whether a copy would be good at `now`, and has not been put off.
pub fn copy_due(journal: &Journal, now: Stamp) -> Option<CopyDue> {
    let settings = journal.settings();
    if settings.copy_later.is_some_and(|later| now.day < later) {
        return None;
    }
    let since = settings.copied.map_or(i64::MIN, Stamp::instant);
    let (mut pages, mut oldest) = (0, None::<Stamp>);
    for made in journal.kept_pages().map(|of| of.record.made).filter(|made| made.instant() > since) {
        pages += 1;
        oldest = oldest.filter(|oldest| oldest.instant() <= made.instant()).or(Some(made));
    }
    let waiting = oldest.map_or(0, |oldest| now.day.days_since(oldest.day));
    (pages >= PAGES || waiting >= DAYS).then_some(CopyDue { pages, last: settings.copied.map(|copied| copied.day) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::settings::Settings;
    use crate::domain::{Event, Id, Record};

    fn at(day: &str) -> Stamp {
        Stamp::parse(&format!("{day}T12:00:00+01:00")).expect("a stamp")
    }

    fn journal(pages: &[&str], settings: Settings) -> Journal {
        let page = |day: &&str| Event::Entry(Entry { text: "a".into(), ..Entry::blank(at(day).day, Mode::Free) });
        let events = pages.iter().map(|day| (at(day), page(day)));
        let all = events.chain([(at("2026-11-01"), Event::Settings(settings))]);
        Journal::of(all.zip(1_u8..).map(|((made, event), n)| Record::new(Id::from_random([n; 8]), made, event)))
    }

    #[test]
    fn nothing_is_said_while_there_is_little_to_lose() {
        assert_eq!(copy_due(&Journal::default(), at("2026-11-23")), None);
        assert_eq!(copy_due(&journal(&["2026-11-22"], Settings::default()), at("2026-11-23")), None);
    }

    #[test]
    fn ten_pages_or_seven_days_are_a_reason() {
        let ten = journal(&["2026-11-23"; 10], Settings::default());
        assert_eq!(copy_due(&ten, at("2026-11-23")), Some(CopyDue { pages: 10, last: None }));
        let one = journal(&["2026-11-16"], Settings::default());
        assert_eq!(copy_due(&one, at("2026-11-23")), Some(CopyDue { pages: 1, last: None }));
    }

    #[test]
    fn a_copy_answers_it_until_more_was_written() {
        let copied = Settings { copied: Some(at("2026-11-20")), ..Settings::default() };
        assert_eq!(copy_due(&journal(&["2026-11-10", "2026-11-12"], copied.clone()), at("2026-12-30")), None);
        let since = journal(&["2026-11-10", "2026-11-21"], copied);
        let due = CopyDue { pages: 1, last: Some(at("2026-11-20").day) };
        assert_eq!(copy_due(&since, at("2026-11-28")), Some(due));
    }

    #[test]
    fn it_can_be_put_off() {
        let later = Settings { copy_later: Some(at("2026-11-30").day), ..Settings::default() };
        let journal = journal(&["2026-11-10"], later);
        assert_eq!(copy_due(&journal, at("2026-11-29")), None);
        assert!(copy_due(&journal, at("2026-11-30")).is_some());
    }
}
