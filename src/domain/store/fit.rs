//! Whether what is planned fits, before the first of it is written.
//!
//! Packing a record shows what it takes, and takes as long as keeping it. Nearly always a look at the
//! lengths is enough, because no record takes more than its text unpacked. Only where that leaves it open
//! are records packed, a few at a time, until it is sure.

use super::codec::envelope::Kind;
use super::keys::{BALLAST, of_record};
use super::{Store, ballast};
use crate::domain::journal::Change;
use crate::domain::record::Record;
use crate::domain::schema;

/// What the header takes in its three copies, and some.
const HEADERS: u64 = 2 * 1024;

/// Whether it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Fits,
    /// Not known so far: look closer.
    Open,
    TooMuch,
}

/// How far looking has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fitting {
    /// Room that is left, and room that comes back where records are written over.
    room: u64,
    /// What the records before `at` take, and what the others take at most.
    sure: u64,
    most: u64,
    at: usize,
}

impl Fitting {
    /// Records that were packed.
    pub fn seen(self) -> usize {
        self.at
    }

    pub fn fit(self) -> Fit {
        if self.sure + self.most <= self.room {
            Fit::Fits
        } else if self.sure > self.room {
            Fit::TooMuch
        } else {
            Fit::Open
        }
    }
}

impl Store {
    /// Begins to look whether a change fits, and with it values that come back as they are. Looks at the
    /// storage as it is now, because other pages write there too.
    pub fn fitting(&self, change: &Change, raw: &[(String, String)]) -> Fitting {
        let stands = |key: &String| self.storage.get(key).map(|text| self.cost(key, &text));
        // What can't be read is set aside and not written over.
        let later = change.keep.iter().filter(|record| self.record(record.id).is_some());
        let freed: u64 = later.filter_map(|record| stands(&of_record(record.id))).sum();
        let ballast = if self.storage.get(BALLAST).is_some() { 0 } else { ballast::UNITS as u64 };
        let room = (self.measure().left() + freed).saturating_sub(ballast + HEADERS);
        let coming = raw.iter().filter(|(key, text)| self.storage.get(key).as_ref() != Some(text));
        let sure = coming.map(|(key, text)| self.cost(key, text)).sum();
        Fitting { room, sure, most: change.keep.iter().map(|record| self.most(record)).sum(), at: 0 }
    }

    /// Packs the next `count` records of the same change to see what they take.
    pub fn look_closer(&self, fitting: &mut Fitting, change: &Change, count: usize) {
        for record in change.keep.iter().skip(fitting.at).take(count) {
            fitting.most = fitting.most.saturating_sub(self.most(record));
            fitting.sure += self.cost(&of_record(record.id), &self.sealed(record));
            fitting.at += 1;
        }
    }

    /// What a record takes at most: as bytes of fifteen bits a letter, with the envelope around them.
    fn most(&self, record: &Record) -> u64 {
        let letters = (8 * (self.around() + schema::write(record).len())).div_ceil(15);
        self.engine.cost(&of_record(record.id)) + self.engine.cost("㐀") * letters as u64
    }

