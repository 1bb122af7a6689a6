//! What is read: lines that lead somewhere, pages in a list, a page with its marks.

use super::{Case, Part};
use crate::app::parts::icons::Tick;
use crate::app::parts::item::Item;
use crate::app::parts::markdown::Prose;
use crate::app::parts::page_list::{PageRow, PageRows};
use crate::domain::entry::{Entry, Mode, Sleep};
use crate::domain::feeling::Feeling;
use crate::domain::scale::Scale;
use crate::domain::{Choice, Day, Id};
use crate::route::Route;
use leptos::prelude::*;

#[component]
pub fn Items() -> impl IntoView {
    view! {
        <Part name="Items">
            <Case name="A title; a title and what it is; a long one">
                <ul class="list">
                    <Item to=Route::Gallery title="Your plan" />
                    <Item to=Route::Gallery title="Look" what="Paper, dusk or night" />
                    <Item
                        to=Route::Gallery
                        title="Write to them, and keep it here until you know whether it still says what you mean"
                        what="Nothing is sent from here, and nothing on this page can be sent by mistake"
                    />
                </ul>
            </Case>
        </Part>
    }
}

#[component]
pub fn Lists() -> impl IntoView {
    let things = || {
        view! {
            <li>"phone in the kitchen after ten"</li>
            <li>"the weir, even in rain"</li>
        }
    };
    view! {
        <Part name="Lists">
            <Case name="Plain">
                <ul class="plain-list">{things()}</ul>
            </Case>
            <Case name="Counted">
                <ol class="plain-list">{things()}</ol>
            </Case>
            <Case name="What holds">
                <ul class="facts">
                    <li><Tick /><span>"Your words stay in this browser."</span></li>
                    <li><Tick /><span>"Leave takes you to another page at once, and the one you were on is not in the way when you come back."</span></li>
                </ul>
            </Case>
            <Case name="What can be put back">
                <ul class="list">
                    <Deleted words="Plain day." />
                    <Deleted words="Woke at four and reached for the phone before I remembered. Put it back in the drawer and listened to the rain, and it was only rain, and then it was morning." />
                </ul>
            </Case>
        </Part>
    }
}

#[component]
fn Deleted(words: &'static str) -> impl IntoView {
    view! {
        <li class="deleted">
            <span class="deleted__words">{words}</span>
            <span class="small">"Saturday 4 April, 23:20"</span>
            <button type="button" class="b b--quiet">"Put back"</button>
        </li>
    }
}

/// A page as the list shows it.
fn row(n: u8, day: &str, fill: impl FnOnce(&mut Entry)) -> Option<PageRow> {
    let mut entry = Entry::blank(Day::parse(day)?, Mode::Free);
    fill(&mut entry);
    Some(PageRow::of(Id::from_random([n; 8]), &entry))
}

fn feelings(words: &[&str]) -> Vec<Feeling> {
    words.iter().filter_map(|word| Feeling::from_slug(word)).collect()
}

#[component]
pub fn Rows() -> impl IntoView {
    let rows = [
        row(1, "2026-04-08", |page| {
            page.text = "Cooked for one and didn’t mind the quiet until about nine.".into();
            page.feelings = feelings(&["quiet", "low"]);
            page.intensity = Scale::new(5);
            page.sleep = Some(Sleep::Ok);
        }),
        row(2, "2026-04-04", |page| {
            page.text = "I wrote to them. Two lines. It was read, and then nothing. What I wanted was to be asked how the \
                         day went. Not all of it. The asking. Maybe that is something Ana and I could do for each other."
                .into();
            page.feelings = feelings(&["exposed", "regretful", "embarrassed"]);
            page.intensity = Scale::new(10);
            page.sleep = Some(Sleep::Poor);
        }),
        row(3, "2026-04-02", |page| {
            page.mode = Mode::Unsent;
            page.text = "I keep your side of the shelf empty.".into();
        }),
        row(4, "2026-03-28", |page| page.feelings = feelings(&["foggy"])),
        row(5, "2026-03-22", |page| page.text = "No feelings picked, no scale, just a line.".into()),
        row(6, "2026-03-21", |page| page.text = "היום היה שקט, וזה הספיק.".into()),
    ];
    let rows: Vec<PageRow> = rows.into_iter().flatten().collect();
    view! {
        <Part name="Pages in a list">
            <Case name="With everything; long; unsent; no words; words only; from right to left">
                <PageRows rows />
            </Case>
        </Part>
    }
}

/// A page with every mark that is read.
const MARKED: &str = "\
# A heading is a strong line

The first paragraph, with *light* and **strong** words, with ~~words struck out~~, `words as typed` and \
[a link](https://example.org/). The next line
breaks here.

- phone in the kitchen after ten
- the weir, even in rain
  - and then home

1. call Ana
2. sleep

> Someone else’s words.
>
> Two paragraphs of them.

---

```
set as typed,
  with its spaces
```

Raw <b>markup</b> stays text.";

#[component]
pub fn Written() -> impl IntoView {
    view! {
        <Part name="Writing, read again">
            <Case name="Every mark">
                <Prose text=MARKED />
            </Case>
            <Case name="From right to left, and a word without end">
                <Prose text="היום היה שקט, וזה **הספיק**.\n\nHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa." />
            </Case>
        </Part>
    }
}
