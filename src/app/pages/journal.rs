//! The journal: every page, newest first, by month.

use super::yours::unreadable;
use crate::app::held::{Derived, Held};
use crate::app::parts::icons::sprig;
use crate::app::parts::page_list::{PageRow, page_rows};
use crate::app::parts::plain::{MAIN, QUIET, button, div, folded, h1, h2, link, p, row, section};
use crate::app::piece::{Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{calendar, dates, journal as words, search};
use crate::domain::{Command, Day, Id, Journal, Month};
use crate::route::Route;

/// Rows that are shown before the reader asks for earlier ones. A month is never split.
const FIRST: usize = 40;

/// A month and its pages.
#[derive(Debug, Clone, PartialEq)]
struct Group {
    month: Month,
    rows: Vec<PageRow>,
}

/// What the list shows: the newest months, and which month would come next with how many pages.
#[derive(Debug, Clone, PartialEq, Default)]
struct Shown {
    groups: Vec<Group>,
    earlier: Option<(Month, usize)>,
}

/// The newest months with at least `rows` pages in all, and `months` more.
fn shown(journal: &Journal, today: Day, rows: usize, months: usize) -> Shown {
    let mut shown = Shown::default();
    let (mut count, mut extra) = (0, months);
    for page in journal.pages(today) {
        let month = page.event.day.in_month();
        if let Some((earlier, pages)) = &mut shown.earlier {
            if *earlier != month {
                break;
            }
            *pages += 1;
            continue;
        }
        if shown.groups.last().is_none_or(|group| group.month != month) {
            if count >= rows && extra == 0 {
                shown.earlier = Some((month, 1));
                continue;
            }
            if count >= rows {
                extra -= 1;
            }
            shown.groups.push(Group { month, rows: Vec::new() });
        }
        count += 1;
        if let Some(group) = shown.groups.last_mut() {
            group.rows.push(PageRow::of(page.record.id, page.event));
        }
    }
    shown
}

pub fn pages(state: AppState) -> Piece {
    let months = Held::new(0);
    let list = Derived::new(move || {
        let today = state.date();
        state.journal.with(|journal| shown(journal, today, FIRST, months.get()))
    });
    let groups = move || {
        let today = state.date();
        let Shown { groups, earlier } = list.get();
        let empty = groups.is_empty().then(|| p(words::EMPTY).class("empty"));
        let group = |Group { month, rows }| {
            section("sect index").with(h2(dates::month(month, today))).with(page_rows(rows)).into()
        };
        let earlier = earlier.map(|(month, pages)| {
            let words = words::earlier(&dates::month(month, today), pages);
            row().with(button(QUIET, words, move || months.update(|months| *months += 1)))
        });
        several().with(empty).with(many(groups.into_iter().map(group))).with(earlier)
    };
    let acts = row()
        .with(link(QUIET, calendar::TITLE, &Route::Calendar))
        .with(link(QUIET, search::TITLE, &Route::Search))
        .with(link(MAIN, words::NEW, &Route::NewEntry));
    let head = section("open journal__open").with(h1(words::TITLE)).with(acts);
    several()
        .with(head)
        .with(unreadable(state))
        .with(div("measure").with(live(groups)))
        .with(deleted(state))
        .with(sprig())
        .into()
}

/// Pages that were deleted and can be put back.
fn deleted(state: AppState) -> Piece {
    let pages = Derived::new(move || {
        let today = state.date();
        let rows = |journal: &Journal| {
            journal
                .deleted_pages(today)
                .into_iter()
                .map(|of| (PageRow::of(of.record.id, of.event), of.event.day))
                .collect::<Vec<_>>()
        };
        state.journal.with(rows)
    });
    // The page of which it was said once that it can go for good.
    let sure = Held::new(None::<Id>);
    live(move || {
        let today = state.date();
        let row = |(row, day): (PageRow, _)| {
            let put_back = move || {
                if let Err(why) = state.send(Command::PutBack { id: row.id }) {
                    state.say(why);
                }
            };
            let forget = move || {
                if sure.get_untracked() != Some(row.id) {
                    return sure.set(Some(row.id));
                }
                match state.send(Command::Forget { id: row.id }) {
                    Ok(_) => state.say(words::FORGOTTEN),
                    Err(why) => state.say(why),
                }
            };
            let forget_words = move || if sure.get() == Some(row.id) { words::FORGET_SURE } else { words::FORGET };
            el("li")
                .class("deleted")
                .with(el("span").class("deleted__words").set("dir", "auto").with(row.words))
                .with(el("span").class("small").with(dates::long_date(day, today)))
                .with(button(QUIET, words::PUT_BACK, put_back))
                .with(button(QUIET, live(forget_words), forget))
                .into()
        };
        let pages = pages.get();
        (!pages.is_empty()).then(|| {
            folded(words::DELETED_ONES)
                .class("measure")
                .with(el("ul").class("list").with(many(pages.into_iter().map(row))))
        })
    })
}
