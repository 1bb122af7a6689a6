//! From the rows of a script to what was kept.

use super::deck::{Deck, Dice};
use super::script::{Row, When, fields, later, rows};
use super::{LONGEST, Tale, all_named, answer, day_from, feelings, missing, moment, named, page, parts, sheet};
use crate::domain::about::About;
use crate::domain::copy::sheets::pause;
use crate::domain::event::Hoped;
use crate::domain::feeling::Feeling;
use crate::domain::order::by_key;
use crate::domain::plan::{HardDay, IfThen, Plan};
use crate::domain::scale::Scale;
use crate::domain::settings::Settings;
use crate::domain::sheet::{Answers, Field, Keeping, Kind, Sheet};
use crate::domain::slip::{Slip, What};
use crate::domain::space_day::{Mark, SpaceDay};
use crate::domain::urge::{LENGTHS, Urge};
use crate::domain::{Choice, Day, Event, Record, Stamp, Turn};

/// A story of more days than this has an ending.
const LONG: i64 = 200;
/// The first evening hour of a row without a time.
const EVENING: i64 = 19 * 60 + 10;
/// What is asked in a pause.
const ASKED: [&Field; 6] =
    [&pause::BODY, &pause::TRIGGER, &pause::TRIGGER_WORDS, &pause::NEED, &pause::ELSEWHERE, &pause::MORNING];
const ASKED_AFTER: [&Field; 2] = [&pause::AFTER, &pause::AFTER_WORDS];

/// The records of a script, told for so many days before `now`.
pub fn told(script: &str, seed: u64, days: i64, now: Stamp) -> Vec<Record> {
    let days = days.clamp(1, LONGEST);
    let mut teller = Teller {
        tale: Tale::new(days, now, seed),
        days,
        evening: (-1, 0),
        names: Vec::new(),
        slips: Vec::new(),
        cards: Vec::new(),
        about: About::default(),
        settings: Settings::default(),
    };
    // A card knows what was logged of its day before, and a day that has a card of its own is dealt none.
    let turn = |row: &Row| match (row.word, row.when) {
        ("card", When::Again { .. }) => 2,
        ("card", _) => 1,
        _ => 0,
    };
    for (place, row) in by_key((0..).zip(rows(script)).collect(), |(_, row)| turn(row)) {
        teller.row(&row, Dice::new(seed, place));
    }
    teller.tale.records()
}

struct Teller {
    tale: Tale,
    days: i64,
    /// The day of the last row without a time, and the minutes it was put at.
    evening: (i64, i64),
    /// Threads with a name, and what was answered on them so far.
    names: Vec<(String, usize, Answers)>,
    slips: Vec<(Stamp, What)>,
    /// Days with a card of their own.
    cards: Vec<Day>,
    about: About,
    settings: Settings,
}

/// One act of a row: when, what is written, and what decides the rest.
struct Act<'a> {
    row: &'a Row<'a>,
    day: i64,
    minutes: i64,
    at: Stamp,
    text: &'a str,
    dice: &'a mut Dice,
}

impl Act<'_> {
    fn fields(&self) -> Vec<(&str, &str)> {
        fields(self.text)
    }

    /// The word at a place after the first.
    fn more(&self, place: usize) -> &str {
        self.row.more.get(place).copied().unwrap_or_default()
    }

    /// A strength out of a range such as `6-9`.
    fn strength(&mut self, place: usize) -> Option<Scale> {
        let (low, high) = self.more(place).split_once('-')?;
        let range = low.parse().ok().zip(high.parse().ok())?;
        u8::try_from(self.dice.between(range)).ok().and_then(Scale::new)
    }

    /// Feeling words out of a list: all of them, or up to three where it comes again.
    fn feelings(&mut self, place: usize) -> Vec<Feeling> {
        let words = feelings(self.more(place));
        if !matches!(self.row.when, When::Again { .. }) {
            return words;
        }
        let count = u32::try_from(words.len()).unwrap_or(0).max(1);
        let mut some = Vec::new();
        for _ in 0..self.dice.between((1, 3)) {
            let word = words.get(self.dice.below(count) as usize).copied();
            some.extend(word.filter(|word| !some.contains(word)));
        }
        some
    }
}

