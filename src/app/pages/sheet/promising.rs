//! The ledger of promises, beside its sheet: what is open, what became of the others, eight weeks drawn.

use super::beside::keep;
use crate::app::draft::Draft;
use crate::app::parts::notice::notice;
use crate::app::parts::picture::drawing;
use crate::app::parts::plain::{QUIET, SECOND, button, folded, h2, link, p, row, sect, section};
use crate::app::parts::records::rests_on;
use crate::app::piece::{El, Piece, el, live, many, several};
use crate::app::state::AppState;
use crate::domain::copy::pictures::PROMISES;
use crate::domain::copy::sheets::healthy::HEALTHY;
use crate::domain::copy::sheets::trust::{COUNT_ON, KINDS, PROMISE};
use crate::domain::copy::trust as words;
use crate::domain::insight::interval::fits;
use crate::domain::insight::ledger::{self as rules, Ledger, Outcome};
use crate::domain::panels;
use crate::domain::sheet::Answers;
use crate::domain::{Choice, Day, Id};
use crate::route::Route;

/// Days for which the line for a missed promise stands beside it.
const SAY_WITHIN: i64 = 14;

fn ledger(state: AppState) -> Ledger {
    state.journal.with(Ledger::of)
}

/// Why no further promise can be made now.
pub fn is_full(state: AppState) -> Option<&'static str> {
    ledger(state).is_full().then_some(words::FULL)
}

/// What the ledger shows, above the list of promises.
pub fn overview(state: AppState) -> Piece {
    let (ledger, today) = (ledger(state), state.date());
    let outgrows = ledger.outgrows(today).map(|(made, _)| notice(words::OUTGROWS).with(rests_on(state, &made.0)));
    let open = ledger.open();
    let own = ledger.of_kind(|promise| promise.is_to_self() && promise.outcome.is_some());
    let of_self = (own.count() > 0).then(|| {
        let counts = counted(&ledger, rules::Promise::is_to_self);
        sect().with(h2(words::SELF)).with(p(words::counts(&counts))).with(rests_on(state, &own.0))
    });
    several()
        .with(section("measure").with(outgrows).with(open.is_empty().then(|| p(words::NONE_OPEN).class("small"))))
        .with(eight_weeks(state, &ledger, today))
        .with(section("measure").with(of_self))
        .into()
}

/// How many promises came out which way, of those a rule holds for.
fn counted(ledger: &Ledger, rule: impl Fn(&rules::Promise) -> bool) -> Vec<(Outcome, usize)> {
    let count = |outcome: Outcome| ledger.of_kind(|promise| rule(promise) && promise.outcome == Some(outcome)).count();
    Outcome::ALL.iter().map(|outcome| (*outcome, count(*outcome))).collect()
}

/// Eight weeks in a picture and in words, and the three kinds. Plain counts, and never a share.
fn eight_weeks(state: AppState, ledger: &Ledger, today: Day) -> Option<El> {
    let settled = ledger.of_kind(|promise| promise.outcome.is_some());
    if settled.count() == 0 {
        return None;
    }
    let kinds = many(KINDS.iter().filter_map(|kind| {
        let all = ledger.of_kind(|promise| promise.kind == kind.0 && promise.outcome.is_some());
        let kept = ledger.of_kind(|promise| promise.kind == kind.0 && promise.outcome == Some(Outcome::Kept));
        (all.count() > 0).then(|| el("li").with(words::kind(kind.1, kept.count(), all.count())).into())
    }));
    let reliable = ledger.reliable().and_then(|(hits, all)| {
        let fits = fits(hits.count(), all.count())?;
        Some(p(words::reliable(&hits, &all, fits)))
    });
    let weeks = ledger.weeks(today);
    let (_, plot, _) = panels::eight_weeks(&weeks, today);
    let said = weeks.iter().map(|week| {
        let counts = words::counts(&panels::outcomes(&week.settled));
        el("li").with(words::week(week.first, today, &counts)).into()
    });
    Some(
        section("sect measure")
            .with(h2(words::EIGHT_WEEKS))
            .with(drawing(&plot, PROMISES.shows))
            .with(weeks.iter().all(|week| week.settled.is_empty()).then(|| p(words::EIGHT_WEEKS_NONE).class("small")))
            .with(el("ul").class("sr").with(many(said)))
            .with(reliable)
            .with(p(words::KINDS).class("ui"))
            .with(el("ul").class("plain-list").with(kinds))
            .with(rests_on(state, &settled.0))
            .with(p(words::CAN).class("why")),
    )
}

