//! Writing a page. It saves by itself; there is no save button.

use super::entry::gone;
use super::entry_form::{Saved, save_line, writing_page};
use crate::app::autosave::Autosave;
use crate::app::held::{Held, whenever};
use crate::app::parts::bound::Bound;
use crate::app::parts::choices::{Setting, one_of};
use crate::app::parts::feelings::feelings;
use crate::app::parts::notice::{notice, trouble};
use crate::app::parts::plain::{MAIN, QUIET, button, div, folded, h1, h2, p, row, section};
use crate::app::parts::scale::ruler;
use crate::app::parts::unique;
use crate::app::piece::{El, Piece, el, live};
use crate::app::state::{AppState, Failure};
use crate::app::unkept::Unkept;
use crate::domain::copy::{dates, journal as words};
use crate::domain::entry::{Entry, Mode};
use crate::domain::store::NotSaved;
use crate::domain::validate::Refusal;
use crate::domain::{Day, Event, Id};
use crate::platform::address;
use crate::route::Route;

/// Writes a new page.
pub fn new_entry(state: AppState) -> Piece {
    let blank = Entry::blank(state.look_at_clock().day, Mode::Free);
    writing(state, state.fresh_id(), blank, true).into()
}

/// Goes on with the page `id`.
pub fn edit_entry(state: AppState, id: Id) -> Piece {
    match state.journal.with_untracked(|journal| journal.page(id).map(|of| of.event.clone())) {
        Some(entry) => writing(state, id, entry, false).into(),
        None => gone().into(),
    }
}

fn writing(state: AppState, id: Id, entry: Entry, is_new: bool) -> El {
    let paper = Held::new(entry.text.clone());
    let draft = Held::new(entry);
    let saved = Held::new(if is_new { Saved::Nothing } else { Saved::Kept });
    let kept_once = Held::new(!is_new);
    // The page that these words are kept in, and its revision as this window last saw it.
    let id = Held::new(id);
    let seen = Held::new(state.revision(id.get_untracked()));

    let save = move || {
        let Some(entry) = draft.try_get_untracked() else { return };
        if saved.try_get_untracked() == Some(Saved::Kept) {
            return;
        }
        // Another window wrote on this page meanwhile: both versions stay, these words on a page of their own.
        if state.revision(id.get_untracked()).is_some_and(|now| Some(now) != seen.get_untracked()) {
            id.set(state.fresh_id());
            address::rewrite(&Route::EditEntry(id.get_untracked()));
            state.say(words::KEPT_BOTH);
        }
        let outcome = match state.keep(id.get_untracked(), Event::Entry(entry)) {
            Ok(kept) => {
                id.set(kept);
                seen.set(state.revision(kept));
                Saved::Kept
            }
            Err(Failure::Refused(Refusal::BlankPage)) => {
                if kept_once.get_untracked() {
                    Saved::Emptied
                } else {
                    Saved::Nothing
                }
            }
            Err(why) => Saved::failed(state, why),
        };
        if outcome == Saved::Kept && !kept_once.get_untracked() {
            kept_once.set(true);
            // A reload finds this page again, not another blank one.
            if Route::parse(&address::hash()) == Route::NewEntry {
                address::rewrite(&Route::EditEntry(id.get_untracked()));
            }
        }
        saved.set(outcome);
    };
    // What another window writes on this page shows here, unless words of this one wait to be kept.
    whenever(move || {
        let rev = state.journal.with(|journal| journal.page(id.get()).map(|of| of.record.rev));
        if rev.is_some() && rev != seen.get_untracked() && !saved.get_untracked().is_open() {
            let entry =
                state.journal.with_untracked(|journal| journal.page(id.get_untracked()).map(|of| of.event.clone()));
            seen.set(rev);
            saved.set(Saved::Kept);
            kept_once.set(true);
            draft.set(entry.unwrap_or_else(|| draft.get_untracked()));
            paper.set(draft.with_untracked(|draft| draft.text.clone()));
        }
    });
    let unkept = move || {
        let entry = saved.try_get_untracked().filter(|saved| saved.is_open()).and(draft.try_get_untracked())?;
        Some(Unkept { id: id.try_get_untracked()?, seen: seen.try_get_untracked()?, entry })
    };
    let autosave = Autosave::with(state, save, unkept);
    let change = move |act: Box<dyn FnOnce(&mut Entry)>| {
        if state.role.get_untracked().reads_along() {
            state.say(NotSaved::OtherWindow);
            return;
        }
        draft.update(act);
        saved.set(Saved::Waiting);
        autosave.soon();
    };

    let write = move |text| change(Box::new(|entry| entry.text = text));
    let toggle = move |feeling| change(Box::new(move |entry| entry.toggle_feeling(feeling)));
    let picked = move || draft.with(|draft| draft.feelings.clone());
    let first = draft.with_untracked(|draft| draft.feelings.first().map(|feeling| feeling.family()));
    let intensity = part_of(draft, |entry| &mut entry.intensity, change);
    let sleep = part_of(draft, |entry| &mut entry.sleep, change);
    let after = part_of(draft, |entry| &mut entry.after, change);
    let set_day = move |day| change(Box::new(move |entry| entry.day = day));
    let emptied = move || (saved.get() == Saved::Emptied).then(|| notice(words::EMPTIED));
    let acts = acts(state, id, kept_once, saved, autosave);
    let part = || section("sect measure");
    el("article")
        .class("writing")
        .with(head(state, draft, set_day, is_new))
        .with(div("measure").with(writing_page(state, words::WRITE_LABEL, paper, write)))
        .with(save_line(state, saved, move || draft.with_untracked(|draft| draft.text.clone()), move || autosave.now()))
        .with(live(emptied))
        .with(part().with(h2(words::CLOSEST)).with(feelings(picked, toggle, first)))
        .with(part().with(ruler(words::STRENGTH, intensity)))
        .with(part().with(one_of(words::SLEEP, Setting::Columns, sleep)))
        .with(
            part()
                .with(one_of(words::AFTER, Setting::Columns, after))
                .with(acts)
                .with(p(words::FORMATTING).class("small")),
        )
}