impl Teller {
    fn row(&mut self, row: &Row, mut dice: Dice) {
        match row.when {
            When::On(day) => self.once(row, day, &mut dice),
            When::Before(back) if self.days > LONG => self.once(row, self.days - back, &mut dice),
            When::Before(_) => {}
            When::Again { from, until, every } => {
                let mut deck = Deck::of(row.texts.len(), &mut dice);
                let mut day = from;
                while day <= until.min(self.days) {
                    // Of pages that come again, one in five has no words.
                    let is_bare = row.word == "page" && dice.is_one_of(5);
                    let text = if is_bare { None } else { row.texts.get(deck.deal(&mut dice)) };
                    let text = text.map_or("", String::as_str);
                    let minutes = row.minutes.unwrap_or(EVENING) + i64::from(dice.below(60));
                    self.act(row, day, minutes, text, &mut dice);
                    day += match every {
                        1 if dice.is_one_of(6) => 2,
                        2..7 => every + i64::from(dice.below(3)) - 1,
                        _ => every,
                    };
                }
            }
        }
    }

    fn once(&mut self, row: &Row, day: i64, dice: &mut Dice) {
        let after = if self.evening.0 == day { self.evening.1 + 9 } else { EVENING };
        let minutes = row.minutes.unwrap_or(after);
        if row.minutes.is_none() {
            self.evening = (day, minutes);
        }
        self.act(row, day, minutes, row.text(), dice);
    }

    fn act(&mut self, row: &Row, day: i64, minutes: i64, text: &str, dice: &mut Dice) {
        let at = self.tale.at(day, minutes, dice.below(60));
        let act = Act { row, day, minutes, at, text, dice };
        match row.word {
            "about" => self.about(&act),
            "card" => self.card(act),
            "gone" => self.gone(&act),
            "hope" => {
                let hope = Some(named(if text.is_empty() { act.more(0) } else { text }));
                self.keep(&act, Event::Hope(Hoped { hope, ..Hoped::default() }));
            }
            "moment" => {
                let told = moment(act.more(0), act.more(1), act.text, at.day);
                self.keep(&act, Event::Moment(told));
            }
            "page" => self.page(act),
            "plan" => self.plan(&act),
            "settings" => self.settings(&act),
            "slip" => self.slip(&act),
            "urge" => self.urge(act),
            _ => self.sheet(&act),
        }
    }

    /// Keeps an event as a record of its own.
    fn keep(&mut self, act: &Act, event: Event) -> usize {
        let thread = self.tale.thread();
        if !act.row.name.is_empty() {
            self.names.push((act.row.name.to_owned(), thread, Answers::default()));
        }
        self.tale.keep(act.at, thread, event);
        thread
    }

    fn gone(&mut self, act: &Act) {
        let known = self.names.iter().find(|(name, ..)| name == act.row.name);
        let (_, thread, _) = known.expect("a story deletes only what it named");
        self.tale.delete(act.at, *thread);
    }

    fn about(&mut self, act: &Act) {
        let words = |text: &str| parts(text).map(str::to_owned).collect();
        for (field, text) in act.fields() {
            match field {
                "nickname" => text.clone_into(&mut self.about.nickname),
                "own_name" => text.clone_into(&mut self.about.own_name),
                "how_ended" => self.about.how_ended = Some(named(text)),
                "when_ended" => self.about.when_ended = Some(day_from(act.at.day, text)),
                "shape" => self.about.shape = all_named(text),
                "values" => self.about.values = words(text),
                "people" => self.about.people = words(text),
                _ => missing(field),
            }
        }
        self.about.arrived = true;
        self.keep(act, Event::About(self.about.clone()));
    }

    fn settings(&mut self, act: &Act) {
        for (field, text) in act.fields() {
            match field {
                "theme" => self.settings.theme = Some(named(text)),
                "night_hours" => self.settings.night_hours = text == "yes",
                "region" => self.settings.region = Some(named(text)),
                "copied" => self.settings.copied = Some(act.at),
                _ => missing(field),
            }
        }
        self.keep(act, Event::Settings(self.settings.clone()));
    }

