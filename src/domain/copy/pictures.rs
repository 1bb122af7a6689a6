//! The pictures of one’s own records: a title, a sentence in plain words, and what it was counted from.
//! No percentages, no averages, no score, and nothing about anybody else (brief, section 4.6).

use super::dates;
use crate::domain::insight::Line;
use crate::domain::insight::heavier::Beside;
use crate::domain::insight::own_words::{Counted, InMonth};
use crate::domain::insight::period::Period;
use crate::domain::{Day, Month};

pub const TITLE: &str = "Your own records, drawn";
pub const LEAD: &str = "Counts, so far. Every number opens the pages it came from.";
pub const EMPTY: &str =
    "Nothing to draw so far. Pictures come by themselves, from pages, pauses and days. There’s no need to collect.";
pub const NOT_HERE: &str = "Nothing was noted in these weeks.";
pub const FEW: &str = "Under five, so far. Here are the records, and no pattern.";
pub const IN_WORDS: &str = "Read it as a list";
pub const SAVE: &str = "Save the picture";
pub const SAVE_SVG: &str = "as SVG";
pub const SAVE_PNG: &str = "as PNG";
pub const NOT_PNG: &str = "This browser didn’t make the picture. The SVG holds the same.";
pub const EARLIER: &str = "The half year before";
pub const LATER: &str = "The half year after";
pub const READING: &str = "Counting your words";
pub const DAYS: &str = "Every day of your space, one by one";
pub const REPORT: &str = "A report, to print or to take along";

/// A picture: the name of its file, its title, what it shows for who listens, and a line on how it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named {
    pub slug: &'static str,
    pub title: &'static str,
    pub shows: &'static str,
    pub how: &'static str,
}

const fn named(slug: &'static str, title: &'static str, shows: &'static str, how: &'static str) -> Named {
    Named { slug, title, shows, how }
}

pub const STRENGTH: Named = named(
    "strength",
    "How strong it was, week by week",
    "A bar a week, from the lowest strength to the highest",
    "Both ends of each week, and nothing made up between them.",
);
pub const FEELINGS: Named = named(
    "words-for-it",
    "Words for it",
    "A bar for each feeling word, as long as its count",
    "A ring marks a word that is new this month.",
);
pub const HEAVIER: Named = named(
    "heavier-days",
    "What goes with heavier days",
    "Two bars for each thing, for days with it and days without",
    "Heavier is above your own middle strength. That two things go together doesn’t say why.",
);
pub const URGES: Named = named(
    "when-urges-come",
    "When urges come",
    "A grid of days and hours, with a larger dot where more pauses began",
    "One pause says little about a weekday. So each dot leans towards your own usual, as if you’d watched four weeks longer.",
);
pub const TRIGGERS: Named =
    named("what-set-them-off", "What set them off", "A bar for each answer, as long as its count", "");
pub const EASING: Named = named(
    "how-they-ease",
    "How long an urge takes to ease",
    "A dot for each timed pause, over a line of minutes",
    "A full dot dropped by three points. A ring was closed before that. The last sixty are drawn.",
);
pub const SPACE: Named = named(
    "days-of-space",
    "Days of space",
    "A dot for each day, a column a week from Monday down",
    "A ring is today. A short mark is a day you reached out, and the days before it still happened.",
);
pub const GROWTH: Named = named(
    "growing",
    "Small things done, by area",
    "A row for each area, with a larger dot in a week with more",
    "A gap takes nothing away.",
);
pub const PROMISES: Named =
    named("promises", "Promises, over eight weeks", "A sign for each promise that was settled, a column a week", "");
pub const HOPE: Named = named(
    "hope",
    "What you hoped for, over time",
    "Your answers down a line, each at its date",
    "Any of them is allowed to change.",
);
pub const WRITING: Named = named("pages", "Pages, week by week", "A column a week, as high as its pages", "");
pub const OWN_WORDS: Named = named(
    "own-words",
    "Words you use",
    "Four rows of columns, one column a month, in a hundred words",
    "In a hundred words, for months with five pages or more. It’s a count, and no measure of you.",
);

/// “From 23 pages.”
pub fn from(count: usize, what: &str, how: &str) -> String {
    let (one, many) = what.split_once('/').unwrap_or((what, what));
    let what = if count == 1 { one } else { many };
    format!("From {count} {what}. {how}").trim_end().to_owned()
}
pub const PAGES: &str = "page/pages";
pub const PAGES_STRENGTH: &str = "page with a strength/pages with a strength";
pub const PAGES_WORD: &str = "page with a feeling word/pages with a feeling word";
pub const PAUSES: &str = "pause/pauses";
pub const PAUSES_ANSWER: &str = "pause with an answer/pauses with an answer";
pub const PAUSES_TIMED: &str = "timed pause/timed pauses";
pub const DAYS_NOTED: &str = "day/days";
pub const TIMES: &str = "time/times";
pub const PROMISES_SETTLED: &str = "settled promise/settled promises";
pub const ANSWERS: &str = "answer/answers";

