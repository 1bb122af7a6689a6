//! Pages in a list: the day, the first words, what was felt.

use crate::domain::copy::{dates, journal};
use crate::domain::entry::{Entry, Mode};
use crate::domain::snippet::snippet;
use crate::domain::{Choice, Id};
use crate::route::Route;
use leptos::prelude::*;

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
            Mode::Free => {
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

#[component]
pub fn PageRows(rows: Vec<PageRow>) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| {
            view! {
                <li>
                    <a class="index__row" href=Route::Entry(row.id).href()>
                        <span class="index__day">{row.number}<small>{row.weekday}</small></span>
                        <span class="index__words" dir="auto">{row.words}</span>
                        {(!row.about.is_empty()).then(|| view! { <span class="index__about small">{row.about}</span> })}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="list">{rows}</ol> }
}