    fn plan(&mut self, act: &Act) {
        let today = act.at.day;
        let pairs = |text: &str| {
            let pairs = parts(text).filter_map(|part| part.split_once(" > "));
            pairs.map(|(one, other)| (one.to_owned(), other.to_owned())).collect::<Vec<_>>()
        };
        let length = act.more(0).parse().expect("a plan has its length");
        let mut plan = Plan { length, ..Plan::usual(today) };
        for (field, text) in act.fields() {
            match field {
                "why" => text.clone_into(&mut plan.why),
                "counts" => plan.counts = all_named(text),
                "exceptions" => plan.exceptions = all_named(text),
                "channel" => text.clone_into(&mut plan.channel),
                "if_then" => {
                    plan.if_then = pairs(text).into_iter().map(|(when, then)| IfThen { when, then }).collect();
                }
                "easier" => plan.easier = all_named(text),
                "hard_days" => {
                    let hard = pairs(text).into_iter();
                    plan.hard_days =
                        hard.map(|(ahead, label)| HardDay { day: day_from(today, &ahead), label }).collect();
                }
                "instead" => plan.instead = parts(text).map(str::to_owned).collect(),
                "end_view" => plan.end_view = Some(named(text)),
                _ => missing(field),
            }
        }
        self.keep(act, Event::Plan(plan));
    }

    /// A page; where pages come again, some are for the day before.
    fn page(&mut self, mut act: Act) {
        let is_again = matches!(act.row.when, When::Again { .. });
        let is_late = is_again && act.dice.is_one_of(14) && act.at.day > self.tale.first();
        let day = if is_late { act.at.day.plus(-1) } else { act.at.day };
        let mut entry = page(act.more(0), day, act.text);
        entry.intensity = act.strength(1);
        entry.feelings = act.feelings(2);
        if is_again {
            entry.sleep = act.dice.is_one_of(3).then(|| pick(act.dice));
            entry.after = act.dice.is_one_of(3).then(|| pick(act.dice));
        }
        let until = act.more(3);
        entry.closed_until = (!until.is_empty()).then(|| day_from(act.at.day, until));
        self.keep(&act, Event::Entry(entry));
    }

    fn slip(&mut self, act: &Act) {
        let what = named(act.more(0));
        let mut slip = Slip { what: Some(what), ..Slip::blank(act.at.day, act.at.time) };
        for (field, text) in act.fields() {
            match field {
                "place" => text.clone_into(&mut slip.place),
                "state" => slip.state = all_named(text),
                "wanted" => slip.wanted = Some(named(text)),
                "hour_after" => slip.hour_after = Some(named(text)),
                "reply" => slip.reply = Some(named(text)),
                "learn" => text.clone_into(&mut slip.learn),
                _ => missing(field),
            }
        }
        self.slips.push((act.at, what));
        self.keep(act, Event::Slip(slip));
    }

    /// What happened on a day before a moment, as its slips say.
    fn mark(&self, day: Day, before: Stamp) -> Mark {
        let of_day = self
            .slips
            .iter()
            .filter(|(at, _)| at.space_day(Turn::default()) == day && at.instant() <= before.instant());
        let marks = of_day.map(|(_, what)| if what.is_contact() { Mark::ReachedOut } else { Mark::Looked });
        marks.min_by_key(|mark| *mark == Mark::Looked).unwrap_or(Mark::Quiet)
    }

    fn card(&mut self, act: Act) {
        let day = act.at.space_day(Turn::default());
        let is_again = matches!(act.row.when, When::Again { .. });
        if is_again && self.cards.contains(&day) {
            return;
        }
        if !is_again {
            self.cards.push(day);
        }
        let mut card = SpaceDay::blank(day);
        card.mark = Some(if is_again { self.mark(day, act.at) } else { named(act.more(0)) });
        card.urges = u16::try_from(act.dice.below(4)).unwrap_or(0);
        act.text.clone_into(&mut card.helped);
        self.keep(&act, Event::SpaceDay(card));
    }

