//! Writing a page. It saves by itself; there is no save button.

use super::entry::closed_or_gone;
use super::entry_form::{save_line, writing_page};
use super::ways;
use crate::app::draft::{Draft, Saved};
use crate::app::held::{Derived, Held};
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::feelings::feelings;
use crate::app::parts::notice::{notice, trouble};
use crate::app::parts::noticed::noticed;
use crate::app::parts::plain::{MAIN, QUIET, button, div, folded, h1, h2, p, row, section};
use crate::app::parts::scale::ruler;
use crate::app::parts::tags::tags;
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, el, live};
use crate::app::state::AppState;
use crate::domain::copy::{dates, journal as words, writing};
use crate::domain::entry::Entry;
use crate::domain::lately;
use crate::domain::put_away::closed_until;
use crate::domain::rumination::first_mode;
use crate::domain::validate::Refusal;
use crate::domain::{Day, Event, Id};
use crate::platform::address;
use crate::route::Route;
use leptos::prelude::untrack;

/// Feeling words used lately that are offered.
const LATELY: usize = 5;

/// Writes a new page, for `day` where that is past.
pub fn new_entry(state: AppState, day: Option<Day>) -> Piece {
    let now = state.look_at_clock();
    let day = day.filter(|day| *day < now.day).unwrap_or(now.day);
    let blank = Entry::blank(day, state.journal.with_untracked(|journal| first_mode(journal, now)));
    writing(state, state.fresh_id(), blank).into()
}

/// Goes on with the page `id`.
pub fn edit_entry(state: AppState, id: Id) -> Piece {
    // Put away meanwhile, in another window, it closes here too.
    let is_closed = Derived::new(move || {
        let today = state.date();
        state.journal.with(|journal| closed_until(journal, id, today).is_some())
    });
    live(move || {
        is_closed.get();
        untrack(|| {
            let today = state.date();
            match state.journal.with(|journal| journal.page(id, today).map(|of| of.event.clone())) {
                Some(entry) => writing(state, id, entry),
                None => closed_or_gone(state, id),
            }
        })
    })
}

fn writing(state: AppState, id: Id, entry: Entry) -> El {
    let is_new = state.revision(id).is_none();
    let first = entry.feelings.first().map(|feeling| feeling.family());
    let draft = Draft::of(state, id, Event::Entry(entry), Route::EditEntry);
    let saved = draft.saved();
    let paper = Held::new(draft.with_untracked(Event::written));
    draft.when_changed_elsewhere(move || paper.set(draft.with_untracked(Event::written)));
    let change = move |act: Box<dyn FnOnce(&mut Entry)>| {
        draft.change(|event| {
            if let Some(entry) = event.entry_mut() {
                act(entry);
            }
        });
    };
    let write = move |text| change(Box::new(|entry| entry.text = text));
    let toggle = move |feeling| change(Box::new(move |entry| entry.toggle_feeling(feeling)));
    let picked = move || draft.with(|event| event.as_entry().map(|entry| entry.feelings.clone()).unwrap_or_default());
    let intensity = part_of(draft, |entry| &mut entry.intensity, |entry| entry.intensity);
    let sleep = part_of(draft, |entry| &mut entry.sleep, |entry| entry.sleep);
    let about = draft.part(
        |event| event.as_entry().map(|entry| entry.tags.clone()).unwrap_or_default(),
        |event, tags| {
            if let Some(entry) = event.entry_mut() {
                entry.tags = tags;
            }
        },
    );
    let lately = state.journal.with_untracked(|journal| lately::feelings(journal, state.date(), LATELY));
    let begin = move |text: String| {
        paper.set(text.clone());
        write(text);
    };
    let after = part_of(draft, |entry| &mut entry.after, |entry| entry.after);
    let set_day = move |day| change(Box::new(move |entry| entry.day = day));
    let emptied = move || (saved.get() == Saved::Emptied).then(|| notice(words::EMPTIED));
    let part = || section("sect measure");
    el("article")
        .class("writing")
        .with(head(state, draft, set_day, is_new))
        .with(div("measure").with(ways::cue(state, draft)).with(ways::begin(state, draft, is_new, begin)))
        .with(div("measure").with(writing_page(state, words::WRITE_LABEL, paper, write)))
        .with(save_line(state, draft))
        .with(live(emptied))
        .with(noticed(state, draft))
        .with(ways::ways(state, draft, is_new))
        .with(part().with(h2(words::CLOSEST)).with(feelings(picked, toggle, first, lately)))
        .with(part().with(ruler(words::STRENGTH, intensity)))
        .with(part().with(h2(writing::ABOUT)).with(tags(state, about)))
        .with(part().with(one_of(words::SLEEP, Setting::Columns, sleep)))
        .with(
            part()
                .with(one_of(words::AFTER, Setting::Columns, after))
                .with(acts(state, draft))
                .with(p(words::FORMATTING).class("small")),
        )
}

