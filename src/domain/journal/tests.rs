//! What a command changes, and what is found again.

use super::*;
use crate::domain::entry::Mode;
use crate::domain::space_day::Mark;
use proptest::prelude::*;

fn id(n: u8) -> Id {
    Id::from_random([n; 8])
}

fn at(text: &str) -> Stamp {
    Stamp::parse(text).expect("a stamp")
}

fn page(day: &str, text: &str) -> Event {
    let mut entry = Entry::blank(Day::parse(day).expect("a date"), Mode::Free);
    entry.text = text.into();
    Event::Entry(entry)
}

fn keep(journal: &mut Journal, id: Id, event: Event, now: &str) {
    let change = journal.apply(Command::keep(id, event), at(now)).expect("kept");
    journal.absorb(change);
}

const NOW: &str = "2026-11-23T21:00:00+01:00";

#[test]
fn pages_come_newest_day_first_and_on_one_day_the_last_begun_first() {
    let mut journal = Journal::default();
    keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
    keep(&mut journal, id(2), page("1660-01-01", "b"), NOW);
    keep(&mut journal, id(3), page("2026-11-23", "c"), "2026-11-23T08:00:00+01:00");
    keep(&mut journal, id(4), page("2026-11-23", "d"), NOW);
    let texts: Vec<_> = journal.pages(at(NOW).day).map(|of| of.event.text.as_str()).collect();
    assert_eq!(texts, ["d", "c", "a", "b"]);
}

#[test]
fn moving_a_page_to_another_day_moves_it_in_the_list() {
    let mut journal = Journal::default();
    keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
    keep(&mut journal, id(2), page("2026-11-22", "b"), NOW);
    keep(&mut journal, id(1), page("2026-11-23", "a"), NOW);
    assert_eq!(journal.pages(at(NOW).day).map(|of| of.record.id).collect::<Vec<_>>(), [id(1), id(2)]);
    assert_eq!(journal.page_count(), 2);
}

#[test]
fn keeping_the_same_again_changes_nothing() {
    let mut journal = Journal::default();
    keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
    let again = journal.apply(Command::keep(id(1), page("2026-11-21", "a")), at(NOW));
    assert_eq!(again, Ok(Change::default()));
}

#[test]
fn a_deleted_page_can_be_put_back_with_every_word() {
    let mut journal = Journal::default();
    keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
    let removed = journal.apply(Command::Remove { id: id(1) }, at(NOW)).expect("there");
    journal.absorb(removed);
    assert_eq!((journal.page_count(), journal.deleted_pages(at(NOW).day).len()), (0, 1));
    let back = journal.apply(Command::PutBack { id: id(1) }, at(NOW)).expect("there");
    journal.absorb(back);
    assert_eq!(journal.page(id(1), at(NOW).day).map(|of| of.event.text.clone()), Some("a".into()));
    assert_eq!(journal.record(id(1)).map(|record| record.rev), Some(2));
}

#[test]
fn what_was_deleted_is_forgotten_after_thirty_days_and_not_before() {
    let mut journal = Journal::default();
    keep(&mut journal, id(1), page("2026-10-01", "a"), "2026-10-01T12:00:00+02:00");
    let removed = journal.apply(Command::Remove { id: id(1) }, at("2026-10-24T12:00:00+02:00")).expect("there");
    journal.absorb(removed);
    let on = |now| journal.apply(Command::PurgeSpent, at(now)).expect("always").forget;
    assert_eq!(on(NOW), []);
    assert_eq!(on("2026-11-24T00:00:00+01:00"), [id(1)]);
}

#[test]
fn only_what_was_deleted_before_can_be_forgotten_for_good() {
    let mut journal = Journal::default();
    keep(&mut journal, id(1), page("2026-11-21", "a"), NOW);
    let forget = |journal: &Journal| journal.apply(Command::Forget { id: id(1) }, at(NOW)).map(|change| change.forget);
    assert_eq!(forget(&journal), Ok(vec![]));
    let removed = journal.apply(Command::Remove { id: id(1) }, at(NOW)).expect("there");
    journal.absorb(removed);
    assert_eq!(forget(&journal), Ok(vec![id(1)]));
    assert_eq!(forget(&Journal::default()), Err(Refusal::MissingRecord));
}

#[test]
fn removing_what_is_not_there_says_so() {
    assert_eq!(Journal::default().apply(Command::Remove { id: id(9) }, at(NOW)), Err(Refusal::MissingRecord));
}

#[test]
fn a_day_has_one_card_and_answering_again_changes_it() {
    let mut journal = Journal::default();
    let day = Day::parse("2026-11-23").expect("a date");
    let card = |mark| Event::SpaceDay(SpaceDay { mark: Some(mark), ..SpaceDay::blank(day) });
    keep(&mut journal, id(1), card(Mark::Quiet), NOW);
    keep(&mut journal, id(2), card(Mark::Looked), NOW);
    assert_eq!(journal.space_days().len(), 1);
    assert_eq!(journal.space_day(day).and_then(|of| of.event.mark), Some(Mark::Looked));
}

#[test]
fn about_and_settings_exist_once() {
    let mut journal = Journal::default();
    for (n, nickname) in [(1, "R"), (2, "Robin")] {
        keep(&mut journal, id(n), Event::About(About { nickname: nickname.into(), ..About::default() }), NOW);
    }
    assert_eq!(journal.about().nickname, "Robin");
    assert_eq!(journal.records().count(), 1);
}

#[test]
fn a_pause_goes_on_until_it_is_closed() {
    let mut journal = Journal::default();
    keep(&mut journal, id(1), Event::Urge(Urge::of_minutes(15)), NOW);
    assert!(journal.open_pause(at("2026-11-23T21:05:00+01:00")).is_some());
    assert!(journal.open_pause(at("2026-11-24T21:05:00+01:00")).is_none());
    let ended = Urge { ended: Some(at(NOW)), ..Urge::of_minutes(15) };
    keep(&mut journal, id(1), Event::Urge(ended), NOW);
    assert!(journal.open_pause(at("2026-11-23T21:05:00+01:00")).is_none());
}

proptest! {
    #[test]
    fn many_records_at_once_are_the_same_as_one_by_one(
        first in proptest::collection::vec((any::<u8>(), 1_u32..28, any::<bool>()), 0..80),
        then in proptest::collection::vec((any::<u8>(), 1_u32..28, any::<bool>()), 0..80),
        gone in proptest::collection::vec(any::<u8>(), 0..5),
    ) {
        let records = |of: Vec<(u8, u32, bool)>| {
            let record = |(n, day, is_live): (u8, u32, bool)| {
                let made = at(&format!("2026-11-{day:02}T21:00:{:02}+01:00", n % 60));
                let event = if n % 5 == 0 { Event::SpaceDay(SpaceDay::blank(made.day)) } else { page(&format!("2026-10-{day:02}"), "a") };
                Record { gone: (!is_live).then_some(made), ..Record::new(id(n), made, event) }
            };
            of.into_iter().map(record).collect::<Vec<_>>()
        };
        let (mut at_once, mut one_by_one) = (Journal::default(), Journal::default());
        for (keep, forget) in [(records(first), Vec::new()), (records(then), gone.into_iter().map(id).collect())] {
            at_once.absorb(Change { keep: keep.clone(), forget: forget.clone() });
            for id in forget {
                one_by_one.absorb(Change { keep: Vec::new(), forget: vec![id] });
            }
            for record in keep {
                one_by_one.absorb(Change { keep: vec![record], forget: Vec::new() });
            }
            prop_assert_eq!(&at_once, &one_by_one);
        }
    }
}