    /// A pause: begun, closed some minutes later, and asked about in the morning. One in six stays open.
    fn urge(&mut self, mut act: Act) {
        let mut urge = Urge::of_minutes(LENGTHS[act.dice.below(4) as usize]);
        urge.strength = act.strength(0);
        urge.feelings = act.feelings(1);
        "strength".clone_into(&mut urge.screen);
        let is_left = act.dice.is_one_of(6);
        let (took, eased) = (act.dice.between((6, 26)), act.dice.between((0, 6)));
        let thread = self.keep(&act, Event::Urge(urge.clone()));
        if is_left {
            return;
        }
        let text = |slug: &str| act.fields().into_iter().find(|(field, _)| *field == slug).map(|(_, text)| text);
        for field in ASKED {
            urge.answers.set(field.slug, text(field.slug).map(|text| answer(field, text, act.at.day)));
        }
        let ended = self.tale.at(act.day, act.minutes + i64::from(took), 50);
        urge.ended = Some(ended);
        "end".clone_into(&mut urge.screen);
        let strength = urge.strength.map_or(0, Scale::value);
        urge.strength_after = Scale::new(strength.saturating_sub(u8::try_from(eased).unwrap_or(0)));
        self.tale.keep(ended, thread, Event::Urge(urge.clone()));
        for field in ASKED_AFTER {
            urge.answers.set(field.slug, text(field.slug).map(|text| answer(field, text, act.at.day)));
        }
        if ASKED_AFTER.iter().any(|field| urge.answers.given.contains_key(field.slug)) {
            let morning = self.tale.at(act.day, 32 * 60 + i64::from(took), 10);
            self.tale.keep(morning, thread, Event::Urge(urge));
        }
    }

    /// A sheet; one that there is one of, or that has a name, is gone on with.
    fn sheet(&mut self, act: &Act) {
        let (first, change) = later(act.text);
        let mut given = picked(act.row.word, act.more(0));
        given.extend(fields(first));
        let new = sheet(act.row.word, &given, act.at.day);
        let is_one = Sheet::named(act.row.word).is_some_and(|sheet| sheet.keeping == Keeping::One);
        let name = if act.row.name.is_empty() && is_one { act.row.word } else { act.row.name };
        let known = self.names.iter().position(|(known, ..)| !name.is_empty() && known == name);
        let (thread, mut answers) = known.map_or_else(
            || (self.tale.thread(), Answers { sheet: new.sheet.clone(), ..Answers::default() }),
            |place| (self.names[place].1, self.names[place].2.clone()),
        );
        for (field, given) in new.given.iter() {
            answers.set(field, Some(given.clone()));
        }
        match known {
            Some(place) => self.names[place].2 = answers.clone(),
            None if !name.is_empty() => self.names.push((name.to_owned(), thread, answers.clone())),
            None => {}
        }
        self.tale.keep(act.at, thread, Event::Sheet(answers.clone()));
        if let Some((days, change)) = change {
            let at = self.tale.at(act.day + days, act.minutes, 30);
            for (field, given) in sheet(act.row.word, &fields(change), at.day).given.iter() {
                answers.set(field, Some(given.clone()));
            }
            self.tale.keep(at, thread, Event::Sheet(answers));
        }
    }
}

/// Answers by their first letters, one letter a field of the sheet in its order; a dot leaves one out.
fn picked(name: &str, letters: &str) -> Vec<(&'static str, &'static str)> {
    let fields = Sheet::named(name).into_iter().flat_map(Sheet::fields);
    let pick = |(field, letter): (&'static Field, char)| {
        let Kind::One(words) = field.kind else { return None };
        words.iter().find(|word| word.0.starts_with(letter)).map(|word| (field.slug, word.0))
    };
    fields.zip(letters.chars()).filter_map(pick).collect()
}

/// Any answer of a list.
fn pick<C: Choice>(dice: &mut Dice) -> C {
    let count = u32::try_from(C::ALL.len()).unwrap_or(1);
    C::ALL[dice.below(count) as usize]
}