    fn sealed(&self, record: &Record) -> String {
        self.seal(&record.id.to_string(), record.rev, Kind::Whole, &schema::write(record))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::entry::{Entry, Mode};
    use crate::domain::store::Storage as _;
    use crate::domain::store::engine::{Engine, QUOTA};
    use crate::domain::store::memory::MemoryStorage;
    use crate::domain::{Day, Event, Id, Stamp};

    const OTHERS: &str = "other-app";

    /// Fifty pages that pack to half of their length.
    fn change() -> Change {
        let at = Stamp::parse("2026-11-23T21:00:00+01:00").expect("a stamp");
        let page = |n: u64| {
            let words: Vec<String> = (0..200).map(|word| ((n + 7) * (word + 13) * 7_919).to_string()).collect();
            let text = words.join(" ");
            let page = Entry { text, ..Entry::blank(at.day, Mode::Free) };
            Record::new(Id::from_random(n.to_be_bytes()), at, Event::Entry(page))
        };
        Change { keep: (0..50).map(page).collect(), forget: Vec::new() }
    }

    /// A store in which so much room is left.
    fn with_room(room: u64, engine: Engine) -> (Store, MemoryStorage) {
        let storage = MemoryStorage::default();
        let used = usize::try_from(QUOTA - room).expect("small") - OTHERS.len();
        storage.set(OTHERS, &"x".repeat(used)).expect("room");
        (Store::over(storage.clone(), engine), storage)
    }

    fn answer(store: &Store, change: &Change, raw: &[(String, String)]) -> (Fit, usize) {
        let mut fitting = store.fitting(change, raw);
        while fitting.fit() == Fit::Open {
            store.look_closer(&mut fitting, change, 7);
        }
        (fitting.fit(), fitting.seen())
    }

    /// What the records take, their keys and all.
    fn sealed(record: &Record) -> String {
        Store::over(MemoryStorage::default(), Engine::Chromium).sealed(record)
    }

    fn taken(change: &Change, engine: Engine) -> u64 {
        change.keep.iter().map(|record| engine.cost(&of_record(record.id)) + engine.cost(&sealed(record))).sum()
    }

    #[test]
    fn what_fits_to_the_last_unit_fits_and_one_unit_less_is_too_little() {
        let change = change();
        for engine in [Engine::Chromium, Engine::WebKit] {
            let needed = taken(&change, engine) + ballast::UNITS as u64 + HEADERS;
            assert_eq!(answer(&with_room(needed, engine).0, &change, &[]).0, Fit::Fits);
            assert_eq!(answer(&with_room(needed - 1, engine).0, &change, &[]).0, Fit::TooMuch);
        }
    }

    #[test]
    fn what_was_said_to_fit_is_kept_beside_header_and_ballast() {
        let mut change = change();
        change.keep.truncate(5);
        let (store, storage) =
            with_room(taken(&change, Engine::Chromium) + ballast::UNITS as u64 + HEADERS, Engine::Chromium);
        storage.limit(Some(usize::try_from(QUOTA).expect("small")));
        store.open();
        store.begin(|| [7; 16], change.keep[0].made, true);
        assert_eq!(answer(&store, &change, &[]).0, Fit::Fits);
        assert_eq!(store.save(change).failed, None);
        assert!(storage.units() as u64 <= QUOTA);
    }

    #[test]
    fn with_room_to_spare_nothing_is_packed_and_without_any_little_is() {
        let change = change();
        assert_eq!(answer(&with_room(QUOTA / 2, Engine::Chromium).0, &change, &[]), (Fit::Fits, 0));
        let (fit, seen) = answer(&with_room(60_000, Engine::Chromium).0, &change, &[]);
        assert_eq!(fit, Fit::TooMuch);
        assert!(seen < 50, "{seen}");
    }

    #[test]
    fn a_later_version_takes_the_room_of_the_one_before_and_damage_gives_none() {
        let mut change = change();
        let (store, storage) = with_room(QUOTA / 2, Engine::Chromium);
        assert_eq!(store.save(change.clone()).failed, None);
        storage
            .set(OTHERS, &"x".repeat(usize::try_from(QUOTA / 2 + store.measure().left()).expect("small") - 5_000))
            .expect("room");
        change.keep.iter_mut().for_each(|record| record.rev += 1);
        assert_eq!(answer(&store, &change, &[]).0, Fit::Fits);
        for record in &change.keep {
            storage.set(&of_record(record.id), &"damaged".repeat(500)).expect("room");
        }
        assert_eq!(answer(&store, &change, &[]).0, Fit::TooMuch);
    }

    #[test]
    fn values_that_come_back_as_they_were_count_unless_they_stand_there_already() {
        let (store, storage) = with_room(100_000, Engine::Chromium);
        let raw = [("qj1:r:0123456789ab".to_owned(), "x".repeat(60_000))];
        assert_eq!(answer(&store, &Change::default(), &raw).0, Fit::TooMuch);
        storage.set(&raw[0].0, &raw[0].1).expect("memory has room");
        storage.set(OTHERS, "").expect("room");
        assert_eq!(answer(&store, &Change::default(), &raw).0, Fit::Fits);
    }

    #[test]
    fn no_record_takes_more_than_it_is_said_to_take_at_most() {
        let day = Day::parse("2026-11-23").expect("a date");
        let store = with_room(QUOTA / 2, Engine::WebKit).0;
        for text in [String::new(), "a".repeat(5_000), "~q9Z!x@7#Lk$2%w^V&8*b(N)5_p+J".into(), "é👩‍👩‍👧".repeat(99)]
        {
            let page = Entry { text, ..Entry::blank(day, Mode::Free) };
            let record = Record { event: Event::Entry(page), ..change().keep[0].clone() };
            assert!(store.most(&record) >= store.cost(&of_record(record.id), &store.sealed(&record)));
        }
    }
}
