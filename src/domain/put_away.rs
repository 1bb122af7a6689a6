//! Letters that were put away: closed until their date, for their writer too (brief, section 3.1).
//!
//! This is the one place that knows whether a page is closed. [`Journal::pages`] and its like take the day
//! and leave closed pages out, so that no screen, count or letter of the month can show them. What keeps
//! records rather than showing them still holds all: the store, the meter of the room, a copy that was asked
//! to. The words are stored as any other page’s, and the app says so: whoever owns the device could dig.

use super::entry::Entry;
use super::event::Event;
use super::journal::{Journal, Of};
use super::order::by_key;
use super::record::Record;
use super::{Day, Id};

/// Days for which a letter is put away.
pub const DAYS: i64 = 7;
/// Days on which it is said that a letter is open again, the first of them its date.
const SAID: i64 = 7;

/// A letter that is closed, without its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutAway {
    pub id: Id,
    /// The day on which it opens.
    pub until: Day,
}

/// Whether a page is closed on a day. On its date it is open.
pub fn is_closed(entry: &Entry, today: Day) -> bool {
    entry.closed_until.is_some_and(|until| today < until)
}

/// The same of a record, which may hold something else than a page.
pub(super) fn is_closed_record(record: &Record, today: Day) -> bool {
    record.event.as_entry().is_some_and(|entry| is_closed(entry, today))
}

/// The letters that are closed on a day, the one that opens first before the others.
pub fn put_away(journal: &Journal, today: Day) -> Vec<PutAway> {
    let closed = journal.kept_pages().filter(|page| is_closed(page.event, today));
    let known = closed.filter_map(|page| Some(PutAway { id: page.record.id, until: page.event.closed_until? }));
    by_key(known.collect(), |letter| letter.until.epoch_day())
}

/// The day on which a letter opens, while it is closed.
pub fn closed_until(journal: &Journal, id: Id, today: Day) -> Option<Day> {
    let entry = journal.record(id)?.event.as_entry().filter(|entry| is_closed(entry, today))?;
    entry.closed_until
}

/// Letters that opened on this day or in the days before, the last one first.
pub fn opened(journal: &Journal, today: Day) -> Vec<Of<'_, Entry>> {
    let is_new = |until: Day| (0..SAID).contains(&today.days_since(until));
    let open = journal.pages(today).filter(|page| page.event.closed_until.is_some_and(is_new));
    by_key(open.collect(), |page| page.event.closed_until.map_or(0, |until| -until.epoch_day()))
}

/// The journal without its closed letters, for a copy that leaves them out; deleted ones are left out as well.
#[must_use]
pub fn without(journal: &Journal, today: Day) -> Journal {
    Journal::of(journal.records().filter(|record| !is_closed_record(record, today)).cloned())
}

