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

pub fn page_rows(rows: Vec<PageRow>) -> El {
    let row = |row: PageRow| {
        let day = el("span").class("index__day").with(row.number.to_string()).with(el("small").with(row.weekday));
        let about = (!row.about.is_empty()).then(|| el("span").class("index__about small").with(row.about));
        let line = link("index__row", day, &Route::Entry(row.id))
            .with(el("span").class("index__words").set("dir", "auto").with(row.words))
            .with(about);
        el("li").with(line).into()
    };
    el("ol").class("list").with(many(rows.into_iter().map(row)))
}
