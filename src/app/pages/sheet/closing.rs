//! The last page of the book, beside its sheet: lines of one’s own to take along, the page as it is read and
//! printed, and closing it.

use crate::app::draft::{Draft, Saved};
use crate::app::held::Derived;
use crate::app::moments::note_then;
use crate::app::parts::plain::{MAIN, SECOND, button, h2, p, row, section};
use crate::app::parts::records::rests_on;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::{book as words, letter as letter_words};
use crate::domain::ending::{self, own_lines};
use crate::domain::moment::{Happened, Moment};
use crate::domain::path::{Ending, Path};
use crate::domain::sheet::Answers;
use crate::platform::{address, page};
use crate::route::Route;

/// Lines of their own, above the questions.
pub fn above(state: AppState) -> Piece {
    live(move || {
        let (now, today) = (state.now.get(), state.date());
        let lines = state.journal.with(|journal| own_lines(journal, now));
        (!lines.is_empty()).then(|| {
            let lines = lines.iter().map(|(said, records)| {
                let said = p(letter_words::line(said, today)).set("dir", "auto");
                el("div").class("letter__line").with(said).with(rests_on(state, records)).into()
            });
            section("sect")
                .with(h2(words::FROM_PAGES))
                .with(p(words::FROM_PAGES_WHY).class("small"))
                .with(el("div").class("letter").with(many(lines)))
        })
    })
}

/// The page itself, and what closes the book.
pub fn below(state: AppState, draft: Draft) -> Piece {
    let ending = Derived::new(move || {
        let now = state.now.get();
        state.journal.with(|journal| ending::reached(Path::of(journal, now).state))
    });
    let shown = live(move || {
        let page = draft.with(|event| event.as_sheet().cloned());
        match page.filter(|page| !page.is_blank()) {
            None => Piece::from(p(words::EMPTY).class("empty")),
            Some(page) => last_page(&page, ending.get()).into(),
        }
    });
    let close = move || {
        draft.now();
        if matches!(draft.saved().get_untracked(), Saved::Not(_)) {
            return;
        }
        note_then(state, Moment::of(Happened::BookClosed), words::CLOSED_SAID, || address::go(&Route::Today));
    };
    let acts = live(move || {
        let is_written = draft.with(|event| event.as_sheet().is_some_and(|page| !page.is_blank()));
        is_written.then(|| {
            let can_close = ending.get().is_some();
            several()
                .with(row().with(can_close.then(|| button(MAIN, words::CLOSE, close))).with(button(
                    SECOND,
                    words::PRINT,
                    page::print,
                )))
                .with((!can_close).then(|| p(words::NOT_AT_END).class("why")))
        })
    });
    section("sect").with(h2(words::AS_PAGE)).with(shown).with(acts).into()
}

/// The last page as it is read.
fn last_page(page: &Answers, ending: Option<Ending>) -> El {
    let (said, last) = ending::read(page);
    let title = match ending {
        Some(Ending::Together) => words::TOGETHER,
        Some(Ending::Onward) => words::ONWARD,
        None => words::AS_PAGE,
    };
    let parts = said.into_iter().map(|(ask, words)| {
        let lines = words.lines().map(|line| p(line.to_owned()).set("dir", "auto").into()).collect::<Vec<Piece>>();
        several().with(el("h4").class("small").with(ask)).with(lines).into()
    });
    let last = (!last.is_empty()).then(|| p(last).class("book__last").set("dir", "auto"));
    el("article").class("print book").with(el("h3").with(title)).with(many(parts)).with(last)
}
