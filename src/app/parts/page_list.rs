//! Pages in a list: the day, the first words, what was felt.

use super::plain::link;
use crate::app::piece::{El, el, many};
use crate::domain::copy::{dates, journal};
use crate::domain::entry::{Entry, Mode};
use crate::domain::snippet::snippet;
use crate::domain::{Choice, Id};
use crate::route::Route;

/// What a row shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PageRow {
    pub id: Id,
    pub number: u32,
    pub weekday: &'static str,
    pub words: String,
    pub about: String,
}

impl PageRow {
    pub fn of(id: Id, entry: &Entry) -> Self {
        let words = match entry.mode {
            Mode::Unsent => Mode::Unsent.label().to_owned(),
            _ => {
                Some(snippet(&entry.text)).filter(|words| !words.is_empty()).unwrap_or_else(|| journal::NO_WORDS.into())
            }
        };
        Self {
            id,
            number: entry.day.day(),
            weekday: dates::short_weekday(entry.day),
            words,
            about: journal::about_page(entry),
        }
    }
}

/// The rows; `of` says which one of how many the first is, where they are a part of a longer list. The page `read`
/// takes the focus when the screen begins.
pub fn page_rows(rows: Vec<PageRow>, of: Option<(usize, usize)>, read: Option<Id>) -> El {
    let row = |(place, row): (usize, PageRow)| {
        let day = el("span").class("index__day").with(row.number.to_string()).with(el("small").with(row.weekday));
        let about = (!row.about.is_empty()).then(|| el("span").class("index__about small").with(row.about));
        let line = link("index__row", day, &Route::Entry(row.id))
            .with(el("span").class("index__words").set("dir", "auto").with(row.words))
            .with(about);
        let line = if read == Some(row.id) { line.set("autofocus", "") } else { line };
        counted(el("li"), of.map(|(first, all)| (first + place, all))).with(line).into()
    };
    el("ol").class("list").with(many(rows.into_iter().enumerate().map(row)))
}

/// Tells who listens which row of how many this is, where the others may not be drawn.
pub fn counted(row: El, of: Option<(usize, usize)>) -> El {
    match of {
        None => row,
        Some((place, all)) => row.set("aria-posinset", (place + 1).to_string()).set("aria-setsize", all.to_string()),
    }
}
