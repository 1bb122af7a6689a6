//! The map of needs, wishes and boundaries: two columns, theirs only from their own words (brief 3.10, S61).

use crate::domain::copy::sheets::talk::{KINDS, MAP};
use crate::domain::sheet::Answers;
use crate::domain::{Id, Journal};

/// A line of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub id: Id,
    pub answers: Answers,
}

/// The map as it is printed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Map {
    pub mine: Vec<Line>,
    /// With their words for it.
    pub theirs: Vec<Line>,
    /// Written for them without a source: it stays off their column.
    pub guessed: Vec<Line>,
}

/// Whether a line says where it is known from.
pub fn has_source(line: &Answers) -> bool {
    !line.text("source").trim().is_empty()
}

impl Map {
    /// The lines by column; in each, needs first, then wishes, then boundaries.
    pub fn of(journal: &Journal) -> Self {
        let mut map = Self::default();
        let rank =
            |answers: &Answers| KINDS.iter().position(|kind| kind.0 == answers.text("kind")).unwrap_or(KINDS.len());
        let all = journal.sheets(MAP.slug).into_iter().filter(|of| !of.event.text("what").trim().is_empty());
        let all: Vec<_> = all.collect();
        let all = crate::domain::order::by_key(all, |of| i64::try_from(rank(of.event)).unwrap_or(i64::MAX));
        for of in all {
            let line = Line { id: of.record.id, answers: of.event.clone() };
            let column = match line.answers.text("whose") {
                "theirs" if has_source(&line.answers) => &mut map.theirs,
                "theirs" => &mut map.guessed,
                _ => &mut map.mine,
            };
            column.push(line);
        }
        map
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sheet::Answer;
    use crate::domain::{Event, Record, Stamp};

    #[test]
    fn s61_theirs_is_filled_only_with_what_they_said_and_a_guess_stays_beside_it() {
        let now = Stamp::parse("2026-11-23T20:00:00+01:00").expect("a stamp");
        let line = |n: u8, given: &[(&str, &str)]| {
            let mut answers = Answers::blank(&MAP);
            for (slug, words) in given {
                answers.set(slug, Some(Answer::Text((*words).to_owned())));
            }
            Record::new(Id::from_random([n; 8]), now, Event::Sheet(answers))
        };
        let journal = Journal::of([
            line(1, &[("whose", "mine"), ("kind", "boundary"), ("what", "nobody shouts")]),
            line(2, &[("whose", "mine"), ("kind", "need"), ("what", "an evening to myself")]),
            line(
                3,
                &[
                    ("whose", "theirs"),
                    ("kind", "need"),
                    ("what", "warning before changes"),
                    ("source", "tell me before"),
                ],
            ),
            line(4, &[("whose", "theirs"), ("kind", "desire"), ("what", "more trips")]),
            line(5, &[("whose", "mine"), ("kind", "need")]),
        ]);
        let map = Map::of(&journal);
        let names = |lines: &[Line]| lines.iter().map(|line| line.answers.text("what").to_owned()).collect::<Vec<_>>();
        assert_eq!(names(&map.mine), ["an evening to myself", "nobody shouts"], "needs come first, blank lines never");
        assert_eq!(names(&map.theirs), ["warning before changes"]);
        assert_eq!(names(&map.guessed), ["more trips"]);
    }
}
