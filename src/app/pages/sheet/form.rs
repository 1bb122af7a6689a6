//! The form of a sheet. It keeps itself while somebody writes.

use super::beside;
use crate::app::draft::{Draft, Saved};
use crate::app::held::Held;
use crate::app::pages::entry_form::save_line;
use crate::app::parts::answers::question;
use crate::app::parts::notice::{notice, why};
use crate::app::parts::noticed::noticed;
use crate::app::parts::plain::{MAIN, QUIET, button, div, h2, link, open, row, sect, section};
use crate::app::piece::{Piece, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::sheets::reach::OF_THE_DESK;
use crate::domain::copy::{form as words, journal};
use crate::domain::path::{Gate, Path};
use crate::domain::sheet::{Answers, Keeping, Sheet};
use crate::domain::{Event, Id};
use crate::platform::address;
use crate::route::Route;

pub fn form(state: AppState, sheet: &'static Sheet, id: Id, answers: Answers) -> Piece {
    let is_one = sheet.keeping == Keeping::One;
    let place = move |id| if is_one { Route::Sheet(sheet) } else { Route::Card(sheet, id) };
    // Who has answered more than the short version holds sees all of it.
    let is_short = Held::new(sheet.has_short_version() && !sheet.goes_beyond_short(&answers) && !is_open(state));
    let draft = Draft::of(state, id, Event::Sheet(answers), place);
    let parts = live(move || {
        let short = is_short.get();
        let mut shown = several();
        for (n, part) in sheet.parts.iter().enumerate() {
            if short && !sheet.is_in_short(n) {
                continue;
            }
            let title = (!part.title.is_empty()).then(|| h2(part.title));
            let questions = part.fields.iter().map(|field| {
                let asked = several().with(question(draft, field)).with(beside::under(state, sheet, field, draft));
                if part.is_abreast { div("abreast__one").with(asked).into() } else { asked.into() }
            });
            let questions = many(questions);
            let questions = if part.is_abreast { div("abreast").with(questions).into() } else { questions };
            shown = shown.with(sect().with(title).with(questions));
        }
        shown
    });
    let short = live(move || {
        is_short.get().then(|| {
            let all = button(QUIET, words::SHOW_ALL, move || is_short.set(false));
            notice(words::SHORT).with(why(words::SHORT_WHY)).with(row().with(all))
        })
    });
    let back = match () {
        () if OF_THE_DESK.contains(&sheet.slug) => Route::Message,
        () if is_one => Route::Step(sheet.step),
        () => Route::Sheet(sheet),
    };
    let to = back.clone();
    let close = move || {
        draft.now();
        if !matches!(draft.saved().get_untracked(), Saved::Not(_)) {
            address::go(&to);
        }
    };
    let to = back.clone();
    let delete = move || match state.remove(draft.id(), words::DELETED) {
        Ok(()) => {
            draft.settle(Saved::Kept);
            address::go(&to);
        }
        Err(why) => state.say(why),
    };
    let emptied = live(move || (draft.saved().get() == Saved::Emptied).then(|| notice(journal::EMPTIED)));
    let acts = row()
        .with(button(MAIN, words::CLOSE, close))
        .with(live(move || draft.is_kept().get().then(|| button(QUIET, words::DELETE, delete.clone()))));
    several()
        .with(open(sheet.title, sheet.lead))
        .with(
            div("measure form sheet")
                .with(beside::above_form(state, sheet, draft))
                .with(short)
                .with(parts)
                .with(beside::below_form(state, sheet, draft))
                .with(
                    section("sect sheet__foot")
                        .with(save_line(state, draft))
                        .with(noticed(state, draft))
                        .with(emptied)
                        .with(acts),
                ),
        )
        .with(others(state, sheet, draft))
        .into()
}

/// Whether understanding is open, by the gate or because somebody stands beyond it.
fn is_open(state: AppState) -> bool {
    let now = state.now.get_untracked();
    let path = state.journal.with_untracked(|journal| Path::of(journal, now));
    path.step() > 0 || path.gate(Gate::Understand).iter().any(|line| line.is_done)
}

/// Two windows or two devices may have kept a version each of a sheet that there is one of.
fn others(state: AppState, sheet: &'static Sheet, draft: Draft) -> Option<Piece> {
    (sheet.keeping == Keeping::One).then(|| {
        live(move || {
            let others: Vec<Id> = state.journal.with(|journal| {
                journal.sheets(sheet.slug).iter().map(|of| of.record.id).filter(|id| *id != draft.id()).collect()
            });
            (!others.is_empty()).then(|| {
                let mut links = row();
                for id in others {
                    links = links.with(link(QUIET, words::OTHER_VERSIONS, &Route::Card(sheet, id)));
                }
                section("measure").with(links)
            })
        })
    })
}
