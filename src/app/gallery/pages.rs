//! What is read: lines that lead somewhere, pages in a list, a page with its marks.

use super::{case, part};
use crate::app::parts::icons::tick;
use crate::app::parts::item::item;
use crate::app::parts::markdown::prose;
use crate::app::parts::page_list::{PageRow, page_rows};
use crate::app::parts::plain::{QUIET, button, lines as lines_of};
use crate::app::piece::{El, el};
use crate::domain::entry::{Entry, Mode, Sleep};
use crate::domain::feeling::Feeling;
use crate::domain::scale::Scale;
use crate::domain::{Choice, Day, Id};
use crate::route::Route;

pub fn items() -> El {
    let long = "Write to them, and keep it here until you know whether it still says what you mean";
    let what = "Nothing is sent from here, and nothing on this page can be sent by mistake";
    let list = el("ul")
        .class("list")
        .with(item(&Route::Gallery, "Your plan", ""))
        .with(item(&Route::Gallery, "Look", "Paper, dusk or night"))
        .with(item(&Route::Gallery, long, what));
    part("Items").with(case("A title; a title and what it is; a long one").with(list))
}

pub fn lists() -> El {
    let things = || lines_of(&["phone in the kitchen after ten", "the weir, even in rain"]);
    let fact = |words: &'static str| el("li").with(tick()).with(el("span").with(words));
    let far = "Leave takes you to another page at once, and the one you were on is not in the way when you come back.";
    let facts = el("ul").class("facts").with(fact("Your words stay in this browser.")).with(fact(far));
    let long = "Woke at four and reached for the phone before I remembered. Put it back in the drawer and listened to \
                the rain, and it was only rain, and then it was morning.";
    part("Lists")
        .with(case("Plain").with(el("ul").class("plain-list").with(things())))
        .with(case("Counted").with(el("ol").class("plain-list").with(things())))
        .with(case("What holds").with(facts))
        .with(case("What can be put back").with(el("ul").class("list").with(deleted("Plain day.")).with(deleted(long))))
}

fn deleted(words: &'static str) -> El {
    el("li")
        .class("deleted")
        .with(el("span").class("deleted__words").with(words))
        .with(el("span").class("small").with("Saturday 4 April, 23:20"))
        .with(button(QUIET, "Put back", || ()))
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

pub fn rows() -> El {
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
    let all = "With everything; long; unsent; no words; words only; from right to left";
    part("Pages in a list").with(case(all).with(page_rows(rows, None, None)))
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

/// Hebrew, and a word that does not end.
const FOREIGN: &str = "היום היה שקט, וזה **הספיק**.\n\nHaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.";

pub fn written() -> El {
    part("Writing, read again")
        .with(case("Every mark").with(prose(MARKED)))
        .with(case("From right to left, and a word without end").with(prose(FOREIGN)))
}