/// On a promise of the list: when it is due, and how it went, in one tap.
pub fn on_card(state: AppState, id: Id, promise: &Answers) -> Piece {
    let today = state.date();
    let by = promise.day("by");
    match Outcome::from_slug(promise.text("outcome")) {
        None => {
            let settle = |outcome: &Outcome| {
                let (outcome, promise) = (*outcome, promise.clone());
                let note = move || {
                    let day = state.look_at_clock().day;
                    if keep(state, id, rules::settled(promise.clone(), outcome, day)) {
                        state.say(words::SETTLED);
                    }
                };
                button(QUIET, outcome.label(), note).into()
            };
            let acts = row().with(many(Outcome::ALL.iter().map(settle)));
            several().with(p(words::by(by, today)).class("small")).with(folded(words::HOW_DID_IT_GO).with(acts)).into()
        }
        Some(outcome) => {
            let settled = promise.day("settled").or(by).unwrap_or(today);
            // What was missed long ago was said, or found.
            let is_new = outcome == Outcome::Missed && today.days_since(settled) < SAY_WITHIN;
            several()
                .with(p(words::settled(outcome.label(), settled, today)).class("small"))
                .with(is_new.then(|| notice(words::say_it(promise.text("what"), by, today))))
                .into()
        }
    }
}

/// Under a question of a promise.
pub fn under(state: AppState, field: &str, draft: Draft) -> Option<Piece> {
    match field {
        "by" => Some(live(move || {
            let today = state.date();
            draft.with(|event| {
                let promise = event.as_sheet()?;
                let is_named = !promise.text("what").trim().is_empty();
                if rules::is_due_before_made(promise, today) {
                    Some(notice(words::EARLY_DAY))
                } else {
                    (is_named && promise.day("by").is_none()).then(|| p(words::NO_DAY).class("why"))
                }
            })
        })),
        "size" => Some(live(move || {
            draft.with(|event| {
                let is_big = event.as_sheet().is_some_and(|promise| promise.text("size") == "big");
                is_big.then(|| notice(words::BIG))
            })
        })),
        "outcome" => Some(live(move || {
            let today = state.date();
            draft.with(|event| {
                let promise = event.as_sheet()?;
                let is_missed = promise.text("outcome") == Outcome::Missed.slug();
                is_missed.then(|| notice(words::say_it(promise.text("what"), promise.day("by"), today)))
            })
        })),
        _ => None,
    }
}

/// What contact was ended, where that is what broke (S53).
pub fn under_openness(draft: Draft) -> Piece {
    live(move || {
        draft.with(|event| {
            let is_it = |name: &String| name == "cheating";
            let is_asked = event.as_sheet().is_some_and(|sheet| sheet.many("broken").iter().any(is_it));
            is_asked.then(|| notice(words::CONTACT_ENDED))
        })
    })
}

/// Whose work the last weeks were, where they were one’s alone.
pub fn one_sided(state: AppState) -> Option<Piece> {
    ledger(state).one_sided().map(|(is_mine, records)| {
        let said = if is_mine { words::MINE_ALONE } else { words::THEIRS_ALONE };
        section("measure").with(notice(said).with(rests_on(state, &records.0))).into()
    })
}

/// What step six shows above its sheets.
pub fn beside_step(state: AppState) -> Piece {
    live(move || {
        let (ledger, today) = (ledger(state), state.date());
        let line = |promise: &&rules::Promise| {
            let to = Route::Card(&PROMISE, promise.id);
            let what = crate::domain::snippet::snippet(&promise.what);
            crate::app::parts::item::item(&to, what, words::by(promise.by, today)).into()
        };
        let open = ledger.open();
        let list = if open.is_empty() {
            p(words::NONE_OPEN).class("small").into()
        } else {
            Piece::from(el("ul").class("list").with(many(open.iter().map(line))))
        };
        several()
            .with(section("measure stack").with(p(words::INTRO).class("lead")).with(row().with(link(
                SECOND,
                COUNT_ON.title,
                &Route::Sheet(&COUNT_ON),
            ))))
            .with(one_sided(state))
            .with(section("sect measure").with(h2(words::LEDGER)).with(list))
            .with(eight_weeks(state, &ledger, today))
            .with(
                section("sect measure")
                    .with(h2(words::MONTHLY))
                    .with(p(words::MONTHLY_WHY))
                    .with(row().with(link(QUIET, HEALTHY.title, &Route::Sheet(&HEALTHY))))
                    .with(p(words::FAIR).class("small")),
            )
    })
}