/// “26 weeks, from 1 June to 29 November”
pub fn period(period: Period, today: Day) -> String {
    format!("26 weeks, from {} to {}", dates::date(period.first, today), dates::date(period.last, today))
}

/// “The week from 3 April”
pub fn week(monday: Day, today: Day) -> String {
    format!("The week from {}", dates::date(monday, today))
}

/// “from 3 to 6”, or “4”
pub fn span((low, high): (u8, u8)) -> String {
    if low == high { format!("{low}") } else { format!("from {low} to {high}") }
}

/// “In the week from 16 November it went from 3 to 6.”
pub fn strength(monday: Day, range: (u8, u8), today: Day) -> String {
    let so_far = if today.days_since(monday) < 7 { ", so far" } else { "" };
    let went = if range.0 == range.1 { "it was" } else { "it went" };
    format!("In the week from {} {went} {}{so_far}.", dates::date(monday, today), span(range))
}

/// “9 different words in these weeks. New in November: steady, proud.”
pub fn feelings(used: usize, new: &[&str], month: Month, today: Day) -> String {
    let used = if used == 1 { "One word".into() } else { format!("{used} different words") };
    let new = if new.is_empty() {
        String::new()
    } else {
        format!(" New in {}: {}.", dates::month(month, today), new.join(", "))
    };
    format!("{used} in these weeks.{new}")
}

/// “silence in the evening: 5”
pub fn answered(word: &str, count: usize) -> String {
    format!("{word}: {count}")
}

/// “Most often: silence in the evening, 5 of 11.”
pub fn most(counts: &[Line]) -> String {
    let of: usize = counts.iter().map(|one| one.records.len()).sum();
    match counts {
        [most, rest @ ..] if rest.first().is_none_or(|next| next.records.len() < most.records.len()) => {
            format!("Most often: {}, {} of {of}.", most.said, most.records.len())
        }
        _ => "No answer comes more often than the others.".into(),
    }
}

/// A weekday and a part of it: “Sunday, 20 to 24”
pub fn time(day: usize, part: usize) -> String {
    let (from, day) = ((part * 4 + 4) % 24, dates::WEEKDAYS[day % 7]);
    let day = if from == 0 { format!("The night after {day}") } else { day.to_owned() };
    format!("{day}, {from} to {} o’clock", from + 4)
}

/// “20–24”, over a column.
pub fn part(part: usize) -> String {
    let from = (part * 4 + 4) % 24;
    format!("{from}–{}", from + 4)
}

/// “Sunday, 20 to 24 o’clock stands out: 4 of 12 pauses, so far.”
pub fn urges(stands_out: Option<(Option<usize>, usize, usize)>, of: usize) -> String {
    match stands_out {
        Some((Some(day), at, count)) => format!("{} stands out: {count} of {of} pauses, so far.", time(day, at)),
        Some((None, at, count)) => {
            format!("On any day, {} o’clock stands out: {count} of {of} pauses, so far.", part(at))
        }
        None => "They came at different times. None stands out, so far.".into(),
    }
}

pub const EASING_OPEN: &str = "Half of them haven’t been seen to ease, so there’s no typical time so far.";

/// “12 min”, under a line.
pub fn minutes(count: i64) -> String {
    format!("{count} min")
}

/// “12 minutes, then it had eased”
pub fn timed(minutes: i64, has_eased: bool) -> String {
    let how = if has_eased { "and it had eased" } else { "closed before it had eased" };
    format!("{minutes} minutes, {how}")
}

// What was noted on days.

/// “#work”, in one spelling.
pub fn tagged(tag: &str) -> String {
    format!("#{}", tag.to_lowercase())
}

pub fn felt(word: &str) -> String {
    format!("“{word}”")
}

pub fn slept(how: &str) -> String {
    format!("sleep: {how}")
}

pub fn wrote(name: &str) -> String {
    format!("a page: {name}")
}

pub fn did(area: &str) -> String {
    format!("something for {area}")
}
pub const PAUSE: &str = "a pause";
pub const REACHED_OUT: &str = "you reached out";
pub const LOOKED: &str = "you looked";
pub const WITH: &str = "with it";
pub const WITHOUT: &str = "without";
pub const HEAVIER_NONE: &str = "Nothing so far has five days with it and five without, so there’s no pattern.";