/// A record that comes in from a copy keeps the later date of the two: an older version of a letter must not
/// open what was closed since.
#[must_use]
pub fn merged(mut theirs: Record, ours: &Record) -> Record {
    let date = ours.event.as_entry().and_then(|entry| entry.closed_until);
    if let Event::Entry(entry) = &mut theirs.event {
        entry.closed_until = entry.closed_until.max(date);
    }
    theirs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::Mode;
    use crate::domain::letter::letter;
    use crate::domain::markers::Markers;
    use crate::domain::scale::Scale;
    use crate::domain::week::Week;
    use crate::domain::{Choice, Stamp, feeling::Feeling};

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn at(text: &str) -> Stamp {
        Stamp::parse(&format!("{text}T12:00:00+01:00")).expect("a stamp")
    }

    fn id(n: u8) -> Id {
        Id::from_random([n; 8])
    }

    /// A page of 20 November with everything that is counted anywhere.
    fn page(n: u8, until: Option<&str>) -> Record {
        let entry = Entry {
            text: "I keep your side of the shelf empty.".into(),
            feelings: vec![Feeling::ALL[0]],
            intensity: Scale::new(9),
            closed_until: until.map(day),
            ..Entry::blank(day("2026-11-20"), Mode::Free)
        };
        Record::new(id(n), at("2026-11-20"), Event::Entry(entry))
    }

    fn closed() -> Journal {
        Journal::of([page(1, Some("2026-11-27")), page(2, Some("2026-11-25"))])
    }

    #[test]
    fn a_closed_letter_is_on_no_list_and_in_no_count_until_its_date() {
        let journal = closed();
        for today in ["2026-11-20", "2026-11-24"] {
            let today = day(today);
            assert_eq!(journal.pages(today).count(), 0);
            assert!(journal.page(id(1), today).is_none());
        }
        let now = at("2026-11-24");
        assert_eq!(letter(&journal, now.day.in_month(), now), Vec::new());
        let week = Week::of(&journal, now);
        assert!(week.feelings.is_empty() && week.range.is_none() && week.records.is_empty());
        let markers = Markers::of(&journal, now.day);
        assert_eq!((markers.strength.now, markers.words.now), (None, 0));
        // On its date it is a page as any other, and the one of the later date stays closed.
        let now = at("2026-11-25");
        assert_eq!(journal.pages(now.day).map(|of| of.record.id).collect::<Vec<_>>(), [id(2)]);
        assert_eq!(Week::of(&journal, now).range, Some((9, 9)));
    }

    #[test]
    fn a_closed_letter_that_was_deleted_shows_among_the_deleted_only_from_its_date_on() {
        let gone = Record { gone: Some(at("2026-11-21")), ..page(1, Some("2026-11-27")) };
        let journal = Journal::of([gone]);
        assert_eq!(journal.deleted_pages(day("2026-11-26")).len(), 0);
        assert_eq!(journal.deleted_pages(day("2026-11-27")).len(), 1);
    }

    #[test]
    fn it_is_said_how_many_are_put_away_and_until_when() {
        let journal = closed();
        let until = |today| put_away(&journal, day(today)).into_iter().map(|letter| letter.until).collect::<Vec<_>>();
        assert_eq!(until("2026-11-24"), [day("2026-11-25"), day("2026-11-27")]);
        assert_eq!(until("2026-11-25"), [day("2026-11-27")]);
        assert_eq!(until("2026-11-27"), []);
        assert_eq!(closed_until(&journal, id(1), day("2026-11-26")), Some(day("2026-11-27")));
        assert_eq!(closed_until(&journal, id(1), day("2026-11-27")), None);
    }

    #[test]
    fn the_room_is_counted_with_them() {
        assert_eq!(closed().word_count(), 16);
        assert_eq!(closed().page_count(), 2);
    }

    #[test]
    fn that_one_is_open_again_is_said_for_a_week() {
        let journal = closed();
        let opened = |today| opened(&journal, day(today)).into_iter().map(|of| of.record.id).collect::<Vec<_>>();
        assert_eq!(opened("2026-11-24"), []);
        assert_eq!(opened("2026-11-25"), [id(2)]);
        assert_eq!(opened("2026-11-27"), [id(1), id(2)]);
        assert_eq!(opened("2026-12-02"), [id(1)]);
        assert_eq!(opened("2026-12-04"), []);
    }

    #[test]
    fn a_journal_without_them_has_everything_else() {
        let other = page(3, None);
        let journal = Journal::of([page(1, Some("2026-11-27")), other.clone()]);
        assert_eq!(without(&journal, day("2026-11-26")), Journal::of([other]));
        assert_eq!(without(&journal, day("2026-11-27")), journal);
    }

    #[test]
    fn of_two_dates_the_later_one_stays() {
        let date = |record: Record| record.event.as_entry().and_then(|entry| entry.closed_until);
        let (open, early, late) = (page(1, None), page(1, Some("2026-11-25")), page(1, Some("2026-11-27")));
        assert_eq!(date(merged(open.clone(), &late)), Some(day("2026-11-27")));
        assert_eq!(date(merged(early.clone(), &late)), Some(day("2026-11-27")));
        assert_eq!(date(merged(late.clone(), &early)), Some(day("2026-11-27")));
        assert_eq!(date(merged(late, &open)), Some(day("2026-11-27")));
        assert_eq!(date(merged(open.clone(), &open)), None);
    }
}
