//! The two endings, and the page that closes the book at either of them. A closed book is opened with one tap,
//! and closes nothing but itself.

use super::copy::sheets::decision::BOOK;
use super::journal::Of;
use super::letter::{Said, letter};
use super::moment::{Happened, Moment};
use super::path::{Ending, State};
use super::sheet::{Answers, Kind};
use super::{Day, Id, Journal, Month, Stamp};

/// The ending that somebody has come to.
pub fn reached(state: State) -> Option<Ending> {
    match state {
        State::Together => Some(Ending::Together),
        State::LetGo | State::MovedOn => Some(Ending::Onward),
        _ => None,
    }
}

/// The last page, where something is written on it.
pub fn page(journal: &Journal) -> Option<Of<'_, Answers>> {
    journal.sheets(BOOK.slug).into_iter().next_back().filter(|of| !of.event.is_blank())
}

/// The moment the book was closed, and its day, while it stands closed: it was not opened since, and whoever closed
/// it is at an ending.
pub fn closed(journal: &Journal, state: State) -> Option<(Id, Day)> {
    reached(state)?;
    let moments = journal.moments();
    let shut = moments.iter().rev().find(|of| of.event.happened == Some(Happened::BookClosed))?;
    // Whoever picked it up again opened the book with it. Within the same second, opening came after.
    let opens = |of: &&Of<Moment>| matches!(of.event.happened, Some(Happened::BookOpened | Happened::PickUp));
    let is_open = moments.iter().filter(opens).any(|of| of.record.made.instant() >= shut.record.made.instant());
    (!is_open).then_some((shut.record.id, shut.record.made.day))
}

/// Lines of the person’s own to take along on the last page: the first that was quoted from the pages and the last,
/// what they kept, and everything they learned; with the records each was taken from.
pub fn own_lines(journal: &Journal, now: Stamp) -> Vec<(Said, Vec<Id>)> {
    let Some(first) = journal.records().map(|record| record.day().in_month()).min() else { return Vec::new() };
    let (mut wrote, mut kept, mut learned) = (Vec::new(), None, Vec::new());
    for month in months(first, now.day.in_month()) {
        for line in letter(journal, month, now) {
            match line.said {
                Said::Wrote(quotes) => wrote.extend(quotes.into_iter().zip(line.records)),
                Said::Kept(list) => kept = Some((Said::Kept(list), line.records)),
                learned_now @ Said::Learned { .. } => learned.push((learned_now, line.records)),
                _ => {}
            }
        }
    }
    let mut lines = Vec::new();
    if !wrote.is_empty() {
        let last = if wrote.len() > 1 { wrote.pop() } else { None };
        wrote.truncate(1);
        wrote.extend(last);
        let (quotes, records) = wrote.into_iter().unzip();
        lines.push((Said::Wrote(quotes), records));
    }
    lines.extend(kept);
    lines.extend(learned);
    lines
}

/// So many months back at most; a journal of ten years has enough in its last two.
const MOST_MONTHS: usize = 24;

fn months(first: Month, last: Month) -> Vec<Month> {
    let mut months = Vec::new();
    let mut month = last;
    while month >= first && months.len() < MOST_MONTHS {
        months.push(month);
        month = match month {
            Month { year, month: 1 } => Month { year: year - 1, month: 12 },
            Month { year, month } => Month { year, month: month - 1 },
        };
    }
    months.reverse();
    months
}

/// The last page as it is read and printed: each answer, and the last line apart.
pub fn read(page: &Answers) -> (Vec<(&'static str, String)>, String) {
    let fields = BOOK.fields().filter(|field| field.kind == Kind::Lines);
    let said = fields.map(|field| (field.ask, page.text(field.slug).trim().to_owned()));
    (said.filter(|(_, words)| !words.is_empty()).collect(), page.text("last_line").trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::{Event, Record};

    fn at(day: i64) -> Stamp {
        let first = Stamp::parse("2026-07-01T20:00:00+02:00").expect("a stamp");
        Stamp::new(first.day.plus(day), first.time, 120)
    }

    fn moments(all: &[(i64, Happened)]) -> Journal {
        let one = |(n, (day, happened)): (usize, &(i64, Happened))| {
            let id = Id::from_random([u8::try_from(n + 1).expect("few"); 8]);
            Record::new(id, at(*day), Event::Moment(Moment::of(*happened)))
        };
        Journal::of(all.iter().enumerate().map(one))
    }

    #[test]
    fn the_book_stands_closed_at_an_ending_until_it_is_opened() {
        use Happened::{BookClosed, BookOpened, LetGo, PickUp};
        let day = |all: &[(i64, Happened)], state| closed(&moments(all), state).map(|(_, day)| day);
        let shut = [(0, LetGo), (3, BookClosed)];
        assert_eq!(day(&shut, State::LetGo), Some(at(3).day));
        assert_eq!(day(&shut, State::Together), Some(at(3).day), "both endings have the same page");
        assert_eq!(day(&shut, State::Reflect), None, "elsewhere it lies open");
        assert_eq!(day(&[(0, LetGo), (3, BookClosed), (5, BookOpened)], State::LetGo), None);
        assert_eq!(day(&[(0, LetGo), (3, BookClosed), (5, PickUp), (9, LetGo)], State::LetGo), None);
        assert_eq!(day(&[(0, BookClosed), (5, BookOpened), (6, BookClosed)], State::LetGo), Some(at(6).day));
    }

    #[test]
    fn both_endings_are_endings_and_nothing_else_is() {
        let endings: Vec<State> = State::ALL.into_iter().filter(|state| reached(*state).is_some()).collect();
        assert_eq!(endings, [State::Together, State::LetGo, State::MovedOn]);
    }

    #[test]
    fn the_lines_for_the_last_page_are_their_own_from_the_first_month_to_the_last() {
        let entry = |n: u8, day: i64, text: &str| {
            let entry = Entry { text: text.to_owned(), ..Entry::blank(at(day).day, Mode::Free) };
            Record::new(Id::from_random([n; 8]), at(day), Event::Entry(entry))
        };
        let journal = Journal::of([
            entry(1, 0, "I keep listening for the stairs."),
            entry(2, 40, "In the middle I baked bread."),
            entry(3, 90, "The mornings are mine again now."),
        ]);
        let lines = own_lines(&journal, at(95));
        let Some((Said::Wrote(quotes), records)) = lines.first() else { panic!("two quotes") };
        let words: Vec<&str> = quotes.iter().map(|(_, words)| words.as_str()).collect();
        assert_eq!(words, ["I keep listening for the stairs.", "The mornings are mine again now."]);
        assert_eq!(records.len(), 2);
        assert!(own_lines(&Journal::default(), at(0)).is_empty());
    }
}
