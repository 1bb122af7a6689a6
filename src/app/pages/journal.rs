//! The journal: every page, newest first, by month.

use super::yours::unreadable;
use crate::app::held::{Derived, Held};
use crate::app::parts::icons::sprig;
use crate::app::parts::long_list::{Place, TOGETHER, long_list};
use crate::app::parts::page_list::{PageRow, page_rows};
use crate::app::parts::plain::{MAIN, QUIET, button, div, folded, h1, h2, link, p, row, section};
use crate::app::piece::{Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{calendar, dates, journal as words, search, writing};
use crate::domain::settings::Settings;
use crate::domain::{Command, Day, Event, Id, Journal, Month, on_this_day};
use crate::route::Route;

/// Rows of one month that are drawn together, and how many rows stand before them.
#[derive(Debug, Clone, PartialEq)]
struct Block {
    /// Where the month begins with this block.
    heading: Option<Month>,
    before: usize,
    rows: Vec<Id>,
}

/// The pages by month, the newest first, in blocks of at most [`TOGETHER`].
fn blocks(journal: &Journal, today: Day) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut last = None;
    for (before, page) in journal.pages(today).enumerate() {
        let month = page.event.day.in_month();
        let is_new = last != Some(month);
        match blocks.last_mut().filter(|block| !is_new && block.rows.len() < TOGETHER) {
            Some(block) => block.rows.push(page.record.id),
            None => {
                blocks.push(Block { heading: is_new.then_some(month), before, rows: vec![page.record.id] });
            }
        }
        last = Some(month);
    }
    blocks
}

pub fn pages(state: AppState) -> Piece {
    let list = Derived::new(move || {
        let today = state.date();
        state.journal.with(|journal| blocks(journal, today))
    });
    let read = state.last_read.get_untracked();
    let has_read =
        |blocks: &Vec<Block>| blocks.iter().position(|block| read.is_some_and(|id| block.rows.contains(&id)));
    let place = Place::at(list.with(has_read).unwrap_or_default());
    let groups = move || {
        let blocks = list.get();
        if blocks.is_empty() {
            return several().with(p(words::EMPTY).class("empty"));
        }
        let all = blocks.iter().map(|block| block.rows.len()).sum();
        let rows: Vec<usize> = blocks.iter().map(|block| block.rows.len()).collect();
        long_list(&place, &rows, move |place| drawn(state, &blocks[place], all, read)).class("index")
    };
    let acts = row()
        .with(link(QUIET, calendar::TITLE, &Route::Calendar))
        .with(link(QUIET, search::TITLE, &Route::Search))
        .with(link(MAIN, words::NEW, &Route::NewEntry));
    let head = section("open journal__open").with(h1(words::TITLE)).with(acts);
    several()
        .with(head)
        .with(unreadable(state))
        .with(on_this_day(state))
        .with(div("measure").with(live(groups)))
        .with(deleted(state))
        .with(sprig())
        .into()
}

/// A block of the list; the page that was read last takes the focus.
fn drawn(state: AppState, block: &Block, all: usize, read: Option<Id>) -> Piece {
    let today = state.date();
    let rows = state.journal.with_untracked(|journal| {
        let row = |id: &Id| journal.page(*id, today).map(|page| PageRow::of(*id, page.event));
        block.rows.iter().filter_map(row).collect::<Vec<_>>()
    });
    let heading = block.heading.map(|month| h2(dates::month(month, today)));
    several().with(heading).with(page_rows(rows, Some((block.before, all)), read)).into()
}

/// Pages from the same date in other years and months, folded away; a date can be muted.
fn on_this_day(state: AppState) -> Piece {
    let rows = Derived::new(move || {
        let today = state.date();
        state.journal.with(|journal| {
            let row = |(id, months)| journal.page(id, today).map(|page| (PageRow::of(id, page.event), months));
            on_this_day::pages(journal, today).into_iter().filter_map(row).collect::<Vec<_>>()
        })
    });
    let mute = move || {
        let settings = state.journal.with_untracked(Journal::settings);
        let muted = [settings.muted.clone(), vec![on_this_day::date_of(state.date())]].concat();
        match state.keep(state.fresh_id(), Event::Settings(Settings { muted, ..settings })) {
            Ok(_) => state.say(writing::MUTED),
            Err(why) => state.say(why),
        }
    };
    live(move || {
        let mut years: Vec<(u32, Vec<PageRow>)> = Vec::new();
        for (row, months) in rows.get() {
            match years.last_mut().filter(|(last, _)| *last == months) {
                Some((_, rows)) => rows.push(row),
                None => years.push((months, vec![row])),
            }
        }
        let year = |(months, rows): (u32, Vec<PageRow>)| {
            several().with(p(writing::ago(months)).class("small")).with(page_rows(rows, None, None)).into()
        };
        (!years.is_empty()).then(|| {
            folded(writing::ON_THIS_DAY)
                .class("measure again")
                .with(many(years.into_iter().map(year)))
                .with(row().with(button(QUIET, writing::NOT_THIS_DATE, mute)))
        })
    })
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