/// “sleep: poor. 6 of 8 days with it were heavier, and 5 of 20 without.”
pub fn heavier(one: &Beside) -> String {
    let ((hits, of), (others, rest)) = (one.with, one.without);
    format!("{}: {hits} of {of} days with it were heavier, and {others} of {rest} without.", one.noted)
}

/// “Your middle strength is 5 here.”
pub fn middle(middle: u8) -> String {
    format!(" Your own middle was {middle} in these weeks.")
}

/// “24 days in all, longest run 19, so far.”
pub fn space(kept: i64, longest: i64) -> String {
    format!("{} in all, longest run {longest}, so far.", dates::days(kept))
}

/// “The week from 3 April: 5 of 7 days of space”
pub fn week_space(monday: Day, kept: usize, of: usize, today: Day) -> String {
    format!("{}: {kept} of {of} days of space", week(monday, today))
}

/// “body 12, a hobby 5”
pub fn areas(counts: &[(&str, usize)]) -> String {
    let said = counts.iter().filter(|(_, count)| *count > 0).map(|(area, count)| format!("{area} {count}"));
    said.collect::<Vec<_>>().join(", ")
}

/// “In these weeks: body 12, a hobby 5.”
pub fn growth(counts: &[(&str, usize)]) -> String {
    format!("In these weeks: {}.", areas(counts))
}

/// “The week from 3 April: body 2”
pub fn of_week(monday: Day, said: &str, today: Day) -> String {
    format!("{}: {said}", week(monday, today))
}

/// “Settled in these weeks: 6 kept, 1 late.”
pub fn promises(counts: &str) -> String {
    format!("Settled in these weeks: {counts}.")
}

/// “On 9 April: To understand what happened.”
pub fn hope(day: Day, words: &str, today: Day) -> String {
    format!("On {}: {words}.", dates::date(day, today))
}

/// “12 pages in these weeks. How writing left you: lighter 4, the same 3.”
pub fn writing(pages: usize, after: &[(&str, usize)]) -> String {
    let said = areas(after);
    let left = if said.is_empty() { String::new() } else { format!(" How writing left you: {said}.") };
    format!("{} in these weeks.{left}", dates::pages(pages))
}

/// What a row of columns counts.
pub fn counted(what: Counted, name: &str) -> String {
    match what {
        Counted::Name => format!("“{name}”"),
        Counted::I => "“I”".into(),
        Counted::We => "“we”".into(),
        Counted::Questions => "questions".into(),
    }
}

/// “November: “R” 3, “I” 48, “we” 2, questions 5, in 1204 words”
pub fn in_month(month: &InMonth, name: &str, today: Day) -> String {
    let said = Counted::ALL.into_iter().filter(|what| *what != Counted::Name || !name.is_empty());
    let said: Vec<String> =
        said.map(|what| format!("{} {}", counted(what, name), month.counts[what as usize])).collect();
    format!("{}: {}, in {} words", dates::month(month.month, today), said.join(", "), month.words)
}

/// The last month in a sentence.
pub fn own_words(said: &str) -> String {
    format!("In {said}.")
}
pub const FEW_MONTHS: &str = "No month has five pages with words so far, so there’s no pattern.";

/// “notes-own-words-2026-11-23.svg”
pub fn file_name(slug: &str, today: Day, ending: &str) -> String {
    format!("notes-{slug}-{today}.{ending}")
}

/// “at most 9 pages”, over a row of columns.
pub fn highest(most: &str) -> String {
    format!("at most {most}")
}

/// “questions, up to 2.4”
pub fn up_to(what: &str, most: &str) -> String {
    format!("{what}, up to {most}")
}

/// Under a few months their names; under many, the years at their first month.
pub fn months(months: &[InMonth]) -> Vec<(usize, String)> {
    const FEW: usize = 13;
    let mut names: Vec<(usize, String)> = Vec::new();
    let mut year = 0;
    // A year’s name takes some thirty units of three hundred, and a gap beside it.
    let apart = months.len() / 8 + 1;
    for (n, one) in months.iter().enumerate() {
        let is_far = names.last().is_none_or(|(last, _)| n - last >= apart);
        if months.len() <= FEW {
            names.push((n, dates::short_month(one.month.month).to_owned()));
        } else if year != one.month.year && is_far {
            names.push((n, one.month.year.to_string()));
        }
        year = one.month.year;
    }
    names
}
