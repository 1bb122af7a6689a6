//! The journal: every page, newest first, by month.

use super::yours::Unreadable;
use crate::app::parts::icons::Sprig;
use crate::app::parts::page_list::{PageRow, PageRows};
use crate::app::state::AppState;
use crate::domain::copy::{dates, journal as words};
use crate::domain::{Command, Id, Journal, Month};
use crate::route::Route;
use leptos::prelude::*;

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
fn shown(journal: &Journal, rows: usize, months: usize) -> Shown {
    let mut shown = Shown::default();
    let (mut count, mut extra) = (0, months);
    for page in journal.pages() {
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

#[component]
pub fn Pages() -> impl IntoView {
    let state = expect_context::<AppState>();
    let months = RwSignal::new(0);
    let list = Memo::new(move |_| state.journal.with(|journal| shown(journal, FIRST, months.get())));
    let groups = move || {
        let today = state.date();
        let group = |Group { month, rows }| {
            view! {
                <section class="sect index">
                    <h2>{dates::month(month, today)}</h2>
                    <PageRows rows />
                </section>
            }
        };
        list.get().groups.into_iter().map(group).collect_view()
    };
    let earlier = move || {
        list.with(|list| list.earlier).map(|(month, pages)| {
            let words = words::earlier(&dates::month(month, state.date()), pages);
            view! {
                <p class="row">
                    <button type="button" class="b b--quiet" on:click=move |_| months.update(|months| *months += 1)>{words}</button>
                </p>
            }
        })
    };
    let empty = move || list.with(|list| list.groups.is_empty()).then(|| view! { <p class="empty">{words::EMPTY}</p> });
    view! {
        <section class="open journal__open">
            <h1 tabindex="-1">{words::TITLE}</h1>
            <p class="row"><a class="b b--main" href=Route::NewEntry.href()>{words::NEW}</a></p>
        </section>
        <Unreadable />
        <div class="measure">
            {empty}
            {groups}
            {earlier}
        </div>
        <Deleted />
        <Sprig />
    }
}

/// Pages that were deleted and can be put back.
#[component]
fn Deleted() -> impl IntoView {
    let state = expect_context::<AppState>();
    let pages = Memo::new(move |_| {
        let rows = |journal: &Journal| {
            journal
                .deleted_pages()
                .into_iter()
                .map(|of| (PageRow::of(of.record.id, of.event), of.event.day))
                .collect::<Vec<_>>()
        };
        state.journal.with(rows)
    });
    let put_back = move |id: Id| {
        if let Err(why) = state.send(Command::PutBack { id }) {
            state.say(why);
        }
    };
    // The page of which it was said once that it can go for good.
    let sure = RwSignal::new(None::<Id>);
    let forget = move |id: Id| {
        if sure.get_untracked() != Some(id) {
            return sure.set(Some(id));
        }
        match state.send(Command::Forget { id }) {
            Ok(_) => state.say(words::FORGOTTEN),
            Err(why) => state.say(why),
        }
    };
    let rows = move || {
        let today = state.date();
        pages
            .get()
            .into_iter()
            .map(|(row, day)| {
                view! {
                    <li class="deleted">
                        <span class="deleted__words" dir="auto">{row.words}</span>
                        <span class="small">{dates::long_date(day, today)}</span>
                        <button type="button" class="b b--quiet" on:click=move |_| put_back(row.id)>{words::PUT_BACK}</button>
                        <button type="button" class="b b--quiet" on:click=move |_| forget(row.id)>
                            {move || if sure.get() == Some(row.id) { words::FORGET_SURE } else { words::FORGET }}
                        </button>
                    </li>
                }
            })
            .collect_view()
    };
    move || {
        (!pages.with(Vec::is_empty)).then(|| {
            view! {
                <details class="measure">
                    <summary>{words::DELETED_ONES}</summary>
                    <ul class="list">{rows}</ul>
                </details>
            }
        })
    }
}
