//! Whatever records a store holds, one a line, what the pages show of them can be worked out: a journal
//! that opens never stops the app.

use afterword::domain::copy::{data, dates};
use afterword::domain::copy_due::copy_due;
use afterword::domain::markdown::parse;
use afterword::domain::put_away::{opened, put_away};
use afterword::domain::schema::read;
use afterword::domain::small_thing::small_thing;
use afterword::domain::snippet::snippet;
use afterword::domain::space::{LISTED, Space};
use afterword::domain::store::engine::Engine;
use afterword::domain::store::room::Room;
use afterword::domain::tally::tally;
use afterword::domain::{Command, Id, Journal, Stamp};

pub fn hold(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let records = text.lines().zip(0_u64..).filter_map(|(line, n)| read(Id::from_random(n.to_be_bytes()), line).ok());
    let journal = Journal::of(records);
    for now in ["2026-11-23T21:00:00+01:00", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"] {
        show(&journal, Stamp::parse(now).expect("a stamp"));
    }
}

fn show(journal: &Journal, now: Stamp) {
    let turn = journal.settings().turn;
    let today = now.space_day(turn);
    let space = Space::of(journal, now);
    assert!(space.longest <= space.kept && space.kept >= 0);
    assert!(space.start.is_none() || space.days().len() <= usize::try_from(LISTED).expect("small") + 1);
    assert!(tally(&space).len() <= 60);
    for again in 0..3 {
        let _ = small_thing(journal, today, again);
    }
    let _ = (copy_due(journal, now), journal.open_pause(now), journal.hopes(), journal.urges());
    for plan in journal.plans() {
        let _ = (plan.event.end(), plan.event.hard_days_near(today).count(), plan.event.validate(today));
    }
    for page in journal.pages(today).chain(journal.deleted_pages(today)) {
        let _ = (snippet(&page.event.text), parse(&page.event.text), dates::long_date(page.event.day, today));
    }
    let _ = (put_away(journal, today), opened(journal, today));
    let room = Room { words: journal.word_count(), ..Room::default() };
    let _ = data::room(room, Engine::WebKit);
    let _ = journal.apply(Command::PurgeSpent, now);
}