/// Closing the page, and deleting it.
fn acts(state: AppState, id: Held<Id>, kept_once: Held<bool>, saved: Held<Saved>, autosave: Autosave) -> El {
    let close = move || {
        autosave.now();
        let to = if kept_once.get_untracked() { Route::Entry(id.get_untracked()) } else { Route::Journal };
        if !matches!(saved.get_untracked(), Saved::Not(_)) {
            address::go(&to);
        }
    };
    let delete = move || match state.remove(id.get_untracked(), words::DELETED) {
        Ok(()) => {
            saved.set(Saved::Kept);
            address::go(&Route::Journal);
        }
        Err(why) => state.say(why),
    };
    row()
        .with(button(MAIN, words::CLOSE_PAGE, close))
        .with(live(move || kept_once.get().then(|| button(QUIET, words::DELETE, delete))))
}

/// A part of the page, changed by way of `change`.
fn part_of<V: Clone + 'static>(
    draft: Held<Entry>,
    part: fn(&mut Entry) -> &mut V,
    change: impl Fn(Box<dyn FnOnce(&mut Entry)>) + 'static,
) -> Bound<V> {
    let read = move || draft.look_in(|entry| part(entry).clone());
    Bound::new(read, move |value| change(Box::new(move |entry| *part(entry) = value)))
}

/// The day the page is for, and a way to write for another.
fn head(state: AppState, draft: Held<Entry>, set_day: impl Fn(Day) + 'static, is_new: bool) -> El {
    let day = move || draft.with(|draft| draft.day);
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
    let standing = draft.with_untracked(|draft| draft.day).to_string();
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