/// Closing the page, and deleting it.
fn acts(state: AppState, draft: Draft) -> El {
    let close = move || {
        draft.now();
        let is_kept = draft.is_kept().get_untracked();
        if !matches!(draft.saved().get_untracked(), Saved::Not(_)) {
            address::go(&if is_kept { Route::Entry(draft.id()) } else { Route::Journal });
        }
    };
    let delete = move || match state.remove(draft.id(), words::DELETED) {
        Ok(()) => {
            draft.settle(Saved::Kept);
            address::go(&Route::Journal);
        }
        Err(why) => state.say(why),
    };
    row()
        .with(button(MAIN, words::CLOSE_PAGE, close))
        .with(live(move || draft.is_kept().get().then(|| button(QUIET, words::DELETE, delete))))
}

/// A part of the page that is picked, or open.
fn part_of<V: Clone + 'static>(
    draft: Draft,
    part: fn(&mut Entry) -> &mut Option<V>,
    look: fn(&Entry) -> Option<V>,
) -> Bound<Option<V>> {
    let set = move |event: &mut Event, value| {
        if let Some(entry) = event.entry_mut() {
            *part(entry) = value;
        }
    };
    draft.part(move |event| event.as_entry().and_then(look), set)
}

/// The day the page is for, and a way to write for another.
fn head(state: AppState, draft: Draft, set_day: impl Fn(Day) + 'static, is_new: bool) -> El {
    let day_of = |event: &Event| event.as_entry().map(|entry| entry.day);
    let day = move || draft.with(day_of).unwrap_or_else(|| state.date());
    let ask = Held::new(None::<String>);
    let id = unique("day");
    let began = state.look_at_clock().time;
    let long = move || dates::long_date(day(), state.date());
    let spoken = move || if is_new { format!("{}, {}", words::NEW_PAGE, long()) } else { long() };
    let take = move |text: String| match Day::parse(&text) {
        None => ask.set(Some(Refusal::NotADate.to_string())),
        Some(day) if day > state.look_at_clock().day => ask.set(Some(Refusal::DayToCome.to_string())),
        Some(day) => {
            ask.set(None);
            set_day(day);
        }
    };
    let shown = move || {
        let time = (is_new && day() == state.date()).then(|| format!(", {}", dates::time(began)));
        format!("{}{}", long(), time.unwrap_or_default())
    };
    let standing = draft.with_untracked(day_of).map(|day| day.to_string()).unwrap_or_default();
    let field = el("input")
        .class("field field--date")
        .set("type", "date")
        .set("id", id.clone())
        .live_set("max", move || Some(state.date().to_string()))
        .value(move || standing.clone())
        .on("change", move |event| take(event.value()));
    div("tight")
        .with(h1(live(spoken)).class("sr"))
        .with(p(live(shown)).class("writing__date").set("aria-hidden", "true"))
        .with(
            folded(words::OTHER_DAY)
                .class("writing__day")
                .with(div("line").with(el("label").class("ui").set("for", id).with(words::FOR_DAY)).with(field)),
        )
        .with(trouble(ask))
}
